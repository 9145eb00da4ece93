#include "base/calendar.h"

static bool is_leap(int32_t year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int32_t days_of_month(int32_t year, int32_t month) {
  static const int8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return days[month - 1] + (month == 2 && is_leap(year));
}

static int64_t days_before_year(int32_t year) {  // since 1970
  int64_t last = year - 1;
  return 365 * (last - 1969) + (last / 4 - 492) - (last / 100 - 19) + (last / 400 - 4);
}

bool calendar_has(CalendarDay day) {
  if (day.year < 1970 || day.year > 9999 || day.month < 1 || day.month > 12) return false;
  return day.day >= 1 && day.day <= days_of_month(day.year, day.month);
}

int64_t calendar_count(CalendarDay day) {
  int64_t count = days_before_year(day.year) + day.day - 1;
  for (int32_t month = 1; month < day.month; month++) count += days_of_month(day.year, month);
  return count;
}

CalendarDay calendar_day(int64_t count) {
  CalendarDay day = {.year = 1970 + (int32_t)(count / 366), .month = 1};  // never too late
  while (days_before_year(day.year + 1) <= count) day.year++;
  count -= days_before_year(day.year);
  for (; count >= days_of_month(day.year, day.month); day.month++)
    count -= days_of_month(day.year, day.month);
  day.day = (int32_t)count + 1;
  return day;
}
