// `graph`: a course as a picture for Graphviz, or as JSON.
#ifndef TOOLS_GRAPH_COMMAND_H
#define TOOLS_GRAPH_COMMAND_H

#include "tools/command.h"

extern const CommandOption graph_command_options[];

int graph_command_run(const CommandWorld *world, const CommandLine *line);

#endif
