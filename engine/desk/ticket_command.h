// `unpersuaded ticket new`: signs a ticket for one candidate.
#ifndef DESK_TICKET_COMMAND_H
#define DESK_TICKET_COMMAND_H

#include "tools/command.h"

extern const CommandOption ticket_command_options[];
int ticket_command_run(const CommandWorld *world, const CommandLine *line);

#endif
