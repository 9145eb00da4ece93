// What an option is meant to do: its moves with their tags and concerns, and how they can land.
#include <lauxlib.h>
#include <string.h>

#include "course/read.h"

// Tags and concerns ------------------------------------------------------------------------------

static uint8_t find_tag(const Build *build, const Code *code, const char *name) {
  const uint32_t tag = ids_find(build, ids_tags(build), name);
  return tag != NONE && code->tags >> tag & 1 ? (uint8_t)tag : TAG_NONE;
}

// How many of a code's tags there are, their names in `known`.
static size_t list_tags(const Build *build, const Code *code, const char *known[LIMIT_TAGS]) {
  size_t count = 0;
  for (uint32_t t = 0; t < build->head.tag_count; t++)
    if (code->tags >> t & 1) known[count++] = build_chars(build, build->head.tags[t]);
  return count;
}

static void refuse_tag(const Fields *fields, const Code *code, const char *name) {
  const char *known[LIMIT_TAGS];
  Build *build = fields->build;
  const char *word = build_chars(build, code->id);
  const size_t count = list_tags(build, code, known);
  const Hint hint = ids_hint_of(name, known, count);
  if (count) {
    fault_at(build, fields->place, "move", "%s: %s has no tag \"%.48s\"%s", fields->what, word,
             name, hint.text);
  } else {
    fault_at(build, fields->place, "move", "%s: %s takes no tag; write move = %s", fields->what,
             word, word);
  }
}

static void read_tag(const Fields *fields, Move *move, const char *name) {
  const Code *code = &fields->build->head.codes[move->code];
  const uint8_t tag = find_tag(fields->build, code, name);
  if (tag == TAG_NONE) refuse_tag(fields, code, name);
  if (tag != TAG_NONE && move->tag != TAG_NONE)
    fault_at(fields->build, fields->place, "move", "%s: a move has one tag, and %s is given two",
             fields->what, build_chars(fields->build, code->id));
  move->tag = tag;
}

static uint32_t find_concern(const Fields *fields, uint32_t mind, const char *name,
                             const char *field) {
  Build *build = fields->build;
  const Ids concerns = ids_concerns(build, mind);
  const uint32_t found = ids_find(build, concerns, name);
  if (found != NONE) return found;
  const char *person = ids_speaker(build, build->head.minds[mind].speaker);
  const Hint hint = ids_hint(build, concerns, name);
  fault_at(build, fields->place, field, "%s: %s has no concern \"%.48s\"%s", fields->what, person,
           name, hint.text);
  return NONE;
}

static void read_argument(const Fields *fields, uint32_t mind, Move *move, const char *name) {
  if (!fields->build->head.codes[move->code].needs_concern) {
    read_tag(fields, move, name);
    return;
  }
  const uint32_t concern = find_concern(fields, mind, name, "move");
  move->concerns |= concern == NONE ? 0 : (uint8_t)(1u << concern);
}

// Moves ------------------------------------------------------------------------------------------

// [0, 0]: the texts after the word, in the table on top of the stack; how many.
static lua_Integer read_arguments(const Fields *fields, uint32_t mind, Move *move) {
  lua_State *lua = fields->lua;
  const lua_Integer length = lua_istable(lua, -1) ? (lua_Integer)lua_rawlen(lua, -1) : 0;
  for (lua_Integer i = 1; i <= length; i++) {
    lua_rawgeti(lua, -1, i);
    const char *name = fields_plain(lua, -1);
    if (name) {
      read_argument(fields, mind, move, name);
    } else {
      words_wrong_entry(fields, i, "texts after its move");
    }
    lua_pop(lua, 1);
  }
  return length;
}

static void need_tag(const Fields *fields, const Code *code) {
  const char *known[LIMIT_TAGS];
  const char *word = build_chars(fields->build, code->id);
  const size_t count = list_tags(fields->build, code, known);
  const Hint hint = ids_hint_of("", known, count);
  fault_at(fields->build, fields->place, "move", "%s: %s needs a tag: %s \"...\"%s", fields->what,
           word, word, hint.text);
}

// [0, 0]: the move on top of the stack.
static bool read_move_value(const Fields *fields, uint32_t mind, Move *move) {
  Build *build = fields->build;
  const Tag tag = words_tag(build, fields->lua, -1);
  if (tag.kind != KIND_MOVE) return false;
  *move = (Move){(uint8_t)tag.index, TAG_NONE, 0};
  const Code *code = &build->head.codes[tag.index];
  const char *word = build_chars(build, code->id);
  if (read_arguments(fields, mind, move)) return true;
  if (code->needs_concern)
    fault_at(build, fields->place, "move", "%s: %s names a concern: %s \"...\"", fields->what, word,
             word);
  if (code->needs_tag) need_tag(fields, code);
  return true;
}

static bool is_question(const Code *code, const Move *move) {
  return code->questions == TAG_ALWAYS ||
         (move->tag != TAG_NONE && code->questions >> move->tag & 1);
}

static void check_twice(const Fields *fields, const Option *option, uint32_t move) {
  for (uint32_t i = 0; i < move; i++)
    if (option->moves[i].code == option->moves[move].code)
      fault_at(fields->build, fields->place, "move", "%s: the move %s stands in it twice",
               fields->what,
               ids_at(fields->build, ids_codes(fields->build), option->moves[move].code));
}

static void check_moves(const Fields *fields, const Option *option) {
  int reflections = 0, questions = 0;
  for (uint32_t i = 0; i < option->move_count; i++) {
    const Code *code = &fields->build->head.codes[option->moves[i].code];
    reflections += code->reflection;
    questions += is_question(code, &option->moves[i]);
    check_twice(fields, option, i);
  }
  if (reflections > 1)
    fault_at(fields->build, fields->place, "move", "%s: an option has at most one reflection",
             fields->what);
  if (questions > 1)
    fault_at(fields->build, fields->place, "move", "%s: an option asks at most one question",
             fields->what);
}

static void read_move_list(const Fields *fields, Option *option, uint32_t mind) {
  lua_State *lua = fields->lua;
  const lua_Integer length = lua_istable(lua, -1) ? (lua_Integer)lua_rawlen(lua, -1) : 0;
  if (length < 1 || length > LIMIT_SPOKEN) {
    fault_at(fields->build, fields->place, "move",
             "%s: move takes one to %d moves, like ask_open \"meaning\"", fields->what,
             LIMIT_SPOKEN);
    return;
  }
  for (lua_Integer i = 1; i <= length; i++) {
    lua_rawgeti(lua, -1, i);
    if (read_move_value(fields, mind, &option->moves[option->move_count])) {
      option->move_count++;
    } else {
      words_wrong_entry(fields, i, "moves in its move, like ask_open \"meaning\"");
    }
    lua_pop(lua, 1);
  }
}

// Voices -----------------------------------------------------------------------------------------

static bool takes_voices(const Build *build, const Option *option) {
  for (uint32_t i = 0; i < option->move_count; i++)
    if (build->head.codes[option->moves[i].code].takes_voices) return true;
  return false;
}

static void read_voices(const Fields *fields, Option *option, uint32_t mind) {
  const char *names[LIMIT_VOICES];
  const uint32_t count = fields_names(fields, "voices", names, LIMIT_VOICES);
  if (count && !takes_voices(fields->build, option)) {
    fault_at(fields->build, fields->place, "voices",
             "%s: only an open question or a silence voices concerns", fields->what);
    return;
  }
  for (uint32_t i = 0; i < count; i++) {
    const uint32_t concern = find_concern(fields, mind, names[i], "voices");
    if (concern != NONE) option->voices[option->voice_count++] = (uint8_t)concern;
  }
}

// What is said to somebody without a state does not land.
static void refuse_moves(const Fields *fields, const Beat *beat) {
  const char *field = fields_has(fields, "move") ? "move" : "voices";
  if (!fields_has(fields, field)) return;
  const char *person = ids_speaker(fields->build, beat->speaker);
  fault_at(fields->build, fields->place, field,
           "%s: %s is addressed and has no state, so nothing can land; leave %s out, or write in "
           "course.lua: "
           "person \"...\" { ... }",
           fields->what, person, field);
}

void read_moves(Fields *fields, Option *option) {
  lua_State *lua = fields->lua;
  const Beat *beat = &fields->build->beats[option->beat];
  if (beat->mind == NONE) {
    refuse_moves(fields, beat);
    return;
  }
  if (lua_getfield(lua, fields->table, "move") != LUA_TNIL) {
    if (read_move_value(fields, beat->mind, &option->moves[0])) {
      option->move_count = 1;
    } else {
      read_move_list(fields, option, beat->mind);
    }
    check_moves(fields, option);
  }
  lua_pop(lua, 1);
  read_voices(fields, option, beat->mind);
}

// Landings ---------------------------------------------------------------------------------------

static uint64_t landings_of(const Build *build, const Move *move) {
  const Range rows = build->head.code_rows[move->code];
  uint64_t landings = 0;
  for (uint32_t i = rows.first; i < rows.first + rows.count; i++) {
    const Row *row = &build->rows[i];
    const bool fits = !row->tags || (move->tag != TAG_NONE && row->tags >> move->tag & 1);
    if (fits) landings |= UINT64_C(1) << row->landing;
  }
  return landings;
}

uint64_t read_landings(const Build *build, const Option *option) {
  uint64_t landings = 0;
  for (uint32_t i = 0; i < option->move_count; i++)
    landings |= landings_of(build, &option->moves[i]);
  return landings;
}
