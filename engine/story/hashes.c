#include "story/hashes.h"

#include "base/hash.h"

// Both walk the same arrays in order. Ids count among the rules, so that a thing may be told by its
// index.

typedef struct Sums {
  const Story *story;
  uint64_t rules, words;
} Sums;

// Quicker than byte by byte, and there are many.
static void rule_int(Sums *sums, int64_t value) {
  sums->rules = hash_mix(sums->rules ^ (uint64_t)value);
}

static void rule_id(Sums *sums, Text id) {
  sums->rules = hash_text(sums->rules, story_text(sums->story, id));
}

static void word(Sums *sums, Text text) {
  sums->words = hash_text(sums->words, story_text(sums->story, text));
}

static void rule_range(Sums *sums, Range range) {
  rule_int(sums, (int64_t)((uint64_t)range.first << 32 | range.count));
}

static void word_int(Sums *sums, int64_t value) {
  sums->words = hash_mix(sums->words ^ (uint64_t)value);
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

static void rule_levels(Sums *sums, Range range) {
  rule_int(sums, range.count);
  for (uint32_t i = 0; i < range.count; i++) {
    const Level *level = &sums->story->levels[range.first + i];
    rule_int(sums, level->mind);
    rule_int(sums, level->concern);
    rule_int(sums, level->level);
  }
}

static void hash_code(Sums *sums) {
  for (size_t i = 0; i < sums->story->code_count; i++) {
    const ExprOp *op = &sums->story->code[i];
    rule_int(sums, op->code | op->source << 8 | (int64_t)op->slot << 16);
    rule_int(sums, op->value);
  }
}

static void hash_line(Sums *sums, const Line *line) {
  word(sums, line->text);
  word(sums, line->does);
  word(sums, line->inner);
  word(sums, line->look == NONE ? 0 : sums->story->looks[line->look].id);
  word(sums, line->setting == NONE ? 0 : sums->story->settings[line->setting].id);
  word_int(sums, line->hold_ms);
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
  word_int(sums, option->instead);
  for (uint32_t i = 0; i < option->advice.count; i++)
    word(sums, sums->story->advice_texts[option->advice.first + i]);
  rule_int(sums, option->when);
  rule_int(sums, option->move_count);
  for (uint32_t i = 0; i < option->move_count; i++) {
    rule_int(sums,
             option->moves[i].code | option->moves[i].tag << 8 | option->moves[i].concerns << 16);
  }
  rule_int(sums, option->voice_count);
  for (uint32_t i = 0; i < option->voice_count; i++) rule_int(sums, option->voices[i]);
  rule_int(sums, option->again);
  rule_int(sums, option->go);
  rule_effects(sums, option->effects);
  rule_range(sums, option->replies);
}

static void hash_scene(Sums *sums, const Scene *scene) {
  rule_id(sums, scene->id);
  word(sums, scene->title);
  word(sums, scene->setting);
  word(sums, scene->facilitator);
  rule_int(sums, scene->when);
  rule_range(sums, scene->beats);
  rule_int(sums, scene->no_agenda + 2 * scene->is_public + 4 * scene->epilogue);
  rule_effects(sums, scene->effects);
  rule_effects(sums, scene->sensible);
  rule_effects(sums, scene->pushy);
  rule_levels(sums, scene->sensible_levels);
  rule_levels(sums, scene->pushy_levels);
}

static void hash_scenes(Sums *sums) {
  const Story *story = sums->story;
  for (uint32_t i = 0; i < story->scene_count; i++) hash_scene(sums, &story->scenes[i]);
  for (uint32_t i = 0; i < story->beat_count; i++) {
    const Beat *beat = &story->beats[i];
    rule_id(sums, beat->id);
    rule_int(sums, beat->speaker);
    rule_int(sums, beat->go);
    rule_int(sums, beat->in_order);
    rule_range(sums, beat->passages);
    rule_range(sums, beat->otherwise);
    rule_range(sums, beat->options);
    rule_effects(sums, beat->effects);
  }
  for (uint32_t i = 0; i < story->option_count; i++) hash_option(sums, &story->options[i]);
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
  for (uint32_t i = 0; i < story->line_count; i++) hash_line(sums, &story->lines[i]);
}

static void hash_people(Sums *sums) {
  const Story *story = sums->story;
  for (uint32_t i = 0; i < story->cast_count; i++) {
    rule_id(sums, story->cast[i].id);
    word(sums, story->cast[i].name);
    word(sums, story->cast[i].label);
    word(sums, story->cast[i].role);
    word_int(sums, story->cast[i].pronouns);
  }
  for (uint32_t i = 0; i < story->mind_count; i++) {
    const MindStart *mind = &story->minds[i];
    rule_int(sums, mind->speaker);
    for (uint32_t a = 0; a < LIMIT_AXES; a++) rule_int(sums, mind->axis[a]);
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
    for (uint32_t v = 0; v < story->choices[i].count; v++)
      sums->rules = hash_text(sums->rules, story->choices[i].values[v]);
  }
}

static void hash_pose(Sums *sums, const Pose *pose) {
  for (int i = 0; i < POSE_PARTS; i++) word(sums, pose->part[i]);
}

static void hash_shown(Sums *sums) {
  const Story *story = sums->story;
  for (uint32_t i = 0; i < story->setting_count; i++) {
    word(sums, story->settings[i].id);
    word(sums, story->settings[i].text);
  }
  for (uint32_t i = 0; i < story->look_count; i++) {
    word(sums, story->looks[i].reads);
    hash_pose(sums, &story->looks[i].pose);
  }
  for (uint32_t i = 0; i < story->gesture_count; i++) {
    word(sums, story->gestures[i].id);
    word(sums, story->gestures[i].caption);
    hash_pose(sums, &story->gestures[i].pose);
  }
  for (uint32_t i = 0; i < story->mood_count; i++) {
    word(sums, story->moods[i].id);
    hash_pose(sums, &story->moods[i].pose);
  }
  for (uint32_t i = 0; i < story->card_count; i++) {
    word(sums, story->cards[i].text);
    word(sums, story->cards[i].source);
  }
}

static void hash_model(Sums *sums) {
  const Story *story = sums->story;
  for (uint32_t i = 0; i < story->axis_count; i++) {
    rule_id(sums, story->axes[i].id);
    rule_int(sums, story->axes[i].tenths);
    word(sums, story->axes[i].name);
    word(sums, story->axes[i].about);
  }
  for (uint32_t i = 0; i < story->flag_count; i++) rule_id(sums, story->flags[i]);
  for (uint32_t i = 0; i < story->landing_count; i++) {
    rule_id(sums, story->landings[i].id);
    rule_int(sums, story->landings[i].weak);
    rule_int(sums, story->landings[i].talk);
    word(sums, story->landings[i].about);
  }
}

static void hash_move(Sums *sums, const Code *code) {
  rule_id(sums, code->id);
  rule_int(sums, code->family);
  rule_int(sums, (int64_t)code->questions);
  rule_int(sums, (int64_t)code->tags);
  rule_int(sums, code->reflection + 2 * code->takes_voices + 4 * code->once_per_tag +
                     8 * code->praise + 16 * code->echo + 32 * code->rests +
                     64 * code->leaves_space);
  word(sums, code->name);
  word(sums, code->about);
}

static void hash_row(Sums *sums, const Row *row) {
  rule_id(sums, row->id);
  word(sums, row->about);
  rule_int(sums, row->code);
  rule_int(sums, row->received);
  rule_int(sums, row->severity);
  rule_int(sums, row->landing);
  rule_int(sums, (int64_t)row->tags);
  rule_int(sums, row->when);
  for (uint32_t a = 0; a < LIMIT_AXES; a++) rule_int(sums, row->effect[a]);
  rule_int(sums, row->actions);
  rule_int(sums, row->sets);
  rule_int(sums, row->clears);
  sums->rules = hash_bytes(sums->rules, row->counts, sizeof row->counts);
  rule_int(sums, row->volley_counts);
  rule_int(sums, row->critical_rank);
  rule_int(sums, row->critical);
}

static void hash_quantity(Sums *sums, const Quantity *quantity) {
  rule_int(sums, quantity->kind);
  rule_int(sums, quantity->value);
}

static void hash_shares(Sums *sums, const Share *shares, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    rule_int(sums, shares[i].when);
    rule_int(sums, shares[i].times);
    rule_int(sums, shares[i].upto);
    rule_int(sums, shares[i].at_most);
    word(sums, shares[i].about);
    hash_quantity(sums, &shares[i].of);
    for (uint32_t p = 0; p < shares[i].per_count; p++) hash_quantity(sums, &shares[i].per[p]);
  }
}

static void hash_rubric(Sums *sums) {
  const Story *story = sums->story;
  for (uint32_t i = 0; i < story->mark_count; i++) {
    const Mark *mark = &story->marks[i];
    rule_id(sums, mark->id);
    rule_int(sums, mark->kind);
    word(sums, mark->name);
    word(sums, mark->about);
    rule_int(sums, mark->when);
    rule_int(sums, mark->at_most);
    hash_shares(sums, mark->lines, mark->line_count);
    hash_shares(sums, mark->scaled, mark->scaled_count);
  }
  for (uint32_t i = 0; i < story->count_count; i++) {
    rule_id(sums, story->counts[i]);
    word(sums, story->count_abouts[i]);
  }
  for (uint32_t i = 0; i < story->gate_count; i++) {
    rule_id(sums, story->gates[i].id);
    rule_range(sums, story->gates[i].rows);
    word(sums, story->gates[i].name);
  }
  for (uint32_t i = 0; i < story->gate_row_count; i++) {
    const GateRow *row = &story->gate_rows[i];
    rule_id(sums, row->id);
    rule_int(sums, row->when);
    word(sums, row->about);
    hash_quantity(sums, &row->of);
    for (uint32_t p = 0; p < row->per_count; p++) hash_quantity(sums, &row->per[p]);
    rule_int(sums, row->at_least);
    rule_int(sums, row->at_most);
  }
  for (uint32_t i = 0; i < story->ending_count; i++) {
    rule_id(sums, story->endings[i].id);
    rule_int(sums, story->endings[i].when);
    word(sums, story->endings[i].name);
    word(sums, story->endings[i].about);
  }
}

void hashes_work_out(Story *story) {
  Sums sums = {story, HASH_START, HASH_START};
  rule_id(&sums, story->name);
  rule_int(&sums, story->marked);
  word(&sums, story->title);
  word(&sums, story->about);
  word(&sums, story->player);
  hash_code(&sums);
  hash_people(&sums);
  hash_scenes(&sums);
  hash_shown(&sums);
  hash_model(&sums);
  for (uint32_t i = 0; i < story->code_count_of_model; i++) hash_move(&sums, &story->codes[i]);
  for (uint32_t i = 0; i < story->row_count; i++) hash_row(&sums, &story->rows[i]);
  rule_int(&sums, story->openness_start);
  rule_int(&sums, story->scaled_axis);
  rule_int(&sums, story->scaled_percent);
  rule_int(&sums, story->scaled_when);
  rule_int(&sums, story->window_length);
  rule_int(&sums, story->window_offers);
  rule_int(&sums, story->deeper);
  rule_int(&sums, story->marks_from);
  rule_int(&sums, story->neutral_code);
  rule_int(&sums, story->pressured_flag);
  hash_rubric(&sums);
  story->rules = sums.rules;
  story->words = sums.words;
}
