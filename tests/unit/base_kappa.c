// Kappa, its error and the root, against sums done by hand.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/kappa.h"
#include "base/root.h"

static void add(Kappa *kappa, uint32_t first, uint32_t second, int times) {
  for (int i = 0; i < times; i++) kappa_add(kappa, first, second);
}

static int32_t value_of(const Kappa *kappa) {
  int32_t value = -9999;
  assert_true(kappa_value(kappa, &value));
  return value;
}

// 35 of 50 agree: .7. By chance (25 x 30 + 25 x 20) / 2500 = .5. Kappa .2 / .5 = .4; its error is
// the root of .7 x .3 / (50 x .25), which is .12961, rounded up.
static void as_by_hand(void **state) {
  Kappa kappa = {0};
  int32_t share, error;
  (void)state;
  add(&kappa, 0, 0, 20);
  add(&kappa, 0, 1, 5);
  add(&kappa, 1, 0, 10);
  add(&kappa, 1, 1, 15);
  assert_true(kappa_agreed(&kappa, &share));
  assert_int_equal(share, 700);
  assert_int_equal(value_of(&kappa), 400);
  assert_true(kappa_error(&kappa, &error));
  assert_int_equal(error, 130);
}

// Nine in ten are right, and it is worth nothing.
static void one_label_for_everything_is_worth_nothing(void **state) {
  Kappa kappa = {0};
  int32_t share;
  (void)state;
  add(&kappa, 3, 3, 90);
  add(&kappa, 5, 3, 10);
  assert_true(kappa_agreed(&kappa, &share));
  assert_int_equal(share, 900);
  assert_int_equal(value_of(&kappa), 0);
}

static void undefined_is_said(void **state) {
  Kappa kappa = {0};
  int32_t value = 7;
  (void)state;
  assert_false(kappa_agreed(&kappa, &value));
  assert_false(kappa_value(&kappa, &value));
  add(&kappa, 2, 2, 12);
  assert_false(kappa_value(&kappa, &value));
  assert_false(kappa_error(&kappa, &value));
  assert_int_equal(value, 7);
}

// Both named two kinds, always otherwise: 0 of 2 where chance is 1/2. No error: nowhere agreed.
static void below_chance_is_below_nought(void **state) {
  Kappa kappa = {0};
  int32_t error;
  (void)state;
  add(&kappa, 0, 1, 1);
  add(&kappa, 1, 0, 1);
  assert_int_equal(value_of(&kappa), -1000);
  assert_false(kappa_error(&kappa, &error));
}

// Two of five agree; chance is (3 x 2 + 2 x 3) / 25 = 12/25. (10 - 12) / (25 - 12) = -.1538...
static void rounding_goes_down(void **state) {
  Kappa kappa = {0};
  int32_t share;
  (void)state;
  add(&kappa, 0, 1, 2);
  add(&kappa, 0, 0, 1);
  add(&kappa, 1, 0, 1);
  add(&kappa, 1, 1, 1);
  assert_int_equal(value_of(&kappa), -154);
  add(&kappa, 1, 1, 1);  // three of six: 18 of 36, chance 18
  assert_int_equal(value_of(&kappa), 0);
  add(&kappa, 1, 0, 1);
  assert_true(kappa_agreed(&kappa, &share));
  assert_int_equal(share, 428);  // 3/7
}

static void large_counts_fit(void **state) {
  Kappa kappa = {.count = KAPPA_MOST, .agreed = KAPPA_MOST / 2};
  int32_t error;
  (void)state;
  kappa.first[0] = kappa.second[1] = KAPPA_MOST;
  assert_int_equal(value_of(&kappa), 500);
  assert_true(kappa_error(&kappa, &error));
  assert_int_equal(error, 3);  // the root of 1/4 / 30000 is .00289
  kappa.count++;
  assert_false(kappa_error(&kappa, &error));
}

static void roots_are_rounded_up(void **state) {
  static const int64_t of[][2] = {{0, 0},
                                  {1, 1},
                                  {2, 2},
                                  {4, 2},
                                  {5, 3},
                                  {15, 4},
                                  {16, 4},
                                  {17, 5},
                                  {INT64_C(1) << 62, INT64_C(1) << 31},
                                  {INT64_MAX, INT64_C(3037000500)}};
  (void)state;
  for (size_t i = 0; i < sizeof of / sizeof *of; i++) assert_int_equal(root_up(of[i][0]), of[i][1]);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(as_by_hand),
      cmocka_unit_test(one_label_for_everything_is_worth_nothing),
      cmocka_unit_test(undefined_is_said),
      cmocka_unit_test(below_chance_is_below_nought),
      cmocka_unit_test(rounding_goes_down),
      cmocka_unit_test(large_counts_fit),
      cmocka_unit_test(roots_are_rounded_up),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
