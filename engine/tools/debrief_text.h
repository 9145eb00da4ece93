// The debrief as plain text, in the same order as in the window: what was thought, the record line
// by line, one other way, the notebook against the truth, the marks. A course without marks has a
// short one.
#ifndef TOOLS_DEBRIEF_TEXT_H
#define TOOLS_DEBRIEF_TEXT_H

#include <stdint.h>

#include "base/buf.h"
#include "story/session.h"

void debrief_text_add(Session *session, int columns, Buf *out);

// The entry it stands before: the heading of the epilogue, or behind the last one when the course
// is over. NONE: not yet.
uint32_t debrief_text_place(const Session *session);

#endif
