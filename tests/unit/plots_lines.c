// A plot of lines stays in its rectangle, puts values where they belong, and leaves to the legend
// what does not fit.
#include "plots/lines.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "../check_display.h"
#include "pen_bench.h"

enum { TURNS = 60 };

typedef struct Sample {
  int32_t up[TURNS], down[TURNS];
  PlotLine lines[3];
  PlotPanel panels[2];
  PlotMark marks[8];
  PlotChapter chapters[3];
  LinesPlot plot;
} Sample;

static void fill(Sample *sample, int count, const char *name) {
  *sample =
      (Sample){.chapters = {{0, "Friday"}, {count / 3, "The next week"}, {count / 2, "Sunday"}}};
  for (int i = 0; i < count; i++) {
    sample->up[i] = count > 1 ? i * 100 / (count - 1) : 100;
    sample->down[i] = 100 - sample->up[i];
  }
  sample->lines[0] = (PlotLine){name, sample->up, STROKE_SOLID, false};
  sample->lines[1] = (PlotLine){name, sample->up, STROKE_DASHED, true};
  sample->lines[2] = (PlotLine){name, sample->down, STROKE_DOTTED, false};
  sample->panels[0] = (PlotPanel){sample->lines, 3, 25, 200};
  sample->panels[1] = (PlotPanel){sample->lines + 1, 2, 50, 100};
  int last = count - 1;
  const PlotMark marks[] = {{SIGN_NUMBER, 0, 1},        {SIGN_NUMBER, last, 2},
                            {SIGN_NUMBER, last, 3},     {SIGN_RING, last, 0},
                            {SIGN_CROSS, count / 2, 0}, {SIGN_WEDGE, 0, 0},
                            {SIGN_WEDGE, last, 0}};
  for (int i = 0; i < 7; i++) sample->marks[i] = marks[i];
  sample->plot = (LinesPlot){.across = "your turns",
                             .low = 0,
                             .high = 100,
                             .count = count,
                             .panels = sample->panels,
                             .panel_count = 2,
                             .marks = sample->marks,
                             .mark_count = 7,
                             .chapters = sample->chapters,
                             .chapter_count = 3};
}

static int new_bench(void **state) {
  *state = bench_new();
  return 0;
}

static int free_bench(void **state) {
  bench_free(*state);
  return 0;
}

static bool has_text(const Bench *bench, const char *text) {
  for (size_t i = 0; i < bench->display.item_count; i++)
    if (bench->display.items[i].kind == DISPLAY_TEXT &&
        strcmp(display_chars(&bench->display, bench->display.items[i].text), text) == 0)
      return true;
  return false;
}

static void assert_inside(const Bench *bench, Rect rect) {
  char why[512];
  if (!check_display(&bench->display, why, sizeof why)) fail_msg("%s", why);
  for (size_t i = 0; i < bench->display.item_count; i++) {
    const DisplayItem *item = &bench->display.items[i];
    Rect box = item->kind == DISPLAY_TEXT ? check_letters(item) : item->rect;
    bool inside = box.x >= rect.x - 12 && box.x + box.w <= rect.x + rect.w + 12 &&
                  box.y >= rect.y && box.y + box.h <= rect.y + rect.h;
    if (!inside)
      fail_msg("%d,%d %dx%d is outside %d,%d %dx%d", box.x, box.y, box.w, box.h, rect.x, rect.y,
               rect.w, rect.h);
  }
}

static void test_stays_in_its_rectangle_and_prints_nothing_over(void **state) {
  Bench *bench = *state;
  static const int widths[] = {260, 400, 700, 1600}, percents[] = {100, 150, 200};
  Sample sample;
  for (int count = 1; count <= TURNS; count++)
    for (int i = 0; i < 4; i++)
      for (int j = 0; j < 3; j++) {
        if (widths[i] == 260 && percents[j] > 100) continue;
        bench_clear(bench, percents[j]);
        fill(&sample, count, "Trust");
        int height = lines_draw(&bench->pen, &sample.plot, 100, 50, widths[i]);
        assert_inside(bench, (Rect){100, 50, widths[i], height});
      }
}

// "100" is 24 pixels, so the steps begin at 32; "Up 100" is 45, so they end at 400 - 45 - 10. The
// panel begins under discs of 22 and a gap of 12.
static void test_values_are_where_they_belong(void **state) {
  Bench *bench = *state;
  const int32_t values[] = {0, 25, 100};
  const PlotLine line = {"Up", values, STROKE_SOLID, false};
  const PlotPanel panel = {&line, 1, 50, 100};
  LinesPlot plot = {.across = "turns", .high = 100, .count = 3, .panels = &panel, .panel_count = 1};
  lines_draw(&bench->pen, &plot, 0, 0, 400);
  const Point *points = bench->display.points;
  const Point expected[] = {{32, 134}, {32 + 156, 109}, {345, 34}};
  assert_int_equal(bench->display.point_count, 3);
  for (int i = 0; i < 3; i++) {
    assert_int_equal(points[i].x, expected[i].x);
    assert_int_equal(points[i].y, expected[i].y);
  }
  assert_true(has_text(bench, "Up 100"));
}

static void test_values_outside_are_drawn_at_the_edge(void **state) {
  Bench *bench = *state;
  const int32_t values[] = {-300, 4000};
  const PlotLine line = {"Up", values, STROKE_SOLID, false};
  const PlotPanel panel = {&line, 1, 50, 100};
  LinesPlot plot = {.across = "turns", .high = 100, .count = 2, .panels = &panel, .panel_count = 1};
  lines_draw(&bench->pen, &plot, 0, 0, 400);
  assert_int_equal(bench->display.points[0].y, 134);
  assert_int_equal(bench->display.points[1].y, 34);
}

static void test_what_does_not_fit_is_left_to_the_legend(void **state) {
  Bench *bench = *state;
  Sample sample;
  fill(&sample, 30, "A name as long as only somebody who wants to break it would choose it");
  lines_draw(&bench->pen, &sample.plot, 0, 0, 500);
  assert_false(has_text(bench,
                        "A name as long as only somebody who wants to break it would "
                        "choose it 100"));
  fill(&sample, 30, "Trust");
  assert_true(lines_titled(&bench->pen, &sample.plot, 900, 0));
  assert_true(lines_titled(&bench->pen, &sample.plot, 900, 1));
  bench_clear(bench, 100);
  lines_draw(&bench->pen, &sample.plot, 0, 0, 900);
  assert_true(has_text(bench, "The next week"));
  assert_false(lines_titled(&bench->pen, &sample.plot, 500, 1));
  bench_clear(bench, 100);
  lines_draw(&bench->pen, &sample.plot, 0, 0, 500);
  assert_false(has_text(bench, "The next week"));
  assert_true(has_text(bench, "b"));
  assert_true(has_text(bench, "Friday"));
}

// Dots are three wide and six apart, and go on over a corner.
static void test_strokes(void **state) {
  Bench *bench = *state;
  const Point way[] = {{100, 100}, {120, 100}, {140, 100}};
  strokes_draw(&bench->pen, STROKE_DOTTED, 0xFF, way, 3);
  assert_int_equal(bench->display.item_count, 7);  // at 0, 6 ... 36
  for (int i = 0; i < 7; i++) {
    assert_int_equal(bench->display.items[i].kind, DISPLAY_BOX);
    assert_int_equal(bench->display.items[i].rect.x, 99 + 6 * i);
    assert_int_equal(bench->display.items[i].rect.w, 3);
  }
  bench_clear(bench, 100);
  strokes_draw(&bench->pen, STROKE_DASHED, 0xFF, way, 3);  // 8 and 6: 0-8, 14-20 20-22, 28-36
  assert_int_equal(bench->display.item_count, 4);
  assert_int_equal(bench->display.items[1].rect.w, 6);
  assert_int_equal(bench->display.items[2].rect.w, 2);
  assert_int_equal(bench->display.items[3].rect.x, 128);
  bench_clear(bench, 100);
  strokes_draw(&bench->pen, STROKE_THIN, 0xFF, way, 3);
  assert_int_equal(bench->display.item_count, 1);
  assert_true(bench->display.items[0].width < 3);
  bench_clear(bench, 100);
  strokes_draw(&bench->pen, STROKE_DASHED, 0xFF, way, 1);
  assert_int_equal(bench->display.item_count, 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_stays_in_its_rectangle_and_prints_nothing_over,
                                      new_bench, free_bench),
      cmocka_unit_test_setup_teardown(test_values_are_where_they_belong, new_bench, free_bench),
      cmocka_unit_test_setup_teardown(test_values_outside_are_drawn_at_the_edge, new_bench,
                                      free_bench),
      cmocka_unit_test_setup_teardown(test_what_does_not_fit_is_left_to_the_legend, new_bench,
                                      free_bench),
      cmocka_unit_test_setup_teardown(test_strokes, new_bench, free_bench),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
