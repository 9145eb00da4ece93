// `play`: begins a session or goes on with one, in the window or in the terminal.
#ifndef TOOLS_PLAY_COMMAND_H
#define TOOLS_PLAY_COMMAND_H

#include "tools/command.h"

extern const CommandOption play_command_options[];

int play_command_run(const CommandWorld *world, const CommandLine *line);

// A session of this course, as the options say; and, in the terminal, the one a journal holds.
int play_command_course(const CommandWorld *world, const CommandLine *line, const char *course);
int play_command_journal(const CommandWorld *world, const char *course, const char *path);

#endif
