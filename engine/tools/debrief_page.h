// What the pieces of a debrief in plain text have in common while one is written. Only
// debrief_text.c and debrief_marks.c use it.
#ifndef TOOLS_DEBRIEF_PAGE_H
#define TOOLS_DEBRIEF_PAGE_H

#include "story/debrief.h"

enum { DEBRIEF_INDENT = 3 };

typedef struct DebriefPage {
  Session *session;
  const Story *story;
  const Debrief *debrief;
  int columns;
  Buf *out;
} DebriefPage;

static inline const char *debrief_page_words(const DebriefPage *page, Text text) {
  return session_fill(page->session, text);
}

// The two ways past a person, the marks, the gates, and how it ended.
void debrief_marks_add(DebriefPage *page);

#endif
