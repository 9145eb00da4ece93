// The window: opens it, sleeps until a person or the clock does something, and shows what the
// screens draw. Where nothing moves no work is done. Screens with a wall get a second window for it
// where there is a second display. The keyboard speaks to both, the pointer only to the first. SDL is known in this room only, and not even
// by this header.
#ifndef STAGE_APP_H
#define STAGE_APP_H

#include <stdbool.h>
#include <stdio.h>

#include "base/err.h"
#include "page/display.h"
#include "page/input.h"
#include "screens/screens.h"

// For tests: asked for the next input when the stage would otherwise sleep, with the picture as it
// is now. INPUT_NOTHING lets it sleep after all; false ends the run.
typedef struct StageScript {
  bool (*next)(void *of, const Display *display, Input *input);
  void *of;
} StageScript;

typedef struct StageSetup {
  const char *title;  // of the window; NULL is the game's name
  const char
      *assets_folder;  // pictures are looked for here; NULL draws the simple shape in their place
  const char *sounds_folder;   // NULL is silent
  const char *fonts_folder;    // NULL is where packages put fonts
  const char *devices_folder;  // pads are looked for here; NULL is where the kernel lists them
  int width, height;           // layout units; 0 is 1280 x 720
  int scale_percent;           // device pixels per 100 layout units; 0 asks the display
  bool full_screen;
  bool wall_window;               // the wall is an ordinary window and not on a second display
  bool exit_after_first_present;  // for the benchmark of starting up
  FILE *timings;  // gets a line for each input that changed the picture: how long that took
  StageScript script;
} StageSetup;

// Is there a display to open a window on? Looks at the environment only, so it costs nothing. A
// display named there may still refuse: then stage_run fails with a sentence.
bool stage_available(Err *err);

// Runs until the screens are over. False if no window or no font could be had, before anything
// was shown.
bool stage_run(Screens *screens, StageSetup setup, Err *err);

#endif
