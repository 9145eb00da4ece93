// Steering a room: back to a decision, to a scene, another team, somebody else, a road that was
// left, and how many there are in the room.
#ifndef FACILITATOR_STEER_H
#define FACILITATOR_STEER_H

#include "facilitator/shared.h"

int steer_draw(Screens *screens, Pen *pen, int x, int y, int width);
int steer_first(const Facilitator *facilitator);

// True when the action was one of this page's.
bool steer_press(Screens *screens, int action);

#endif
