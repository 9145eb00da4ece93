#include "exam/marks_text.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/prose.h"
#include "story/debrief.h"

enum { INDENT = 3 };

typedef struct Page {
  const Story *story;
  const Debrief *debrief;
  int columns;
  Buf *out;
} Page;

static const char *words(const Page *page, Text text) {
  return story_text(page->story, text);
}

static void add_shares(const Page *page, const Share *shares, const ShareScore *scores,
                       uint32_t count, const char *sign) {
  char value[16];
  for (uint32_t i = 0; i < count; i++) {
    score_print_tenths(scores[i].value, value);
    prose_say(page->out, page->columns, INDENT, "%s %s: %s (%" PRId32 ", of %" PRId32 ")", sign,
              value, words(page, shares[i].about), scores[i].of, scores[i].per);
  }
}

static void add_mark(const Page *page, uint32_t index) {
  char value[16];
  const Mark *mark = &page->story->marks[index];
  const MarkScore *score = &page->debrief->score.marks[index];
  score_print_tenths(score->value, value);
  prose_say(page->out, page->columns, 0, "%s: %s, %s.", words(page, mark->name), value,
            words(page, mark->about));
  add_shares(page, mark->lines, score->lines, mark->line_count, "plus");
  add_shares(page, mark->scaled, score->scaled, mark->scaled_count, "times per cent");
}

// A number as its row compares it: plain, a share of something, or a mark.
static void print_compared(const GateRow *row, int32_t value, char out[16]) {
  if (row->per_count > 0 || row->of.kind == QUANTITY_MARK) {
    score_print_tenths(value, out);
  } else {
    snprintf(out, 16, "%" PRId32, value);
  }
}

static void add_gate_row(const Page *page, const GateRow *row, int32_t value, bool passed) {
  char has[16], wants[16] = "";
  const char *verdict = passed ? "yes" : "no";
  bool least = row->at_least != INT32_MIN, most = row->at_most != INT32_MAX;
  if (row->when) {
    prose_say(page->out, page->columns, INDENT, "%s: %s", words(page, row->about), verdict);
    return;
  }
  print_compared(row, value, has);
  if (least || most) print_compared(row, least ? row->at_least : row->at_most, wants);
  prose_say(page->out, page->columns, INDENT, "%s: %s%s%s: %s", words(page, row->about), has,
            least  ? ", at least "
            : most ? ", at most "
                   : "",
            wants, verdict);
}

static void add_gate(const Page *page, uint32_t index) {
  const Gate *gate = &page->story->gates[index];
  const GateScore *score = &page->debrief->score.gates[index];
  prose_say(page->out, page->columns, 0, "%s: %s.", words(page, gate->name),
            score->empty    ? "too few turns to say"
            : score->passed ? "passed"
                            : "not passed");
  for (uint32_t i = 0; i < gate->rows.count && !score->empty; i++)
    add_gate_row(page, &page->story->gate_rows[gate->rows.first + i], score->values[i],
                 score->rows[i]);
}

static void add_critical(const Page *page) {
  char value[16];
  const Score *score = &page->debrief->score;
  if (score->critical_empty) {
    prose_say(page->out, page->columns, 0, "Critical moments: no line was answered with a no.");
    return;
  }
  score_print_tenths(score->critical, value);
  prose_say(page->out, page->columns, 0,
            "Critical moments, the next line after a no: %s, from -100 to 100; %" PRId32
            " of them.",
            value, page->debrief->last->critical_moments);
}

static void add_all_marks(const Page *page) {
  if (page->debrief->score.empty) {
    prose_say(page->out, page->columns, 0,
              "Marks exist from %" PRId32 " turns on; there were %" PRId32 ".",
              page->story->marks_from, page->debrief->last->mind[0].volleys);
  } else {
    for (uint32_t i = 0; i < page->story->mark_count; i++) add_mark(page, i);
  }
  add_critical(page);
  for (uint32_t i = 0; i < page->story->gate_count; i++) add_gate(page, i);
}

void marks_text_add(Session *session, int columns, Buf *out) {
  Debrief debrief;
  const Story *story = session_story(session);
  debrief_make(session, &debrief);
  Page page = {.story = story, .debrief = &debrief, .columns = columns, .out = out};
  prose_heading(out, columns, "Practice marks, out of 100, worked out from the choices here");
  if (story->marked) {
    add_all_marks(&page);
  } else {
    prose_say(out, columns, 0, "This course has no marks.");
  }
  if (debrief.ending != NONE)
    prose_say(out, columns, 0, "How it ended: %s. It is in no mark.",
              words(&page, story->endings[debrief.ending].name));
  debrief_free(&debrief);
}
