// A session as xAPI 1.0.3 statements, one a line (NDJSON), for a learning record store. It is told
// what somebody else can use and nothing of what was typed: notes stay here, and so does how the
// story ended, which is no mark.
//
//   initialized         the course; with the hashes the journal was written under
//   answered            each choice of the branch taken, to the end of the course
//   suspended, resumed  where the person closed the program and came again, or went back; and
//                       suspended at the end of a journal that does not come to its end
//   completed           the course is over; the curiosity mark as the score
//   passed or failed    the gate "fair" of the rubric, when there are marks
//   terminated
//
// Statements are immutable, and every one has an id that follows from what it says. So a journal
// can be sent twice, and again after it was gone on with: what was told before has its old id and
// the same bytes, as long as its file has the name that the data folder gave it (see sender.h) and
// the course is the same.
//
// Going back. Each rewind is told as suspended and resumed with the extension "rewind" {"to":
// choice, "left": choices left behind}. Of the answers only those of the branch taken are told.
// Where others were sent before, they stay true and are not voided, for voiding is for what was
// never so: whoever counts leaves out, at each resumed, the answers before it (by "sequence") whose
// "choice" is `to` or later.
//
// Marks: result.score.scaled is curiosity alone, from 0 to 1; the extensions "curiosity" and
// "coercion" have both, never netted. Where there are none (see marks.h) neither passed nor failed
// is said. An answer has no score and is neither right nor wrong.
//
// An answer's extensions are: in the result "moves", each as written and as received, with the
// families and the row of the landing table, and "severity", "landing"; in the context "choice" (of
// the branch, from 0), "offered" (as shown), "to" (who was addressed), "forks" (how often the
// person went back to this very place before).
#ifndef XAPI_STATEMENTS_H
#define XAPI_STATEMENTS_H

#include "story/session.h"
#include "xapi/sender.h"

enum { STATEMENTS_INPUTS = 20000 };  // of a journal: a person makes some hundred

// Adds the lines. `written` is the head of the journal the session was replayed from. `whole`:
// nothing of the journal had to be left out; otherwise nobody knows how it ended, and no end is
// told. False: nothing was added, `err` says why.
bool statements_add(Session *session, const JournalHead *written, bool whole,
                    const SenderSetup *setup, Buf *out, Err *err);

#endif
