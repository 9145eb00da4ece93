#include "exam/moment.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

int64_t moment_passed_ms(const Moment *from, const Moment *to) {
  int64_t passed =
      from->boot == to->boot ? to->mono_ms - from->mono_ms : (to->utc_s - from->utc_s) * 1000;
  return passed > 0 ? passed : 0;
}

// Days since 1970-01-01 in the Gregorian calendar, with years that begin in March, so that the odd
// day stands last.
static int64_t days_from(int64_t year, int64_t month, int64_t day) {
  int64_t of_march = month > 2 ? month - 3 : month + 9, years = month > 2 ? year : year - 1;
  int64_t leaps = years / 4 - years / 100 + years / 400;
  return 365 * years + leaps + (153 * of_march + 2) / 5 + day - 1 - 719468;
}

static bool is_leap(int64_t year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int64_t days_in(int64_t year, int64_t month) {
  static const int8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return days[month - 1] + (month == 2 && is_leap(year));
}

void moment_print(int64_t utc_s, char out[MOMENT_TEXT]) {
  int64_t days = utc_s / 86400, second = utc_s % 86400, year = 1970, month = 1;
  if (utc_s < 0 || utc_s > MOMENT_LAST) {
    snprintf(out, MOMENT_TEXT, "never");
    return;
  }
  year += days / 366;  // never too late, and at most a few years too early
  while (days_from(year + 1, 1, 1) <= days) year++;
  days -= days_from(year, 1, 1);
  for (; days >= days_in(year, month); month++) days -= days_in(year, month);
  snprintf(out, MOMENT_TEXT, "%04d-%02d-%02dT%02d:%02d:%02dZ", (int)year, (int)month, (int)days + 1,
           (int)(second / 3600), (int)(second / 60 % 60), (int)(second % 60));
}

// `text` has the shape of `like`, in which a 0 stands for any digit.
static bool has_shape(const char *text, const char *like) {
  for (; *like; text++, like++) {
    bool digit = *text >= '0' && *text <= '9';
    if (*like == '0' ? !digit : *text != *like) return false;
  }
  return *text == '\0';
}

static int64_t number_at(const char *text, int digits) {
  int64_t number = 0;
  for (int i = 0; i < digits; i++) number = number * 10 + (text[i] - '0');
  return number;
}

bool moment_read(const char *text, int64_t *utc_s) {
  bool whole = has_shape(text, "0000-00-00T00:00:00Z");
  if (!whole && !has_shape(text, "0000-00-00T00:00Z")) return false;
  int64_t year = number_at(text, 4), month = number_at(text + 5, 2), day = number_at(text + 8, 2);
  int64_t hour = number_at(text + 11, 2), minute = number_at(text + 14, 2);
  int64_t second = whole ? number_at(text + 17, 2) : 0;
  if (year < 1970 || month < 1 || month > 12 || day < 1 || day > days_in(year, month)) return false;
  if (hour > 23 || minute > 59 || second > 59) return false;
  *utc_s = days_from(year, month, day) * 86400 + hour * 3600 + minute * 60 + second;
  return true;
}
