// Keys, signatures and digests of certification exercises: everything that libsodium does for us,
// in our sizes. Signatures are Ed25519, digests BLAKE2b of 32 bytes, a passphrase becomes a key by
// Argon2id. Secrets are wiped by whoever holds them.
#ifndef EXAM_CRYPT_H
#define EXAM_CRYPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

enum {
  CRYPT_PUBLIC = 32,
  CRYPT_SECRET = 64,
  CRYPT_SIGNATURE = 64,
  CRYPT_DIGEST = 32,
  CRYPT_SALT = 16,
  CRYPT_NONCE = 24,
  CRYPT_BOX = CRYPT_SECRET + 16,
  CRYPT_CODE = 8  // characters
};

bool crypt_ready(Err *err);  // before anything else here

void crypt_random(void *out, size_t length);
void crypt_wipe(void *secret, size_t length);

void crypt_make_pair(uint8_t public_key[CRYPT_PUBLIC], uint8_t secret[CRYPT_SECRET]);
// The public half of a secret key. False: the halves do not belong together.
bool crypt_public_of(const uint8_t secret[CRYPT_SECRET], uint8_t public_key[CRYPT_PUBLIC]);
void crypt_sign(const uint8_t secret[CRYPT_SECRET], const char *bytes, size_t length,
                uint8_t signature[CRYPT_SIGNATURE]);
bool crypt_signed(const uint8_t public_key[CRYPT_PUBLIC], const char *bytes, size_t length,
                  const uint8_t signature[CRYPT_SIGNATURE]);

// Of `before` (NULL: nothing) and then the bytes.
void crypt_digest(const uint8_t before[CRYPT_DIGEST], const void *bytes, size_t length,
                  uint8_t out[CRYPT_DIGEST]);
// The first 40 bits in Crockford's base 32, which has no I, L, O and U: to be read aloud.
void crypt_code(const uint8_t digest[CRYPT_DIGEST], char out[CRYPT_CODE + 1]);

void crypt_hex(const uint8_t *bytes, size_t length, char *out);  // 2 x length + 1 characters
// Exactly 2 x length digits, the letters small.
bool crypt_unhex(const char *hex, uint8_t *out, size_t length);

// A secret key under a passphrase. `effort` and `memory` are Argon2id's passes and bytes.
typedef struct CryptBox {
  int64_t effort, memory;
  uint8_t salt[CRYPT_SALT], nonce[CRYPT_NONCE], box[CRYPT_BOX];
} CryptBox;
bool crypt_lock(const char *passphrase, const uint8_t secret[CRYPT_SECRET], CryptBox *out,
                Err *err);
// Refuses more effort or memory than we ever ask for, so that a forged file costs nothing.
bool crypt_unlock(const char *passphrase, const CryptBox *box, uint8_t secret[CRYPT_SECRET],
                  Err *err);

#endif
