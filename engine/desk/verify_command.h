// `unpersuaded verify RESULT`: what an assessor can say of a result, and why.
#ifndef DESK_VERIFY_COMMAND_H
#define DESK_VERIFY_COMMAND_H

#include "tools/command.h"

extern const CommandOption verify_command_options[];
int verify_command_run(const CommandWorld *world, const CommandLine *line);

#endif
