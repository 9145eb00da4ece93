// What of the picture differs from the last one. The page is a grid of cells, each with a hash of
// everything drawn into it, so that what moved, came or went costs only its own place (the idea is
// from rxi/lite). Lists are compared by what they show: order matters, offsets do not.
#ifndef STAGE_DAMAGE_H
#define STAGE_DAMAGE_H

#include <stdint.h>

#include "page/display.h"

enum { DAMAGE_RECTS = 32 };

typedef struct Damage {
  int width, height;  // of the picture the hashes are for
  int columns, rows;
  uint64_t *now, *before;
} Damage;  // zero knows no picture yet

// Writes the rectangles to paint again and returns how many; 0 when both pictures are equal.
int damage_find(Damage *damage, const Display *display, Rect out[DAMAGE_RECTS]);

void damage_free(Damage *damage);  // zero again: the next picture is wholly new

// Where an item can leave ink, clips aside.
Rect damage_reach(const Display *display, const DisplayItem *item);

#endif
