#include "handout/day.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/calendar.h"

void day_print(int64_t utc_seconds, char out[DAY_TEXT]) {
  static const char *const months[] = {"January",   "February", "March",    "April",
                                       "May",       "June",     "July",     "August",
                                       "September", "October",  "November", "December"};
  out[0] = '\0';
  if (utc_seconds < 0 || utc_seconds > CALENDAR_LAST_SECOND) return;
  CalendarDay day = calendar_day(utc_seconds / CALENDAR_DAY_SECONDS);
  snprintf(out, DAY_TEXT, "%" PRId32 " %s %" PRId32, day.day, months[day.month - 1], day.year);
}
