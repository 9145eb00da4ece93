#include "xapi/stamp.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/calendar.h"

#define LAST_MS (CALENDAR_LAST_SECOND * 1000 + 999)  // 9999-12-31T23:59:59.999Z
#define DAY_MS (INT64_C(1000) * CALENDAR_DAY_SECONDS)

typedef enum Part { YEAR, MONTH, DAY, HOUR, MINUTE, SECOND, PARTS } Part;

static CalendarDay day_of(const int32_t parts[PARTS]) {
  return (CalendarDay){parts[YEAR], parts[MONTH], parts[DAY]};
}

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// `pattern` has a letter of "YMDhms" for each digit of a part and itself for all else.
static bool read_parts(const char *text, const char *pattern, int32_t parts[PARTS]) {
  static const char letters[] = "YMDhms";
  memset(parts, 0, PARTS * sizeof *parts);
  for (; *pattern; pattern++, text++) {
    const char *letter = strchr(letters, *pattern);
    if (!letter && *text != *pattern) return false;
    if (letter && !is_digit(*text)) return false;
    if (letter) parts[letter - letters] = parts[letter - letters] * 10 + (*text - '0');
  }
  return calendar_has(day_of(parts)) && parts[HOUR] < 24 && parts[MINUTE] < 60 &&
         parts[SECOND] < 60;
}

static int64_t ms_of(const int32_t parts[PARTS]) {
  return calendar_count(day_of(parts)) * DAY_MS +
         1000 * (parts[HOUR] * 3600 + parts[MINUTE] * 60 + parts[SECOND]);
}

bool stamp_read(const char *text, int64_t *out_ms) {
  static const char pattern[] = "YYYY-MM-DDThh:mm:ssZ";
  int32_t parts[PARTS];
  if (strlen(text) != strlen(pattern) || !read_parts(text, pattern, parts)) return false;
  *out_ms = ms_of(parts);
  return true;
}

bool stamp_read_begun(const char *attempt, int64_t *out_ms) {
  int32_t parts[PARTS];
  for (const char *dash = strchr(attempt, '-'); dash; dash = strchr(dash + 1, '-')) {
    if (!read_parts(dash, "-YYYYMMDD-hhmmss-", parts)) continue;
    *out_ms = ms_of(parts);
    return true;
  }
  return false;
}

void stamp_print(int64_t ms, char out[STAMP_TEXT]) {
  char text[96];
  ms = ms < 0 ? 0 : ms > LAST_MS ? LAST_MS : ms;
  CalendarDay day = calendar_day(ms / DAY_MS);
  int32_t rest = (int32_t)(ms % DAY_MS), seconds = rest / 1000;
  snprintf(text, sizeof text,
           "%04" PRId32 "-%02" PRId32 "-%02" PRId32 "T%02" PRId32 ":%02" PRId32 ":%02" PRId32
           ".%03" PRId32 "Z",
           day.year, day.month, day.day, seconds / 3600, seconds / 60 % 60, seconds % 60,
           rest % 1000);
  memcpy(out, text, STAMP_TEXT - 1);
  out[STAMP_TEXT - 1] = '\0';
}
