// The transcript of a session as plain text: what a terminal shows, a screen reader reads and
// `replay` prints.
#ifndef TOOLS_TRANSCRIPT_TEXT_H
#define TOOLS_TRANSCRIPT_TEXT_H

#include <stdint.h>

#include "base/buf.h"
#include "story/session.h"

// One entry as a paragraph or two, no line wider than `columns`, ended by a newline.
void transcript_text_add(const Session *session, uint32_t entry, int columns, Buf *out);

// Entries `first` .. `end` - 1.
void transcript_text_add_all(const Session *session, uint32_t first, uint32_t end, int columns,
                             Buf *out);

// What stands for an option in a list: its words, or what you do in parentheses, or both.
void transcript_text_add_option(Session *session, uint32_t option, int columns, int indent,
                                Buf *out);

#endif
