#include "desk/clock.h"

#include <time.h>

#include "base/file.h"
#include "base/hash.h"
#include "exam/crypt.h"

// The one that goes on while the computer sleeps, where there is one: a lid is easily closed.
#ifdef CLOCK_BOOTTIME
#define FORWARD CLOCK_BOOTTIME
#else
#define FORWARD CLOCK_MONOTONIC
#endif

Clock clock_open(void) {
  Err err;
  Buf id = {0};
  Clock clock = {0};
  crypt_random(&clock.boot, sizeof clock.boot);
  if (file_read("/proc/sys/kernel/random/boot_id", 256, &id, &err) && id.length > 0)
    clock.boot = hash_mix(hash_bytes(HASH_START, id.text, id.length));
  buf_free(&id);
  return clock;
}

Moment clock_now(const Clock *clock) {
  struct timespec forward, wall;
  if (clock->instead) return *clock->instead;
  clock_gettime(FORWARD, &forward);
  clock_gettime(CLOCK_REALTIME, &wall);
  return (Moment){.utc_s = wall.tv_sec > 0 ? (int64_t)wall.tv_sec : 0,
                  .mono_ms = (int64_t)forward.tv_sec * 1000 + forward.tv_nsec / 1000000,
                  .boot = clock->boot};
}
