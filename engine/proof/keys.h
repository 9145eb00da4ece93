// A set of exact keys in the order they came: open addressing over an array of whole keys. A number
// of a key is its place in that order, so an array beside it can say more about each.
#ifndef PROOF_KEYS_H
#define PROOF_KEYS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Keys {
  uint64_t *words;   // key i: words[i * width ...]
  uint64_t *places;  // number + 1 below, a piece of the hash above; 0: free
  uint32_t width, count;
  size_t cap, place_cap;  // place_cap: a power of two
} Keys;

void keys_init(Keys *keys, uint32_t width);
void keys_free(Keys *keys);

// The key's number. `*fresh` tells whether it was added. `hash` is the key's: whoever has several
// keys works out all hashes first and expects them, so that memory is fetched while others are.
uint64_t keys_hash(const Keys *keys, const uint64_t *key);
void keys_expect(const Keys *keys, uint64_t hash);
uint32_t keys_add(Keys *keys, const uint64_t *key, uint64_t hash, bool *fresh);
bool keys_has(const Keys *keys, const uint64_t *key, uint64_t hash);
const uint64_t *keys_at(const Keys *keys, uint32_t number);  // valid until the next keys_add
size_t keys_bytes(const Keys *keys);

#endif
