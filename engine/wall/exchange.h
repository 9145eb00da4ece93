// What was said last: the room's line, if there is one, and all that came of it.
#ifndef WALL_EXCHANGE_H
#define WALL_EXCHANGE_H

#include "wall/flow.h"
#include "workshop/workshop.h"

// Texts are lent by the session.
void exchange_blocks(const Workshop *workshop, Flow *out);

// A paragraph of the transcript, as it is set here.
Block exchange_block(const Story *story, const Entry *entry);

// The question for the room that belongs to where the conversation is; "" when there is none.
const char *exchange_question(const Workshop *workshop);

#endif
