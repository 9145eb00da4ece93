// Rectangles: what two have in common, a larger one, whether a point is inside.
#ifndef PAGE_RECT_H
#define PAGE_RECT_H

#include <stdbool.h>

#include "page/display.h"

Rect rect_common(Rect a, Rect b);  // empty (0, 0, 0, 0) when they do not meet
Rect rect_grown(Rect rect, int by);
bool rect_holds(Rect rect, int x, int y);
bool rect_empty(Rect rect);

#endif
