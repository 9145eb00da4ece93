// One window with its surface, its printer, and what stands in it. It paints where its picture
// differs from the one shown before, and nothing while that is the same.
#ifndef STAGE_VIEW_H
#define STAGE_VIEW_H

#include <SDL.h>
#include <stdbool.h>
#include <stdint.h>

#include "stage/app.h"
#include "stage/print.h"

typedef struct View {
  SDL_Window *window;    // NULL: there is none
  SDL_Surface *surface;  // the window's own, made anew by SDL when its size changes
  Print *print;
  Display display;                   // what shall be seen; drawn by the caller
  uint64_t shown;                    // the hash of what stands on the screen
  int width, height, scale_percent;  // device pixels, as last measured
  bool exposed;                      // paint even if nothing changed
  bool resized, new_surface;
} View;

void view_open(View *view, SDL_Window *window, Print *print);  // owns both from now on
void view_close(View *view);                                   // to zero: there is no window

bool view_is(const View *view, Uint32 window_id);
void view_take(View *view, const SDL_WindowEvent *event);  // of this window

void view_toggle_full_screen(const View *view);

// After a change of size.
void view_measure(View *view, const StageSetup *setup);

// Shows the display. True: it is another picture than before.
bool view_paint(View *view);

// The drawings that text did not wait for.
void view_finish(View *view);

#endif
