#include "players/bout.h"

#include "base/hash.h"

uint32_t bout_combinations(const Story *story) {
  uint32_t count = 1;
  for (uint32_t i = 0; i < story->variant_count; i++)
    count *= story->choices[story->variants[i]].count;
  return count;
}

static void set_variants(const Story *story, uint32_t number, uint32_t out[LIMIT_VARIANTS]) {
  for (uint32_t i = 0; i < LIMIT_VARIANTS; i++) out[i] = NONE;
  for (uint32_t i = 0; i < story->variant_count; i++) {
    uint32_t count = story->choices[story->variants[i]].count;
    out[i] = number % count;
    number /= count;
  }
}

static void begin(const Story *story, State *state, uint32_t number, const RunSink *run) {
  uint32_t variants[LIMIT_VARIANTS];
  set_variants(story, number, variants);
  state_init(story, state, number, variants);
  run_start(story, state, NONE, false, run);
}

static bool step(PlayersSeat *seat, State *state, uint32_t number, const BoutSink *sink,
                 Exchange *exchange) {
  RunSink run = {.line = sink->line, .to = sink->to};
  uint32_t shown[LIMIT_OPTIONS];
  uint32_t count = run_shown(seat->story, state, number, shown);
  if (count == 0) return false;
  if (sink->offer) sink->offer(sink->to, shown, count);
  run_choose(seat->story, state, players_choose(seat, state, shown, count), exchange, &run);
  return true;
}

// The marks' state is kept when the ending falls: what an epilogue sets is story.
static void play(PlayersSeat *seat, uint32_t number, const BoutSink *sink, Bout *out) {
  RunSink run = {.line = sink->line, .to = sink->to};
  State state;
  Exchange exchange;
  begin(seat->story, &state, number, &run);
  out->last = state;
  while (out->choices < BOUT_LONGEST && step(seat, &state, number, sink, &exchange)) {
    out->choices++;
    if (!out->last.ending) out->last = state;
    if (sink->exchange) sink->exchange(sink->to, &exchange, &state);
  }
  out->over = run_over(&state);
  out->leaned = seat->leaned;
}

// Three fifths of what the best play of the same combination takes.
static int32_t turn_for(const Story *story, uint32_t number) {
  static const Player curious = {.name = "curious", .rule = PLAYERS_CURIOUS};
  Bout best;
  bout_play(story, &curious, NULL, number, NULL, &best);
  return best.last.mind[0].volleys * 3 / 5;
}

void bout_play(const Story *story, const Player *player, const int16_t *warmth, uint32_t number,
               const BoutSink *sink, Bout *out) {
  PlayersSeat seat = {.player = player, .story = story, .warmth = warmth};
  seat.chance = hash_int(hash_text(HASH_START, player->name), number);
  if (player->rule == PLAYERS_NICE_THEN_PUSH) seat.turn = turn_for(story, number);
  *out = (Bout){.choices = 0};
  static const BoutSink nobody = {.to = NULL};
  play(&seat, number, sink ? sink : &nobody, out);
}
