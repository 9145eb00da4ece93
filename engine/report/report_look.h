// The style sheet of a document: set like a book, in the colours of the themes, for the screen by
// day and by night and for paper. Whoever writes another kind of document adds its own rules after it.
#ifndef REPORT_REPORT_LOOK_H
#define REPORT_REPORT_LOOK_H

#include "base/buf.h"

void report_look_add(Buf *out);

#endif
