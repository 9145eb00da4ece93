#include "exam/keys.h"

#include <string.h>

#include "exam/paper.h"
#include "exam/paper_write.h"

static void write(const CryptBox *box, const uint8_t public_key[CRYPT_PUBLIC], Buf *out) {
  Json json = json_begin(out);
  paper_write_begin(&json, "assessor key");
  paper_write_bytes(&json, "public", public_key, CRYPT_PUBLIC);
  json_put_int(&json, "effort", box->effort);
  json_put_int(&json, "memory", box->memory);
  paper_write_bytes(&json, "salt", box->salt, CRYPT_SALT);
  paper_write_bytes(&json, "nonce", box->nonce, CRYPT_NONCE);
  paper_write_bytes(&json, "secret", box->box, CRYPT_BOX);
  json_close_object(&json);
  json_end(&json);
}

bool keys_make(const char *passphrase, Buf *out, uint8_t public_key[CRYPT_PUBLIC], Err *err) {
  CryptBox box;
  uint8_t secret[CRYPT_SECRET];
  if (strlen(passphrase) < KEYS_SHORTEST)
    return err_set(err, "the passphrase must have at least %d characters", KEYS_SHORTEST);
  crypt_make_pair(public_key, secret);
  bool locked = crypt_lock(passphrase, secret, &box, err);
  crypt_wipe(secret, sizeof secret);
  if (locked) write(&box, public_key, out);
  return locked;
}

static bool read(const char *name, const Buf *text, CryptBox *box, uint8_t public_key[CRYPT_PUBLIC],
                 Err *err) {
  Paper *paper = paper_read(buf_text(text), text->length, err);
  bool done = paper && paper_is(paper, "assessor key", err) &&
              paper_bytes(paper, "public", public_key, CRYPT_PUBLIC, err) &&
              paper_int(paper, "effort", 1, INT64_MAX, &box->effort, err) &&
              paper_int(paper, "memory", 1, INT64_MAX, &box->memory, err) &&
              paper_bytes(paper, "salt", box->salt, CRYPT_SALT, err) &&
              paper_bytes(paper, "nonce", box->nonce, CRYPT_NONCE, err) &&
              paper_bytes(paper, "secret", box->box, CRYPT_BOX, err);
  paper_free(paper);
  return done || err_prefix(err, "%s", name);
}

bool keys_public(const char *name, const Buf *text, uint8_t public_key[CRYPT_PUBLIC], Err *err) {
  CryptBox box;
  return read(name, text, &box, public_key, err);
}

bool keys_open(const char *name, const Buf *text, const char *passphrase,
               uint8_t secret[CRYPT_SECRET], Err *err) {
  CryptBox box;
  uint8_t stated[CRYPT_PUBLIC], public_key[CRYPT_PUBLIC];
  if (!read(name, text, &box, stated, err)) return false;
  if (!crypt_unlock(passphrase, &box, secret, err)) return err_prefix(err, "%s", name);
  if (crypt_public_of(secret, public_key) && memcmp(stated, public_key, CRYPT_PUBLIC) == 0)
    return true;
  crypt_wipe(secret, CRYPT_SECRET);
  return err_set(err, "%s: the public key in it is not that of the secret one", name);
}
