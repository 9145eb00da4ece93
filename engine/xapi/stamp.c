#include "xapi/stamp.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define LAST_MS INT64_C(253402300799999)  // 9999-12-31T23:59:59.999Z
#define DAY_MS INT64_C(86400000)

typedef enum Part { YEAR, MONTH, DAY, HOUR, MINUTE, SECOND, PARTS } Part;

static const int32_t least[PARTS] = {1970, 1, 1, 0, 0, 0}, most[PARTS] = {9999, 12, 31, 23, 59, 59};

static bool is_leap(int32_t year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int32_t days_of_month(int32_t year, int32_t month) {
  static const int32_t days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return days[month - 1] + (month == 2 && is_leap(year));
}

static int64_t days_before_year(int32_t year) {  // since 1970
  int64_t last = year - 1;
  return 365 * (last - 1969) + (last / 4 - 492) - (last / 100 - 19) + (last / 400 - 4);
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
  for (int i = 0; i < PARTS; i++)
    if (parts[i] < least[i] || parts[i] > most[i]) return false;
  return parts[DAY] <= days_of_month(parts[YEAR], parts[MONTH]);
}

static int64_t ms_of(const int32_t parts[PARTS]) {
  int64_t days = days_before_year(parts[YEAR]) + parts[DAY] - 1;
  for (int32_t month = 1; month < parts[MONTH]; month++) days += days_of_month(parts[YEAR], month);
  return days * DAY_MS + 1000 * (parts[HOUR] * 3600 + parts[MINUTE] * 60 + parts[SECOND]);
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

static void split_days(int64_t days, int32_t parts[PARTS]) {
  parts[YEAR] = 1970 + (int32_t)(days / 366);  // never too late
  while (days_before_year(parts[YEAR] + 1) <= days) parts[YEAR]++;
  days -= days_before_year(parts[YEAR]);
  for (parts[MONTH] = 1; days >= days_of_month(parts[YEAR], parts[MONTH]); parts[MONTH]++)
    days -= days_of_month(parts[YEAR], parts[MONTH]);
  parts[DAY] = (int32_t)days + 1;
}

void stamp_print(int64_t ms, char out[STAMP_TEXT]) {
  int32_t parts[PARTS];
  char text[96];
  ms = ms < 0 ? 0 : ms > LAST_MS ? LAST_MS : ms;
  split_days(ms / DAY_MS, parts);
  int32_t rest = (int32_t)(ms % DAY_MS), seconds = rest / 1000;
  snprintf(text, sizeof text,
           "%04" PRId32 "-%02" PRId32 "-%02" PRId32 "T%02" PRId32 ":%02" PRId32 ":%02" PRId32
           ".%03" PRId32 "Z",
           parts[YEAR], parts[MONTH], parts[DAY], seconds / 3600, seconds / 60 % 60, seconds % 60,
           rest % 1000);
  memcpy(out, text, STAMP_TEXT - 1);
  out[STAMP_TEXT - 1] = '\0';
}
