// Results made up by hand, by who has the sitting's key and by who has not.
#include "exam_found.h"

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

// He may seal what he likes; but a code told before does not fit any more, and what never could be
// played is seen.
static void who_has_the_key_is_held_by_codes_and_replay(void **state) {
  Result result, honest;
  Verification found;
  Exam *exam = *state;
  Buf text = {0}, forged = {0};
  Forger forger;
  Err err;
  VerifySetup setup = found_setup(exam);
  exam_sit(exam, EXAM_WHOLE, &text);
  assert_true(result_read(&honest, "a.result", buf_text(&text), text.length, &err));
  forge(exam, &honest, &forger);
  seal(exam, &forger, &forged);
  assert_true(found_in(&setup, buf_text(&forged), forged.length, &result, &found));
  found_drop(&result, &found);

  char code[CRYPT_CODE + 1];
  const char *codes[] = {code};
  crypt_code(honest.chain.lines[3].chain, code);
  setup.codes = codes, setup.code_count = 1;
  assert_false(found_in(&setup, buf_text(&forged), forged.length, &result, &found));
  assert_int_equal(found.checks[VERIFY_SEAL], VERIFY_GOOD);
  assert_int_equal(found.checks[VERIFY_CODES], VERIFY_BAD);
  found_drop(&result, &found);

  setup.code_count = 0;
  forger.chain.lines[5].state[0] ^= 1;
  seal(exam, &forger, &forged);
  assert_false(found_in(&setup, buf_text(&forged), forged.length, &result, &found));
  assert_string_equal(found.why[VERIFY_REPLAY].text,
                      "line 6 of the journal: it does not lead to the state it holds");
  assert_null(found.session);
  found_drop(&result, &found);

  forger.chain.lines[5].state[0] ^= 1;
  forger.chain.lines[2] = forger.chain.lines[1];
  seal(exam, &forger, &forged);
  assert_false(found_in(&setup, buf_text(&forged), forged.length, &result, &found));
  assert_int_equal(found.checks[VERIFY_CHAIN], VERIFY_GOOD);
  assert_int_equal(found.checks[VERIFY_REPLAY], VERIFY_BAD);
  found_drop(&result, &found);
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

static void a_clock_that_cannot_go_back_does_not(void **state) {
  Err err;
  Result result, honest;
  Verification found;
  Forger forger;
  Exam *exam = *state;
  Buf text = {0};
  VerifySetup setup = found_setup(exam);
  exam_sit(exam, EXAM_WHOLE, &text);
  assert_true(result_read(&honest, "a.result", buf_text(&text), text.length, &err));
  forge(exam, &honest, &forger);
  forger.chain.lines[7].at.mono_ms = 0;
  seal(exam, &forger, &text);
  assert_false(found_in(&setup, buf_text(&text), text.length, &result, &found));
  assert_string_equal(found.why[VERIFY_WINDOW].text,
                      "at line 8 the clock that only goes forward went back");
  found_drop(&result, &found);
  chain_free(&forger.chain);
  result_free(&honest);
  buf_free(&text);
}

// A file with this in place of that, once; the lengths may differ.
static void replace(const Buf *text, const char *that, const char *this, Buf *out) {
  const char *at = strstr(text->text, that);
  assert_non_null(at);
  buf_clear(out);
  buf_add_bytes(out, text->text, (size_t)(at - text->text));
  buf_add_format(out, "%s%s", this, at + strlen(that));
}

// An hour earlier, chain, head and times worked out again: only the seal cannot be.
static void without_the_key_a_new_chain_is_no_use(void **state) {
  Err err;
  Result result, honest;
  Verification found;
  Forger forger;
  Exam *exam = *state;
  Buf text = {0};
  VerifySetup setup = found_setup(exam);
  exam_sit(exam, EXAM_WHOLE, &text);
  assert_true(result_read(&honest, "a.result", buf_text(&text), text.length, &err));
  forge(exam, &honest, &forger);
  memcpy(forger.chain.lines[0].what, honest.chain.lines[0].what, CHAIN_WHAT);
  for (uint32_t i = 5; i < forger.chain.count; i++) forger.chain.lines[i].at.mono_ms -= 30000;
  seal(exam, &forger, &text);
  assert_false(found_in(&setup, buf_text(&text), text.length, &result, &found));
  assert_int_equal(found.checks[VERIFY_CHAIN], VERIFY_GOOD);
  assert_string_equal(found.why[VERIFY_SEAL].text,
                      "the seal is broken: the file was altered after it was sealed");
  found_drop(&result, &found);
  chain_free(&forger.chain);
  result_free(&honest);
  buf_free(&text);
}

// Another ticket of the same assessor in the file; with the sitting's key, so that the seal is right.
static void a_swapped_ticket_breaks_the_chain(void **state) {
  Err err;
  Result result, honest;
  Verification found;
  Forger forger;
  Exam *exam = *state;
  Buf text = {0}, other = {0};
  VerifySetup setup = found_setup(exam);
  Ticket longer = exam->ticket;
  exam_sit(exam, EXAM_WHOLE, &text);
  assert_true(result_read(&honest, "a.result", buf_text(&text), text.length, &err));
  forge(exam, &honest, &forger);
  seal(exam, &forger, &text);
  longer.minutes = 600;
  assert_true(ticket_sign(&longer, exam->story, exam->secret, &err));
  ticket_write(&longer, &other);
  Chain done = {0};
  for (uint32_t i = 0; i < forger.chain.count; i++) chain_push(&done, &forger.chain.lines[i]);
  buf_clear(&text);
  result_seal(&other, &done, forger.secret, &text);
  assert_false(found_in(&setup, buf_text(&text), text.length, &result, &found));
  assert_int_equal(found.checks[VERIFY_SEAL], VERIFY_GOOD);
  assert_int_equal(found.checks[VERIFY_TICKET], VERIFY_GOOD);
  assert_string_equal(found.why[VERIFY_CHAIN].text, "the chain breaks at line 1 of the journal");
  found_drop(&result, &found);
  chain_free(&done), chain_free(&forger.chain);
  result_free(&honest);
  buf_free(&text), buf_free(&other);
}

// A ticket for one scene, and a journal that goes on into the next.
static void a_scene_is_over_when_it_is_left(void **state) {
  Err err;
  Result result, honest;
  Verification found;
  Forger forger;
  Exam *exam = *state;
  Buf text = {0};
  VerifySetup setup = found_setup(exam);
  exam_sit(exam, EXAM_WHOLE, &text);
  assert_true(result_read(&honest, "a.result", buf_text(&text), text.length, &err));
  strcpy(exam->ticket.scene, "the_talk");
  assert_true(ticket_sign(&exam->ticket, exam->story, exam->secret, &err));
  buf_clear(&exam->ticket_text);
  ticket_write(&exam->ticket, &exam->ticket_text);
  forge(exam, &honest, &forger);
  seal(exam, &forger, &text);
  assert_false(found_in(&setup, buf_text(&text), text.length, &result, &found));
  assert_string_equal(found.why[VERIFY_REPLAY].text,
                      "line 19 of the journal: it goes on after its end");
  found_drop(&result, &found);
  chain_free(&forger.chain);
  result_free(&honest);
  buf_free(&text);
}

// He is his own assessor: everything is right but the key.
static void a_ticket_of_his_own_is_not_yours(void **state) {
  Err err;
  Result result;
  Verification found;
  Exam *exam = *state;
  Buf text = {0};
  uint8_t key[CRYPT_PUBLIC], secret[CRYPT_SECRET];
  VerifySetup setup = found_setup(exam);
  crypt_make_pair(key, secret);
  assert_true(ticket_sign(&exam->ticket, exam->story, secret, &err));
  buf_clear(&exam->ticket_text);
  ticket_write(&exam->ticket, &exam->ticket_text);
  exam_sit(exam, EXAM_WHOLE, &text);
  assert_false(found_in(&setup, buf_text(&text), text.length, &result, &found));
  assert_string_equal(found.why[VERIFY_TICKET].text,
                      "the ticket was made with another assessor's key");
  for (int i = 0; i < VERIFY_CHECKS; i++)
    assert_true(i == VERIFY_TICKET || found.checks[i] != VERIFY_BAD);
  found_drop(&result, &found);
  buf_free(&text);
}

static void check_refused(const Buf *text, const char *why) {
  Err err;
  Result result;
  assert_false(result_read(&result, "a.result", buf_text(text), text->length, &err));
  if (!strstr(err.text, why)) fail_msg("%s\ninstead of %s", err.text, why);
  assert_memory_equal(err.text, "a.result: ", 10);
}

static void what_is_edited_by_hand_is_refused(void **state) {
  static const char *const edits[][3] = {
      {"\"used_ms\": 1080000", "\"used_ms\": 1080001", "head and times are not those"},
      {"\"used_ms\": 1080000", "\"used_ms\": 1e6", "\"used_ms\" must be a whole number"},
      {"\"used_ms\": 1080000", "\"used_ms\": -1", "\"used_ms\" is out of range"},
      {"\"used_ms\": 1080000", "\"used_ms\": 99999999999999999999", "too big integer"},
      {"\"used_ms\": 1080000", "\"used_ms\": 1, \"used_ms\": 1080000", "duplicate object key"},
      {"\"interruptions\": 0", "\"interruptions\": 1", "head and times are not those"},
      {"\"began\": \"2026", "\"began\": \"2025", "head and times are not those"},
      {"\"began\": \"2026", "\"began\": \"20x6", "\"began\" must be a time"},
      {"choose the_talk.first.ask", "choose the_talk.first.ask\\u0000", "this is not JSON"},
      {"choose the_talk.first.ask", "choose the_talk.first. ask", "this is no line"},
      {"choose the_talk.first.ask 1", "choose the_talk.first.ask 9999999999999999991", "no line"},
      {"choose the_talk.first.ask 1", "choose the_talk.first.ask -1", "this is no line"},
      {"choose the_talk.first.ask", "rewind the_talk.first.ask", "line 2 of the journal"},
      {"\"journal\": [", "\"journal\": [ 7, ", "must be a list of texts"},
      {"\"unpersuaded\": \"result\"", "\"unpersuaded\": \"ticket\"", "this is no result of ours"},
      {"\"format\": 1", "\"format\": 2", "it has format 2; this program reads 1"},
      {"\\\"minutes\\\": 30", "\\\"minutes\\\": 031", "the ticket in it: "}};
  Exam *exam = *state;
  Buf text = {0}, edited = {0};
  exam_sit(exam, EXAM_WHOLE, &text);
  for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
    replace(&text, edits[i][0], edits[i][1], &edited);
    check_refused(&edited, edits[i][2]);
  }
  buf_free(&text), buf_free(&edited);
}

static void what_is_cut_is_refused(void **state) {
  Exam *exam = *state;
  Buf text = {0}, part = {0};
  exam_sit(exam, EXAM_WHOLE, &text);
  for (size_t length = 0; length < text.length; length++) {
    buf_clear(&part);
    buf_add_bytes(&part, text.text, length);
    check_refused(&part, "");
  }
  buf_free(&text), buf_free(&part);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, exam_setup, exam_teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(who_has_the_key_is_held_by_codes_and_replay),
      TEST(without_the_key_a_new_chain_is_no_use),
      TEST(a_swapped_ticket_breaks_the_chain),
      TEST(a_scene_is_over_when_it_is_left),
      TEST(a_ticket_of_his_own_is_not_yours),
      TEST(a_line_cannot_leave_the_chain),
      TEST(a_clock_that_cannot_go_back_does_not),
      TEST(what_is_edited_by_hand_is_refused),
      TEST(what_is_cut_is_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
