#include "course/sandbox.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdbool.h>
#include <string.h>

// Words of Lua that authors look for.
static const struct {
  const char *name, *instead;
} missing[] = {
    {"pairs", "its order changes from run to run; use ipairs over a list"},
    {"next", "its order changes from run to run; use ipairs over a list"},
    {"print", "a scene file prints nothing; it only builds tables"},
    {"require", "files share nothing; each scene is a file that course.lua lists"},
    {"dofile", "files share nothing; each scene is a file that course.lua lists"},
    {"loadfile", "files share nothing; each scene is a file that course.lua lists"},
    {"load", "a scene file only builds tables"},
    {"table", "to add to a list write append(list, value)"},
    {"io", "a scene file reads and writes nothing"},
    {"os", "a scene file knows no clock and no computer"},
    {"debug", "a scene file only builds tables"},
    {"coroutine", "a scene file only builds tables"},
    {"utf8", "texts are joined with .. and otherwise stay as they are"},
    {"collectgarbage", "a scene file only builds tables"},
    {"setmetatable", "a scene file only builds plain tables"},
    {"getmetatable", "a scene file only builds plain tables"},
    {"rawget", "a scene file only builds plain tables"},
    {"rawset", "a scene file only builds plain tables"},
    {"rawequal", "a scene file only builds plain tables"},
    {"rawlen", "a scene file only builds plain tables"},
    {"pcall", "a mistake is told to the author and never hidden"},
    {"xpcall", "a mistake is told to the author and never hidden"},
    {"_G", "files share no names"},
};

const char *sandbox_missing(const char *name) {
  for (size_t i = 0; i < sizeof missing / sizeof *missing; i++)
    if (!strcmp(missing[i].name, name)) return missing[i].instead;
  return NULL;
}

// Words ------------------------------------------------------------------------------------------

static int l_append(lua_State *lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  luaL_checkany(lua, 2);
  lua_settop(lua, 2);
  lua_rawseti(lua, 1, (lua_Integer)lua_rawlen(lua, 1) + 1);
  return 0;
}

// [-0, +1]: the value as text. Of a table or a function that would be its address, another in each
// run.
static const char *push_text(lua_State *lua, int index) {
  const int type = lua_type(lua, index);
  if (type != LUA_TSTRING && type != LUA_TNUMBER && type != LUA_TBOOLEAN && type != LUA_TNIL)
    luaL_error(lua, "a %s cannot be made a text", luaL_typename(lua, index));
  return luaL_tolstring(lua, index, NULL);
}

static int l_tostring(lua_State *lua) {
  luaL_checkany(lua, 1);
  push_text(lua, 1);
  return 1;
}

static int l_error(lua_State *lua) {
  if (lua_type(lua, 1) != LUA_TSTRING)
    return luaL_error(lua, "error needs a sentence: error \"what is wrong\"");
  return luaL_error(lua, "%s", lua_tostring(lua, 1));
}

static int l_assert(lua_State *lua) {
  luaL_checkany(lua, 1);
  if (lua_toboolean(lua, 1)) return lua_gettop(lua);
  return luaL_error(lua, "%s", luaL_optstring(lua, 2, "an assert does not hold"));
}

static void add_formatted(lua_State *lua, luaL_Buffer *out, char kind, int index) {
  if (kind == 'd') {
    lua_pushinteger(lua, luaL_checkinteger(lua, index));
    push_text(lua, -1);
    lua_remove(lua, -2);
  } else {
    push_text(lua, index);
  }
  luaL_addvalue(out);
}

// string.format with %d, %s and %% only: widths could ask for a great deal of text.
static int l_format(lua_State *lua) {
  const char *format = luaL_checkstring(lua, 1);
  const int given = lua_gettop(lua);
  int index = 1;
  luaL_Buffer out;
  luaL_buffinit(lua, &out);
  for (; *format; format++) {
    if (*format != '%') {
      luaL_addchar(&out, *format);
    } else if (*++format == '%') {
      luaL_addchar(&out, '%');
    } else if ((*format == 's' || *format == 'd') && index < given) {
      add_formatted(lua, &out, *format, ++index);
    } else {
      return luaL_error(lua, "string.format takes %%d, %%s and %%%% here, with a value for each");
    }
  }
  luaL_pushresult(&out);
  return 1;
}

// ASCII alone: what else is a letter depends on the machine.
static int change_case(lua_State *lua, char from, char to) {
  size_t length;
  const char *text = luaL_checklstring(lua, 1, &length);
  luaL_Buffer out;
  char *bytes = luaL_buffinitsize(lua, &out, length);
  for (size_t i = 0; i < length; i++) {
    const bool other = text[i] >= from && text[i] <= from + 25;
    bytes[i] = (char)(text[i] + (other ? to - from : 0));
  }
  luaL_pushresultsize(&out, length);
  return 1;
}

static int l_upper(lua_State *lua) {
  return change_case(lua, 'a', 'A');
}

static int l_lower(lua_State *lua) {
  return change_case(lua, 'A', 'a');
}

// Libraries --------------------------------------------------------------------------------------

// Upvalues: the library's fields, its name, what there is. Also for fields of a text:
// ("x"):upper().
static int l_field(lua_State *lua) {
  lua_settop(lua, 2);
  if (lua_type(lua, 2) != LUA_TSTRING)
    return luaL_error(lua, "a text has no parts to pick by number");
  lua_pushvalue(lua, 2);
  if (lua_rawget(lua, lua_upvalueindex(1)) != LUA_TNIL) return 1;
  return luaL_error(lua, "there is no %s.%s in a scene file; there is %s",
                    lua_tostring(lua, lua_upvalueindex(2)), lua_tostring(lua, 2),
                    lua_tostring(lua, lua_upvalueindex(3)));
}

static int l_fixed(lua_State *lua) {
  return luaL_error(lua, "Lua's own tables cannot be changed; write local and a name of your own");
}

// [-1, +1]: for the table of fields on top a table that shows them and takes no new ones.
static void protect(lua_State *lua, const char *name, const char *fields) {
  lua_pushstring(lua, name);
  lua_pushstring(lua, fields);
  lua_pushcclosure(lua, l_field, 3);
  lua_newtable(lua);
  lua_createtable(lua, 0, 2);
  lua_pushvalue(lua, -3);
  lua_setfield(lua, -2, "__index");
  lua_pushcfunction(lua, l_fixed);
  lua_setfield(lua, -2, "__newindex");
  lua_setmetatable(lua, -2);
  lua_remove(lua, -2);
}

// [-0, +1]: a table with the named fields of a standard library.
static void push_some(lua_State *lua, const char *name, lua_CFunction open,
                      const char *const *names) {
  luaL_requiref(lua, name, open, 0);
  lua_newtable(lua);
  for (; *names; names++) {
    lua_getfield(lua, -2, *names);
    lua_setfield(lua, -2, *names);
  }
  lua_remove(lua, -2);
}

static void push_math(lua_State *lua) {
  static const char *const names[] = {"abs", "floor", "max", "min", NULL};
  push_some(lua, "math", luaopen_math, names);
  protect(lua, "math", "abs, floor, max and min");
}

// ("x"):find must not get past it either, and "1" + 1 is a mistake.
static void give_texts(lua_State *lua) {
  lua_pushliteral(lua, "");
  lua_createtable(lua, 0, 1);
  lua_getmetatable(lua, -3);
  lua_getfield(lua, -1, "__index");
  lua_setfield(lua, -3, "__index");
  lua_pop(lua, 1);
  lua_setmetatable(lua, -2);
  lua_pop(lua, 2);
}

static void push_strings(lua_State *lua) {
  static const char *const names[] = {"sub", NULL};
  static const luaL_Reg ours[] = {
      {"format", l_format}, {"upper", l_upper}, {"lower", l_lower}, {NULL, NULL}};
  push_some(lua, "string", luaopen_string, names);
  luaL_setfuncs(lua, ours, 0);
  protect(lua, "string", "format, lower, sub and upper");
  lua_pushvalue(lua, -1);
  give_texts(lua);
}

void sandbox_open(lua_State *lua) {
  static const char *const names[] = {"ipairs", "type", "tonumber", "select", NULL};
  static const luaL_Reg ours[] = {{"tostring", l_tostring},
                                  {"error", l_error},
                                  {"assert", l_assert},
                                  {"append", l_append},
                                  {NULL, NULL}};
  push_some(lua, "_G", luaopen_base, names);
  luaL_setfuncs(lua, ours, 0);
  push_math(lua);
  lua_setfield(lua, -2, "math");
  push_strings(lua);
  lua_setfield(lua, -2, "string");
  lua_rawseti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  lua_pushnil(lua);
  lua_setfield(lua, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
}
