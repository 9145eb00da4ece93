// A session as JSON: what was drawn, every count, mark and gate by its name, and each exchange as
// written and as received with the row that decided it. Marks and shares are per mille. Texts are
// left out: other words, same JSON.
#ifndef TOOLS_SESSION_JSON_H
#define TOOLS_SESSION_JSON_H

#include "base/buf.h"
#include "story/journal.h"
#include "story/session.h"

// `whole`: nothing of the journal had to be left out.
void session_json_add(Session *session, const Journal *journal, bool whole, Buf *out);

#endif
