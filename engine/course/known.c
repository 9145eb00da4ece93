#include "course/known.h"

#include <stddef.h>

#define FIELDS(...) ((const char *const[]){__VA_ARGS__, NULL})
#define NO_FIELDS ((const char *const[]){NULL})

enum { MOST = 64, UNKNOWN = 8 };  // fields of one word; unknown ones told of one table

// course.lua
const Known known_course = {"course", FIELDS("title", "about", "scenes", "player", "marks"), false,
                            false};
const Known known_cast = {"cast", FIELDS("name", "short", "role", "pronouns"), false, false};
const Known known_mind = {"mind", NO_FIELDS, true, true};
const Known known_concern = {"concern", FIELDS("depth", "name", "truth", "safe_zone"), false,
                             false};
const Known known_list = {"list", NO_FIELDS, true, false};
const Known known_number = {"number", FIELDS("from", "to", "start"), false, false};

// A scene
const Known known_scene = {"scene",
                           FIELDS("title", "place", "with", "when", "facilitator", "no_agenda",
                                  "public", "epilogue", "enter"),
                           true, false};
const Known known_enter = {"enter", FIELDS("add", "set", "sensible", "pushy"), false, false};
const Known known_beat = {"beat", FIELDS("with", "go", "set", "add", "in_order"), true, false};
const Known known_option = {"option",
                            FIELDS("say", "does", "move", "voices", "when", "again", "reply",
                                   "landed", "go", "set", "add", "advice", "instead", "why"),
                            false, false};
const Known known_otherwise = {"otherwise", FIELDS("go"), true, false};
const Known known_alternative = {"alternative", FIELDS("when"), true, false};
const Known known_line = {
    "line", FIELDS("look", "does", "inner", "talk", "asks", "hold", "place", "when", "go", "set", "add"),
    true, false};

// scenes/common
#define POSE "posture", "head", "gaze", "brows", "mouth", "hands"
const Known known_look = {"look", FIELDS("reads", POSE), false, false};
const Known known_gesture = {"gesture", FIELDS("words", "sound", "caption", POSE), false, false};
const Known known_mood = {"mood", FIELDS("when", POSE), false, false};
const Known known_card = {"advice", FIELDS("text", "source"), false, false};
const Known known_move = {
    "move",
    FIELDS("number", "name", "family", "tags", "needs", "question", "reflection", "voices",
           "once_per_tag", "praise", "echo", "rests", "leaves_space", "about"),
    false, false};
const Known known_axis = {"axis", FIELDS("name", "tenths", "about"), false, false};
const Known known_model = {"model",
                           FIELDS("openness", "window", "window_offers", "deeper", "marks_from",
                                  "nothing", "compliance", "gains"),
                           false, false};
const Known known_gains = {"gains", FIELDS("axis", "percent", "when"), false, false};
const Known known_landing = {"landing", FIELDS("weak", "talk", "look", "about"), false, false};
const Known known_row = {"row",
                         FIELDS("code", "tags", "when", "landing", "received", "severity", "does",
                                "sets", "clears", "about"),
                         false, true};
const Known known_count = {
    "count",
    FIELDS("received", "rows", "once", "volleys", "pushes", "severity", "severity_from", "about"),
    false, false};
const Known known_critical = {"critical", FIELDS("halves", "pushes", "rows", "received"), false,
                              false};
const Known known_mark = {
    "mark", FIELDS("name", "about", "ratio", "skill", "when", "at_most", "scaled"), true, false};
const Known known_share = {
    "share", FIELDS("when", "times", "of", "upto", "per", "at_most", "about"), false, false};
const Known known_gate = {"gate", FIELDS("name"), true, false};
const Known known_gate_row = {
    "gate_row", FIELDS("id", "of", "per", "at_least", "at_most", "when", "about"), false, false};
const Known known_ending = {"ending", FIELDS("name", "about", "when"), false, false};

const Known *const known_all[] = {
    &known_course,      &known_cast,  &known_mind,     &known_concern,  &known_number,
    &known_scene,       &known_enter, &known_beat,     &known_option,   &known_otherwise,
    &known_alternative, &known_line,  &known_look,     &known_gesture,  &known_mood,
    &known_card,        &known_move,  &known_axis,     &known_model,    &known_gains,
    &known_landing,     &known_row,   &known_count,    &known_critical, &known_mark,
    &known_share,       &known_gate,  &known_gate_row, &known_ending,   NULL};

// Checking ---------------------------------------------------------------------------------------

static bool is_known(const Known *known, const Fields *fields, const char *name) {
  for (const char *const *field = known->fields; *field; field++)
    if (name[0] == **field && !strcmp(name, *field)) return true;
  return known->axes && ids_find(fields->build, ids_axes(fields->build), name) != NONE;
}

static void refuse_unknown(const Known *known, const Fields *fields, const char *name) {
  const char *names[MOST];
  size_t count = 0;
  const Ids axes = ids_axes(fields->build);
  while (known->fields[count]) {
    names[count] = known->fields[count];
    count++;
  }
  for (size_t i = 0; known->axes && i < axes.count; i++)
    names[count++] = ids_at(fields->build, axes, i);
  const Hint hint = ids_hint_of(name, names, count);
  fault_at(fields->build, fields->place, name, "%s has no field \"%.48s\"%s", fields->what, name,
           hint.text);
}

static void check_list(const Known *known, const Fields *fields, const Keys *keys) {
  if (keys->odd) {
    fault_at(fields->build, fields->place, NULL,
             "%s: the name of a field is one word: name = value", fields->what);
  } else if (keys->entries && !known->list) {
    fault_at(fields->build, fields->place, NULL,
             "%s takes fields with names, and something in it has none", fields->what);
  } else if (keys->entries != lua_rawlen(fields->lua, fields->table)) {
    fault_at(fields->build, fields->place, NULL,
             "%s: something in its list is nil; was a local never given a value, or does a "
             "function return "
             "nothing?",
             fields->what);
  }
}

void known_check(const Known *known, const Fields *fields) {
  const char *names[MOST + LIMIT_AXES];
  uint32_t unknown = 0;
  const Keys keys = fields_sort_keys(fields->lua, fields->table, names, MOST);
  for (uint32_t i = 0; i < keys.count && unknown < UNKNOWN && !fault_full(fields->build); i++) {
    if (is_known(known, fields, names[i])) continue;
    refuse_unknown(known, fields, names[i]);
    unknown++;
  }
  check_list(known, fields, &keys);
}
