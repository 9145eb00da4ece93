// A workshop's file, read by commands that tell of it: `report` and `xapi` take one where they take
// a journal.
#ifndef TOOLS_KEPT_WORKSHOP_H
#define TOOLS_KEPT_WORKSHOP_H

#include "tools/command.h"
#include "workshop/workshop.h"

// Whether `name` is a workshop: the path of its file, or how the data folder calls it. Then `path`
// is that file.
bool kept_workshop_find(const CommandLine *line, const char *name, char path[SAVE_PATH]);

// All that fits the course as it is today; `parted` says what does not, "" when it is all. NULL:
// `err` says why. --course names another course than the file does.
Workshop *kept_workshop_read(const CommandWorld *world, const CommandLine *line, const char *path,
                             Err *parted, Err *err);

#endif
