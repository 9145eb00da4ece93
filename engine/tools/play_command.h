// `play`: begins a session or goes on with one, in the window or in the terminal.
#ifndef TOOLS_PLAY_COMMAND_H
#define TOOLS_PLAY_COMMAND_H

#include "tools/command.h"

extern const CommandOption play_command_options[];

int play_command_run(const CommandWorld *world, const CommandLine *line);

// In the terminal: a new session, as the options say, or the one a journal holds.
int play_command_course(const CommandWorld *world, const CommandLine *line, const char *course);
int play_command_journal(const CommandWorld *world, const char *course, const char *path);

// Chance enters here, once a session, when no seed is given.
uint64_t play_command_seed(void);

#endif
