// `workshop`: a room of people plays a course together; and what is printed for it.
#ifndef TOOLS_WORKSHOP_COMMAND_H
#define TOOLS_WORKSHOP_COMMAND_H

#include "tools/command.h"

extern const CommandOption workshop_command_options[];
int workshop_command_run(const CommandWorld *world, const CommandLine *line);

#endif
