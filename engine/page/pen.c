#include "page/pen.h"

#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "page/rect.h"
#include "page/typeset.h"

typedef struct Type {
  Font font;
  int size, leading;  // layout units
} Type;

static const Type types[STYLE_COUNT] = {
    [STYLE_SPEECH] = {FONT_SERIF, 19, 31},       [STYLE_STAGE] = {FONT_SERIF_ITALIC, 18, 31},
    [STYLE_TITLE] = {FONT_SERIF, 54, 68},        [STYLE_HEADING] = {FONT_SERIF, 30, 42},
    [STYLE_SECTION] = {FONT_SERIF_BOLD, 19, 30}, [STYLE_LABEL] = {FONT_SANS, 16, 25},
    [STYLE_STRONG] = {FONT_SANS_BOLD, 16, 25},   [STYLE_CAPTION] = {FONT_SANS, 14, 21},
    [STYLE_ASIDE] = {FONT_SERIF_ITALIC, 15, 23}, [STYLE_FIGURE] = {FONT_SERIF, 40, 48},
};

enum { CAPITALS_SIZE = 12, CAPITALS_TRACKING = 10 };  // tracking: hundredths of the size

int pen_units(const Pen *pen, int units) {
  return (units * pen->percent + 50) / 100;
}

int pen_fine(const Pen *pen, int units) {
  int pixels = units * pen->fine_percent / 100;
  return pixels < 1 ? 1 : pixels;
}

static int size_of(const Pen *pen, Style style) {
  return pen_units(pen, types[style].size);
}

int pen_leading(const Pen *pen, Style style) {
  return pen_units(pen, types[style].leading);
}

int pen_measure(const Pen *pen, Style style, int characters) {
  return layout_measure(pen->metrics, types[style].font, size_of(pen, style), characters);
}

static int width_of(const Pen *pen, Style style, const char *text, size_t bytes) {
  const Metrics *metrics = pen->metrics;
  return bytes ? metrics->width(metrics->of, types[style].font, size_of(pen, style), text, bytes)
               : 0;
}

int pen_width(const Pen *pen, Style style, const char *text) {
  Buf set = {0};
  typeset_signs(text, &set);
  int width = width_of(pen, style, buf_text(&set), set.length);
  buf_free(&set);
  return width;
}

// Where the baseline stands in a line box of this height.
static int baseline(const Pen *pen, Font font, int size, int height) {
  int ascent = pen->metrics->ascent(pen->metrics->of, font, size);
  int descent = pen->metrics->descent(pen->metrics->of, font, size);
  return (height - ascent - descent) / 2 + ascent;
}

static Paragraph broken(Pen *pen, Style style, const char *text, int width) {
  return layout_break(pen->layout, pen->metrics, types[style].font, size_of(pen, style), text,
                      width);
}

int pen_height(Pen *pen, Style style, const char *text, int width) {
  Buf set = {0};
  typeset_signs(text, &set);
  int height = broken(pen, style, buf_text(&set), width).count * pen_leading(pen, style);
  buf_free(&set);
  return height;
}

int pen_end(Pen *pen, Style style, const char *text, int width) {
  Buf set = {0};
  typeset_signs(text, &set);
  Paragraph paragraph = broken(pen, style, buf_text(&set), width);
  int end = 0;
  if (paragraph.count > 0) {
    LayoutLine last = paragraph.lines[paragraph.count - 1];
    end = width_of(pen, style, set.text + last.start, set.length - last.start) - last.hang;
  }
  buf_free(&set);
  return end < width ? end : width;
}

static bool can_see(const Pen *pen, int y, int height) {
  return y < pen->view.y + pen->view.h && y + height > pen->view.y;
}

static void draw_run(Pen *pen, Style style, Colour colour, const char *text, size_t bytes, int x,
                     int y) {
  int leading = pen_leading(pen, style), size = size_of(pen, style);
  if (!can_see(pen, y, leading)) return;
  Point at = {x, y + baseline(pen, types[style].font, size, leading)};
  display_text(pen->display, pen->metrics, types[style].font, size, at, colour, text, bytes);
}

int pen_text(Pen *pen, Style style, Colour colour, const char *text, int x, int y, int width) {
  Buf set = {0};
  typeset_signs(text, &set);
  Paragraph paragraph = broken(pen, style, buf_text(&set), width);
  int leading = pen_leading(pen, style);
  for (int i = 0; i < paragraph.count; i++) {
    LayoutLine line = paragraph.lines[i];
    draw_run(pen, style, colour, set.text + line.start, line.length, x - line.hang,
             y + i * leading);
  }
  buf_free(&set);
  return paragraph.count * leading;
}

// Cuts the text to what fits `width` beside an ellipsis.
static void cut(const Pen *pen, Style style, Buf *text, int width) {
  int ellipsis = pen_width(pen, style, "…");
  size_t bytes = text->length;
  while (bytes > 0 && width_of(pen, style, text->text, bytes) + ellipsis > width)
    bytes = utf8_cut(text->text, bytes - 1);
  while (bytes > 0 && text->text[bytes - 1] == ' ') bytes--;
  text->text[text->length = bytes] = '\0';
  buf_add(text, "…");
}

int pen_line(Pen *pen, Style style, Colour colour, const char *text, int x, int y, int width) {
  Buf set = {0};
  typeset_signs(text, &set);
  if (width_of(pen, style, buf_text(&set), set.length) > width) cut(pen, style, &set, width);
  draw_run(pen, style, colour, buf_text(&set), set.length, x, y);
  int drawn = width_of(pen, style, buf_text(&set), set.length);
  buf_free(&set);
  return drawn;
}

// Letter by letter, each where the run without tracking would have it, plus the tracking: the
// font's kerning stays.
static int set_capitals(Pen *pen, Style beside, Colour colour, const char *text, int x, int y,
                        int width, bool draw) {
  const Metrics *metrics = pen->metrics;
  int size = pen_units(pen, CAPITALS_SIZE), leading = pen_leading(pen, beside), end = 0, count = 0;
  int down = baseline(pen, types[beside].font, size_of(pen, beside), leading);
  Buf buf = {0};
  typeset_capitals(text, &buf);
  for (const char *at = buf_text(&buf); *at; count++) {
    const char *letter = at;
    utf8_next(&at);
    size_t before = (size_t)(letter - buf.text), after = (size_t)(at - buf.text);
    int left = count * size * CAPITALS_TRACKING / 100;
    int right = left + metrics->width(metrics->of, FONT_SANS_BOLD, size, buf.text, after);
    if (before > 0) left += metrics->width(metrics->of, FONT_SANS_BOLD, size, buf.text, before);
    if (right > width) break;
    end = right;
    if (draw && *letter != ' ' && can_see(pen, y, leading))
      display_text(pen->display, metrics, FONT_SANS_BOLD, size, (Point){x + left, y + down}, colour,
                   letter, (size_t)(at - letter));
  }
  buf_free(&buf);
  return end;
}

int pen_capitals(Pen *pen, Style beside, Colour colour, const char *text, int x, int y, int width) {
  return set_capitals(pen, beside, colour, text, x, y, width, true);
}

int pen_capitals_width(Pen *pen, const char *text) {
  return set_capitals(pen, STYLE_CAPTION, 0, text, 0, 0, INT32_MAX, false);
}

void pen_rule(Pen *pen, int x, int y, int width) {
  int thick = pen_fine(pen, 1);
  if (can_see(pen, y, thick))
    display_box(pen->display, (Rect){x, y, width, thick}, 0, pen->theme->rule);
}

void pen_clip(Pen *pen, Rect rect) {
  pen->view = rect_common(rect, (Rect){0, 0, pen->display->width, pen->display->height});
  pen->clipped = true;
  display_clip(pen->display, pen->view);
}

void pen_unclip(Pen *pen) {
  display_unclip(pen->display);
  pen->clipped = false;
  pen->view = (Rect){0, 0, pen->display->width, pen->display->height};
}

bool pen_widget(Pen *pen, Role role, const char *name, const char *value, Rect rect, int action,
                int state) {
  Rect seen = rect_common(rect, pen->view);
  bool focused = action != 0 && action == pen->focus && !(state & WIDGET_DISABLED);
  Widget *widget = display_widget(pen->display, role, name, value, seen, action);
  widget->state = state | (focused ? WIDGET_FOCUSED : 0);
  if (action != 0 && !(state & WIDGET_DISABLED)) {
    Spots *spots = pen->spots;
    spots->items = memory_push(spots->items, spots->count, &spots->cap, sizeof(Spot));
    spots->items[spots->count++] = (Spot){action, role, rect, seen, pen->clipped};
  }
  return focused;
}
