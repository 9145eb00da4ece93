// The wall: what everybody in the room sees of a workshop. The last exchange with the expert beside
// it, the options with their letters, how many have voted and, when the round is closed, how; and
// afterwards the board for the debrief. It is read from ten metres: no letter is lower than a 22nd
// of the height, and every text reaches 7:1. Nobody presses anything here.
//
// What does not fit goes over pages that the facilitator turns; a held silence ends one. The last
// page of an exchange has the options; where votes were counted already, that is the one it opens
// at.
#ifndef WALL_WALL_H
#define WALL_WALL_H

#include "figure/figure.h"
#include "workshop/workshop.h"

enum { WALL_PART = 22 };  // of the height: the lowest letters

// The view's own state. Zero is a wall at its first page; `now_ms`, `motion` and `blank` are set by
// its owner, the rest by the functions here.
typedef struct Wall {
  int64_t now_ms;
  bool motion;
  bool blank;             // nothing is shown, and it is dark
  const char *said;       // at the foot, for who leads it; NULL or "" nothing. Moves nothing
  uint32_t page, pages;   // from 0; as last drawn
  bool quiet;             // a single page stands before it: a pause, the end
  uint64_t shown, round;  // what the page is one of: an exchange or a step, and its state
  Figure figure;
} Wall;

// Sets type and theme by itself: the pen's size does not matter.
void wall_draw(Pen *pen, const Workshop *workshop, Wall *wall);

bool wall_turn_page(Wall *wall, int by);  // 1 on, -1 back; false: there is none
bool wall_reads_on(const Wall *wall);     // there is a page after this one
bool wall_reads_back(const Wall *wall);   // and one before it
int64_t wall_deadline(const Wall *wall);  // when it changes by itself; -1 never

#endif
