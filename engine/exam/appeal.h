// For an appeal: the rule behind every mark, for every exchange. Each line said, how it was
// written, the row of the landing table that took it, what that row counts, and which marks it
// moved.
#ifndef EXAM_APPEAL_H
#define EXAM_APPEAL_H

#include "base/buf.h"
#include "base/json.h"
#include "story/session.h"

void appeal_add_text(Session *session, int columns, Buf *out);
// The same as a member "exchanges" of the object that is open; marks and CM in thousandths.
void appeal_add_json(Session *session, Json *json);

#endif
