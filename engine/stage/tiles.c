#include "stage/tiles.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

// Corners and single letters are drawn everywhere and weigh nothing: below TINY bytes a tile stays.
enum { SMALLEST = 256, BYTES_A_PIXEL = 4, TINY = 4096 };

static size_t bytes_of(const Tile *tile) {
  return tile->texture != NULL ? (size_t)tile->width * (size_t)tile->height * BYTES_A_PIXEL : 0;
}

// The place of this key, or the empty one where it belongs. At least half the places are empty.
static Tile *place_of(Tile *places, size_t cap, uint64_t key) {
  size_t at = (size_t)(key >> 17) & (cap - 1);
  while (places[at].key != 0 && places[at].key != key) at = (at + 1) & (cap - 1);
  return &places[at];
}

// Into the spare places, which are empty, and the other way round the next time.
static void resettle(Tiles *tiles) {
  Tile *places = tiles->spare;
  for (size_t i = 0; i < tiles->cap; i++)
    if (tiles->places[i].key != 0)
      *place_of(places, tiles->cap, tiles->places[i].key) = tiles->places[i];
  memset(tiles->places, 0, tiles->cap * sizeof *tiles->places);
  tiles->spare = tiles->places;
  tiles->places = places;
}

static void grow(Tiles *tiles) {
  size_t cap = tiles->cap == 0 ? SMALLEST : tiles->cap * 2;
  Tile *places = memory_new(cap, sizeof *places);
  for (size_t i = 0; i < tiles->cap; i++)
    if (tiles->places[i].key != 0) *place_of(places, cap, tiles->places[i].key) = tiles->places[i];
  free(tiles->places);
  free(tiles->spare);
  free(tiles->by_age);
  tiles->places = places;
  tiles->spare = memory_new(cap, sizeof *places);
  tiles->by_age = memory_new(cap / 2 + 1, sizeof *tiles->by_age);
  tiles->cap = cap;
}

const Tile *tiles_find(Tiles *tiles, uint64_t key) {
  if (tiles->cap == 0) return NULL;
  Tile *found = place_of(tiles->places, tiles->cap, key | 1);
  if (found->key == 0) return NULL;
  found->used = tiles->frame;
  return found;
}

const Tile *tiles_add(Tiles *tiles, uint64_t key, SDL_Surface *surface, SDL_Point offset) {
  if (tiles->count * 2 >= tiles->cap) grow(tiles);
  Tile *place = place_of(tiles->places, tiles->cap, key | 1);
  *place = (Tile){.key = key | 1, .offset = offset, .used = tiles->frame};
  if (surface != NULL) {
    place->texture = SDL_CreateTextureFromSurface(tiles->renderer, surface);
    place->width = surface->w;
    place->height = surface->h;
  }
  tiles->count++;
  tiles->bytes += bytes_of(place);
  return place;
}

static SDL_Surface *surface_of(const Coverage *coverage, uint32_t colour) {
  SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(0, coverage->width, coverage->height, 32,
                                                        SDL_PIXELFORMAT_ARGB8888);
  if (surface == NULL) return NULL;
  for (int y = 0; y < coverage->height; y++) {
    uint32_t *row = (uint32_t *)((uint8_t *)surface->pixels + y * surface->pitch);
    for (int x = 0; x < coverage->width; x++)
      row[x] = (uint32_t)coverage->alpha[y * coverage->width + x] << 24 | colour;
  }
  return surface;
}

const Tile *tiles_add_coverage(Tiles *tiles, uint64_t key, Coverage *coverage, uint32_t colour) {
  SDL_Surface *surface = surface_of(coverage, colour);
  coverage_free(coverage);
  const Tile *tile = tiles_add(tiles, key, surface, (SDL_Point){0, 0});
  SDL_FreeSurface(surface);
  return tile;
}

static int by_use(const void *a, const void *b) {
  const Tile *left = *(Tile *const *)a, *right = *(Tile *const *)b;
  return (left->used > right->used) - (left->used < right->used);
}

static void let_go(Tiles *tiles, Tile *tile) {
  tiles->bytes -= bytes_of(tile);
  tiles->count--;
  SDL_DestroyTexture(tile->texture);
  *tile = (Tile){0};
}

void tiles_trim(Tiles *tiles, size_t limit) {
  uint32_t now = tiles->frame++;
  size_t count = 0;
  if (tiles->bytes <= limit) return;
  for (size_t i = 0; i < tiles->cap; i++)
    if (tiles->places[i].used != now && bytes_of(&tiles->places[i]) > TINY)
      tiles->by_age[count++] = &tiles->places[i];
  qsort(tiles->by_age, count, sizeof *tiles->by_age, by_use);
  for (size_t i = 0; i < count && tiles->bytes > limit / 4 * 3; i++)
    let_go(tiles, tiles->by_age[i]);
  resettle(tiles);
}

void tiles_free(Tiles *tiles) {
  for (size_t i = 0; i < tiles->cap; i++)
    if (tiles->places[i].key != 0) SDL_DestroyTexture(tiles->places[i].texture);
  free(tiles->places);
  free(tiles->spare);
  free(tiles->by_age);
  *tiles = (Tiles){0};
}
