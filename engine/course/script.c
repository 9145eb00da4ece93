// What is shown: lines, alternatives, replies.
#include <lauxlib.h>
#include <string.h>

#include "course/known.h"
#include "course/read.h"

enum { TALKS = 5 };

// Targets ----------------------------------------------------------------------------------------

void read_link(Fields *fields, LinkKind kind, size_t index, const char *field) {
  const char *target = fields_string(fields, field);
  if (!target) return;
  if (strlen(target) >= 3 * BUILD_ID) {
    fault_at(fields->build, fields->place, field, "%s: %s is longer than any name", fields->what,
             field);
    return;
  }
  const Text text = build_text(fields->build, target);
  *BUILD_ADD(fields->build, links) =
      (Link){kind, (uint32_t)index, fields->scene, text, fields->place};
}

// Lines ------------------------------------------------------------------------------------------

static uint32_t read_hold(const Fields *fields) {
  lua_State *lua = fields->lua;
  const int type = lua_getfield(lua, fields->table, "hold");
  const double seconds = type == LUA_TNUMBER ? lua_tonumber(lua, -1) : 0;
  lua_pop(lua, 1);
  if (type == LUA_TNIL) return 0;
  if (seconds >= 0.5 && seconds <= 20) return (uint32_t)(seconds * 1000);
  fault_at(fields->build, fields->place, "hold",
           "%s: hold is 0.5 to 20 seconds, with a point: hold = 2.5", fields->what);
  return 0;
}

static Text read_said(const Fields *fields) {
  const lua_Unsigned length = lua_rawlen(fields->lua, fields->table);
  lua_rawgeti(fields->lua, fields->table, 1);
  const char *said = fields_plain(fields->lua, -1);
  const Text text = said ? fields_clean(fields, NULL, said) : 0;
  lua_pop(fields->lua, 1);
  if (length > 1 || (length == 1 && !said))
    fault_at(fields->build, fields->place, NULL,
             "%s: a line holds one text in quotes; write a second line for a second one",
             fields->what);
  return text;
}

static void read_line(const Fields *parent, const Tag *tag) {
  static const char *const talks[] = {"unsaid", "change", "neutral", "sustain", "discord"};
  Build *build = parent->build;
  Fields fields =
      fields_inside(parent, tag->index == NONE ? "narrate" : ids_speaker(build, tag->index), NULL);
  fields.place = tag->place;
  Line line = {.speaker = tag->index, .go = NONE, .place = tag->place};
  line.text = read_said(&fields);
  line.does = fields_text(&fields, "does");
  line.inner = fields_text(&fields, "inner");
  line.gesture = read_gesture_of(build, line.does);
  line.look = fields_pick_id(&fields, "look", IDS(build, looks), NONE);
  line.hold_ms = read_hold(&fields);
  line.setting = fields_pick_id(&fields, "place", IDS(build, settings), NONE);
  line.talk = (Talk)fields_pick(&fields, "talk", talks, TALKS, TALK_UNSAID);
  line.asks = fields_bool(&fields, "asks");
  line.effects = read_effects(&fields, EFFECTS_OF_PLAY);
  if (!line.text && !line.does && !line.hold_ms && !fields_has(&fields, "go") &&
      !line.effects.count)
    fault_at(build, tag->place, NULL,
             "%s: this line says and does nothing; write its words: { \"...\" }", fields.what);
  read_link(&fields, LINK_LINE, build->lines_count, "go");
  *BUILD_ADD(build, lines) = line;
}

static void add_narration(const Fields *fields, const char *text) {
  build_tick(fields->build);
  Line line = {.speaker = NONE, .look = NONE, .gesture = NONE, .setting = NONE, .go = NONE, .place = fields->place};
  line.text = fields_clean(fields, NULL, text);
  if (!*text)
    fault_at(fields->build, fields->place, NULL, "%s: a text in it is empty", fields->what);
  *BUILD_ADD(fields->build, lines) = line;
}

// [0, 0]: adds the line on top of the stack; false when it is none.
static bool add_line(const Fields *fields, const Tag *tag) {
  const char *text = fields_plain(fields->lua, -1);
  if (text) add_narration(fields, text);
  if (tag->kind == KIND_LINE) read_line(fields, tag);
  return text || tag->kind == KIND_LINE;
}

// [0, 0]: of the value on top of the stack.
static bool has_when(lua_State *lua) {
  if (!lua_istable(lua, -1)) return false;
  const int type = lua_getfield(lua, -1, "when");
  lua_pop(lua, 1);
  return type != LUA_TNIL;
}

// [0, 0]: the condition of the line or list on top of the stack.
static uint32_t read_when(const Fields *parent, const Tag *tag) {
  if (!has_when(parent->lua)) return 0;
  Fields fields = fields_inside(parent, "line", NULL);
  if (tag->kind == KIND_LINE) fields.place = tag->place;
  return fields_when(&fields, "when", false);
}

// Passages ---------------------------------------------------------------------------------------

typedef struct Script {  // being read
  Range range;           // of passages
  bool open;             // the last is shown always, and lines shown always may join it
} Script;

static Script begin(const Build *build) {
  return (Script){{(uint32_t)build->passages_count, 0}, false};
}

static void add_passage(Build *build, Script *script, uint32_t when, uint32_t first_line) {
  const uint32_t lines = (uint32_t)build->lines_count - first_line;
  if (!when && script->open) {
    build->passages[build->passages_count - 1].lines.count += lines;
    return;
  }
  *BUILD_ADD(build, passages) = (Passage){when, {first_line, lines}, 0};
  script->range.count++;
  script->open = !when;
}

// [0, 0]: the lines of the list on top of the stack.
static void add_list(const Fields *fields) {
  lua_State *lua = fields->lua;
  Fields list = fields_inside(fields, "either", NULL);
  known_check(&known_alternative, &list);
  const lua_Integer length = (lua_Integer)lua_rawlen(lua, -1);
  for (lua_Integer i = 1; i <= length; i++) {
    lua_rawgeti(lua, list.table, i);
    const Tag tag = words_tag(list.build, lua, -1);
    if (tag.kind == KIND_LINE && has_when(lua))
      fault_at(
          list.build, tag.place, "when",
          "either: a line in a list has no when of its own; write it beside the lines of the list");
    if (!add_line(&list, &tag)) words_wrong_entry(&list, i, "lines, or lists of lines");
    lua_pop(lua, 1);
  }
}

// [0, 0]: an alternative of `either`: a line, or a list of lines with a `when` of its own.
static void read_alternative(const Fields *fields, lua_Integer entry, Script *script) {
  Build *build = fields->build;
  const Tag tag = words_tag(build, fields->lua, -1);
  const uint32_t when = read_when(fields, &tag), first = (uint32_t)build->lines_count;
  const bool list =
      tag.kind == KIND_NONE && lua_istable(fields->lua, -1) && lua_rawlen(fields->lua, -1);
  if (list) {
    add_list(fields);
  } else if (!add_line(fields, &tag)) {
    words_wrong_entry(fields, entry, "lines, or lists of lines");
  }
  *BUILD_ADD(build, passages) = (Passage){when, {first, (uint32_t)build->lines_count - first}, 0};
  script->range.count++;
}

// The first that holds is shown: it passes over those after it, which nothing may join.
static void read_either(const Fields *parent, const Tag *tag, Script *script) {
  Build *build = parent->build;
  Fields fields = fields_inside(parent, "either", NULL);
  fields.place = tag->place;
  const uint32_t first = (uint32_t)build->passages_count;
  const lua_Integer length = (lua_Integer)lua_rawlen(fields.lua, fields.table);
  for (lua_Integer i = 1; i <= length; i++) {
    lua_rawgeti(fields.lua, fields.table, i);
    read_alternative(&fields, i, script);
    lua_pop(fields.lua, 1);
  }
  const uint32_t end = (uint32_t)build->passages_count;
  for (uint32_t i = first; i < end; i++) build->passages[i].skip = end - 1 - i;
  script->open = false;
  if (length == 0)
    fault_at(build, tag->place, NULL,
             "either holds lines, of which the first whose when holds is shown");
}

// [0, 0]: the value on top of the stack, if it is something shown.
static bool read_item(const Fields *fields, const Tag *tag, Script *script) {
  if (tag->kind == KIND_EITHER) {
    read_either(fields, tag, script);
    return true;
  }
  const uint32_t when = tag->kind == KIND_LINE ? read_when(fields, tag) : 0;
  const uint32_t first = (uint32_t)fields->build->lines_count;
  if (!add_line(fields, tag)) return false;
  add_passage(fields->build, script, when, first);
  return true;
}

Range read_script(Fields *fields, int table, bool beats_own) {
  lua_State *lua = fields->lua;
  Script script = begin(fields->build);
  const lua_Integer length = (lua_Integer)lua_rawlen(lua, table);
  for (lua_Integer i = 1; i <= length; i++) {
    lua_rawgeti(lua, table, i);
    const Tag tag = words_tag(fields->build, lua, -1);
    const bool other = beats_own && (tag.kind == KIND_OPTION || tag.kind == KIND_OTHERWISE);
    if (!other && !read_item(fields, &tag, &script))
      words_wrong_entry(fields, i, beats_own ? "lines and options" : "lines");
    lua_pop(lua, 1);
  }
  return script.range;
}

static Range read_reply_list(const Fields *parent) {
  Fields fields = fields_inside(parent, "the list of a reply", NULL);
  known_check(&known_list, &fields);
  return read_script(&fields, fields.table, false);
}

Range read_reply(Fields *fields, int value) {
  lua_State *lua = fields->lua;
  Script script = begin(fields->build);
  lua_pushvalue(lua, value);
  const Tag tag = words_tag(fields->build, lua, -1);
  if (!read_item(fields, &tag, &script)) {
    if (tag.kind == KIND_NONE && lua_istable(lua, -1) && lua_rawlen(lua, -1)) {
      script.range = read_reply_list(fields);
    } else {
      fault_at(fields->build, fields->place, NULL,
               "%s: a reply is a line, like conrad { \"...\" }, or a list of lines", fields->what);
    }
  }
  lua_pop(lua, 1);
  return script.range;
}
