// Prints the part of a display list inside `frame` as an SVG file: for reports, and for looking at
// a screen without a window. Pictures are referred to by their names.
#ifndef PAGE_SVG_H
#define PAGE_SVG_H

#include "base/buf.h"
#include "page/display.h"

void svg_print(const Display *display, Rect frame, Buf *out);

#endif
