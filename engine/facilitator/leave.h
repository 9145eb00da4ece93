// Whether to leave: asked before, since thirty people are watching. After the end one just leaves.
#ifndef FACILITATOR_LEAVE_H
#define FACILITATOR_LEAVE_H

#include "facilitator/shared.h"

int leave_draw(const Facilitator *facilitator, Pen *pen, int x, int y, int width);
int leave_first(const Facilitator *facilitator);

#endif
