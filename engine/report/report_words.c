#include "report/report_words.h"

#include <inttypes.h>
#include <stdio.h>

const char *report_words_fill(const Paper *paper, Text text) {
  return session_fill(paper->session, text);
}

const char *report_words_expert(const Paper *paper) {
  const Story *story = paper->story;
  if (story->mind_count == 0) return "";
  return report_words_fill(paper, story->cast[story->minds[0].speaker].label);
}

void report_words_open(Paper *paper, const char *id, const char *heading, const char *title) {
  printed_open(&paper->html, id, heading);
  printed_words(&paper->html, title);
  html_close(&paper->html, heading);
}

void report_words_turn(Paper *paper, uint32_t choice, const char *text) {
  const Exchange *exchange = session_exchange(paper->session, choice);
  bool counts = debrief_counts(exchange);
  uint32_t number = counts ? exchange->number : choice + 1;
  char place[32];
  snprintf(place, sizeof place, "#%s-%" PRIu32, counts ? "turn" : "line", number);
  html_open(&paper->html, "a");
  html_attribute(&paper->html, "href", place);
  if (text) {
    html_text(&paper->html, text);
  } else {
    html_format(&paper->html, "%s %" PRIu32, counts ? "turn" : "line", number);
  }
  html_close(&paper->html, "a");
}

void report_words_columns(Paper *paper, const char *const *columns) {
  Html *html = &paper->html;
  html_open(html, "thead");
  html_open(html, "tr");
  for (; *columns; columns++) {
    html_open(html, "th");
    html_attribute(html, "scope", "col");
    html_text(html, *columns);
    html_close(html, "th");
  }
  html_close(html, "tr");
  html_close(html, "thead");
}
