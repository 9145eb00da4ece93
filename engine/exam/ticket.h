// A ticket: what an assessor signs so that one candidate may sit one exercise once. It is JSON that
// a person can read, with one form only (see paper.h):
//
//   {
//     "unpersuaded": "ticket",
//     "format": 1,
//     "course": "four_minutes",
//     "rules": "0123456789abcdef",      the course as the assessor has it: what it does
//     "words": "0123456789abcdef",      and what it says
//     "engine": "0.1.0",
//     "form": "A",
//     "candidate": "2026-117",          a reference, not a name
//     "seed": "42",                     a text, for it may be larger than JSON's numbers
//     "scene": "",                      the scene it begins with; "" is the course
//     "through": "",                    the last scene of it; "" is that one alone
//     "variants": ["root=betrayal"],
//     "from": "2026-11-22T09:00:00Z",   when it may be begun
//     "until": "2026-11-22T12:00:00Z",  when it must be ended
//     "minutes": 30,                    how long it may take
//     "show_marks": false,
//     "nonce": "...",                   16 bytes, drawn; no two tickets share them
//     "assessor": "...",                the public key
//     "signature": "..."                Ed25519, of all this without this member
//   }
//
// A ticket proves that the holder of the key made it, and nothing about who sits.
#ifndef EXAM_TICKET_H
#define EXAM_TICKET_H

#include "base/buf.h"
#include "exam/crypt.h"
#include "exam/moment.h"
#include "exam/paper.h"
#include "story/session.h"

enum { TICKET_NONCE = 16, TICKET_MINUTES = 24 * 60, TICKET_VARIANT = 2 * PAPER_WORDS };

typedef struct Ticket {
  char course[PAPER_WORDS], engine[PAPER_WORDS], form[PAPER_WORDS], candidate[PAPER_WORDS];
  char scene[PAPER_WORDS];    // "": the course, from its beginning to its end
  char through[PAPER_WORDS];  // "": the one scene alone
  uint64_t rules, words, seed;
  char variants[LIMIT_VARIANTS][TICKET_VARIANT];  // "name=value"
  uint32_t variant_count;
  int64_t from_s, until_s;
  int64_t minutes;
  bool show_marks;
  uint8_t nonce[TICKET_NONCE], assessor[CRYPT_PUBLIC], signature[CRYPT_SIGNATURE];
} Ticket;

// Draws the nonce, takes over the course's hashes and this program's version, and signs. All other
// members are given. False: `err` says which of them cannot be.
bool ticket_sign(Ticket *ticket, const Story *story, const uint8_t secret[CRYPT_SECRET], Err *err);

void ticket_write(const Ticket *ticket, Buf *out);

// False: it has another form than ticket_write gives it. Whether it is signed is asked apart.
bool ticket_read(Ticket *out, const char *name, const char *text, size_t length, Err *err);
// `assessor` NULL: by the key the ticket names itself, which only shows that it is undamaged.
bool ticket_signed(const Ticket *ticket, const uint8_t assessor[CRYPT_PUBLIC], Err *err);

// Whether it was made for this course and this version of the program.
bool ticket_fits(const Ticket *ticket, const Story *story, Err *err);

// How long a sitting begun at that time may take: its minutes, or what is left of its window.
int64_t ticket_allowed_ms(const Ticket *ticket, int64_t began_s);

// The session it stands for, at its beginning.
Session *ticket_session(const Ticket *ticket, const Story *story, Err *err);

// A ticket for scenes is over when they are left; one for a course, at its end. And how many
// paragraphs of the transcript belong to it: what comes after its scenes is not shown.
bool ticket_over(const Ticket *ticket, const Session *session);
uint32_t ticket_entries(const Ticket *ticket, const Session *session);

#endif
