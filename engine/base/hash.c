#include "base/hash.h"

#include <assert.h>
#include <string.h>

uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t length) {
  const unsigned char *byte = bytes;
  for (size_t i = 0; i < length; i++) {
    hash ^= byte[i];
    hash *= UINT64_C(0x100000001b3);
  }
  return hash;
}

uint64_t hash_text(uint64_t hash, const char *text) {
  return hash_bytes(hash, text, strlen(text) + 1);
}

uint64_t hash_int(uint64_t hash, int64_t value) {
  unsigned char bytes[8];
  for (int i = 0; i < 8; i++) bytes[i] = (unsigned char)((uint64_t)value >> (8 * i));
  return hash_bytes(hash, bytes, sizeof bytes);
}

uint64_t hash_mix(uint64_t hash) {
  hash = (hash ^ (hash >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
  hash = (hash ^ (hash >> 27)) * UINT64_C(0x94d049bb133111eb);
  return hash ^ (hash >> 31);
}

// The top half scaled to the range: for the few hundred that are ever drawn from, as even as it
// needs to be.
static uint32_t scaled(uint64_t hash, uint32_t count) {
  assert(count >= 1);
  return (uint32_t)(((hash_mix(hash) >> 32) * count) >> 32);
}

static uint64_t seeded(uint64_t seed, const char *name) {
  return hash_text(hash_int(HASH_START, (int64_t)seed), name);
}

uint32_t hash_draw(uint64_t seed, const char *name, uint32_t count) {
  return scaled(seeded(seed, name), count);
}

void hash_shuffle(uint64_t seed, const char *name, uint32_t *order, uint32_t count) {
  uint64_t hash = seeded(seed, name);
  for (uint32_t i = 0; i < count; i++) order[i] = i;
  for (uint32_t i = count; i > 1; i--) {
    uint32_t other = scaled(hash_int(hash, i), i), moved = order[i - 1];
    order[i - 1] = order[other];
    order[other] = moved;
  }
}
