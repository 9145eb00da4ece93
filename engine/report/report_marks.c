// The marks: two axes that are never netted, skills, the answers to a no, the two ways past a
// person, and the gates.
#include <inttypes.h>
#include <stdio.h>

#include "page/typeset.h"
#include "report/report_words.h"

// Marks ------------------------------------------------------------------------------------------

static void add_shares(Paper *paper, const Share *shares, const ShareScore *scores, uint32_t count,
                       const char *sign, const char *unit) {
  char value[16];
  for (uint32_t i = 0; i < count; i++) {
    score_print(scores[i].value, value);
    html_open(&paper->html, "li");
    html_format(&paper->html, "%s %s%s: ", sign, value, unit);
    printed_words(&paper->html, report_words_fill(paper, shares[i].about));
    html_close(&paper->html, "li");
  }
}

static void add_parts(Paper *paper, const Mark *mark, const MarkScore *score) {
  if (mark->kind == MARK_RATIO || score->value == 0) return;
  html_open(&paper->html, "ul");
  add_shares(paper, mark->lines, score->lines, mark->line_count, "plus", "");
  add_shares(paper, mark->scaled, score->scaled, mark->scaled_count, "times", " %");
  html_close(&paper->html, "ul");
}

static void add_mark(Paper *paper, uint32_t index) {
  const Mark *mark = &paper->story->marks[index];
  const MarkScore *score = &paper->debrief->score.marks[index];
  Html *html = &paper->html;
  char value[16];
  Buf about = {0};
  score_print(score->value, value);
  typeset_sentence(report_words_fill(paper, mark->about), &about);
  html_open(html, "tr");
  html_attribute(html, "data-mark", story_text(paper->story, mark->id));
  html_number(html, "data-value", score->value);
  html_open(html, "th");
  html_attribute(html, "scope", "row");
  printed_words(html, report_words_fill(paper, mark->name));
  html_close(html, "th");
  html_open_class(html, "td", "figure");
  html_format(html, "%s%s", value, mark->kind == MARK_RATIO ? " %" : "");
  html_close(html, "td");
  html_open(html, "td");
  printed_say(html, "p", NULL, buf_text(&about));
  add_parts(paper, mark, score);
  html_close(html, "td");
  html_close(html, "tr");
  buf_free(&about);
}

static void add_marks_of(Paper *paper, MarkKind kind, const char *caption) {
  static const char *const columns[] = {"Mark", "Value", "What it is the sum of", NULL};
  html_open_class(&paper->html, "table", kind == MARK_AXIS ? "marks axes" : "marks");
  html_say(&paper->html, "caption", NULL, caption);
  report_words_columns(paper, columns);
  html_open(&paper->html, "tbody");
  for (uint32_t i = 0; i < paper->story->mark_count; i++)
    if (paper->story->marks[i].kind == kind) add_mark(paper, i);
  html_close(&paper->html, "tbody");
  html_close(&paper->html, "table");
}

// Answers to a no --------------------------------------------------------------------------------

static void add_answer(Paper *paper, const DebriefLine *line) {
  const Volley *volley = &line->exchange->volley;
  Html *html = &paper->html;
  int32_t percent = volley->critical_value * 50;
  html_open(html, "tr");
  html_open(html, "th");
  html_attribute(html, "scope", "row");
  report_words_turn(paper, line->choice, NULL);
  html_close(html, "th");
  html_open_class(html, "td", "figure");
  html_format(html, "%s%" PRId32,
              percent < 0   ? "−"
              : percent > 0 ? "+"
                            : "",
              percent < 0 ? -percent : percent);
  html_close(html, "td");
  printed_say(html, "td", NULL, line->said);
  html_close(html, "tr");
}

static void add_answers(Paper *paper) {
  static const char *const columns[] = {"After a no", "Value", "What you said", NULL};
  const Debrief *debrief = paper->debrief;
  html_open_class(&paper->html, "table", "answers");
  html_say(&paper->html, "caption", NULL, "Every line of yours that answered a no");
  report_words_columns(paper, columns);
  html_open(&paper->html, "tbody");
  for (uint32_t i = 0; i < debrief->line_count; i++)
    if (debrief_counts(debrief->lines[i].exchange) && debrief->lines[i].exchange->volley.critical)
      add_answer(paper, &debrief->lines[i]);
  html_close(&paper->html, "tbody");
  html_close(&paper->html, "table");
}

static void add_critical(Paper *paper) {
  const Debrief *debrief = paper->debrief;
  const Score *score = &debrief->score;
  Html *html = &paper->html;
  char value[16];
  report_words_open(paper, "critical", "h3", "Critical moments");
  html_open(html, "p");
  if (score->critical_empty) {
    html_text(html, "Nothing you said was answered with a no.");
  } else {
    html_attribute(html, "data-mark", "CM");
    html_number(html, "data-value", score->critical);
    score_print(score->critical < 0 ? -score->critical : score->critical, value);
    html_format(html,
                "What you did next after a no, %" PRId32
                " %s: %s%s on a scale from −100 (another push) to +100 (it was taken, given "
                "back, or left in silence). It is in no gate.",
                debrief->last->critical_moments,
                debrief->last->critical_moments == 1 ? "time" : "times",
                score->critical < 0 ? "−" : "+", value);
  }
  html_close(html, "p");
  if (!score->critical_empty) add_answers(paper);
  html_close(html, "section");
}

// Two ways past a person -------------------------------------------------------------------------

static void add_failing(Paper *paper, const char *name, const DebriefFailing *failing) {
  Html *html = &paper->html;
  html_open(html, "p");
  html_say(html, "b", NULL, name);
  if (failing->count == 0) {
    html_text(html, " not once.");
  } else {
    const DebriefLine *line = &paper->debrief->lines[failing->line];
    html_format(html, " %" PRIu32 " of your lines; most of all ", failing->count);
    report_words_turn(paper, line->choice, NULL);
    html_text(html, ": ");
    printed_say(html, "i", NULL, line->said);
  }
  html_close(html, "p");
}

static void add_failings(Paper *paper) {
  report_words_open(paper, "failings", "h3", "Two ways past a person");
  add_failing(paper, "Pushing:", &paper->debrief->pushes);
  add_failing(paper, "Kind retreat:", &paper->debrief->retreats);
  printed_say(&paper->html, "p", NULL, debrief_failings);
  html_close(&paper->html, "section");
}

// All of it --------------------------------------------------------------------------------------

static void add_all_marks(Paper *paper) {
  printed_say(&paper->html, "p", NULL,
              "These are practice marks, out of 100. How it ended is in none of them, and the "
              "first two are never set off against each other.");
  add_marks_of(paper, MARK_AXIS, "Curiosity and coercion");
  report_plots_add_plane(paper);
  add_marks_of(paper, MARK_SKILL, "Skills");
  add_marks_of(paper, MARK_RATIO, "Shares that the gates ask for");
}

void report_marks_add(Paper *paper) {
  if (!paper->story->marked) return;
  report_words_open(paper, "marks", "h2", "The marks");
  if (paper->debrief->score.empty) {
    html_open(&paper->html, "p");
    html_format(&paper->html, "Marks exist from %" PRId32 " turns on. There were %" PRId32 ".",
                paper->story->marks_from, paper->debrief->last->mind[0].volleys);
    html_close(&paper->html, "p");
  } else {
    add_all_marks(paper);
  }
  report_plots_add_trend(paper);
  add_failings(paper);
  add_critical(paper);
  report_gates_add(paper);
  html_close(&paper->html, "section");
}
