// Paragraphs of plain text, broken at spaces so that no line is wider than `columns`, each ended by
// a newline.
#ifndef BASE_PROSE_H
#define BASE_PROSE_H

#include "base/buf.h"

// All its lines are indented.
void prose_say(Buf *out, int columns, int indent, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

// All but its first line are, as beneath "1. ".
void prose_hang(Buf *out, int columns, int indent, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

void prose_heading(Buf *out, int columns, const char *text);  // between empty lines

#endif
