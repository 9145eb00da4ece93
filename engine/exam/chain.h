// The journal of a sitting. Each line holds what was done, when, the digest of the state it led to,
// and the chain: the digest of the chain before it and of the line. A line cannot be changed, left
// out or put in without changing every chain after it.
//
//   open <sitting's public key> <utc s> <mono ms> <boot> <state> <chain>
//   choose <option id> <utc s> <mono ms> <boot> <state> <chain>
//   resume - <utc s> <mono ms> <boot> <state> <chain>      the program was started again
//   end - <utc s> <mono ms> <boot> <state> <chain>
//
// The chain begins with the digest of the ticket's bytes. The first 40 bits of a chain are a code
// short enough to be read aloud. An assessor who wrote a code down when it was shown can be sure of
// all that stood before it: to fit other lines to it takes some 2^40 trials, and as many again for
// each code after it.
#ifndef EXAM_CHAIN_H
#define EXAM_CHAIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "exam/crypt.h"
#include "exam/moment.h"
#include "story/state.h"

enum { CHAIN_WHAT = 256, CHAIN_STATE = 16, CHAIN_LINES = 4096 };

typedef enum ChainKind { CHAIN_OPEN, CHAIN_CHOOSE, CHAIN_RESUME, CHAIN_END } ChainKind;

typedef struct ChainLine {
  ChainKind kind;
  char what[CHAIN_WHAT];  // a key in hex, an option's full id, or "-"
  Moment at;
  uint8_t state[CHAIN_STATE];
  uint8_t chain[CRYPT_DIGEST];
} ChainLine;

typedef struct Chain {  // zero is an empty one
  ChainLine *lines;
  uint32_t count;
  size_t cap;
} Chain;

void chain_free(Chain *chain);
void chain_push(Chain *chain, const ChainLine *line);
const ChainLine *chain_last(const Chain *chain);

// Works out `line->chain`: the line that comes after `chain`, or the first, of this ticket.
void chain_seal(const Chain *chain, const uint8_t ticket[CRYPT_DIGEST], ChainLine *line);

// One line as text, without a newline. Reading refuses what writing does not give.
void chain_write(const ChainLine *line, Buf *out);
bool chain_read(const char *text, ChainLine *out, Err *err);

// Whether the kinds are in an order that occurs and every chain is right. `err` names the line,
// from 1.
bool chain_intact(const Chain *chain, const uint8_t ticket[CRYPT_DIGEST], Err *err);

void chain_digest_state(const State *state, uint8_t out[CHAIN_STATE]);

// The time that passed between two lines, by moment_passed_ms from each line to the next.
int64_t chain_passed_ms(const Chain *chain, uint32_t first, uint32_t last);
uint32_t chain_count_of(const Chain *chain, ChainKind kind);

#endif
