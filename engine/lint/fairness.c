#include "lint/fairness.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "lint/fairness_rules.h"

// What the rules share ---------------------------------------------------------------------------

FairnessVerdict fairness_judge(const FairnessWork *work, FairnessRow row, bool known) {
  bool banded = row.low != FAIRNESS_LEAST || row.high != FAIRNESS_MOST;
  row.verdict = !known                                          ? FAIRNESS_UNKNOWN
                : !banded                                       ? FAIRNESS_TOLD
                : row.value >= row.low && row.value <= row.high ? FAIRNESS_KEPT
                                                                : FAIRNESS_BROKEN;
  work->out->rows[work->out->row_count++] = row;
  return row.verdict;
}

int32_t fairness_share(uint64_t of, uint64_t per) {
  return per ? (int32_t)(of * 1000 / per) : 0;
}

uint32_t fairness_length(const Story *story, uint32_t option) {
  const Option *it = &story->options[option];
  return (uint32_t)utf8_words(story_text(story, it->say ? it->say : it->does));
}

static uint32_t heaviest(const uint32_t *weight, uint32_t count, uint32_t below, uint32_t after) {
  uint32_t found = NONE;
  for (uint32_t i = 0; i < count; i++) {
    bool next = weight[i] < below || (weight[i] == below && after != NONE && i > after);
    if (next && weight[i] && (found == NONE || weight[i] > weight[found])) found = i;
  }
  return found;
}

void fairness_name(const FairnessWork *work, const char *rule, const uint32_t *weight, int most,
                   const char *sentence) {
  uint32_t below = UINT32_MAX, at = NONE;
  for (int named = 0; named < most; named++) {
    at = heaviest(weight, work->story->option_count, below, at);
    if (at == NONE) return;
    below = weight[at];
    findings_add(&work->out->findings, rule, work->story->options[at].id,
                 work->story->options[at].place, "%s (in %u choices)", sentence, (unsigned)below);
  }
}

// Working out ------------------------------------------------------------------------------------

void fairness_work_out(const Story *story, const Ratings *ratings, Fairness *out) {
  FairnessStates states;
  *out = (Fairness){0};
  fairness_states_play(story, &states);
  out->choices = states.choices_count;
  FairnessWork work = {story, ratings, &states, out};
  fairness_lengths(&work);
  fairness_moves(&work);
  fairness_landings(&work);
  fairness_kindness(&work);
  fairness_words(&work);
  fairness_reading(&work);
  fairness_states_free(&states);
}

void fairness_free(Fairness *fairness) {
  findings_free(&fairness->findings);
}

bool fairness_kept(const Fairness *fairness) {
  for (uint32_t i = 0; i < fairness->row_count; i++) {
    FairnessVerdict verdict = fairness->rows[i].verdict;
    if (verdict == FAIRNESS_BROKEN || verdict == FAIRNESS_UNKNOWN) return false;
  }
  return true;
}

const FairnessRow *fairness_row(const Fairness *fairness, const char *rule) {
  for (uint32_t i = 0; i < fairness->row_count; i++)
    if (strcmp(fairness->rows[i].rule, rule) == 0) return &fairness->rows[i];
  return NULL;
}

const char *fairness_verdict_name(FairnessVerdict verdict) {
  switch (verdict) {
    case FAIRNESS_KEPT: return "kept";
    case FAIRNESS_BROKEN: return "broken";
    case FAIRNESS_UNKNOWN: return "unknown";
    case FAIRNESS_TOLD: return "";
  }
  return "";
}

// Printing ---------------------------------------------------------------------------------------

static void add_number(Buf *out, FairnessUnit unit, int32_t value) {
  const char *sign = value < 0 ? "-" : "";
  int size = (int)(value < 0 ? -value : value);
  switch (unit) {
    case FAIRNESS_PERCENT: buf_add_format(out, "%s%d.%d %%", sign, size / 10, size % 10); break;
    case FAIRNESS_DECIMAL: buf_add_format(out, "%s%d.%03d", sign, size / 1000, size % 1000); break;
    case FAIRNESS_RATIO: buf_add_format(out, "%s%d.%02d", sign, size / 100, size % 100); break;
    case FAIRNESS_COUNT: buf_add_format(out, "%s%d", sign, size); break;
  }
}

static void add_band(Buf *out, const FairnessRow *row) {
  bool low = row->low != FAIRNESS_LEAST, high = row->high != FAIRNESS_MOST;
  if (low && !high) buf_add(out, "at least ");
  if (high && !low) buf_add(out, "at most ");
  if (low) add_number(out, row->unit, row->low);
  if (low && high) buf_add(out, " to ");
  if (high) add_number(out, row->unit, row->high);
}

static void add_row(Buf *out, const FairnessRow *row) {
  Buf value = {0}, band = {0};
  if (row->verdict == FAIRNESS_UNKNOWN) {
    buf_add(&value, "-");
  } else {
    add_number(&value, row->unit, row->value);
  }
  add_band(&band, row);
  buf_add_format(out, "  %-52s %9s   %-19s %s\n", row->about, buf_text(&value), buf_text(&band),
                 fairness_verdict_name(row->verdict));
  buf_free(&value);
  buf_free(&band);
}

void fairness_table(const Fairness *fairness, bool broken_only, Buf *out) {
  for (uint32_t i = 0; i < fairness->row_count; i++) {
    FairnessVerdict verdict = fairness->rows[i].verdict;
    if (!broken_only || verdict == FAIRNESS_BROKEN || verdict == FAIRNESS_UNKNOWN)
      add_row(out, &fairness->rows[i]);
  }
}

static void put_row(Json *json, const FairnessRow *row) {
  static const char *const units[] = {"per_mille", "per_mille", "hundredths", "count"};
  json_open_object(json);
  json_put_text(json, "rule", row->rule);
  json_put_text(json, "about", row->about);
  json_put_text(json, "unit", units[row->unit]);
  json_put_known_int(json, "value", row->verdict != FAIRNESS_UNKNOWN, row->value);
  json_put_known_int(json, "at_least", row->low != FAIRNESS_LEAST, row->low);
  json_put_known_int(json, "at_most", row->high != FAIRNESS_MOST, row->high);
  json_put_text(json, "verdict",
                row->verdict == FAIRNESS_TOLD ? NULL : fairness_verdict_name(row->verdict));
  json_close_object(json);
}

void fairness_json(const Fairness *fairness, const Story *story, Json *json) {
  json_open_object(json);
  json_put_int(json, "choices", (int64_t)fairness->choices);
  json_put_array(json, "rows");
  for (uint32_t i = 0; i < fairness->row_count; i++) put_row(json, &fairness->rows[i]);
  json_close_array(json);
  json_key(json, "findings");
  findings_json(&fairness->findings, story, json);
  json_close_object(json);
}
