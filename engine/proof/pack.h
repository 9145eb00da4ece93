// Keys: a state of a beat, its live slots side by side in as few bits as their ranges need. A key
// gives back a state from which everything that matters goes on alike, so two states with the same
// key are one, and the key is all that is kept.
#ifndef PROOF_PACK_H
#define PROOF_PACK_H

#include "proof/live.h"

enum { PACK_WORDS = 6 };  // a key is at most 48 bytes

typedef struct PackField {
  uint16_t word, beside;
  uint8_t kind, bit, at, shift;  // at: word of the key
  int32_t low;
  uint64_t mask;
} PackField;

typedef struct Pack {
  const Story *story;
  const Slots *slots;
  PackField *fields;
  uint32_t *plan_of;  // by beat: index of plans
  Range *plans;
  uint32_t plan_count;
  uint32_t words;      // of every key: the longest
  bool fits;           // false: some beat needs more than PACK_WORDS
  size_t state_bytes;  // of a State that this course uses
} Pack;

// `sets` by beat, a row each. Slots of variants are left out: they do not change, and `pack_out` leaves them as
// they are.
void pack_init(Pack *pack, const Story *story, const Slots *slots, const SlotSet *sets);
void pack_free(Pack *pack);

// False when a number is outside its slot. The state is normalised and waits for a choice.
bool pack_in(const Pack *pack, const State *state, uint64_t *key);

// `state` holds what does not change (variants) and numbers nobody reads.
void pack_out(const Pack *pack, const uint64_t *key, State *state);

#endif
