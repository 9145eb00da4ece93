#include "stage/drawings.h"

#include <string.h>

#include "base/hash.h"
#include "page/display.h"
#include "stage/coverage.h"

enum { GREY = 0x6d6a75, STEPS = 64 };

static uint64_t key_of(const char *name, int width, int height) {
  uint64_t key = hash_int(hash_int(hash_int(HASH_START, DISPLAY_PICTURE), width), height);
  return hash_mix(hash_text(key, name));
}

// Head and shoulders, in the place of a drawing that cannot be had.
static void make_figure(Tiles *tiles, uint64_t key, int width, int height) {
  Point points[STEPS + 3] = {{width * 9 / 10, height}, {width / 10, height}};
  Coverage figure = coverage_new(width, height), head = coverage_new(width, height * 3 / 4);
  for (int i = 0; i <= STEPS; i++) {
    double turn = 3.14159265 * i / STEPS;
    points[i + 2] = (Point){width / 2 - (int)(SDL_cos(turn) * width * 0.4),
                            height - (int)(SDL_sin(turn) * height * 0.45)};
  }
  coverage_shape(&figure, points, STEPS + 3, (Point){0, 0});
  coverage_ring(&head, SDL_min(width, height) / 5, 0);
  for (int i = 0; i < head.width * SDL_min(head.height, figure.height); i++)
    figure.alpha[i] = SDL_max(figure.alpha[i], head.alpha[i]);
  tiles_add_coverage(tiles, key, &figure, GREY);
  coverage_free(&head);
}

static bool is_person(const char *name) {
  return strncmp(name, "actor/", strlen("actor/")) == 0;
}

const Tile *drawings_find(Drawings *drawings, const char *name, int width, int height) {
  return tiles_find(drawings->tiles, key_of(name, width, height));
}

void drawings_make(Drawings *drawings, const char *name, int width, int height) {
  uint64_t key = key_of(name, width, height);
  if (width < 1 || height < 1 || tiles_find(drawings->tiles, key) != NULL) return;
  SDL_Surface *surface = pictures_load(&drawings->pictures, name, width, height);
  if (surface != NULL || !is_person(name))
    tiles_add(drawings->tiles, key, surface, (SDL_Point){0, 0});
  else
    make_figure(drawings->tiles, key, width, height);
  SDL_FreeSurface(surface);
}

void drawings_prepare(Drawings *drawings) {
  pictures_prepare(&drawings->pictures);
}

const char *drawings_notice(Drawings *drawings) {
  return pictures_notice(&drawings->pictures);
}

void drawings_open(Drawings *drawings, Tiles *tiles, const char *folder) {
  *drawings = (Drawings){.pictures = {.folder = folder}, .tiles = tiles};
}

void drawings_close(Drawings *drawings) {
  pictures_close(&drawings->pictures);
}
