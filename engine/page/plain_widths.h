// How wide letters are in the five fonts that drawings are set in, in thousandths of their size:
// what the stage measured once in Noto Serif and Inter, for programs that have no fonts to measure.
// The test page_plain_metrics measures it again and compares; run with --print it writes the .c
// file anew.
#ifndef PAGE_PLAIN_WIDTHS_H
#define PAGE_PLAIN_WIDTHS_H

#include "page/display.h"

typedef struct PlainRange {  // of characters, with neighbours in the table beside each other
  uint32_t first, count;
} PlainRange;

// Latin letters with and without accents, then a printer's signs, arrows, the minus.
enum { PLAIN_FONTS = FONT_SANS_BOLD + 1 };
enum { PLAIN_RANGES = 5, PLAIN_LETTERS = 95 + 224 + 23 + 4 + 1 };

typedef struct PlainHeight {
  uint16_t ascent, descent;
} PlainHeight;

extern const PlainRange plain_ranges[PLAIN_RANGES];
extern const PlainHeight plain_heights[PLAIN_FONTS];
extern const uint16_t plain_widths[PLAIN_FONTS][PLAIN_LETTERS];

#endif
