// The strip under the running head of every page of a sitting: how much time there is, and the code
// for the assessor while it is to be written down.
#ifndef SCREENS_EXAM_STRIP_H
#define SCREENS_EXAM_STRIP_H

#include "screens/shared.h"

int exam_strip_height(Screens *screens, Pen *pen);  // 0 where nothing is sat
void exam_strip_draw(Screens *screens, Pen *pen, int y);

#endif
