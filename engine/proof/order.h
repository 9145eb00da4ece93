// The beats in the order play meets them: each before those it leads to, except where play leads
// back.
#ifndef PROOF_ORDER_H
#define PROOF_ORDER_H

#include "story/story.h"

// Calls `each` for every beat (or GO_END) that `beat` can lead to, whether its conditions allow it
// or not.
void order_exits(const Story *story, uint32_t beat, void (*each)(void *to, uint32_t beat),
                 void *to);

// Fills `rank` by beat; `beats` by rank. Beats no target leads to come last.
void order_beats(const Story *story, uint32_t *rank, uint32_t *beats);

#endif
