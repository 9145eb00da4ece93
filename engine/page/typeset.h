// From a keyboard's signs to a printer's: authors type ' " - ..., the page shows ’ “ ” – and an
// ellipsis. Also capitals.
#ifndef PAGE_TYPESET_H
#define PAGE_TYPESET_H

#include "base/buf.h"

// Adds `text` with curly quotation marks and apostrophes, a dash for a hyphen between spaces, an
// ellipsis for three dots. Signs that are already right stay.
void typeset_signs(const char *text, Buf *out);

// Adds `text` in capitals: Latin, Greek and Cyrillic letters that have one of their own; the rest
// stays.
void typeset_capitals(const char *text, Buf *out);

// Adds `text` with a capital at its beginning.
void typeset_sentence(const char *text, Buf *out);

#endif
