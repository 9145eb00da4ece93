// `play`: begins a session or goes on with one, in the window or in the terminal.
#ifndef TOOLS_PLAY_COMMAND_H
#define TOOLS_PLAY_COMMAND_H

#include "tools/command.h"

extern const CommandOption play_command_options[];

int play_command_run(const CommandWorld *world, const CommandLine *line);

// A session of this course, as the options say; and, in the terminal, the one a journal holds.
int play_command_course(const CommandWorld *world, const CommandLine *line, const char *course);
int play_command_journal(const CommandWorld *world, const char *course, const char *path);

// What --seed, --variant, --from, --pushy and --player ask for; a seed is drawn when none is given.
// `variants` has room for as many as there are options, and is lent to the setup.
bool play_command_setup(const CommandLine *line, SessionSetup *setup, const char **variants,
                        Err *err);

#endif
