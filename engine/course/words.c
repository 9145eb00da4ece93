#include "course/words.h"

#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "course/globals.h"
#include "course/vocabulary.h"

enum { MOST_WORDS = 100000 };

// Its address is the key under which a table remembers what word it stood after.
static const char tag_key = 0;

static Build *build_of(lua_State *lua) {
  return vm_of(lua)->owner;
}

static Place place_of(lua_State *lua) {
  lua_Debug where;
  Place place = {build_of(lua)->file, 0};
  if (lua_getstack(lua, 1, &where) && lua_getinfo(lua, "l", &where)) place.line = where.currentline;
  vm_of(lua)->line = place.line;
  return place;
}

// Tags -------------------------------------------------------------------------------------------

// In one number: the kind in 4 bits, the line in 24, the index in 32.
enum { KIND_BITS = 4, LINE_BITS = 24, MOST_LINES = (1 << LINE_BITS) - 1 };

static void put_tag(lua_State *lua, Kind kind, int32_t line, uint32_t index) {
  const uint64_t head = (uint64_t)(line & MOST_LINES) << KIND_BITS | (uint64_t)kind;
  lua_pushinteger(lua, (lua_Integer)((uint64_t)index << (KIND_BITS + LINE_BITS) | head));
  lua_rawsetp(lua, 1, &tag_key);
}

static int l_move(lua_State *lua);
static int l_after_name(lua_State *lua);

static Tag tag_of_table(Build *build, lua_State *lua, int at) {
  Tag tag = {KIND_NONE, {build->file, 0}, NULL, 0};
  lua_rawgetp(lua, at, &tag_key);
  const uint64_t packed = (uint64_t)lua_tointeger(lua, -1);
  lua_pop(lua, 1);
  if (!packed) return tag;
  tag.kind = (Kind)(packed & ((1 << KIND_BITS) - 1));
  tag.place.line = (int32_t)(packed >> KIND_BITS & MOST_LINES);
  tag.index = (uint32_t)(packed >> (KIND_BITS + LINE_BITS));
  if (tag.kind >= KIND_LINE || tag.index >= build->pending_count) return tag;
  build->pending[tag.index].done = true;
  tag.id = build->pending[tag.index].id;
  return tag;
}

Tag words_tag(Build *build, lua_State *lua, int index) {
  Tag tag = {KIND_NONE, {build->file, 0}, NULL, 0};
  const int at = lua_absindex(lua, index);
  if (lua_istable(lua, at)) return tag_of_table(build, lua, at);
  if (lua_tocfunction(lua, at) == l_move && lua_getupvalue(lua, at, 1)) {
    tag.kind = KIND_MOVE;
    tag.index = (uint32_t)lua_tointeger(lua, -1);
    lua_pop(lua, 1);
  }
  return tag;
}

static const char *describe(const Fields *fields) {
  static const char *const kinds[] = {"",          "a concern", "a beat", "an option",
                                      "otherwise", "either",    "a line", "a move"};
  const Kind kind = words_tag(fields->build, fields->lua, -1).kind;
  if (kind != KIND_NONE) return kinds[kind];
  return lua_iscfunction(fields->lua, -1) ? "a word with nothing after it"
                                          : luaL_typename(fields->lua, -1);
}

// A word that waits for its table is complained about at the end of the file.
void words_wrong_entry(const Fields *fields, lua_Integer entry, const char *wanted) {
  if (lua_tocfunction(fields->lua, -1) == l_after_name) return;
  const char *text = fields_plain(fields->lua, -1);
  if (text) {
    fault_at(fields->build, fields->place, NULL, "%s holds %s; entry %d is the text \"%.40s\"",
             fields->what, wanted, (int)entry, text);
  } else {
    fault_at(fields->build, fields->place, NULL, "%s holds %s; entry %d is %s%s", fields->what,
             wanted, (int)entry,
             lua_istable(fields->lua, -1) || lua_iscfunction(fields->lua, -1) ? "" : "a ",
             describe(fields));
  }
}

// Words that wait --------------------------------------------------------------------------------

static lua_Integer add_pending(Build *build, const Word *word, const char *id, int32_t line) {
  if (build->pending_count == MOST_WORDS)
    luaL_error(build->vm.lua, "a file may hold %d words like %s", MOST_WORDS, word->name);
  Pending *pending = BUILD_ADD(build, pending);
  pending->word = word->name;
  pending->needs = word->shape == SHAPE_NAME_TEXT ? "a condition in quotes" : "{ ... }";
  pending->line = line;
  snprintf(pending->id, sizeof pending->id, "%s", id ? id : "");
  return (lua_Integer)build->pending_count - 1;
}

void words_begin_file(Build *build) {
  build->pending_count = 0;
  build->faults_before = build->faults_count;
}

// Something with a fault may have been passed over, and what it holds with it.
static void complain(Build *build, const Pending *pending) {
  char what[2 * BUILD_ID];
  const Place place = {build->file, pending->line};
  snprintf(what, sizeof what, *pending->id ? "%s \"%s\"" : "%s%s", pending->word, pending->id);
  if (!pending->tagged) {
    fault_at(build, place, NULL, "%s needs %s after it", what, pending->needs);
  } else if (build->faults_count == build->faults_before) {
    fault_at(build, place, NULL,
             "%s stands outside of what it belongs to; is there a } too many before it?", what);
  }
}

void words_end_file(Build *build) {
  for (size_t i = 0; i < build->pending_count; i++)
    if (!build->pending[i].done) complain(build, &build->pending[i]);
}

// Words ------------------------------------------------------------------------------------------

static void check_stage(lua_State *lua, const Word *word) {
  static const char *const where[] = {"the files in scenes/common", "course.lua", "a scene's file"};
  if (word->stages >> build_of(lua)->stage & 1) return;
  const int stage = word->stages & WORD_IN_COURSE ? 1 : word->stages & WORD_IN_SCENE ? 2 : 0;
  luaL_error(lua, "%s belongs in %s", word->name, where[stage]);
}

static void tag_table(lua_State *lua, const Word *word, const char *id, Place place,
                      lua_Integer pending) {
  Build *build = build_of(lua);
  if (tag_of_table(build, lua, 1).kind != KIND_NONE)
    luaL_error(lua, "%s: this table was already used for something else; write a new { ... }",
               word->name);
  if (pending < 0) pending = add_pending(build, word, id, place.line);
  build->pending[pending].tagged = true;
  put_tag(lua, word->kind, place.line, (uint32_t)pending);
}

// [-1, +1 or 0]: the table after a word, or after a word and its name. `pending` is -1 for a word
// without.
static int take_table(lua_State *lua, const Word *word, const char *id, Place place,
                      lua_Integer pending) {
  if (lua_type(lua, 1) != LUA_TTABLE)
    return luaL_error(lua, id ? "%s \"%s\" needs { ... } after it" : "%s%s needs { ... } after it",
                      word->name, id ? id : "");
  lua_settop(lua, 1);
  Fields fields = fields_open(build_of(lua), lua, 1, place, word->name, id);
  known_check(word->known, &fields);
  if (word->kind != KIND_NONE) {
    tag_table(lua, word, id, place, pending);
    return 1;
  }
  if (pending >= 0) fields.build->pending[pending].done = true;
  if (!id || fields_good_id(&fields, id)) word->reader(&fields, id);
  return 0;
}

static const Word *word_of(lua_State *lua) {
  return &vocabulary[lua_tointeger(lua, lua_upvalueindex(1))];
}

static int take_rule(lua_State *lua, const char *id, Place place, lua_Integer pending) {
  Build *build = build_of(lua);
  const Fields fields = fields_open(build, lua, 1, place, "rule", id);
  const char *text = fields_plain(lua, 1);
  if (!text) return luaL_error(lua, "rule \"%s\" needs a condition in quotes after it", id);
  if (strlen(text) > BUILD_TEXT)
    return luaL_error(lua, "rule \"%s\": a condition may have %d bytes, this one has %d", id,
                      BUILD_TEXT, (int)strlen(text));
  build->pending[pending].done = true;
  if (fields_good_id(&fields, id)) read_rule(&fields, id, text);
  return 0;
}

static int l_after_name(lua_State *lua) {
  const Word *word = word_of(lua);
  const char *id = lua_tostring(lua, lua_upvalueindex(2));
  const Place place = {build_of(lua)->file, (int32_t)lua_tointeger(lua, lua_upvalueindex(3))};
  const lua_Integer pending = lua_tointeger(lua, lua_upvalueindex(4));
  return word->shape == SHAPE_NAME_TEXT ? take_rule(lua, id, place, pending)
                                        : take_table(lua, word, id, place, pending);
}

static int take_name(lua_State *lua, const Word *word) {
  static const char *const after[] = {" { ... }", "", "", " \"condition\"", ""};
  const char *id = fields_plain(lua, 1);
  const Place place = place_of(lua);
  if (!id)
    return luaL_error(lua, "%s needs a name: %s \"name\"%s", word->name, word->name,
                      after[word->shape]);
  if (word->shape == SHAPE_NAME) {
    Fields fields = fields_open(build_of(lua), lua, 1, place, word->name, id);
    if (fields_good_id(&fields, id)) word->reader(&fields, id);
    return 0;
  }
  lua_pushvalue(lua, lua_upvalueindex(1));
  lua_pushvalue(lua, 1);
  lua_pushinteger(lua, place.line);
  lua_pushinteger(lua, add_pending(build_of(lua), word, id, place.line));
  lua_pushcclosure(lua, l_after_name, 4);
  return 1;
}

static int l_word(lua_State *lua) {
  const Word *word = word_of(lua);
  check_stage(lua, word);
  return word->shape == SHAPE_TABLE ? take_table(lua, word, NULL, place_of(lua), -1)
                                    : take_name(lua, word);
}

// [-1, +1]: a text becomes a table that holds it.
static void wrap_text(lua_State *lua) {
  if (lua_type(lua, 1) == LUA_TSTRING) {
    lua_createtable(lua, 1, 3);
    lua_pushvalue(lua, 1);
    lua_rawseti(lua, -2, 1);
    lua_replace(lua, 1);
  }
  lua_settop(lua, 1);
}

// A speaker's word: a table of fields, or just the text.
static int l_line(lua_State *lua) {
  Build *build = build_of(lua);
  const Place place = place_of(lua);
  const uint32_t speaker = (uint32_t)lua_tointeger(lua, lua_upvalueindex(1));
  const char *name = speaker == NONE ? "narrate" : ids_speaker(build, speaker);
  if (build->stage != STAGE_SCENE) return luaL_error(lua, "%s speaks in a scene's file", name);
  wrap_text(lua);
  if (lua_type(lua, 1) != LUA_TTABLE)
    return luaL_error(lua, "%s needs a line: %s { \"...\" }", name, name);
  const Fields fields = fields_open(build, lua, 1, place, name, NULL);
  known_check(&known_line, &fields);
  put_tag(lua, KIND_LINE, place.line, speaker);
  return 1;
}

static int l_move(lua_State *lua) {
  const uint32_t code = (uint32_t)lua_tointeger(lua, lua_upvalueindex(1));
  const Place place = place_of(lua);
  wrap_text(lua);
  if (lua_type(lua, 1) != LUA_TTABLE)
    return luaL_error(lua, "a move takes a tag or concerns in quotes: ask_open \"meaning\"");
  put_tag(lua, KIND_MOVE, place.line, code);
  return 1;
}

// Declaring --------------------------------------------------------------------------------------

static void declare(lua_State *lua, int globals, const char *name, lua_CFunction function,
                    lua_Integer value) {
  lua_pushstring(lua, name);
  lua_pushinteger(lua, value);
  lua_pushcclosure(lua, function, 1);
  lua_rawset(lua, globals);
}

void words_declare(Build *build) {
  lua_State *lua = build->vm.lua;
  globals_guard(lua);
  globals_push(lua);
  const int globals = lua_gettop(lua);
  for (int i = 0; vocabulary[i].name; i++)
    if (vocabulary[i].shape != SHAPE_LINE) declare(lua, globals, vocabulary[i].name, l_word, i);
  declare(lua, globals, "you", l_line, 0);
  declare(lua, globals, "narrate", l_line, NONE);
  lua_pop(lua, 1);
}

static bool add_word(Build *build, const char *id, lua_CFunction function, uint32_t value) {
  lua_State *lua = build->vm.lua;
  globals_push(lua);
  lua_pushstring(lua, id);
  const bool taken = lua_rawget(lua, -2) != LUA_TNIL;
  lua_pop(lua, 1);
  if (!taken) declare(lua, lua_gettop(lua), id, function, value);
  lua_pop(lua, 1);
  return !taken;
}

bool words_add_speaker(Build *build, const char *id, uint32_t speaker) {
  return add_word(build, id, l_line, speaker);
}

bool words_add_move(Build *build, const char *id, uint32_t code) {
  return add_word(build, id, l_move, code);
}
