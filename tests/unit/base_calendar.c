// The calendar against dates anybody can look up, and against itself day by day.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/calendar.h"

enum { LAST_DAY = 2932896 };  // of 9999

static void is(int64_t count, int32_t year, int32_t month, int32_t day) {
  CalendarDay found = calendar_day(count);
  assert_int_equal(found.year, year);
  assert_int_equal(found.month, month);
  assert_int_equal(found.day, day);
  assert_int_equal(calendar_count(found), count);
}

static void known_days(void **state) {
  (void)state;
  is(0, 1970, 1, 1);
  is(364, 1970, 12, 31);
  is(365, 1971, 1, 1);
  is(11016, 2000, 2, 29);  // 951782400 seconds
  is(47540, 2100, 2, 28);
  is(47541, 2100, 3, 1);  // 2100 has no 29 February
  is(LAST_DAY, 9999, 12, 31);
  assert_int_equal(CALENDAR_LAST_SECOND / CALENDAR_DAY_SECONDS, LAST_DAY);
}

static void each_day_follows_the_last(void **state) {
  (void)state;
  CalendarDay last = calendar_day(0);
  for (int64_t count = 1; count <= LAST_DAY; count += count < 200000 ? 1 : 97) {
    CalendarDay day = calendar_day(count);
    assert_true(calendar_has(day));
    assert_int_equal(calendar_count(day), count);
    assert_true(day.year > last.year || day.month > last.month || day.day > last.day);
    last = day;
  }
}

static void what_is_no_day(void **state) {
  (void)state;
  assert_true(calendar_has((CalendarDay){2028, 2, 29}));
  assert_false(calendar_has((CalendarDay){2027, 2, 29}));
  assert_false(calendar_has((CalendarDay){2026, 4, 31}));
  assert_false(calendar_has((CalendarDay){2026, 1, 0}));
  assert_false(calendar_has((CalendarDay){2026, 0, 1}));
  assert_false(calendar_has((CalendarDay){2026, 13, 1}));
  assert_false(calendar_has((CalendarDay){1969, 12, 31}));
  assert_false(calendar_has((CalendarDay){10000, 1, 1}));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(known_days),
      cmocka_unit_test(each_day_follows_the_last),
      cmocka_unit_test(what_is_no_day),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
