// Whether to leave: asked before, since thirty people are watching.
#ifndef FACILITATOR_LEAVE_H
#define FACILITATOR_LEAVE_H

#include "facilitator/shared.h"

int leave_draw(Pen *pen, int x, int y, int width);

#endif
