// Results: the honest one passes with its marks worked out anew, every other is refused, and what
// is odd is said.
#include "exam/verify.h"

#include "exam/appeal.h"
#include "exam/findings.h"
#include "exam/used.h"
#include "exam_found.h"
#include "story/debrief.h"

static bool is_intact(const Exam *exam, const Buf *text) {
  Result result;
  Verification found;
  VerifySetup setup = found_setup(exam);
  bool intact = found_in(&setup, buf_text(text), text->length, &result, &found);
  found_drop(&result, &found);
  return intact;
}

static void an_honest_result_passes(void **state) {
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0};
  Debrief own, again;
  VerifySetup setup = found_setup(exam);
  exam_sit(exam, EXAM_WHOLE, &text);
  assert_true(found_in(&setup, buf_text(&text), text.length, &result, &found));
  assert_int_equal(found.trust, VERIFY_UNSUPERVISED);
  assert_true(found.over);
  assert_int_equal(found.anomaly_count, 0);
  assert_int_equal(result.used_ms, 18 * EXAM_STEP_MS);
  // The same choices played for practice have the same marks.
  Session *session = drill_play(exam->story, NULL, EXAM_WHOLE);
  debrief_make(session, &own);
  debrief_make(found.session, &again);
  assert_false(own.score.empty);
  assert_memory_equal(&own.score.marks, &again.score.marks, sizeof own.score.marks);
  assert_memory_equal(&own.score.gates, &again.score.gates, sizeof own.score.gates);
  debrief_free(&own), debrief_free(&again);
  session_free(session);
  found_drop(&result, &found);
  buf_free(&text);
}

// Every bit of every byte.
static void every_byte_matters(void **state) {
  Exam *exam = *state;
  Buf text = {0};
  exam_sit(exam, EXAM_WHOLE, &text);
  for (size_t i = 0; i < text.length; i++) {
    for (int bit = 0; bit < 8; bit++) {
      text.text[i] = (char)(text.text[i] ^ 1 << bit);
      if (is_intact(exam, &text)) fail_msg("bit %d of byte %zu turned is not noticed", bit, i);
      text.text[i] = (char)(text.text[i] ^ 1 << bit);
    }
  }
  assert_true(is_intact(exam, &text));
  buf_add_char(&text, '\n');
  assert_false(is_intact(exam, &text));
  buf_free(&text);
}

static void a_score_in_the_file_is_no_score(void **state) {
  Err err;
  Result result;
  Exam *exam = *state;
  Buf text = {0}, added = {0};
  exam_sit(exam, EXAM_WHOLE, &text);
  const char *head = strstr(text.text, "  \"head\"");
  buf_add_bytes(&added, text.text, (size_t)(head - text.text));
  buf_add_format(&added, "  \"curiosity\": 1000,\n%s", head);
  assert_false(result_read(&result, "a.result", buf_text(&added), added.length, &err));
  assert_string_equal(err.text, "a.result: it is not as the program writes it: it was altered");
  buf_free(&text), buf_free(&added);
}

static void codes_anchor_it(void **state) {
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0};
  char first[CRYPT_CODE + 1], middle[CRYPT_CODE + 1], last[CRYPT_CODE + 1];
  Sitting *sitting = exam_open(exam);
  sitting_code(sitting, first);
  exam_choose(exam, sitting, "awgpawgp");
  sitting_code(sitting, middle);
  exam_choose(exam, sitting, "awgpawgpts");
  exam_hand_in(exam, sitting, &text);
  sitting_code(sitting, last);
  sitting_close(sitting);
  const char *all[] = {first, middle, last}, *begun[] = {first, middle};
  const char *turned[] = {middle, first}, *wrong[] = {first, "00000000", last};
  VerifySetup setup = found_setup(exam);
  setup.codes = all, setup.code_count = 3;
  assert_true(found_in(&setup, buf_text(&text), text.length, &result, &found));
  assert_int_equal(found.trust, VERIFY_ANCHORED);
  found_drop(&result, &found);
  setup.codes = begun, setup.code_count = 2;
  assert_true(found_in(&setup, buf_text(&text), text.length, &result, &found));
  assert_int_equal(found.trust, VERIFY_UNSUPERVISED);
  found_drop(&result, &found);
  setup.codes = turned;
  assert_false(found_in(&setup, buf_text(&text), text.length, &result, &found));
  found_drop(&result, &found);
  setup.codes = wrong, setup.code_count = 3, setup.supervised = true;
  assert_false(found_in(&setup, buf_text(&text), text.length, &result, &found));
  assert_int_equal(found.trust, VERIFY_PRACTICE);
  found_drop(&result, &found);
  buf_free(&text);
}

static void a_code_may_be_written_as_it_is_heard(void **state) {
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0};
  char code[CRYPT_CODE + 1], heard[CRYPT_CODE + 2];
  Sitting *sitting = exam_open(exam);
  sitting_code(sitting, code);
  exam_choose(exam, sitting, EXAM_WHOLE);
  exam_hand_in(exam, sitting, &text);
  sitting_close(sitting);
  snprintf(heard, sizeof heard, "%.4s-%s", code, code + 4);
  for (char *c = heard; *c; c++) *c = *c == '0' ? 'o' : *c == '1' ? 'l' : *c | (*c >= 'A') << 5;
  const char *codes[] = {heard};
  VerifySetup setup = found_setup(exam);
  setup.codes = codes, setup.code_count = 1;
  assert_true(found_in(&setup, buf_text(&text), text.length, &result, &found));
  assert_int_equal(found.checks[VERIFY_CODES], VERIFY_GOOD);
  found_drop(&result, &found);
  buf_free(&text);
}

static void somebody_there_makes_it_supervised(void **state) {
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0};
  VerifySetup setup = found_setup(exam);
  setup.supervised = true;
  exam_sit(exam, EXAM_WHOLE, &text);
  assert_true(found_in(&setup, buf_text(&text), text.length, &result, &found));
  assert_int_equal(found.trust, VERIFY_SUPERVISED);
  found_drop(&result, &found);
  buf_free(&text);
}

static void a_ticket_used_twice_is_refused(void **state) {
  Err err;
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0}, used = {0};
  VerifySetup setup = found_setup(exam);
  const uint8_t one[CRYPT_DIGEST] = {1}, two[CRYPT_DIGEST] = {2};
  bool is_new;
  exam_sit(exam, EXAM_WHOLE, &text);
  assert_true(found_in(&setup, buf_text(&text), text.length, &result, &found));
  assert_true(used_look_up(&used, &result, one, &found, &is_new, &err));
  assert_true(is_new);
  used_add(&used, &result, one);
  assert_true(used_look_up(&used, &result, one, &found, &is_new, &err));
  assert_false(is_new);
  assert_true(verify_intact(&found));
  assert_int_equal(found.anomaly_count, 0);
  assert_true(used_look_up(&used, &result, two, &found, &is_new, &err));
  assert_false(verify_intact(&found));
  assert_int_equal(found.trust, VERIFY_PRACTICE);
  // Another ticket, the same path.
  result.ticket.nonce[0] ^= 1;
  assert_true(used_look_up(&used, &result, two, &found, &is_new, &err));
  assert_true(is_new);
  assert_true(found_anomaly(&found, "took the same path"));
  for (size_t length = 1; length < used.length; length++) {
    Buf cut = {0};
    buf_add_bytes(&cut, used.text, length);
    assert_false(used_look_up(&cut, &result, two, &found, &is_new, &err));
    buf_free(&cut);
  }
  found_drop(&result, &found);
  buf_free(&text), buf_free(&used);
}

static void another_course_gives_no_marks(void **state) {
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0};
  VerifySetup setup = found_setup(exam);
  exam_sit(exam, EXAM_WHOLE, &text);
  exam->story->rules++;
  assert_false(found_in(&setup, buf_text(&text), text.length, &result, &found));
  assert_int_equal(found.checks[VERIFY_COURSE], VERIFY_BAD);
  assert_int_equal(found.checks[VERIFY_REPLAY], VERIFY_NOT_ASKED);
  assert_null(found.session);
  found_drop(&result, &found);
  buf_free(&text);
}

// Each of the sixteen volleys is in the appeal with its rule, and the report has the level.
static void report_and_appeal_say_it(void **state) {
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0}, report = {0}, appeal = {0};
  VerifySetup setup = found_setup(exam);
  exam_sit(exam, EXAM_WHOLE, &text);
  assert_true(found_in(&setup, buf_text(&text), text.length, &result, &found));
  findings_add_text(&result, &found, 400, &report);
  assert_non_null(strstr(buf_text(&report), "Level of trust: U, unsupervised"));
  assert_non_null(strstr(buf_text(&report), "seal: yes, nothing was altered"));
  appeal_add_text(found.session, 400, &appeal);
  uint32_t rules = 0;
  for (const char *at = buf_text(&appeal); (at = strstr(at, " by the rule ")) != NULL; at++)
    rules++;
  uint32_t moves = 0;
  for (uint32_t i = 0; i < session_choices(found.session); i++) {
    const Exchange *exchange = session_exchange(found.session, i);
    if (exchange->number > 0) moves += exchange->volley.move_count;
  }
  assert_true(moves >= 16);
  assert_int_equal(rules, moves);
  found_drop(&result, &found);
  buf_free(&text), buf_free(&report), buf_free(&appeal);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, exam_setup, exam_teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(an_honest_result_passes),
      TEST(every_byte_matters),
      TEST(a_score_in_the_file_is_no_score),
      TEST(codes_anchor_it),
      TEST(a_code_may_be_written_as_it_is_heard),
      TEST(somebody_there_makes_it_supervised),
      TEST(a_ticket_used_twice_is_refused),
      TEST(another_course_gives_no_marks),
      TEST(report_and_appeal_say_it),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
