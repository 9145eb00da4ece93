#include "screens/exam_clock.h"

#include <inttypes.h>

enum { MINUTE_MS = 60000 };

int64_t exam_clock_minutes(int64_t left_ms) {
  return left_ms > 0 ? (left_ms + MINUTE_MS - 1) / MINUTE_MS : left_ms / MINUTE_MS - 1;
}

int64_t exam_clock_changes_ms(int64_t left_ms) {
  return left_ms > 0 ? (left_ms - 1) % MINUTE_MS + 1 : MINUTE_MS + left_ms % MINUTE_MS;
}

void exam_clock_say(int64_t left_ms, Buf *out) {
  int64_t minutes = exam_clock_minutes(left_ms), number = minutes < 0 ? -minutes : minutes;
  const char *unit = number == 1 ? "minute" : "minutes";
  if (minutes > 0)
    buf_add_format(out, "%" PRId64 " %s left", number, unit);
  else
    buf_add_format(out,
                   "The time has been over for %" PRId64
                   " %s. Nothing is chosen for you; what you choose now is kept, as late.",
                   number, unit);
}
