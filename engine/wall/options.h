// What can be said now: a row an option, with its shape, colour and letter before it and, when the
// round is closed, its bars beneath and its votes beside it. The place for them is kept while
// people vote, so that nothing moves when the round is closed.
#ifndef WALL_OPTIONS_H
#define WALL_OPTIONS_H

#include "wall/sheet.h"
#include "workshop/workshop.h"

typedef struct Options {
  const Decision *decision;
  const char *texts[LIMIT_OPTIONS];  // lent by the session
  bool done[LIMIT_OPTIONS];          // it is something done, not said
  uint32_t taken;                    // is marked; NONE
} Options;

Options options_of(const Workshop *workshop, const Decision *decision);

int options_height(const Options *options, const Sheet *sheet, uint32_t from, uint32_t to,
                   int width);

// `spare`: pixels of height that may be given to the bars and between the rows.
void options_draw(const Options *options, const Sheet *sheet, uint32_t from, uint32_t to, int spare,
                  Rect box);

// The end of a page of them that begins at `from`.
uint32_t options_page(const Options *options, const Sheet *sheet, uint32_t from, Rect box);

#endif
