#include "players/answers.h"

#include <stdlib.h>

#include "base/memory.h"
#include "base/utf8.h"

typedef struct Listening {
  const Story *story;
  Answers *answers;
  uint32_t *lines;  // shown since the last choice
  size_t line_count, line_cap;
} Listening;

static void hear_line(void *to, uint32_t line) {
  Listening *ear = to;
  ear->lines = memory_push(ear->lines, ear->line_count, &ear->line_cap, sizeof *ear->lines);
  ear->lines[ear->line_count++] = line;
}

static bool holds_line(Range lines, uint32_t line) {
  return line >= lines.first && line < lines.first + lines.count;
}

static bool in_reply(const Story *story, const Reply *reply, uint32_t line) {
  for (uint32_t i = 0; i < reply->passages.count; i++)
    if (holds_line(story->passages[reply->passages.first + i].lines, line)) return true;
  return false;
}

static bool in_replies(const Story *story, const Option *option, uint32_t line) {
  for (uint32_t i = 0; i < option->replies.count; i++)
    if (in_reply(story, &story->replies[option->replies.first + i], line)) return true;
  return false;
}

static uint32_t words_of_reply(const Listening *ear, uint32_t option) {
  const Story *story = ear->story;
  size_t words = 0;
  for (size_t i = 0; i < ear->line_count; i++) {
    const Line *line = &story->lines[ear->lines[i]];
    if (line->speaker == story->minds[0].speaker &&
        in_replies(story, &story->options[option], ear->lines[i]))
      words += utf8_words(story_text(story, line->text));
  }
  return (uint32_t)words;
}

static void add_answer(Listening *ear, const Exchange *exchange, const State *after) {
  Answers *all = ear->answers;
  all->items = memory_push(all->items, all->count, &all->cap, sizeof *all->items);
  all->items[all->count++] = (Answer){.talk = exchange->talk,
                                      .words = words_of_reply(ear, exchange->option),
                                      .speech = kinds_speech(ear->story, exchange->option),
                                      .pressured = state_flag(after, 0, ear->story->pressured_flag),
                                      .option = exchange->option};
}

static void hear_exchange(void *to, const Exchange *exchange, const State *after) {
  Listening *ear = to;
  if (exchange->mind == 0) add_answer(ear, exchange, after);
  ear->line_count = 0;
}

void answers_of(const Story *story, const Player *player, uint32_t number, Answers *out) {
  Bout bout;
  Listening ear = {.story = story, .answers = out};
  BoutSink sink = {.line = hear_line, .exchange = hear_exchange, .to = &ear};
  out->count = 0;
  bout_play(story, player, NULL, number, &sink, &bout);
  for (uint32_t i = 0; i < out->count; i++) out->items[i].third = (uint32_t)(3 * i / out->count);
  free(ear.lines);
}

void answers_free(Answers *answers) {
  free(answers->items);
  *answers = (Answers){.count = 0};
}
