#include "xapi/sha1.h"

#include <string.h>

enum { BLOCK = 64, LENGTH = 8 };  // bytes; each message ends with its length in bits

static uint32_t turned(uint32_t word, int bits) {
  return word << bits | word >> (32 - bits);
}

static void read_words(const uint8_t block[BLOCK], uint32_t words[80]) {
  for (int i = 0; i < 16; i++)
    words[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 |
               (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
  for (int i = 16; i < 80; i++)
    words[i] = turned(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
}

// The function and the constant of round `i`, by quarters.
static uint32_t mixed(int i, uint32_t b, uint32_t c, uint32_t d) {
  if (i < 20) return ((b & c) | (~b & d)) + UINT32_C(0x5a827999);
  if (i < 40) return (b ^ c ^ d) + UINT32_C(0x6ed9eba1);
  if (i < 60) return ((b & c) | (b & d) | (c & d)) + UINT32_C(0x8f1bbcdc);
  return (b ^ c ^ d) + UINT32_C(0xca62c1d6);
}

static void take_block(uint32_t hash[5], const uint8_t block[BLOCK]) {
  uint32_t words[80], a = hash[0], b = hash[1], c = hash[2], d = hash[3], e = hash[4];
  read_words(block, words);
  for (int i = 0; i < 80; i++) {
    uint32_t next = turned(a, 5) + mixed(i, b, c, d) + e + words[i];
    e = d;
    d = c;
    c = turned(b, 30);
    b = a;
    a = next;
  }
  hash[0] += a;
  hash[1] += b;
  hash[2] += c;
  hash[3] += d;
  hash[4] += e;
}

// What is left of the message, the bit after it, zeros and the length: one block or two.
static void take_end(uint32_t hash[5], const uint8_t *rest, size_t count, uint64_t length) {
  uint8_t end[2 * BLOCK] = {0};
  size_t size = count + 1 + LENGTH <= BLOCK ? BLOCK : 2 * BLOCK;
  if (count > 0) memcpy(end, rest, count);
  end[count] = 0x80;
  for (int i = 0; i < LENGTH; i++) end[size - 1 - (size_t)i] = (uint8_t)(length * 8 >> 8 * i);
  take_block(hash, end);
  if (size > BLOCK) take_block(hash, end + BLOCK);
}

void sha1_of(const void *bytes, size_t length, uint8_t out[SHA1_BYTES]) {
  uint32_t hash[5] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
  const uint8_t *at = bytes;
  size_t left = length;
  for (; left >= BLOCK; left -= BLOCK, at += BLOCK) take_block(hash, at);
  take_end(hash, at, left, length);
  for (int i = 0; i < SHA1_BYTES; i++) out[i] = (uint8_t)(hash[i / 4] >> (24 - 8 * (i % 4)));
}
