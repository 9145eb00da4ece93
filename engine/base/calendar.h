// Days by the Gregorian calendar, by arithmetic alone: no clock, no time zone, the same everywhere.
#ifndef BASE_CALENDAR_H
#define BASE_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

// The last second of the year 9999, since 1970: no year after it has four digits.
#define CALENDAR_LAST_SECOND INT64_C(253402300799)

enum { CALENDAR_DAY_SECONDS = 86400 };

typedef struct CalendarDay {
  int32_t year, month, day;  // months and days from 1
} CalendarDay;

bool calendar_has(CalendarDay day);       // from 1970 to 9999; there may be no such day
int64_t calendar_count(CalendarDay day);  // days from 1970-01-01 to it; it must be one
CalendarDay calendar_day(int64_t count);  // the same back, from 0 on

#endif
