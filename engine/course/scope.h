// What a name means in a condition: a number or a bit of the state, and its range.
#ifndef COURSE_SCOPE_H
#define COURSE_SCOPE_H

#include "course/build.h"

typedef struct Scope {
  Build *build;
  const Condition *condition;  // whose names are looked up
  Choices endings, landings;   // "none" and then each of them
  // A rule's meaning, once its own names were looked up.
  const Rule *(*rule)(struct Scope *scope, uint32_t rule);
} Scope;

// For ExprScope, `of` a Scope.
bool scope_find(void *of, const char *name, ExprName *out);
const char *scope_nearest(void *of, const char *name);

// True when conditions know the name without the course's having declared it as its own variable or
// variant: nothing else may be called that.
bool scope_taken(const Build *build, const char *name);

// True when some condition may begin with this name.
bool scope_knows(const Build *build, const char *name);

// The bit that remembers something was said or seen; takes one when there is none yet.
uint32_t scope_remember(Build *build, uint32_t *memory, Place place);

// The slot of a number the rubric may count: a count, a status's people (understood, purposes, ...)
// or an axis. NONE: unknown.
uint32_t scope_slot(const Build *build, const char *name);

extern const char *const scope_levels[];  // "voiced" and the levels above it, NULL at the end

#endif
