// Pictures of screens without a window, for looking at: real fonts, real drawings, the stage's own
// printer onto a surface. gui.c uses it when it is built as `gui_pictures`.
#ifndef TESTS_PAINT_H
#define TESTS_PAINT_H

#include <SDL.h>
#include <stdbool.h>
#include <stdio.h>

#include "stage/fonts.h"
#include "stage/print.h"

typedef struct Paint {
  Fonts *fonts;
  const char *folder;  // where pictures go
} Paint;

static bool paint_open(Paint *paint, const char *folder) {
  Err err;
  paint->folder = folder;
  return SDL_Init(SDL_INIT_VIDEO) == 0 && fonts_open(&paint->fonts, NULL, &err);
}

static void paint_close(Paint *paint) {
  fonts_close(&paint->fonts);
  SDL_Quit();
}

static bool paint_save(const Paint *paint, const Display *display, const char *name) {
  char path[1024];
  Rect changed[DAMAGE_RECTS];
  SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(0, display->width, display->height, 32,
                                                        SDL_PIXELFORMAT_XRGB8888);
  Print *print = print_new(paint->fonts, UNPERSUADED_SOURCE "/assets");
  snprintf(path, sizeof path, "%s/%s.bmp", paint->folder, name);
  print_onto(print, surface);
  print_display(print, display, changed);
  print_owed(print, display, changed);
  bool saved = SDL_SaveBMP(surface, path) == 0;
  print_free(print);
  SDL_FreeSurface(surface);
  return saved;
}

#endif
