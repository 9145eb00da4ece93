// The quiet line at the foot of every screen: what can be done here with the device in use, in the
// names its keys or buttons have now. Whole hints only: those that do not fit are left out, the last
// first. With a mouse or a finger most things are obvious, and little is said.
#ifndef SCREENS_HINTS_H
#define SCREENS_HINTS_H

#include "screens/shared.h"

// The strip at the foot of the window that is theirs, whatever the device, so that nothing moves
// when another is taken; 0 where the page needs it more.
int hints_height(const Pen *pen);

// After the rest of the screen was drawn: hints tell of what is there.
void hints_draw(Screens *screens, Pen *pen);

#endif
