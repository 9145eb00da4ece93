// A pen that draws into a display list of its own, measured by the fixed table: what a test of
// something drawn needs.
#ifndef UNIT_PEN_BENCH_H
#define UNIT_PEN_BENCH_H

#include <stdlib.h>

#include "../table_metrics.h"
#include "page/pen.h"

typedef struct Bench {
  Display display;
  Spots spots;
  Pen pen;
} Bench;

static void bench_clear(Bench *bench, int percent) {
  display_clear(&bench->display, 2000, 9000);
  bench->pen.percent = percent;
}

static Bench *bench_new(void) {
  Bench *bench = calloc(1, sizeof *bench);
  if (!bench) abort();
  bench->pen = (Pen){.display = &bench->display,
                     .metrics = &table_metrics,
                     .theme = theme_get(THEME_LIGHT),
                     .layout = layout_new(),
                     .spots = &bench->spots,
                     .spacing_percent = 100,
                     .fine_percent = 100,
                     .view = {0, 0, 2000, 9000}};
  bench_clear(bench, 100);
  return bench;
}

static void bench_free(Bench *bench) {
  layout_free(bench->pen.layout);
  display_free(&bench->display);
  free(bench->spots.items);
  free(bench);
}

#endif
