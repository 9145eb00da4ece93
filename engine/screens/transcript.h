// The transcript, set like a play: the speaker in small capitals, what the body does beside the
// name in italics, then what is said; your own lines set in from the edge. Used by the dialogue
// and, with notes beside it, by the debrief.
#ifndef SCREENS_TRANSCRIPT_H
#define SCREENS_TRANSCRIPT_H

#include "screens/shared.h"

// Draws entry `index` under the one before it, with the space between; returns the height of both.
int transcript_entry(Screens *screens, Pen *pen, const Entry *entries, uint32_t index, int x, int y,
                     int width);

int transcript_indent(const Pen *pen);  // of your own lines

#endif
