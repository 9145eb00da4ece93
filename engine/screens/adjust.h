// The settings screen. Every change is kept at once.
#ifndef SCREENS_ADJUST_H
#define SCREENS_ADJUST_H

#include "screens/shared.h"

// Writes the settings down; a failure becomes a notice.
void adjust_keep(Screens *screens);

#endif
