// A plot stays in its rectangle, and prints as SVG.
#include "page/plot.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../table_metrics.h"
#include "page/svg.h"

enum { TURNS = 20 };

typedef struct Bench {
  Display display;
  Spots spots;
  Pen pen;
} Bench;

static int new_bench(void **state) {
  Bench *bench = calloc(1, sizeof *bench);
  display_clear(&bench->display, 800, 500);
  bench->pen = (Pen){.display = &bench->display,
                     .metrics = &table_metrics,
                     .theme = theme_get(THEME_LIGHT),
                     .layout = layout_new(),
                     .spots = &bench->spots,
                     .percent = 100,
                     .fine_percent = 100,
                     .view = {0, 0, 800, 500}};
  *state = bench;
  return 0;
}

static int free_bench(void **state) {
  Bench *bench = *state;
  layout_free(bench->pen.layout);
  display_free(&bench->display);
  free(bench->spots.items);
  free(bench);
  return 0;
}

static void draw(Bench *bench, int count, Rect rect) {
  int32_t trust[TURNS], pressure[TURNS];
  for (int i = 0; i < TURNS; i++) {
    trust[i] = i * 100 / (TURNS - 1);
    pressure[i] = 100 - trust[i] / 2;
  }
  PlotLine lines[] = {{"Trust", trust, false, false}, {"Pressure", pressure, true, true}};
  PlotMark marks[] = {{PLOT_MOMENT, 0, 1}, {PLOT_OPENED, count - 1, 0}, {PLOT_SHUT, count / 2, 0}};
  Plot plot = {.across = "your turns",
               .low = 0,
               .high = 100,
               .step = 25,
               .count = count,
               .lines = lines,
               .line_count = 2,
               .marks = marks,
               .mark_count = 3};
  plot_draw(&bench->pen, &plot, rect);
}

static void test_stays_in_its_rectangle(void **state) {
  Bench *bench = *state;
  Rect rect = {100, 50, 600, 300};
  for (int count = 1; count <= TURNS; count++) {
    display_clear(&bench->display, 800, 500);
    draw(bench, count, rect);
    for (size_t i = 0; i < bench->display.item_count; i++) {
      DisplayItem item = bench->display.items[i];
      assert_in_range(item.rect.x, rect.x - 12, rect.x + rect.w);
      assert_in_range(item.rect.x + item.rect.w, rect.x, rect.x + rect.w);
      assert_in_range(item.rect.y, rect.y, rect.y + rect.h);
    }
  }
}

static void test_prints_as_svg(void **state) {
  Bench *bench = *state;
  Buf out = {0};
  display_picture(&bench->display, "actor/a&b.svg", (Rect){0, 0, 10, 10}, 0x00000080);
  display_box(&bench->display, (Rect){790, 490, 5, 5}, 0, 0xFF);
  draw(bench, TURNS, (Rect){100, 50, 600, 300});
  svg_print(&bench->display, (Rect){0, 0, 780, 480}, &out);
  const char *svg = buf_text(&out);
  assert_non_null(strstr(svg, "viewBox=\"0 0 780 480\""));
  assert_non_null(strstr(svg, "href=\"actor/a&amp;b.svg\""));
  assert_non_null(strstr(svg, ">Pressure</text>"));
  assert_null(strstr(svg, "x=\"790\""));  // outside the frame
  assert_string_equal(svg + out.length - 7, "</svg>\n");
  buf_free(&out);
}

static void test_clips_become_groups(void **state) {
  Bench *bench = *state;
  Buf out = {0};
  display_clip(&bench->display, (Rect){10, 10, 100, 100});
  display_box(&bench->display, (Rect){0, 0, 50, 50}, 0, 0x112233FF);
  display_unclip(&bench->display);
  svg_print(&bench->display, (Rect){0, 0, 800, 500}, &out);
  assert_non_null(strstr(buf_text(&out), "<g clip-path=\"url(#clip1)\">\n<rect x=\"0\""));
  assert_non_null(strstr(buf_text(&out), "</g>\n</svg>"));
  buf_free(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_stays_in_its_rectangle, new_bench, free_bench),
      cmocka_unit_test_setup_teardown(test_prints_as_svg, new_bench, free_bench),
      cmocka_unit_test_setup_teardown(test_clips_become_groups, new_bench, free_bench),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
