#include "players/players.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/nearest.h"
#include "players/kinds.h"
#include "story/score.h"

enum { SKILL_IN_ALL = 90 };

static const struct Known {
  const char *name;
  bool naive, needs_warmth;
} known[] = {
    [PLAYERS_CURIOUS] = {"curious", false, false},
    [PLAYERS_COERCIVE] = {"coercive", false, false},
    [PLAYERS_RANDOM] = {"random", true, false},
    [PLAYERS_FIRST] = {"first", true, false},
    [PLAYERS_LAST] = {"last", true, false},
    [PLAYERS_LONGEST] = {"longest", true, false},
    [PLAYERS_SHORTEST] = {"shortest", true, false},
    [PLAYERS_KINDEST] = {"kindest", true, true},
    [PLAYERS_SECOND_KINDEST] = {"second-kindest", true, true},
    [PLAYERS_MIDDLE_KINDNESS] = {"middle-kindness", true, true},
    [PLAYERS_ALWAYS_QUESTION] = {"always-question", true, false},
    [PLAYERS_ALWAYS_REFLECT] = {"always-reflect", true, false},
    [PLAYERS_AUTONOMY_KEYWORD] = {"autonomy-keyword", true, false},
    [PLAYERS_OBLIGER] = {"obliger", true, false},
    [PLAYERS_PERSUADER] = {"persuader", true, false},
    [PLAYERS_NICE_THEN_PUSH] = {"nice-then-push", true, false},
    [PLAYERS_AVOID_EXTREMES] = {"avoid-extremes", true, true},
    [PLAYERS_SKILL] = {"skill=90", false, false},
};

enum { KNOWN = sizeof known / sizeof *known };

// Names ------------------------------------------------------------------------------------------

static Player player_of(PlayersRule rule, uint32_t skill) {
  Player player = {.rule = rule,
                   .skill = skill,
                   .naive = known[rule].naive,
                   .needs_warmth = known[rule].needs_warmth};
  if (rule == PLAYERS_SKILL) {
    snprintf(player.name, sizeof player.name, "skill=%u", (unsigned)skill);
  } else {
    snprintf(player.name, sizeof player.name, "%s", known[rule].name);
  }
  return player;
}

static bool read_skill(const char *text, Player *out, Err *err) {
  char *end;
  unsigned long skill = strtoul(text, &end, 10);
  if (*text < '0' || *text > '9' || *end || skill > 100)
    return err_set(err, "skill=%.20s: a skill is a number from 0 to 100", text);
  *out = player_of(PLAYERS_SKILL, (uint32_t)skill);
  return true;
}

static bool unknown(const char *name, Err *err) {
  const char *names[KNOWN + 1];
  for (int i = 0; i < KNOWN; i++) names[i] = known[i].name;
  names[KNOWN] = "all";
  const char *nearest = nearest_name(name, names, KNOWN + 1);
  return err_set(err, "there is no player \"%.60s\"; the nearest is \"%s\"", name,
                 nearest ? nearest : "all");
}

static bool read_one(const char *name, Player *out, Err *err) {
  if (strncmp(name, "skill=", 6) == 0) return read_skill(name + 6, out, err);
  for (int i = 0; i < KNOWN; i++) {
    if (strcmp(known[i].name, name) != 0) continue;
    *out = player_of((PlayersRule)i, 0);
    return true;
  }
  return unknown(name, err);
}

// One name, or all of them.
static bool read_name(const char *name, Player out[PLAYERS_MOST], uint32_t *count, Err *err) {
  bool all = strcmp(name, "all") == 0;
  if (*count + (all ? KNOWN : 1) > PLAYERS_MOST)
    return err_set(err, "at most %d players can be named", PLAYERS_MOST);
  if (!all) return read_one(name, &out[(*count)++], err);
  for (int i = 0; i < KNOWN; i++) out[(*count)++] = player_of((PlayersRule)i, SKILL_IN_ALL);
  return true;
}

bool players_read(const char *names, Player out[PLAYERS_MOST], uint32_t *count, Err *err) {
  *count = 0;
  for (const char *at = names;; at++) {
    char name[64];
    size_t length = strcspn(at, ",");
    snprintf(name, sizeof name, "%.*s", (int)(length < 63 ? length : 63), at);
    if (!read_name(name, out, count, err)) return false;
    at += length;
    if (!*at) return true;
  }
}

// Picking ----------------------------------------------------------------------------------------

static uint32_t draw(PlayersSeat *seat, uint32_t below) {
  seat->chance += UINT64_C(0x9E3779B97F4A7C15);
  seat->leaned |= below > 1;
  return (uint32_t)(((hash_mix(seat->chance) >> 32) * below) >> 32);
}

// The greatest value; ties go to what is shown first.
static uint32_t pick(PlayersSeat *seat, const uint32_t *shown, const int64_t *values,
                     uint32_t count) {
  uint32_t best = 0, as_good = 0;
  for (uint32_t i = 1; i < count; i++)
    if (values[i] > values[best]) best = i;
  for (uint32_t i = 0; i < count; i++) as_good += values[i] == values[best];
  seat->leaned |= as_good > 1;
  return shown[best];
}

static uint32_t pick_kind(PlayersSeat *seat, const uint32_t *shown, uint32_t count,
                          bool (*is)(const Story *, uint32_t)) {
  int64_t values[LIMIT_OPTIONS];
  for (uint32_t i = 0; i < count; i++) values[i] = is(seat->story, shown[i]);
  return pick(seat, shown, values, count);
}

static uint32_t pick_length(PlayersSeat *seat, const uint32_t *shown, uint32_t count, int sign) {
  int64_t values[LIMIT_OPTIONS];
  for (uint32_t i = 0; i < count; i++)
    values[i] = sign * (int64_t)kinds_words(seat->story, shown[i]);
  return pick(seat, shown, values, count);
}

static uint32_t pick_push(PlayersSeat *seat, const State *state, const uint32_t *shown,
                          uint32_t count) {
  int64_t values[LIMIT_OPTIONS];
  for (uint32_t i = 0; i < count; i++) {
    KindsWeight weight = kinds_weigh(seat->story, state, shown[i]);
    uint32_t place = shown[i] - seat->story->beats[state->beat].options.first;
    values[i] = (int64_t)weight.severity * 100000 - weight.ease * 100 - place;
  }
  return pick(seat, shown, values, count);
}

static uint32_t pick_by_skill(PlayersSeat *seat, const State *state, const uint32_t *shown,
                              uint32_t count) {
  uint32_t best = score_best_option(seat->story, state);
  if (draw(seat, 100) < seat->player->skill || count == 1) return best;
  uint32_t other = shown[draw(seat, count - 1)];
  return other == best ? shown[count - 1] : other;
}

static uint32_t pick_nice_then_push(PlayersSeat *seat, const State *state, const uint32_t *shown,
                                    uint32_t count) {
  return state->mind[0].volleys < seat->turn ? score_best_option(seat->story, state)
                                             : pick_push(seat, state, shown, count);
}

// Kindness ---------------------------------------------------------------------------------------

typedef struct Ranks {  // the rated ones among the options shown, the kindest has rank 0
  uint32_t option[LIMIT_OPTIONS], rank[LIMIT_OPTIONS], count;
} Ranks;

static void rank_them(Ranks *ranks, PlayersSeat *seat) {
  for (uint32_t i = 0; i < ranks->count; i++) {
    int16_t mine = seat->warmth[ranks->option[i]];
    ranks->rank[i] = 0;
    for (uint32_t j = 0; j < ranks->count; j++) {
      int16_t other = seat->warmth[ranks->option[j]];
      ranks->rank[i] += other > mine || (other == mine && j < i);
      seat->leaned |= other == mine && j != i;
    }
  }
}

static Ranks ranks_of(PlayersSeat *seat, const uint32_t *shown, uint32_t count) {
  Ranks ranks = {.count = 0};
  assert(seat->warmth && "who asks for kindness gives ratings");
  for (uint32_t i = 0; i < count; i++)
    if (seat->warmth[shown[i]]) ranks.option[ranks.count++] = shown[i];
  rank_them(&ranks, seat);
  return ranks;
}

static uint32_t pick_rank(PlayersSeat *seat, const Ranks *ranks, uint32_t rank, uint32_t first) {
  for (uint32_t i = 0; i < ranks->count; i++)
    if (ranks->rank[i] == rank) return ranks->option[i];
  seat->leaned = true;
  return first;
}

static uint32_t pick_no_extreme(PlayersSeat *seat, const Ranks *ranks, uint32_t first) {
  seat->leaned |= ranks->count != 3;
  for (uint32_t i = 0; i < ranks->count; i++)
    if (ranks->rank[i] > 0 && ranks->rank[i] + 1 < ranks->count) return ranks->option[i];
  return first;
}

static uint32_t pick_kindness(PlayersSeat *seat, const uint32_t *shown, uint32_t count) {
  Ranks ranks = ranks_of(seat, shown, count);
  PlayersRule rule = seat->player->rule;
  if (rule == PLAYERS_AVOID_EXTREMES) return pick_no_extreme(seat, &ranks, shown[0]);
  uint32_t rank = rule == PLAYERS_SECOND_KINDEST    ? 1
                  : rule == PLAYERS_MIDDLE_KINDNESS ? ranks.count / 2
                                                    : 0;
  return pick_rank(seat, &ranks, rank, shown[0]);
}

// Choosing ---------------------------------------------------------------------------------------

static uint32_t choose(PlayersSeat *seat, const State *state, const uint32_t *shown,
                       uint32_t count) {
  switch (seat->player->rule) {
    case PLAYERS_CURIOUS: return score_best_option(seat->story, state);
    case PLAYERS_COERCIVE: return pick_push(seat, state, shown, count);
    case PLAYERS_RANDOM: return shown[draw(seat, count)];
    case PLAYERS_FIRST: seat->leaned = true; return shown[0];
    case PLAYERS_LAST: seat->leaned = true; return shown[count - 1];
    case PLAYERS_LONGEST: return pick_length(seat, shown, count, 1);
    case PLAYERS_SHORTEST: return pick_length(seat, shown, count, -1);
    case PLAYERS_KINDEST:
    case PLAYERS_SECOND_KINDEST:
    case PLAYERS_MIDDLE_KINDNESS:
    case PLAYERS_AVOID_EXTREMES: return pick_kindness(seat, shown, count);
    case PLAYERS_ALWAYS_QUESTION: return pick_kind(seat, shown, count, kinds_asks);
    case PLAYERS_ALWAYS_REFLECT: return pick_kind(seat, shown, count, kinds_reflects);
    case PLAYERS_AUTONOMY_KEYWORD: return pick_kind(seat, shown, count, kinds_says_freedom);
    case PLAYERS_OBLIGER: return pick_kind(seat, shown, count, kinds_avoids);
    case PLAYERS_PERSUADER: return pick_kind(seat, shown, count, kinds_persuades);
    case PLAYERS_NICE_THEN_PUSH: return pick_nice_then_push(seat, state, shown, count);
    case PLAYERS_SKILL: return pick_by_skill(seat, state, shown, count);
  }
  return shown[0];
}

uint32_t players_choose(PlayersSeat *seat, const State *state, const uint32_t *shown,
                        uint32_t count) {
  assert(count > 0);
  return count == 1 ? shown[0] : choose(seat, state, shown, count);
}
