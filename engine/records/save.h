// The data folder and the journals in it: a session that is begun is written down there at every
// choice, and can be gone on with. A journal that is damaged, or that the course has moved away
// from, is kept as it was; what can still be played goes on in its place.
#ifndef RECORDS_SAVE_H
#define RECORDS_SAVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "records/person.h"
#include "story/session.h"

enum { SAVE_PATH = 1024 };
#define SAVE_NOW INT64_C(-1)  // in place of a time: what the clock says

// The first that is given: `asked`, $UNPERSUADED_DATA_HOME, $XDG_DATA_HOME/unpersuaded,
// ~/.local/share/unpersuaded. Nothing is made yet.
bool save_folder(const char *asked, char out[SAVE_PATH], Err *err);

typedef struct Save Save;  // the file of one session, locked against being played twice at once

// Writes down a session that was just begun, and from then on all that comes: as
// journals/<course>-<time>-<seed>.journal in `folder`, or at `path`, where nothing or an empty file
// may be. NULL: `err` says why, and the session plays on in memory. Close it only after the session
// is freed.
Save *save_begin(const char *folder, Session *session, int64_t utc_seconds, Err *err);
Save *save_begin_at(const char *path, Session *session, Err *err);
void save_close(Save *save);
const char *save_path(const Save *save);

// The path of a journal a person names: a file's, or the name of an attempt kept in `folder`, which
// is its file's without folder and ending. False: `err` says that there is none.
bool save_find(const char *folder, const char *name, char out[SAVE_PATH], Err *err);

// Only what the journal at `path` says; see journal_read.
bool save_read(const char *path, Journal *out, Err *err);

// Goes on with the journal at `path`; before the first input to come it is noted that the session
// was resumed. NULL: `err` says why. `notice` is "" or what the person
// should know: that the end was lost and where the file as it was is kept, or why nothing more is
// written down (then `*save` is NULL).
Session *save_resume(const char *path, const Story *story, Save **save, Err *notice, Err *err);

// Writes down that the person came to the end, so that the session is not offered again. To be
// called when the session is over; a second call, or one before, does nothing.
void save_finish(Session *session);

typedef struct SaveItem {
  char path[SAVE_PATH];
  JournalHead head;
  char person[PERSON_NAME];  // whose it is, "" nobody's
  uint32_t choices;          // in its last branch
  bool finished;
  int64_t changed, changed_ns;  // when it was last written
} SaveItem;

// "4 March 2026, 17:20", where the person is.
void save_print_changed(const SaveItem *item, char out[32]);

typedef struct SaveList {  // zero is an empty list
  SaveItem *items;         // the last played first
  size_t count, cap;
} SaveList;

// The journals whose head can be read. A folder that is not there has none.
void save_list(const char *folder, SaveList *out);
void save_list_of(const char *folder, const char *person, SaveList *out);  // "": nobody's only
void save_list_free(SaveList *list);

#endif
