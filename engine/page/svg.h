// Prints the part of a display list inside `frame` as an SVG file that stands alone: for reports,
// and for looking at a screen without a window. It names fonts and holds none; where a viewer has
// others, Latin lines keep the length they were measured at, so that nothing runs into its
// neighbour. Pictures are referred to by their names.
#ifndef PAGE_SVG_H
#define PAGE_SVG_H

#include "base/buf.h"
#include "page/display.h"

// What a screen reader says instead of the picture: what it is, and what it shows.
typedef struct SvgWords {
  const char *title, *about;  // "" or NULL: none
} SvgWords;

// Adds well-formed XML, whatever the texts hold: what XML cannot carry becomes U+FFFD. Several such
// pictures may stand in one page: no name in one is the name of a thing in another with other
// words.
void svg_print(const Display *display, Rect frame, SvgWords words, Buf *out);

#endif
