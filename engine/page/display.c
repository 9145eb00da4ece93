#include "page/display.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/memory.h"

void display_clear(Display *display, int width, int height) {
  display->width = width;
  display->height = height;
  display->item_count = display->widget_count = display->point_count = 0;
  buf_clear(&display->chars);
  buf_add_char(&display->chars, '\0');  // so that offset 0 is the empty text
}

void display_free(Display *display) {
  free(display->items);
  free(display->widgets);
  free(display->points);
  buf_free(&display->chars);
  *display = (Display){0};
}

static DisplayItem *add(Display *display, DisplayKind kind, Rect rect, Colour colour) {
  display->items =
      memory_push(display->items, display->item_count, &display->item_cap, sizeof *display->items);
  DisplayItem *item = &display->items[display->item_count++];
  *item = (DisplayItem){.kind = kind, .rect = rect, .colour = colour};
  return item;
}

static uint32_t keep(Display *display, const char *text, size_t bytes) {
  if (bytes == 0) return 0;
  uint32_t offset = (uint32_t)display->chars.length;
  buf_add_bytes(&display->chars, text, bytes);
  buf_add_char(&display->chars, '\0');
  return offset;
}

void display_box(Display *display, Rect rect, int radius, Colour colour) {
  add(display, DISPLAY_BOX, rect, colour)->radius = radius;
}

void display_frame(Display *display, Rect rect, int radius, int width, Colour colour) {
  DisplayItem *item = add(display, DISPLAY_FRAME, rect, colour);
  item->radius = radius;
  item->width = width;
}

static Rect around(const Point *points, size_t count) {
  Point low = points[0], high = points[0];
  for (size_t i = 1; i < count; i++) {
    if (points[i].x < low.x) low.x = points[i].x;
    if (points[i].y < low.y) low.y = points[i].y;
    if (points[i].x > high.x) high.x = points[i].x;
    if (points[i].y > high.y) high.y = points[i].y;
  }
  return (Rect){low.x, low.y, high.x - low.x, high.y - low.y};
}

static DisplayItem *add_points(Display *display, DisplayKind kind, const Point *points,
                               size_t count, Colour colour) {
  assert(count > 0);
  DisplayItem *item = add(display, kind, around(points, count), colour);
  item->points = (uint32_t)display->point_count;
  item->point_count = (uint32_t)count;
  for (size_t i = 0; i < count; i++) {
    display->points =
        memory_push(display->points, display->point_count, &display->point_cap, sizeof *points);
    display->points[display->point_count++] = points[i];
  }
  return item;
}

void display_line(Display *display, const Point *points, size_t count, int width, Colour colour) {
  add_points(display, DISPLAY_LINE, points, count, colour)->width = width;
}

void display_shape(Display *display, const Point *points, size_t count, Colour colour) {
  add_points(display, DISPLAY_SHAPE, points, count, colour);
}

void display_text(Display *display, const Metrics *metrics, Font font, int size, Point baseline,
                  Colour colour, const char *text, size_t bytes) {
  if (bytes == 0) return;
  int width = metrics->width(metrics->of, font, size, text, bytes);
  Rect rect = {baseline.x, baseline.y, width, size};
  DisplayItem *item = add(display, DISPLAY_TEXT, rect, colour);
  item->font = font;
  item->size = size;
  item->text = keep(display, text, bytes);
}

void display_picture(Display *display, const char *name, Rect rect, Colour colour) {
  uint32_t text = keep(display, name, strlen(name));
  add(display, DISPLAY_PICTURE, rect, colour)->text = text;
}

void display_clip(Display *display, Rect rect) {
  add(display, DISPLAY_CLIP, rect, 0);
}

void display_unclip(Display *display) {
  add(display, DISPLAY_CLIP, (Rect){0}, 0);
}

Widget *display_widget(Display *display, Role role, const char *name, const char *value, Rect rect,
                       int action) {
  assert(name && *name);
  display->widgets =
      memory_push(display->widgets, display->widget_count, &display->widget_cap, sizeof(Widget));
  Widget *widget = &display->widgets[display->widget_count++];
  *widget = (Widget){.role = role, .rect = rect, .action = action};
  widget->name = keep(display, name, strlen(name));
  widget->value = value ? keep(display, value, strlen(value)) : 0;
  return widget;
}

const char *display_chars(const Display *display, uint32_t offset) {
  return buf_text(&display->chars) + offset;
}

static uint64_t hash_two(uint64_t hash, int64_t a, int64_t b) {
  return hash_int(hash_int(hash, a), b);
}

static uint64_t hash_rect(uint64_t hash, Rect rect) {
  return hash_two(hash_two(hash, rect.x, rect.y), rect.w, rect.h);
}

static uint64_t hash_item(uint64_t hash, const DisplayItem *item, const Display *display) {
  hash = hash_rect(hash, item->rect);
  hash = hash_two(hash, item->colour, item->size);
  hash = hash_two(hash, item->kind, item->font);
  hash = hash_two(hash, item->radius, item->width);
  for (uint32_t i = 0; i < item->point_count; i++) {
    Point point = display->points[item->points + i];
    hash = hash_two(hash, point.x, point.y);
  }
  return hash_text(hash, display_chars(display, item->text));
}

uint64_t display_hash(const Display *display) {
  uint64_t hash = hash_rect(HASH_START, (Rect){0, 0, display->width, display->height});
  for (size_t i = 0; i < display->item_count; i++)
    hash = hash_item(hash, &display->items[i], display);
  return hash;
}

static const char *const fonts[FONT_COUNT] = {"serif",    "serif-italic",    "serif-bold",
                                              "sans",     "sans-bold",       "sans-italic",
                                              "dyslexic", "dyslexic-italic", "dyslexic-bold"};
static const char *const kinds[] = {"box", "frame", "line", "shape", "text", "picture", "clip"};
static const char *const roles[] = {"button",  "option",  "check",  "slider", "link",
                                    "heading", "text",    "notice", "hint",   "clock",
                                    "log",     "picture", "plot"};

static void print_rect(const char *name, Rect rect, Buf *out) {
  buf_add_format(out, "%s %d,%d %dx%d", name, rect.x, rect.y, rect.w, rect.h);
}

static void print_item(const Display *display, const DisplayItem *item, Buf *out) {
  if (item->kind == DISPLAY_CLIP && item->rect.w == 0 && item->rect.h == 0) {
    buf_add(out, "unclip\n");
    return;
  }
  print_rect(kinds[item->kind], item->rect, out);
  if (item->kind == DISPLAY_TEXT) buf_add_format(out, " %s", fonts[item->font]);
  if (item->kind != DISPLAY_CLIP) buf_add_format(out, " #%08x", (unsigned)item->colour);
  if (item->radius) buf_add_format(out, " radius=%d", item->radius);
  if (item->width) buf_add_format(out, " width=%d", item->width);
  for (uint32_t i = 0; i < item->point_count; i++) {
    Point point = display->points[item->points + i];
    buf_add_format(out, " %d,%d", point.x, point.y);
  }
  if (item->text) buf_add_format(out, " \"%s\"", display_chars(display, item->text));
  buf_add_char(out, '\n');
}

static void print_widget(const Display *display, const Widget *widget, Buf *out) {
  print_rect(roles[widget->role], widget->rect, out);
  buf_add_format(out, " \"%s\"", display_chars(display, widget->name));
  if (widget->value) buf_add_format(out, " = \"%s\"", display_chars(display, widget->value));
  if (widget->action) buf_add_format(out, " action=%d", widget->action);
  if (widget->state & WIDGET_FOCUSED) buf_add(out, " focused");
  if (widget->state & WIDGET_SELECTED) buf_add(out, " selected");
  if (widget->state & WIDGET_DISABLED) buf_add(out, " disabled");
  buf_add_char(out, '\n');
}

void display_print(const Display *display, Buf *out) {
  buf_add_format(out, "display %dx%d\n", display->width, display->height);
  for (size_t i = 0; i < display->item_count; i++) print_item(display, &display->items[i], out);
  buf_add(out, "widgets\n");
  for (size_t i = 0; i < display->widget_count; i++)
    print_widget(display, &display->widgets[i], out);
}
