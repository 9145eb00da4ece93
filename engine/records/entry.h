// One attempt in the index: the facts of its file, and what the file comes to.
#ifndef RECORDS_ENTRY_H
#define RECORDS_ENTRY_H

#include "records/database.h"
#include "saves/save.h"

enum { ENTRY_FILE = 256 };

typedef struct EntryFile {
  char name[ENTRY_FILE];  // in the folder of journals
  char path[SAVE_PATH];
  int64_t size, changed, changed_ns;  // bytes; seconds since 1970 and the rest
} EntryFile;

// False: there is no such file, or its name is too long.
bool entry_look(const char *journals, const char *name, EntryFile *out);

// Does the row of this file still hold? Only while size and time are the same and the rubric is;
// `rules` is "" where the course is not at hand. False with an empty `err`: it does not.
bool entry_holds(Database *database, const EntryFile *file, const char *rules, Err *err);

// The course its row names, "" when there is no row.
bool entry_course(Database *database, const EntryFile *file, char course[JOURNAL_NAME], Err *err);

// Puts what the journal comes to in the place of what was there, all of it or nothing. `story` may
// be NULL with `why`.
bool entry_write(Database *database, const EntryFile *file, const Journal *journal,
                 const Story *story, const char *why, Err *err);
bool entry_remove(Database *database, const char *file, Err *err);

void entry_rules(const Story *story, char out[17]);  // "" for NULL

#endif
