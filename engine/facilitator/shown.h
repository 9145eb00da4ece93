// The wall as the facilitator moves it: its pages, whether it is blank, and its drawing.
#ifndef FACILITATOR_SHOWN_H
#define FACILITATOR_SHOWN_H

#include "facilitator/shared.h"

bool shown_more(const Facilitator *facilitator);    // there is a page after the one shown
bool shown_before(const Facilitator *facilitator);  // and one before it
void shown_turn(Screens *screens, int by);

bool shown_blank(const Facilitator *facilitator);
void shown_toggle_blank(Screens *screens);

// For the guest.
void shown_draw(Screens *screens, Pen *pen);
int64_t shown_deadline(const Screens *screens);

// Before a page is drawn: finds out how many pages the wall has now, unless that is known.
void shown_measure(const Screens *screens, const Pen *pen);
void shown_free(Facilitator *facilitator);

#endif
