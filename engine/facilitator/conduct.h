// The main page: the votes and the next step at the left, at the right the agenda, the question of
// the scene and the expert. In a narrow window one under the other.
#ifndef FACILITATOR_CONDUCT_H
#define FACILITATOR_CONDUCT_H

#include "facilitator/shared.h"

int conduct_draw(Screens *screens, Pen *pen, int x, int y, int width);
int conduct_first(const Facilitator *facilitator);  // what has the focus at first

// The next steps as buttons, then undo and pause: at the foot of what there is to decide.
int conduct_draw_steps(const Facilitator *facilitator, Pen *pen, int x, int y, int width);

#endif
