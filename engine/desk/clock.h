// Where the moments of a sitting come from.
#ifndef DESK_CLOCK_H
#define DESK_CLOCK_H

#include "exam/moment.h"

typedef struct Clock {
  uint64_t boot;
  const Moment *instead;  // a test's moment; NULL is now
} Clock;

// Where the computer does not tell its starts apart, every start of the program counts as one: then
// an interruption is measured by the clock on the wall.
Clock clock_open(void);
Moment clock_now(const Clock *clock);

#endif
