// Counting: one more, one less, or a number typed digit by digit. What is counted are the votes for
// an option, or the room itself. Every digit counts at once.
#ifndef FACILITATOR_COUNT_H
#define FACILITATOR_COUNT_H

#include "facilitator/shared.h"

bool count_is(int action, uint32_t *counter);  // is it a counter's?
int32_t count_now(const Facilitator *facilitator, uint32_t counter);

bool count_add(Screens *screens, uint32_t counter, int by);
void count_digit(Screens *screens, uint32_t counter, int digit);

// Takes the last digit off the number being typed; false when none is.
bool count_erase(Screens *screens);

// "- 12 +", set to the right edge of a row; `box` is the row. Returns its width.
int count_draw(Facilitator *facilitator, Pen *pen, uint32_t counter, Rect box);
int count_width(const Pen *pen);

#endif
