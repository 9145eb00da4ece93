// One choice made twice: by the step machine, and on a box that holds a single state, which tells
// of every condition on the way how it came out, and of beats passed in silence.
#ifndef PROOF_TRACE_H
#define PROOF_TRACE_H

#include "proof/cover.h"
#include "proof/trial.h"

typedef struct Trace {
  Trial trial;
  Cover *cover;
} Trace;

void trace_init(Trace *trace, const Story *story, const Slots *slots, Cover *cover);

// Marks what the choice meets; option NONE: the start. Gives the beat it comes to, as walk_choose
// does, and leaves the box in `trace->trial.box`.
uint32_t trace_choice(Trace *trace, const State *before, uint32_t option);

#endif
