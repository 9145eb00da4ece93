#include "lint/lint.h"

#include <string.h>

// Replies ----------------------------------------------------------------------------------------

typedef struct Said {  // what the lines of a reply have
  bool speaks;         // the person addressed says something
  bool no;             // written as sustain or discord
  bool otherwise;      // written as something else
} Said;

static void look_at_line(const Line *line, uint32_t speaker, Said *said) {
  said->speaks |= line->speaker == speaker && line->text;
  said->no |= line->talk == TALK_SUSTAIN || line->talk == TALK_DISCORD;
  said->otherwise |= line->talk == TALK_CHANGE || line->talk == TALK_NEUTRAL;
}

static Said look_at(const Story *story, Range passages, uint32_t speaker) {
  Said said = {0};
  for (uint32_t p = passages.first; p < passages.first + passages.count; p++)
    for (uint32_t l = 0; l < story->passages[p].lines.count; l++)
      look_at_line(&story->lines[story->passages[p].lines.first + l], speaker, &said);
  return said;
}

static bool thinks(const Story *story, const Passage *passage) {
  for (uint32_t l = 0; l < passage->lines.count; l++)
    if (story->lines[passage->lines.first + l].inner) return true;
  return false;
}

// True when whatever is shown of it holds a thought: a line that always comes, or every
// alternative.
static bool always_thinks(const Story *story, Range passages) {
  for (uint32_t p = passages.first; p < passages.first + passages.count; p++) {
    const Passage *passage = &story->passages[p];
    uint32_t last = p + passage->skip;
    bool all = passage->skip > 0 || passage->when == 0;
    for (; p <= last; p++) all &= thinks(story, &story->passages[p]);
    p--;
    if (all) return true;
  }
  return false;
}

static bool row_fits(const Row *row, const Move *move) {
  if (row->code != move->code) return false;
  return !row->tags || (move->tag != TAG_NONE && row->tags >> move->tag & 1);
}

// What is known of a reply before it is said: how he talks after such a landing, and whether it
// answers a push.
typedef struct Before {
  bool no, push;
} Before;

static bool leads_to(const Row *row, const Reply *reply) {
  if (reply->kind == KEY_CONCERN) return row->actions & (ROW_VOICES | ROW_VOICES_DEEPER);
  return reply->kind == KEY_LANDING && row->landing == reply->key;
}

static bool is_no(Talk talk) {
  return talk == TALK_SUSTAIN || talk == TALK_DISCORD;
}

static void look_at_move(const Story *story, const Move *move, const Reply *reply, Before *before) {
  before->push |= reply->kind == KEY_OTHER && story->codes[move->code].family == FAMILY_COERCIVE;
  for (uint32_t i = 0; i < story->code_rows[move->code].count; i++) {
    const Row *row = &story->rows[story->code_rows[move->code].first + i];
    if (!row_fits(row, move) || !leads_to(row, reply)) continue;
    before->no |= is_no(story->landings[row->landing].talk);
    before->push |= row->severity > 0;
  }
}

static void check_reply(const Story *story, uint32_t index, const Reply *reply, Findings *out) {
  const Option *option = &story->options[index];
  Before before = {0};
  for (uint32_t i = 0; i < option->move_count; i++)
    look_at_move(story, &option->moves[i], reply, &before);
  Said said = look_at(story, reply->passages, story->beats[option->beat].speaker);
  bool no = said.no || (before.no && !said.otherwise);
  if (!said.speaks || !(no || before.push) || always_thinks(story, reply->passages)) return;
  const char *key = reply->kind == KEY_LANDING ? story_text(story, story->landings[reply->key].id)
                    : reply->kind == KEY_OTHER ? "other"
                                               : "a concern voiced";
  findings_add(out, "missing_inner", option->id, option->place,
               "the reply for %s %s and has no inner voice; write inner = \"...\" on a line of it",
               key, before.push ? "follows a push" : "is a no");
}

// Options and scenes -----------------------------------------------------------------------------

static bool misses(const Story *story, const Option *option) {
  for (uint32_t i = 0; i < option->move_count; i++) {
    Family family = story->codes[option->moves[i].code].family;
    if (family == FAMILY_COERCIVE || family == FAMILY_AVOIDANT) return true;
  }
  return false;
}

static void check_option(const Story *story, uint32_t index, Findings *out) {
  const Option *option = &story->options[index];
  if (option->move_count == 0 || story->beats[option->beat].mind == NONE) return;
  if (option->advice.count == 0)
    findings_add_option(out, story, "missing_advice", index,
                        "it has a move and names no advice; write advice = { \"A14\" }");
  if (!option->why && misses(story, option))
    findings_add_option(
        out, story, "missing_why", index,
        "it pushes or retreats and does not say what that did; write why = \"...\"");
  for (uint32_t i = 0; i < option->replies.count; i++)
    check_reply(story, index, &story->replies[option->replies.first + i], out);
}

static void check_scene(const Scene *scene, Findings *out) {
  if (scene->facilitator) return;
  findings_add(out, "missing_facilitator", scene->id, scene->place,
               "the scene has no question for the room; write facilitator = \"...\"");
}

void lint_course(const Story *story, const char *assets, Findings *out) {
  lint_unused(story, out);
  if (assets) lint_pictures(story, assets, out);
  for (uint32_t i = 0; i < story->scene_count; i++) check_scene(&story->scenes[i], out);
  for (uint32_t i = 0; i < story->option_count; i++) check_option(story, i, out);
  if (story->marked) lint_size(story, out);
}
