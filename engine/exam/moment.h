// When something happened, three ways: what the clock on the wall said (it can be set), a clock
// that only goes forward (it starts anew with the computer), and which start of the computer that
// was. Whoever calls the room brings the moments; nothing here looks at a clock.
#ifndef EXAM_MOMENT_H
#define EXAM_MOMENT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/calendar.h"

typedef struct Moment {
  int64_t utc_s;    // seconds since 1970
  int64_t mono_ms;  // since the computer started, asleep or awake
  uint64_t boot;    // of one start of the computer; moments of two starts compare by utc_s alone
} Moment;

enum { MOMENT_TEXT = 32 };
#define MOMENT_LAST CALENDAR_LAST_SECOND  // that can be written

// Milliseconds from one to the other, never below 0: by the clock that only goes forward, or, when
// the computer was started anew between them, by the wall.
int64_t moment_passed_ms(const Moment *from, const Moment *to);

// "2026-11-22T09:00:00Z". Reading takes the seconds as optional, and needs the Z.
void moment_print(int64_t utc_s, char out[MOMENT_TEXT]);
bool moment_read(const char *text, int64_t *utc_s);

#endif
