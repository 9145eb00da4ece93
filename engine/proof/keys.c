#include "proof/keys.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/memory.h"

enum { FIRST = 1024 };

void keys_init(Keys *keys, uint32_t width) {
  *keys =
      (Keys){.width = width, .place_cap = FIRST, .places = memory_new(FIRST, sizeof *keys->places)};
}

void keys_free(Keys *keys) {
  free(keys->words);
  free(keys->places);
  *keys = (Keys){0};
}

const uint64_t *keys_at(const Keys *keys, uint32_t number) {
  return keys->words + (size_t)number * keys->width;
}

size_t keys_bytes(const Keys *keys) {
  return (keys->cap * keys->width + keys->place_cap) * sizeof(uint64_t);
}

uint64_t keys_hash(const Keys *keys, const uint64_t *key) {
  uint64_t hash = 0;
  for (uint32_t i = 0; i < keys->width; i++)
    hash = (hash ^ key[i]) * UINT64_C(0x9e3779b97f4a7c15) ^ (hash >> 29);
  return hash_mix(hash);
}

// Above the number stands the upper half of the hash: enough to tell nearly all others apart
// unseen, and to find the new place when the table grows.
static uint64_t place_of(uint64_t hash, uint32_t number) {
  return (hash & UINT64_C(0xffffffff00000000)) | (uint64_t)(number + 1);
}

// By the uppermost bits, so that a growing table is read and written from one end to the other.
static size_t start_at(const Keys *keys, uint64_t hash) {
  return (size_t)((hash >> 32) * keys->place_cap >> 32);
}

static void grow_places(Keys *keys) {
  const size_t old_cap = keys->place_cap;
  uint64_t *old = keys->places;
  keys->place_cap *= 2;
  keys->places = memory_new(keys->place_cap, sizeof *keys->places);
  for (size_t i = 0; i < old_cap; i++) {
    size_t at = start_at(keys, old[i]);
    while (old[i] && keys->places[at]) at = (at + 1) & (keys->place_cap - 1);
    if (old[i]) keys->places[at] = old[i];
  }
  free(old);
}

// In steps of a quarter, not doubling: the keys are most of what is kept.
static void push_key(Keys *keys, const uint64_t *key) {
  if (keys->count == keys->cap) {
    keys->cap += keys->cap / 4 + FIRST;
    keys->words = memory_grow(keys->words, keys->cap * keys->width, sizeof *keys->words);
  }
  memcpy(keys->words + (size_t)keys->count * keys->width, key, keys->width * sizeof *key);
  keys->count++;
}

// Where the key stands, or the free place where it would.
static size_t find_place(const Keys *keys, const uint64_t *key, uint64_t hash) {
  size_t at = start_at(keys, hash);
  for (; keys->places[at]; at = (at + 1) & (keys->place_cap - 1)) {
    if (keys->places[at] >> 32 != hash >> 32) continue;
    const uint32_t number = (uint32_t)keys->places[at] - 1;
    if (memcmp(keys_at(keys, number), key, keys->width * sizeof *key) == 0) break;
  }
  return at;
}

void keys_expect(const Keys *keys, uint64_t hash) {
  __builtin_prefetch(&keys->places[start_at(keys, hash)]);
}

bool keys_has(const Keys *keys, const uint64_t *key, uint64_t hash) {
  return keys->places[find_place(keys, key, hash)] != 0;
}

uint32_t keys_add(Keys *keys, const uint64_t *key, uint64_t hash, bool *fresh) {
  if ((size_t)keys->count * 4 >= keys->place_cap * 3) grow_places(keys);
  const size_t at = find_place(keys, key, hash);
  *fresh = keys->places[at] == 0;
  if (!*fresh) return (uint32_t)keys->places[at] - 1;
  keys->places[at] = place_of(hash, keys->count);
  push_key(keys, key);
  return keys->count - 1;
}
