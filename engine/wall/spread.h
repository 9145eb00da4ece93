// How an exchange and its options are laid out: whole on one page where that can be read, the
// expert beside it as large as the text leaves room for. Else the text is read first, page by page,
// and the last page has the options with as much of it before them as fits.
#ifndef WALL_SPREAD_H
#define WALL_SPREAD_H

#include "wall/flow.h"
#include "wall/options.h"
#include "wall/wall.h"

enum { SPREAD_PAGES = 64 };

typedef struct SpreadPage {
  Ease ease;
  int plate;                          // width of the figure in hundredths of the page; 0 none
  uint32_t text_from, text_to;        // blocks
  uint32_t options_from, options_to;  // options
} SpreadPage;

typedef struct Spread {
  SpreadPage pages[SPREAD_PAGES];
  uint32_t count;  // at least 1
} Spread;

// `options` NULL: there is nothing to choose. `person`: somebody is there to be drawn.
Spread spread_make(Pen *pen, Flow *text, const Options *options, bool person, int foot);
void spread_draw(Pen *pen, const Flow *text, const Options *options, const SpreadPage *page,
                 int foot, Rect *plate);

#endif
