// Which questions are answered, and how. Only the proof's own files include it; others ask
// proof_answer and proof_is_fault.
#ifndef PROOF_ANSWERS_H
#define PROOF_ANSWERS_H

#include "proof/proof.h"

bool answers_open(const Proof *proof, uint32_t item);
uint64_t answers_count_open(const Proof *proof);

// The same for what boxes can tell: everything but gates.
bool answers_open_to_boxes(const Proof *proof, uint32_t item);
bool answers_any_open_to_boxes(const Proof *proof);

// Proved never to happen. What was met cannot be: that is a mistake of ours and ends the program.
void answers_exclude(Proof *proof, uint32_t item, ProofBy by);

// What a helper of the author's says in several places and was met in one of them is not asked of
// the others.
void answers_drop_met_elsewhere(Proof *proof);

#endif
