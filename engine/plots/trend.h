// How it was for the expert, turn by turn: trust and pressure in one panel, what is left of the
// story's axes in another, the debrief's moments numbered above both, and where something opened,
// stayed shut, or was pushed at hard.
#ifndef PLOTS_TREND_H
#define PLOTS_TREND_H

#include "page/pen.h"
#include "story/debrief.h"

// What it is called, and what it shows in words, for whoever does not see it.
void trend_name(Session *session, Buf *out);
void trend_words(Session *session, const Debrief *debrief, Buf *out);

// With its heading and its legend; returns the height. A conversation without a turn gives the
// heading and a sentence.
int trend_draw(Pen *pen, Session *session, const Debrief *debrief, int x, int y, int width);

#endif
