// A count of votes for the options A, B, C ..., and the one door votes come in by. Today a
// facilitator types them; whatever else may count hands one day needs no more than these functions.
// A count never holds more votes than there are in the room, and none for an option that is not
// offered.
#ifndef WORKSHOP_TALLY_H
#define WORKSHOP_TALLY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "story/limits.h"

typedef struct Tally {
  uint32_t offered;              // options, A first; at most LIMIT_OPTIONS
  int32_t room;                  // votes there can be, from 1
  int32_t votes[LIMIT_OPTIONS];  // of each
} Tally;

char tally_letter(uint32_t option);  // 'A' for 0

// False: `err` says why in a sentence, and the count is as it was.
bool tally_set(Tally *tally, uint32_t option, int32_t votes, Err *err);

int32_t tally_total(const Tally *tally);

// Whether one option has the most votes: `*option` is it, of several the first.
typedef enum TallyLead { TALLY_EMPTY, TALLY_ONE, TALLY_TIE } TallyLead;
TallyLead tally_lead(const Tally *tally, uint32_t *option);

// "B, with 9 of 22", of those that have voted; "a tie of A and C, with 7 each"; "nobody has voted".
void tally_words(const Tally *tally, Buf *out);

#endif
