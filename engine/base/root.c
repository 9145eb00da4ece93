#include "base/root.h"

#include <assert.h>

// Bit by bit from the top: 2^31 squared is the largest that fits.
int64_t root_up(int64_t value) {
  int64_t root = 0;
  assert(value >= 0);
  for (int64_t step = INT64_C(1) << 31; step > 0; step >>= 1)
    if (root + step <= INT64_C(3037000499) && (root + step) * (root + step) <= value) root += step;
  return root + (root * root < value);
}
