// Lines that are told apart without colour: by weight and by dash.
#ifndef PLOTS_STROKES_H
#define PLOTS_STROKES_H

#include "page/pen.h"

typedef enum Stroke {
  STROKE_SOLID,
  STROKE_DASHED,
  STROKE_DOTTED,
  STROKE_THIN,  // solid, narrower
  STROKE_HAIR   // a hairline: leads from one thing to another
} Stroke;

// Through all the points; at least one. The dashes run on over the corners.
void strokes_draw(Pen *pen, Stroke stroke, Colour colour, const Point *points, int count);

// A line of a legend with a piece of the stroke before it; returns its height.
int strokes_key(Pen *pen, Stroke stroke, Colour colour, const char *text, int x, int y, int width);

#endif
