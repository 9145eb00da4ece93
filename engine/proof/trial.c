#include "proof/trial.h"

#include <string.h>

#include "story/token.h"

// The tape ---------------------------------------------------------------------------------------

void trial_begin_inner(Trial *trial, TrialTape *outer) {
  outer->length = trial->length;
  outer->at = trial->at;
  memcpy(outer->tape, trial->tape, trial->length);
  trial->length = trial->at = 0;
}

void trial_end_inner(Trial *trial, const TrialTape *outer) {
  memcpy(trial->tape, outer->tape, outer->length);
  trial->length = outer->length;
  trial->at = outer->at;
  trial->impossible = false;
}

void trial_rewind(Trial *trial) {
  trial->at = 0;
  trial->impossible = false;
}

bool trial_next(Trial *trial) {
  trial->length = trial->at < trial->length ? trial->at : trial->length;
  while (trial->length > 0 && trial->tape[trial->length - 1]) trial->length--;
  if (trial->length == 0) return false;
  trial->tape[trial->length - 1] = 1;
  return true;
}

bool trial_decide(Trial *trial) {
  if (trial->impossible) return false;
  if (trial->at == TRIAL_TAPE) {
    trial->lost = trial->impossible = true;
    return false;
  }
  if (trial->at == trial->length) trial->tape[trial->length++] = 0;
  return trial->tape[trial->at++];
}

// Boxes ------------------------------------------------------------------------------------------

static int32_t least(int32_t a, int32_t b) {
  return a < b ? a : b;
}
static int32_t most(int32_t a, int32_t b) {
  return a > b ? a : b;
}

void trial_set(Trial *trial, uint32_t word, int32_t low, int32_t high) {
  trial->box.low[word] = low;
  trial->box.high[word] = high;
}

static void narrow(Trial *trial, uint32_t word, int32_t low, int32_t high) {
  Box *box = &trial->box;
  trial_set(trial, word, most(box->low[word], low), least(box->high[word], high));
  trial->impossible |= box->low[word] > box->high[word];
}

void trial_box_of(const State *state, Box *out) {
  memcpy(out->low, state, sizeof out->low);
  memcpy(out->high, state, sizeof out->high);
}

bool trial_box_holds(const Slots *slots, const Box *box, const State *state) {
  const int32_t *words = (const int32_t *)state;
  for (uint32_t i = 0; i < slots->count; i++) {
    const Slot *slot = &slots->items[i];
    const uint32_t word = slot->word;
    if (slot->kind == SLOT_AGE) continue;
    if (slot->kind == SLOT_WHOLE && (words[word] < box->low[word] || words[word] > box->high[word]))
      return false;
    if (slot->kind == SLOT_WHOLE) continue;
    const uint32_t value = (uint32_t)words[word], must = (uint32_t)box->low[word],
                   may = (uint32_t)box->high[word];
    if ((must & ~value) >> slot->bit & 1 || (value & ~may) >> slot->bit & 1) return false;
  }
  return true;
}

bool trial_bit(Trial *trial, uint32_t word, uint32_t bit) {
  const uint32_t mask = 1u << bit, must = (uint32_t)trial->box.low[word],
                 may = (uint32_t)trial->box.high[word];
  if (must & mask) return true;
  if (!(may & mask)) return false;
  const bool set = trial_decide(trial);
  trial_set_bits(trial, word, set ? mask : 0, set ? 0 : mask);
  return set;
}

void trial_set_bits(Trial *trial, uint32_t word, uint32_t sets, uint32_t clears) {
  uint32_t must = (uint32_t)trial->box.low[word], may = (uint32_t)trial->box.high[word];
  trial_set(trial, word, (int32_t)((must & ~clears) | sets), (int32_t)((may & ~clears) | sets));
}

bool trial_at_least(Trial *trial, uint32_t word, int32_t value) {
  if (trial->box.low[word] >= value) return true;
  if (trial->box.high[word] < value) return false;
  const bool yes = trial_decide(trial);
  narrow(trial, word, yes ? value : INT32_MIN, yes ? INT32_MAX : value - 1);
  return yes;
}

int32_t trial_settle(Trial *trial, uint32_t word) {
  while (trial->box.low[word] < trial->box.high[word] && !trial->impossible) {
    const int32_t low = trial->box.low[word];
    if (!trial_at_least(trial, word, low + 1)) return low;
  }
  return trial->box.low[word];
}

// What is worked out -----------------------------------------------------------------------------

static int32_t rounded_up(int32_t tenths) {
  return tenths >= 0 ? (tenths + 9) / 10 : -(-tenths / 10);
}

static void refresh_openness(Trial *trial, uint32_t mind) {
  int32_t low = trial->story->openness_start * 10, high = low;
  for (uint32_t a = 0; a < trial->story->axis_count; a++) {
    const uint32_t word = slots_word(mind, MIND_SLOT(axis) + a);
    const int32_t weight = trial->story->axes[a].tenths;
    low += weight * (weight > 0 ? trial->box.low[word] : trial->box.high[word]);
    high += weight * (weight > 0 ? trial->box.high[word] : trial->box.low[word]);
  }
  trial_set(trial, slots_word(mind, MIND_SLOT(openness)), rounded_up(low), rounded_up(high));
}

static void refresh_count(Trial *trial, uint32_t mind, uint32_t field, int32_t level) {
  int32_t low = 0, high = 0;
  for (uint32_t c = 0; c < trial->story->minds[mind].concern_count; c++) {
    const uint32_t word = slots_word(mind, MIND_SLOT(level) + c);
    low += trial->box.low[word] >= level;
    high += trial->box.high[word] >= level;
  }
  trial_set(trial, slots_word(mind, field), low, high);
}

static void refresh_concerns(Trial *trial, uint32_t mind) {
  const uint32_t purpose = slots_word(mind, MIND_SLOT(purpose));
  int32_t low = 0, high = 0;
  for (uint32_t c = 0; c < trial->story->minds[mind].concern_count; c++) {
    low += trial->box.low[purpose] >> c & 1;
    high += trial->box.high[purpose] >> c & 1;
  }
  trial_set(trial, slots_word(mind, MIND_SLOT(purposes)), low, high);
  refresh_count(trial, mind, MIND_SLOT(voiced), 1);
  refresh_count(trial, mind, MIND_SLOT(understood), 2);
  refresh_count(trial, mind, MIND_SLOT(honoured), 4);
  trial_set(trial, slots_word(mind, MIND_SLOT(answered)),
            trial->box.low[slots_word(mind, MIND_SLOT(understood))],
            trial->box.high[slots_word(mind, MIND_SLOT(voiced))]);
}

static void refresh_recent(Trial *trial, uint32_t mind) {
  const uint32_t forgiven = slots_word(mind, MIND_SLOT(forgiven));
  int32_t hot[2] = {0, 0}, loss[2] = {0, 0};
  for (uint32_t i = 0; i < LIMIT_RECENT; i++) {
    const uint32_t word = slots_word(mind, MIND_SLOT(recent_severity) + i);
    hot[0] |= trial->box.low[word] >= 2 && !(trial->box.high[forgiven] >> i & 1);
    hot[1] |= trial->box.high[word] >= 2 && !(trial->box.low[forgiven] >> i & 1);
    loss[0] |= trial->box.low[word] >= 1;
    loss[1] |= trial->box.high[word] >= 1;
  }
  trial_set(trial, slots_word(mind, MIND_SLOT(hot)), hot[0], hot[1]);
  trial_set(trial, slots_word(mind, MIND_SLOT(loss)), loss[0], loss[1]);
}

void trial_refresh(Trial *trial, uint32_t mind) {
  refresh_openness(trial, mind);
  refresh_concerns(trial, mind);
  refresh_recent(trial, mind);
}

// What one move sees -----------------------------------------------------------------------------

uint32_t trial_within_reach(Trial *trial, const TrialMove *move, int32_t deeper) {
  const uint32_t openness = slots_word(move->mind, MIND_SLOT(openness));
  for (uint32_t i = 0; i < move->option->voice_count; i++) {
    const uint32_t concern = move->option->voices[i];
    const int32_t depth = trial->story->minds[move->mind].concerns[concern].depth;
    if (!trial_at_least(trial, slots_word(move->mind, MIND_SLOT(level) + concern), 1) &&
        trial_at_least(trial, openness, depth - deeper))
      return concern;
  }
  return NONE;
}

bool trial_wrote_praise(const Story *story, const Option *option) {
  for (uint32_t i = 0; i < option->move_count; i++)
    if (story->codes[option->moves[i].code].praise) return true;
  return false;
}

static int32_t named_levels(Trial *trial, const TrialMove *move, bool fresh) {
  int32_t lowest = move->move->concerns ? 4 : 0, count = 0;
  for (uint32_t c = 0; c < trial->story->minds[move->mind].concern_count; c++) {
    if (!(move->move->concerns >> c & 1)) continue;
    const int32_t level = trial_settle(trial, slots_word(move->mind, MIND_SLOT(level) + c));
    lowest = least(lowest, level);
    count += level == 1;
  }
  return fresh ? count : lowest;
}

static bool tag_used(Trial *trial, const TrialMove *move) {
  const uint32_t tag = move->move->tag;
  if (tag == TAG_NONE) return false;
  return trial_bit(trial,
                   slots_word(move->mind, tag < 32 ? MIND_SLOT(tags_low) : MIND_SLOT(tags_high)),
                   tag % 32);
}

static bool praised(Trial *trial, const TrialMove *move) {
  return trial_wrote_praise(trial->story, move->option) ||
         trial_at_least(trial, slots_word(move->mind, MIND_SLOT(praise)), 1) ||
         trial_at_least(trial, slots_word(move->mind, MIND_SLOT(praised_here)), 1);
}

// Conditions -------------------------------------------------------------------------------------

typedef struct Value {
  int32_t low, high;
  uint32_t word;  // it is this word of the state, NONE: worked out
} Value;

static Value plain(int32_t value) {
  return (Value){value, value, NONE};
}

static Value of_word(const Trial *trial, uint32_t word) {
  return (Value){trial->box.low[word], trial->box.high[word], word};
}

static Value local_value(Trial *trial, const TrialMove *move, Local local) {
  switch (local) {
    case LOCAL_LEAST: return plain(named_levels(trial, move, false));
    case LOCAL_FRESH: return plain(named_levels(trial, move, true));
    case LOCAL_CAN_VOICE: return plain(trial_within_reach(trial, move, 0) != NONE);
    case LOCAL_CAN_VOICE_DEEPER:
      return plain(trial_within_reach(trial, move, trial->story->deeper) != NONE);
    case LOCAL_USES:
      return of_word(trial, slots_word(move->mind, MIND_SLOT(received) + move->move->code));
    case LOCAL_TAG_USED: return plain(tag_used(trial, move));
    case LOCAL_PRAISED: return plain(praised(trial, move));
    case LOCAL_AFTER_QUESTION:
      return of_word(trial, slots_word(move->mind, MIND_SLOT(after_question)));
    case LOCAL_PUBLIC:
      return plain(trial->story->scenes[trial->box.low[STATE_SLOT(scene)]].is_public);
    case LOCAL_COUNT: break;
  }
  return plain(0);
}

static bool truth(Trial *trial, Value value) {
  if (value.low == value.high) return value.low != 0;
  if (value.word != NONE) return trial_settle(trial, value.word) != 0;
  return trial_decide(trial);
}

static void narrow_value(Trial *trial, const Value *value, int32_t low, int32_t high) {
  if (value->word != NONE) narrow(trial, value->word, low, high);
}

static bool less(Trial *trial, const Value *a, const Value *b) {
  if (a->high < b->low) return true;
  if (a->low >= b->high) return false;
  const bool yes = trial_decide(trial);
  if (yes) {
    narrow_value(trial, a, INT32_MIN, b->high - 1);
    narrow_value(trial, b, a->low + 1, INT32_MAX);
  } else {
    narrow_value(trial, a, b->low, INT32_MAX);
    narrow_value(trial, b, INT32_MIN, a->high);
  }
  return yes;
}

static void differ(Trial *trial, const Value *value, int32_t from) {
  narrow_value(trial, value, value->low == from ? from + 1 : INT32_MIN,
               value->high == from ? from - 1 : INT32_MAX);
}

static bool equal(Trial *trial, const Value *a, const Value *b) {
  if (a->low == a->high && b->low == b->high) return a->low == b->low;
  if (a->high < b->low || b->high < a->low) return false;
  const bool yes = trial_decide(trial);
  if (yes) {
    narrow_value(trial, a, b->low, b->high);
    narrow_value(trial, b, a->low, a->high);
  } else {
    if (b->low == b->high) differ(trial, a, b->low);
    if (a->low == a->high) differ(trial, b, a->low);
  }
  return yes;
}

static int32_t cut(int64_t value) {
  return value < INT32_MIN / 2   ? INT32_MIN / 2
         : value > INT32_MAX / 2 ? INT32_MAX / 2
                                 : (int32_t)value;
}

static Value product(const Value *a, const Value *b) {
  const int64_t all[] = {(int64_t)a->low * b->low, (int64_t)a->low * b->high,
                         (int64_t)a->high * b->low, (int64_t)a->high * b->high};
  Value out = {cut(all[0]), cut(all[0]), NONE};
  for (size_t i = 1; i < 4; i++) {
    out.low = least(out.low, cut(all[i]));
    out.high = most(out.high, cut(all[i]));
  }
  return out;
}

static Value load(Trial *trial, const ExprOp *op, const TrialMove *move) {
  if (op->source == EXPR_LOCAL) return local_value(trial, move, (Local)op->slot);
  const uint32_t word = op->source == EXPR_MIND ? slots_word(move->mind, op->slot) : op->slot;
  if (op->code == OP_BIT) return plain(trial_bit(trial, word, (uint32_t)op->value));
  if (op->code == OP_AT_LEAST) return plain(trial_at_least(trial, word, op->value));
  return of_word(trial, word);
}

static Value join_two(Trial *trial, OpCode code, const Value *a, const Value *b) {
  switch ((int)code) {
    case OP_ADD:
      return (Value){cut((int64_t)a->low + b->low), cut((int64_t)a->high + b->high), NONE};
    case OP_SUBTRACT:
      return (Value){cut((int64_t)a->low - b->high), cut((int64_t)a->high - b->low), NONE};
    case OP_MULTIPLY: return product(a, b);
    case OP_EQUAL: return plain(equal(trial, a, b));
    case OP_UNEQUAL: return plain(!equal(trial, a, b));
    case OP_LESS: return plain(less(trial, a, b));
    case OP_GREATER_EQUAL: return plain(!less(trial, a, b));
    case OP_GREATER: return plain(less(trial, b, a));
    case OP_LESS_EQUAL: return plain(!less(trial, b, a));
    default: return plain(0);
  }
}

bool trial_holds(Trial *trial, uint32_t when, const TrialMove *move) {
  Value stack[EXPR_STACK + 1];
  int top = -1;
  if (when == 0) return true;
  for (const ExprOp *op = trial->story->code + when; op->code != OP_END; op++) {
    switch ((OpCode)op->code) {
      case OP_NUMBER: stack[++top] = plain(op->value); break;
      case OP_WHOLE:
      case OP_BIT:
      case OP_AT_LEAST: stack[++top] = load(trial, op, move); break;
      case OP_NEGATE: stack[top] = (Value){-stack[top].high, -stack[top].low, NONE}; break;
      case OP_NOT: stack[top] = plain(!truth(trial, stack[top])); break;
      case OP_SKIP_IF_FALSE:
      case OP_SKIP_IF_TRUE:
        stack[top] = plain(truth(trial, stack[top]));
        if (stack[top].low == (op->code == OP_SKIP_IF_TRUE))
          op += op->slot;
        else
          top--;
        break;
      default:
        top--;
        stack[top] = join_two(trial, (OpCode)op->code, &stack[top], &stack[top + 1]);
        break;
    }
  }
  return truth(trial, stack[top]);
}
