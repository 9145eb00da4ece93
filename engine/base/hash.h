// Hashing for chance and for noticing change; not a proof against forgery (the records room has
// those). Same answer on every machine: bytes go in one by one, integers as little-endian.
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

#define HASH_START UINT64_C(0xcbf29ce484222325)  // FNV-1a, 64 bit (Fowler, Noll, Vo)

// Each goes on from `hash`, at first HASH_START. Text goes in with its final zero, so that "ab" and
// "c" differ from "a" and "bc".
uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t length);
uint64_t hash_text(uint64_t hash, const char *text);
uint64_t hash_int(uint64_t hash, int64_t value);

uint64_t hash_mix(uint64_t hash);  // splitmix64's finish: FNV's low bits alone are not even

// One draw in 0..count-1 from (seed, name): hash_mix over both, then multiply-shift. count >= 1.
uint32_t hash_draw(uint64_t seed, const char *name, uint32_t count);

// Fills `order` with a permutation of 0..count-1 drawn from (seed, name): Fisher-Yates from the
// end.
void hash_shuffle(uint64_t seed, const char *name, uint32_t *order, uint32_t count);

#endif
