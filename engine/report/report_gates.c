// The gates, row by row: the rule, the count, whether it is met, and the turns the count rests on.
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "page/typeset.h"
#include "report/report_evidence.h"
#include "report/report_words.h"

// Numbers ----------------------------------------------------------------------------------------

// As its row compares it: plain, a share in per cent, or a mark with its tenth.
static void add_value(Paper *paper, const GateRow *row, int32_t value) {
  char text[24];
  if (row->per_count == 0 && row->of.kind != QUANTITY_MARK) {
    html_format(&paper->html, "%" PRId32, value);
    return;
  }
  score_print_tenths(value, text);
  html_format(&paper->html, "%s%s", text, row->per_count > 0 ? " %" : "");
}

static void add_bound(Paper *paper, const GateRow *row) {
  if (row->at_least != INT32_MIN) {
    html_text(&paper->html, " at least ");
    add_value(paper, row, row->at_least);
  }
  if (row->at_most != INT32_MAX) {
    html_text(&paper->html, " at most ");
    add_value(paper, row, row->at_most);
  }
}

static int32_t value_of(const Paper *paper, const Quantity *quantity) {
  return score_quantity(quantity, paper->debrief->last, &paper->debrief->score);
}

static const char *name_of(const Paper *paper, const Quantity *quantity) {
  return story_text(paper->story, quantity->name);
}

// "con / (con + inc)", in names or in numbers.
static void add_part(Paper *paper, const Quantity *quantity, bool numbers) {
  if (numbers || quantity->kind == QUANTITY_CONSTANT) {
    html_format(&paper->html, "%" PRId32, value_of(paper, quantity));
  } else {
    html_text(&paper->html, name_of(paper, quantity));
  }
}

static void add_fraction(Paper *paper, const GateRow *row, bool numbers) {
  add_part(paper, &row->of, numbers);
  if (row->per_count == 0) return;
  html_text(&paper->html, row->per_count > 1 ? " / (" : " / ");
  for (uint32_t i = 0; i < row->per_count; i++) {
    if (i) html_text(&paper->html, " + ");
    add_part(paper, &row->per[i], numbers);
  }
  if (row->per_count > 1) html_text(&paper->html, ")");
}

// Cells ------------------------------------------------------------------------------------------

static void add_rule(Paper *paper, const GateRow *row) {
  Html *html = &paper->html;
  Buf about = {0};
  typeset_sentence(report_words_fill(paper, row->about), &about);
  html_open(html, "th");
  html_attribute(html, "scope", "row");
  printed_words(html, buf_text(&about));
  if (row->when == 0) {
    html_text(html, ": ");
    html_open(html, "code");
    add_fraction(paper, row, false);
    html_close(html, "code");
    add_bound(paper, row);
  }
  html_close(html, "th");
  buf_free(&about);
}

static void add_count(Paper *paper, const GateRow *row, int32_t value) {
  Html *html = &paper->html;
  html_open(html, "td");
  if (row->when != 0) {
    html_text(html, value ? "holds" : "does not hold");
  } else if (row->per_count > 0) {
    add_fraction(paper, row, true);
    html_text(html, " = ");
    add_value(paper, row, value);
  } else {
    add_value(paper, row, value);
  }
  html_close(html, "td");
}

static void add_evidence_of(Paper *paper, const Quantity *quantity, bool named) {
  bool *changed = report_evidence_of(paper, quantity);
  html_open(&paper->html, "div");
  if (named) {
    html_say(&paper->html, "code", NULL, name_of(paper, quantity));
    html_text(&paper->html, ": ");
  }
  report_evidence_add(paper, changed);
  html_close(&paper->html, "div");
  free(changed);
}

// A quantity of the divisor that is the dividend too is not told twice.
static void add_evidence_of_count(Paper *paper, const GateRow *row) {
  add_evidence_of(paper, &row->of, row->per_count > 0);
  for (uint32_t i = 0; i < row->per_count; i++)
    if (row->per[i].kind != QUANTITY_CONSTANT &&
        strcmp(name_of(paper, &row->per[i]), name_of(paper, &row->of)) != 0)
      add_evidence_of(paper, &row->per[i], true);
}

static void add_evidence_of_condition(Paper *paper, const bool *changed, uint32_t when) {
  bool any = false;
  for (uint32_t i = 0; i < paper->debrief->line_count; i++) any |= changed[i];
  if (any) {
    html_text(&paper->html, "changed at ");
    report_evidence_add(paper, changed);
  } else {
    bool holds = state_holds(paper->story, paper->debrief->last, when);
    html_text(&paper->html, holds ? "held throughout" : "never held");
  }
}

static void add_evidence(Paper *paper, const GateRow *row) {
  html_open(&paper->html, "td");
  if (row->when == 0) {
    add_evidence_of_count(paper, row);
  } else {
    bool *changed = report_evidence_of_condition(paper, row->when);
    add_evidence_of_condition(paper, changed, row->when);
    free(changed);
  }
  html_close(&paper->html, "td");
}

static void add_row(Paper *paper, const Gate *gate, uint32_t index, const GateScore *score) {
  const GateRow *row = &paper->story->gate_rows[gate->rows.first + index];
  Html *html = &paper->html;
  html_open(html, "tr");
  html_attribute(html, "data-gate", story_text(paper->story, gate->id));
  html_attribute(html, "data-row", story_text(paper->story, row->id));
  html_number(html, "data-value", score->values[index]);
  html_attribute(html, "data-met", score->rows[index] ? "true" : "false");
  add_rule(paper, row);
  add_count(paper, row, score->values[index]);
  html_say(html, "td", score->rows[index] ? "met" : "unmet",
           score->rows[index] ? "✓ met" : "✗ not met");
  add_evidence(paper, row);
  html_close(html, "tr");
}

// Gates ------------------------------------------------------------------------------------------

static void add_gate(Paper *paper, uint32_t index) {
  const Gate *gate = &paper->story->gates[index];
  const GateScore *score = &paper->debrief->score.gates[index];
  static const char *const columns[] = {"Rule", "Count", "Result", "Turns it rests on", NULL};
  Html *html = &paper->html;
  html_open_class(html, "table", "gate");
  html_open(html, "caption");
  printed_say(html, "b", NULL, report_words_fill(paper, gate->name));
  html_text(html, score->empty    ? ": too few turns to say"
                  : score->passed ? ": passed"
                                  : ": not passed");
  html_close(html, "caption");
  report_words_columns(paper, columns);
  html_open(html, "tbody");
  for (uint32_t i = 0; i < gate->rows.count && !score->empty; i++) add_row(paper, gate, i, score);
  html_close(html, "tbody");
  html_close(html, "table");
}

static void add_empty_gate(Paper *paper, uint32_t index) {
  html_open(&paper->html, "p");
  printed_say(&paper->html, "b", NULL, report_words_fill(paper, paper->story->gates[index].name));
  html_text(&paper->html, ": too few turns to say.");
  html_close(&paper->html, "p");
}

// What is counted --------------------------------------------------------------------------------

// Numbers that are kept of a person and not counted by the rubric, so no rubric says what they are.
static const char *about_mind(const char *name) {
  static const char *const abouts[][2] = {
      {"voiced", "worries said aloud"},
      {"answered", "worries said aloud early enough to be answered"},
      {"understood", "worries you were told you understood"},
      {"purposes", "worries you know the purpose of"},
      {"honoured", "worries that were honoured"}};
  for (size_t i = 0; i < sizeof abouts / sizeof *abouts; i++)
    if (strcmp(abouts[i][0], name) == 0) return abouts[i][1];
  return "";
}

static const char *about_of(const Paper *paper, const Quantity *quantity) {
  const Story *story = paper->story;
  if (quantity->kind == QUANTITY_MARK)
    return report_words_fill(paper, story->marks[quantity->value].about);
  for (uint32_t i = 0; i < story->count_count; i++)
    if (strcmp(story_text(story, story->counts[i]), name_of(paper, quantity)) == 0)
      return report_words_fill(paper, story->count_abouts[i]);
  return about_mind(name_of(paper, quantity));
}

typedef struct Told {  // names that stand in the key already
  const char *names[32];
  uint32_t count;
} Told;

static void tell(Paper *paper, const Quantity *quantity, Told *told) {
  const char *name = name_of(paper, quantity), *about = about_of(paper, quantity);
  if (quantity->kind == QUANTITY_CONSTANT || !*about || told->count == 32) return;
  for (uint32_t i = 0; i < told->count; i++)
    if (strcmp(told->names[i], name) == 0) return;
  told->names[told->count++] = name;
  html_open(&paper->html, "dt");
  html_say(&paper->html, "code", NULL, name);
  html_close(&paper->html, "dt");
  printed_say(&paper->html, "dd", NULL, about);
}

static void add_key(Paper *paper) {
  Told told = {.count = 0};
  html_open_class(&paper->html, "dl", "key");
  for (uint32_t g = 0; g < paper->story->gate_count; g++) {
    const Range rows = paper->story->gates[g].rows;
    for (uint32_t i = rows.first; i < rows.first + rows.count; i++) {
      const GateRow *row = &paper->story->gate_rows[i];
      if (row->when != 0) continue;
      tell(paper, &row->of, &told);
      for (uint32_t k = 0; k < row->per_count; k++) tell(paper, &row->per[k], &told);
    }
  }
  html_close(&paper->html, "dl");
}

// What the rows that are conditions are about.
static void add_at_the_end(Paper *paper) {
  const Story *story = paper->story;
  Html *html = &paper->html;
  html_open(html, "p");
  html_text(html, "At the end:");
  for (uint32_t a = 0; a < story->axis_count; a++) {
    html_text(html, a ? ", " : " ");
    printed_words(html, report_words_fill(paper, story->axes[a].name));
    html_format(html, " %" PRId32, paper->debrief->last->mind[0].axis[a]);
  }
  html_text(html, ", each from 0 to 100.");
  html_close(html, "p");
}

void report_gates_add(Paper *paper) {
  const Story *story = paper->story;
  bool counted = false;
  if (story->gate_count == 0) return;
  report_words_open(paper, "gates", "h3", "The gates, row by row");
  for (uint32_t i = 0; i < story->gate_count; i++) {
    bool empty = paper->debrief->score.gates[i].empty;
    counted |= !empty;
    if (empty) {
      add_empty_gate(paper, i);
    } else {
      add_gate(paper, i);
    }
  }
  if (counted) {
    add_at_the_end(paper);
    add_key(paper);
  }
  html_close(&paper->html, "section");
}
