// `score`: marks for conversations that were coded and not played, and the codes themselves.
#ifndef TOOLS_SCORE_COMMAND_H
#define TOOLS_SCORE_COMMAND_H

#include "tools/command.h"

extern const CommandOption score_command_options[];

int score_command_run(const CommandWorld *world, const CommandLine *line);

#endif
