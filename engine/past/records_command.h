// `records`: what one person has played here, what came of it and what to practise next; hands all
// of it out, and forgets it.
#ifndef PAST_RECORDS_COMMAND_H
#define PAST_RECORDS_COMMAND_H

#include "tools/command.h"

extern const CommandOption records_command_options[];

int records_command_run(const CommandWorld *world, const CommandLine *line);

#endif
