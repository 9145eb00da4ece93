// Plays a session in a terminal: paragraphs, then numbered options, then one line of input.
#ifndef TOOLS_PLAY_TERMINAL_H
#define TOOLS_PLAY_TERMINAL_H

#include "story/session.h"
#include "tools/terminal.h"

// Plays until the input ends or the person leaves. What was shown before the last choice is not
// shown again.
void play_terminal(Session *session, const Terminal *io);

#endif
