// What a person did, turned into presses, focus and scrolling: the same for all screens, each of
// which is asked first.
#ifndef SCREENS_INPUTS_H
#define SCREENS_INPUTS_H

#include "screens/shared.h"

void inputs_take(Screens *screens, Input input);

// Is the widget of this action in view? If not it gets the focus and is brought there: nothing is
// chosen unseen.
bool inputs_sees(Screens *screens, int action);

#endif
