#include "stage/print.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/memory.h"
#include "page/rect.h"
#include "stage/coverage.h"
#include "stage/drawings.h"
#include "stage/tiles.h"

// What may be kept for the next frames: so many times the surface. What this frame needs is kept
// in any case.
enum { SURFACES_KEPT = 4, LEAST_KEPT = 12 * 1024 * 1024, LONGEST = 8192, MOST_OWED = 8 };

enum { WHITE = 0xffffff };

struct Print {
  SDL_Renderer *renderer;  // NULL until there is something to print onto
  Fonts *fonts;
  Tiles tiles;
  Drawings drawings;
  Damage damage;
  Rect part;  // what is being printed
  size_t kept_bytes;
  int windows;             // that share what is kept
  size_t owed[MOST_OWED];  // items of the last list: drawings that have still to be made
  int owed_count;
};

static void set_colour(Print *print, Colour colour) {
  const Uint8 alpha = (Uint8)colour;
  SDL_SetRenderDrawBlendMode(print->renderer,
                             alpha == 255 ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
  SDL_SetRenderDrawColor(print->renderer, (Uint8)(colour >> 24), (Uint8)(colour >> 16),
                         (Uint8)(colour >> 8), alpha);
}

static void fill(Print *print, int x, int y, int w, int h) {
  if (w > 0 && h > 0) SDL_RenderFillRect(print->renderer, &(SDL_Rect){x, y, w, h});
}

static void tint(const Tile *tile, Colour colour) {
  SDL_SetTextureColorMod(tile->texture, (Uint8)(colour >> 24), (Uint8)(colour >> 16),
                         (Uint8)(colour >> 8));
  SDL_SetTextureAlphaMod(tile->texture, (Uint8)colour);
}

static void put(Print *print, const Tile *tile, int x, int y, Colour colour) {
  if (tile->texture == NULL) return;
  tint(tile, colour);
  SDL_Rect onto = {x + tile->offset.x, y + tile->offset.y, tile->width, tile->height};
  SDL_RenderCopy(print->renderer, tile->texture, NULL, &onto);
}

static uint64_t key_of(DisplayKind kind, int a, int b) {
  return hash_int(hash_int(hash_int(HASH_START, kind), a), b);
}

// A whole round, of which each corner draws its quarter. `inner` 0 is filled.
static const Tile *ring(Print *print, int outer, int inner) {
  uint64_t key = hash_mix(key_of(DISPLAY_BOX, outer, inner));
  const Tile *tile = tiles_find(&print->tiles, key);
  if (tile != NULL) return tile;
  Coverage coverage = coverage_new(2 * outer, 2 * outer);
  coverage_ring(&coverage, outer, inner);
  return tiles_add_coverage(&print->tiles, key, &coverage, WHITE);
}

static void corners(Print *print, Rect rect, int outer, int inner, Colour colour) {
  if (outer == 0) return;
  const Tile *tile = ring(print, outer, inner);
  if (tile->texture == NULL) return;
  tint(tile, colour);
  for (int i = 0; i < 4; i++) {
    int right = i % 2, bottom = i / 2;
    SDL_Rect from = {right * outer, bottom * outer, outer, outer};
    SDL_Rect onto = {rect.x + right * (rect.w - outer), rect.y + bottom * (rect.h - outer), outer,
                     outer};
    SDL_RenderCopy(print->renderer, tile->texture, &from, &onto);
  }
}

static int fitting_radius(const DisplayItem *item) {
  int most = SDL_min(item->rect.w, item->rect.h) / 2;
  return SDL_max(0, SDL_min(item->radius, most));
}

static void print_box(Print *print, const DisplayItem *item) {
  const Rect r = item->rect;
  const int round = fitting_radius(item);
  set_colour(print, item->colour);
  fill(print, r.x, r.y + round, r.w, r.h - 2 * round);
  fill(print, r.x + round, r.y, r.w - 2 * round, round);
  fill(print, r.x + round, r.y + r.h - round, r.w - 2 * round, round);
  corners(print, r, round, 0, item->colour);
}

static void print_frame(Print *print, const DisplayItem *item) {
  const Rect r = item->rect;
  const int wide = SDL_min(item->width, SDL_min(r.w, r.h) / 2);
  const int round = SDL_max(fitting_radius(item), wide);
  if (wide < 1) return;
  set_colour(print, item->colour);
  fill(print, r.x + round, r.y, r.w - 2 * round, wide);
  fill(print, r.x + round, r.y + r.h - wide, r.w - 2 * round, wide);
  fill(print, r.x, r.y + round, wide, r.h - 2 * round);
  fill(print, r.x + r.w - wide, r.y + round, wide, r.h - 2 * round);
  if (item->radius > 0)
    corners(print, r, round, round - wide, item->colour);
  else
    for (int i = 0; i < 4; i++)
      fill(print, r.x + i % 2 * (r.w - round), r.y + i / 2 * (r.h - round), round, round);
}

// The same curve elsewhere is the same tile.
static uint64_t key_of_points(const DisplayItem *item, const Point *points, Rect box) {
  uint64_t key = key_of(item->kind, item->width, (int)item->point_count);
  for (uint32_t i = 0; i < item->point_count; i++)
    key = hash_int(hash_int(key, points[i].x - box.x), points[i].y - box.y);
  return hash_mix(key);
}

static bool straight(const Point *points, size_t count) {
  return count == 2 && (points[0].x == points[1].x || points[0].y == points[1].y);
}

static void print_straight(Print *print, const DisplayItem *item, const Point *points) {
  int left = SDL_min(points[0].x, points[1].x), top = SDL_min(points[0].y, points[1].y);
  int half = item->width / 2;
  set_colour(print, item->colour);
  if (points[0].y == points[1].y)
    fill(print, left, top - half, abs(points[1].x - points[0].x), item->width);
  else
    fill(print, left - half, top, item->width, abs(points[1].y - points[0].y));
}

static const Tile *curve(Print *print, const DisplayItem *item, const Point *points, Rect box) {
  uint64_t key = key_of_points(item, points, box);
  const Tile *tile = tiles_find(&print->tiles, key);
  if (tile != NULL) return tile;
  Coverage coverage = coverage_new(box.w, box.h);
  Point origin = {box.x, box.y};
  if (item->kind == DISPLAY_LINE)
    coverage_line(&coverage, points, item->point_count, origin, item->width);
  else
    coverage_shape(&coverage, points, item->point_count, origin);
  return tiles_add_coverage(&print->tiles, key, &coverage, WHITE);
}

static void print_points(Print *print, const Display *display, const DisplayItem *item) {
  const Point *points = display->points + item->points;
  if (item->point_count < 2) return;
  if (item->kind == DISPLAY_LINE && straight(points, item->point_count)) {
    print_straight(print, item, points);
    return;
  }
  Rect box = damage_reach(display, item);
  if (box.w <= LONGEST && box.h <= LONGEST)
    put(print, curve(print, item, points, box), box.x, box.y, item->colour);
}

static void print_text(Print *print, const DisplayItem *item, const char *text) {
  uint64_t key = hash_mix(hash_text(key_of(DISPLAY_TEXT, (int)item->font, item->size), text));
  const Tile *tile = tiles_find(&print->tiles, key);
  if (tile == NULL) {
    SDL_Point offset = {0, 0};
    SDL_Surface *surface = fonts_render(print->fonts, item->font, item->size, text, &offset);
    tile = tiles_add(&print->tiles, key, surface, offset);
    SDL_FreeSurface(surface);
  }
  put(print, tile, item->rect.x, item->rect.y, item->colour);
}

// A drawing may lie in several parts that are printed one after the other.
static void owe(Print *print, size_t item) {
  for (int i = 0; i < print->owed_count; i++)
    if (print->owed[i] == item) return;
  if (print->owed_count < MOST_OWED) print->owed[print->owed_count++] = item;
}

// One that has still to be made is left for print_owed.
static void print_picture(Print *print, const Display *display, const DisplayItem *item) {
  const Rect r = item->rect;
  if (rect_empty(r)) return;
  const Tile *tile = drawings_find(&print->drawings, display_chars(display, item->text), r.w, r.h);
  if (tile == NULL) owe(print, (size_t)(item - display->items));
  if (tile == NULL || tile->texture == NULL) return;
  float scale = SDL_min((float)r.w / (float)tile->width, (float)r.h / (float)tile->height);
  int width = (int)((float)tile->width * scale + 0.5f);
  int height = (int)((float)tile->height * scale + 0.5f);
  tint(tile, 0xffffff00 | (item->colour & 0xff));
  SDL_RenderCopy(print->renderer, tile->texture, NULL,
                 &(SDL_Rect){r.x + (r.w - width) / 2, r.y + r.h - height, width, height});
}

static void print_clip(Print *print, Rect rect) {
  Rect seen = rect_empty(rect) ? print->part : rect_common(rect, print->part);
  SDL_Rect clip = {seen.x, seen.y, seen.w, seen.h};
  SDL_RenderSetClipRect(print->renderer, &clip);
}

static void print_item(Print *print, const Display *display, const DisplayItem *item) {
  const char *text = display_chars(display, item->text);
  switch (item->kind) {
    case DISPLAY_BOX: print_box(print, item); break;
    case DISPLAY_FRAME: print_frame(print, item); break;
    case DISPLAY_LINE:
    case DISPLAY_SHAPE: print_points(print, display, item); break;
    case DISPLAY_TEXT: print_text(print, item, text); break;
    case DISPLAY_PICTURE: print_picture(print, display, item); break;
    case DISPLAY_CLIP: print_clip(print, item->rect); break;
  }
}

static void print_part(Print *print, const Display *display, Rect part) {
  print->part = part;
  print_clip(print, (Rect){0, 0, 0, 0});
  set_colour(print, 0xff);
  fill(print, part.x, part.y, part.w, part.h);
  for (size_t i = 0; i < display->item_count; i++) {
    const DisplayItem *item = &display->items[i];
    bool clip = item->kind == DISPLAY_CLIP;
    if (clip || !rect_empty(rect_common(damage_reach(display, item), part)))
      print_item(print, display, item);
  }
}

int print_display(Print *print, const Display *display, Rect changed[DAMAGE_RECTS]) {
  if (print->renderer == NULL) return 0;
  print->owed_count = 0;
  int count = damage_find(&print->damage, display, changed);
  for (int i = 0; i < count; i++) print_part(print, display, changed[i]);
  SDL_RenderFlush(print->renderer);
  tiles_trim(&print->tiles, print->kept_bytes / (size_t)print->windows);
  return count;
}

int print_owed(Print *print, const Display *display, Rect changed[DAMAGE_RECTS]) {
  const Rect all = {0, 0, display->width, display->height};
  int count = print->owed_count;
  for (int i = 0; i < count; i++) {
    const DisplayItem *item = &display->items[print->owed[i]];
    const char *name = display_chars(display, item->text);
    changed[i] = rect_common(item->rect, all);
    drawings_make(&print->drawings, name, item->rect.w, item->rect.h);
  }
  print->owed_count = 0;
  for (int i = 0; i < count; i++) print_part(print, display, changed[i]);
  SDL_RenderFlush(print->renderer);
  return count;
}

void print_share(Print *print, int windows) {
  print->windows = windows;
}

void print_prepare(Print *print) {
  drawings_prepare(&print->drawings);
}

static void let_go(Print *print) {
  tiles_free(&print->tiles);
  damage_free(&print->damage);
  if (print->renderer != NULL) SDL_DestroyRenderer(print->renderer);
  print->renderer = NULL;
}

bool print_onto(Print *print, SDL_Surface *surface) {
  let_go(print);
  if (surface == NULL) return true;
  print->renderer = SDL_CreateSoftwareRenderer(surface);
  print->tiles.renderer = print->renderer;
  if (print->renderer == NULL) return false;
  size_t bytes = (size_t)surface->h * (size_t)surface->pitch * SURFACES_KEPT;
  print->kept_bytes = bytes > LEAST_KEPT ? bytes : LEAST_KEPT;
  return true;
}

const char *print_notice(Print *print) {
  const char *notice = fonts_notice(print->fonts);
  return notice != NULL ? notice : drawings_notice(&print->drawings);
}

Print *print_new(Fonts *fonts, const char *assets) {
  Print *print = memory_new(1, sizeof *print);
  print->fonts = fonts;
  print->windows = 1;
  drawings_open(&print->drawings, &print->tiles, assets);
  return print;
}

void print_free(Print *print) {
  if (print == NULL) return;
  drawings_close(&print->drawings);
  let_go(print);
  free(print);
}
