// A result: what a sitting leaves behind, sealed. It holds the ticket as it was given, every line
// of the journal, the chain's head and the times, and no marks: those are worked out anew by
// whoever verifies it.
//
//   {
//     "unpersuaded": "result",
//     "format": 1,
//     "ticket": "...",            the ticket's file, byte for byte
//     "journal": ["open ...", "choose ...", ...],
//     "head": "...",              the last line's chain
//     "began": "2026-11-22T09:04:11Z",
//     "ended": "2026-11-22T09:29:40Z",
//     "used_ms": 1529000,
//     "interruptions": 0,
//     "seal": "..."               Ed25519 with the sitting's key, of all this without this member
//   }
//
// The sitting's key pair is drawn when it begins. Its public half stands in the journal's first
// line, and so in every code the assessor was told; its secret half is on the candidate's computer
// until the seal is made, and is then removed.
//
// What the seal proves: that nothing was changed by anybody who did not have that secret key. A
// file damaged on its way, or altered by a third person, is refused. What it cannot prove: that the
// program on the candidate's computer was ours, that nobody copied the key before it was
// removed, or found it again on the disk after, or that the person at the keyboard was the candidate, alone and unaided. A seal made
// on the candidate's own machine binds everybody but the candidate. Against the candidate stand
// only the codes told while the sitting went on, and somebody who was there.
#ifndef EXAM_RESULT_H
#define EXAM_RESULT_H

#include "exam/chain.h"
#include "exam/ticket.h"

typedef struct Result {  // zero is an empty one
  Buf ticket_text;
  Ticket ticket;
  uint8_t ticket_digest[CRYPT_DIGEST];
  Chain chain;
  uint8_t head[CRYPT_DIGEST], seal[CRYPT_SIGNATURE];
  int64_t began_s, ended_s, used_ms, interruptions;
} Result;

// Writes and seals. The chain has its end.
void result_seal(const Buf *ticket_text, const Chain *chain, const uint8_t secret[CRYPT_SECRET],
                 Buf *out);

// False: it has another form than we give it. Whether it is true is asked apart: verify.h.
bool result_read(Result *out, const char *name, const char *text, size_t length, Err *err);
void result_free(Result *result);

// Whether the seal is of the key in the first line.
bool result_sealed(const Result *result, Err *err);

#endif
