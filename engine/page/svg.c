#include "page/svg.h"

#include <inttypes.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "page/rect.h"

// One picture being printed. `key` tells its names from those of others in the same page.
typedef struct Print {
  Buf *out;
  uint64_t key;
  bool clipped;
  int clips;
} Print;

// XML 1.0 has no way to write these.
static bool is_unprintable(uint32_t c) {
  bool control = c < 0x20 && c != '\t' && c != '\n';
  return control || (c >= 0x7F && c < 0xA0) || c == 0xFFFE || c == 0xFFFF;
}

static void add_character(Buf *out, uint32_t c) {
  char bytes[5];
  switch (c) {
    case '<': buf_add(out, "&lt;"); return;
    case '>': buf_add(out, "&gt;"); return;
    case '&': buf_add(out, "&amp;"); return;
    case '"': buf_add(out, "&quot;"); return;
    default: break;
  }
  utf8_encode(is_unprintable(c) ? 0xFFFD : c, bytes);
  buf_add(out, bytes);
}

static void add_escaped(Buf *out, const char *text) {
  for (uint32_t c; (c = utf8_next(&text)) != 0;) add_character(out, c);
}

static void add_paint(Buf *out, const char *what, Colour colour) {
  buf_add_format(out, " %s=\"#%06x\"", what, (unsigned)(colour >> 8));
  unsigned thousandths = (colour & 0xFF) * 1000 / 255;
  if (thousandths < 1000) buf_add_format(out, " %s-opacity=\"0.%03u\"", what, thousandths);
}

static void add_box(Buf *out, Rect rect, int radius) {
  buf_add_format(out, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"", rect.x, rect.y, rect.w,
                 rect.h);
  if (radius > 0) buf_add_format(out, " rx=\"%d\"", radius);
}

// SVG draws an outline on the edge, we draw it inside: in halves of pixels.
static void add_frame(Buf *out, const DisplayItem *item) {
  Rect rect = item->rect;
  int wide = item->width, twice_radius = 2 * item->radius - wide;
  buf_add_format(out, "<rect x=\"%d.%d\" y=\"%d.%d\" width=\"%d\" height=\"%d\"", rect.x + wide / 2,
                 wide % 2 * 5, rect.y + wide / 2, wide % 2 * 5, rect.w - wide, rect.h - wide);
  if (twice_radius > 0)
    buf_add_format(out, " rx=\"%d.%d\"", twice_radius / 2, twice_radius % 2 * 5);
  buf_add_format(out, " fill=\"none\" stroke-width=\"%d\"", wide);
  add_paint(out, "stroke", item->colour);
  buf_add(out, "/>\n");
}

// The colour (of "fill" or "stroke") and the points of what is made of them, and its end.
static void add_points(Buf *out, const Display *display, const DisplayItem *item,
                       const char *painted) {
  add_paint(out, painted, item->colour);
  buf_add(out, " points=\"");
  for (uint32_t i = 0; i < item->point_count; i++) {
    Point point = display->points[item->points + i];
    buf_add_format(out, "%s%d,%d", i ? " " : "", point.x, point.y);
  }
  buf_add(out, "\"/>\n");
}

// Only letters that have about the same shape in every font bear to be stretched a little.
static bool may_be_stretched(const char *text) {
  int letters = 0;
  for (uint32_t c; (c = utf8_next(&text)) != 0; letters++)
    if (c >= 0x250 && (c < 0x2010 || c > 0x2212)) return false;
  return letters > 1;
}

static void add_text(Buf *out, const Display *display, const DisplayItem *item) {
  static const char *const styles[FONT_COUNT] = {
      [FONT_SERIF] = "font-family=\"'Noto Serif', Georgia, serif\"",
      [FONT_SERIF_ITALIC] = "font-family=\"'Noto Serif', Georgia, serif\" font-style=\"italic\"",
      [FONT_SERIF_BOLD] = "font-family=\"'Noto Serif', Georgia, serif\" font-weight=\"700\"",
      [FONT_SANS] = "font-family=\"Inter, 'Helvetica Neue', Arial, sans-serif\"",
      [FONT_SANS_BOLD] =
          "font-family=\"Inter, 'Helvetica Neue', Arial, sans-serif\" font-weight=\"600\"",
      [FONT_SANS_ITALIC] =
          "font-family=\"Inter, 'Helvetica Neue', Arial, sans-serif\" font-style=\"italic\"",
      [FONT_DYSLEXIC] = "font-family=\"OpenDyslexic, sans-serif\"",
      [FONT_DYSLEXIC_ITALIC] = "font-family=\"OpenDyslexic, sans-serif\" font-style=\"italic\"",
      [FONT_DYSLEXIC_BOLD] = "font-family=\"OpenDyslexic, sans-serif\" font-weight=\"700\"",
  };
  const char *text = display_chars(display, item->text);
  buf_add_format(out, "<text x=\"%d\" y=\"%d\" font-size=\"%d\" %s", item->rect.x, item->rect.y,
                 item->size, styles[item->font]);
  if (may_be_stretched(text))
    buf_add_format(out, " textLength=\"%d\" lengthAdjust=\"spacingAndGlyphs\"", item->rect.w);
  add_paint(out, "fill", item->colour);
  buf_add(out, ">");
  add_escaped(out, text);
  buf_add(out, "</text>\n");
}

static void add_item(Buf *out, const Display *display, const DisplayItem *item) {
  switch (item->kind) {
    case DISPLAY_BOX:
      add_box(out, item->rect, item->radius);
      add_paint(out, "fill", item->colour);
      buf_add(out, "/>\n");
      return;
    case DISPLAY_FRAME: add_frame(out, item); return;
    case DISPLAY_LINE:
      buf_add_format(out,
                     "<polyline fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
                     " stroke-width=\"%d\"",
                     item->width);
      add_points(out, display, item, "stroke");
      return;
    case DISPLAY_SHAPE:
      buf_add(out, "<polygon");
      add_points(out, display, item, "fill");
      return;
    case DISPLAY_TEXT: add_text(out, display, item); return;
    case DISPLAY_PICTURE:
      buf_add_format(out,
                     "<image x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" opacity=\"%u%%\" href=\"",
                     item->rect.x, item->rect.y, item->rect.w, item->rect.h,
                     (unsigned)(item->colour & 0xFF) * 100 / 255);
      add_escaped(out, display_chars(display, item->text));
      buf_add(out, "\"/>\n");
      return;
    case DISPLAY_CLIP: return;
  }
}

// Text stands on its rectangle's lower edge, so it reaches up by its size.
static Rect extent(const DisplayItem *item) {
  Rect rect = item->rect;
  if (item->kind == DISPLAY_TEXT) rect.y -= item->size;
  return (Rect){rect.x, rect.y, rect.w > 0 ? rect.w : 1, rect.h > 0 ? rect.h : 1};
}

// Opens or ends a group that shows only what is inside the clip in force.
static void change_clip(Print *print, Rect rect) {
  if (print->clipped) buf_add(print->out, "</g>\n");
  print->clipped = !rect_empty(rect);
  if (!print->clipped) return;
  print->clips++;
  buf_add_format(print->out, "<clipPath id=\"clip-%08" PRIx32 "-%d\">", (uint32_t)print->key,
                 print->clips);
  add_box(print->out, rect, 0);
  buf_add_format(print->out, "/></clipPath>\n<g clip-path=\"url(#clip-%08" PRIx32 "-%d)\">\n",
                 (uint32_t)print->key, print->clips);
}

// `tag` with the text in it, under a name others can refer to.
static void add_words(Print *print, const char *tag, const char *text) {
  if (!text || !*text) return;
  buf_add_format(print->out, "<%s id=\"%s-%08" PRIx32 "\">", tag, tag, (uint32_t)print->key);
  add_escaped(print->out, text);
  buf_add_format(print->out, "</%s>\n", tag);
}

static void add_head(Print *print, Rect frame, SvgWords words) {
  bool titled = words.title && *words.title, told = words.about && *words.about;
  unsigned key = (uint32_t)print->key;
  buf_add_format(print->out,
                 "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                 " viewBox=\"%d %d %d %d\" xml:space=\"preserve\" role=\"img\"",
                 frame.w, frame.h, frame.x, frame.y, frame.w, frame.h);
  if (titled) buf_add_format(print->out, " aria-labelledby=\"title-%08x\"", key);
  if (told) buf_add_format(print->out, " aria-describedby=\"desc-%08x\"", key);
  buf_add(print->out, ">\n");
  add_words(print, "title", words.title);
  add_words(print, "desc", words.about);
}

static uint64_t key_of(SvgWords words) {
  uint64_t key = hash_text(HASH_START, words.title ? words.title : "");
  return hash_mix(hash_text(key, words.about ? words.about : ""));
}

void svg_print(const Display *display, Rect frame, SvgWords words, Buf *out) {
  Print print = {.out = out, .key = key_of(words)};
  add_head(&print, frame, words);
  for (size_t i = 0; i < display->item_count; i++) {
    const DisplayItem *item = &display->items[i];
    if (item->kind == DISPLAY_CLIP)
      change_clip(&print, item->rect);
    else if (!rect_empty(rect_common(extent(item), frame)))
      add_item(out, display, item);
  }
  if (print.clipped) buf_add(out, "</g>\n");
  buf_add(out, "</svg>\n");
}
