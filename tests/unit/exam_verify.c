// Results: the honest one passes with its marks worked out anew, every other is refused, and what
// is odd is said.
#include "exam/verify.h"

#include "exam/appeal.h"
#include "exam/report.h"
#include "exam/used.h"
#include "exam_bench.h"
#include "story/debrief.h"

static VerifySetup setup_of(const Exam *exam) {
  return (VerifySetup){.story = exam->story, .assessor = exam->assessor};
}

static bool verify_text(const VerifySetup *setup, const char *text, size_t length, Result *result,
                        Verification *out) {
  Err err;
  *out = (Verification){0};
  if (!result_read(result, "a.result", text, length, &err)) return false;
  verify_result(result, setup, out);
  return verify_intact(out);
}

static void drop(Result *result, Verification *verification) {
  verify_free(verification);
  result_free(result);
}

static bool is_intact(const Exam *exam, const Buf *text) {
  Result result;
  Verification found;
  VerifySetup setup = setup_of(exam);
  bool intact = verify_text(&setup, buf_text(text), text->length, &result, &found);
  drop(&result, &found);
  return intact;
}

static bool has_anomaly(const Verification *found, const char *part) {
  for (uint32_t i = 0; i < found->anomaly_count; i++)
    if (strstr(found->anomalies[i].text, part)) return true;
  return false;
}

// An attacker: everything of the candidate's, and so the sitting's key.
typedef struct Forger {
  Chain chain;
  uint8_t key[CRYPT_PUBLIC], secret[CRYPT_SECRET], ticket[CRYPT_DIGEST];
} Forger;

// A chain of his own with these lines changed by nobody else.
static void forge(const Exam *exam, const Result *from, Forger *forger) {
  crypt_make_pair(forger->key, forger->secret);
  crypt_digest(NULL, buf_text(&exam->ticket_text), exam->ticket_text.length, forger->ticket);
  forger->chain = (Chain){0};
  for (uint32_t i = 0; i < from->chain.count; i++) {
    ChainLine line = from->chain.lines[i];
    if (i == 0) crypt_hex(forger->key, CRYPT_PUBLIC, line.what);
    chain_push(&forger->chain, &line);
  }
}

// Works out every chain again and seals.
static void seal(const Exam *exam, Forger *forger, Buf *out) {
  Chain done = {0};
  for (uint32_t i = 0; i < forger->chain.count; i++) {
    chain_seal(&done, forger->ticket, &forger->chain.lines[i]);
    chain_push(&done, &forger->chain.lines[i]);
  }
  buf_clear(out);
  result_seal(&exam->ticket_text, &done, forger->secret, out);
  chain_free(&done);
}

// ------------------------------------------------------------------------------------------------

static void an_honest_result_passes(void **state) {
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0};
  Debrief own, again;
  VerifySetup setup = setup_of(exam);
  exam_sit(exam, EXAM_WHOLE, &text);
  assert_true(verify_text(&setup, buf_text(&text), text.length, &result, &found));
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
  drop(&result, &found);
  buf_free(&text);
}

// One bit low, the case of a letter, and the highest bit of every byte.
static void every_byte_matters(void **state) {
  static const char changes[] = {0x01, 0x20, (char)0x80};
  Exam *exam = *state;
  Buf text = {0};
  exam_sit(exam, EXAM_WHOLE, &text);
  for (size_t i = 0; i < text.length; i++) {
    for (size_t c = 0; c < sizeof changes; c++) {
      text.text[i] ^= changes[c];
      if (is_intact(exam, &text)) fail_msg("byte %zu changed by %d is not noticed", i, changes[c]);
      text.text[i] ^= changes[c];
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
  VerifySetup setup = setup_of(exam);
  setup.codes = all, setup.code_count = 3;
  assert_true(verify_text(&setup, buf_text(&text), text.length, &result, &found));
  assert_int_equal(found.trust, VERIFY_ANCHORED);
  drop(&result, &found);
  setup.codes = begun, setup.code_count = 2;
  assert_true(verify_text(&setup, buf_text(&text), text.length, &result, &found));
  assert_int_equal(found.trust, VERIFY_UNSUPERVISED);
  drop(&result, &found);
  setup.codes = turned;
  assert_false(verify_text(&setup, buf_text(&text), text.length, &result, &found));
  drop(&result, &found);
  setup.codes = wrong, setup.code_count = 3, setup.supervised = true;
  assert_false(verify_text(&setup, buf_text(&text), text.length, &result, &found));
  assert_int_equal(found.trust, VERIFY_PRACTICE);
  drop(&result, &found);
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
  VerifySetup setup = setup_of(exam);
  setup.codes = codes, setup.code_count = 1;
  assert_true(verify_text(&setup, buf_text(&text), text.length, &result, &found));
  assert_int_equal(found.checks[VERIFY_CODES], VERIFY_GOOD);
  drop(&result, &found);
  buf_free(&text);
}

static void somebody_there_makes_it_supervised(void **state) {
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0};
  VerifySetup setup = setup_of(exam);
  setup.supervised = true;
  exam_sit(exam, EXAM_WHOLE, &text);
  assert_true(verify_text(&setup, buf_text(&text), text.length, &result, &found));
  assert_int_equal(found.trust, VERIFY_SUPERVISED);
  drop(&result, &found);
  buf_free(&text);
}

// He may seal what he likes; but a code told before does not fit any more, and what never could be
// played is seen.
static void who_has_the_key_is_held_by_codes_and_replay(void **state) {
  Result result, honest;
  Verification found;
  Exam *exam = *state;
  Buf text = {0}, forged = {0};
  Forger forger;
  Err err;
  VerifySetup setup = setup_of(exam);
  exam_sit(exam, EXAM_WHOLE, &text);
  assert_true(result_read(&honest, "a.result", buf_text(&text), text.length, &err));
  forge(exam, &honest, &forger);
  seal(exam, &forger, &forged);
  assert_true(verify_text(&setup, buf_text(&forged), forged.length, &result, &found));
  drop(&result, &found);

  char code[CRYPT_CODE + 1];
  const char *codes[] = {code};
  crypt_code(honest.chain.lines[3].chain, code);
  setup.codes = codes, setup.code_count = 1;
  assert_false(verify_text(&setup, buf_text(&forged), forged.length, &result, &found));
  assert_int_equal(found.checks[VERIFY_SEAL], VERIFY_GOOD);
  assert_int_equal(found.checks[VERIFY_CODES], VERIFY_BAD);
  drop(&result, &found);

  setup.code_count = 0;
  forger.chain.lines[5].state[0] ^= 1;
  seal(exam, &forger, &forged);
  assert_false(verify_text(&setup, buf_text(&forged), forged.length, &result, &found));
  assert_string_equal(found.why[VERIFY_REPLAY].text, "line 6 does not lead to the state it holds");
  assert_null(found.session);
  drop(&result, &found);

  forger.chain.lines[5].state[0] ^= 1;
  forger.chain.lines[2] = forger.chain.lines[1];
  seal(exam, &forger, &forged);
  assert_false(verify_text(&setup, buf_text(&forged), forged.length, &result, &found));
  assert_int_equal(found.checks[VERIFY_CHAIN], VERIFY_GOOD);
  assert_int_equal(found.checks[VERIFY_REPLAY], VERIFY_BAD);
  drop(&result, &found);
  chain_free(&forger.chain);
  result_free(&honest);
  buf_free(&text), buf_free(&forged);
}

static void a_line_cannot_leave_the_chain(void **state) {
  Err err;
  Result result;
  Exam *exam = *state;
  Buf text = {0};
  exam_sit(exam, EXAM_WHOLE, &text);
  assert_true(result_read(&result, "a.result", buf_text(&text), text.length, &err));
  assert_true(chain_intact(&result.chain, result.ticket_digest, &err));
  ChainLine *lines = result.chain.lines;
  memmove(&lines[4], &lines[5], (result.chain.count - 5) * sizeof *lines);
  result.chain.count--;
  assert_false(chain_intact(&result.chain, result.ticket_digest, &err));
  assert_string_equal(err.text, "the chain breaks at line 5 of the journal");
  result_free(&result);
  buf_free(&text);
}

static void late_choices_are_told(void **state) {
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0};
  VerifySetup setup = setup_of(exam);
  Sitting *sitting = exam_open(exam);
  exam_choose(exam, sitting, "awgp");  // 4 of 30 minutes
  exam_pass(exam, 26 * 60000);
  exam_choose(exam, sitting, "aw");  // at 31 and 32
  exam_hand_in(exam, sitting, &text);
  sitting_close(sitting);
  assert_false(verify_text(&setup, buf_text(&text), text.length, &result, &found));
  assert_string_equal(found.why[VERIFY_WINDOW].text,
                      "2 of the choices came late, the last by 120 s");
  assert_true(has_anomaly(&found, "handed in before the course was over"));
  drop(&result, &found);
  buf_free(&text);
}

// The wall goes back by an hour between two lines: told, and no time is won.
static void a_clock_set_back_is_told(void **state) {
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0};
  VerifySetup setup = setup_of(exam);
  Sitting *sitting = exam_open(exam);
  exam_choose(exam, sitting, "awgp");
  exam->now.utc_s -= 3600;
  exam_choose(exam, sitting, "awgpawgpawgpts");
  exam_hand_in(exam, sitting, &text);
  sitting_close(sitting);
  assert_true(verify_text(&setup, buf_text(&text), text.length, &result, &found));
  assert_true(has_anomaly(&found, "The clock was set back by 3600 s before line 6."));
  assert_int_equal(result.used_ms, 18 * EXAM_STEP_MS);
  drop(&result, &found);
  buf_free(&text);
}

static void a_clock_that_cannot_go_back_does_not(void **state) {
  Err err;
  Result result, honest;
  Verification found;
  Forger forger;
  Exam *exam = *state;
  Buf text = {0};
  VerifySetup setup = setup_of(exam);
  exam_sit(exam, EXAM_WHOLE, &text);
  assert_true(result_read(&honest, "a.result", buf_text(&text), text.length, &err));
  forge(exam, &honest, &forger);
  forger.chain.lines[7].at.mono_ms = 0;
  seal(exam, &forger, &text);
  assert_false(verify_text(&setup, buf_text(&text), text.length, &result, &found));
  assert_string_equal(found.why[VERIFY_WINDOW].text,
                      "at line 8 the clock that only goes forward went back");
  drop(&result, &found);
  chain_free(&forger.chain);
  result_free(&honest);
  buf_free(&text);
}

static void interruptions_and_haste_are_told(void **state) {
  Err err;
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0};
  VerifySetup setup = setup_of(exam);
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
  assert_true(verify_text(&setup, buf_text(&text), text.length, &result, &found));
  assert_int_equal(found.anomaly_count, 2);
  assert_true(has_anomaly(&found, "Interrupted before line 6, for 90 s."));
  assert_true(has_anomaly(&found, "1 of 18 choices came faster"));
  assert_true(has_anomaly(&found, "at least 2 s): line 9."));
  drop(&result, &found);
  buf_free(&text);
}

static void a_ticket_used_twice_is_refused(void **state) {
  Err err;
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0}, used = {0};
  VerifySetup setup = setup_of(exam);
  const uint8_t one[CRYPT_DIGEST] = {1}, two[CRYPT_DIGEST] = {2};
  bool is_new;
  exam_sit(exam, EXAM_WHOLE, &text);
  assert_true(verify_text(&setup, buf_text(&text), text.length, &result, &found));
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
  assert_true(has_anomaly(&found, "took the same path"));
  for (size_t length = 1; length < used.length; length++) {
    Buf cut = {0};
    buf_add_bytes(&cut, used.text, length);
    assert_false(used_look_up(&cut, &result, two, &found, &is_new, &err));
    buf_free(&cut);
  }
  drop(&result, &found);
  buf_free(&text), buf_free(&used);
}

static void another_course_gives_no_marks(void **state) {
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0};
  VerifySetup setup = setup_of(exam);
  exam_sit(exam, EXAM_WHOLE, &text);
  exam->story->rules++;
  assert_false(verify_text(&setup, buf_text(&text), text.length, &result, &found));
  assert_int_equal(found.checks[VERIFY_COURSE], VERIFY_BAD);
  assert_int_equal(found.checks[VERIFY_REPLAY], VERIFY_NOT_ASKED);
  assert_null(found.session);
  drop(&result, &found);
  buf_free(&text);
}

// Each of the sixteen volleys is in the appeal with its rule, and the report has the level.
static void report_and_appeal_say_it(void **state) {
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0}, report = {0}, appeal = {0};
  VerifySetup setup = setup_of(exam);
  exam_sit(exam, EXAM_WHOLE, &text);
  assert_true(verify_text(&setup, buf_text(&text), text.length, &result, &found));
  report_add_text(&result, &found, 400, &report);
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
  drop(&result, &found);
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
      TEST(who_has_the_key_is_held_by_codes_and_replay),
      TEST(a_line_cannot_leave_the_chain),
      TEST(late_choices_are_told),
      TEST(a_clock_set_back_is_told),
      TEST(a_clock_that_cannot_go_back_does_not),
      TEST(interruptions_and_haste_are_told),
      TEST(a_ticket_used_twice_is_refused),
      TEST(another_course_gives_no_marks),
      TEST(report_and_appeal_say_it),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
