#include "lint/offered.h"

#include <stdlib.h>

#include "base/memory.h"
#include "lint/pilot.h"

static const uint32_t skills[] = {PILOT_RANDOM, 30, 85};

static void note(const Offered *out, const State *state) {
  const Story *story = out->story;
  uint32_t open[LIMIT_OPTIONS];
  uint32_t count = run_options(story, state, open);
  for (uint32_t i = 0; i < count; i++) {
    uint32_t *values = &out->values[open[i] * story->variant_count];
    for (uint32_t v = 0; v < story->variant_count; v++) values[v] |= 1u << state->variant[v];
  }
}

static void play(const Offered *out, uint32_t number, uint32_t skill) {
  Exchange exchange;
  Pilot pilot = pilot_start(out->story, number, skill);
  while (pilot_waits(&pilot)) {
    note(out, &pilot.state);
    pilot_choose(&pilot, pilot_pick(&pilot), &exchange, NULL);
  }
}

void offered_work_out(const Story *story, Offered *out) {
  size_t cells = (size_t)story->option_count * story->variant_count;
  *out = (Offered){.story = story, .values = memory_new(cells + 1, sizeof *out->values)};
  for (size_t s = 0; s < sizeof skills / sizeof *skills; s++)
    for (uint32_t i = 0; i < OFFERED_PLAYS; i++) play(out, i, skills[s]);
}

void offered_free(Offered *offered) {
  free(offered->values);
  offered->values = NULL;
}

bool offered_with(const Offered *offered, uint32_t option, uint32_t variant, uint32_t value) {
  return offered->values[option * offered->story->variant_count + variant] >> value & 1;
}
