// The notebook as a picture: a card for each of the expert's concerns, and on it how far the player
// came with it, step by step: a disc and the turn for what was reached, a ring for what stayed
// shut.
#ifndef PLOTS_NOTES_H
#define PLOTS_NOTES_H

#include "page/pen.h"
#include "story/debrief.h"

void notes_name(Session *session, Buf *out);
void notes_words(Session *session, const Debrief *debrief, Buf *out);

// With its legend and without a heading: the page it stands on has one, or is called so. Returns
// the height; 0 for a course without concerns.
int notes_draw(Pen *pen, Session *session, const Debrief *debrief, int x, int y, int width);

#endif
