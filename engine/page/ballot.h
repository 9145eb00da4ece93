// What tells the options of a vote apart, on the wall, on the facilitator's page and on a printed
// card: a letter, a shape and a colour, always together, so that none of them is needed. The first
// six colours differ for every kind of colour vision; after those they come again, on other shapes.
#ifndef PAGE_BALLOT_H
#define PAGE_BALLOT_H

#include "page/pen.h"

enum { BALLOT_SIGNS = 12, BALLOT_COLOURS = 6, BALLOT_POINTS = 48, BALLOT_SQUARE = 1000 };

const char *ballot_shape(uint32_t option);        // "circle"
const char *ballot_colour_word(uint32_t option);  // "blue"

// At least 3:1 on the theme's paper.
Colour ballot_colour(uint32_t option, const Theme *theme);

// The shape's corners in a square of BALLOT_SQUARE; returns how many. For whoever prints it.
uint32_t ballot_corners(uint32_t option, Point out[BALLOT_POINTS]);

void ballot_draw(Pen *pen, uint32_t option, Rect square);

#endif
