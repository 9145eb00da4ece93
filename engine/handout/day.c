#include "handout/day.h"

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>

#define LAST_SECOND INT64_C(253402300799)  // of 9999

enum { DAY_SECONDS = 86400, FEBRUARY = 1 };

static bool is_leap(int year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int days_of(int year, int month) {
  static const int days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return days[month] + (month == FEBRUARY && is_leap(year));
}

void day_print(int64_t utc_seconds, char out[DAY_TEXT]) {
  static const char *const months[] = {"January",   "February", "March",    "April",
                                       "May",       "June",     "July",     "August",
                                       "September", "October",  "November", "December"};
  int year = 1970, month = 0;
  out[0] = '\0';
  if (utc_seconds < 0 || utc_seconds > LAST_SECOND) return;
  int day = (int)(utc_seconds / DAY_SECONDS);
  for (; day >= (is_leap(year) ? 366 : 365); year++) day -= is_leap(year) ? 366 : 365;
  for (; day >= days_of(year, month); month++) day -= days_of(year, month);
  snprintf(out, DAY_TEXT, "%d %s %d", day + 1, months[month], year);
}
