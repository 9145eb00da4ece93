// The small phrases of a report: texts with names filled in, sections with their headings, and
// references to turns. Only this room uses it.
#ifndef REPORT_REPORT_WORDS_H
#define REPORT_REPORT_WORDS_H

#include "report/printed.h"
#include "report/report_paper.h"

const char *report_words_fill(const Paper *paper, Text text);  // with names filled in
const char *report_words_expert(const Paper *paper);           // the label, "" without one

// A section that is called by its heading ("h2", "h3", "h4"). To be closed with html_close.
void report_words_open(Paper *paper, const char *id, const char *heading, const char *title);

// "turn 7", as a link. `text` NULL: that.
void report_words_turn(Paper *paper, uint32_t choice, const char *text);

// The head of a table; the last of `columns` is NULL.
void report_words_columns(Paper *paper, const char *const *columns);

#endif
