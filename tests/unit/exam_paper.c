// What may stand in a paper, and that whatever else is refused in a sentence that can be shown.
#include "exam/paper.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void check_unread(const char *text, size_t length, const char *why) {
  Err err;
  assert_null(paper_read(text, length, &err));
  if (!strstr(err.text, why)) fail_msg("%s\ninstead of %s", err.text, why);
  for (const char *c = err.text; *c; c++) assert_true(*c >= ' ' && *c != 0x7F);
}

static void what_is_no_json_is_refused(void **state) {
  static const char zero[] = "{\"a\": \"b\0\"}";
  (void)state;
  check_unread("", 0, "line 1: this is not JSON as it should be");
  check_unread("[]", 2, "a JSON object must stand here");
  check_unread("{}}", 3, "end of file expected");
  check_unread("{\"a\": 1,\n \"a\": 1}", 17, "line 2: this is not JSON as it should be: duplicate");
  check_unread(zero, sizeof zero - 1, "control character");
  check_unread("{\"a\": \"\\u0000\"}", 15, "not allowed");
  check_unread("{\"a\": \"\xC0\x80\"}", 11, "unable to decode byte 0xc0");
  check_unread("{\x1B[2J", 5, "expected");
  check_unread("{\"a\": 9223372036854775808}", 26, "too big integer");
  check_unread("{\"a\": -9223372036854775809}", 27, "too big negative integer");
  check_unread("{\"a\": 1e999}", 12, "overflow");
}

static void a_deep_file_costs_nothing(void **state) {
  enum { DEPTH = 1 << 20 };
  char *text = malloc(DEPTH);
  (void)state;
  assert_non_null(text);
  memset(text, '[', DEPTH);
  check_unread(text, DEPTH, "maximum parsing depth reached");
  free(text);
}

static Paper *read(const char *text) {
  Err err;
  Paper *paper = paper_read(text, strlen(text), &err);
  if (!paper) fail_msg("%s", err.text);
  return paper;
}

static void no_value_is_taken_for_another_kind(void **state) {
  Err err;
  int64_t number;
  bool yes;
  size_t count;
  const char *text;
  uint8_t bytes[1];
  char id[PAPER_WORDS];
  Paper *paper = read("{\"n\": 1, \"r\": 1.0, \"t\": \"a1\", \"l\": [\"a\", 2], \"b\": true}");
  (void)state;
  assert_true(paper_int(paper, "n", 1, 1, &number, &err));
  assert_false(paper_int(paper, "n", 2, 9, &number, &err));
  assert_string_equal(err.text, "\"n\" is out of range");
  assert_false(paper_int(paper, "r", 0, 9, &number, &err));
  assert_string_equal(err.text, "\"r\" must be a whole number");
  assert_false(paper_int(paper, "missing", 0, 9, &number, &err));
  assert_false(paper_bool(paper, "n", &yes, &err));
  assert_true(paper_bool(paper, "b", &yes, &err));
  assert_false(paper_text(paper, "n", &text, &err));
  assert_true(paper_bytes(paper, "t", bytes, 1, &err));
  assert_false(paper_bytes(paper, "t", bytes, 2, &err));
  assert_string_equal(err.text, "\"t\" must be 4 digits 0-9 and a-f");
  assert_true(paper_count(paper, "l", 2, &count, &err));
  assert_false(paper_count(paper, "l", 1, &count, &err));
  assert_true(paper_item(paper, "l", 0, &text, &err));
  assert_false(paper_item(paper, "l", 1, &text, &err));
  assert_false(paper_item(paper, "l", 2, &text, &err));
  assert_true(paper_id(paper, "t", false, id, &err));
  paper_free(paper);
}

static void names_hold_no_commands_for_a_terminal(void **state) {
  char longest[PAPER_WORDS], longer[PAPER_WORDS + 1];
  (void)state;
  memset(longest, 'a', sizeof longest), longest[PAPER_WORDS - 1] = '\0';
  memset(longer, 'a', sizeof longer), longer[PAPER_WORDS] = '\0';
  assert_true(paper_words_fit(longest));
  assert_false(paper_words_fit(longer));
  assert_false(paper_words_fit(""));
  assert_true(paper_words_fit("Jos\xC3\xA9 \xE2\x80\x93 2026/117"));
  assert_false(paper_words_fit("a\x1B[2J"));
  assert_false(
      paper_words_fit("a\xC2\x9B"
                      "2J"));
  assert_false(paper_words_fit("a\nb"));
  assert_false(
      paper_words_fit("a\xE2\x80\xA8"
                      "b"));
  assert_false(paper_words_fit("a\xFF"));
  assert_true(paper_is_id("the_talk2"));
  assert_false(paper_is_id("../talk"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_is_no_json_is_refused),
      cmocka_unit_test(a_deep_file_costs_nothing),
      cmocka_unit_test(no_value_is_taken_for_another_kind),
      cmocka_unit_test(names_hold_no_commands_for_a_terminal),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
