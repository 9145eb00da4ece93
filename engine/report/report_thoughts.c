// What could not be heard at the moments that mattered, and one other way.
#include <inttypes.h>
#include <stdio.h>

#include "page/typeset.h"
#include "report/report_words.h"

static const char *said(const Paper *paper, uint32_t option) {
  const Option *it = &paper->story->options[option];
  return report_words_fill(paper, it->say ? it->say : it->does);
}

static void add_moment(Paper *paper, const DebriefMoment *moment) {
  const Exchange *exchange = session_exchange(paper->session, moment->choice);
  Html *html = &paper->html;
  html_open_class(html, "article", "moment");
  html_open(html, "h3");
  Buf because = {0};
  typeset_sentence(moment->because, &because);
  printed_words(html, buf_text(&because));
  buf_free(&because);
  html_text(html, ", at ");
  report_words_turn(paper, moment->choice, NULL);
  html_close(html, "h3");
  printed_line(html, "you", "You", said(paper, exchange->option));
  printed_line(html, "speech", report_words_expert(paper), moment->reply);
  printed_line(html, "inner", "Not said aloud", moment->inner);
  html_close(html, "article");
}

void report_thoughts_add(Paper *paper) {
  if (paper->debrief->moment_count == 0) return;
  report_words_open(paper, "thoughts", "h2", "What you could not hear");
  for (uint32_t i = 0; i < paper->debrief->moment_count; i++)
    add_moment(paper, &paper->debrief->moments[i]);
  html_close(&paper->html, "section");
}

void report_thoughts_add_instead(Paper *paper) {
  const DebriefInstead *instead = &paper->debrief->instead;
  if (instead->choice == NONE) return;
  Html *html = &paper->html;
  report_words_open(paper, "instead", "h2", "One other way");
  html_open(html, "p");
  html_text(html, "At ");
  report_words_turn(paper, instead->choice, NULL);
  html_text(html,
            " this was open too. It can be tried with the same person: play again from there.");
  html_close(html, "p");
  printed_line(html, "you", "You said",
               said(paper, session_exchange(paper->session, instead->choice)->option));
  printed_line(html, "you", "You might have said", said(paper, instead->option));
  if (instead->why && *instead->why) printed_say(html, "p", NULL, instead->why);
  html_close(html, "section");
}
