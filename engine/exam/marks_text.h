// The practice marks of a session in words: each mark with the shares it is a sum of, each gate with
// its rows, as the course here works them out. For an assessor, and for a candidate who may see them.
#ifndef EXAM_MARKS_TEXT_H
#define EXAM_MARKS_TEXT_H

#include "base/buf.h"
#include "story/session.h"

void marks_text_add(Session *session, int columns, Buf *out);

#endif
