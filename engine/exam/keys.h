// An assessor's key in a file: the public half in the open, the secret half under a passphrase. It
// signs tickets. Whoever has the file and the passphrase is the assessor.
#ifndef EXAM_KEYS_H
#define EXAM_KEYS_H

#include "base/buf.h"
#include "exam/crypt.h"

enum { KEYS_SHORTEST = 12 };  // of a passphrase, in bytes

// Draws a pair. The text is what goes into the file; it holds no secret in the open.
bool keys_make(const char *passphrase, Buf *out, uint8_t public_key[CRYPT_PUBLIC], Err *err);

// The public half alone needs no passphrase.
bool keys_public(const char *name, const Buf *text, uint8_t public_key[CRYPT_PUBLIC], Err *err);
// To be wiped after use.
bool keys_open(const char *name, const Buf *text, const char *passphrase,
               uint8_t secret[CRYPT_SECRET], Err *err);

#endif
