// `unpersuaded report`: a conversation with its debrief as a document.
#ifndef TOOLS_REPORT_COMMAND_H
#define TOOLS_REPORT_COMMAND_H

#include "tools/command.h"

extern const CommandOption report_command_options[];
int report_command_run(const CommandWorld *world, const CommandLine *line);

#endif
