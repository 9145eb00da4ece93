// What somebody may have meant by a name that nobody knows.
#ifndef BASE_NEAREST_H
#define BASE_NEAREST_H

#include <stddef.h>

enum { NEAREST_LONGEST = 128 };  // bytes of a name; a longer one is near to none

// The known name that differs from `name` in the fewest edits (at most a third of its letters, at
// least one), or NULL. Two neighbours swapped are one edit.
const char *nearest_name(const char *name, const char *const *names, size_t count);

#endif
