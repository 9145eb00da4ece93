// What may be met at all. Boxes are carried along every choice until nothing new comes: of each
// beat there is one box for each combination of the slots that are kept exactly; the other slots
// are ranges, joined where ways meet. Every state play can reach lies in a box, so what no trial
// met is never met. The more slots are exact, the finer the answer and the more boxes.
#ifndef PROOF_REACH_H
#define PROOF_REACH_H

#include "proof/items.h"
#include "proof/live.h"

typedef enum ReachDetail {  // bits: which slots are exact
  REACH_QUESTIONS = 1,      // questions and echoes in a row, whether he asked or was asked
  REACH_PERMISSION = 2,     // permission, offers, praise
  REACH_PUSHES = 4,
  REACH_LANDING = 8,  // the last landing
  REACH_LEVELS = 16,
  REACH_PURPOSES = 32,
  REACH_FLAGS = 64,
  REACH_VARIABLES = 128,
  REACH_MEMORY = 256,
  REACH_USES = 512,
  REACH_ALL = 1023
} ReachDetail;

typedef struct ReachSetup {
  const Story *story;
  const Slots *slots;  // without marks
  const Live *live;
  const Items *items;
  uint32_t detail;    // ReachDetail
  uint32_t uses;      // bit of code: how often it was received is exact, and which of its tags
  uint32_t variants;  // which; NONE: any
  uint32_t boxes;     // as many at most
  bool (*tick)(void *to, uint64_t boxes, uint64_t waiting);  // false: stop
  void *to;
} ReachSetup;

// Sets `met[item]` for all that may be met; what is set already is not looked for, and that is
// quicker. False: it did not come to an end, and nothing is said.
bool reach_run(const ReachSetup *setup, bool *met, uint64_t *boxes);

#endif
