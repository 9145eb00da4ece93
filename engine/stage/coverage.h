// How much of each pixel a round, a line or a polygon covers: 0 to 255, exact enough that edges
// look smooth. Arithmetic only; the printer turns the result into pictures it can tint.
#ifndef STAGE_COVERAGE_H
#define STAGE_COVERAGE_H

#include <stddef.h>
#include <stdint.h>

#include "page/display.h"

typedef struct Coverage {
  int width, height;
  uint8_t *alpha;  // rows without gaps, zero before anything is drawn
} Coverage;

Coverage coverage_new(int width, int height);
void coverage_free(Coverage *coverage);

// The ring between two circles around the middle; `inner` 0 is a full disc.
void coverage_ring(Coverage *onto, int outer, int inner);

// Points are moved by `-origin` first. Lines have round ends and joints, polygons fill by the
// even-odd rule.
void coverage_line(Coverage *onto, const Point *points, size_t count, Point origin, int width);
void coverage_shape(Coverage *onto, const Point *points, size_t count, Point origin);

#endif
