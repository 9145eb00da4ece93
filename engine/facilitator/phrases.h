// A workshop in words, as the facilitator reads them. All functions add to `out`.
#ifndef FACILITATOR_PHRASES_H
#define FACILITATOR_PHRASES_H

#include "workshop/workshop.h"

const char *phrases_option(const Workshop *workshop, uint32_t option);  // what is said or done
void phrases_amount(int32_t number, WorkshopUnit unit, Buf *out);       // "24 people", "1 table"
void phrases_voted(const Tally *tally, WorkshopUnit unit, Buf *out);    // "14 of 24 have voted"
void phrases_event(const Workshop *workshop, const WorkshopEvent *event, Buf *out);  // "12 for B"
void phrases_run(const Workshop *workshop, uint32_t run, Buf *out);  // "Another way from ..."

// Where another road begins, how the room decided there before: "Last time here: C, with 12 of 24,
// followed." Nothing elsewhere.
void phrases_last_time(const Workshop *workshop, Buf *out);

// Every round's votes, and what was done: "B 12, A 5; then B 20. B was followed."
void phrases_decision(const Decision *decision, Buf *out);

#endif
