// The window itself: SDL started sparingly, the first size, and how many pixels a layout unit has.
#ifndef STAGE_WINDOW_H
#define STAGE_WINDOW_H

#include <SDL.h>

#include "stage/app.h"

// Is there a display? By the environment only.
bool window_possible(Err *err);

bool window_start(Err *err);  // SDL, before anything else of it is used

// NULL: `err` says why. To be destroyed by the caller.
SDL_Window *window_open(const StageSetup *setup, Err *err);

// Another one for the wall: all of this display, or an ordinary window where it is set up so.
SDL_Window *window_open_wall(const StageSetup *setup, int display, Err *err);

// Device pixels per 100 layout units: as set up, else as the desktop and the display have it.
int window_scale_percent(SDL_Window *window, const StageSetup *setup);

#endif
