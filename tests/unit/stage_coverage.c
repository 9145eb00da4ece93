// Smooth edges cover what geometry says they cover.
#include "stage/coverage.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static double area(const Coverage *coverage) {
  double sum = 0;
  for (int i = 0; i < coverage->width * coverage->height; i++) sum += coverage->alpha[i];
  return sum / 255;
}

static void assert_area(Coverage *coverage, double expected, double within) {
  double found = area(coverage);
  if (fabs(found - expected) > within) fail_msg("area %.2f, expected %.2f", found, expected);
  coverage_free(coverage);
}

static void test_rings(void **state) {
  (void)state;
  const double pi = 3.14159265;
  for (int radius = 2; radius < 40; radius += 3) {
    Coverage disc = coverage_new(2 * radius, 2 * radius),
             ring = coverage_new(2 * radius, 2 * radius);
    coverage_ring(&disc, radius, 0);
    assert_area(&disc, pi * radius * radius, 0.6 * radius);
    coverage_ring(&ring, radius, radius - 1);
    assert_area(&ring, pi * (2 * radius - 1), 0.8 * radius);
  }
}

static void test_shapes(void **state) {
  (void)state;
  const Point square[] = {{10, 10}, {30, 10}, {30, 30}, {10, 30}};
  const Point triangle[] = {{0, 0}, {40, 0}, {0, 30}};
  const Point outside[] = {{-100, -100}, {100, -100}, {100, 100}, {-100, 100}};
  Coverage coverage = coverage_new(40, 40);
  coverage_shape(&coverage, square, 4, (Point){0, 0});
  assert_area(&coverage, 400, 0.01);
  coverage = coverage_new(40, 40);
  coverage_shape(&coverage, triangle, 3, (Point){0, 0});
  assert_area(&coverage, 600, 2);
  coverage = coverage_new(40, 40);
  coverage_shape(&coverage, outside, 4, (Point){0, 0});
  assert_area(&coverage, 1600, 0.01);
  coverage = coverage_new(40, 40);
  coverage_shape(&coverage, square, 2, (Point){0, 0});
  assert_area(&coverage, 0, 0.01);
}

// A joint is not darker than the line, and a line that turns back on itself covers itself once.
static void test_lines(void **state) {
  (void)state;
  const Point slanted[] = {{10, 10}, {40, 50}}, back[] = {{10, 10}, {40, 50}, {10, 10}};
  const Point dot[] = {{20, 20}, {20, 20}};
  const double ends = 3.14159265 * 4;
  Coverage coverage = coverage_new(60, 60);
  coverage_line(&coverage, slanted, 2, (Point){0, 0}, 4);
  assert_area(&coverage, 50 * 4 + ends, 4);
  coverage = coverage_new(60, 60);
  coverage_line(&coverage, back, 3, (Point){0, 0}, 4);
  assert_area(&coverage, 50 * 4 + ends, 4);
  coverage = coverage_new(60, 60);
  coverage_line(&coverage, dot, 2, (Point){0, 0}, 4);
  assert_area(&coverage, ends, 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_rings),
      cmocka_unit_test(test_shapes),
      cmocka_unit_test(test_lines),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
