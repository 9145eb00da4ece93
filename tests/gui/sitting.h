// The drill as an exercise, for the steps: an assessor's ticket, a sitting whose clock is the run's,
// and its result, verified as an assessor would.
#ifndef TESTS_SITTING_H
#define TESTS_SITTING_H

#include "desk/sit_window.h"
#include "exam/verify.h"

enum { SITTING_NINE = 1795338000 };  // 2026-11-22 09:00:00 UTC

typedef struct TestSitting {
  uint8_t assessor[CRYPT_PUBLIC];
  Buf ticket_text, beginning;
  Moment now;
  Clock clock;
  HandIn hand_in;  // `sitting` is NULL while none is open
  ScreensExam exam;
  char path[128], result[128];
} TestSitting;

static void sitting_at(TestSitting *test, int64_t now_ms) {
  test->now = (Moment){.utc_s = SITTING_NINE + now_ms / 1000, .mono_ms = now_ms, .boot = 7};
}

// After the screens have gone.
static void sitting_leave(TestSitting *test) {
  sitting_close(test->hand_in.sitting);
  test->hand_in.sitting = NULL;
}

static bool sitting_sign(TestSitting *test, const Story *story, int minutes, Err *err) {
  uint8_t secret[CRYPT_SECRET];
  Ticket ticket = {.form = "A",
                   .candidate = "2026-117",
                   .seed = 42,
                   .from_s = SITTING_NINE,
                   .until_s = SITTING_NINE + 86400,
                   .minutes = minutes};
  if (!crypt_ready(err)) return false;
  crypt_make_pair(test->assessor, secret);
  if (!ticket_sign(&ticket, story, secret, err)) return false;
  ticket_write(&ticket, &test->ticket_text);
  return true;
}

// Begins it, or goes on with it.
static bool sitting_sit(TestSitting *test, const Story *story, const char *folder, int minutes,
                        Err *err) {
  if (!test->ticket_text.length && !sitting_sign(test, story, minutes, err)) return false;
  snprintf(test->path, sizeof test->path, "%s/drill.sitting", folder);
  snprintf(test->result, sizeof test->result, "%s/result.json", folder);
  test->clock.instead = &test->now;
  test->hand_in = (HandIn){.clock = &test->clock, .path = test->result};
  test->hand_in.sitting = sitting_open(test->path, story, &test->ticket_text, &test->now, err);
  if (!test->hand_in.sitting) return false;
  buf_clear(&test->beginning);
  test->exam = sit_window_exam(&test->hand_in, &test->beginning);
  return true;
}

static bool sitting_verified(const TestSitting *test, const Story *story, Err *err) {
  Buf text = {0};
  Result result = {0};
  Verification found = {0};
  VerifySetup setup = {.story = story, .assessor = test->assessor};
  bool good = file_read(test->result, PAPER_BYTES, &text, err) &&
              result_read(&result, "the result", buf_text(&text), text.length, err);
  if (good) verify_result(&result, &setup, &found);
  if (good && !verify_intact(&found)) good = err_set(err, "the result is not intact");
  verify_free(&found);
  result_free(&result);
  buf_free(&text);
  return good;
}

static void sitting_free(TestSitting *test) {
  sitting_leave(test);
  buf_free(&test->ticket_text);
  buf_free(&test->beginning);
}

#endif
