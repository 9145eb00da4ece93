// The command line: a table of commands, each with its words, its options and its own page of help.
#ifndef TOOLS_COMMAND_H
#define TOOLS_COMMAND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "saves/save.h"
#include "story/session.h"
#include "tools/library.h"
#include "workshop/workshop.h"

enum { COMMAND_DONE = 0, COMMAND_FAILED = 1, COMMAND_MISUSED = 2 };  // what the program ends with

typedef struct CommandOption {
  const char *name;   // "--seed"
  const char *value;  // "N" as the help shows it; NULL: it stands alone
  const char *about;
} CommandOption;

typedef struct CommandLine {  // what was typed after the command
  const char **words;
  size_t word_count;
  const char **options, **values;  // "--seed", "42"; in the order typed
  size_t option_count;
} CommandLine;

const char *command_value(const CommandLine *line,
                          const char *option);  // the last one given, or NULL
bool command_given(const CommandLine *line, const char *option);

// A whole number from 0 to `most`. True, and `*out` as it was, when the option is not given.
bool command_number(const CommandLine *line, const char *option, uint64_t most, uint64_t *out,
                    Err *err);

// A session to be played, and where it is written down (NULL: nowhere yet).
typedef struct CommandSession {
  Session *session;
  Save *save;
  Err notice;                      // "" or what the person should know first
  const struct ScreensExam *exam;  // or a sitting, and no session: see screens/screens.h
} CommandSession;

// A workshop to be led, lent to the window.
typedef struct CommandWorkshop {
  Workshop *workshop;
  const struct Guide *guide;  // NULL: no agenda
  const char *path;           // of the file it is written to; NULL: none
  int64_t clock_ms;           // what its clock shows when the window opens
  Err notice;                 // "" or what the facilitator should know first
} CommandWorkshop;

// What commands cannot do for themselves.
typedef struct CommandWorld {
  Library *library;
  const char *data;  // the folder with scenes/ and assets/
  // Opens the window, on a session that it takes over, or on its first screen (NULL), and runs
  // until it is closed. False: it could not be opened, and the session is still yours. Itself NULL
  // when there is no display or no window in this program.
  bool (*window)(const struct CommandWorld *world, const CommandLine *line, CommandSession *opened,
                 Err *err);
  // Opens the window on a workshop and runs until it is closed. False: it could not be opened. Itself
  // NULL as above.
  bool (*workshop)(const struct CommandWorld *world, const CommandLine *line,
                   CommandWorkshop *opened, Err *err);
  // The journal within a sealed result, as text; `course` NULL: as its ticket names it. The function
  // is NULL when this program knows no results.
  bool (*journal_within)(const struct CommandWorld *world, const char *path, const char *course,
                         Buf *out, Err *err);
  const struct Screen *records_page;  // of the window; NULL when this program has none
  // From the first call on an interruption from the keyboard no longer ends the program; it is told
  // here. NULL: nobody asks.
  bool (*interrupted)(const struct CommandWorld *world);
} CommandWorld;

typedef struct Command {
  const char *name;   // "" for the program without a command
  const char *words;  // "COURSE" as the help shows it
  size_t least, most;
  const char *about;             // one line
  const char *more;              // paragraphs below it, or NULL
  const CommandOption *options;  // the last has no name; may be NULL
  int (*run)(const CommandWorld *world, const CommandLine *line);
  const char *missing;  // why this program does not have it, whatever is asked of it; or NULL
} Command;

// Runs what `argv` asks for; the table's last command has no name at all.
int command_run(const Command *commands, const CommandWorld *world, int argc, char **argv);

// "unpersuaded: sentence" on standard error. Gives COMMAND_FAILED.
int command_fail(const Err *err);

#endif
