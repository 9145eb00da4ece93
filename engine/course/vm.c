#include "course/vm.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "story/expr.h"

enum { HOOK_EVERY = 10000 };
static const int64_t INSTRUCTIONS = 60 * 1000 * 1000;  // about half a second
static const double SECONDS = 0.9;

Vm *vm_of(lua_State *lua) { return *(Vm **)lua_getextraspace(lua); }

static void *allocate(void *of, void *block, size_t old, size_t size) {
  Vm *vm = of;
  old = block ? old : 0;
  if (size == 0) {
    free(block);
    vm->used -= old;
    return NULL;
  }
  if (size > old && vm->used + (size - old) > vm->cap) {
    return NULL;
  }
  void *moved = realloc(block, size);
  vm->used += moved ? size - old : 0;
  return moved;
}

// Called every HOOK_EVERY instructions. No word in the sandbox can catch the error.
static void spend(lua_State *lua, lua_Debug *where) {
  (void)where;
  Vm *vm = vm_of(lua);
  vm->instructions -= HOOK_EVERY;
  if (vm->instructions < 0 || clock() > vm->until) {
    luaL_error(lua, "this runs too long: a scene file only builds tables (is there a loop without an end?)");
  }
}

// Words of the sandbox ----------------------------------------------------------------------------------------

static int l_append(lua_State *lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  luaL_checkany(lua, 2);
  lua_settop(lua, 2);
  lua_rawseti(lua, 1, (lua_Integer)lua_rawlen(lua, 1) + 1);
  return 0;
}

// string.format with %d, %s and %% only: widths could ask for a great deal of text.
static int l_format(lua_State *lua) {
  const char *format = luaL_checkstring(lua, 1);
  luaL_Buffer out;
  int argument = 1;
  const int given = lua_gettop(lua);
  luaL_buffinit(lua, &out);
  for (; *format; format++) {
    if (*format != '%') {
      luaL_addchar(&out, *format);
    } else if (*++format == '%') {
      luaL_addchar(&out, '%');
    } else if ((*format == 's' || *format == 'd') && argument < given) {
      argument++;
      if (*format == 'd') {
        lua_pushinteger(lua, luaL_checkinteger(lua, argument));
        luaL_tolstring(lua, -1, NULL);
        lua_remove(lua, -2);
      } else {
        luaL_tolstring(lua, argument, NULL);
      }
      luaL_addvalue(&out);
    } else {
      return luaL_error(lua, "string.format takes %%d, %%s and %%%% here, with a value for each");
    }
  }
  luaL_pushresult(&out);
  return 1;
}

static void copy_words(lua_State *lua, int from, int to, const char *const *names) {
  for (; *names; names++) {
    lua_getfield(lua, from, *names);
    lua_setfield(lua, to, *names);
  }
}

// [-0, +1]: a table with the named fields of a standard library.
static void push_library(lua_State *lua, const char *name, lua_CFunction open, const char *const *names) {
  luaL_requiref(lua, name, open, 0);
  lua_newtable(lua);
  copy_words(lua, lua_absindex(lua, -2), lua_absindex(lua, -1), names);
  lua_remove(lua, -2);
}

static void push_strings(lua_State *lua) {
  static const char *const names[] = {"sub", "upper", "lower", NULL};
  push_library(lua, "string", luaopen_string, names);
  lua_pushcfunction(lua, l_format);
  lua_setfield(lua, -2, "format");
  lua_pushliteral(lua, "");  // ("x"):find must not get there either
  lua_getmetatable(lua, -1);
  lua_pushvalue(lua, -3);
  lua_setfield(lua, -2, "__index");
  lua_pop(lua, 2);
}

static int l_open(lua_State *lua) {
  static const char *const base[] = {"ipairs", "type",  "tostring", "tonumber",
                                     "select", "error", "assert",   NULL};
  static const char *const math[] = {"abs", "floor", "max", "min", NULL};
  push_library(lua, "_G", luaopen_base, base);
  push_library(lua, "math", luaopen_math, math);
  lua_setfield(lua, -2, "math");
  push_strings(lua);
  lua_setfield(lua, -2, "string");
  lua_pushcfunction(lua, l_append);
  lua_setfield(lua, -2, "append");
  lua_rawseti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  lua_pushnil(lua);
  lua_setfield(lua, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
  return 0;
}

// Opening and calling -----------------------------------------------------------------------------------------

bool vm_open(Vm *vm, void *owner, size_t memory_cap) {
  char sentence[VM_SENTENCE];
  *vm = (Vm){.owner = owner, .cap = memory_cap, .instructions = INSTRUCTIONS};
  vm->until = clock() + (clock_t)(SECONDS * CLOCKS_PER_SEC);
  vm->lua = lua_newstate(allocate, vm);
  if (!vm->lua) {
    return false;
  }
  *(Vm **)lua_getextraspace(vm->lua) = vm;
  lua_sethook(vm->lua, spend, LUA_MASKCOUNT, HOOK_EVERY);
  if (!vm_call(vm, l_open, NULL, sentence)) {
    vm_close(vm);
    return false;
  }
  return true;
}

void vm_close(Vm *vm) {
  if (vm->lua) {
    lua_close(vm->lua);
  }
  vm->lua = NULL;
}

// [-1, +0]: the error on top as a sentence.
static void take_sentence(Vm *vm, int status, char sentence[VM_SENTENCE]) {
  if (status == LUA_ERRMEM) {
    snprintf(sentence, VM_SENTENCE, "this takes more memory than a course may (%zu MiB)", vm->cap >> 20);
  } else if (lua_type(vm->lua, -1) == LUA_TSTRING) {
    snprintf(sentence, VM_SENTENCE, "%s", lua_tostring(vm->lua, -1));
  } else {
    snprintf(sentence, VM_SENTENCE, "error() was called with a %s instead of a sentence", luaL_typename(vm->lua, -1));
  }
  lua_pop(vm->lua, 1);
}

// The only lua_pcall.
static bool call(Vm *vm, int arguments, char sentence[VM_SENTENCE]) {
  const int status = lua_pcall(vm->lua, arguments, 0, 0);
  if (status != LUA_OK) {
    take_sentence(vm, status, sentence);
  }
  return status == LUA_OK;
}

bool vm_call(Vm *vm, lua_CFunction function, void *with, char sentence[VM_SENTENCE]) {
  lua_pushcfunction(vm->lua, function);
  lua_pushlightuserdata(vm->lua, with);
  return call(vm, 1, sentence);
}

bool vm_run(Vm *vm, const char *name, const char *text, size_t length, char sentence[VM_SENTENCE]) {
  char chunk[64];
  snprintf(chunk, sizeof chunk, "=%.50s", name);
  if (length > 0 && text[0] == LUA_SIGNATURE[0]) {
    snprintf(sentence, VM_SENTENCE, "%s: this is compiled Lua; a scene is a text file", name);
    return false;
  }
  const int status = luaL_loadbufferx(vm->lua, text, length, chunk, "t");
  if (status != LUA_OK) {
    take_sentence(vm, status, sentence);
    return false;
  }
  return call(vm, 0, sentence);
}
