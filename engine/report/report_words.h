// The small phrases of a report: texts with a printer's signs, sections with their headings, and
// references to turns. Only this room uses it.
#ifndef REPORT_REPORT_WORDS_H
#define REPORT_REPORT_WORDS_H

#include "report/report_paper.h"

const char *report_words_fill(const Paper *paper, Text text);  // with names filled in
const char *report_words_expert(const Paper *paper);           // the label, "" without one

// Adds text with curly quotation marks and dashes.
void report_words_add(Paper *paper, const char *text);
void report_words_say(Paper *paper, const char *tag, const char *class, const char *text);
void report_words_sentence(const char *text, Buf *out);  // with a capital at the beginning

// A section that is called by its heading ("h2", "h3", "h4"). To be closed with html_close.
void report_words_open(Paper *paper, const char *id, const char *heading, const char *title);

// "turn 7", as a link. `text` NULL: that.
void report_words_turn(Paper *paper, uint32_t choice, const char *text);

// The head of a table; the last of `columns` is NULL.
void report_words_columns(Paper *paper, const char *const *columns);

#endif
