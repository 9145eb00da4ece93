// The file of a workshop in the data folder: workshops/<course>-<time>.workshop. It is written at
// every event, before anything is shown of it, so that a program that is killed in front of thirty
// people goes on in the same round with the same votes.
#ifndef TOOLS_WORKSHOP_FILE_H
#define TOOLS_WORKSHOP_FILE_H

#include "saves/save.h"
#include "workshop/workshop.h"

typedef struct WorkshopFile WorkshopFile;  // locked against being led twice at once

// Begins a new one in `folder`. NULL: `err` says why, and the workshop goes on in memory. Close it
// only after the workshop is freed.
WorkshopFile *workshop_file_begin(const char *folder, Workshop *workshop, Err *err);

// Goes on with the one at `path`. What cannot be read of it is left out, and the file as it was is
// kept beside it under the name that `notice` tells ("" when all was read). `clock_ms` gets what the
// workshop's clock shows: the time that went by, also while nothing ran. NULL: `err` says why.
Workshop *workshop_file_resume(const char *path, const Story *story, WorkshopFile **file,
                               int64_t *clock_ms, Err *notice, Err *err);
void workshop_file_close(WorkshopFile *file);   // accepts NULL
void workshop_file_remove(WorkshopFile *file);  // and it was never begun; accepts NULL
const char *workshop_file_path(const WorkshopFile *file);

// The last one written in `folder` that was not ended. False: there is none, `err` says so.
bool workshop_file_last(const char *folder, char out[SAVE_PATH], Err *err);

// The course of the one at `path`. False: `err` says what is wrong with the file.
bool workshop_file_course(const char *path, char out[JOURNAL_NAME], Err *err);

#endif
