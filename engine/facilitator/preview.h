// What would come of an option if it were taken now, tried on a copy of the state. Only the
// facilitator sees it.
#ifndef FACILITATOR_PREVIEW_H
#define FACILITATOR_PREVIEW_H

#include "workshop/workshop.h"

// "Ask open, concern. He answered. Leads on to "nine oclock"." Adds to `out`. True when it is a push.
bool preview_words(const Workshop *workshop, uint32_t option, Buf *out);

#endif
