// `stats`: how large a course is, and how long plays of it are.
#ifndef TOOLS_STATS_COMMAND_H
#define TOOLS_STATS_COMMAND_H

#include "tools/command.h"

extern const CommandOption stats_command_options[];

int stats_command_run(const CommandWorld *world, const CommandLine *line);

#endif
