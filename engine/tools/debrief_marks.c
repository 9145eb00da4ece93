#include <inttypes.h>
#include <stdio.h>

#include "base/prose.h"
#include "tools/debrief_page.h"

static void add_shares(DebriefPage *page, const Share *shares, const ShareScore *scores,
                       uint32_t count, const char *sign, const char *unit) {
  char value[16];
  for (uint32_t i = 0; i < count; i++) {
    score_print(scores[i].value, value);
    prose_say(page->out, page->columns, DEBRIEF_INDENT, "%s %s%s: %s", sign, value, unit,
              debrief_page_words(page, shares[i].about));
  }
}

static void add_mark(DebriefPage *page, uint32_t index) {
  char value[16];
  const Mark *mark = &page->story->marks[index];
  const MarkScore *score = &page->debrief->score.marks[index];
  score_print(score->value, value);
  prose_say(page->out, page->columns, 0, "%s: %s%s, %s.", debrief_page_words(page, mark->name),
            value, mark->kind == MARK_RATIO ? " per cent" : "",
            debrief_page_words(page, mark->about));
  if (mark->kind == MARK_RATIO || score->value == 0) return;
  add_shares(page, mark->lines, score->lines, mark->line_count, "plus", "");
  add_shares(page, mark->scaled, score->scaled, mark->scaled_count, "times", " per cent");
}

static void add_marks_of(DebriefPage *page, MarkKind kind) {
  for (uint32_t i = 0; i < page->story->mark_count; i++)
    if (page->story->marks[i].kind == kind) add_mark(page, i);
}

static void add_failing(DebriefPage *page, const char *name, const DebriefFailing *failing) {
  if (failing->count == 0) {
    prose_say(page->out, page->columns, 0, "%s: not once.", name);
    return;
  }
  const DebriefLine *line = &page->debrief->lines[failing->line];
  prose_say(page->out, page->columns, 0,
            "%s: %" PRIu32 " of your lines, line %" PRIu32 " most of all.", name, failing->count,
            line->choice + 1);
  prose_say(page->out, page->columns, DEBRIEF_INDENT, "You: %s", line->said);
  if (*line->inner)
    prose_say(page->out, page->columns, DEBRIEF_INDENT, "Not said aloud: %s", line->inner);
}

static void add_failings(DebriefPage *page) {
  prose_heading(page->out, page->columns, "Two ways past a person");
  add_failing(page, "Pushing", &page->debrief->pushes);
  add_failing(page, "Kind retreat", &page->debrief->retreats);
  prose_say(page->out, page->columns, 0, "%s", debrief_failings);
}

static void add_critical(DebriefPage *page) {
  char value[16];
  const Score *score = &page->debrief->score;
  if (score->critical_empty) {
    prose_say(page->out, page->columns, 0,
              "Critical moments: nothing you said was answered with a no.");
    return;
  }
  score_print(score->critical, value);
  prose_say(page->out, page->columns, 0,
            "Critical moments, your next line after a no: %s, from -100 to 100; %" PRId32
            " of them.",
            value, page->debrief->last->critical_moments);
}

// A number as its row compares it: plain, a share of something, or a mark.
static void print_compared(const GateRow *row, int32_t value, char out[16]) {
  bool per_mille = row->per_count > 0 || row->of.kind == QUANTITY_MARK;
  if (per_mille) {
    score_print_tenths(value, out);
  } else {
    snprintf(out, 16, "%" PRId32, value);
  }
}

static void add_gate_row(DebriefPage *page, const GateRow *row, int32_t value, bool passed) {
  char has[16], wants[16] = "";
  const char *verdict = passed ? "yes" : "no", *bound = "";
  if (row->when) {
    prose_say(page->out, page->columns, DEBRIEF_INDENT, "%s: %s",
              debrief_page_words(page, row->about), verdict);
    return;
  }
  print_compared(row, value, has);
  if (row->at_least != INT32_MIN) {
    bound = ", at least ";
    print_compared(row, row->at_least, wants);
  } else if (row->at_most != INT32_MAX) {
    bound = ", at most ";
    print_compared(row, row->at_most, wants);
  }
  prose_say(page->out, page->columns, DEBRIEF_INDENT, "%s: %s%s%s: %s",
            debrief_page_words(page, row->about), has, bound, wants, verdict);
}

static void add_gate(DebriefPage *page, uint32_t index) {
  const Gate *gate = &page->story->gates[index];
  const GateScore *score = &page->debrief->score.gates[index];
  prose_say(page->out, page->columns, 0, "%s: %s.", debrief_page_words(page, gate->name),
            score->empty    ? "too few turns to say"
            : score->passed ? "passed"
                            : "not passed");
  for (uint32_t i = 0; i < gate->rows.count && !score->empty; i++)
    add_gate_row(page, &page->story->gate_rows[gate->rows.first + i], score->values[i],
                 score->rows[i]);
}

static void add_marks(DebriefPage *page) {
  prose_heading(page->out, page->columns, "The marks");
  if (page->debrief->score.empty) {
    prose_say(page->out, page->columns, 0,
              "Marks exist from %" PRId32 " turns on. You had %" PRId32 ".",
              page->story->marks_from, page->debrief->last->mind[0].volleys);
  } else {
    prose_say(page->out, page->columns, 0,
              "These are practice marks, out of 100. How it ended is in none of them, and the "
              "first two are never set off against each other.");
    add_marks_of(page, MARK_AXIS);
    add_marks_of(page, MARK_SKILL);
    add_marks_of(page, MARK_RATIO);
  }
  add_critical(page);
  for (uint32_t i = 0; i < page->story->gate_count; i++) add_gate(page, i);
}

static void add_ending(DebriefPage *page) {
  if (page->debrief->ending == NONE) return;
  const Ending *ending = &page->story->endings[page->debrief->ending];
  buf_add_char(page->out, '\n');
  prose_say(page->out, page->columns, 0, "How it ended: %s. %s",
            debrief_page_words(page, ending->name), debrief_page_words(page, ending->about));
}

void debrief_marks_add(DebriefPage *page) {
  add_failings(page);
  add_marks(page);
  add_ending(page);
}
