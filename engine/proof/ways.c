#include "proof/ways.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "proof/live.h"

static bool always_open(const Option *option) {
  return !option->when && (option->again || option->memory == NONE);
}

static bool lines_lead_on(const Story *story, Range passages) {
  for (uint32_t p = passages.first; p < passages.first + passages.count; p++) {
    const Passage *passage = &story->passages[p];
    for (uint32_t l = 0; l < passage->lines.count && !passage->when && !passage->skip; l++)
      if (story->lines[passage->lines.first + l].go != NONE) return true;
  }
  return false;
}

bool ways_lead_on(const Story *story, uint32_t beat) {
  const Beat *it = &story->beats[beat];
  for (uint32_t o = it->options.first; o < it->options.first + it->options.count; o++)
    if (always_open(&story->options[o])) return true;
  return it->go != NONE || lines_lead_on(story, it->passages) ||
         lines_lead_on(story, it->otherwise);
}

// To the end -------------------------------------------------------------------------------------

typedef struct Ways {
  const Story *story;
  bool *out, *barred;
  bool all;  // of the targets looked at: all lead out
} Ways;

static void look(void *to, uint32_t beat) {
  Ways *ways = to;
  ways->all &= beat == GO_END || ways->out[beat];
}

static void look_at_lines(Ways *ways, uint32_t scene, Range passages) {
  const Story *story = ways->story;
  for (uint32_t p = passages.first; p < passages.first + passages.count; p++)
    for (uint32_t l = 0; l < story->passages[p].lines.count; l++)
      live_targets(story, scene, story->lines[story->passages[p].lines.first + l].go, look, ways);
}

static bool option_out(Ways *ways, uint32_t beat, uint32_t index) {
  const Story *story = ways->story;
  const Option *option = &story->options[index];
  const uint32_t scene = story->beats[beat].scene;
  ways->all = true;
  live_targets(story, scene, option->go == NONE ? beat : option->go, look, ways);
  for (uint32_t r = 0; r < option->replies.count; r++)
    look_at_lines(ways, scene, story->replies[option->replies.first + r].passages);
  return ways->all;
}

static bool once_only(const Option *option) {
  return !option->again && option->memory != NONE;
}

static bool leads_out(Ways *ways, uint32_t beat) {
  const Story *story = ways->story;
  const Beat *it = &story->beats[beat];
  bool every = true;
  ways->all = true;
  look_at_lines(ways, it->scene, it->passages);
  if (!ways->all) return false;
  for (uint32_t o = it->options.first; o < it->options.first + it->options.count; o++) {
    const bool out = option_out(ways, beat, o);
    if (out && always_open(&story->options[o])) return true;
    every &= out || once_only(&story->options[o]);
  }
  ways->all = every;
  look_at_lines(ways, it->scene, it->otherwise);
  live_targets(story, it->scene, it->go, look, ways);
  return ways->all;
}

static void spread(Ways *ways) {
  bool grew = true;
  memset(ways->out, 0, ways->story->beat_count * sizeof *ways->out);
  while (grew) {
    grew = false;
    for (uint32_t b = ways->story->beat_count; b-- > 0;)
      if (!ways->out[b] && !ways->barred[b] && leads_out(ways, b)) grew = ways->out[b] = true;
  }
}

// An option that runs out must not end where there is no way out.
static bool led_astray(Ways *ways, uint32_t beat) {
  const Beat *it = &ways->story->beats[beat];
  for (uint32_t o = it->options.first; o < it->options.first + it->options.count; o++)
    if (always_open(&ways->story->options[o]) && option_out(ways, beat, o)) return false;
  for (uint32_t o = it->options.first; o < it->options.first + it->options.count; o++)
    if (once_only(&ways->story->options[o]) && !option_out(ways, beat, o)) return true;
  return false;
}

void ways_out(const Story *story, bool *out) {
  Ways ways = {
      .story = story, .out = out, .barred = memory_new(story->beat_count + 1, sizeof *out)};
  bool changed = true;
  while (changed) {
    changed = false;
    spread(&ways);
    for (uint32_t b = 0; b < story->beat_count; b++)
      if (out[b] && led_astray(&ways, b)) changed = ways.barred[b] = true;
  }
  free(ways.barred);
}
