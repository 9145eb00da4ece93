// A session with its debrief as one HTML file that stands alone: no script, nothing fetched, to be
// read on a screen in daylight or at night, printed on A4 or Letter, or listened to. It goes in the
// order of the debrief in play: what was thought, the record turn by turn, one other way, the
// notebook against the truth, the marks with every rule and the turns it rests on, how it ended,
// and what the marks do not say. The same session and facts give the same bytes.
//
// A turn is an exchange that counts (debrief_counts); it carries its number, and what refers to it
// is a link. For programs, rows of gates carry data-gate, data-row, data-value and data-met, marks
// data-mark and data-value, with the numbers of Score.
#ifndef REPORT_REPORT_H
#define REPORT_REPORT_H

#include "base/buf.h"
#include "story/session.h"

typedef struct ReportFacts {
  const char *played;           // a date, as it is shown; "" when nobody knows
  const char *trouble;          // why this is not all of the journal, as a sentence; "" when it is
  const JournalHead *recorded;  // the head of the journal it was played from: its own hashes
} ReportFacts;

void report_add(Session *session, const ReportFacts *facts, Buf *out);

#endif
