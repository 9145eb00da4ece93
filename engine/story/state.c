#include "story/state.h"

#include <string.h>

#include "base/hash.h"

_Static_assert(sizeof(State) % sizeof(int32_t) == 0, "a state is int32_t and nothing else");
_Static_assert(sizeof(Mind) == sizeof(int32_t) * (LIMIT_AXES + 2 * LIMIT_CONCERNS + LIMIT_CODES +
                                                  LIMIT_RECENT * (1 + LIMIT_AXES) + 24),
               "a mind has no padding");

static void draw_variants(const Story *story, State *state, uint64_t seed, const uint32_t *fixed) {
  for (uint32_t i = 0; i < story->variant_count; i++) {
    const Choices *choices = &story->choices[story->variants[i]];
    state->variant[i] =
        fixed && fixed[i] != NONE
            ? (int32_t)fixed[i]
            : (int32_t)hash_draw(seed, story_text(story, choices->id), choices->count);
  }
}

void state_init(const Story *story, State *state, uint64_t seed,
                const uint32_t variants[LIMIT_VARIANTS]) {
  memset(state, 0, sizeof *state);
  draw_variants(story, state, seed, variants);
  for (uint32_t i = 0; i < story->variable_count; i++) {
    state->variable[i] = story->variables[i].start;
  }
  for (uint32_t m = 0; m < story->mind_count; m++) {
    memcpy(state->mind[m].axis, story->minds[m].axis, sizeof state->mind[m].axis);
    state_refresh(story, state, m);
  }
}

// Tenths rounded up, so that 20 + T - floor((4X + 3F) / 10) comes out exactly.
static int32_t openness(const Story *story, const Mind *mind) {
  int32_t tenths = story->openness_start * 10;
  for (uint32_t a = 0; a < story->axis_count; a++) {
    tenths += story->axes[a].tenths * mind->axis[a];
  }
  return tenths >= 0 ? (tenths + 9) / 10 : -(-tenths / 10);
}

static void refresh_concerns(Mind *mind, uint32_t count) {
  mind->voiced = mind->understood = mind->purposes = mind->honoured = mind->answered = 0;
  for (uint32_t c = 0; c < count; c++) {
    const int32_t level = mind->level[c];
    const bool old = mind->volleys - mind->voiced_at[c] > 2;
    mind->voiced += level >= 1;
    mind->understood += level >= 2;
    mind->purposes += mind->purpose >> c & 1;
    mind->honoured += level >= 4;
    mind->answered += level >= 2 || (level == 1 && old);
  }
}

static void refresh_recent(Mind *mind) {
  mind->hot = mind->loss = 0;
  for (int32_t i = 0; i < LIMIT_RECENT; i++) {
    mind->hot |= mind->recent_severity[i] >= 2 && !(mind->forgiven >> i & 1);
    mind->loss |= mind->recent_severity[i] >= 1;
  }
}

void state_refresh(const Story *story, State *state, uint32_t mind) {
  Mind *it = &state->mind[mind];
  it->openness = openness(story, it);
  refresh_concerns(it, story->minds[mind].concern_count);
  refresh_recent(it);
}

bool state_holds(const Story *story, const State *state, uint32_t when) {
  return !when || expr_value(story->code + when, (const int32_t *)state, NULL, NULL);
}

void state_apply(const Story *story, State *state, Range effects) {
  int32_t *slots = (int32_t *)state;
  for (uint32_t i = 0; i < effects.count; i++) {
    const Effect *effect = &story->effects[effects.first + i];
    int32_t value = effect->add ? slots[effect->slot] + effect->value : effect->value;
    value = value < effect->low ? effect->low : value;
    slots[effect->slot] = value > effect->high ? effect->high : value;
  }
}

bool state_remembers(const State *state, uint32_t memory) {
  return (uint32_t)state->memory[memory / 32] >> memory % 32 & 1;
}

void state_remember(State *state, uint32_t memory) {
  state->memory[memory / 32] = (int32_t)((uint32_t)state->memory[memory / 32] | 1u << memory % 32);
}

bool state_flag(const State *state, uint32_t mind, uint32_t flag) {
  return state->mind[mind].flags >> flag & 1;
}
