#include "course/globals.h"

#include <lauxlib.h>

#include "course/fields.h"
#include "course/sandbox.h"
#include "course/scope.h"

enum { GUESSES = 256 };

static const char table_key = 0;  // its address is where the registry keeps the table

static int l_unknown(lua_State *lua) {
  const Build *build = vm_of(lua)->owner;
  const char *known[GUESSES];
  const char *name = fields_plain(lua, 2) ? lua_tostring(lua, 2) : "?";
  const char *instead = sandbox_missing(name);
  if (instead) return luaL_error(lua, "there is no %s in a scene file: %s", name, instead);
  if (scope_knows(build, name))
    return luaL_error(
        lua, "%s is only known in conditions, and a condition stands in quotes: when = \"...\"",
        name);
  const Keys keys = fields_sort_keys(lua, 1, known, GUESSES);
  const Hint hint = ids_hint_of(name, known, keys.count);
  return luaL_error(lua, "there is no word \"%s\"%s", name,
                    hint.text[0] ? hint.text : "; a name or a text stands in quotes");
}

static int l_set(lua_State *lua) {
  const char *name = fields_plain(lua, 2) ? lua_tostring(lua, 2) : "it";
  globals_push(lua);
  lua_pushvalue(lua, 2);
  if (lua_rawget(lua, -2) != LUA_TNIL)
    return luaL_error(lua, "%s is a word of the scene files and cannot be changed", name);
  return luaL_error(lua, "write local before %s: files share no names", name);
}

void globals_guard(lua_State *lua) {
  lua_pushglobaltable(lua);
  lua_createtable(lua, 0, 1);
  lua_pushcfunction(lua, l_unknown);
  lua_setfield(lua, -2, "__index");
  lua_setmetatable(lua, -2);
  lua_newtable(lua);
  lua_createtable(lua, 0, 2);
  lua_pushvalue(lua, -3);
  lua_setfield(lua, -2, "__index");
  lua_pushcfunction(lua, l_set);
  lua_setfield(lua, -2, "__newindex");
  lua_setmetatable(lua, -2);
  lua_rawseti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  lua_rawsetp(lua, LUA_REGISTRYINDEX, &table_key);
}

void globals_push(lua_State *lua) {
  lua_rawgetp(lua, LUA_REGISTRYINDEX, &table_key);
}
