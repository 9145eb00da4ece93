// What course.lua declares and nothing uses.
#include <string.h>

#include "lint/lint.h"
#include "story/state.h"
#include "story/token.h"

// Variables and variants -------------------------------------------------------------------------

static bool is_read(const Story *story, size_t slot) {
  for (size_t i = 1; i < story->code_count; i++) {
    const ExprOp *op = &story->code[i];
    bool reads = op->code == OP_WHOLE || op->code == OP_BIT || op->code == OP_AT_LEAST;
    if (reads && op->source == EXPR_STATE && op->slot == slot) return true;
  }
  return false;
}

static bool is_set(const Story *story, size_t slot) {
  for (uint32_t i = 0; i < story->effect_count; i++)
    if (story->effects[i].slot == slot) return true;
  return false;
}

static void check_variable(const Story *story, uint32_t index, Findings *out) {
  static const char *const words[] = {
      [EXPR_BOOL] = "flag", [EXPR_INT] = "number", [EXPR_ENUM] = "one_of"};
  const Variable *variable = &story->variables[index];
  const char *word = words[variable->kind], *id = story_text(story, variable->id);
  bool read = is_read(story, (size_t)STATE_SLOT(variable) + index);
  bool set = is_set(story, (size_t)STATE_SLOT(variable) + index);
  if (!read && !set) {
    findings_add(out, "unused_variable", 0, variable->place, "%s \"%s\" is never used", word, id);
  } else if (!read) {
    findings_add(out, "unread_variable", 0, variable->place,
                 "%s \"%s\" is set, and no condition asks for it", word, id);
  } else if (!set) {
    findings_add(out, "unset_variable", 0, variable->place,
                 "%s \"%s\" is asked for and never set, so it stays as it starts", word, id);
  }
}

static void check_variant(const Story *story, uint32_t index, Findings *out) {
  const Choices *choices = &story->choices[story->variants[index]];
  if (!is_read(story, (size_t)STATE_SLOT(variant) + index))
    findings_add(out, "unused_variant", 0, choices->place,
                 "variant \"%s\" is drawn, and no condition asks for it",
                 story_text(story, choices->id));
}

// People, places, looks --------------------------------------------------------------------------

static bool is_present(const Story *story, uint32_t speaker) {
  if (story->cast[speaker].player || story->cast[speaker].mind != NONE) return true;
  for (uint32_t i = 0; i < story->line_count; i++)
    if (story->lines[i].speaker == speaker) return true;
  for (uint32_t i = 0; i < story->beat_count; i++)
    if (story->beats[i].speaker == speaker) return true;
  return false;
}

static bool is_played_in(const Story *story, uint32_t setting) {
  for (uint32_t i = 0; i < story->scene_count; i++)
    if (story->scenes[i].setting == story->settings[setting].id) return true;
  for (uint32_t i = 0; i < story->line_count; i++)
    if (story->lines[i].setting == setting) return true;
  return false;
}

static bool is_worn(const Story *story, uint32_t look) {
  for (uint32_t i = 0; i < story->line_count; i++)
    if (story->lines[i].look == look) return true;
  return false;
}

// The looks in scenes/common are there for all courses.
static bool is_own(const Story *story, Place place) {
  const char *file = story_text(story, place.file), *slash = strrchr(file, '/');
  return strcmp(slash ? slash + 1 : file, "course.lua") == 0;
}

static void check_people(const Story *story, Findings *out) {
  for (uint32_t i = 0; i < story->cast_count; i++)
    if (!is_present(story, i))
      findings_add(out, "unused_cast", 0, story->cast[i].place,
                   "cast \"%s\" says nothing and is never addressed",
                   story_text(story, story->cast[i].id));
}

static void check_places(const Story *story, Findings *out) {
  for (uint32_t i = 0; i < story->setting_count; i++)
    if (!is_played_in(story, i))
      findings_add(out, "unused_place", 0, story->settings[i].place,
                   "place \"%s\" is the place of no scene and no line",
                   story_text(story, story->settings[i].id));
}

static void check_looks(const Story *story, Findings *out) {
  for (uint32_t i = 0; i < story->look_count; i++)
    if (is_own(story, story->looks[i].place) && !is_worn(story, i))
      findings_add(out, "unused_look", 0, story->looks[i].place, "look \"%s\" is on no line",
                   story_text(story, story->looks[i].id));
}

void lint_unused(const Story *story, Findings *out) {
  for (uint32_t i = 0; i < story->variable_count; i++) check_variable(story, i, out);
  for (uint32_t i = 0; i < story->variant_count; i++) check_variant(story, i, out);
  check_people(story, out);
  check_places(story, out);
  check_looks(story, out);
}
