// The end of a sitting: sealed, written to the file of the result, and its key forgotten. Once.
#ifndef DESK_HAND_IN_H
#define DESK_HAND_IN_H

#include "desk/clock.h"
#include "exam/sitting.h"

typedef struct HandIn {
  Sitting *sitting;
  const Clock *clock;
  const char *path;  // of the result
  bool done;
} HandIn;

// False: `err` says why, nothing is lost, and it may be tried again.
bool hand_in_now(HandIn *hand_in, Err *err);

#endif
