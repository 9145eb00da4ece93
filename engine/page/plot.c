#include "page/plot.h"

#include <stdio.h>
#include <string.h>

typedef struct Field {
  const Plot *plot;
  Rect rect;
} Field;

static Point place(const Field *field, int step, int32_t value) {
  const Plot *plot = field->plot;
  int steps = plot->count > 1 ? plot->count - 1 : 1;
  Rect rect = field->rect;
  int up = (int)((int64_t)rect.h * (value - plot->low) / (plot->high - plot->low));
  return (Point){rect.x + (int)((int64_t)rect.w * step / steps), rect.y + rect.h - up};
}

static void draw_scale(Pen *pen, const Field *field) {
  const Plot *plot = field->plot;
  for (int32_t value = plot->low; value <= plot->high; value += plot->step) {
    char text[16];
    snprintf(text, sizeof text, "%d", (int)value);
    int y = place(field, 0, value).y, wide = pen_width(pen, STYLE_CAPTION, text);
    pen_rule(pen, field->rect.x, y, field->rect.w);
    pen_line(pen, STYLE_CAPTION, pen->theme->soft, text, field->rect.x - wide - pen_units(pen, 8),
             y - pen_leading(pen, STYLE_CAPTION) / 2, wide);
  }
}

static Point between(Point a, Point b, int at, int of) {
  return (Point){a.x + (b.x - a.x) * at / of, a.y + (b.y - a.y) * at / of};
}

static int longer(Point a, Point b) {
  int x = a.x > b.x ? a.x - b.x : b.x - a.x, y = a.y > b.y ? a.y - b.y : b.y - a.y;
  return x > y ? x + y / 2 : y + x / 2;
}

// Dashes run on over the corners: `done` pixels of dash and gap were drawn before this stretch.
static int draw_dashes(Pen *pen, Point a, Point b, int done, int wide, Colour colour) {
  int dash = pen_units(pen, 7), period = dash + pen_units(pen, 5), length = longer(a, b);
  for (int at = -(done % period); at < length; at += period) {
    int from = at < 0 ? 0 : at, to = at + dash > length ? length : at + dash;
    if (to <= from) continue;
    Point ends[] = {between(a, b, from, length), between(a, b, to, length)};
    display_line(pen->display, ends, 2, wide, colour);
  }
  return done + length;
}

static void draw_line(Pen *pen, const Field *field, const PlotLine *line) {
  Colour colour = line->accent ? pen->theme->accent : pen->theme->ink;
  int wide = pen_fine(pen, line->dashed ? 2 : 3), done = 0;
  Point last = place(field, 0, line->values[0]);
  for (int i = 1; i < field->plot->count; i++) {
    Point next = place(field, i, line->values[i]), ends[] = {last, next};
    if (line->dashed)
      done = draw_dashes(pen, last, next, done, wide, colour);
    else
      display_line(pen->display, ends, 2, wide, colour);
    last = next;
  }
}

// Names at the ends of the lines, moved apart where they would print over each other.
static void draw_names(Pen *pen, const Field *field, int width) {
  const Plot *plot = field->plot;
  int leading = pen_leading(pen, STYLE_CAPTION),
      x = field->rect.x + field->rect.w + pen_units(pen, 10);
  int taken[8], count = plot->line_count < 8 ? plot->line_count : 8;
  for (int i = 0; i < count; i++) {
    int y = place(field, plot->count - 1, plot->lines[i].values[plot->count - 1]).y - leading / 2;
    for (int j = 0; j < i; j++)
      if (y > taken[j] - leading && y < taken[j] + leading)
        y = y >= taken[j] ? taken[j] + leading : taken[j] - leading;
    taken[i] = y;
    Colour colour = plot->lines[i].accent ? pen->theme->accent : pen->theme->ink;
    pen_line(pen, STYLE_CAPTION, colour, plot->lines[i].name, x, y, width);
  }
}

void plot_sign(Pen *pen, PlotSign sign, int number, int x, int y, int size) {
  Rect rect = {x, y, size, size};
  const Theme *theme = pen->theme;
  char text[16];
  snprintf(text, sizeof text, "%d", number);
  switch (sign) {
    case PLOT_MOMENT: {
      display_box(pen->display, rect, size / 2, theme->ink);
      int wide = pen_width(pen, STYLE_CAPTION, text), leading = pen_leading(pen, STYLE_CAPTION);
      pen_line(pen, STYLE_CAPTION, theme->paper, text, x + (size - wide) / 2,
               y + (size - leading) / 2, size);
      return;
    }
    case PLOT_OPENED:
      display_box(pen->display, rect, size / 2, theme->paper);
      display_frame(pen->display, rect, size / 2, pen_fine(pen, 2), theme->ink);
      return;
    case PLOT_SHUT: {
      Point down[] = {{x, y}, {x + size, y + size}}, up[] = {{x, y + size}, {x + size, y}};
      display_line(pen->display, down, 2, pen_fine(pen, 3), theme->accent);
      display_line(pen->display, up, 2, pen_fine(pen, 3), theme->accent);
      return;
    }
  }
}

static void draw_mark(Pen *pen, const Field *field, const PlotMark *mark, int top) {
  Point at = place(field, mark->at, field->plot->lines[0].values[mark->at]);
  int size = pen_units(pen, mark->sign == PLOT_MOMENT ? 22 : 11);
  if (mark->sign != PLOT_MOMENT) {
    plot_sign(pen, mark->sign, 0, at.x - size / 2, at.y - size / 2, size);
    return;
  }
  Point thread[] = {{at.x, top + size}, {at.x, field->rect.y + field->rect.h}};
  display_line(pen->display, thread, 2, pen_fine(pen, 1), pen->theme->edge);
  plot_sign(pen, PLOT_MOMENT, mark->number, at.x - size / 2, top, size);
}

void plot_draw(Pen *pen, const Plot *plot, Rect rect) {
  int leading = pen_leading(pen, STYLE_CAPTION), names = 0;
  for (int i = 0; i < plot->line_count; i++) {
    int wide = pen_width(pen, STYLE_CAPTION, plot->lines[i].name);
    if (wide > names) names = wide;
  }
  int left = pen_width(pen, STYLE_CAPTION, "100") + pen_units(pen, 10),
      right = names + pen_units(pen, 14);
  int above = pen_units(pen, 34), below = leading + pen_units(pen, 12);
  Field field = {plot,
                 {rect.x + left, rect.y + above, rect.w - left - right, rect.h - above - below}};
  draw_scale(pen, &field);
  for (int i = 0; i < plot->mark_count; i++)
    if (plot->marks[i].sign == PLOT_MOMENT) draw_mark(pen, &field, &plot->marks[i], rect.y);
  for (int i = plot->line_count - 1; i >= 0; i--) draw_line(pen, &field, &plot->lines[i]);
  for (int i = 0; i < plot->mark_count; i++)
    if (plot->marks[i].sign != PLOT_MOMENT) draw_mark(pen, &field, &plot->marks[i], rect.y);
  draw_names(pen, &field, names);
  pen_line(pen, STYLE_CAPTION, pen->theme->soft, plot->across, field.rect.x,
           rect.y + rect.h - leading, field.rect.w);
}
