// The page of a wall and its type. Lengths follow from the height of the display; a sheet that is
// closer has smaller letters, down to the lowest that can be read from the back, and less space.
#ifndef WALL_SHEET_H
#define WALL_SHEET_H

#include "page/pen.h"
#include "page/widgets.h"

typedef enum Ease {
  EASE_WIDE,
  EASE_FAIR,
  EASE_CLOSE,
  EASE_LEAST,  // who speaks stands in the line itself
  EASE_COUNT
} Ease;

typedef struct Sheet {
  Pen *pen;
  Rect area;  // what the foot leaves
  Ease ease;
  int em;    // pixels a letter is high
  int line;  // from one to the next
  int gap;   // between paragraphs
} Sheet;

// With the height that stays above a foot of `foot` pixels.
Sheet sheet_of(Pen *pen, Ease ease, int foot);
Sheet sheet_grown(Sheet sheet, int percent);  // its letters and lines so much larger

// A pen for this style in the letters of the sheet, `percent` of them high: at least 100.
Pen sheet_pen(const Sheet *sheet, Style style, int percent);

// A paragraph: its height, and setting it at the top of `box` with a widget. Nothing for no text.
int sheet_height(const Sheet *sheet, Style style, int percent, const char *text, int width);
int sheet_text(const Sheet *sheet, Style style, int percent, Colour colour, const char *text,
               Rect box);

// The same in the largest letters up to `percent` that leave it inside `box`; returns its height.
int sheet_largest(const Sheet *sheet, Style style, int percent, Colour colour, const char *text,
                  Rect box);

#endif
