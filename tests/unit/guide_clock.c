// The clock of an agenda of 2, 8, 7 and 3 minutes: its rows begin at 0, 2, 10 and 17.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "guide/guide.h"

enum { MINUTE = 60000 };

static const Agenda agenda = {
    .minutes = 20,
    .rows = {{.minutes = 2}, {.minutes = 8}, {.minutes = 7}, {.minutes = 3}},
    .row_count = 4,
};

typedef struct Expected {
  uint32_t row;
  int64_t begun, now;  // in minutes, as what follows
  uint32_t due;
  int64_t late, left, total;
} Expected;

static void expect_clock(const Expected *it) {
  AgendaClock clock = guide_clock(&agenda, it->row, it->begun * MINUTE, it->now * MINUTE);
  assert_int_equal(clock.due, it->due);
  assert_int_equal(clock.late_ms, it->late * MINUTE);
  assert_int_equal(clock.left_ms, it->left * MINUTE);
  assert_int_equal(clock.total_ms, it->total * MINUTE);
}

static void expect_clocks(const Expected *items, size_t count) {
  for (size_t i = 0; i < count; i++) expect_clock(&items[i]);
}

static void test_in_time(void **state) {
  (void)state;
  static const Expected items[] = {
      {.row = 0, .begun = 0, .now = 0, .due = 0, .late = 0, .left = 2, .total = 20},
      {.row = 0, .begun = 0, .now = 1, .due = 0, .late = 0, .left = 1, .total = 19},
      {.row = 1, .begun = 2, .now = 2, .due = 1, .late = 0, .left = 8, .total = 18},
      {.row = 3, .begun = 17, .now = 19, .due = 3, .late = 0, .left = 1, .total = 1},
  };
  expect_clocks(items, sizeof items / sizeof *items);
}

// Begun late: late all through the row, and more so when it goes on past its end.
static void test_late(void **state) {
  (void)state;
  static const Expected items[] = {
      {.row = 1, .begun = 3, .now = 3, .due = 1, .late = 1, .left = 7, .total = 17},
      {.row = 1, .begun = 3, .now = 9, .due = 1, .late = 1, .left = 1, .total = 11},
      {.row = 1, .begun = 3, .now = 11, .due = 2, .late = 1, .left = -1, .total = 9},
      {.row = 1, .begun = 3, .now = 13, .due = 2, .late = 3, .left = -3, .total = 7},
      {.row = 2, .begun = 13, .now = 14, .due = 2, .late = 3, .left = 3, .total = 6},
  };
  expect_clocks(items, sizeof items / sizeof *items);
}

// Begun early: what is in hand is eaten up at the row's own end, and not before.
static void test_early(void **state) {
  (void)state;
  static const Expected items[] = {
      {.row = 2, .begun = 7, .now = 7, .due = 1, .late = -3, .left = 10, .total = 13},
      {.row = 2, .begun = 7, .now = 14, .due = 2, .late = -3, .left = 3, .total = 6},
      {.row = 2, .begun = 7, .now = 15, .due = 2, .late = -2, .left = 2, .total = 5},
      {.row = 2, .begun = 7, .now = 17, .due = 3, .late = 0, .left = 0, .total = 3},
  };
  expect_clocks(items, sizeof items / sizeof *items);
}

static void test_over(void **state) {
  (void)state;
  static const Expected items[] = {
      {.row = 3, .begun = 17, .now = 20, .due = 4, .late = 0, .left = 0, .total = 0},
      {.row = 3, .begun = 17, .now = 25, .due = 4, .late = 5, .left = -5, .total = -5},
      {.row = 0, .begun = 0, .now = 20, .due = 4, .late = 18, .left = -18, .total = 0},
  };
  expect_clocks(items, sizeof items / sizeof *items);
}

static void test_a_millisecond_counts(void **state) {
  (void)state;
  AgendaClock clock = guide_clock(&agenda, 0, 0, 2 * MINUTE - 1);
  assert_int_equal(clock.due, 0);
  assert_int_equal(clock.left_ms, 1);
  clock = guide_clock(&agenda, 0, 0, 2 * MINUTE);
  assert_int_equal(clock.due, 1);
  assert_int_equal(clock.late_ms, 0);
}

static void test_finding(void **state) {
  (void)state;
  const Guide guide = {.agendas = {{.minutes = 45}, {.minutes = 20}}, .agenda_count = 2};
  assert_ptr_equal(guide_agenda(&guide, 20), &guide.agendas[1]);
  assert_ptr_equal(guide_agenda(&guide, 45), &guide.agendas[0]);
  assert_null(guide_agenda(&guide, 90));
  assert_null(guide_agenda(&guide, 0));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_in_time),
      cmocka_unit_test(test_late),
      cmocka_unit_test(test_early),
      cmocka_unit_test(test_over),
      cmocka_unit_test(test_a_millisecond_counts),
      cmocka_unit_test(test_finding),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
