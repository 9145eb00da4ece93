#include "stage/damage.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/memory.h"
#include "page/rect.h"

enum { CELL = 64 };

static Rect reach_of_points(const Point *points, uint32_t count, int width) {
  int left = points[0].x, right = left, top = points[0].y, bottom = top;
  for (uint32_t i = 1; i < count; i++) {
    if (points[i].x < left) left = points[i].x;
    if (points[i].x > right) right = points[i].x;
    if (points[i].y < top) top = points[i].y;
    if (points[i].y > bottom) bottom = points[i].y;
  }
  return rect_grown((Rect){left, top, right - left, bottom - top}, width / 2 + 2);
}

Rect damage_reach(const Display *display, const DisplayItem *item) {
  const Rect r = item->rect;
  switch (item->kind) {
    case DISPLAY_LINE:
    case DISPLAY_SHAPE:
      if (item->point_count == 0) return (Rect){0};
      return reach_of_points(display->points + item->points, item->point_count, item->width);
    case DISPLAY_TEXT:  // letters overhang their line and their ends
      return (Rect){r.x - item->size, r.y - 2 * item->size, r.w + 2 * item->size, 3 * item->size};
    case DISPLAY_BOX:
    case DISPLAY_FRAME:
    case DISPLAY_PICTURE:
    case DISPLAY_CLIP: break;
  }
  return r;
}

static uint64_t hash_rect(uint64_t hash, Rect rect) {
  hash = hash_int(hash_int(hash, rect.x), rect.y);
  return hash_int(hash_int(hash, rect.w), rect.h);
}

static uint64_t hash_item(const Display *display, const DisplayItem *item, Rect clip) {
  uint64_t hash = hash_rect(hash_rect(HASH_START, item->rect), clip);
  hash = hash_int(hash_int(hash, item->kind), item->colour);
  hash = hash_int(hash_int(hash, item->font), item->size);
  hash = hash_int(hash_int(hash, item->radius), item->width);
  for (uint32_t i = 0; i < item->point_count; i++) {
    Point point = display->points[item->points + i];
    hash = hash_int(hash_int(hash, point.x), point.y);
  }
  return hash_text(hash, display_chars(display, item->text));
}

static void mark(Damage *damage, Rect reach, uint64_t hash) {
  Rect seen = rect_common(reach, (Rect){0, 0, damage->width, damage->height});
  if (rect_empty(seen)) return;
  for (int y = seen.y / CELL; y <= (seen.y + seen.h - 1) / CELL; y++) {
    for (int x = seen.x / CELL; x <= (seen.x + seen.w - 1) / CELL; x++) {
      uint64_t *cell = &damage->now[y * damage->columns + x];
      *cell = hash_mix(*cell ^ hash);
    }
  }
}

static void fill_in(Damage *damage, const Display *display) {
  const Rect all = {0, 0, damage->width, damage->height};
  Rect clip = all;
  memset(damage->now, 0, (size_t)(damage->columns * damage->rows) * sizeof *damage->now);
  for (size_t i = 0; i < display->item_count; i++) {
    const DisplayItem *item = &display->items[i];
    if (item->kind == DISPLAY_CLIP)
      clip = rect_empty(item->rect) ? all : item->rect;
    else
      mark(damage, rect_common(damage_reach(display, item), clip), hash_item(display, item, clip));
  }
}

static bool changed(const Damage *damage, int column, int row) {
  int at = row * damage->columns + column;
  return damage->now[at] != damage->before[at];
}

// Joins a stretch of cells to the one of the same width that ends right above it.
static bool join(Rect *out, int count, Rect stretch) {
  for (int i = 0; i < count; i++) {
    if (out[i].x != stretch.x || out[i].w != stretch.w || out[i].y + out[i].h != stretch.y)
      continue;
    out[i].h += stretch.h;
    return true;
  }
  return false;
}

static Rect around(Rect a, Rect b) {
  int right = a.x + a.w > b.x + b.w ? a.x + a.w : b.x + b.w;
  int bottom = a.y + a.h > b.y + b.h ? a.y + a.h : b.y + b.h;
  Rect rect = {a.x < b.x ? a.x : b.x, a.y < b.y ? a.y : b.y, 0, 0};
  rect.w = right - rect.x;
  rect.h = bottom - rect.y;
  return rect;
}

// When there are too many the last takes in all further ones.
static int add(Rect *out, int count, Rect stretch) {
  if (join(out, count, stretch)) return count;
  if (count < DAMAGE_RECTS) {
    out[count] = stretch;
    return count + 1;
  }
  out[count - 1] = around(out[count - 1], stretch);
  return count;
}

static int collect(const Damage *damage, Rect *out) {
  const Rect all = {0, 0, damage->width, damage->height};
  int count = 0;
  for (int row = 0; row < damage->rows; row++) {
    for (int column = 0; column < damage->columns; column++) {
      int first = column;
      while (column < damage->columns && changed(damage, column, row)) column++;
      Rect cells = {first * CELL, row * CELL, (column - first) * CELL, CELL};
      if (column > first) count = add(out, count, rect_common(cells, all));
    }
  }
  return count;
}

static void begin(Damage *damage, int width, int height) {
  damage_free(damage);
  damage->width = width;
  damage->height = height;
  damage->columns = (width + CELL - 1) / CELL;
  damage->rows = (height + CELL - 1) / CELL;
  size_t cells = (size_t)(damage->columns * damage->rows);
  damage->now = memory_new(cells, sizeof *damage->now);
  damage->before = memory_new(cells, sizeof *damage->before);
}

int damage_find(Damage *damage, const Display *display, Rect out[DAMAGE_RECTS]) {
  if (display->width < 1 || display->height < 1) return 0;
  bool first = damage->width != display->width || damage->height != display->height;
  if (first) begin(damage, display->width, display->height);
  uint64_t *before = damage->before;
  damage->before = damage->now;
  damage->now = before;
  fill_in(damage, display);
  if (!first) return collect(damage, out);
  out[0] = (Rect){0, 0, display->width, display->height};
  return 1;
}

void damage_free(Damage *damage) {
  free(damage->now);
  free(damage->before);
  *damage = (Damage){0};
}
