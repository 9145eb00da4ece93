// What can be done next, the most sensible first: read on, close the round, vote again, follow.
#ifndef FACILITATOR_ADVANCE_H
#define FACILITATOR_ADVANCE_H

#include "facilitator/shared.h"

enum { ADVANCE_MOST = LIMIT_OPTIONS + 4, ADVANCE_NAME = 64 };

typedef struct Advance {
  Button buttons[ADVANCE_MOST];  // the first is the next sensible step; names lie in `names`
  int count;
  char names[ADVANCE_MOST][ADVANCE_NAME];
} Advance;

void advance_list(const Facilitator *facilitator, Advance *out);
int advance_action(const Facilitator *facilitator);  // of the first

// What it does. True when it was one of these.
bool advance_press(Screens *screens, int action);

#endif
