// The journals that are kept in the data folder: which there are, the last played first, and which
// one a person means by a name.
#ifndef SAVES_SAVED_H
#define SAVES_SAVED_H

#include "saves/person.h"
#include "saves/save.h"

bool saved_is_journal(const char *name);  // of a file, by its ending

// The path of a journal a person names: a file's, or the name of an attempt kept in `folder`, which
// is its file's without folder and ending. False: `err` says that there is none.
bool saved_find(const char *folder, const char *name, char out[SAVE_PATH], Err *err);

typedef struct SavedItem {
  char path[SAVE_PATH];
  JournalHead head;
  char person[PERSON_NAME];  // whose it is, "" nobody's
  uint32_t choices;          // in its last branch
  bool finished;
  int64_t changed, changed_ns;  // when it was last written
} SavedItem;

// "4 March 2026, 17:20", where the person is.
void saved_print_changed(const SavedItem *item, char out[32]);

typedef struct SavedList {  // zero is an empty list
  SavedItem *items;         // the last played first
  size_t count, cap;
} SavedList;

// The journals whose head can be read. A folder that is not there has none.
void saved_list(const char *folder, SavedList *out);
void saved_list_of(const char *folder, const char *person, SavedList *out);  // "": nobody's only
void saved_list_free(SavedList *list);

#endif
