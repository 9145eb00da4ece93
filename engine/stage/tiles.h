// Pieces of picture made once and drawn often: a run of text, a rounded corner, a drawing at one
// size. Each is known by a hash of what it shows; the longest unused go when together they are
// too large.
#ifndef STAGE_TILES_H
#define STAGE_TILES_H

#include <SDL.h>
#include <stddef.h>
#include <stdint.h>

#include "stage/coverage.h"

typedef struct Tile {
  uint64_t key;          // 0 is an empty place
  SDL_Texture *texture;  // NULL: what it shows has no ink
  SDL_Point offset;      // of its top left from where it is put
  int width, height;
  uint32_t used;  // the frame it was last drawn in
} Tile;

typedef struct Tiles {
  SDL_Renderer *renderer;  // lent
  Tile *places, *spare;    // `spare` is as large, for settling anew
  Tile **by_age;           // room for half of them
  size_t count, cap, bytes;
  uint32_t frame;
} Tiles;

// NULL if there is none yet: make the picture and add it. Valid until the next tiles_add or
// tiles_trim.
const Tile *tiles_find(Tiles *tiles, uint64_t key);
const Tile *tiles_add(Tiles *tiles, uint64_t key, SDL_Surface *surface, SDL_Point offset);

// The covered pixels in one colour, 0xRRGGBB. Frees the coverage.
const Tile *tiles_add_coverage(Tiles *tiles, uint64_t key, Coverage *coverage, uint32_t colour);

// Ends a frame: when together they are over `limit` bytes, lets the longest unused go until there is
// room again for some frames. This frame's always stay. Takes no memory.
void tiles_trim(Tiles *tiles, size_t limit);
void tiles_free(Tiles *tiles);

#endif
