// Proofs for the large: passes over boxes (reach.h), coarse before fine, as long as a question is
// open.
#ifndef PROOF_ROUNDS_H
#define PROOF_ROUNDS_H

#include "proof/live.h"
#include "proof/proof.h"

typedef struct Rounds {
  Proof *proof;
  const Slots *slots;  // without marks
  const Live *live;
  uint32_t variants;                                         // how many ways they can fall
  ProofProgress *progress;                                   // of this phase
  bool (*tick)(void *to, uint64_t boxes, uint64_t waiting);  // false: stop
  void *to;
} Rounds;

void rounds_run(Rounds *rounds);

#endif
