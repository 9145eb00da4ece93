// `xapi`: conversations that were played as xAPI statements, for a learning record store. Nothing
// is sent: it writes a file, or prints.
#ifndef TOOLS_XAPI_COMMAND_H
#define TOOLS_XAPI_COMMAND_H

#include "tools/command.h"

extern const CommandOption xapi_command_options[];

int xapi_command_run(const CommandWorld *world, const CommandLine *line);

#endif
