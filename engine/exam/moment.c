#include "exam/moment.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

int64_t moment_passed_ms(const Moment *from, const Moment *to) {
  int64_t passed =
      from->boot == to->boot ? to->mono_ms - from->mono_ms : (to->utc_s - from->utc_s) * 1000;
  return passed > 0 ? passed : 0;
}

void moment_print(int64_t utc_s, char out[MOMENT_TEXT]) {
  if (utc_s < 0 || utc_s > MOMENT_LAST) {
    snprintf(out, MOMENT_TEXT, "never");
    return;
  }
  CalendarDay day = calendar_day(utc_s / CALENDAR_DAY_SECONDS);
  int second = (int)(utc_s % CALENDAR_DAY_SECONDS);
  snprintf(out, MOMENT_TEXT, "%04d-%02d-%02dT%02d:%02d:%02dZ", (int)day.year, (int)day.month,
           (int)day.day, second / 3600, second / 60 % 60, second % 60);
}

// `text` has the shape of `like`, in which a 0 stands for any digit.
static bool has_shape(const char *text, const char *like) {
  for (; *like; text++, like++) {
    bool digit = *text >= '0' && *text <= '9';
    if (*like == '0' ? !digit : *text != *like) return false;
  }
  return *text == '\0';
}

static int32_t number_at(const char *text, int digits) {
  int32_t number = 0;
  for (int i = 0; i < digits; i++) number = number * 10 + (text[i] - '0');
  return number;
}

bool moment_read(const char *text, int64_t *utc_s) {
  bool whole = has_shape(text, "0000-00-00T00:00:00Z");
  if (!whole && !has_shape(text, "0000-00-00T00:00Z")) return false;
  CalendarDay day = {number_at(text, 4), number_at(text + 5, 2), number_at(text + 8, 2)};
  int32_t hour = number_at(text + 11, 2), minute = number_at(text + 14, 2);
  int32_t second = whole ? number_at(text + 17, 2) : 0;
  if (!calendar_has(day) || hour > 23 || minute > 59 || second > 59) return false;
  *utc_s = calendar_count(day) * CALENDAR_DAY_SECONDS + hour * 3600 + minute * 60 + second;
  return true;
}
