// A sitting in the terminal: paragraphs, numbered options, the clock, one line of input. Only
// numbers choose: an option's name could be a hint.
#ifndef DESK_SIT_TERMINAL_H
#define DESK_SIT_TERMINAL_H

#include "desk/clock.h"
#include "exam/sitting.h"
#include "tools/terminal.h"

// Until the sitting is to be handed in (true), or was left to be gone on with (false).
bool sit_terminal(Sitting *sitting, const Clock *clock, const Terminal *io);

#endif
