// What documents say in the same way: text with a printer's signs, and the small pieces that are
// made of it. `text` is the author's; what somebody typed goes through html_text as it is.
#ifndef REPORT_PRINTED_H
#define REPORT_PRINTED_H

#include "report/html.h"
#include "story/session.h"

// With curly quotation marks and dashes.
void printed_words(Html *html, const char *text);

// A whole element with nothing but text in it. `class` may be NULL.
void printed_say(Html *html, const char *tag, const char *class, const char *text);

// Who, and what was said or thought; nothing when `text` is "".
void printed_line(Html *html, const char *class, const char *who, const char *text);

// A line of the transcript. `who` is "" for what nobody says; `own`: the player's.
void printed_paragraph(Html *html, const Entry *entry, const char *who, bool own);

// Opens a section and the heading it is called by ("h2", "h3"). The words of the heading are to
// follow; both are to be closed.
void printed_open(Html *html, const char *id, const char *heading);

void printed_content(Html *html, const char *place, const char *title);  // of a list of contents

// Of a list of facts. Without a name it is one more of the last.
void printed_fact(Html *html, const char *name, const char *value);

// Why a document is not whole; nothing when `trouble` is "".
void printed_trouble(Html *html, const char *trouble);

#endif
