#include "story/story.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"

void story_free(Story *story) {
  if (!story) {
    return;
  }
  Arena arena = story->arena;  // the story itself lives in it
  arena_free(&arena);
}

const char *story_text(const Story *story, Text text) { return story->chars + text; }

static bool is(const Story *story, Text text, const char *id) {
  return strcmp(story_text(story, text), id) == 0;
}

uint32_t story_find_scene(const Story *story, const char *id) {
  for (uint32_t i = 0; i < story->scene_count; i++) {
    if (is(story, story->scenes[i].id, id)) {
      return i;
    }
  }
  return NONE;
}

uint32_t story_find_option(const Story *story, const char *id) {
  for (uint32_t i = 0; i < story->option_count; i++) {
    if (is(story, story->options[i].id, id)) {
      return i;
    }
  }
  return NONE;
}

uint32_t story_find_speaker(const Story *story, const char *id) {
  for (uint32_t i = 0; i < story->cast_count; i++) {
    if (is(story, story->cast[i].id, id)) {
      return i;
    }
  }
  return NONE;
}

uint32_t story_find_ending(const Story *story, const char *id) {
  for (uint32_t i = 0; i < story->ending_count; i++) {
    if (is(story, story->endings[i].id, id)) {
      return i;
    }
  }
  return NONE;
}

uint32_t story_find_card(const Story *story, const char *id) {
  for (uint32_t i = 0; i < story->card_count; i++) {
    if (is(story, story->cards[i].id, id)) {
      return i;
    }
  }
  return NONE;
}

const char *story_talk_name(Talk talk) {
  switch (talk) {
    case TALK_UNSAID: return "unsaid";
    case TALK_CHANGE: return "change";
    case TALK_NEUTRAL: return "neutral";
    case TALK_SUSTAIN: return "sustain";
    case TALK_DISCORD: return "discord";
  }
  return "";
}

const char *story_family_name(Family family) {
  switch (family) {
    case FAMILY_CURIOUS: return "curious";
    case FAMILY_NEUTRAL: return "neutral";
    case FAMILY_COERCIVE: return "coercive";
    case FAMILY_AVOIDANT: return "avoidant";
  }
  return "";
}

// Hashing ----------------------------------------------------------------------------------------------------
// Texts count as words, everything else as rules. Both walk the same arrays in order, so moving a comment or a
// blank line changes neither: places in files are left out.

typedef struct Sums {
  const Story *story;
  uint64_t rules, words;
} Sums;

static void rule_int(Sums *sums, int64_t value) { sums->rules = hash_int(sums->rules, value); }

static void rule_id(Sums *sums, Text id) {
  sums->rules = hash_text(sums->rules, story_text(sums->story, id));
}

static void word(Sums *sums, Text text) {
  sums->words = hash_text(sums->words, story_text(sums->story, text));
}

static void rule_range(Sums *sums, Range range) {
  rule_int(sums, range.first);
  rule_int(sums, range.count);
}

static void rule_effects(Sums *sums, Range range) {
  rule_int(sums, range.count);
  for (uint32_t i = 0; i < range.count; i++) {
    const Effect *effect = &sums->story->effects[range.first + i];
    rule_int(sums, effect->slot);
    rule_int(sums, effect->add);
    rule_int(sums, effect->value);
  }
}

static void hash_code(Sums *sums) {
  for (size_t i = 0; i < sums->story->code_count; i++) {
    const ExprOp *op = &sums->story->code[i];
    rule_int(sums, op->code);
    rule_int(sums, op->source);
    rule_int(sums, op->slot);
    rule_int(sums, op->value);
  }
}

static void hash_line(Sums *sums, const Line *line) {
  word(sums, line->text);
  word(sums, line->does);
  word(sums, line->inner);
  word(sums, line->look == NONE ? 0 : sums->story->looks[line->look].id);
  rule_int(sums, line->speaker);
  rule_int(sums, line->talk);
  rule_int(sums, line->asks);
  rule_int(sums, line->go);
  rule_effects(sums, line->effects);
}

static void hash_option(Sums *sums, const Option *option) {
  rule_id(sums, option->id);
  word(sums, option->say);
  word(sums, option->does);
  word(sums, option->why);
  rule_int(sums, option->when);
  for (uint32_t i = 0; i < option->move_count; i++) {
    rule_int(sums, option->moves[i].code);
    rule_int(sums, option->moves[i].tag);
    rule_int(sums, option->moves[i].concerns);
  }
  for (uint32_t i = 0; i < option->voice_count; i++) {
    rule_int(sums, option->voices[i]);
  }
  rule_int(sums, option->again);
  rule_int(sums, option->go);
  rule_effects(sums, option->effects);
  rule_range(sums, option->replies);
}

static void hash_scene(Sums *sums, const Scene *scene) {
  rule_id(sums, scene->id);
  word(sums, scene->title);
  word(sums, scene->facilitator);
  rule_int(sums, scene->when);
  rule_range(sums, scene->beats);
  rule_int(sums, scene->no_agenda + 2 * scene->is_public + 4 * scene->epilogue);
  rule_effects(sums, scene->effects);
  rule_effects(sums, scene->sensible);
  rule_effects(sums, scene->pushy);
}

static void hash_scenes(Sums *sums) {
  const Story *story = sums->story;
  for (uint32_t i = 0; i < story->scene_count; i++) {
    hash_scene(sums, &story->scenes[i]);
  }
  for (uint32_t i = 0; i < story->beat_count; i++) {
    const Beat *beat = &story->beats[i];
    rule_id(sums, beat->id);
    rule_int(sums, beat->speaker);
    rule_int(sums, beat->go);
    rule_int(sums, beat->in_order);
    rule_range(sums, beat->passages);
    rule_range(sums, beat->otherwise);
    rule_effects(sums, beat->effects);
  }
  for (uint32_t i = 0; i < story->option_count; i++) {
    hash_option(sums, &story->options[i]);
  }
  for (uint32_t i = 0; i < story->reply_count; i++) {
    rule_int(sums, story->replies[i].kind);
    rule_int(sums, story->replies[i].key);
    rule_range(sums, story->replies[i].passages);
  }
  for (uint32_t i = 0; i < story->passage_count; i++) {
    rule_int(sums, story->passages[i].when);
    rule_range(sums, story->passages[i].lines);
    rule_int(sums, story->passages[i].skip);
  }
  for (uint32_t i = 0; i < story->line_count; i++) {
    hash_line(sums, &story->lines[i]);
  }
}

static void hash_people(Sums *sums) {
  const Story *story = sums->story;
  for (uint32_t i = 0; i < story->cast_count; i++) {
    rule_id(sums, story->cast[i].id);
    word(sums, story->cast[i].name);
    word(sums, story->cast[i].label);
    word(sums, story->cast[i].role);
  }
  for (uint32_t i = 0; i < story->mind_count; i++) {
    const MindStart *mind = &story->minds[i];
    rule_int(sums, mind->speaker);
    for (uint32_t a = 0; a < LIMIT_AXES; a++) {
      rule_int(sums, mind->axis[a]);
    }
    for (uint32_t c = 0; c < mind->concern_count; c++) {
      rule_id(sums, mind->concerns[c].id);
      rule_int(sums, mind->concerns[c].depth);
      rule_int(sums, mind->concerns[c].safe_zone);
      word(sums, mind->concerns[c].name);
      word(sums, mind->concerns[c].truth);
    }
  }
  for (uint32_t i = 0; i < story->variable_count; i++) {
    rule_id(sums, story->variables[i].id);
    rule_int(sums, story->variables[i].low);
    rule_int(sums, story->variables[i].high);
    rule_int(sums, story->variables[i].start);
  }
  for (uint32_t i = 0; i < story->choices_count; i++) {
    rule_id(sums, story->choices[i].id);
    for (uint32_t v = 0; v < story->choices[i].count; v++) {
      sums->rules = hash_text(sums->rules, story->choices[i].values[v]);
    }
  }
}

static void hash_row(Sums *sums, const Row *row) {
  rule_id(sums, row->id);
  rule_int(sums, row->code);
  rule_int(sums, row->received);
  rule_int(sums, row->severity);
  rule_int(sums, row->landing);
  rule_int(sums, (int64_t)row->tags);
  rule_int(sums, row->when);
  for (uint32_t a = 0; a < LIMIT_AXES; a++) {
    rule_int(sums, row->effect[a]);
  }
  rule_int(sums, row->actions);
  rule_int(sums, row->sets);
  rule_int(sums, row->clears);
  sums->rules = hash_bytes(sums->rules, row->counts, sizeof row->counts);
  rule_int(sums, row->volley_counts);
  rule_int(sums, row->critical_rank);
  rule_int(sums, row->critical);
}

static void hash_shares(Sums *sums, const Share *shares, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    rule_int(sums, shares[i].when);
    rule_int(sums, shares[i].times);
    rule_int(sums, shares[i].upto);
    rule_int(sums, shares[i].at_most);
    rule_int(sums, shares[i].of.value);
    for (uint32_t p = 0; p < shares[i].per_count; p++) {
      rule_int(sums, shares[i].per[p].value);
    }
  }
}

static void hash_rubric(Sums *sums) {
  const Story *story = sums->story;
  for (uint32_t i = 0; i < story->mark_count; i++) {
    const Mark *mark = &story->marks[i];
    rule_id(sums, mark->id);
    rule_int(sums, mark->when);
    rule_int(sums, mark->at_most);
    hash_shares(sums, mark->lines, mark->line_count);
    hash_shares(sums, mark->scaled, mark->scaled_count);
  }
  for (uint32_t i = 0; i < story->gate_row_count; i++) {
    const GateRow *row = &story->gate_rows[i];
    rule_id(sums, row->id);
    rule_int(sums, row->when);
    rule_int(sums, row->of.value);
    rule_int(sums, row->at_least);
    rule_int(sums, row->at_most);
  }
  for (uint32_t i = 0; i < story->ending_count; i++) {
    rule_id(sums, story->endings[i].id);
    rule_int(sums, story->endings[i].when);
  }
}

void story_hash(Story *story) {
  Sums sums = {story, HASH_START, HASH_START};
  rule_id(&sums, story->name);
  rule_int(&sums, story->marked);
  word(&sums, story->title);
  word(&sums, story->about);
  word(&sums, story->player);
  hash_code(&sums);
  hash_people(&sums);
  hash_scenes(&sums);
  for (uint32_t i = 0; i < story->row_count; i++) {
    hash_row(&sums, &story->rows[i]);
  }
  rule_int(&sums, story->openness_start);
  rule_int(&sums, story->scaled_percent);
  rule_int(&sums, story->window_length);
  rule_int(&sums, story->window_offers);
  rule_int(&sums, story->deeper);
  rule_int(&sums, story->marks_from);
  hash_rubric(&sums);
  story->rules = sums.rules;
  story->words = sums.words;
}
