// Marks, gates and counts of one branch, from its last state. Marks are sums of capped shares in
// integers per mille: each line of the sum can be shown. The rubric is data
// (scenes/common/rubric.lua). Outcome never enters a mark.
#ifndef STORY_SCORE_H
#define STORY_SCORE_H

#include "story/run.h"

typedef struct ShareScore {
  int32_t of, per, value;  // the count, the divisor and what the line gives, per mille
} ShareScore;

typedef struct MarkScore {
  int32_t value;  // per mille
  ShareScore lines[RUBRIC_PARTS], scaled[RUBRIC_PARTS];
} MarkScore;

typedef struct GateScore {
  bool empty;  // too few volleys to say
  bool passed;
  bool rows[16];  // each row of the gate, in order
  int32_t
      values[16];  // what was compared: a number, or per mille of the divisor; 0/1 for a condition
} GateScore;

enum { SCORE_MARKS = 12, SCORE_GATES = 4 };

typedef struct Score {
  bool empty;  // fewer volleys than marks need
  MarkScore marks[SCORE_MARKS];
  GateScore gates[SCORE_GATES];
  bool critical_empty;
  int32_t critical;  // mean answer to a no, per mille of the best, -1000..1000
} Score;

void score_work_out(const Story *story, const State *state, Score *out);

// A number of the rubric: a constant, a slot of the state, or a mark already worked out in `score`.
int32_t score_quantity(const Quantity *quantity, const State *state, const Score *score);

// A mark as players see it, in per cent: 734 is "73", 735 is "74" (half up). Beside a threshold
// tenths are needed, or 549 would look like the 550 it missed: "54.9".
void score_print(int32_t per_mille, char out[16]);
void score_print_tenths(int32_t per_mille, char out[16]);

// How good an option was, from what came of it: 4 x levels gained + moves received as curious - 4 x
// severity - 4 if the subject was dropped. Only for comparing options of one state; no mark uses
// it.
int32_t score_step(const Story *story, const State *before, const State *after,
                   const Exchange *exchange);

// The option with the greatest step; ties by trust minus pressure afterwards, then by written
// order. The state must not be over.
uint32_t score_best_option(const Story *story, const State *state);

#endif
