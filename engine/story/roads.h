// The roads that were left: what was played before somebody went back and said something else. The
// journal keeps all of it, so each of them can be taken up again.
#ifndef STORY_ROADS_H
#define STORY_ROADS_H

#include "story/session.h"

typedef struct Road {
  uint32_t shared;       // choices it has in common with the branch played now
  uint32_t length;       // all its choices, more than `shared`
  const char **options;  // their full ids, lent by the session
} Road;

typedef struct Roads {  // zero is an empty list
  Road *items;          // the last left first
  size_t count, cap;
} Roads;

// The roads that are neither the branch played now nor a part of it or of one another.
void roads_find(const Session *session, Roads *out);
void roads_free(Roads *roads);

// Goes back to where the road leaves this branch and along it to its end: as inputs, so that the
// branch left behind is a road in its turn. False: `err` says which of its options is no longer
// offered; then the session stands before that.
bool roads_take(Session *session, const Road *road, Err *err);

#endif
