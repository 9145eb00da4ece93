#include "facilitator/columns.h"

#include "facilitator/agenda.h"

enum { COLUMNS_FROM = 900 };  // layout units: two columns where there are as many

static int draw_clock(const Screens *screens, Pen *pen, int x, int y, int width) {
  return agenda_draw_clock(facilitator_of(screens), screens, pen, x, y, width);
}

static int draw_beside(Screens *screens, Pen *pen, Column left, Column right, int x, int y,
                       int width) {
  int gap = pen_units(pen, 44), top = y;
  int left_width = (width - gap) * 60 / 100, right_width = width - gap - left_width;
  int height = left(screens, pen, x, y, left_width);
  y += draw_clock(screens, pen, x + left_width + gap, y, right_width);
  y += right(screens, pen, x + left_width + gap, y, right_width);
  return height > y - top ? height : y - top;
}

int columns_draw(Screens *screens, Pen *pen, Column left, Column right, int x, int y, int width) {
  int top = y;
  if (width >= pen_units(pen, COLUMNS_FROM))
    return draw_beside(screens, pen, left, right, x, y, width);
  y += draw_clock(screens, pen, x, y, width);
  y += left(screens, pen, x, y, width) + pen_units(pen, 24);
  return y + right(screens, pen, x, y, width) - top;
}
