#include "players/tally.h"

#include <string.h>

static void add_score(const Story *story, const State *state, Tally *tally) {
  Score score;
  score_work_out(story, state, &score);
  tally->marked += !score.empty;
  for (uint32_t i = 0; i < story->gate_count; i++)
    tally->passed[i] += !score.gates[i].empty && score.gates[i].passed;
  for (uint32_t i = 0; i < story->mark_count && !score.empty; i++)
    tally->marks[i] += score.marks[i].value;
}

static void add(const Story *story, const Bout *bout, Tally *tally) {
  const State *state = &bout->last;
  tally->plays++;
  tally->unended += !bout->over;
  tally->choices += bout->choices;
  tally->volleys += state->mind[0].volleys;
  if (state->ending > 0 && state->ending <= TALLY_ENDINGS) tally->endings[state->ending - 1]++;
  if (story->marked) add_score(story, state, tally);
}

// Plays first..last; true when something hung on order or chance in one of them.
static bool add_plays(const Story *story, const int16_t *warmth, uint32_t first, uint32_t last,
                      Tally *tally) {
  bool leaned = false;
  for (uint32_t i = first; i < last; i++) {
    Bout bout;
    bout_play(story, &tally->player, warmth, i, NULL, &bout);
    add(story, &bout, tally);
    leaned |= bout.leaned;
  }
  return leaned;
}

void tally_plays(const Story *story, const Player *player, const int16_t *warmth, uint32_t plays,
                 Tally *out) {
  uint32_t all = bout_combinations(story);
  *out = (Tally){.player = *player, .absent = player->needs_warmth && !warmth};
  if (out->absent) return;
  out->exact = !add_plays(story, warmth, 0, all, out);
  if (out->exact) return;
  if (plays < all) *out = (Tally){.player = *player};
  add_plays(story, warmth, plays < all ? 0 : all, plays, out);
}

ShareBand tally_passed(const Tally *tally, uint32_t gate) {
  return share_of(tally->passed[gate], tally->plays, tally->exact);
}

ShareBand tally_ended(const Tally *tally, uint32_t ending) {
  return share_of(tally->endings[ending], tally->plays, tally->exact);
}

int32_t tally_mark(const Tally *tally, uint32_t mark) {
  if (tally->marked == 0) return -1;
  return (int32_t)((2 * tally->marks[mark] + tally->marked) / (2 * tally->marked));
}

static bool between(const Tally *tally, uint32_t gate, uint32_t low, uint32_t high) {
  uint64_t hundredfold = (uint64_t)tally->passed[gate] * 100;
  return hundredfold >= (uint64_t)low * tally->plays &&
         hundredfold <= (uint64_t)high * tally->plays;
}

TallyVerdict tally_verdict(const Story *story, const Tally *tally) {
  const Player *player = &tally->player;
  bool holds;
  if (!story->marked || tally->absent || story->gate_count < 2) return TALLY_FREE;
  if (player->naive) {
    holds = between(tally, 0, 0, 10) && between(tally, 1, 0, 1);
  } else if (player->rule == PLAYERS_CURIOUS) {
    holds = between(tally, 0, 100, 100) && between(tally, 1, 100, 100);
  } else if (player->rule == PLAYERS_SKILL && player->skill == 90) {
    holds = between(tally, 0, 75, 95);
  } else {
    return TALLY_FREE;
  }
  return holds ? TALLY_HOLDS : TALLY_FAILS;
}
