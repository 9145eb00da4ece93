// Going back: every line of yours in this branch, to say something else there; and the roads you
// left, to take them up again. Nothing is lost by it, both ends stay in the journal.
#ifndef SCREENS_BACK_H
#define SCREENS_BACK_H

#include "screens/shared.h"

bool back_possible(const Screens *screens);
void back_close(Screens *screens);  // forgets what it has found

#endif
