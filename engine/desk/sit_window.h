// A sitting in the window: what the screens ask of it, answered by exam/sitting.h.
#ifndef DESK_SIT_WINDOW_H
#define DESK_SIT_WINDOW_H

#include "desk/hand_in.h"
#include "screens/screens.h"
#include "tools/command.h"

// The sitting as screens_sit takes it. `beginning` gets the words it begins with; both are lent.
ScreensExam sit_window_exam(HandIn *hand_in, Buf *beginning);

// Opens the window and runs until it is closed. False: it could not be opened, and `err` says why.
bool sit_window(const CommandWorld *world, const CommandLine *line, HandIn *hand_in, Err *err);

#endif
