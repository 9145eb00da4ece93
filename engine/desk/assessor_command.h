// `unpersuaded assessor init|show`: the key that signs tickets.
#ifndef DESK_ASSESSOR_COMMAND_H
#define DESK_ASSESSOR_COMMAND_H

#include "tools/command.h"

extern const CommandOption assessor_command_options[];
int assessor_command_run(const CommandWorld *world, const CommandLine *line);

#endif
