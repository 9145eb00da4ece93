// Drawings from the assets folder, put together from their groups (page/puppet.h) and made at the
// size they are shown. The library that reads them is loaded after the first screen, so that starting
// up does not wait for it, and its absence is only a notice.
#ifndef STAGE_PICTURES_H
#define STAGE_PICTURES_H

#include <SDL.h>
#include <stdbool.h>

typedef struct Pictures {
  const char *folder;  // lent; NULL when there are none
  void *library;       // NULL until the first picture, and when it is missing
  bool looked_for_library;
  char notice[200];
  bool notice_waiting;
} Pictures;

// `name` is a file of the folder, or a file and, after a space, what of it is shown. As large as
// fits `width` x `height`, an SVG exactly so; a PNG has its own size. A person nobody has drawn is
// shown as actor/someone. NULL when it cannot be had: draw something simple. Yours.
SDL_Surface *pictures_load(Pictures *pictures, const char *name, int width, int height);

// Loads the library, for a moment when nothing else is to be done.
void pictures_prepare(Pictures *pictures);

// A sentence about what is missing, once; else NULL.
const char *pictures_notice(Pictures *pictures);
void pictures_close(Pictures *pictures);

#endif
