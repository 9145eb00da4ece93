// What is odd about a sitting's times is told, and no time is won by it.
#include "exam_found.h"

static void late_choices_are_told(void **state) {
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0};
  VerifySetup setup = found_setup(exam);
  Sitting *sitting = exam_open(exam);
  exam_choose(exam, sitting, "awgp");  // 4 of 30 minutes
  exam_pass(exam, 26 * 60000);
  exam_choose(exam, sitting, "aw");  // at 31 and 32
  exam_hand_in(exam, sitting, &text);
  sitting_close(sitting);
  assert_false(found_in(&setup, buf_text(&text), text.length, &result, &found));
  assert_string_equal(found.why[VERIFY_WINDOW].text,
                      "2 of the choices came late, the last by 120 s");
  assert_true(found_anomaly(&found, "handed in before the course was over"));
  found_drop(&result, &found);
  buf_free(&text);
}

// The wall goes back by an hour between two lines: told, and no time is won.
static void a_clock_set_back_is_told(void **state) {
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0};
  VerifySetup setup = found_setup(exam);
  Sitting *sitting = exam_open(exam);
  exam_choose(exam, sitting, "awgp");
  exam->now.utc_s -= 3600;
  exam_choose(exam, sitting, "awgpawgpawgpts");
  exam_hand_in(exam, sitting, &text);
  sitting_close(sitting);
  assert_true(found_in(&setup, buf_text(&text), text.length, &result, &found));
  assert_true(found_anomaly(&found, "The clock was set back by 3600 s before line 6."));
  assert_int_equal(result.used_ms, 18 * EXAM_STEP_MS);
  found_drop(&result, &found);
  buf_free(&text);
}

static void interruptions_and_haste_are_told(void **state) {
  Err err;
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0};
  VerifySetup setup = found_setup(exam);
  Sitting *sitting = exam_open(exam);
  exam_choose(exam, sitting, "awgp");
  sitting_close(sitting);
  exam_pass(exam, 90000);
  sitting = exam_open(exam);
  exam_choose(exam, sitting, "aw");
  exam_pass(exam, 1999);
  assert_true(sitting_choose(sitting, exam_option(sitting, 'g'), &exam->now, &err));
  exam_choose(exam, sitting, "pawgpawgpts");
  exam_hand_in(exam, sitting, &text);
  sitting_close(sitting);
  assert_true(found_in(&setup, buf_text(&text), text.length, &result, &found));
  assert_int_equal(found.anomaly_count, 2);
  assert_true(found_anomaly(&found, "Interrupted before line 6, for 90 s."));
  assert_true(found_anomaly(&found, "1 of 18 choices came faster"));
  assert_true(found_anomaly(&found, "at least 2 s): line 9."));
  found_drop(&result, &found);
  buf_free(&text);
}

// Started anew with the clock set back by ten minutes: no time is counted, and it is told.
static void a_clock_set_back_over_a_restart_is_told(void **state) {
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0};
  VerifySetup setup = found_setup(exam);
  Sitting *sitting = exam_open(exam);
  exam_choose(exam, sitting, "awgp");
  sitting_close(sitting);
  exam->now = (Moment){.utc_s = exam->now.utc_s - 600, .mono_ms = 5, .boot = 8};
  sitting = exam_open(exam);
  exam_choose(exam, sitting, "awgpawgpawgpts");
  exam_hand_in(exam, sitting, &text);
  sitting_close(sitting);
  assert_true(found_in(&setup, buf_text(&text), text.length, &result, &found));
  assert_int_equal(result.used_ms, 18 * EXAM_STEP_MS);
  assert_true(found_anomaly(&found, "Interrupted before line 6, for 0 s by the clock on the wall"));
  assert_true(found_anomaly(&found, "The clock was set back by 600 s before line 6."));
  found_drop(&result, &found);
  buf_free(&text);
}

// Five minutes may lie between two people's clocks.
static void an_end_still_to_come_is_told(void **state) {
  static const char ahead[] = "It ended later than it is now by the clock of this computer.";
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0};
  VerifySetup setup = found_setup(exam);
  exam_sit(exam, EXAM_WHOLE, &text);
  for (int early_s = 300; early_s <= 301; early_s++) {
    setup.now_s = exam->now.utc_s - early_s;
    assert_true(found_in(&setup, buf_text(&text), text.length, &result, &found));
    assert_int_equal(found_anomaly(&found, ahead), early_s == 301);
    found_drop(&result, &found);
  }
  buf_free(&text);
}

static bool is_hasty(Exam *exam, int64_t first_ms) {
  Err err;
  Result result;
  Verification found;
  Buf text = {0};
  VerifySetup setup = found_setup(exam);
  exam->now = (Moment){.utc_s = EXAM_NINE, .mono_ms = 1000, .boot = 7};
  Sitting *sitting = exam_open(exam);
  exam_pass(exam, first_ms);
  assert_true(sitting_choose(sitting, exam_option(sitting, 'a'), &exam->now, &err));
  exam_choose(exam, sitting, &EXAM_WHOLE[1]);
  exam_hand_in(exam, sitting, &text);
  sitting_close(sitting);
  assert_true(found_in(&setup, buf_text(&text), text.length, &result, &found));
  bool hasty = found_anomaly(&found, "1 of 18 choices came faster");
  assert_int_equal(found.anomaly_count, hasty);
  found_drop(&result, &found);
  buf_free(&text);
  remove(exam->path);
  return hasty;
}

// Before the first choice stand 77 words: title and place 13, what is told 12 and 3, she says 6, you
// say and do 7, the options 10, 8, 16 and 2.
static void who_reads_has_time_to(void **state) {
  Exam *exam = *state;
  assert_true(is_hasty(exam, 7699));
  assert_false(is_hasty(exam, 7700));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, exam_setup, exam_teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(late_choices_are_told),
      TEST(a_clock_set_back_is_told),
      TEST(a_clock_set_back_over_a_restart_is_told),
      TEST(interruptions_and_haste_are_told),
      TEST(an_end_still_to_come_is_told),
      TEST(who_reads_has_time_to),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
