// `unpersuaded sit TICKET`: a candidate's sitting, in the window or in the terminal, and its sealed
// result.
#ifndef DESK_SIT_COMMAND_H
#define DESK_SIT_COMMAND_H

#include "tools/command.h"

extern const CommandOption sit_command_options[];
int sit_command_run(const CommandWorld *world, const CommandLine *line);

#endif
