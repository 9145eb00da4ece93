// The program without a command: its window, or where there is none the courses and the sessions to
// go on with, as a numbered list.
#ifndef TOOLS_TITLE_COMMAND_H
#define TOOLS_TITLE_COMMAND_H

#include "tools/command.h"

extern const CommandOption title_command_options[];

int title_command_run(const CommandWorld *world, const CommandLine *line);

#endif
