#include "proof/trace.h"

#include "proof/walk.h"

static void on_met(void *to, uint32_t kind, uint32_t index) {
  Trace *trace = to;
  if (kind != ITEM_ENDING)
    cover_mark(trace->cover, items_number(trace->cover->items, (ItemKind)kind, index));
}

void trace_init(Trace *trace, const Story *story, const Slots *slots, Cover *cover) {
  *trace = (Trace){.cover = cover};
  trace->trial = (Trial){.story = story, .slots = slots, .met = on_met, .to = trace};
}

uint32_t trace_choice(Trace *trace, const State *before, uint32_t option) {
  Trial *trial = &trace->trial;
  State state = *before;
  slots_normalise(trial->slots, trial->story, &state);
  trial->to = trace;
  trial->length = 0;
  trial_rewind(trial);
  trial_box_of(&state, &trial->box);
  return option == NONE ? walk_start(trial) : walk_choose(trial, (uint32_t)state.beat, option);
}
