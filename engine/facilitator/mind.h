// What only the facilitator sees of the expert: what he is thinking, how he stands, what he has not
// said yet, and, when asked for, what was drawn about him.
#ifndef FACILITATOR_MIND_H
#define FACILITATOR_MIND_H

#include "facilitator/shared.h"

int mind_draw(const Facilitator *facilitator, Pen *pen, int x, int y, int width);

#endif
