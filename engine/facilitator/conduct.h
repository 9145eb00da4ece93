// The main page: the votes and the next step at the left, at the right the agenda, the question of
// the scene and the expert.
#ifndef FACILITATOR_CONDUCT_H
#define FACILITATOR_CONDUCT_H

#include "facilitator/shared.h"

int conduct_draw(Screens *screens, Pen *pen, int x, int y, int width);

// The agenda, and above it what went wrong with the file.
int conduct_draw_agenda(Screens *screens, Pen *pen, int x, int y, int width);

// The next steps as buttons, then what can always be done: at the foot of what there is to decide.
int conduct_draw_steps(const Facilitator *facilitator, Pen *pen, int x, int y, int width);

#endif
