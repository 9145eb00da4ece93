#include "proof/trail.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "story/journal.h"

void trail_free(Trail *trail) {
  free(trail->steps);
  *trail = (Trail){0};
}

uint32_t trail_add(Trail *trail, uint32_t before, uint32_t option) {
  trail->steps = memory_push(trail->steps, trail->count, &trail->cap, sizeof *trail->steps);
  trail->steps[trail->count] = (TrailStep){before, option};
  return trail->count++;
}

uint32_t trail_root(Trail *trail, uint32_t variants) {
  return trail_add(trail, NONE, variants);
}

uint32_t trail_length(const Trail *trail, uint32_t step) {
  uint32_t length = 0;
  for (; trail->steps[step].before != NONE; step = trail->steps[step].before) length++;
  return length;
}

uint32_t trail_variants(const Trail *trail, uint32_t step) {
  while (trail->steps[step].before != NONE) step = trail->steps[step].before;
  return trail->steps[step].option;
}

void trail_options(const Trail *trail, uint32_t step, uint32_t *out) {
  for (uint32_t at = trail_length(trail, step); at > 0; step = trail->steps[step].before)
    out[--at] = trail->steps[step].option;
}

uint32_t trail_variant_count(const Story *story) {
  uint32_t count = 1;
  for (uint32_t i = 0; i < story->variant_count; i++)
    count *= story->choices[story->variants[i]].count;
  return count;
}

void trail_variant_values(const Story *story, uint32_t variants, uint32_t out[LIMIT_VARIANTS]) {
  for (uint32_t i = 0; i < LIMIT_VARIANTS; i++) out[i] = NONE;
  for (uint32_t i = 0; i < story->variant_count; i++) {
    const uint32_t count = story->choices[story->variants[i]].count;
    out[i] = variants % count;
    variants /= count;
  }
}

static void fill_head(const Story *story, uint32_t variants, JournalHead *head) {
  uint32_t values[LIMIT_VARIANTS];
  trail_variant_values(story, variants, values);
  *head = (JournalHead){.rules = story->rules, .words = story->words, .seed = 1};
  head->variant_count = story->variant_count;
  snprintf(head->course, sizeof head->course, "%s", story_text(story, story->name));
  snprintf(head->player, sizeof head->player, "%s", story_text(story, story->player));
  for (uint32_t i = 0; i < story->variant_count; i++) {
    const Choices *choices = &story->choices[story->variants[i]];
    snprintf(head->variant[i][0], JOURNAL_NAME, "%s", story_text(story, choices->id));
    snprintf(head->variant[i][1], JOURNAL_NAME, "%s", choices->values[values[i]]);
  }
}

void trail_write(const Trail *trail, const Story *story, uint32_t step, Buf *out) {
  JournalHead head;
  const uint32_t length = trail_length(trail, step);
  uint32_t *options = memory_new(length + 1, sizeof *options);
  fill_head(story, trail_variants(trail, step), &head);
  trail_options(trail, step, options);
  journal_write_head(&head, out);
  for (uint32_t i = 0; i < length; i++) {
    JournalInput input = {.kind = JOURNAL_CHOOSE,
                          .text = story_text(story, story->options[options[i]].id)};
    journal_write_input(&input, out);
  }
  free(options);
}
