// What the journals of the data folder come to, kept so that it need not be played again each time:
// an index over them and nothing else. The journals are the save and the proof; what stands here
// was worked out from them, holds as long as their size, their time and the rubric are the same,
// and can be lost without loss.
//
// Where it cannot be written (a full disk, a folder that only may be read) it is kept in memory and
// worked out each time, and `notice` says so. Nobody's data is compared with anybody else's.
#ifndef RECORDS_INDEX_H
#define RECORDS_INDEX_H

#include "records/entry.h"

// As in ScreensWorld: the course of this name, lent, or NULL and `why`.
typedef struct IndexCourses {
  const Story *(*course)(void *of, const char *name, char why[512]);
  void *of;
} IndexCourses;

typedef struct Index Index;

// NULL: `err` says why: it was written by a newer version, or is not ours. `notice` is "" or what
// the person should know. Nothing is read from the journals yet.
Index *index_open(const char *folder, Err *notice, Err *err);
void index_close(Index *index);  // accepts NULL

// Reads what is new, changed or gone. `notice` as above. The rows of an interrupted refresh hold;
// the next one goes on. From then on all that is asked of the index is answered as it stood then,
// whatever other programs write, until the next refresh.
bool index_refresh(Index *index, IndexCourses courses, Err *notice, Err *err);

// For the other files of this room.
Database *index_database(Index *index);
const char *index_folder(const Index *index);
bool index_in_memory(const Index *index);
bool index_release(Index *index, Err *err);  // to be called before something is written

#endif
