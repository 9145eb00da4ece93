// The clock, and where the agenda is by it: the row the room is at, how late it is, and what to cut
// then. It decides nothing, and changes once a minute.
#ifndef FACILITATOR_AGENDA_H
#define FACILITATOR_AGENDA_H

#include "facilitator/shared.h"

// "12 of 45 minutes", and how late; at the top of every page.
int agenda_draw_clock(const Facilitator *facilitator, const Screens *screens, Pen *pen, int x,
                      int y, int width);

// The row, what to cut when it is late, and a button for the next one. Nothing without an agenda.
int agenda_draw(const Facilitator *facilitator, const Screens *screens, Pen *pen, int x, int y,
                int width);

void agenda_next(Screens *screens);
int64_t agenda_deadline(const Facilitator *facilitator, const Screens *screens);

#endif
