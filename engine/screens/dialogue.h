// The conversation: what was said so far as one column, the person beside it, what can be said now
// under it.
#ifndef SCREENS_DIALOGUE_H
#define SCREENS_DIALOGUE_H

#include "screens/shared.h"

void dialogue_begin(Screens *screens);          // a new session: from its first line
void dialogue_resume(Screens *screens);         // an old one: all of it was read before
void dialogue_go_afterwards(Screens *screens);  // back from the debrief, to what came of it

#endif
