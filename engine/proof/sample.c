#include "proof/sample.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

void sample_init(Sample *sample, Cover *cover) {
  const Story *story = cover->story;
  memset(sample, 0, sizeof *sample);
  sample->story = story;
  sample->cover = cover;
  sample->chance = UINT64_C(0x9e3779b97f4a7c15);
  sample->chosen = memory_new(story->option_count + 1, sizeof *sample->chosen);
  sample->endings = memory_new(story->ending_count + 1, sizeof *sample->endings);
}

void sample_free(Sample *sample) {
  free(sample->chosen);
  free(sample->endings);
  sample->chosen = NULL;
  sample->endings = NULL;
}

static uint32_t draw(Sample *sample, uint32_t count) {  // xorshift64
  sample->chance ^= sample->chance << 13;
  sample->chance ^= sample->chance >> 7;
  sample->chance ^= sample->chance << 17;
  return (uint32_t)((sample->chance >> 32) * count >> 32);
}

// Ties by chance, so that no two sessions need be alike.
static uint32_t newest(Sample *sample, const uint32_t *options, uint32_t count) {
  uint32_t best = options[draw(sample, count)];
  for (uint32_t i = 0; i < count; i++)
    if (sample->chosen[options[i]] < sample->chosen[best]) best = options[i];
  return best;
}

// An option whose landing has an answer nobody has heard.
static uint32_t unheard(Sample *sample, const uint32_t *options, uint32_t count) {
  const Story *story = sample->story;
  const Items *items = sample->cover->items;
  const size_t bytes = offsetof(State, mind) + story->mind_count * sizeof(Mind);
  const uint32_t from = draw(sample, count);
  for (uint32_t k = 0; k < count; k++) {
    const uint32_t option = options[(from + k) % count];
    Exchange exchange;
    memcpy(&sample->after, &sample->state, bytes);
    run_choose(story, &sample->after, option, &exchange, NULL);
    const uint32_t reply = cover_reply(story, &story->options[option], &exchange);
    const bool fresh =
        reply != NONE && sample->cover->witness[items_number(items, ITEM_REPLY, reply)] == NONE;
    const bool beat =
        !run_over(&sample->after) &&
        sample->cover->witness[items_number(items, ITEM_BEAT, (uint32_t)sample->after.beat)] ==
            NONE;
    if (fresh || beat) return option;
  }
  return NONE;
}

static uint32_t pick(Sample *sample, SamplePlayer player, uint32_t skill, const uint32_t *options,
                     uint32_t count) {
  switch (player) {
    case SAMPLE_UNIFORM: break;
    case SAMPLE_NEW:
      return draw(sample, 100) < skill ? newest(sample, options, count)
                                       : options[draw(sample, count)];
    case SAMPLE_GOOD:
      if (draw(sample, 100) < skill) return score_best_option(sample->story, &sample->state);
      return newest(sample, options, count);
    case SAMPLE_SEEKER: {
      const uint32_t found = unheard(sample, options, count);
      if (found != NONE) return found;
      if (draw(sample, 100) < skill) return score_best_option(sample->story, &sample->state);
      break;
    }
    case SAMPLE_PLAYERS: break;
  }
  return options[draw(sample, count)];
}

static void settle(Sample *sample, uint32_t length) {
  Cover *cover = sample->cover;
  if (!cover_has_news(cover)) return;
  uint32_t way = trail_root(&cover->trail, sample->variants);
  for (uint32_t i = 0; i < length; i++) way = trail_add(&cover->trail, way, sample->way[i]);
  cover_settle(cover, way);
}

static void trace_start(Sample *sample) {
  uint32_t values[LIMIT_VARIANTS];
  trail_variant_values(sample->story, sample->variants, values);
  state_init(sample->story, &sample->after, 1, values);
  trace_choice(sample->trace, &sample->after, NONE);
}

static void begin(Sample *sample, const RunSink *sink) {
  uint32_t values[LIMIT_VARIANTS];
  trail_variant_values(sample->story, sample->variants, values);
  state_init(sample->story, &sample->state, 1, values);
  run_start(sample->story, &sample->state, NONE, false, sink);
  cover_start(sample->cover, &sample->state);
  if (sample->trace) trace_start(sample);
  settle(sample, 0);
}

void sample_play(Sample *sample, uint32_t variants, SamplePlayer player, uint32_t skill) {
  const Story *story = sample->story;
  const size_t bytes = offsetof(State, mind) + story->mind_count * sizeof(Mind);
  const RunSink sink = cover_sink(sample->cover);
  uint32_t options[LIMIT_OPTIONS];
  Exchange exchange;
  sample->variants = variants;
  begin(sample, &sink);
  for (sample->length = 0; !run_over(&sample->state) && sample->length < SAMPLE_LONGEST;) {
    const uint32_t count = run_options(story, &sample->state, options);
    cover_offer(sample->cover, &sample->state, options, count);
    settle(sample, sample->length);
    const uint32_t option = pick(sample, player, skill, options, count);
    if (sample->trace) trace_choice(sample->trace, &sample->state, option);
    memcpy(&sample->after, &sample->state, bytes);
    run_choose(story, &sample->state, option, &exchange, &sink);
    sample->way[sample->length++] = option;
    sample->chosen[option]++;
    cover_step(sample->cover, &sample->after, &sample->state, &exchange);
    settle(sample, sample->length);
  }
  sample->plays++;
  sample->choices += sample->length;
  if (player != SAMPLE_UNIFORM) return;
  sample->uniform_plays++;
  sample->endings[run_over(&sample->state) ? sample->state.ending : 0]++;
}
