// What a person can press, and the words between. Each draws itself at x, y, takes at most `width`
// pixels, adds its widget with role and name, and returns its height. A focus ring is outside the
// box, two device units wide, in the accent colour; a focused thing also changes its ground or its
// numeral, so that nothing hangs on colour alone.
#ifndef PAGE_WIDGETS_H
#define PAGE_WIDGETS_H

#include "page/pen.h"

enum { WIDGETS_RING = 5 };  // device units a ring needs around a box

int widgets_heading(Pen *pen, Style style, const char *text, int x, int y, int width);
int widgets_text(Pen *pen, Style style, Colour colour, const char *text, int x, int y, int width);

// The same for a text that follows a label drawn elsewhere: a reader hears "label: text".
int widgets_labelled(Pen *pen, Style style, Colour colour, const char *label, const char *text,
                     int x, int y, int width);

typedef struct Button {
  const char *name;
  int action;
  bool primary;  // the one most people want now
  bool disabled;
} Button;

// A row of buttons, on more lines where they do not fit.
int widgets_buttons(Pen *pen, const Button *buttons, int count, int x, int y, int width);

// A numbered line to choose. `count` is how many there are; a number above 9 is not shown.
int widgets_option(Pen *pen, Style style, int number, int count, const char *text, int action,
                   int x, int y, int width);

// A line of a table of contents: a heading that is pressed, a sentence under it, a rule above. The
// ring reaches 16 units out at both sides.
int widgets_entry(Pen *pen, const char *name, const char *about, int action, int x, int y,
                  int width);

// One of several, or one that is on or off. `role` is ROLE_OPTION or ROLE_CHECK.
int widgets_mark(Pen *pen, Role role, const char *name, bool on, int action, int x, int y,
                 int width);

// `at` is 0..1000 along the track, `value` how it is read. `*track` gets the part that takes a
// press.
int widgets_slider(Pen *pen, const char *name, const char *value, int at, int action, int x, int y,
                   int width, Rect *track);

// A line of text being typed, with a caret at its end.
int widgets_field(Pen *pen, const char *name, const char *text, const char *hint, int action, int x,
                  int y, int width);

// A paragraph with a bar beside it.
int widgets_note(Pen *pen, const char *text, int x, int y, int width);

// The thumb at the right edge of `view`, for content scrolled to `offset`. Nothing when all of it
// can be seen.
void widgets_thumb(Pen *pen, Rect view, int offset, int content);

#endif
