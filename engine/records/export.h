// Everything that is kept of one person, as JSON: the attempts with what they came to, each with the
// text of its journal, from which all of it was worked out; and what else is of theirs. Times are
// seconds since 1970, marks per mille.
#ifndef RECORDS_EXPORT_H
#define RECORDS_EXPORT_H

#include "records/belongings.h"
#include "records/progress.h"

// `out` is added to. The second is without the journals' texts: the progress of one person.
bool export_person(Index *index, const char *person, Buf *out, Err *err);
bool export_progress(Index *index, const char *person, Buf *out, Err *err);

#endif
