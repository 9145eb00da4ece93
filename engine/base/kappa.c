#include "base/kappa.h"

#include <assert.h>

#include "base/root.h"

enum { MILLE = 1000 };

void kappa_add(Kappa *kappa, uint32_t first, uint32_t second) {
  assert(first < KAPPA_KINDS && second < KAPPA_KINDS);
  kappa->count++;
  kappa->agreed += first == second;
  kappa->first[first]++;
  kappa->second[second]++;
}

// C rounds toward zero: below it that is up.
static int32_t per_mille_of(int64_t part, int64_t whole) {
  int64_t value = part * MILLE / whole;
  return (int32_t)(value - (part * MILLE % whole < 0));
}

// What chance would agree on, times the count.
static int64_t expected(const Kappa *kappa) {
  int64_t sum = 0;
  for (int i = 0; i < KAPPA_KINDS; i++) sum += kappa->first[i] * kappa->second[i];
  return sum;
}

static int64_t beyond_chance(const Kappa *kappa) {
  return kappa->count * kappa->count - expected(kappa);
}

bool kappa_agreed(const Kappa *kappa, int32_t *per_mille) {
  if (kappa->count == 0) return false;
  *per_mille = per_mille_of(kappa->agreed, kappa->count);
  return true;
}

bool kappa_value(const Kappa *kappa, int32_t *per_mille) {
  int64_t room = beyond_chance(kappa);
  if (room == 0) return false;
  *per_mille = per_mille_of(kappa->count * kappa->agreed - expected(kappa), room);
  return true;
}

// The square of the error is agreed x parted x count / room^2.
bool kappa_error(const Kappa *kappa, int32_t *per_mille) {
  int64_t room = beyond_chance(kappa), parted = kappa->count - kappa->agreed;
  if (room == 0 || parted == 0 || kappa->agreed == 0 || kappa->count > KAPPA_MOST) return false;
  int64_t root = root_up(kappa->agreed * parted * kappa->count * MILLE * MILLE);
  *per_mille = (int32_t)((root + room - 1) / room);
  return true;
}
