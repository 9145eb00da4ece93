// Which slots matter where: for each beat, what some later condition, row of the model or choice of
// a reply can still read. What is not in the set may differ between two states of that beat and
// nothing that follows will show it, so a key leaves it out.
//
// Worked out backwards over the beats until nothing changes. A choice said to somebody overwrites
// her last landing; the end of a scene closes permissions; nothing else is taken to forget, which
// can only make a set too large.
#ifndef PROOF_LIVE_H
#define PROOF_LIVE_H

#include "proof/slots.h"

typedef struct Live {
  SlotSet *at;       // by beat, a row each: on entering it
  SlotSet *waiting;  // and while a choice is waited for
  uint32_t count;
} Live;

void live_init(Live *live, const Story *story, const Slots *slots);
void live_free(Live *live);

// Every beat a target can mean, the scenes' entry conditions left open. `each` gets GO_END for the
// end of the course.
void live_targets(const Story *story, uint32_t scene, uint32_t go,
                  void (*each)(void *to, uint32_t beat), void *to);

#endif
