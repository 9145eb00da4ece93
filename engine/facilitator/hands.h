// The lettered options with their votes: each a row to press while a round is open, with what it
// does and where it leads; then, when it is closed, both rounds side by side.
#ifndef FACILITATOR_HANDS_H
#define FACILITATOR_HANDS_H

#include "facilitator/shared.h"

int hands_draw(Facilitator *facilitator, Pen *pen, int x, int y, int width);

// A row with a counter: its letter ("" for none), what it counts, and what more there is to say.
typedef struct HandsRow {
  uint32_t counter;
  const char *letter, *text, *about;
  const char *value;  // as it is read aloud
  bool strong;        // `about` is a warning
} HandsRow;
int hands_row(Facilitator *facilitator, Pen *pen, const HandsRow *row, int x, int y, int width);

#endif
