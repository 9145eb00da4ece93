// Trying what can happen to many states at once. A box holds for each number the range it may lie
// in (for a word made of bits: those set for certain, and those that may be). A trial plays on a
// box; where the range leaves a condition open it asks its tape, assumes the answer and narrows the
// box to it. Played again for every tape, it has seen every way any state of the box can go, and
// perhaps some that none can: what no trial meets never happens.
#ifndef PROOF_TRIAL_H
#define PROOF_TRIAL_H

#include "proof/slots.h"

enum { TRIAL_TAPE = 160 };

typedef struct Box {
  int32_t low[SLOTS_WORDS], high[SLOTS_WORDS];
} Box;

typedef struct Trial {
  const Story *story;
  const Slots *slots;
  Box box;
  uint8_t tape[TRIAL_TAPE];
  uint32_t length, at;
  bool impossible;  // what was assumed contradicts itself: no state does this
  bool lost;        // the tape was too short: nothing is proved
  void (*met)(void *to, uint32_t kind, uint32_t index);   // ItemKind; may be NULL
  bool (*news)(void *to, uint32_t kind, uint32_t index);  // would it be? NULL: always
  void *to;
} Trial;

typedef struct TrialMove {  // what a row's condition may see besides the state
  uint32_t mind;
  const Option *option;
  const Move *move;
} TrialMove;

typedef struct TrialTape {
  uint8_t tape[TRIAL_TAPE];
  uint32_t length, at;
} TrialTape;

// Between these two the trial has a tape of its own, for a question within a question.
void trial_begin_inner(Trial *trial, TrialTape *outer);
void trial_end_inner(Trial *trial, const TrialTape *outer);

void trial_rewind(Trial *trial);  // to the start of the tape
bool trial_next(Trial *trial);    // the next tape; false: all were tried
bool trial_decide(Trial *trial);

void trial_box_of(const State *state, Box *out);
bool trial_box_holds(const Slots *slots, const Box *box, const State *state);  // a normalised state
void trial_refresh(Trial *trial, uint32_t mind);

bool trial_holds(Trial *trial, uint32_t when, const TrialMove *move);
bool trial_bit(Trial *trial, uint32_t word, uint32_t bit);
void trial_set_bits(Trial *trial, uint32_t word, uint32_t sets, uint32_t clears);
bool trial_at_least(Trial *trial, uint32_t word, int32_t value);
int32_t trial_settle(Trial *trial, uint32_t word);  // to one number
void trial_set(Trial *trial, uint32_t word, int32_t low, int32_t high);

// The first of the option's concerns that is hidden and not deeper than openness and `deeper`;
// NONE.
uint32_t trial_within_reach(Trial *trial, const TrialMove *move, int32_t deeper);
bool trial_wrote_praise(const Story *story, const Option *option);

#endif
