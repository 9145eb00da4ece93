// The reference states: every choice met in 200 plays of skill 80 over all variants, with the
// option that is best there. Beside them, as far as only landings are asked for, those of 2000
// plays by chance.
//
// A choice is one with the expert, between two options or more of which one at least carries a
// move.
#ifndef LINT_FAIRNESS_STATES_H
#define LINT_FAIRNESS_STATES_H

#include "story/run.h"

enum { FAIRNESS_PLAYS = 200, FAIRNESS_SKILL = 80, FAIRNESS_CHANCE_PLAYS = 2000 };

typedef struct FairnessChoice {
  uint32_t play, beat, best, count;
  uint32_t options[LIMIT_OPTIONS];
  uint32_t taken;
  uint32_t grave;  // an option that would be received with severity 4 or more, NONE
} FairnessChoice;

typedef struct FairnessOption {   // over all reference states
  uint32_t offered, best, wrong;  // wrong: not the best, and worth nothing or less
  uint32_t reached;               // offered, in all states
  uint64_t landings;              // bit of landing: it can come to this
} FairnessOption;

typedef struct FairnessReply {  // one reply as shown
  uint32_t option, words;       // spoken by the one addressed
} FairnessReply;

typedef struct FairnessStates {
  FairnessChoice *choices;
  size_t choices_count, choices_cap;
  FairnessReply *replies;
  size_t replies_count, replies_cap;
  FairnessOption *options;  // by index of the story's options
} FairnessStates;

void fairness_states_play(const Story *story, FairnessStates *out);
void fairness_states_free(FairnessStates *states);

#endif
