// The screens on a bench: the courses of the tests, a data folder of their own, the picture as it is
// now, and a clock that the test moves.
#ifndef UNIT_SCREENS_BENCH_H
#define UNIT_SCREENS_BENCH_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../gui/world.h"
#include "../table_metrics.h"

typedef struct Bench {
  World world;
  Screens *screens;
  Display display;
  int64_t now_ms;
} Bench;

static inline int bench_begin(void **state) {
  Bench *bench = calloc(1, sizeof *bench);
  world_begin(&bench->world);
  *state = bench;
  return 0;
}

static inline int bench_end(void **state) {
  Bench *bench = *state;
  screens_free(bench->screens);
  display_free(&bench->display);
  world_end(&bench->world);
  free(bench);
  return 0;
}

static inline void bench_draw(Bench *bench) {
  screens_draw(bench->screens, &table_metrics, &bench->display);
}

// What settings.txt holds before the screens are made.
static inline void bench_set(const Bench *bench, const char *settings) {
  char path[128];
  Err err;
  snprintf(path, sizeof path, "%s/settings.txt", bench->world.folder);
  assert_true(file_write(path, settings, strlen(settings), &err));
}

#endif
