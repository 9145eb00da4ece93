// The day of a moment, in words and in UTC: "22 November 2026". No clock, no time zone: the same
// everywhere.
#ifndef HANDOUT_DAY_H
#define HANDOUT_DAY_H

#include <stdint.h>

enum { DAY_TEXT = 32 };

// Seconds since 1970. What lies before, or after 9999, has no day: "".
void day_print(int64_t utc_seconds, char out[DAY_TEXT]);

#endif
