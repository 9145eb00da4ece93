// How the conversation comes onto the page: what of the transcript can be read now, and what is
// waited for before there is more. A line of yours has a moment before it is answered; a silence is
// held; and as the settings say, paragraphs come word by word, each at a press or one after the
// other. Whoever presses anything never waits.
#ifndef SCREENS_FLOW_H
#define SCREENS_FLOW_H

#include "screens/shared.h"

void flow_begin(Screens *screens);       // a new session: from its first line
void flow_resume(Screens *screens);      // an old one: all of it was read before
void flow_answer(Screens *screens);      // something was chosen: what came of it
void flow_afterwards(Screens *screens);  // on from the last line before the epilogue

// The end of what may be shown now: what came of it all waits until the conversation was looked back
// upon.
bool flow_at_the_end(const Screens *screens);

void flow_press(Screens *screens);  // ends what is waited for
void flow_tick(Screens *screens);   // time went by
int64_t flow_deadline(const Screens *screens);

// The words of the last paragraph that have been said; INT32_MAX when all.
int flow_words(const Screens *screens);

#endif
