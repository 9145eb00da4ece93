// Paragraphs of a report, broken at spaces.
#ifndef EXAM_PROSE_H
#define EXAM_PROSE_H

#include "base/buf.h"

// One paragraph, all its lines indented, none wider than `columns`.
void prose_say(Buf *out, int columns, int indent, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
void prose_heading(Buf *out, int columns, const char *text);

#endif
