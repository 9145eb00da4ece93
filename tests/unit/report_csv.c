// The record as rows: what a turn gives, and that no cell is a formula.
#include "report/report_csv.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "drill.h"

static int setup(void **state) {
  *state = drill_course();
  return 0;
}

static int teardown(void **state) {
  story_free(*state);
  return 0;
}

static void write_rows(const Story *story, const char *letters, Buf *out) {
  Session *session = drill_play(story, "Sam", letters);
  report_csv_add(session, out);
  session_free(session);
}

static int count_of(const char *text, const char *what) {
  int count = 0;
  for (; (text = strstr(text, what)) != NULL; text += strlen(what)) count++;
  return count;
}

static const char header[] =
    "turn,scene,option,said,reply,written,received,rows,landing,severity,after_no,opened,advice,"
    "trust_before,trust_after,reactance_before,reactance_after,threat_before,threat_after,"
    "readiness_before,readiness_after\r\n";

static void test_a_row_a_turn(void **state) {
  Buf out = {0};
  write_rows(*state, "awgp", &out);
  assert_int_equal(count_of(buf_text(&out), "\r\n"), 5);
  assert_int_equal(count_of(buf_text(&out), "\n"), 5);
  assert_memory_equal(buf_text(&out), header, strlen(header));
  // The drill starts with trust 52, pressure 30, face 30, readiness 15; an open question that is
  // answered is written and received as itself and opens the worry it asks for.
  static const char first[] =
      "1,the_talk,the_talk.first.ask,\"What would it change for you, down here?\",";
  const char *row = buf_text(&out) + strlen(header);
  if (strncmp(row, first, strlen(first)) != 0) fail_msg("%s", row);
  assert_non_null(strstr(row, ",ask_open:concern,ask_open,"));
  assert_non_null(strstr(row, ",0,,dust,A14,52,"));
  assert_non_null(strstr(row, "\r\n2,the_talk,"));
  assert_non_null(strstr(row, "You wait."));
  assert_non_null(strstr(row, ",social_pressure:everyone,social_pressure,"));
  buf_free(&out);
}

static void test_nothing_said(void **state) {
  Buf out = {0};
  write_rows(*state, "", &out);
  assert_string_equal(buf_text(&out), header);
  buf_free(&out);
}

// The epilogue is no evidence.
static void test_lines_after_the_ending(void **state) {
  Buf before = {0}, after = {0};
  write_rows(*state, "awgpawgpawgpawgpt", &before);
  write_rows(*state, "awgpawgpawgpawgpts", &after);
  assert_string_equal(buf_text(&before), buf_text(&after));
  assert_null(strstr(buf_text(&after), "afterwards"));
  buf_free(&before);
  buf_free(&after);
}

// What the player says first, with another sign where it begins.
static void expect_said(Story *story, const char *sign, const char *expected) {
  uint32_t option = story_find_option(story, "the_talk.first.ask");
  Buf out = {0};
  assert_int_not_equal(option, NONE);
  char *said = story->chars + story->options[option].say;
  memcpy(said, sign, strlen(sign));
  write_rows(story, "a", &out);
  if (!strstr(buf_text(&out), expected)) fail_msg("%s: %s", expected, buf_text(&out));
  buf_free(&out);
}

static void test_no_cell_is_a_formula(void **state) {
  Story *story = *state;
  expect_said(story, "=hat", ",\"'=hat would it change for you, down here?\",");
  expect_said(story, "+hat", ",\"'+hat would");
  expect_said(story, "-hat", ",\"'-hat would");
  expect_said(story, "@hat", ",\"'@hat would");
  expect_said(story, "\that", ",\"'\that would");
  expect_said(story, "\rhat", ",\"'\rhat would");
  expect_said(story, " hat", ",\" hat would");
  expect_said(story, "\"hat", ",\"\"\"hat would");
  expect_said(story, "W\nat", ",\"W\nat would");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_a_row_a_turn, setup, teardown),
      cmocka_unit_test_setup_teardown(test_nothing_said, setup, teardown),
      cmocka_unit_test_setup_teardown(test_lines_after_the_ending, setup, teardown),
      cmocka_unit_test_setup_teardown(test_no_cell_is_a_formula, setup, teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
