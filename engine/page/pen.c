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

// What stands in for a font of the book when it is set in another typeface. The letters of
// OpenDyslexic are wide: they are set smaller for the same size to the eye.
static const Font typefaces[TYPEFACE_COUNT][FONT_COUNT] = {
    [TYPEFACE_SERIF] = {FONT_SERIF, FONT_SERIF_ITALIC, FONT_SERIF_BOLD, FONT_SANS, FONT_SANS_BOLD},
    [TYPEFACE_SANS] = {FONT_SANS, FONT_SANS_ITALIC, FONT_SANS_BOLD, FONT_SANS, FONT_SANS_BOLD},
    [TYPEFACE_DYSLEXIC] = {FONT_DYSLEXIC, FONT_DYSLEXIC_ITALIC, FONT_DYSLEXIC_BOLD, FONT_DYSLEXIC,
                           FONT_DYSLEXIC_BOLD},
};
enum { DYSLEXIC_PERCENT = 84 };

enum { CAPITALS_SIZE = 12, CAPITALS_TRACKING = 10 };  // tracking: hundredths of the size

int pen_units(const Pen *pen, int units) {
  return (units * pen->percent + 50) / 100;
}

int pen_fine(const Pen *pen, int units) {
  int pixels = units * pen->fine_percent / 100;
  return pixels < 1 ? 1 : pixels;
}

static Font font_of(const Pen *pen, Style style) {
  return typefaces[pen->typeface][types[style].font];
}

static int sized(const Pen *pen, int units) {
  int size = pen_units(pen, units);
  return pen->typeface == TYPEFACE_DYSLEXIC ? size * DYSLEXIC_PERCENT / 100 : size;
}

static int size_of(const Pen *pen, Style style) {
  return sized(pen, types[style].size);
}

int pen_leading(const Pen *pen, Style style) {
  int percent = pen->spacing_percent > 0 ? pen->spacing_percent : 100;
  return pen_units(pen, types[style].leading) * percent / 100;
}

void pen_set(Pen *pen, Style style, int size, int leading) {
  pen->percent = size * 100 / types[style].size;
  while (size_of(pen, style) < size) pen->percent++;
  int natural = pen_units(pen, types[style].leading);
  pen->spacing_percent = (leading * 100 + natural - 1) / natural;
}

int pen_measure(const Pen *pen, Style style, int characters) {
  return layout_measure(pen->metrics, font_of(pen, style), size_of(pen, style), characters);
}

static int width_of(const Pen *pen, Style style, const char *text, size_t bytes) {
  const Metrics *metrics = pen->metrics;
  return bytes ? metrics->width(metrics->of, font_of(pen, style), size_of(pen, style), text, bytes)
               : 0;
}

static Buf *typeset(const Pen *pen, const char *text) {
  Buf *set = layout_scratch(pen->layout);
  typeset_signs(text, set);
  return set;
}

int pen_width(const Pen *pen, Style style, const char *text) {
  const Buf *set = typeset(pen, text);
  return width_of(pen, style, buf_text(set), set->length);
}

// Where the baseline stands in a line box of this height.
static int baseline(const Pen *pen, Font font, int size, int height) {
  int ascent = pen->metrics->ascent(pen->metrics->of, font, size);
  int descent = pen->metrics->descent(pen->metrics->of, font, size);
  return (height - ascent - descent) / 2 + ascent;
}

static Paragraph broken(Pen *pen, Style style, const char *text, int width) {
  return layout_break(pen->layout, pen->metrics, font_of(pen, style), size_of(pen, style), text,
                      width);
}

int pen_height(Pen *pen, Style style, const char *text, int width) {
  return broken(pen, style, text, width).count * pen_leading(pen, style);
}

int pen_end(Pen *pen, Style style, const char *text, int width) {
  Paragraph paragraph = broken(pen, style, text, width);
  if (paragraph.count == 0) return 0;
  LayoutLine last = paragraph.lines[paragraph.count - 1];
  int end = width_of(pen, style, paragraph.text + last.start, last.length) - last.hang;
  return end < width ? end : width;
}

static bool can_see(const Pen *pen, int y, int height) {
  return y < pen->view.y + pen->view.h && y + height > pen->view.y;
}

static void draw_run(Pen *pen, Style style, Colour colour, const char *text, size_t bytes, int x,
                     int y) {
  int leading = pen_leading(pen, style), size = size_of(pen, style);
  if (!can_see(pen, y, leading)) return;
  Point at = {x, y + baseline(pen, font_of(pen, style), size, leading)};
  display_text(pen->display, pen->metrics, font_of(pen, style), size, at, colour, text, bytes);
}

// The bytes of a line up to its `words`th space; what is left of the words goes to the next line.
static size_t begun(const char *text, size_t length, int *words) {
  for (size_t i = 0; i < length; i++)
    if (text[i] == ' ' && --*words <= 0) return i;
  --*words;
  return length;
}

int pen_begun(Pen *pen, Style style, Colour colour, const char *text, int words, int x, int y,
              int width) {
  Paragraph paragraph = broken(pen, style, text, width);
  int leading = pen_leading(pen, style);
  for (int i = 0; i < paragraph.count && words > 0; i++) {
    LayoutLine line = paragraph.lines[i];
    size_t length = begun(paragraph.text + line.start, line.length, &words);
    draw_run(pen, style, colour, paragraph.text + line.start, length, x - line.hang,
             y + i * leading);
  }
  return paragraph.count * leading;
}

int pen_text(Pen *pen, Style style, Colour colour, const char *text, int x, int y, int width) {
  return pen_begun(pen, style, colour, text, INT32_MAX, x, y, width);
}

// Cuts the text to what fits `width` beside an ellipsis.
static void cut(const Pen *pen, Style style, Buf *text, int width) {
  static const char ellipsis[] = "…";
  int wide = width_of(pen, style, ellipsis, sizeof ellipsis - 1);
  size_t bytes = text->length;
  while (bytes > 0 && width_of(pen, style, text->text, bytes) + wide > width)
    bytes = utf8_cut(text->text, bytes - 1);
  while (bytes > 0 && text->text[bytes - 1] == ' ') bytes--;
  text->text[text->length = bytes] = '\0';
  buf_add(text, ellipsis);
}

int pen_line(Pen *pen, Style style, Colour colour, const char *text, int x, int y, int width) {
  Buf *set = typeset(pen, text);
  if (width_of(pen, style, buf_text(set), set->length) > width) cut(pen, style, set, width);
  draw_run(pen, style, colour, buf_text(set), set->length, x, y);
  return width_of(pen, style, buf_text(set), set->length);
}

// Letter by letter, each where the run without tracking would have it, plus the tracking: the
// font's kerning stays.
static int set_capitals(const Pen *pen, Style beside, Colour colour, const char *text, int x, int y,
                        int width, bool draw) {
  const Metrics *metrics = pen->metrics;
  Font font = typefaces[pen->typeface][FONT_SANS_BOLD];
  int size = sized(pen, CAPITALS_SIZE), leading = pen_leading(pen, beside), end = 0, count = 0;
  int down = baseline(pen, font_of(pen, beside), size_of(pen, beside), leading);
  Buf *buf = layout_scratch(pen->layout);
  typeset_capitals(text, buf);
  for (const char *at = buf_text(buf); *at; count++) {
    const char *letter = at;
    utf8_next(&at);
    size_t before = (size_t)(letter - buf->text), after = (size_t)(at - buf->text);
    int left = count * size * CAPITALS_TRACKING / 100;
    int right = left + metrics->width(metrics->of, font, size, buf->text, after);
    if (before > 0) left += metrics->width(metrics->of, font, size, buf->text, before);
    if (right > width) break;
    end = right;
    if (draw && *letter != ' ' && can_see(pen, y, leading))
      display_text(pen->display, metrics, font, size, (Point){x + left, y + down}, colour, letter,
                   (size_t)(at - letter));
  }
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
