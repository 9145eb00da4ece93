#include "lint/pilot.h"

#include <stdio.h>

#include "base/hash.h"
#include "story/score.h"

static const Choices *choices_of(const Story *story, uint32_t variant) {
  return &story->choices[story->variants[variant]];
}

uint32_t pilot_variants(const Story *story) {
  uint32_t count = 1;
  for (uint32_t i = 0; i < story->variant_count; i++) count *= choices_of(story, i)->count;
  return count;
}

static void set_variants(const Story *story, uint32_t number, uint32_t out[LIMIT_VARIANTS]) {
  for (uint32_t i = 0; i < story->variant_count; i++) {
    out[i] = number % choices_of(story, i)->count;
    number /= choices_of(story, i)->count;
  }
}

Pilot pilot_prepare(const Story *story, uint32_t number, uint32_t skill) {
  Pilot pilot = {.story = story, .skill = skill};
  uint32_t variants[LIMIT_VARIANTS];
  pilot.seed = hash_mix(hash_int(HASH_START, number));
  pilot.chance = hash_int(hash_int(HASH_START, number), skill);
  set_variants(story, number % pilot_variants(story), variants);
  state_init(story, &pilot.state, pilot.seed, variants);
  return pilot;
}

void pilot_enter(Pilot *pilot, const RunSink *sink) {
  run_start(pilot->story, &pilot->state, NONE, false, sink);
}

Pilot pilot_start(const Story *story, uint32_t number, uint32_t skill) {
  Pilot pilot = pilot_prepare(story, number, skill);
  pilot_enter(&pilot, NULL);
  return pilot;
}

bool pilot_waits(const Pilot *pilot) {
  return !run_over(&pilot->state) && pilot->choices < PILOT_LONGEST;
}

static uint32_t draw(Pilot *pilot, uint32_t below) {
  pilot->chance += UINT64_C(0x9E3779B97F4A7C15);
  return (uint32_t)(((hash_mix(pilot->chance) >> 32) * below) >> 32);
}

uint32_t pilot_pick(Pilot *pilot) {
  uint32_t shown[LIMIT_OPTIONS];
  uint32_t count = run_shown(pilot->story, &pilot->state, pilot->seed, shown);
  if (pilot->skill == PILOT_RANDOM) return shown[draw(pilot, count)];
  uint32_t best = score_best_option(pilot->story, &pilot->state);
  if (count == 1 || draw(pilot, 100) < pilot->skill) return best;
  uint32_t other = shown[draw(pilot, count - 1)];
  return other == best ? shown[count - 1] : other;
}

void pilot_choose(Pilot *pilot, uint32_t option, Exchange *out, const RunSink *sink) {
  run_choose(pilot->story, &pilot->state, option, out, sink);
  pilot->choices++;
}

void pilot_name(const Pilot *pilot, char *out, size_t size) {
  size_t length = 0;
  out[0] = '\0';
  for (uint32_t i = 0; i < pilot->story->variant_count && length < size; i++) {
    const Choices *choices = choices_of(pilot->story, i);
    length += (size_t)snprintf(out + length, size - length, "%s%s=%s", i ? ", " : "",
                               story_text(pilot->story, choices->id),
                               choices->values[pilot->state.variant[i]]);
  }
}
