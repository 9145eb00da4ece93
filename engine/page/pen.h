// What a screen draws with: a display list, a theme, one scale for everything, the few styles of
// type the game uses, and the list of what was drawn that a person can press. Lengths given to the
// pen are pixels; pen_units makes them from layout units, so that text size and screen scale never
// meet a number in a screen.
//
// Texts are set with a printer's signs (typeset.h). A place is always the top left of a box; the
// pen finds the baselines. What lies outside the view is measured and not drawn.
#ifndef PAGE_PEN_H
#define PAGE_PEN_H

#include <stdbool.h>

#include "page/display.h"
#include "page/layout.h"
#include "page/theme.h"

typedef enum Style {
  STYLE_SPEECH,   // the book: what is said
  STYLE_STAGE,    // stage lines, in italics on the same rhythm
  STYLE_TITLE,    // the name of the game
  STYLE_HEADING,  // of a page
  STYLE_SECTION,  // within a page
  STYLE_LABEL,    // the interface
  STYLE_STRONG,   // the interface, in bold
  STYLE_CAPTION,  // beside and beneath things
  STYLE_ASIDE,    // a small thought in the margin, in italics
  STYLE_FIGURE,   // a number that is looked at
  STYLE_COUNT
} Style;

// What the book is set in.
typedef enum Typeface { TYPEFACE_SERIF, TYPEFACE_SANS, TYPEFACE_DYSLEXIC, TYPEFACE_COUNT } Typeface;

// Something pressable, where it is and what of it can be seen.
typedef struct Spot {
  int action;
  Role role;
  Rect full, seen;
  bool clipped;  // drawn inside a clip: it scrolls
} Spot;

typedef struct Spots {
  Spot *items;
  size_t count, cap;
} Spots;

typedef struct Pen {
  Display *display;
  const Metrics *metrics;
  const Theme *theme;
  Layout *layout;
  Spots *spots;
  Typeface typeface;
  int spacing_percent;  // of the leading; 100 is as designed
  int percent;          // device pixels per 100 layout units, text size included
  int fine_percent;     // the same without the text size: hairlines and frames
  int focus;            // the action that has the focus; 0 none
  int words;            // of the next paragraph of the transcript that were said; INT32_MAX all
  Rect view;            // what can be seen: the window or the clip in force
  bool clipped;
} Pen;

int pen_units(const Pen *pen, int units);
int pen_fine(const Pen *pen, int units);  // at least one pixel

// From here on letters of `style` are at least `size` pixels high, on lines `leading` apart, in any
// typeface: for what is measured by the window and not by the settings.
void pen_set(Pen *pen, Style style, int size, int leading);

int pen_leading(const Pen *pen, Style style);
int pen_measure(const Pen *pen, Style style, int characters);  // a column this many characters wide
int pen_width(const Pen *pen, Style style, const char *text);  // in one line

// A paragraph; returns its height, 0 for no text.
int pen_height(Pen *pen, Style style, const char *text, int width);
int pen_end(Pen *pen, Style style, const char *text, int width);  // where its last line ends
int pen_text(Pen *pen, Style style, Colour colour, const char *text, int x, int y, int width);

// A paragraph of which only so many words have been said yet; its height is that of the whole.
int pen_begun(Pen *pen, Style style, Colour colour, const char *text, int words, int x, int y,
              int width);

// One line, cut with an ellipsis when it is wider than `width`; returns its width.
int pen_line(Pen *pen, Style style, Colour colour, const char *text, int x, int y, int width);

// Small capitals: sans, bold, letter-spaced, on the baseline of a line of `beside`, cut at `width`.
// Returns the width.
int pen_capitals(Pen *pen, Style beside, Colour colour, const char *text, int x, int y, int width);
int pen_capitals_width(Pen *pen, const char *text);

void pen_rule(Pen *pen, int x, int y, int width);
void pen_clip(Pen *pen, Rect rect);  // not nested
void pen_unclip(Pen *pen);

// Adds a widget; its rectangle is what of `rect` can be seen. True when it has the focus. `state`:
// WIDGET_ flags besides.
bool pen_widget(Pen *pen, Role role, const char *name, const char *value, Rect rect, int action,
                int state);

#endif
