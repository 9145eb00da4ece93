// The data folder and the journals in it: a session that is begun is written down there at every
// choice, and can be gone on with. A journal that is damaged, or that the course has moved away
// from, is kept as it was; what can still be played goes on in its place.
#ifndef SAVES_SAVE_H
#define SAVES_SAVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "saves/person.h"
#include "story/session.h"

enum { SAVE_PATH = 1024 };
#define SAVE_ENDING ".journal"
#define SAVE_NOW INT64_C(-1)  // in place of a time: what the clock says

// The first that is given: `asked`, $UNPERSUADED_DATA_HOME, $XDG_DATA_HOME/unpersuaded,
// ~/.local/share/unpersuaded. Nothing is made yet.
bool save_folder(const char *asked, char out[SAVE_PATH], Err *err);

// `folder`/`name`. False: it is too long.
bool save_join(char out[SAVE_PATH], const char *folder, const char *name, Err *err);

// A name beside `path` that nobody has, for what is damaged: path.broken, path.broken-2, ...
bool save_name_broken(const char *path, char out[SAVE_PATH], Err *err);

typedef struct Save Save;  // the file of one session, locked against being played twice at once

// Writes down a session that was just begun, and from then on all that comes: as
// journals/<course>-<time>-<seed>.journal in `folder`, or at `path`, where nothing or an empty file
// may be. NULL: `err` says why, and the session plays on in memory. Close it only after the session
// is freed.
Save *save_begin(const char *folder, Session *session, int64_t utc_seconds, Err *err);
Save *save_begin_at(const char *path, Session *session, Err *err);
void save_close(Save *save);
const char *save_path(const Save *save);

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
bool save_finished(const JournalInput *inputs, uint32_t count);  // do these inputs say so?

#endif
