// The records of one person as plain text.
#ifndef PAST_RECORDS_TEXT_H
#define PAST_RECORDS_TEXT_H

#include "records/progress.h"
#include "tools/library.h"

void records_text_add(Library *library, const char *person, const HistoryAttempts *attempts,
                      const Progress *progress, Buf *out);

// Who else has played here, so that their names can be given: "Others here: ...". Nothing when
// there is nobody else.
void records_text_add_others(const HistoryPeople *people, const char *person, Buf *out);

#endif
