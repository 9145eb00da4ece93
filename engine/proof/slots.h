// What a state knows, taken apart: one slot for each number, each remembered bit, each flag.
// Liveness, packed keys and intervals all speak of slots by index, so that "which part of the state
// matters here" is a set of small numbers.
//
// Some numbers are kept in a normal form: a count of uses no condition tells apart is cut off, a
// voice older than two volleys is just old, and of the last pushes only the newest one's effects
// are kept, as a repair gives no other back. slots_normalise brings a state into that form; play
// goes on from it as from the original.
#ifndef PROOF_SLOTS_H
#define PROOF_SLOTS_H

#include "story/state.h"

enum {
  SLOTS_WORDS = sizeof(State) / sizeof(int32_t),
  SLOTS_MOST = 2048,
  SLOTS_SET = SLOTS_MOST / 64
};

typedef enum SlotKind {
  SLOT_WHOLE,
  SLOT_BIT,
  SLOT_AGE,  // how many volleys before `beside` the word says; kept as the difference
} SlotKind;

typedef struct Slot {
  SlotKind kind;
  uint16_t word;      // index into the State read as int32_t
  uint8_t bit;        // SLOT_BIT
  uint16_t beside;    // SLOT_AGE: the word it is counted from
  int32_t low, high;  // both are possible; outside them a key cannot hold the state
} Slot;

typedef struct Slots {
  Slot items[SLOTS_MOST];
  uint32_t count, words;       // words: of a set
  Range of_word[SLOTS_WORDS];  // the slots a word is made of; none: nothing reads it
  bool marks;                  // counts and ages are slots too: marks can be worked out from a key
  uint32_t minds;
} Slots;

typedef uint64_t SlotSet;  // 64 slots; a set is a row of as many as `words` says, SLOTS_SET at most

// `marks`: with everything that marks are worked out from.
void slots_init(Slots *slots, const Story *story, bool marks);
void slots_normalise(const Slots *slots, const Story *story, State *state);

// The slot of a word (bit 0..31 of it when it is made of bits), NONE when it is not kept.
uint32_t slots_find(const Slots *slots, uint32_t word, uint32_t bit);
uint32_t slots_word(uint32_t mind,
                    uint32_t mind_slot);  // a field of a person, as a word of the state

void slotset_add(SlotSet *set, uint32_t slot);  // NONE adds nothing
void slotset_remove(SlotSet *set, uint32_t slot);
bool slotset_has(const SlotSet *set, uint32_t slot);

// True when `set` grew.
bool slotset_join(SlotSet *set, const SlotSet *other, uint32_t words);

#endif
