// `certify`: whether the results of one candidate are together the evidence a certificate asks for.
#ifndef DESK_CERTIFY_COMMAND_H
#define DESK_CERTIFY_COMMAND_H

#include "tools/command.h"

extern const CommandOption certify_command_options[];

int certify_command_run(const CommandWorld *world, const CommandLine *line);

#endif
