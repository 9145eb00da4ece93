// `explore`: what can happen in a course and what never does. With --player or --calibration the
// simulated players answer instead (players_command.h).
#ifndef TOOLS_EXPLORE_COMMAND_H
#define TOOLS_EXPLORE_COMMAND_H

#include "tools/command.h"

extern const CommandOption explore_command_options[];
int explore_command_run(const CommandWorld *world, const CommandLine *line);

#endif
