// The signs of a plot, told apart by their shape: a numbered disc, a ring, a cross, a wedge. They
// are drawn in the plot and again, with their meaning beside them, in the legend beneath it.
#ifndef PLOTS_SIGNS_H
#define PLOTS_SIGNS_H

#include "page/pen.h"

typedef enum Sign {
  SIGN_NUMBER,       // a number on a disc
  SIGN_RING_NUMBER,  // a number in a ring
  SIGN_RING,
  SIGN_DISC,  // in the accent colour
  SIGN_CROSS,
  SIGN_WEDGE,  // points upwards
  SIGN_TICK
} Sign;

int signs_size(const Pen *pen, Sign sign);  // of its square, in pixels

// Around the point `at`. `number` is for those that carry one: 0..99.
void signs_draw(Pen *pen, Sign sign, int number, Point at);

// A line of a legend; returns its height. What `text` says is read aloud.
int signs_key(Pen *pen, Sign sign, int number, const char *text, int x, int y, int width);
int signs_indent(const Pen *pen);  // how far the text of a key stands in

#endif
