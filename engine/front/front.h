// The window as the commands know it: screens and stage put together, on what a command opens.
#ifndef FRONT_FRONT_H
#define FRONT_FRONT_H

#include "tools/command.h"

// Gives the world its functions that open windows, where there is a display.
void front_offer(CommandWorld *world);

#endif
