// A long page stays within its ends, shows what it is asked to and glides there in time.
#include "page/scroll.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static Scroll long_page(void) {
  Scroll scroll = {0};
  assert_false(scroll_measured(&scroll, 1000, 300));
  return scroll;
}

static void test_stays_within_its_ends(void **state) {
  (void)state;
  Scroll scroll = long_page();
  scroll_by(&scroll, -50);
  assert_int_equal(scroll.offset, 0);
  scroll_by(&scroll, INT32_MAX);
  assert_int_equal(scroll.offset, 700);
  assert_true(scroll_at_end(&scroll));
  assert_true(scroll_measured(&scroll, 500, 300));  // the page became shorter
  assert_int_equal(scroll.offset, 200);
  assert_true(scroll_measured(&scroll, 100, 300));
  assert_int_equal(scroll.offset, 0);
}

static void test_shows_the_first_line_of_what_is_too_long(void **state) {
  (void)state;
  Scroll scroll = long_page();
  assert_int_equal(scroll_showing(&scroll, 100, 200), 0);
  assert_int_equal(scroll_showing(&scroll, 400, 500), 200);
  assert_int_equal(scroll_showing(&scroll, 400, 900), 400);
  scroll_jump(&scroll, 600);
  assert_int_equal(scroll_showing(&scroll, 500, 550), 500);
  assert_int_equal(scroll_showing(&scroll, 650, 700), 600);
}

static void test_glides(void **state) {
  (void)state;
  Scroll scroll = long_page();
  scroll_glide(&scroll, 700, 1000);
  assert_true(scroll.gliding);
  int last = 0;
  for (int64_t now = 1000; now < 1000 + SCROLL_GLIDE_MS; now += 16) {
    scroll_tick(&scroll, now);
    assert_true(scroll.offset >= last && scroll.offset <= 700);
    last = scroll.offset;
  }
  assert_true(last > 600);
  scroll_tick(&scroll, 1000 + SCROLL_GLIDE_MS);
  assert_int_equal(scroll.offset, 700);
  assert_false(scroll.gliding);
  scroll_glide(&scroll, 700, 3000);
  assert_false(scroll.gliding);
}

static void test_a_hand_on_the_wheel_ends_the_glide(void **state) {
  (void)state;
  Scroll scroll = long_page();
  scroll_glide(&scroll, 700, 0);
  scroll_tick(&scroll, 50);
  int there = scroll.offset;
  scroll_by(&scroll, -10);
  assert_false(scroll.gliding);
  assert_int_equal(scroll.offset, there - 10);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_stays_within_its_ends),
      cmocka_unit_test(test_shows_the_first_line_of_what_is_too_long),
      cmocka_unit_test(test_glides),
      cmocka_unit_test(test_a_hand_on_the_wheel_ends_the_glide),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
