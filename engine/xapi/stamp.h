// Moments as xAPI writes them: RFC 3339, UTC, to the millisecond. Counted in milliseconds since
// 1970, from 1970 to 9999, by arithmetic alone: no clock, no time zone, the same everywhere.
#ifndef XAPI_STAMP_H
#define XAPI_STAMP_H

#include <stdbool.h>
#include <stdint.h>

enum { STAMP_TEXT = 25 };  // with its final zero

// Reads "2026-11-20T18:05:00Z". False when it is anything else, or no such moment: a 30 February,
// a leap second.
bool stamp_read(const char *text, int64_t *out_ms);

// The moment a session was begun, from the name of its journal as the data folder gives it:
// resident_expert-20261120-180500-2a. False when the name holds none.
bool stamp_read_begun(const char *attempt, int64_t *out_ms);

// "2026-11-20T18:05:00.042Z". What lies outside of the range is brought to its edge.
void stamp_print(int64_t ms, char out[STAMP_TEXT]);

#endif
