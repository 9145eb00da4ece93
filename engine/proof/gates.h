// Gates at endings, from the conditions alone: an ending comes when its condition holds and no
// earlier one's does; a gate passes when all its rows hold. Where no numbers satisfy both, the gate
// never passes there, however anybody plays. Numbers are kept as ranges and halved until the
// conditions are settled or contradict each other. What the model promises about its own numbers is
// taken in: a flag that only pushes of some kind set means that the count of those pushes is not 0.
#ifndef PROOF_GATES_H
#define PROOF_GATES_H

#include "story/story.h"

// True: proved that the gate never passes at the ending.
bool gates_never(const Story *story, uint32_t gate, uint32_t ending);

// The range a mark can have at an ending, by the same reasoning: never less than `least`, never
// more than `greatest`.
void gates_mark_range(const Story *story, uint32_t ending, uint32_t mark, int32_t *least,
                      int32_t *greatest);

#endif
