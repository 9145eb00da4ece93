// The page of the debrief: first what the room says of it, then the turning points, then a sentence
// each. What is kept here stands on the wall.
#ifndef FACILITATOR_HARVEST_H
#define FACILITATOR_HARVEST_H

#include "facilitator/shared.h"

int harvest_draw(Screens *screens, Pen *pen, int x, int y, int width);
int harvest_first(const Facilitator *facilitator);

#endif
