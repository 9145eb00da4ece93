// The part of a screen that scrolls, and the running head above it.
#ifndef SCREENS_BODY_H
#define SCREENS_BODY_H

#include "screens/shared.h"

typedef struct Body {
  Rect view;     // where it can be seen
  int x, width;  // the column
  int top;       // where the content begins now: above the view when it is scrolled
  int pad;       // free above it
} Body;

// Opens a column of at most this many characters of speech a line, in the middle of the window.
Body body_begin(Screens *screens, Pen *pen, int characters);

// Opens a body whose column the caller sets; x and width are those of the window within its
// margins.
Body body_begin_wide(Screens *screens, Pen *pen);

// Closes it. `bottom` is where the content ended.
void body_end(Screens *screens, Pen *pen, const Body *body, int bottom);

// The running head: where one is, and at the right what can be pressed from everywhere. Drawn last,
// so that it comes last in tab order.
void body_head(Pen *pen, const char *title, const Button *links, int count);

int body_height(const Pen *pen, const Body *body, int bottom);  // of the content, as it will scroll
int body_margin(const Pen *pen);

#endif
