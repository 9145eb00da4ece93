// What the clock of a sitting says, in the window and in the terminal: whole minutes, upwards. At "1
// minute left" there is still time; from the first moment after it the time has been over for 1
// minute.
#ifndef SCREENS_EXAM_CLOCK_H
#define SCREENS_EXAM_CLOCK_H

#include <stdint.h>

#include "base/buf.h"

// How many are left; below 0, for how many it has been over. Never 0.
int64_t exam_clock_minutes(int64_t left_ms);
int64_t exam_clock_changes_ms(int64_t left_ms);  // until that number is another
void exam_clock_say(int64_t left_ms, Buf *out);

#endif
