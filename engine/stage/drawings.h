// The drawings of a page as tiles: found when they are there, made when they are not, and the other
// drawings of the same folder made ahead, because a person who leans back was upright before.
#ifndef STAGE_DRAWINGS_H
#define STAGE_DRAWINGS_H

#include <stdbool.h>

#include "stage/pictures.h"
#include "stage/tiles.h"

enum { DRAWINGS_AHEAD = 8 };

typedef struct Drawings {
  Pictures pictures;
  Tiles *tiles;                 // lent
  char *ahead[DRAWINGS_AHEAD];  // names of drawings that may be asked for next
  int ahead_count, width, height;
} Drawings;

void drawings_open(Drawings *drawings, Tiles *tiles, const char *folder);
void drawings_close(Drawings *drawings);

// NULL: it has still to be made. A drawing that cannot be had is a simple figure.
const Tile *drawings_find(Drawings *drawings, const char *name, int width, int height);
void drawings_make(Drawings *drawings, const char *name, int width, int height);

// Makes one drawing that may be asked for next. True while there may be more to do.
bool drawings_ahead(Drawings *drawings);

const char *drawings_notice(Drawings *drawings);

#endif
