// The names a file finds. They cannot be changed, and a name that nobody declared is an error that
// says what the author probably meant.
#ifndef COURSE_GLOBALS_H
#define COURSE_GLOBALS_H

#include <lua.h>

// Puts the table of globals so far behind one that guards it. [-0, +0]
void globals_guard(lua_State *lua);

// The guarded table, for declaring words in. [-0, +1]
void globals_push(lua_State *lua);

#endif
