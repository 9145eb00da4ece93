#include "plots/signs.h"

#include <stdio.h>

#include "page/widgets.h"

enum { LARGE = 22, SMALL = 11 };  // layout units

int signs_size(const Pen *pen, Sign sign) {
  return pen_units(pen, sign == SIGN_NUMBER || sign == SIGN_RING_NUMBER ? LARGE : SMALL);
}

static void draw_number(Pen *pen, int number, Colour colour, Rect rect) {
  char text[16];
  if (number <= 0) return;
  snprintf(text, sizeof text, "%d", number);
  int wide = pen_width(pen, STYLE_CAPTION, text), leading = pen_leading(pen, STYLE_CAPTION);
  pen_line(pen, STYLE_CAPTION, colour, text, rect.x + (rect.w - wide) / 2,
           rect.y + (rect.h - leading) / 2, wide);
}

static void draw_ring(Pen *pen, int number, Rect rect) {
  display_box(pen->display, rect, rect.h / 2, pen->theme->paper);
  display_frame(pen->display, rect, rect.h / 2, pen_fine(pen, 2), pen->theme->ink);
  draw_number(pen, number, pen->theme->ink, rect);
}

static void draw_cross(Pen *pen, Rect rect) {
  int right = rect.x + rect.w, bottom = rect.y + rect.h;
  Point down[] = {{rect.x, rect.y}, {right, bottom}}, up[] = {{rect.x, bottom}, {right, rect.y}};
  display_line(pen->display, down, 2, pen_fine(pen, 3), pen->theme->accent);
  display_line(pen->display, up, 2, pen_fine(pen, 3), pen->theme->accent);
}

static void draw_wedge(Pen *pen, Rect rect) {
  Point points[] = {
      {rect.x + rect.w / 2, rect.y}, {rect.x + rect.w, rect.y + rect.h}, {rect.x, rect.y + rect.h}};
  display_shape(pen->display, points, 3, pen->theme->accent);
}

static void draw_tick(Pen *pen, Rect rect) {
  Point tick[] = {{rect.x, rect.y + rect.h / 2},
                  {rect.x + rect.w * 2 / 5, rect.y + rect.h},
                  {rect.x + rect.w, rect.y}};
  display_line(pen->display, tick, 3, pen_fine(pen, 3), pen->theme->ink);
}

void signs_draw(Pen *pen, Sign sign, int number, Point at) {
  int size = signs_size(pen, sign);
  Rect rect = {at.x - size / 2, at.y - size / 2, size, size};
  switch (sign) {
    case SIGN_NUMBER:
      display_box(pen->display, rect, size / 2, pen->theme->ink);
      draw_number(pen, number, pen->theme->paper, rect);
      return;
    case SIGN_RING_NUMBER: draw_ring(pen, number, rect); return;
    case SIGN_RING: draw_ring(pen, 0, rect); return;
    case SIGN_DISC: display_box(pen->display, rect, size / 2, pen->theme->accent); return;
    case SIGN_CROSS: draw_cross(pen, rect); return;
    case SIGN_WEDGE: draw_wedge(pen, rect); return;
    case SIGN_TICK: draw_tick(pen, rect); return;
  }
}

int signs_indent(const Pen *pen) {
  return pen_units(pen, LARGE + 10);
}

int signs_key(Pen *pen, Sign sign, int number, const char *text, int x, int y, int width) {
  int leading = pen_leading(pen, STYLE_CAPTION), indent = signs_indent(pen);
  signs_draw(pen, sign, number, (Point){x + pen_units(pen, LARGE) / 2, y + leading / 2});
  return widgets_text(pen, STYLE_CAPTION, pen->theme->ink, text, x + indent, y, width - indent) +
         pen_units(pen, 4);
}
