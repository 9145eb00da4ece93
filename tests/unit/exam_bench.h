// An assessor, a ticket for the drill, and a candidate whose clock is the test's.
#ifndef UNIT_EXAM_BENCH_H
#define UNIT_EXAM_BENCH_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "drill.h"
#include "exam/sitting.h"

enum {
  EXAM_NINE = 1795338000,
  EXAM_STEP_MS = 60000
};  // 2026-11-22 09:00:00 UTC; a choice a minute
#define EXAM_WHOLE "awgpawgpawgpawgpts"
#define EXAM_PATH "exam.sitting"

typedef struct Exam {
  Story *story;
  uint8_t assessor[CRYPT_PUBLIC], secret[CRYPT_SECRET];
  Ticket ticket;
  Buf ticket_text;
  Moment now;
  char folder[64];
  char path[128];
} Exam;

static inline int exam_setup(void **state) {
  Err err;
  Exam *exam = calloc(1, sizeof *exam);
  assert_true(crypt_ready(&err));
  exam->story = drill_course();
  exam->now = (Moment){.utc_s = EXAM_NINE, .mono_ms = 1000, .boot = 7};
  crypt_make_pair(exam->assessor, exam->secret);
  exam->ticket = (Ticket){.form = "A",
                          .candidate = "2026-117",
                          .seed = 42,
                          .from_s = EXAM_NINE - 60,
                          .until_s = EXAM_NINE + 7200,
                          .minutes = 30};
  if (!ticket_sign(&exam->ticket, exam->story, exam->secret, &err)) fail_msg("%s", err.text);
  ticket_write(&exam->ticket, &exam->ticket_text);
  strcpy(exam->folder, "exam-test-XXXXXX");
  assert_non_null(mkdtemp(exam->folder));
  snprintf(exam->path, sizeof exam->path, "%s/" EXAM_PATH, exam->folder);
  *state = exam;
  return 0;
}

static inline int exam_teardown(void **state) {
  Exam *exam = *state;
  remove(exam->path);
  remove(exam->folder);
  buf_free(&exam->ticket_text);
  story_free(exam->story);
  free(exam);
  return 0;
}

static inline void exam_pass(Exam *exam, int64_t ms) {
  exam->now.mono_ms += ms;
  exam->now.utc_s += ms / 1000;
}

static inline Sitting *exam_open(Exam *exam) {
  Err err;
  Sitting *sitting = sitting_open(exam->path, exam->story, &exam->ticket_text, &exam->now, &err);
  if (!sitting) fail_msg("%s", err.text);
  return sitting;
}

static inline uint32_t exam_option(Sitting *sitting, char letter) {
  Session *session = sitting_session(sitting);
  const Story *story = session_story(session);
  uint32_t options[LIMIT_OPTIONS], count = session_options(session, options);
  const char *word = drill_word(letter);
  for (uint32_t i = 0; i < count; i++) {
    const char *id = story_text(story, story->options[options[i]].id);
    if (strcmp(strrchr(id, '.'), word) == 0) return options[i];
  }
  fail_msg("no option %s", word);
  return NONE;
}

static inline void exam_choose(Exam *exam, Sitting *sitting, const char *letters) {
  Err err;
  for (; *letters; letters++) {
    exam_pass(exam, EXAM_STEP_MS);
    if (!sitting_choose(sitting, exam_option(sitting, *letters), &exam->now, &err))
      fail_msg("%s", err.text);
  }
}

static inline void exam_hand_in(Exam *exam, Sitting *sitting, Buf *out) {
  Err err;
  if (!sitting_hand_in(sitting, &exam->now, out, &err)) fail_msg("%s", err.text);
}

// A whole sitting's result.
static inline void exam_sit(Exam *exam, const char *letters, Buf *out) {
  Sitting *sitting = exam_open(exam);
  exam_choose(exam, sitting, letters);
  exam_hand_in(exam, sitting, out);
  sitting_close(sitting);
}

#endif
