#include "exam/crypt.h"

#include <sodium.h>
#include <string.h>

_Static_assert(CRYPT_PUBLIC == crypto_sign_PUBLICKEYBYTES, "as libsodium has it");
_Static_assert(CRYPT_SECRET == crypto_sign_SECRETKEYBYTES, "as libsodium has it");
_Static_assert(CRYPT_SIGNATURE == crypto_sign_BYTES, "as libsodium has it");
_Static_assert(CRYPT_DIGEST == crypto_generichash_BYTES, "as libsodium has it");
_Static_assert(CRYPT_SALT == crypto_pwhash_SALTBYTES, "as libsodium has it");
_Static_assert(CRYPT_NONCE == crypto_secretbox_NONCEBYTES, "as libsodium has it");
_Static_assert(CRYPT_BOX == CRYPT_SECRET + crypto_secretbox_MACBYTES, "as libsodium has it");

bool crypt_ready(Err *err) {
  return sodium_init() >= 0 || err_set(err, "this computer gives no randomness to make keys from");
}

void crypt_random(void *out, size_t length) {
  randombytes_buf(out, length);
}

void crypt_wipe(void *secret, size_t length) {
  sodium_memzero(secret, length);
}

// Signatures -------------------------------------------------------------------------------------

void crypt_make_pair(uint8_t public_key[CRYPT_PUBLIC], uint8_t secret[CRYPT_SECRET]) {
  crypto_sign_keypair(public_key, secret);
}

bool crypt_public_of(const uint8_t secret[CRYPT_SECRET], uint8_t public_key[CRYPT_PUBLIC]) {
  uint8_t seed[crypto_sign_SEEDBYTES], again[CRYPT_SECRET];
  crypto_sign_ed25519_sk_to_seed(seed, secret);
  crypto_sign_seed_keypair(public_key, again, seed);
  bool same = sodium_memcmp(again, secret, CRYPT_SECRET) == 0;
  crypt_wipe(seed, sizeof seed);
  crypt_wipe(again, sizeof again);
  return same;
}

void crypt_sign(const uint8_t secret[CRYPT_SECRET], const char *bytes, size_t length,
                uint8_t signature[CRYPT_SIGNATURE]) {
  crypto_sign_detached(signature, NULL, (const unsigned char *)bytes, length, secret);
}

bool crypt_signed(const uint8_t public_key[CRYPT_PUBLIC], const char *bytes, size_t length,
                  const uint8_t signature[CRYPT_SIGNATURE]) {
  return crypto_sign_verify_detached(signature, (const unsigned char *)bytes, length, public_key) ==
         0;
}

// Digests ----------------------------------------------------------------------------------------

void crypt_digest(const uint8_t before[CRYPT_DIGEST], const void *bytes, size_t length,
                  uint8_t out[CRYPT_DIGEST]) {
  crypto_generichash_state hash;
  crypto_generichash_init(&hash, NULL, 0, CRYPT_DIGEST);
  if (before) crypto_generichash_update(&hash, before, CRYPT_DIGEST);
  crypto_generichash_update(&hash, bytes, length);
  crypto_generichash_final(&hash, out, CRYPT_DIGEST);
}

void crypt_code(const uint8_t digest[CRYPT_DIGEST], char out[CRYPT_CODE + 1]) {
  static const char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  uint64_t bits = 0;
  for (int i = 0; i < 5; i++) bits = bits << 8 | digest[i];
  for (int i = 0; i < CRYPT_CODE; i++) out[i] = digits[bits >> (35 - 5 * i) & 31];
  out[CRYPT_CODE] = '\0';
}

void crypt_hex(const uint8_t *bytes, size_t length, char *out) {
  sodium_bin2hex(out, 2 * length + 1, bytes, length);
}

bool crypt_unhex(const char *hex, uint8_t *out, size_t length) {
  if (strlen(hex) != 2 * length || strspn(hex, "0123456789abcdef") != 2 * length) return false;
  return sodium_hex2bin(out, length, hex, 2 * length, NULL, NULL, NULL) == 0;
}

// Passphrases ------------------------------------------------------------------------------------

static bool derive(const char *passphrase, const CryptBox *box,
                   uint8_t key[crypto_secretbox_KEYBYTES], Err *err) {
  int done = crypto_pwhash(key, crypto_secretbox_KEYBYTES, passphrase, strlen(passphrase),
                           box->salt, (unsigned long long)box->effort, (size_t)box->memory,
                           crypto_pwhash_ALG_ARGON2ID13);
  return done == 0 || err_set(err, "there is not enough memory to make a key of the passphrase");
}

bool crypt_lock(const char *passphrase, const uint8_t secret[CRYPT_SECRET], CryptBox *out,
                Err *err) {
  uint8_t key[crypto_secretbox_KEYBYTES];
  CryptBox box = {.effort = crypto_pwhash_OPSLIMIT_MODERATE,
                  .memory = crypto_pwhash_MEMLIMIT_MODERATE};
  crypt_random(box.salt, sizeof box.salt);
  crypt_random(box.nonce, sizeof box.nonce);
  if (!derive(passphrase, &box, key, err)) return false;
  crypto_secretbox_easy(box.box, secret, CRYPT_SECRET, box.nonce, key);
  crypt_wipe(key, sizeof key);
  *out = box;
  return true;
}

bool crypt_unlock(const char *passphrase, const CryptBox *box, uint8_t secret[CRYPT_SECRET],
                  Err *err) {
  uint8_t key[crypto_secretbox_KEYBYTES];
  bool usual = box->effort >= (int64_t)crypto_pwhash_OPSLIMIT_MIN &&
               box->effort <= (int64_t)crypto_pwhash_OPSLIMIT_MODERATE &&
               box->memory >= (int64_t)crypto_pwhash_MEMLIMIT_MIN &&
               box->memory <= (int64_t)crypto_pwhash_MEMLIMIT_MODERATE;
  if (!usual) return err_set(err, "the key asks for more work than this program ever gives it");
  if (!derive(passphrase, box, key, err)) return false;
  int opened = crypto_secretbox_open_easy(secret, box->box, CRYPT_BOX, box->nonce, key);
  crypt_wipe(key, sizeof key);
  return opened == 0 || err_set(err, "the passphrase does not open the key");
}
