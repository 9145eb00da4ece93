// What of Lua's own words a scene file may use, made so that they are the same on every machine and
// in every file.
#ifndef COURSE_SANDBOX_H
#define COURSE_SANDBOX_H

#include <lua.h>

// Puts a new table of globals into a new state. [-0, +0]
void sandbox_open(lua_State *lua);

// Why a word of Lua is not at hand and what to use instead; NULL for any other name.
const char *sandbox_missing(const char *name);

#endif
