// A share of so many, in hundredths of a per cent, with the interval in which the true share lies
// nineteen times out of twenty (Wilson 1927). Whole numbers throughout: the same digits on every
// machine.
#ifndef PLAYERS_SHARE_H
#define PLAYERS_SHARE_H

#include <stdbool.h>
#include <stdint.h>

enum { SHARE_WHOLE = 10000 };

typedef struct ShareBand {
  int32_t value, low, high;  // 0..SHARE_WHOLE
} ShareBand;

// `count` of `of`; of 0 is 0 within 0..1. Exact: nothing was sampled, low and high are the value.
// At most 2^20 of them.
ShareBand share_of(uint32_t count, uint32_t of, bool exact);

#endif
