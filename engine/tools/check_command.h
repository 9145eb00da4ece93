// `check`: everything that is wrong with courses, each mistake with file and line; and `courses`:
// which there are.
#ifndef TOOLS_CHECK_COMMAND_H
#define TOOLS_CHECK_COMMAND_H

#include "tools/command.h"

extern const CommandOption check_command_options[];

int check_command_run(const CommandWorld *world, const CommandLine *line);
int check_command_list(const CommandWorld *world, const CommandLine *line);

#endif
