#include "course/words.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#include "course/read.h"

typedef enum Shape { NAME_TABLE, TABLE, NAME, NAME_TEXT, LINE } Shape;
enum { IN_COMMON = 1, IN_COURSE = 2, IN_SCENE = 4 };

typedef struct Word {
  const char *name;
  Shape shape;
  int stages;
  Kind kind;       // KIND_NONE: read at once by `reader`
  Reader *reader;
} Word;

static const Word words[] = {
    {"course", NAME_TABLE, IN_COURSE, KIND_NONE, read_course},
    {"cast", NAME_TABLE, IN_COURSE, KIND_NONE, read_cast},
    {"expert", NAME_TABLE, IN_COURSE, KIND_NONE, read_expert},
    {"person", NAME_TABLE, IN_COURSE, KIND_NONE, read_person},
    {"concern", NAME_TABLE, IN_COURSE, KIND_CONCERN, NULL},
    {"variant", NAME_TABLE, IN_COURSE, KIND_NONE, read_variant},
    {"flag", NAME, IN_COURSE, KIND_NONE, read_flag},
    {"number", NAME_TABLE, IN_COURSE, KIND_NONE, read_number},
    {"one_of", NAME_TABLE, IN_COURSE, KIND_NONE, read_one_of},
    {"rule", NAME_TEXT, IN_COURSE | IN_COMMON, KIND_NONE, NULL},
    {"place", NAME_TABLE, IN_COURSE, KIND_NONE, read_place},
    {"scene", NAME_TABLE, IN_SCENE, KIND_NONE, read_scene},
    {"beat", NAME_TABLE, IN_SCENE, KIND_BEAT, NULL},
    {"option", NAME_TABLE, IN_SCENE, KIND_OPTION, NULL},
    {"otherwise", TABLE, IN_SCENE, KIND_OTHERWISE, NULL},
    {"either", TABLE, IN_SCENE, KIND_EITHER, NULL},
    {"you", LINE, IN_SCENE, KIND_LINE, NULL},
    {"narrate", LINE, IN_SCENE, KIND_LINE, NULL},
    {"look", NAME_TABLE, IN_COMMON | IN_COURSE, KIND_NONE, read_look},
    {"move", NAME_TABLE, IN_COMMON, KIND_NONE, read_move},
    {"axis", NAME_TABLE, IN_COMMON, KIND_NONE, read_axis},
    {"model", TABLE, IN_COMMON, KIND_NONE, read_model},
    {"status", NAME, IN_COMMON, KIND_NONE, read_status},
    {"landing", NAME_TABLE, IN_COMMON, KIND_NONE, read_landing},
    {"row", NAME_TABLE, IN_COMMON, KIND_NONE, read_row},
    {"count", NAME_TABLE, IN_COMMON, KIND_NONE, read_count},
    {"critical", TABLE, IN_COMMON, KIND_NONE, read_critical},
    {"mark", NAME_TABLE, IN_COMMON, KIND_NONE, read_mark},
    {"gate", NAME_TABLE, IN_COMMON, KIND_NONE, read_gate},
    {"ending", NAME_TABLE, IN_COMMON, KIND_NONE, read_ending},
};
enum { WORD_COUNT = sizeof words / sizeof *words };

const char *const words_names[] = {
    "course", "cast",  "expert", "person", "concern", "variant", "flag",     "number", "one_of", "rule", "place",
    "scene",  "beat",  "option", "otherwise", "either", "you",   "narrate",  "look",   "move",   "axis", "model",
    "status", "landing", "row",  "count",  "critical", "mark",   "gate",     "ending", NULL};

// Their addresses are the keys under which a table remembers what word it stood after.
static const char kind_key = 0, id_key = 0, line_key = 0, index_key = 0;

static Build *build_of(lua_State *lua) { return vm_of(lua)->owner; }

static Place place_of(lua_State *lua) {
  lua_Debug where;
  Place place = {build_of(lua)->file, 0};
  if (lua_getstack(lua, 1, &where) && lua_getinfo(lua, "l", &where)) {
    place.line = where.currentline;
  }
  return place;
}

// Tags --------------------------------------------------------------------------------------------------------

static void put_int(lua_State *lua, int table, const void *key, lua_Integer value) {
  lua_pushinteger(lua, value);
  lua_rawsetp(lua, table, key);
}

static lua_Integer get_int(lua_State *lua, int table, const void *key) {
  lua_rawgetp(lua, table, key);
  const lua_Integer value = lua_tointeger(lua, -1);
  lua_pop(lua, 1);
  return value;
}

static void put_tag(lua_State *lua, int table, Kind kind, int32_t line, uint32_t index) {
  put_int(lua, table, &kind_key, kind);
  put_int(lua, table, &line_key, line);
  put_int(lua, table, &index_key, index);
}

static int l_move(lua_State *lua);

Tag words_tag(Build *build, lua_State *lua, int index) {
  Tag tag = {KIND_NONE, {build->file, 0}, NULL, 0};
  const int at = lua_absindex(lua, index);
  if (lua_tocfunction(lua, at) == l_move && lua_getupvalue(lua, at, 1)) {
    tag.kind = KIND_MOVE;
    tag.index = (uint32_t)lua_tointeger(lua, -1);
    lua_pop(lua, 1);
  } else if (lua_istable(lua, at)) {
    tag.kind = (Kind)get_int(lua, at, &kind_key);
    tag.place.line = (int32_t)get_int(lua, at, &line_key);
    tag.index = (uint32_t)get_int(lua, at, &index_key);
    lua_rawgetp(lua, at, &id_key);
    tag.id = lua_tostring(lua, -1);
    lua_pop(lua, 1);
  }
  return tag;
}

// Words -------------------------------------------------------------------------------------------------------

static void check_stage(lua_State *lua, const Word *word) {
  static const char *const where[] = {"the files in scenes/common", "course.lua", "a scene's file"};
  const Build *build = build_of(lua);
  if (!(word->stages >> build->stage & 1)) {
    luaL_error(lua, "%s belongs in %s", word->name,
               where[word->stages & IN_COURSE ? 1 : word->stages & IN_SCENE ? 2 : 0]);
  }
}

static void read_table(lua_State *lua, const Word *word, const char *id, Place place) {
  Fields fields = fields_open(build_of(lua), lua, 1, place, word->name, id);
  if (!id || fields_good_id(&fields, id)) {
    word->reader(&fields, id);
  }
}

// [-1, +1 or 0]: the table after a word, or after a word and its name.
static int take_table(lua_State *lua, const Word *word, const char *id, Place place) {
  if (lua_type(lua, 1) != LUA_TTABLE) {
    return luaL_error(lua, "%s%s%s%s needs { ... } after it", word->name, id ? " \"" : "", id ? id : "", id ? "\"" : "");
  }
  lua_settop(lua, 1);
  if (word->kind == KIND_NONE) {
    read_table(lua, word, id, place);
    return 0;
  }
  if (words_tag(build_of(lua), lua, 1).kind != KIND_NONE) {
    return luaL_error(lua, "%s: this table was already used for something else; write a new { ... }", word->name);
  }
  put_tag(lua, 1, word->kind, place.line, 0);
  if (id) {
    lua_pushstring(lua, id);
    lua_rawsetp(lua, 1, &id_key);
  }
  return 1;
}

static const Word *word_of(lua_State *lua) { return &words[lua_tointeger(lua, lua_upvalueindex(1))]; }

static int l_after_name(lua_State *lua) {
  const Word *word = word_of(lua);
  const char *id = lua_tostring(lua, lua_upvalueindex(2));
  const Place place = {build_of(lua)->file, (int32_t)lua_tointeger(lua, lua_upvalueindex(3))};
  if (word->shape != NAME_TEXT) {
    return take_table(lua, word, id, place);
  }
  if (lua_type(lua, 1) != LUA_TSTRING) {
    return luaL_error(lua, "%s \"%s\" needs a condition as text after it", word->name, id);
  }
  read_rule(build_of(lua), place, id, lua_tostring(lua, 1));
  return 0;
}

static int after_name(lua_State *lua, const Word *word) {
  if (lua_type(lua, 1) != LUA_TSTRING) {
    return luaL_error(lua, "%s needs a name: %s \"name\"%s", word->name, word->name,
                      word->shape == NAME ? "" : word->shape == NAME_TEXT ? " \"condition\"" : " { ... }");
  }
  lua_pushvalue(lua, lua_upvalueindex(1));
  lua_pushvalue(lua, 1);
  lua_pushinteger(lua, place_of(lua).line);
  lua_pushcclosure(lua, l_after_name, 3);
  return 1;
}

static int l_word(lua_State *lua) {
  const Word *word = word_of(lua);
  check_stage(lua, word);
  if (word->shape == TABLE) {
    return take_table(lua, word, NULL, place_of(lua));
  }
  if (word->shape == NAME && lua_type(lua, 1) == LUA_TSTRING) {
    read_table(lua, word, lua_tostring(lua, 1), place_of(lua));
    return 0;
  }
  return after_name(lua, word);
}

// A speaker's word: a table of fields, or just the text.
static int l_line(lua_State *lua) {
  if (lua_type(lua, 1) == LUA_TSTRING) {
    lua_createtable(lua, 1, 3);
    lua_pushvalue(lua, 1);
    lua_rawseti(lua, -2, 1);
    lua_replace(lua, 1);
  }
  if (lua_type(lua, 1) != LUA_TTABLE) {
    return luaL_error(lua, "a line needs its words: { \"...\" }");
  }
  lua_settop(lua, 1);
  put_tag(lua, 1, KIND_LINE, place_of(lua).line, (uint32_t)lua_tointeger(lua, lua_upvalueindex(1)));
  return 1;
}

static int l_move(lua_State *lua) {
  if (lua_type(lua, 1) == LUA_TSTRING) {
    lua_createtable(lua, 1, 3);
    lua_pushvalue(lua, 1);
    lua_rawseti(lua, -2, 1);
    lua_replace(lua, 1);
  }
  if (lua_type(lua, 1) != LUA_TTABLE) {
    return luaL_error(lua, "a move takes a tag or concerns as text: ask_open \"meaning\"");
  }
  lua_settop(lua, 1);
  put_tag(lua, 1, KIND_MOVE, place_of(lua).line, (uint32_t)lua_tointeger(lua, lua_upvalueindex(1)));
  return 1;
}

// Unknown and new globals -------------------------------------------------------------------------------------

static int l_unknown(lua_State *lua) {
  const char *name = luaL_tolstring(lua, 2, NULL);
  const char *known[256];
  size_t count = 0;
  lua_pushnil(lua);
  while (lua_next(lua, 1) && count < 256) {
    if (lua_type(lua, -2) == LUA_TSTRING) {
      known[count++] = lua_tostring(lua, -2);
    }
    lua_pop(lua, 1);
  }
  const Hint hint = fields_hint(name, known, count);
  return luaL_error(lua, "there is no word \"%s\"%s", name, hint.text);
}

static int l_new_global(lua_State *lua) {
  return luaL_error(lua, "write local before %s: files share no names", luaL_tolstring(lua, 2, NULL));
}

static void guard_globals(lua_State *lua) {
  lua_createtable(lua, 0, 3);
  lua_pushcfunction(lua, l_unknown);
  lua_setfield(lua, -2, "__index");
  lua_pushcfunction(lua, l_new_global);
  lua_setfield(lua, -2, "__newindex");
  lua_setmetatable(lua, -2);
}

static void declare(lua_State *lua, int globals, const char *name, lua_CFunction function, lua_Integer value) {
  lua_pushstring(lua, name);
  lua_pushinteger(lua, value);
  lua_pushcclosure(lua, function, 1);
  lua_rawset(lua, globals);
}

void words_declare(Build *build) {
  lua_State *lua = build->vm.lua;
  lua_pushglobaltable(lua);
  const int globals = lua_gettop(lua);
  for (int i = 0; i < WORD_COUNT; i++) {
    if (words[i].shape != LINE) {
      declare(lua, globals, words[i].name, l_word, i);
    }
  }
  declare(lua, globals, "you", l_line, 0);
  declare(lua, globals, "narrate", l_line, NONE);
  guard_globals(lua);
  lua_pop(lua, 1);
}

static bool add_word(Build *build, const char *id, lua_CFunction function, uint32_t value) {
  lua_State *lua = build->vm.lua;
  lua_pushglobaltable(lua);
  lua_pushstring(lua, id);
  const bool taken = lua_rawget(lua, -2) != LUA_TNIL;
  lua_pop(lua, 1);
  if (!taken) {
    declare(lua, lua_gettop(lua), id, function, value);
  }
  lua_pop(lua, 1);
  return !taken;
}

bool words_add_speaker(Build *build, const char *id, uint32_t speaker) {
  return add_word(build, id, l_line, speaker);
}

bool words_add_move(Build *build, const char *id, uint32_t code) { return add_word(build, id, l_move, code); }
