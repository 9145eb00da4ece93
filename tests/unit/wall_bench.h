// A wall to be looked at, with letters of a fixed table or, built with WALL_FONTS, as they are.
#ifndef UNIT_WALL_BENCH_H
#define UNIT_WALL_BENCH_H

#include <string.h>

#include "pen_bench.h"
#include "wall/wall.h"
#include "wall_states.h"

#ifdef WALL_FONTS
#include "stage/fonts.h"
static Fonts *fonts;
#endif

static inline Pen *pen_for(Bench *bench, int width, int height, ThemeName theme) {
  display_clear(&bench->display, width, height);
  layout_tidy(bench->pen.layout);
  bench->pen.theme = theme_get(theme);
  bench->pen.view = (Rect){0, 0, width, height};
  return &bench->pen;
}

static inline Bench *bench_for_wall(void) {
  Bench *bench = bench_new();
#ifdef WALL_FONTS
  Err err;
  if (!fonts && !fonts_open(&fonts, NULL, &err)) fail_msg("%s", err.text);
  bench->pen.metrics = fonts_metrics(fonts);
#endif
  return bench;
}

static inline void draw(Bench *bench, const Workshop *workshop, Wall *wall, int width, int height,
                        ThemeName theme) {
  wall_draw(pen_for(bench, width, height, theme), workshop, wall);
}

static inline bool shows(const Display *display, const char *text) {
  for (size_t i = 0; i < display->widget_count; i++) {
    const Widget *widget = &display->widgets[i];
    if (strstr(display_chars(display, widget->name), text)) return true;
    if (strstr(display_chars(display, widget->value), text)) return true;
  }
  return false;
}

static inline uint32_t options_shown(const Display *display) {
  uint32_t count = 0;
  for (size_t i = 0; i < display->widget_count; i++)
    count += display->widgets[i].role == ROLE_OPTION;
  return count;
}

// After the last test.
static inline int close_letters(void **state) {
  (void)state;
#ifdef WALL_FONTS
  fonts_close(&fonts);
#endif
  return 0;
}

#endif
