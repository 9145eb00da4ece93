// A sitting: once, without a way back, and whatever is cut off it goes on after the last choice.
#include "exam/sitting.h"

#include <signal.h>
#include <sys/resource.h>

#include "exam_bench.h"

static void read_file(const char *path, Buf *out) {
  Err err;
  if (!file_read(path, 1 << 20, out, &err)) fail_msg("%s", err.text);
}

static void write_file(const char *path, const char *text, size_t length) {
  Err err;
  if (!file_write(path, text, length, &err)) fail_msg("%s", err.text);
}

static uint32_t count_word(const Buf *text, size_t length, const char *word) {
  uint32_t count = 0;
  Buf part = {0};
  buf_add_bytes(&part, text->text, length);
  char *last = strrchr(part.text, '\n');
  if (last) last[1] = '\0';  // whole lines only
  for (const char *at = part.text; (at = strstr(at, word)) != NULL; at++) count++;
  buf_free(&part);
  return count;
}

// Power lost at every byte: as many choices are there as whole lines are.
static void a_cut_file_goes_on(void **state) {
  Exam *exam = *state;
  Buf whole = {0};
  Sitting *sitting = exam_open(exam);
  read_file(exam->path, &whole);
  size_t begun = whole.length;
  exam_choose(exam, sitting, "awgp");
  sitting_close(sitting);
  read_file(exam->path, &whole);
  for (size_t length = begun; length <= whole.length; length++) {
    write_file(exam->path, whole.text, length);
    sitting = exam_open(exam);
    assert_int_equal(session_choices(sitting_session(sitting)),
                     count_word(&whole, length, "\nchoose "));
    assert_true(sitting_resumed(sitting));
    sitting_close(sitting);
  }
  buf_free(&whole);
}

// Each byte, also of the key; but the last newline, without which the last line was never finished.
static void a_damaged_file_is_refused(void **state) {
  Err err;
  Exam *exam = *state;
  Buf text = {0};
  Sitting *sitting = exam_open(exam);
  exam_choose(exam, sitting, "awgp");
  sitting_close(sitting);
  read_file(exam->path, &text);
  for (size_t i = 0; i + 1 < text.length; i++) {
    text.text[i] ^= 1;
    write_file(exam->path, text.text, text.length);
    if (sitting_open(exam->path, exam->story, &exam->ticket_text, &exam->now, &err))
      fail_msg("byte %zu changed is not noticed", i);
    text.text[i] ^= 1;
  }
  write_file(exam->path, text.text, text.length);
  sitting_close(exam_open(exam));
  buf_free(&text);
}

// What would be sealed with another key than the first line names would be refused in the end.
static void the_key_of_another_sitting_is_refused(void **state) {
  Err err;
  Exam *exam = *state;
  Buf text = {0}, other = {0};
  sitting_close(exam_open(exam));
  read_file(exam->path, &text);
  remove(exam->path);
  sitting_close(exam_open(exam));
  read_file(exam->path, &other);
  size_t first = strcspn(text.text, "\n");
  assert_memory_not_equal(text.text, other.text, first);
  memcpy(text.text, other.text, first);
  write_file(exam->path, text.text, text.length);
  assert_null(sitting_open(exam->path, exam->story, &exam->ticket_text, &exam->now, &err));
  assert_non_null(strstr(err.text, "its key is that of another sitting"));
  buf_free(&text), buf_free(&other);
}

// Interrupted again and again, up to the last line but one.
static void write_full_journal(const Exam *exam) {
  Err err;
  Chain chain = {0};
  Buf text = {0};
  ChainLine line;
  uint8_t ticket[CRYPT_DIGEST];
  crypt_digest(NULL, buf_text(&exam->ticket_text), exam->ticket_text.length, ticket);
  read_file(exam->path, &text);
  char *first = strchr(text.text, '\n') + 1;
  *strchr(first, '\n') = '\0';
  assert_true(chain_read(first, &line, &err));
  chain_push(&chain, &line);
  buf_add_char(&text, '\n');
  text.text[strlen(text.text)] = '\n';
  text.length--;
  line.kind = CHAIN_RESUME;
  strcpy(line.what, "-");
  while (chain.count + 1 < CHAIN_LINES) {
    chain_seal(&chain, ticket, &line);
    chain_push(&chain, &line);
    chain_write(&line, &text);
    buf_add_char(&text, '\n');
  }
  write_file(exam->path, text.text, text.length);
  chain_free(&chain);
  buf_free(&text);
}

static void a_full_journal_can_be_handed_in(void **state) {
  Err err;
  Exam *exam = *state;
  Buf text = {0};
  Result result;
  sitting_close(exam_open(exam));
  write_full_journal(exam);
  Sitting *sitting = exam_open(exam);
  assert_false(sitting_choose(sitting, exam_option(sitting, 'a'), &exam->now, &err));
  assert_string_equal(err.text, "the sitting's journal is full; hand in");
  exam_hand_in(exam, sitting, &text);
  sitting_close(sitting);
  assert_true(result_read(&result, "a.result", buf_text(&text), text.length, &err));
  assert_int_equal(result.chain.count, CHAIN_LINES);
  result_free(&result);
  buf_free(&text);
}

// Out of the talk, and out of it only, into what comes afterwards.
static void a_new_scene_is_told(void **state) {
  Exam *exam = *state;
  Sitting *sitting = exam_open(exam);
  assert_false(sitting_new_scene(sitting));
  exam_choose(exam, sitting, "awgpawgpawgpawgp");
  assert_false(sitting_new_scene(sitting));
  exam_choose(exam, sitting, "t");
  assert_true(sitting_new_scene(sitting));
  sitting_close(sitting);
}

static void a_full_disk_chooses_nothing(void **state) {
  Err err;
  Exam *exam = *state;
  struct rlimit before, none;
  Sitting *sitting = exam_open(exam);
  exam_choose(exam, sitting, "a");
  uint32_t next = exam_option(sitting, 'w');
  signal(SIGXFSZ, SIG_IGN);  // as main.c does
  assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
  none = (struct rlimit){.rlim_cur = 100, .rlim_max = before.rlim_max};
  assert_int_equal(setrlimit(RLIMIT_FSIZE, &none), 0);
  bool chosen = sitting_choose(sitting, next, &exam->now, &err);
  assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
  assert_false(chosen);
  assert_int_equal(session_choices(sitting_session(sitting)), 1);
  exam_choose(exam, sitting, "w");
  sitting_close(sitting);
  sitting = exam_open(exam);
  assert_int_equal(session_choices(sitting_session(sitting)), 2);
  sitting_close(sitting);
}

static void a_ticket_is_sat_once(void **state) {
  Err err;
  Exam *exam = *state;
  Buf result = {0}, again = {0}, left = {0};
  Sitting *sitting = exam_open(exam);
  exam_choose(exam, sitting, EXAM_WHOLE);
  assert_true(sitting_ended(sitting));
  exam_hand_in(exam, sitting, &result);
  sitting_close(sitting);
  // The power went out before the key was removed.
  sitting = exam_open(exam);
  exam_hand_in(exam, sitting, &again);
  assert_string_equal(buf_text(&result), buf_text(&again));
  assert_true(sitting_forget(sitting, &err));
  sitting_close(sitting);
  assert_null(sitting_open(exam->path, exam->story, &exam->ticket_text, &exam->now, &err));
  assert_non_null(strstr(err.text, "its result is sealed"));
  read_file(exam->path, &left);
  assert_string_equal(buf_text(&left), "unpersuaded sitting 1 sealed\n");
  buf_free(&result), buf_free(&again), buf_free(&left);
}

static void nothing_is_chosen_after_the_end(void **state) {
  Err err;
  Exam *exam = *state;
  Buf result = {0};
  Sitting *sitting = exam_open(exam);
  exam_choose(exam, sitting, "aw");
  uint32_t next = exam_option(sitting, 'g');
  exam_hand_in(exam, sitting, &result);
  assert_true(sitting_ended(sitting));
  assert_false(sitting_choose(sitting, next, &exam->now, &err));
  assert_string_equal(err.text, "the sitting is over");
  sitting_close(sitting);
  buf_free(&result);
}

static void outside_the_window_nothing_begins(void **state) {
  Err err;
  Exam *exam = *state;
  exam->now.utc_s = EXAM_NINE - 61;
  assert_null(sitting_open(exam->path, exam->story, &exam->ticket_text, &exam->now, &err));
  assert_string_equal(err.text, "the ticket is not valid before 2026-11-22T08:59:00Z");
  exam->now.utc_s = EXAM_NINE + 7201;
  assert_null(sitting_open(exam->path, exam->story, &exam->ticket_text, &exam->now, &err));
  assert_string_equal(err.text, "the ticket was valid until 2026-11-22T11:00:00Z");
  assert_false(file_exists(exam->path));
}

// 30 minutes; set back by an hour, the wall is not believed; started anew, nothing else is there.
static void the_clock_runs_on(void **state) {
  Exam *exam = *state;
  Sitting *sitting = exam_open(exam);
  assert_int_equal(sitting_left_ms(sitting, &exam->now), 1800000);
  exam_choose(exam, sitting, "aw");
  exam->now.utc_s -= 3600;
  assert_int_equal(sitting_left_ms(sitting, &exam->now), 1680000);
  exam_pass(exam, 1800000);
  assert_int_equal(sitting_left_ms(sitting, &exam->now), -120000);
  exam_choose(exam, sitting, "g");
  assert_int_equal(sitting_left_ms(sitting, &exam->now), -180000);
  sitting_close(sitting);
  exam->now = (Moment){.utc_s = exam->now.utc_s + 10, .mono_ms = 5, .boot = 8};
  sitting = exam_open(exam);
  assert_int_equal(sitting_left_ms(sitting, &exam->now), -190000);
  sitting_close(sitting);
}

static void what_is_not_offered_is_not_chosen(void **state) {
  Err err;
  Exam *exam = *state;
  Sitting *sitting = exam_open(exam);
  uint32_t ask = exam_option(sitting, 'a');
  exam_choose(exam, sitting, "a");
  assert_false(sitting_choose(sitting, ask, &exam->now, &err));
  assert_false(sitting_choose(sitting, exam->story->option_count, &exam->now, &err));
  assert_int_equal(session_choices(sitting_session(sitting)), 1);
  sitting_close(sitting);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, exam_setup, exam_teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(a_cut_file_goes_on),
      TEST(a_damaged_file_is_refused),
      TEST(the_key_of_another_sitting_is_refused),
      TEST(a_full_journal_can_be_handed_in),
      TEST(a_new_scene_is_told),
      TEST(a_full_disk_chooses_nothing),
      TEST(a_ticket_is_sat_once),
      TEST(nothing_is_chosen_after_the_end),
      TEST(outside_the_window_nothing_begins),
      TEST(the_clock_runs_on),
      TEST(what_is_not_offered_is_not_chosen),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
