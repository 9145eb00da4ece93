// `unpersuaded code`: somebody says what each line of a conversation was, and then sees how far that
// agrees with what it was written as.
#ifndef TOOLS_CODE_COMMAND_H
#define TOOLS_CODE_COMMAND_H

#include "tools/command.h"

extern const CommandOption code_command_options[];
int code_command_run(const CommandWorld *world, const CommandLine *line);

#endif
