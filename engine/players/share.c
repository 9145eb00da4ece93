#include "players/share.h"

#include <assert.h>

static uint64_t root_of(uint64_t square) {  // floor
  uint64_t low = 0, high = UINT32_MAX;
  while (low < high) {
    uint64_t middle = low + (high - low + 1) / 2;
    if (middle * middle <= square) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

static int32_t within(int64_t value) {
  return (int32_t)(value < 0 ? 0 : value > SHARE_WHOLE ? SHARE_WHOLE : value);
}

// z = 1.96, its square 3.8416: (k + zz/2 -+ z sqrt(k(n-k)/n + zz/4)) / (n + zz), everything times a
// million.
ShareBand share_of(uint32_t count, uint32_t of, bool exact) {
  assert(count <= of && of <= 1u << 20);
  if (of == 0) return (ShareBand){0, 0, SHARE_WHOLE};
  const int64_t k = count, n = of, million = 1000000;
  int32_t value = (int32_t)((k * SHARE_WHOLE + n / 2) / n);
  if (exact) return (ShareBand){value, value, value};
  int64_t spread = (int64_t)root_of((uint64_t)((k * (n - k) * million / n + 960400) * million));
  int64_t middle = k * million + 1920800, whole = n * million + 3841600;
  int64_t low = (middle - spread * 196 / 100) * 100 / (whole / 100);
  int64_t high = (middle + spread * 196 / 100) * 100 / (whole / 100);
  return (ShareBand){value, within(low), within(high + 1)};
}
