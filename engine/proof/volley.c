#include "proof/volley.h"

#include <string.h>

enum { PUSH = 2, FAR = 1 << 20 };

typedef struct Hand {
  Trial *trial;
  const Story *story;
  const Option *option;
  uint32_t mind;
  const Row *rows[LIMIT_SPOKEN];
  int32_t severity;
  int32_t low[LIMIT_AXES], high[LIMIT_AXES];  // effects, summed
  int32_t was[LIMIT_CONCERNS];  // levels before the volley that it has changed, + 1; 0: unchanged
  VolleyOutcome *out;
} Hand;

static uint32_t field(const Hand *hand, uint32_t at) {
  return slots_word(hand->mind, at);
}
static int32_t low_of(const Hand *hand, uint32_t at) {
  return hand->trial->box.low[field(hand, at)];
}
static int32_t high_of(const Hand *hand, uint32_t at) {
  return hand->trial->box.high[field(hand, at)];
}

static void set(const Hand *hand, uint32_t at, int32_t low, int32_t high) {
  trial_set(hand->trial, field(hand, at), low, high);
}

static bool counts(const Hand *hand, uint32_t move) {  // not undone by another move's push
  return hand->severity == 0 || hand->rows[move]->severity > 0;
}

static const Code *written(const Hand *hand, uint32_t move) {
  return &hand->story->codes[hand->option->moves[move].code];
}

static bool wrote(const Hand *hand, bool (*trait)(const Code *)) {
  for (uint32_t i = 0; i < hand->option->move_count; i++)
    if (trait(written(hand, i))) return true;
  return false;
}

static bool got(const Hand *hand, bool (*trait)(const Code *)) {
  for (uint32_t i = 0; i < hand->option->move_count; i++)
    if (counts(hand, i) && trait(&hand->story->codes[hand->rows[i]->received])) return true;
  return false;
}

static bool is_echo(const Code *code) {
  return code->echo;
}
static bool is_rest(const Code *code) {
  return code->rests;
}
static bool is_reflection(const Code *code) {
  return code->reflection;
}
static bool is_space(const Code *code) {
  return code->leaves_space;
}

// Which row --------------------------------------------------------------------------------------

static const Row *find_row(const Hand *hand, const Move *move) {
  const TrialMove seen = {hand->mind, hand->option, move};
  const Range rows = hand->story->code_rows[move->code];
  for (uint32_t r = rows.first; r < rows.first + rows.count; r++) {
    const Row *row = &hand->story->rows[r];
    if (row->tags && (move->tag == TAG_NONE || !(row->tags >> move->tag & 1))) continue;
    if (trial_holds(hand->trial, row->when, &seen)) return row;
  }
  hand->trial->impossible = true;
  return &hand->story->rows[rows.first];
}

static uint32_t deciding_move(const Hand *hand) {
  uint32_t best = 0;
  for (uint32_t i = 1; i < hand->option->move_count; i++)
    best = hand->rows[i]->severity > hand->rows[best]->severity ? i : best;
  if (hand->severity > 0) return best;
  for (uint32_t i = 0; i < hand->option->move_count; i++)
    if (hand->story->landings[hand->rows[i]->landing].weak) return i;
  return 0;
}

// What it does -----------------------------------------------------------------------------------

// Half of the newest push's effects, toward zero.
static void restore(Hand *hand) {
  if (!trial_at_least(hand->trial, field(hand, MIND_SLOT(loss)), 1)) return;
  for (uint32_t a = 0; a < LIMIT_AXES; a++) {
    hand->low[a] -= high_of(hand, MIND_SLOT(recent_effect) + a) / 2;
    hand->high[a] -= low_of(hand, MIND_SLOT(recent_effect) + a) / 2;
  }
}

static void sum_effects(Hand *hand, const Row *row) {
  const Story *story = hand->story;
  for (uint32_t a = 0; a < LIMIT_AXES; a++) {
    int32_t gain = row->effect[a];
    if (gain > 0 && a == story->scaled_axis && story->scaled_when != NONE) {
      const TrialMove seen = {.mind = hand->mind};
      if (trial_holds(hand->trial, story->scaled_when, &seen))
        gain = story->scaled_percent * gain / 100;
    }
    hand->low[a] += gain;
    hand->high[a] += gain;
  }
  if (row->actions & ROW_RESTORES) restore(hand);
}

static int32_t within(int32_t value) {
  return value < 0 ? 0 : value > 100 ? 100 : value;
}

static void move_axes(const Hand *hand) {
  for (uint32_t a = 0; a < LIMIT_AXES; a++)
    set(hand, MIND_SLOT(axis) + a, within(low_of(hand, MIND_SLOT(axis) + a) + hand->low[a]),
        within(high_of(hand, MIND_SLOT(axis) + a) + hand->high[a]));
}

// No move enables another: what a move does to a level hangs on what that was before the volley. A
// silence after the question that voiced a concern would voice the same one.
static void voice(Hand *hand, int32_t deeper) {
  const TrialMove seen = {.mind = hand->mind, .option = hand->option};
  const uint32_t before = hand->out->voiced;
  if (before != NONE) set(hand, MIND_SLOT(level) + before, 0, 0);
  const uint32_t concern = trial_within_reach(hand->trial, &seen, deeper);
  if (before != NONE) set(hand, MIND_SLOT(level) + before, 1, 1);
  if (concern == NONE) return;
  hand->was[concern] = 1;
  set(hand, MIND_SLOT(level) + concern, 1, 1);
  hand->out->voiced = concern;
}

static int32_t level_before(Hand *hand, uint32_t concern) {
  if (hand->was[concern]) return hand->was[concern] - 1;
  return trial_settle(hand->trial, field(hand, MIND_SLOT(level) + concern));
}

static void raise_to(Hand *hand, uint32_t concern, int32_t before, int32_t level) {
  const uint32_t at = MIND_SLOT(level) + concern;
  hand->was[concern] = before + 1;
  set(hand, at, level > low_of(hand, at) ? level : low_of(hand, at),
      level > high_of(hand, at) ? level : high_of(hand, at));
}

static void understand(Hand *hand, uint8_t named, const Row *row) {
  for (uint32_t c = 0; c < hand->story->minds[hand->mind].concern_count; c++) {
    if (!(named >> c & 1)) continue;
    const int32_t level = level_before(hand, c);
    if (row->actions & ROW_UNDERSTANDS && level == 1) {
      raise_to(hand, c, level, 2);
    } else if (row->actions & ROW_PURPOSE && level == 2) {
      raise_to(hand, c, level, 3);
      trial_set_bits(hand->trial, field(hand, MIND_SLOT(purpose)), 1u << c, 0);
    }
  }
}

// Said alone, which of the levels from 2 on it was does not matter.
static void honour(Hand *hand, const Row *row) {
  const MindStart *start = &hand->story->minds[hand->mind];
  for (uint32_t c = 0; c < start->concern_count; c++) {
    if (!(row->actions & ROW_HONOURS_ALL) && !start->concerns[c].safe_zone) continue;
    if (hand->option->move_count == 1) {
      if (trial_at_least(hand->trial, field(hand, MIND_SLOT(level) + c), 2))
        set(hand, MIND_SLOT(level) + c, 4, 4);
    } else {
      const int32_t level = level_before(hand, c);
      if (level >= 2) raise_to(hand, c, level, 4);
    }
  }
}

static void act(Hand *hand, const Row *row, const Move *move) {
  if (row->actions & ROW_VOICES) voice(hand, 0);
  if (row->actions & ROW_VOICES_DEEPER) voice(hand, hand->story->deeper);
  if (row->actions & (ROW_UNDERSTANDS | ROW_PURPOSE)) understand(hand, move->concerns, row);
  if (row->actions & (ROW_HONOURS_SAFE | ROW_HONOURS_ALL)) honour(hand, row);
}

static int32_t counted(const Hand *hand, uint32_t word, int32_t value) {
  const uint32_t slot = slots_find(hand->trial->slots, word, 0);
  if (slot == NONE) return 0;
  const int32_t high = hand->trial->slots->items[slot].high;
  return value > high ? high : value;
}

static void remember_received(const Hand *hand, const Row *row, const Move *move) {
  if (row->received != move->code) return;
  const uint32_t word = field(hand, MIND_SLOT(received) + move->code);
  trial_set(hand->trial, word, counted(hand, word, hand->trial->box.low[word] + 1),
            counted(hand, word, hand->trial->box.high[word] + 1));
  if (hand->story->codes[move->code].once_per_tag && move->tag != TAG_NONE)
    trial_set_bits(hand->trial,
                   field(hand, move->tag < 32 ? MIND_SLOT(tags_low) : MIND_SLOT(tags_high)),
                   1u << move->tag % 32, 0);
}

static void set_flags(const Hand *hand) {
  uint32_t sets = 0, clears = 0;
  for (uint32_t i = 0; i < hand->option->move_count; i++) {
    sets |= counts(hand, i) ? hand->rows[i]->sets : 0;
    clears |= counts(hand, i) ? hand->rows[i]->clears : 0;
  }
  trial_set_bits(hand->trial, field(hand, MIND_SLOT(flags)), sets, clears);
}

// Effects first, all of them, on the state before; then what each does.
static void apply(Hand *hand) {
  for (uint32_t i = 0; i < hand->option->move_count; i++)
    if (counts(hand, i)) sum_effects(hand, hand->rows[i]);
  for (uint32_t i = 0; i < hand->option->move_count; i++) {
    if (!counts(hand, i)) continue;
    act(hand, hand->rows[i], &hand->option->moves[i]);
    remember_received(hand, hand->rows[i], &hand->option->moves[i]);
  }
  move_axes(hand);
  set_flags(hand);
}

// Runs of turns ----------------------------------------------------------------------------------

static bool asks(const Hand *hand) {
  for (uint32_t i = 0; i < hand->option->move_count; i++) {
    const uint64_t questions = written(hand, i)->questions;
    const uint8_t tag = hand->option->moves[i].tag;
    if (questions == TAG_ALWAYS || (tag != TAG_NONE && questions >> tag & 1)) return true;
  }
  return false;
}

static int32_t up_to_three(int32_t value) {
  return value + (value < 3);
}

static void count_runs(const Hand *hand) {
  const uint32_t questions = MIND_SLOT(questions), run = MIND_SLOT(run);
  if (got(hand, is_reflection))
    set(hand, questions, 0, 0);
  else if (asks(hand))
    set(hand, questions, up_to_three(low_of(hand, questions)),
        up_to_three(high_of(hand, questions)));
  else if (!wrote(hand, is_rest))
    set(hand, questions, 0, 0);
  if (wrote(hand, is_echo))
    set(hand, run, up_to_three(low_of(hand, run)), up_to_three(high_of(hand, run)));
  else
    set(hand, run, 0, 0);
  const bool space = got(hand, is_space);
  set(hand, MIND_SLOT(after_question), space, space);
}

static void age_praise(const Hand *hand) {
  const bool said = trial_wrote_praise(hand->story, hand->option);
  const int32_t low = low_of(hand, MIND_SLOT(praise)), high = high_of(hand, MIND_SLOT(praise));
  const bool one = low <= 1 && high >= 1, other = low != 1 || high != 1;
  set(hand, MIND_SLOT(praise), said ? 1 : other ? 0 : 2, said ? 1 : one ? 2 : 0);
  const uint32_t scene = (uint32_t)hand->trial->box.low[STATE_SLOT(scene)];
  if (said && hand->story->scenes[scene].no_agenda) set(hand, MIND_SLOT(praised_here), 1, 1);
}

static int32_t one_less(int32_t value) {
  return value > 0 ? value - 1 : 0;
}

static void pass_turn(const Hand *hand) {
  const uint32_t window = MIND_SLOT(window), offers = MIND_SLOT(offers);
  const int32_t room = hand->story->window_offers;
  set(hand, window, high_of(hand, offers) >= room ? 0 : one_less(low_of(hand, window)),
      low_of(hand, offers) >= room ? 0 : one_less(high_of(hand, window)));
}

static void age_window(const Hand *hand, uint32_t actions) {
  const uint32_t window = MIND_SLOT(window), offers = MIND_SLOT(offers);
  if (actions & ROW_WEIGHS) set(hand, offers, low_of(hand, offers) + 1, high_of(hand, offers) + 1);
  if (hand->severity > 0 || actions & ROW_SHUTS_WINDOW) {
    set(hand, window, 0, 0);
  } else if (actions & ROW_OPENS_WINDOW) {
    set(hand, window, hand->story->window_length, hand->story->window_length);
    set(hand, offers, 0, 0);
  } else {
    pass_turn(hand);
  }
  if (low_of(hand, window) == 0)
    set(hand, offers, 0, high_of(hand, window) == 0 ? 0 : high_of(hand, offers));
}

// In the normal form: severities up to a push, forgiven only where one is, effects of the newest
// only.
static void age_severities(const Hand *hand) {
  const uint32_t at = MIND_SLOT(recent_severity);
  const int32_t now = hand->severity > PUSH ? PUSH : hand->severity;
  for (uint32_t i = LIMIT_RECENT - 1; i > 0; i--)
    set(hand, at + i, low_of(hand, at + i - 1), high_of(hand, at + i - 1));
  set(hand, at, now, now);
}

static void age_forgiven(const Hand *hand, uint32_t actions) {
  const uint32_t all = (1u << LIMIT_RECENT) - 1, word = field(hand, MIND_SLOT(forgiven));
  uint32_t must = (uint32_t)hand->trial->box.low[word] << 1 & all,
           may = (uint32_t)hand->trial->box.high[word] << 1 & all;
  if (actions & ROW_RESTORES) must = may = all & ~1u;
  for (uint32_t i = 0; i < LIMIT_RECENT; i++) {
    if (low_of(hand, MIND_SLOT(recent_severity) + i) < PUSH) must &= ~(1u << i);
    if (high_of(hand, MIND_SLOT(recent_severity) + i) < PUSH) may &= ~(1u << i);
  }
  trial_set(hand->trial, word, (int32_t)must, (int32_t)may);
}

static void age_effects(const Hand *hand) {
  bool some = false, perhaps = false;
  for (uint32_t i = 0; i < LIMIT_RECENT; i++) {
    some |= low_of(hand, MIND_SLOT(recent_severity) + i) > 0;
    perhaps |= high_of(hand, MIND_SLOT(recent_severity) + i) > 0;
  }
  for (uint32_t a = 0; a < LIMIT_AXES; a++) {
    const uint32_t at = MIND_SLOT(recent_effect) + a;
    int32_t low = perhaps ? low_of(hand, at) : 0, high = perhaps ? high_of(hand, at) : 0;
    if (hand->severity > 0) {
      low = hand->low[a];
      high = hand->high[a];
    } else if (!some) {
      low = low < 0 ? low : 0;
      high = high > 0 ? high : 0;
    }
    set(hand, at, low, high);
  }
}

static uint32_t all_actions(const Hand *hand) {
  uint32_t actions = 0;
  for (uint32_t i = 0; i < hand->option->move_count; i++)
    actions |= counts(hand, i) ? hand->rows[i]->actions : 0;
  return actions;
}

void volley_land(Trial *trial, const Option *option, uint32_t mind, VolleyOutcome *out) {
  Hand hand = {.trial = trial, .story = trial->story, .option = option, .mind = mind, .out = out};
  out->voiced = NONE;
  for (uint32_t i = 0; i < option->move_count; i++) {
    hand.rows[i] = find_row(&hand, &option->moves[i]);
    hand.severity += hand.rows[i]->severity;
  }
  out->landing = hand.rows[deciding_move(&hand)]->landing;
  apply(&hand);
  const uint32_t actions = all_actions(&hand);
  count_runs(&hand);
  age_praise(&hand);
  age_window(&hand, actions);
  age_severities(&hand);
  age_forgiven(&hand, actions);
  age_effects(&hand);
  const int32_t volleys = high_of(&hand, MIND_SLOT(volleys));
  set(&hand, MIND_SLOT(volleys), low_of(&hand, MIND_SLOT(volleys)) + 1,
      volleys < FAR ? volleys + 1 : FAR);
  set(&hand, MIND_SLOT(landing), (int32_t)out->landing + 1, (int32_t)out->landing + 1);
  trial_refresh(trial, mind);
}

void volley_leave_scene(Trial *trial) {
  static const uint16_t fields[] = {MIND_SLOT(window), MIND_SLOT(offers), MIND_SLOT(after_question),
                                    MIND_SLOT(praised_here), MIND_SLOT(asked)};
  for (uint32_t m = 0; m < trial->story->mind_count; m++)
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
      trial_set(trial, slots_word(m, fields[i]), 0, 0);
}
