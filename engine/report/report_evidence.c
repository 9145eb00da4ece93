#include "report/report_evidence.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "report/report_words.h"

static const State *after(const Paper *paper, uint32_t choice) {
  return choice + 1 < paper->debrief->line_count ? session_before(paper->session, choice + 1)
                                                 : paper->debrief->last;
}

static bool *new_list(const Paper *paper) {
  return memory_new((size_t)paper->debrief->line_count + 1, sizeof(bool));
}

static void add_slot(const Paper *paper, const Quantity *quantity, bool *changed) {
  for (uint32_t i = 0; i < paper->debrief->line_count; i++)
    changed[i] |= score_quantity(quantity, session_before(paper->session, i), NULL) !=
                  score_quantity(quantity, after(paper, i), NULL);
}

static void add_quantity(const Paper *paper, const Quantity *quantity, bool *changed);

static void add_shares(const Paper *paper, const Share *shares, uint32_t count, bool *changed) {
  for (uint32_t i = 0; i < count; i++) add_quantity(paper, &shares[i].of, changed);
}

// Marks are worked out in order from those before them, so this comes to an end.
static void add_quantity(const Paper *paper, const Quantity *quantity, bool *changed) {
  switch (quantity->kind) {
    case QUANTITY_CONSTANT: return;
    case QUANTITY_SLOT: add_slot(paper, quantity, changed); return;
    case QUANTITY_MARK: {
      const Mark *mark = &paper->story->marks[quantity->value];
      add_shares(paper, mark->lines, mark->line_count, changed);
      add_shares(paper, mark->scaled, mark->scaled_count, changed);
      return;
    }
  }
}

bool *report_evidence_of(const Paper *paper, const Quantity *quantity) {
  bool *changed = new_list(paper);
  add_quantity(paper, quantity, changed);
  return changed;
}

bool *report_evidence_of_condition(const Paper *paper, uint32_t when) {
  bool *changed = new_list(paper);
  for (uint32_t i = 0; i < paper->debrief->line_count; i++)
    changed[i] = state_holds(paper->story, session_before(paper->session, i), when) !=
                 state_holds(paper->story, after(paper, i), when);
  return changed;
}

// Writing ----------------------------------------------------------------------------------------

static void add_link(Paper *paper, uint32_t choice) {
  const Exchange *exchange = session_exchange(paper->session, choice);
  char number[32];
  snprintf(number, sizeof number, "%" PRIu32, exchange->number);
  report_words_turn(paper, choice, debrief_counts(exchange) ? number : NULL);
}

static bool is_turn(const Paper *paper, uint32_t choice) {
  return debrief_counts(session_exchange(paper->session, choice));
}

// The last choice of a run of turns that begins here and has no gap but lines that are no turns.
static uint32_t end_of_run(const Paper *paper, const bool *changed, uint32_t first) {
  uint32_t last = first;
  if (!is_turn(paper, first)) return first;
  for (uint32_t i = first + 1; i < paper->debrief->line_count; i++) {
    if (is_turn(paper, i) != changed[i]) break;
    if (changed[i]) last = i;
  }
  return last;
}

void report_evidence_add(Paper *paper, const bool *changed) {
  Html *html = &paper->html;
  bool any = false;
  for (uint32_t i = 0; i < paper->debrief->line_count; i++) {
    if (!changed[i]) continue;
    uint32_t last = end_of_run(paper, changed, i);
    if (any) html_text(html, ", ");
    add_link(paper, i);
    if (last != i) {
      bool two = session_exchange(paper->session, last)->number ==
                 session_exchange(paper->session, i)->number + 1;
      html_text(html, two ? ", " : "–");
      add_link(paper, last);
    }
    any = true;
    i = last;
  }
  if (!any) html_text(html, "none");
}
