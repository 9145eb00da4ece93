// What one person has in the data folder, beside the rows of the index: the journals signed with
// the name, and what was kept of them when they were damaged or half written. To hand it out, and
// to forget it.
//
// Files that somebody made of them elsewhere (a replay, a report, an export) are not known here.
#ifndef RECORDS_BELONGINGS_H
#define RECORDS_BELONGINGS_H

#include "records/history.h"

typedef struct Belonging {
  char path[SAVE_PATH];
  char course[JOURNAL_NAME];  // "" when it cannot be read
} Belonging;

typedef struct Belongings {  // zero is an empty list
  Belonging *items;          // in byte order of their names
  size_t count, cap;
} Belongings;

// Every file of the folder of journals whose text names this person, and copies of these. "" is
// nobody: what is not signed. Reads all of them.
bool belongings_find(const char *folder, const char *person, Belongings *out, Err *err);
void belongings_free(Belongings *belongings);

// Removes them, the notes about what was read in these courses (these are not signed: the next
// reading begins anew), the choice of who plays if it is this person, rows of the index (free pages
// of it are overwritten; one that cannot be written is removed as a whole) and copies of damaged
// indexes. Nothing is removed while one of the journals is being played. When it fails halfway, `err` says what is
// left, and it can be asked for again. What a disk does beneath a removed file is beyond us.
bool belongings_forget(Index *index, const char *person, const Belongings *belongings, Err *err);

#endif
