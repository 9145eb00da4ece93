#include "page/svg.h"

#include "page/rect.h"

static void add_escaped(Buf *out, const char *text) {
  for (; *text; text++) {
    switch (*text) {
      case '<': buf_add(out, "&lt;"); break;
      case '>': buf_add(out, "&gt;"); break;
      case '&': buf_add(out, "&amp;"); break;
      case '"': buf_add(out, "&quot;"); break;
      default: buf_add_char(out, *text);
    }
  }
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

static void add_points(Buf *out, const Display *display, const DisplayItem *item) {
  for (uint32_t i = 0; i < item->point_count; i++) {
    Point point = display->points[item->points + i];
    buf_add_format(out, "%s%d,%d", i ? " " : "", point.x, point.y);
  }
}

static void add_text(Buf *out, const Display *display, const DisplayItem *item) {
  static const char *const styles[FONT_COUNT] = {
      [FONT_SERIF] = "font-family=\"Noto Serif, serif\"",
      [FONT_SERIF_ITALIC] = "font-family=\"Noto Serif, serif\" font-style=\"italic\"",
      [FONT_SERIF_BOLD] = "font-family=\"Noto Serif, serif\" font-weight=\"bold\"",
      [FONT_SANS] = "font-family=\"Inter, sans-serif\"",
      [FONT_SANS_BOLD] = "font-family=\"Inter, sans-serif\" font-weight=\"bold\"",
      [FONT_SANS_ITALIC] = "font-family=\"Inter, sans-serif\" font-style=\"italic\"",
      [FONT_DYSLEXIC] = "font-family=\"OpenDyslexic, sans-serif\"",
      [FONT_DYSLEXIC_ITALIC] = "font-family=\"OpenDyslexic, sans-serif\" font-style=\"italic\"",
      [FONT_DYSLEXIC_BOLD] = "font-family=\"OpenDyslexic, sans-serif\" font-weight=\"bold\"",
  };
  buf_add_format(out, "<text x=\"%d\" y=\"%d\" font-size=\"%d\" %s", item->rect.x, item->rect.y,
                 item->size, styles[item->font]);
  add_paint(out, "fill", item->colour);
  buf_add(out, ">");
  add_escaped(out, display_chars(display, item->text));
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
      add_paint(out, "stroke", item->colour);
      buf_add(out, " points=\"");
      add_points(out, display, item);
      buf_add(out, "\"/>\n");
      return;
    case DISPLAY_SHAPE:
      buf_add(out, "<polygon");
      add_paint(out, "fill", item->colour);
      buf_add(out, " points=\"");
      add_points(out, display, item);
      buf_add(out, "\"/>\n");
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
static void change_clip(Buf *out, Rect rect, bool *open, int *number) {
  if (*open) buf_add(out, "</g>\n");
  *open = !rect_empty(rect);
  if (!*open) return;
  ++*number;
  buf_add_format(out, "<clipPath id=\"clip%d\">", *number);
  add_box(out, rect, 0);
  buf_add_format(out, "/></clipPath>\n<g clip-path=\"url(#clip%d)\">\n", *number);
}

void svg_print(const Display *display, Rect frame, Buf *out) {
  bool open = false;
  int clips = 0;
  buf_add_format(out,
                 "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                 " viewBox=\"%d %d %d %d\">\n",
                 frame.w, frame.h, frame.x, frame.y, frame.w, frame.h);
  for (size_t i = 0; i < display->item_count; i++) {
    const DisplayItem *item = &display->items[i];
    if (item->kind == DISPLAY_CLIP)
      change_clip(out, item->rect, &open, &clips);
    else if (!rect_empty(rect_common(extent(item), frame)))
      add_item(out, display, item);
  }
  if (open) buf_add(out, "</g>\n");
  buf_add(out, "</svg>\n");
}
