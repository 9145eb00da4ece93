// Ways out, from the targets alone: that no beat can hold play for want of an option or a target,
// and that from every beat play can come to the end. Both are proofs when they say so; when they do
// not, only play can tell.
#ifndef PROOF_WAYS_H
#define PROOF_WAYS_H

#include "story/story.h"

// Something is always open at the beat, or it leads on by itself.
bool ways_lead_on(const Story *story, uint32_t beat);

// Fills `out` by beat: true when from any state of the beat some choices lead to the end. Options
// that may be said only once may lead anywhere (they run out); what can be said again and again
// must lead nearer to the end.
void ways_out(const Story *story, bool *out);

#endif
