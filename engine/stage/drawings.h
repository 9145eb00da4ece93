// The drawings of a page as tiles: found when they are there, made when they are not.
#ifndef STAGE_DRAWINGS_H
#define STAGE_DRAWINGS_H

#include <stdbool.h>

#include "stage/pictures.h"
#include "stage/tiles.h"

typedef struct Drawings {
  Pictures pictures;
  Tiles *tiles;  // lent
} Drawings;

void drawings_open(Drawings *drawings, Tiles *tiles, const char *folder);
void drawings_close(Drawings *drawings);

// NULL: it has still to be made. In the place of a person who cannot be had is a simple figure;
// other drawings are left out.
const Tile *drawings_find(Drawings *drawings, const char *name, int width, int height);
void drawings_make(Drawings *drawings, const char *name, int width, int height);

// Makes ready what drawing needs, when nothing else is to be done.
void drawings_prepare(Drawings *drawings);

const char *drawings_notice(Drawings *drawings);

#endif
