// The step machine on a box: story/run told in ranges. Kept line by line beside it; a test plays
// both and compares.
#ifndef PROOF_WALK_H
#define PROOF_WALK_H

#include "proof/items.h"
#include "proof/trial.h"

// Where a trial ends: a beat where a choice waits, or GO_END, or NONE when it proved impossible.
// What is met is told to `trial->met`.
uint32_t walk_start(Trial *trial);
uint32_t walk_choose(Trial *trial, uint32_t beat, uint32_t option);

#endif
