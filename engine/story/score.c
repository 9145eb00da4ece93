#include "story/score.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

int32_t score_quantity(const Quantity *quantity, const State *state, const Score *score) {
  switch (quantity->kind) {
    case QUANTITY_CONSTANT: return quantity->value;
    case QUANTITY_SLOT: return ((const int32_t *)state)[quantity->value];
    case QUANTITY_MARK: return score->marks[quantity->value].value;
  }
  return 0;
}

static int32_t sum_of(const Quantity *parts, uint32_t count, const State *state,
                      const Score *score) {
  int32_t sum = 0;
  for (uint32_t i = 0; i < count; i++) {
    sum += score_quantity(&parts[i], state, score);
  }
  return sum;
}

static int32_t least(int64_t a, int64_t b) {
  return (int32_t)(a < b ? a : b);
}

static ShareScore work_out_share(const Story *story, const Share *share, const State *state,
                                 const Score *score, int32_t times) {
  ShareScore out = {.of = score_quantity(&share->of, state, score),
                    .per = sum_of(share->per, share->per_count, state, score)};
  if (out.per > 0 && state_holds(story, state, share->when)) {
    const int64_t counted = least(out.of, share->upto);
    out.value = least((int64_t)times * counted / out.per, share->at_most);
  }
  return out;
}

// The sum of the lines, times each scaled ratio exactly, floored once at the end.
static void work_out_mark(const Story *story, const Mark *mark, const State *state,
                          const Score *score, MarkScore *out) {
  int64_t sum = 0, over = 1;
  for (uint32_t i = 0; i < mark->line_count; i++) {
    out->lines[i] = work_out_share(story, &mark->lines[i], state, score, mark->lines[i].times);
    sum += out->lines[i].value;
  }
  sum = least(sum, mark->at_most);
  for (uint32_t i = 0; i < mark->scaled_count; i++) {
    const Share *share = &mark->scaled[i];
    out->scaled[i] = work_out_share(story, share, state, score, 1000);
    sum *= least(out->scaled[i].of, share->upto);
    over *= out->scaled[i].per;
  }
  out->value = over > 0 && state_holds(story, state, mark->when) ? (int32_t)(sum / over) : 0;
}

static bool gate_row(const Story *story, const GateRow *row, const State *state, const Score *score,
                     int32_t *value) {
  if (row->when) {
    *value = state_holds(story, state, row->when);
    return *value;
  }
  const int64_t of = score_quantity(&row->of, state, score);
  const int64_t per = row->per_count ? sum_of(row->per, row->per_count, state, score) : 1;
  const int64_t scale = row->per_count ? 1000 : 1;
  *value = per > 0 ? (int32_t)(of * scale / per) : 0;
  const bool enough = row->at_least == INT32_MIN || (per > 0 && of * scale >= row->at_least * per);
  return enough && (row->at_most == INT32_MAX || of * scale <= row->at_most * per);
}

static void work_out_gate(const Story *story, const Gate *gate, const State *state,
                          const Score *score, GateScore *out) {
  out->empty = score->empty;
  out->passed = !score->empty;
  for (uint32_t i = 0; i < gate->rows.count; i++) {
    out->rows[i] =
        gate_row(story, &story->gate_rows[gate->rows.first + i], state, score, &out->values[i]);
    out->passed &= out->rows[i];
  }
}

static int32_t mean(int32_t sum,
                    int32_t count) {  // of halves, as per mille of 1, toward minus infinity
  const int32_t scaled = sum * 500, whole = scaled / count;
  return whole - (scaled % count < 0);
}

void score_work_out(const Story *story, const State *state, Score *out) {
  assert(story->mark_count <= SCORE_MARKS && story->gate_count <= SCORE_GATES);
  memset(out, 0, sizeof *out);
  out->empty = state->mind[0].volleys < story->marks_from;
  for (uint32_t i = 0; i < story->mark_count; i++) {
    work_out_mark(story, &story->marks[i], state, out, &out->marks[i]);
  }
  for (uint32_t i = 0; i < story->gate_count; i++) {
    work_out_gate(story, &story->gates[i], state, out, &out->gates[i]);
  }
  out->critical_empty = state->critical_moments == 0;
  out->critical = out->critical_empty ? 0 : mean(state->critical_sum, state->critical_moments);
}

void score_print(int32_t per_mille, char out[16]) {
  const int half = per_mille < 0 ? -5 : 5;  // the same figure with a sign
  snprintf(out, 16, "%d", ((int)per_mille + half) / 10);
}

void score_print_tenths(int32_t per_mille, char out[16]) {
  const int size = (int)(per_mille < 0 ? -per_mille : per_mille);
  snprintf(out, 16, "%s%d.%d", per_mille < 0 ? "-" : "", size / 10, size % 10);
}

// Best options -----------------------------------------------------------------------------------

static int32_t levels_of(const Mind *mind) {
  int32_t sum = 0;
  for (int c = 0; c < LIMIT_CONCERNS; c++) {
    sum += mind->level[c];
  }
  return sum;
}

static bool dropped_now(const Story *story, const Volley *volley) {
  for (uint32_t i = 0; i < volley->move_count; i++) {
    const Row *row = &story->rows[volley->moves[i].row];
    if (!volley->moves[i].voided && row->severity == 0 && row->sets &&
        story->codes[row->received].family == FAMILY_AVOIDANT) {
      return true;
    }
  }
  return false;
}

int32_t score_step(const Story *story, const State *before, const State *after,
                   const Exchange *exchange) {
  if (exchange->mind == NONE) {
    return 0;
  }
  const Volley *volley = &exchange->volley;
  int32_t value =
      4 * (levels_of(&after->mind[exchange->mind]) - levels_of(&before->mind[exchange->mind]));
  for (uint32_t i = 0; i < volley->move_count; i++) {
    const Row *row = &story->rows[volley->moves[i].row];
    value += !volley->moves[i].voided && story->codes[row->received].family == FAMILY_CURIOUS;
  }
  return value - 4 * volley->severity - (dropped_now(story, volley) ? 4 : 0);
}

static int32_t tie(const State *after, const Exchange *exchange) {
  const Mind *mind = &after->mind[exchange->mind == NONE ? 0 : exchange->mind];
  return mind->axis[0] - mind->axis[1];
}

uint32_t score_best_option(const Story *story, const State *state) {
  uint32_t options[LIMIT_OPTIONS], best = NONE;
  int32_t best_step = 0, best_tie = 0;
  const uint32_t count = run_options(story, state, options);
  for (uint32_t i = 0; i < count; i++) {
    State after = *state;
    Exchange exchange;
    run_choose(story, &after, options[i], &exchange, NULL);
    const int32_t step = score_step(story, state, &after, &exchange), ties = tie(&after, &exchange);
    if (best == NONE || step > best_step || (step == best_step && ties > best_tie)) {
      best = options[i];
      best_step = step;
      best_tie = ties;
    }
  }
  return best;
}
