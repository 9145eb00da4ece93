// Font files: where packages put them, what stands in for a missing one, each opened when first
// used.
#ifndef STAGE_FACES_H
#define STAGE_FACES_H

#include <SDL_ttf.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "page/display.h"
#include "stage/scripts.h"

// At FACES_MEASURE letters keep their true width, which is for measuring and not for drawing.
enum { FACES_OPEN = 48, FACES_MAPPED = 48, FACES_MEASURE = 1000 };

typedef struct FaceOpened {
  const char *file;  // a constant: which one it is, is enough
  int size;
  TTF_Font *font;  // NULL: there is no such font here
} FaceOpened;

typedef struct FaceFile {
  const char *file;
  void *bytes;  // NULL: it cannot be read
  size_t length;
} FaceFile;

typedef struct Faces {
  const char *folder;
  const char *files[FONT_COUNT];  // NULL until first used
  FaceOpened opened[FACES_OPEN];
  int count;
  FaceFile mapped[FACES_MAPPED];
  int mapped_count;
  char notice[160];
  bool notice_waiting;
} Faces;

// `folder` is where packages put fonts when NULL. False if not one usable font is there.
bool faces_open(Faces *faces, const char *folder, Err *err);
void faces_close(Faces *faces);

// Closes all fonts when the table is nearly full, as after many changes of size. Call it while you
// hold none.
void faces_make_room(Faces *faces);

// NULL when there is none: rare, and the caller draws nothing. Lent until faces_make_room.
TTF_Font *faces_get(Faces *faces, Font font, int size);

// The font that can draw this character in a run set in `font`, given the one that drew what
// stands before it.
TTF_Font *faces_for(Faces *faces, Font font, int size, uint32_t character, TTF_Font *before);

#endif
