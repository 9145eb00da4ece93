// Where an assessor's and a candidate's files are, and that only one program at a time works on
// one of them.
#ifndef DESK_PLACES_H
#define DESK_PLACES_H

#include "exam/ticket.h"
#include "saves/save.h"

// The assessor's key file: `asked`, or assessor.key in the data folder.
bool places_key(const char *asked, char out[SAVE_PATH], Err *err);

// The file of this ticket's sitting in the data folder (`data` as for save_folder), whose folder is
// made.
bool places_sitting(const char *data, const Ticket *ticket, char out[SAVE_PATH], Err *err);

// Holds `path` for this program, by a lock on a file beside it, until places_release. -1: another
// has it, or it cannot be held; `err` says which.
int places_hold(const char *path, Err *err);
void places_release(int held);  // accepts -1

#endif
