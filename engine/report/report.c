#include "report/report.h"

#include <inttypes.h>
#include <stdio.h>

#include "report/document.h"
#include "report/report_look.h"
#include "report/report_words.h"

// The head of the file ---------------------------------------------------------------------------

static void add_head(Paper *paper) {
  Html *html = &paper->html;
  Buf look = {0};
  html_open(html, "title");
  printed_words(html, report_words_fill(paper, paper->story->title));
  html_text(html, " – practice report – ");
  html_text(html, session_head(paper->session)->player);
  html_close(html, "title");
  document_for_screens(html);
  report_look_add(&look);
  document_open_body(html, &look);
  buf_free(&look);
}

// The title --------------------------------------------------------------------------------------

static void add_title(Paper *paper) {
  Html *html = &paper->html;
  const char *expert = report_words_expert(paper);
  html_open(html, "header");
  html_say(html, "p", "kicker", "Practice report");
  printed_say(html, "h1", NULL, report_words_fill(paper, paper->story->title));
  html_open_class(html, "p", "byline");
  html_say(html, "bdi", NULL, session_head(paper->session)->player);
  if (*expert) {
    html_text(html, " and ");
    html_say(html, "bdi", NULL, expert);
  }
  if (*paper->facts->played) html_format(html, ", %s", paper->facts->played);
  html_close(html, "p");
  printed_say(html, "p", NULL, report_words_fill(paper, paper->story->about));
  printed_trouble(html, paper->facts->trouble);
  html_close(html, "header");
}

static void add_contents(Paper *paper) {
  Html *html = &paper->html;
  html_open(html, "nav");
  html_attribute(html, "aria-label", "Contents");
  html_open(html, "ol");
  if (paper->debrief->moment_count) printed_content(html, "#thoughts", "What you could not hear");
  printed_content(html, "#record", "The record");
  if (paper->debrief->instead.choice != NONE) printed_content(html, "#instead", "One other way");
  if (paper->story->mind_count)
    printed_content(html, "#notebook", "The notebook against the truth");
  if (paper->story->marked) {
    printed_content(html, "#marks", "The marks");
    printed_content(html, "#ending", "How it ended");
  }
  printed_content(html, "#limits", "What this does not say");
  html_close(html, "ol");
  html_close(html, "nav");
}

// What it was made from --------------------------------------------------------------------------

// The hash of what was played, and of what it was played with, where they differ.
static void add_hash(Html *html, const char *name, uint64_t now, uint64_t then) {
  char text[96];
  if (now == then) {
    snprintf(text, sizeof text, "%016" PRIx64, now);
  } else {
    snprintf(text, sizeof text, "%016" PRIx64 " (when it was played: %016" PRIx64 ")", now, then);
  }
  printed_fact(html, name, text);
}

static void add_variants(Html *html, const Paper *paper) {
  const Story *story = paper->story;
  Buf text = {0};
  for (uint32_t i = 0; i < story->variant_count; i++) {
    const Choices *choices = &story->choices[story->variants[i]];
    buf_add_format(&text, "%s%s=%s", i ? ", " : "", story_text(story, choices->id),
                   choices->values[paper->debrief->last->variant[i]]);
  }
  if (text.length) printed_fact(html, "Variants", buf_text(&text));
  buf_free(&text);
}

static void add_start(Html *html, const JournalHead *head) {
  if (!head->from[0]) return;
  char text[JOURNAL_NAME + 32];
  snprintf(text, sizeof text, "%s, after a %s start", head->from,
           head->pushy ? "pushy" : "sensible");
  printed_fact(html, "Played from", text);
}

static void add_facts(Paper *paper) {
  const JournalHead *head = session_head(paper->session), *then = paper->facts->recorded;
  Html *html = &paper->html;
  char seed[32];
  snprintf(seed, sizeof seed, "%" PRIu64, head->seed);
  html_open(html, "footer");
  html_say(html, "h2", NULL, "What this was made from");
  html_open_class(html, "dl", "facts");
  printed_fact(html, "Player", head->player);
  printed_fact(html, "Played", *paper->facts->played ? paper->facts->played : "not known");
  printed_fact(html, "Course", head->course);
  add_start(html, head);
  printed_fact(html, "Seed", seed);
  add_variants(html, paper);
  add_hash(html, "Rules of the course", paper->story->rules, then->rules);
  add_hash(html, "Words of the course", paper->story->words, then->words);
  printed_fact(html, "Program", "Unpersuaded " UNPERSUADED_VERSION);
  html_close(html, "dl");
  html_say(
      html, "p", NULL,
      "Played again from its journal, the same program and course give the same record and the "
      "same numbers.");
  html_close(html, "footer");
}

static void add_body(Paper *paper) {
  add_title(paper);
  add_contents(paper);
  html_open(&paper->html, "main");
  report_thoughts_add(paper);
  report_record_add(paper);
  report_thoughts_add_instead(paper);
  report_notebook_add(paper);
  report_marks_add(paper);
  report_end_add(paper);
  report_end_add_limits(paper);
  html_close(&paper->html, "main");
  add_facts(paper);
}

void report_add(Session *session, const ReportFacts *facts, Buf *out) {
  Debrief debrief;
  debrief_make(session, &debrief);
  Paper paper = {.html = document_begin(out),
                 .session = session,
                 .story = session_story(session),
                 .debrief = &debrief,
                 .facts = facts};
  add_head(&paper);
  add_body(&paper);
  document_end(&paper.html);
  debrief_free(&debrief);
}
