// The conversation: what was said so far as one column, the person beside it, what can be said now
// under it.
#ifndef SCREENS_DIALOGUE_H
#define SCREENS_DIALOGUE_H

#include "screens/shared.h"

void dialogue_go_afterwards(Screens *screens);  // back from the debrief, to what came of it

#endif
