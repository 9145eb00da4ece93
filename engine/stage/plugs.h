// Tells when something is plugged in or out, so that a pad that is switched on in front of a full
// screen is there. A thread sleeps in the kernel until the folder of devices changes, and then puts
// an event of its own type into SDL's queue; while nothing changes nothing wakes. Where the kernel
// cannot tell (no Linux, no such folder), no event ever comes.
#ifndef STAGE_PLUGS_H
#define STAGE_PLUGS_H

#include <SDL.h>
#include <stdbool.h>

typedef struct Plugs Plugs;

// `devices`: NULL for /dev/input. NULL when nothing can be told.
Plugs *plugs_open(const char *devices);
void plugs_close(Plugs *plugs);

bool plugs_changed(const Plugs *plugs, const SDL_Event *event);  // is it this event?

#endif
