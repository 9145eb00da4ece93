#include "story/model.h"

#include <assert.h>
#include <string.h>

typedef struct Hand {  // what one volley works with
  const Story *story;
  State *state;
  Mind *mind;
  const MindStart *start;
  const Option *option;
  Volley *volley;
  int32_t level[LIMIT_CONCERNS];  // before the volley: no move enables another
} Hand;

static const Row *row_of(const Hand *hand, uint32_t move) {
  return &hand->story->rows[hand->volley->moves[move].row];
}

static const Code *written(const Hand *hand, uint32_t move) {
  return &hand->story->codes[hand->option->moves[move].code];
}

// The code a move counted as, or NULL when another move's push undid it.
static const Code *received(const Hand *hand, uint32_t move) {
  return hand->volley->moves[move].voided ? NULL
                                          : &hand->story->codes[row_of(hand, move)->received];
}

static bool wrote(const Hand *hand, bool (*trait)(const Code *)) {
  for (uint32_t i = 0; i < hand->option->move_count; i++) {
    if (trait(written(hand, i))) {
      return true;
    }
  }
  return false;
}

static bool got(const Hand *hand, bool (*trait)(const Code *)) {
  for (uint32_t i = 0; i < hand->volley->move_count; i++) {
    const Code *code = received(hand, i);
    if (code && trait(code)) {
      return true;
    }
  }
  return false;
}

static bool is_praise(const Code *code) {
  return code->praise;
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

// The first concern the option may open that is hidden and not deeper than `reach`; NONE when there
// is none.
static uint32_t within_reach(const Hand *hand, int32_t reach) {
  for (uint32_t i = 0; i < hand->option->voice_count; i++) {
    const uint32_t concern = hand->option->voices[i];
    if (hand->level[concern] == 0 && hand->start->concerns[concern].depth <= reach) {
      return concern;
    }
  }
  return NONE;
}

static bool tag_used(const Mind *mind, uint8_t tag) {
  if (tag == TAG_NONE) {
    return false;
  }
  const uint32_t half = (uint32_t)(tag < 32 ? mind->tags_low : mind->tags_high);
  return half >> tag % 32 & 1;
}

static void named_levels(const Hand *hand, const Move *move, int32_t *least, int32_t *fresh) {
  *least = move->concerns ? 4 : 0;
  *fresh = 0;
  for (uint32_t c = 0; c < hand->start->concern_count; c++) {
    if (move->concerns >> c & 1) {
      const int32_t level = hand->mind->level[c];
      *least = level < *least ? level : *least;
      *fresh += level == 1;
    }
  }
}

static void look_around(const Hand *hand, const Move *move, int32_t local[LOCAL_COUNT]) {
  const Mind *mind = hand->mind;
  named_levels(hand, move, &local[LOCAL_LEAST], &local[LOCAL_FRESH]);
  local[LOCAL_CAN_VOICE] = within_reach(hand, mind->openness) != NONE;
  local[LOCAL_CAN_VOICE_DEEPER] = within_reach(hand, mind->openness + hand->story->deeper) != NONE;
  local[LOCAL_USES] = mind->received[move->code];
  local[LOCAL_TAG_USED] = tag_used(mind, move->tag);
  local[LOCAL_PRAISED] = mind->praise > 0 || mind->praised_here || wrote(hand, is_praise);
  local[LOCAL_AFTER_QUESTION] = mind->after_question;
  local[LOCAL_PUBLIC] = hand->story->scenes[hand->state->scene].is_public;
}

static bool fits(const Hand *hand, const Row *row, const Move *move, const int32_t *local) {
  if (row->tags && (move->tag == TAG_NONE || !(row->tags >> move->tag & 1))) {
    return false;
  }
  return !row->when || expr_value(hand->story->code + row->when, (const int32_t *)hand->state,
                                  (const int32_t *)hand->mind, local);
}

static uint32_t find_row(const Hand *hand, const Move *move) {
  int32_t local[LOCAL_COUNT];
  look_around(hand, move, local);
  const Range rows = hand->story->code_rows[move->code];
  for (uint32_t i = rows.first; i < rows.first + rows.count; i++) {
    if (fits(hand, &hand->story->rows[i], move, local)) {
      return i;
    }
  }
  assert(!"the loader saw to it that every code has a last row without a condition");
  return rows.first;
}

static void find_rows(Hand *hand) {
  Volley *volley = hand->volley;
  for (uint32_t i = 0; i < hand->option->move_count; i++) {
    volley->moves[i].row = find_row(hand, &hand->option->moves[i]);
    volley->severity += row_of(hand, i)->severity;
  }
  for (uint32_t i = 0; i < volley->move_count; i++) {
    volley->moves[i].voided = volley->severity > 0 && row_of(hand, i)->severity == 0;
  }
}

// The move that decides the reply: the heaviest push, else the first that went wrong, else the
// first said.
static uint32_t deciding_move(const Hand *hand) {
  uint32_t best = 0;
  for (uint32_t i = 1; i < hand->volley->move_count; i++) {
    best = row_of(hand, i)->severity > row_of(hand, best)->severity ? i : best;
  }
  if (hand->volley->severity > 0) {
    return best;
  }
  for (uint32_t i = 0; i < hand->volley->move_count; i++) {
    if (hand->story->landings[row_of(hand, i)->landing].weak) {
      return i;
    }
  }
  return 0;
}

// What it does -----------------------------------------------------------------------------------

static int32_t gain(const Hand *hand, uint32_t axis, int32_t value) {
  const Story *story = hand->story;
  const bool scaled = value > 0 && axis == story->scaled_axis && story->scaled_when != NONE &&
                      state_holds(story, hand->state, story->scaled_when);
  return scaled ? story->scaled_percent * value / 100 : value;
}

// Half of the newest push's effects, toward zero.
static void restore(const Hand *hand) {
  for (uint32_t i = 0; i < LIMIT_RECENT; i++) {
    if (hand->mind->recent_severity[i] >= 1) {
      for (uint32_t a = 0; a < LIMIT_AXES; a++) {
        hand->volley->effect[a] -= hand->mind->recent_effect[i][a] / 2;
      }
      return;
    }
  }
}

static void sum_effects(const Hand *hand) {
  for (uint32_t i = 0; i < hand->volley->move_count; i++) {
    if (hand->volley->moves[i].voided) {
      continue;
    }
    const Row *row = row_of(hand, i);
    for (uint32_t a = 0; a < LIMIT_AXES; a++) {
      hand->volley->effect[a] += gain(hand, a, row->effect[a]);
    }
    if (row->actions & ROW_RESTORES) {
      restore(hand);
    }
  }
}

static void move_axes(const Hand *hand) {
  for (uint32_t a = 0; a < LIMIT_AXES; a++) {
    const int32_t value = hand->mind->axis[a] + hand->volley->effect[a];
    hand->mind->axis[a] = value < 0 ? 0 : value > 100 ? 100 : value;
  }
}

static void voice(const Hand *hand, int32_t reach) {
  const uint32_t concern = within_reach(hand, reach);
  if (concern != NONE) {
    hand->mind->level[concern] = 1;
    hand->mind->voiced_at[concern] = hand->mind->volleys + 1;
    hand->volley->voiced = concern;
  }
}

static void raise_to(const Hand *hand, uint32_t concern, int32_t level) {
  int32_t *now = &hand->mind->level[concern];
  *now = *now < level ? level : *now;
}

static void understand(const Hand *hand, uint8_t named, const Row *row) {
  for (uint32_t c = 0; c < hand->start->concern_count; c++) {
    if (!(named >> c & 1)) {
      continue;
    }
    if (row->actions & ROW_UNDERSTANDS && hand->level[c] == 1) {
      raise_to(hand, c, 2);
    } else if (row->actions & ROW_PURPOSE && hand->level[c] == 2) {
      raise_to(hand, c, 3);
      hand->mind->purpose |= 1 << c;
    }
  }
}

static void honour(const Hand *hand, const Row *row) {
  for (uint32_t c = 0; c < hand->start->concern_count; c++) {
    const bool meant = row->actions & ROW_HONOURS_ALL || hand->start->concerns[c].safe_zone;
    if (meant && hand->level[c] >= 2) {
      raise_to(hand, c, 4);
    }
  }
}

static void act(const Hand *hand, const Row *row, const Move *move) {
  if (row->actions & ROW_VOICES) {
    voice(hand, hand->mind->openness);
  }
  if (row->actions & ROW_VOICES_DEEPER) {
    voice(hand, hand->mind->openness + hand->story->deeper);
  }
  if (row->actions & (ROW_UNDERSTANDS | ROW_PURPOSE)) {
    understand(hand, move->concerns, row);
  }
  if (row->actions & (ROW_HONOURS_SAFE | ROW_HONOURS_ALL)) {
    honour(hand, row);
  }
}

static void set_flags(const Hand *hand) {
  uint32_t sets = 0, clears = 0;
  for (uint32_t i = 0; i < hand->volley->move_count; i++) {
    if (!hand->volley->moves[i].voided) {
      sets |= row_of(hand, i)->sets;
      clears |= row_of(hand, i)->clears;
    }
  }
  hand->mind->flags = (int32_t)(((uint32_t)hand->mind->flags & ~clears) | sets);
}

static void remember_received(const Hand *hand, const Row *row, const Move *move) {
  if (row->received != move->code) {
    return;
  }
  hand->mind->received[move->code]++;
  if (hand->story->codes[move->code].once_per_tag && move->tag != TAG_NONE) {
    int32_t *half = move->tag < 32 ? &hand->mind->tags_low : &hand->mind->tags_high;
    *half = (int32_t)((uint32_t)*half | 1u << move->tag % 32);
  }
}

// Runs of turns ----------------------------------------------------------------------------------

static bool asks(const Hand *hand) {
  for (uint32_t i = 0; i < hand->option->move_count; i++) {
    const uint64_t questions = written(hand, i)->questions;
    const uint8_t tag = hand->option->moves[i].tag;
    if (questions == TAG_ALWAYS || (tag != TAG_NONE && questions >> tag & 1)) {
      return true;
    }
  }
  return false;
}

static void count_runs(const Hand *hand) {
  Mind *mind = hand->mind;
  if (got(hand, is_reflection)) {
    mind->questions = 0;
  } else if (asks(hand)) {
    mind->questions += mind->questions < 3;
  } else if (!wrote(hand, is_rest)) {
    mind->questions = 0;
  }
  mind->run = wrote(hand, is_echo) ? mind->run + (mind->run < 3) : 0;
  mind->after_question = got(hand, is_space);
}

static void age_praise(const Hand *hand) {
  Mind *mind = hand->mind;
  const bool said = wrote(hand, is_praise);
  mind->praise = said ? 1 : mind->praise > 0 && mind->praise < 2 ? mind->praise + 1 : 0;
  mind->praised_here |= said && hand->story->scenes[hand->state->scene].no_agenda;
}

static void age_window(const Hand *hand, uint32_t actions) {
  Mind *mind = hand->mind;
  mind->offers += actions & ROW_WEIGHS ? 1 : 0;
  if (hand->volley->severity > 0 || actions & ROW_SHUTS_WINDOW) {
    mind->window = 0;
  } else if (actions & ROW_OPENS_WINDOW) {
    mind->window = hand->story->window_length;
    mind->offers = 0;
  } else if (mind->window > 0) {
    mind->window = mind->offers >= hand->story->window_offers ? 0 : mind->window - 1;
  }
}

static void age_recent(const Hand *hand, uint32_t actions) {
  Mind *mind = hand->mind;
  for (uint32_t i = LIMIT_RECENT - 1; i > 0; i--) {
    mind->recent_severity[i] = mind->recent_severity[i - 1];
    memcpy(mind->recent_effect[i], mind->recent_effect[i - 1], sizeof mind->recent_effect[i]);
  }
  mind->recent_severity[0] = hand->volley->severity;
  memcpy(mind->recent_effect[0], hand->volley->effect, sizeof mind->recent_effect[0]);
  const int32_t all = (1 << LIMIT_RECENT) - 1;
  mind->forgiven = actions & ROW_RESTORES ? all & ~1 : mind->forgiven << 1 & all;
}

// Counting ---------------------------------------------------------------------------------------

static void count_moves(const Hand *hand) {
  int32_t *count = hand->state->count;
  uint32_t once = 0;
  for (uint32_t i = 0; i < hand->volley->move_count; i++) {
    if (hand->volley->moves[i].voided) {
      continue;
    }
    const Row *row = row_of(hand, i);
    once |= row->volley_counts;
    for (uint32_t c = 0; c < hand->story->count_count; c++) {
      count[c] += row->counts[c];
    }
  }
  for (uint32_t c = 0; c < hand->story->count_count; c++) {
    count[c] += once >> c & 1;
  }
}

static void weigh_critical(const Hand *hand) {
  Volley *volley = hand->volley;
  volley->before = (Talk)hand->mind->last_talk;
  volley->critical = volley->before == TALK_SUSTAIN || volley->before == TALK_DISCORD;
  uint8_t best = UINT8_MAX;
  for (uint32_t i = 0; i < volley->move_count; i++) {
    const Row *row = row_of(hand, i);
    if (!volley->moves[i].voided && row->critical_rank < best) {
      best = row->critical_rank;
      volley->critical_value = row->critical;
    }
  }
}

static void count_expert(const Hand *hand) {
  count_moves(hand);
  if (hand->volley->critical) {
    hand->state->critical_moments++;
    hand->state->critical_sum += hand->volley->critical_value;
  }
}

static uint32_t all_actions(const Hand *hand) {
  uint32_t actions = 0;
  for (uint32_t i = 0; i < hand->volley->move_count; i++) {
    actions |= hand->volley->moves[i].voided ? 0 : row_of(hand, i)->actions;
  }
  return actions;
}

static void apply(const Hand *hand) {
  sum_effects(hand);
  for (uint32_t i = 0; i < hand->volley->move_count; i++) {
    if (!hand->volley->moves[i].voided) {
      act(hand, row_of(hand, i), &hand->option->moves[i]);
      remember_received(hand, row_of(hand, i), &hand->option->moves[i]);
    }
  }
  move_axes(hand);
  set_flags(hand);
}

void model_land(const Story *story, State *state, const Option *option, Volley *out) {
  const uint32_t mind = story->beats[option->beat].mind;
  assert(mind != NONE && option->move_count > 0);
  memset(out, 0, sizeof *out);
  out->mind = mind;
  out->move_count = option->move_count;
  out->voiced = NONE;
  Hand hand = {story, state, &state->mind[mind], &story->minds[mind], option, out, {0}};
  memcpy(hand.level, hand.mind->level, sizeof hand.level);
  find_rows(&hand);
  out->landing = row_of(&hand, deciding_move(&hand))->landing;
  weigh_critical(&hand);
  apply(&hand);
  if (mind == 0) {
    count_expert(&hand);
  }
  count_runs(&hand);
  age_praise(&hand);
  age_window(&hand, all_actions(&hand));
  age_recent(&hand, all_actions(&hand));
  hand.mind->volleys++;
  hand.mind->landing = (int32_t)out->landing + 1;
  state_refresh(story, state, mind);
}

void model_answered(State *state, uint32_t mind, Talk talk) {
  state->mind[mind].last_talk = talk;
}

void model_leave_scene(const Story *story, State *state) {
  for (uint32_t m = 0; m < story->mind_count; m++) {
    Mind *mind = &state->mind[m];
    mind->window = mind->offers = mind->after_question = mind->praised_here = mind->asked = 0;
  }
}
