// How trust and pressure went over the conversation, drawn: what moved them, turn by turn.
#ifndef SCREENS_TREND_H
#define SCREENS_TREND_H

#include "screens/shared.h"

// The plot with its heading and the meaning of its signs; returns the height.
int trend_draw(Screens *screens, Pen *pen, int x, int y, int width);

#endif
