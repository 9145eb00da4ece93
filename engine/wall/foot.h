// The foot of the wall: the team, how many have voted, which page it is or which bars are which, and
// what is said to who leads.
#ifndef WALL_FOOT_H
#define WALL_FOOT_H

#include "page/pen.h"
#include "wall/wall.h"

typedef struct Foot {
  Buf status;         // with the votes
  int right, height;  // pixels: what its right side may need, and all of it
} Foot;

// What it will take, before the page above it is known. To be drawn, which frees it.
Foot foot_of(Pen *pen, const Workshop *workshop);

// The votes are told where the options can be seen: `options`.
void foot_draw(Pen *pen, const Workshop *workshop, const Wall *wall, bool options, Foot *foot);

void foot_draw_quiet(Pen *pen, const Wall *wall);  // of a page that has nothing else there

#endif
