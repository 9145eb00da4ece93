#include "plots/strokes.h"

#include "page/widgets.h"

typedef struct Pattern {  // in device units
  int dash, gap;          // no gap: one line; no dash: dots
  int width;
} Pattern;

static const Pattern patterns[] = {
    [STROKE_SOLID] = {0, 0, 3}, [STROKE_DASHED] = {8, 6, 3}, [STROKE_DOTTED] = {0, 6, 3},
    [STROKE_THIN] = {0, 0, 2},  [STROKE_HAIR] = {0, 0, 1},
};

static Point between(Point a, Point b, int at, int of) {
  return (Point){a.x + (int)((int64_t)(b.x - a.x) * at / of),
                 a.y + (int)((int64_t)(b.y - a.y) * at / of)};
}

// Within an eighth: enough to space dashes.
static int length_of(Point a, Point b) {
  int x = a.x > b.x ? a.x - b.x : b.x - a.x, y = a.y > b.y ? a.y - b.y : b.y - a.y;
  return x > y ? x + y / 2 : y + x / 2;
}

typedef struct Dashes {
  Pen *pen;
  Colour colour;
  int dash, period, width, done;  // pixels; `done` of dash and gap before this stretch
} Dashes;

static void draw_dot(const Dashes *dashes, Point at) {
  int width = dashes->width;
  Rect rect = {at.x - width / 2, at.y - width / 2, width, width};
  display_box(dashes->pen->display, rect, width / 2, dashes->colour);
}

static void draw_dots(Dashes *dashes, Point a, Point b) {
  int length = length_of(a, b), first = dashes->period - dashes->done % dashes->period;
  for (int at = first % dashes->period; at < length; at += dashes->period)
    draw_dot(dashes, between(a, b, at, length));
  dashes->done += length;
}

static void draw_stretch(Dashes *dashes, Point a, Point b) {
  int length = length_of(a, b);
  for (int at = -(dashes->done % dashes->period); at < length; at += dashes->period) {
    int from = at < 0 ? 0 : at, to = at + dashes->dash > length ? length : at + dashes->dash;
    if (to < from || at + dashes->dash <= 0) continue;
    Point ends[] = {between(a, b, from, length), between(a, b, to, length)};
    display_line(dashes->pen->display, ends, 2, dashes->width, dashes->colour);
  }
  dashes->done += length;
}

void strokes_draw(Pen *pen, Stroke stroke, Colour colour, const Point *points, int count) {
  const Pattern *pattern = &patterns[stroke];
  int width = pen_fine(pen, pattern->width);
  if (pattern->gap == 0 || count < 2) {
    display_line(pen->display, points, (size_t)count, width, colour);
    return;
  }
  int gap = pen_fine(pen, pattern->gap), dash = pattern->dash ? pen_fine(pen, pattern->dash) : 0;
  Dashes dashes = {pen, colour, dash, dash + gap, width, 0};
  for (int i = 1; i < count; i++)
    (dash > 0 ? draw_stretch : draw_dots)(&dashes, points[i - 1], points[i]);
}

int strokes_key(Pen *pen, Stroke stroke, Colour colour, const char *text, int x, int y, int width) {
  int leading = pen_leading(pen, STYLE_CAPTION), indent = pen_units(pen, 46);
  Point ends[] = {{x, y + leading / 2}, {x + pen_units(pen, 36), y + leading / 2}};
  strokes_draw(pen, stroke, colour, ends, 2);
  return widgets_text(pen, STYLE_CAPTION, pen->theme->ink, text, x + indent, y, width - indent) +
         pen_units(pen, 4);
}
