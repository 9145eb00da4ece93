// `replay`: plays a journal again and prints what came of it, the same bytes every time.
#ifndef TOOLS_REPLAY_COMMAND_H
#define TOOLS_REPLAY_COMMAND_H

#include "tools/command.h"

extern const CommandOption replay_command_options[];

int replay_command_run(const CommandWorld *world, const CommandLine *line);

#endif
