// A course made by hand, for tests of sessions that need no scene files.
//
//   one.hello    ask, wait            -> one.on
//   one.on       again (again), go    -> one.on, next
//   two.later    end                  -> end        an epilogue: before it the ending is decided
#ifndef UNIT_MADE_COURSE_H
#define UNIT_MADE_COURSE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "story/story.h"

enum { ASK, WAIT, AGAIN, GO_ON, END, OPTIONS };
enum { HELLO, ON, LATER, BEATS };

typedef struct Made {
  Story story;
  char chars[2048];
  ExprOp code[1];
  Scene scenes[2];
  Beat beats[BEATS];
  Option options[OPTIONS];
  Reply replies[1];
  Passage passages[4];
  Line lines[4];
  Speaker cast[2];
  Named settings[1];
  Choices choices[2];
  uint32_t variants[2];
  Ending endings[1];
} Made;

static Text put(Made *made, const char *text) {
  Text at = (Text)made->story.char_count;
  size_t size = strlen(text) + 1;
  assert_true(at + size <= sizeof made->chars);
  memcpy(made->chars + at, text, size);
  made->story.char_count += size;
  return at;
}

static void make_lines(Made *made) {
  static const char *const texts[] = {"Good morning, {player}.", "Yes, {player}, {player}. {play}",
                                      "The clock goes on.", "Six weeks later."};
  for (uint32_t i = 0; i < 4; i++) {
    made->lines[i] =
        (Line){.text = put(made, texts[i]), .speaker = i == 1 ? 0 : NONE, .look = NONE, .go = NONE};
    made->passages[i] = (Passage){.lines = {i, 1}};
  }
  made->lines[1].does = put(made, "looks at {player}");
  made->lines[1].hold_ms = 4000;
  made->replies[0] = (Reply){.kind = KEY_OTHER, .passages = {1, 1}};
}

static void make_option(Made *made, uint32_t index, const char *id, const char *say, uint32_t beat,
                        uint32_t go) {
  made->options[index] = (Option){.id = put(made, id),
                                  .say = put(made, say),
                                  .beat = beat,
                                  .memory = index,
                                  .go = go,
                                  .instead = NONE};
}

static void make_options(Made *made) {
  make_option(made, ASK, "one.hello.ask", "How are you?", HELLO, ON);
  made->options[ASK].replies = (Range){0, 1};
  make_option(made, WAIT, "one.hello.wait", "", HELLO, ON);
  made->options[WAIT].say = 0;
  made->options[WAIT].does = put(made, "You wait.");
  make_option(made, AGAIN, "one.on.again", "And?", ON, ON);
  made->options[AGAIN].again = true;
  make_option(made, GO_ON, "one.on.go", "Go on.", ON, GO_NEXT);
  make_option(made, END, "two.later.end", "That was it.", LATER, GO_END);
}

static void make_beats(Made *made) {
  static const char *const ids[] = {"one.hello", "one.on", "two.later"};
  static const Range options[] = {{ASK, 2}, {AGAIN, 2}, {END, 1}};
  static const uint32_t passages[] = {0, 2, 3};
  for (uint32_t i = 0; i < BEATS; i++)
    made->beats[i] = (Beat){.id = put(made, ids[i]),
                            .scene = i / 2,
                            .speaker = 0,
                            .mind = NONE,
                            .memory = NONE,
                            .passages = {passages[i], 1},
                            .options = options[i],
                            .go = NONE};
  made->scenes[0] = (Scene){.id = put(made, "one"),
                            .title = put(made, "Morning"),
                            .setting = put(made, "office"),
                            .beats = {HELLO, 2}};
  made->scenes[1] = (Scene){
      .id = put(made, "two"), .title = put(made, "Later"), .beats = {LATER, 1}, .epilogue = true};
}

static void make_course(Made *made) {
  static const char *const moods[] = {"up", "down"}, *const roots[] = {"edge", "pace", "answer"};
  Story *story = &made->story;
  made->cast[0] = (Speaker){.id = put(made, "conrad"), .name = put(made, "Conrad"), .mind = NONE};
  made->cast[1] =
      (Speaker){.id = put(made, "you"), .name = put(made, "You"), .mind = NONE, .player = true};
  made->settings[0] = (Named){.id = put(made, "office"), .text = put(made, "An office.")};
  made->choices[0] = (Choices){.id = put(made, "mood"), .values = moods, .count = 2};
  made->choices[1] = (Choices){.id = put(made, "root"), .values = roots, .count = 3};
  made->variants[1] = 1;
  made->endings[0] = (Ending){.id = put(made, "over")};
  story->name = put(made, "by_hand");
  story->player = put(made, "Alex");
  story->marked = true;
  story->rules = 11;
  story->words = 12;
}

static void point_to_parts(Made *made) {
  Story *story = &made->story;
  story->chars = made->chars;
  story->code = made->code;
  story->scenes = made->scenes, story->scene_count = 2;
  story->beats = made->beats, story->beat_count = BEATS;
  story->options = made->options, story->option_count = OPTIONS;
  story->replies = made->replies, story->reply_count = 1;
  story->passages = made->passages, story->passage_count = 4;
  story->lines = made->lines, story->line_count = 4;
  story->cast = made->cast, story->cast_count = 2;
  story->settings = made->settings, story->setting_count = 1;
  story->choices = made->choices, story->choices_count = 2;
  story->variants = made->variants, story->variant_count = 2;
  story->endings = made->endings, story->ending_count = 1;
}

// Yours to free().
static Made *made_course(void) {
  Made *made = memory_new(1, sizeof *made);
  put(made, "");
  make_lines(made);
  make_options(made);
  make_beats(made);
  make_course(made);
  point_to_parts(made);
  return made;
}

#endif
