#include "players/lengths.h"

#include <stdlib.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "players/bout.h"

typedef struct Counting {
  const Story *story;
  uint32_t words;
} Counting;

static uint32_t words_of(const Story *story, Text text) {
  return (uint32_t)utf8_words(story_text(story, text));
}

uint32_t lengths_line_words(const Story *story, uint32_t line) {
  const Line *it = &story->lines[line];
  return words_of(story, it->text) + words_of(story, it->does);
}

static void count_line(void *to, uint32_t line) {
  Counting *counting = to;
  counting->words += lengths_line_words(counting->story, line);
}

static void count_offer(void *to, const uint32_t *shown, uint32_t count) {
  Counting *counting = to;
  for (uint32_t i = 0; i < count; i++) {
    const Option *option = &counting->story->options[shown[i]];
    counting->words += words_of(counting->story, option->say);
    counting->words += words_of(counting->story, option->does);
  }
}

static int by_size(const void *left, const void *right) {
  uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
  return (a > b) - (a < b);
}

static void sum_up(uint32_t *values, uint32_t plays, uint32_t kind, Lengths *out) {
  qsort(values, plays, sizeof *values, by_size);
  out->least[kind] = values[0];
  out->lower[kind] = values[plays / 4];
  out->middle[kind] = values[plays / 2];
  out->upper[kind] = values[plays - 1 - plays / 4];
  out->most[kind] = values[plays - 1];
}

void lengths_of(const Story *story, const Player *player, uint32_t plays, Lengths *out) {
  uint32_t *values = memory_new((size_t)plays * LENGTHS_KINDS, sizeof *values);
  for (uint32_t i = 0; i < plays; i++) {
    Bout bout;
    Counting counting = {.story = story};
    BoutSink sink = {.line = count_line, .offer = count_offer, .to = &counting};
    bout_play(story, player, NULL, i, &sink, &bout);
    values[LENGTHS_CHOICES * plays + i] = bout.choices;
    values[LENGTHS_VOLLEYS * plays + i] = (uint32_t)bout.last.mind[0].volleys;
    values[LENGTHS_WORDS * plays + i] = counting.words;
  }
  out->plays = plays;
  for (uint32_t k = 0; k < LENGTHS_KINDS; k++) sum_up(values + k * plays, plays, k, out);
  free(values);
}
