// The register: which tickets were used, and by which result. A ticket that comes a second time
// with another result is refused; the same result may be looked at as often as one likes. A text
// with one line a result:
//
//   <nonce of the ticket> <digest of the result's file> <digest of the path it took>
//
// It is written whole under another name and renamed (base/file.h), so that it is never half a
// line long; a damaged one is refused and not mended, for a line lost is a ticket that could be
// used again.
#ifndef EXAM_USED_H
#define EXAM_USED_H

#include "exam/verify.h"

enum { USED_BYTES = 64 << 20 };

// Looks the result up in the register's text and answers VERIFY_REGISTER; an identical path of
// another ticket's result becomes an anomaly. `file` is the digest of the result's file. `*is_new`:
// it is not in there yet. False: the register is damaged.
bool used_look_up(const Buf *text, const Result *result, const uint8_t file[CRYPT_DIGEST],
                  Verification *verification, bool *is_new, Err *err);

// Adds its line to the text.
void used_add(Buf *text, const Result *result, const uint8_t file[CRYPT_DIGEST]);

#endif
