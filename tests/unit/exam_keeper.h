// A sitting on the screens as a test keeps it: a session, a clock, a disk that may fail.
#ifndef UNIT_EXAM_KEEPER_H
#define UNIT_EXAM_KEEPER_H

#include "screens/exam.h"
#include "screens_bench.h"

enum { MINUTES = 30, MINUTE_MS = 60000 };

typedef struct Keeper {
  Bench *bench;
  Session *session;
  ScreensExam exam;
  bool full;      // nothing can be written
  uint32_t most;  // paragraphs that belong to it: then it is over; 0 is all
  int chosen, handed_in;
} Keeper;

static inline ScreensExamNow look(void *of) {
  const Keeper *keeper = of;
  ScreensExamNow now = {.left_ms = MINUTES * MINUTE_MS - keeper->bench->now_ms,
                        .over = session_over(keeper->session)};
  session_entries(keeper->session, &now.entries);
  if (keeper->most > 0 && now.entries > keeper->most) {
    now.entries = keeper->most;
    now.over = true;
  }
  snprintf(now.code, sizeof now.code, "7F3K-%04d", keeper->chosen);
  return now;
}

static inline bool choose(void *of, uint32_t option, char why[512]) {
  Keeper *keeper = of;
  Err err;
  snprintf(why, 512, "the disk is full");
  if (keeper->full) return false;
  keeper->chosen++;
  return session_choose(keeper->session, option, &err);
}

static inline bool hand_in(void *of, char why[512]) {
  Keeper *keeper = of;
  snprintf(why, 512, "the disk is full");
  if (!keeper->full) keeper->handed_in++;
  return !keeper->full;
}

static inline void at(Keeper *keeper, Input input, int64_t now_ms) {
  keeper->bench->now_ms = input.now_ms = now_ms;
  screens_input(keeper->bench->screens, input);
  bench_draw(keeper->bench);
}

static inline void give(Keeper *keeper, Input input) {
  at(keeper, input, keeper->bench->now_ms + 1000);
}

static inline void begin(Keeper *keeper, Bench *bench) {
  Err err;
  char why[512];
  SessionSetup setup = {.seed = 1};
  const Story *story = world_course(&bench->world, "drill", why);
  *keeper = (Keeper){.bench = bench, .session = session_new(story, &setup, &err)};
  assert_non_null(keeper->session);
  keeper->exam = (ScreensExam){.session = keeper->session,
                               .beginning = "For the candidate 2026-117.",
                               .result = "/somewhere/result.json",
                               .now = look,
                               .choose = choose,
                               .hand_in = hand_in,
                               .of = keeper};
  bench->now_ms = 0;
  bench->screens = screens_new(&bench->world.screens, 0);
  screens_sit(bench->screens, &keeper->exam);
  bench_draw(bench);
}

static inline void end(Keeper *keeper) {
  screens_free(keeper->bench->screens);
  keeper->bench->screens = NULL;
  session_free(keeper->session);
}

// In the conversation, with options to choose from.
static inline void begin_talking(Keeper *keeper, Bench *bench) {
  begin(keeper, bench);
  give(keeper, (Input){.verb = INPUT_ACCEPT});
}

static inline const Widget *find(const Bench *bench, const char *words) {
  for (size_t i = 0; i < bench->display.widget_count; i++) {
    const Widget *widget = &bench->display.widgets[i];
    if (strstr(display_chars(&bench->display, widget->name), words)) return widget;
  }
  return NULL;
}

static inline const char *notice(const Bench *bench) {
  for (size_t i = 0; i < bench->display.widget_count; i++)
    if (bench->display.widgets[i].role == ROLE_NOTICE)
      return display_chars(&bench->display, bench->display.widgets[i].name);
  return "";
}

// By whatever way an action is asked for, it comes from what has the focus; who listens presses what
// cannot be seen.
static inline void press(Keeper *keeper, int action) {
  Screens *screens = keeper->bench->screens;
  screens->settings.speech = true;
  screens->focus = action;
  screens->unseen = false;
  keeper->bench->now_ms += 1000;
  screens_input(screens, (Input){.verb = INPUT_ACCEPT, .now_ms = keeper->bench->now_ms});
  bench_draw(keeper->bench);
}

#define ON_BENCH(test) cmocka_unit_test_setup_teardown(test, bench_begin, bench_end)

#endif
