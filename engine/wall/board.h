// The board of the debrief: what the room said of it, the moments worth talking about, and the
// sentences people leave with. Nothing on it is anybody's own; nothing is ranked.
#ifndef WALL_BOARD_H
#define WALL_BOARD_H

#include "wall/flow.h"
#include "wall/options.h"
#include "wall/wall.h"
#include "workshop/turning.h"

// Pages one after another, each drawn when it is the wall's. Drawn twice: first to count them.
typedef struct Board {
  Pen *pen;
  int foot;
  uint32_t page;   // the one to be drawn; NONE: only counted
  uint32_t count;  // so far
} Board;

// A text over as many pages as it takes, under a heading that stays; "" for none. Takes the flow.
void board_text(Board *board, const char *heading, Flow *flow);

// The same in letters as large as leave it on one page.
void board_large(Board *board, const char *heading, Flow *flow);

// The options of a moment that is past, with a line under the heading.
void board_options(Board *board, const char *heading, const char *under, const Options *options);

// Two of them side by side.
void board_pair(Board *board, const char *const headings[2], Flow flows[2]);

// Counts the pages, keeps the wall's page within them, and draws it.
void board_draw(Pen *pen, const Workshop *workshop, Wall *wall, int foot);

// The pages of the turning points (turns.c).
typedef struct Turns {
  TurningPoint points[TURNING_MOST];
  uint32_t count;
} Turns;
void turns_pages(Board *board, const Workshop *workshop, const Turns *turns);

#endif
