#include "coded/moves_score.h"

#include <string.h>

#include "story/token.h"

// Concerns ---------------------------------------------------------------------------------------

typedef struct Talked {  // one conversation, as far as it was gone through
  const Story *story;
  MovesScore *out;
  Talk before;  // how the other side spoke last; TALK_UNSAID: not since the last volley
  int32_t level[MOVES_CONCERNS], voiced_at[MOVES_CONCERNS];
  int32_t level_before[MOVES_CONCERNS];
  uint32_t purposes;
  bool vague;  // a concern was opened or understood, and not said which
} Talked;

static void raise_to(Talked *talked, uint32_t concern, int32_t level) {
  if (talked->level[concern] == 0)
    talked->voiced_at[concern] = talked->out->state.mind[0].volleys + 1;
  if (talked->level[concern] < level) talked->level[concern] = level;
}

static void raise_all(Talked *talked, uint32_t bits, int32_t level) {
  for (uint32_t c = 0; c < MOVES_CONCERNS; c++)
    if (bits >> c & 1) raise_to(talked, c, level);
}

static void honour_all(Talked *talked) {
  for (uint32_t c = 0; c < MOVES_CONCERNS; c++)
    if (talked->level_before[c] >= 2) raise_to(talked, c, 4);
}

static void act(Talked *talked, const CodedMove *move) {
  uint32_t actions = talked->story->rows[move->row].actions;
  if (actions & (ROW_VOICES | ROW_VOICES_DEEPER)) {
    raise_all(talked, move->opened, 1);
    talked->vague |= !move->opened;
  }
  if (actions & ROW_UNDERSTANDS) raise_all(talked, move->concerns, 2);
  if (actions & ROW_PURPOSE) {
    raise_all(talked, move->concerns, 3);
    talked->purposes |= move->concerns;
  }
  if (actions & (ROW_UNDERSTANDS | ROW_PURPOSE)) talked->vague |= !move->concerns;
  if (actions & ROW_HONOURS_SAFE) raise_all(talked, move->opened, 4);
  if (actions & ROW_HONOURS_ALL) honour_all(talked);
}

static void settle_concerns(const Talked *talked) {
  Mind *mind = &talked->out->state.mind[0];
  for (uint32_t c = 0; c < MOVES_CONCERNS; c++) {
    int32_t level = talked->level[c];
    bool old = mind->volleys - talked->voiced_at[c] > 2;
    mind->voiced += level >= 1;
    mind->understood += level >= 2;
    mind->honoured += level >= 4;
    mind->purposes += talked->purposes >> c & 1;
    mind->answered += level >= 2 || (level == 1 && old);
  }
}

// Counts -----------------------------------------------------------------------------------------

static const Row *row_of(const Talked *talked, const CodedMove *move) {
  return &talked->story->rows[move->row];
}

static bool pushes(const Talked *talked, const CodedTurn *turn) {
  for (uint32_t i = 0; i < turn->move_count; i++)
    if (row_of(talked, &turn->moves[i])->severity > 0) return true;
  return false;
}

static void count_row(State *state, const Row *row, uint32_t counts) {
  for (uint32_t c = 0; c < counts; c++) state->count[c] += row->counts[c];
}

static void count_once(State *state, uint32_t once, uint32_t counts) {
  for (uint32_t c = 0; c < counts; c++) state->count[c] += once >> c & 1;
}

static void count_critical(Talked *talked, int32_t halves) {
  if (talked->before != TALK_SUSTAIN && talked->before != TALK_DISCORD) return;
  talked->out->state.critical_moments++;
  talked->out->state.critical_sum += halves;
}

typedef struct Sum {  // over the moves of a turn that are not voided
  uint32_t once, sets, clears;
  uint8_t rank;
  int32_t halves;
} Sum;

static void add_move(Talked *talked, const CodedMove *move, Sum *sum) {
  const Row *row = row_of(talked, move);
  sum->once |= row->volley_counts;
  sum->sets |= row->sets;
  sum->clears |= row->clears;
  if (row->critical_rank < sum->rank) {
    sum->rank = row->critical_rank;
    sum->halves = row->critical;
  }
  count_row(&talked->out->state, row, talked->story->count_count);
  act(talked, move);
}

// Beside a push nothing counts, and no move enables another.
static void take_volley(Talked *talked, const CodedTurn *turn) {
  Mind *mind = &talked->out->state.mind[0];
  Sum sum = {.rank = UINT8_MAX};
  bool pushed = pushes(talked, turn);
  memcpy(talked->level_before, talked->level, sizeof talked->level);
  for (uint32_t i = 0; i < turn->move_count; i++)
    if (!pushed || row_of(talked, &turn->moves[i])->severity > 0)
      add_move(talked, &turn->moves[i], &sum);
  count_once(&talked->out->state, sum.once, talked->story->count_count);
  count_critical(talked, sum.halves);
  mind->flags = (int32_t)(((uint32_t)mind->flags & ~sum.clears) | sum.sets);
  mind->volleys++;
  talked->before = TALK_UNSAID;
}

// What is known ----------------------------------------------------------------------------------

static bool is_count(uint32_t slot) {
  return slot >= STATE_SLOT(count) && slot < STATE_SLOT(count) + LIMIT_COUNTS;
}

static bool slot_known(const MovesScore *out, uint32_t slot) {
  static const uint16_t of_concerns[] = {MIND_SLOT(voiced), MIND_SLOT(understood),
                                         MIND_SLOT(purposes), MIND_SLOT(honoured),
                                         MIND_SLOT(answered)};
  if (is_count(slot)) return true;
  if (slot < STATE_SLOT(mind)) return false;
  uint32_t of_mind = slot - STATE_SLOT(mind);
  for (size_t i = 0; i < sizeof of_concerns / sizeof *of_concerns; i++)
    if (of_mind == of_concerns[i]) return out->concerns_known;
  return of_mind == MIND_SLOT(volleys) || of_mind == MIND_SLOT(flags);
}

static bool reads(const ExprOp *op) {
  return op->code == OP_WHOLE || op->code == OP_BIT || op->code == OP_AT_LEAST;
}

static bool condition_known(const MovesScore *out, const Story *story, uint32_t when) {
  if (!when) return true;
  for (const ExprOp *op = story->code + when; op->code != OP_END; op++)
    if (reads(op) && !slot_known(out, op->slot)) return false;
  return true;
}

static bool quantity_known(const MovesScore *out, const Quantity *quantity) {
  switch (quantity->kind) {
    case QUANTITY_CONSTANT: return true;
    case QUANTITY_SLOT: return slot_known(out, (uint32_t)quantity->value);
    case QUANTITY_MARK: return out->mark_known[quantity->value];
  }
  return false;
}

static bool parts_known(const MovesScore *out, const Quantity *of, const Quantity *per,
                        uint32_t count) {
  bool known = quantity_known(out, of);
  for (uint32_t i = 0; i < count; i++) known = known && quantity_known(out, &per[i]);
  return known;
}

static bool shares_known(const MovesScore *out, const Story *story, const Share *shares,
                         uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    const Share *share = &shares[i];
    if (!condition_known(out, story, share->when)) return false;
    if (!parts_known(out, &share->of, share->per, share->per_count)) return false;
  }
  return true;
}

static bool mark_known(const MovesScore *out, const Story *story, const Mark *mark) {
  return condition_known(out, story, mark->when) &&
         shares_known(out, story, mark->lines, mark->line_count) &&
         shares_known(out, story, mark->scaled, mark->scaled_count);
}

static bool gate_row_known(const MovesScore *out, const Story *story, const GateRow *row) {
  if (row->when) return condition_known(out, story, row->when);
  return parts_known(out, &row->of, row->per, row->per_count);
}

static void find_known(MovesScore *out, const Story *story) {
  for (uint32_t i = 0; i < story->mark_count; i++)
    out->mark_known[i] = mark_known(out, story, &story->marks[i]);
  for (uint32_t g = 0; g < story->gate_count; g++) {
    Range rows = story->gates[g].rows;
    for (uint32_t i = 0; i < rows.count; i++)
      out->row_known[g][i] = gate_row_known(out, story, &story->gate_rows[rows.first + i]);
  }
}

void moves_score_work_out(const MovesFile *file, const Story *story, uint32_t session,
                          MovesScore *out) {
  memset(out, 0, sizeof *out);
  Talked talked = {.story = story, .out = out};
  for (size_t i = 0; i < file->turn_count; i++) {
    const CodedTurn *turn = &file->turns[i];
    if (turn->session != session) continue;
    if (turn->own) {
      take_volley(&talked, turn);
    } else if (turn->talk != TALK_UNSAID) {
      talked.before = turn->talk;
    }
  }
  settle_concerns(&talked);
  out->concerns_known = file->names_concerns && !talked.vague;
  out->talk_known = file->sessions[session].talks;
  find_known(out, story);
  score_work_out(story, &out->state, &out->score);
}
