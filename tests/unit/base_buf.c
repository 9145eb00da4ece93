#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"

static void zero_is_empty(void **state) {
  (void)state;
  Buf buf = {0};
  assert_string_equal(buf_text(&buf), "");
  buf_clear(&buf);
  buf_free(&buf);
  buf_free(&buf);
  assert_null(buf.text);
}

static void pieces_follow_each_other(void **state) {
  (void)state;
  Buf buf = {0};
  buf_add(&buf, "");
  assert_non_null(buf.text);
  buf_add(&buf, "trust ");
  buf_add_format(&buf, "%d of %s", 46, "100");
  buf_add_char(&buf, '.');
  buf_add_bytes(&buf, "\0z", 2);
  assert_int_equal(buf.length, 18);
  assert_memory_equal(buf.text, "trust 46 of 100.\0z", 18);
  buf_free(&buf);
}

static void every_length_is_ended_by_zero(void **state) {
  (void)state;
  Buf buf = {0};
  for (size_t i = 0; i < 5000; i++) {
    buf_add_char(&buf, (char)('a' + i % 26));
    assert_int_equal(buf.length, i + 1);
    assert_int_equal(buf.text[i + 1], '\0');
  }
  for (size_t i = 0; i < 5000; i++) assert_int_equal(buf.text[i], 'a' + i % 26);
  buf_free(&buf);
}

static void a_format_may_be_long(void **state) {
  (void)state;
  Buf buf = {0};
  buf_add_format(&buf, "%01000d", 5);
  buf_add_format(&buf, "%s", "");
  assert_int_equal(buf.length, 1000);
  assert_int_equal(buf.text[999], '5');
  buf_free(&buf);
}

static void clearing_keeps_the_memory(void **state) {
  (void)state;
  Buf buf = {0};
  buf_add(&buf, "one");
  const char *before = buf.text;
  buf_clear(&buf);
  assert_string_equal(buf_text(&buf), "");
  buf_add(&buf, "two");
  assert_ptr_equal(buf.text, before);
  assert_string_equal(buf_text(&buf), "two");
  buf_free(&buf);
}

static void check_wrapped(const char *before, const char *text, int columns, const char *expected) {
  Buf buf = {0};
  buf_add(&buf, before);
  buf_add_wrapped(&buf, text, columns, 3);
  assert_string_equal(buf_text(&buf), expected);
  buf_free(&buf);
}

static void lines_break_at_spaces(void **state) {
  (void)state;
  check_wrapped("", "You have four minutes.", 22, "You have four minutes.");
  check_wrapped("", "You have four minutes.", 21, "You have four\n   minutes.");
  check_wrapped("", "You have four minutes.", 12, "You have\n   four\n   minutes.");
  check_wrapped("", "", 12, "");
  check_wrapped("", "  two   spaces ", 40, "two spaces");
}

static void the_first_line_goes_on_from_what_is_there(void **state) {
  (void)state;
  check_wrapped("title\n1. ", "aaa bbb ccc", 10, "title\n1. aaa bbb\n   ccc");
  check_wrapped("title\n1. ", "aaa bbb ccc", 9, "title\n1. aaa\n   bbb\n   ccc");
}

static void a_wide_word_stands_alone(void **state) {
  (void)state;
  check_wrapped("", "a incomprehensibilities b", 8, "a\n   incomprehensibilities\n   b");
  check_wrapped("", "incomprehensibilities", 8, "incomprehensibilities");
  check_wrapped("", "a b", -5, "a\n   b");
}

static void characters_are_counted_not_bytes(void **state) {
  (void)state;
  check_wrapped("", "\xC3\xA9\xC3\xA9 \xC3\xA9\xC3\xA9 a", 5,
                "\xC3\xA9\xC3\xA9 \xC3\xA9\xC3\xA9\n   a");
  check_wrapped("", "ten\xC2\xA0minutes late", 5, "ten\xC2\xA0minutes\n   late");
}

static void a_new_line_is_kept(void **state) {
  (void)state;
  check_wrapped("", "one two\nthree four", 9, "one two\n   three\n   four");
  check_wrapped("", "one\n\ntwo\n", 9, "one\n   \n   two\n   ");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(zero_is_empty),
      cmocka_unit_test(pieces_follow_each_other),
      cmocka_unit_test(every_length_is_ended_by_zero),
      cmocka_unit_test(a_format_may_be_long),
      cmocka_unit_test(clearing_keeps_the_memory),
      cmocka_unit_test(lines_break_at_spaces),
      cmocka_unit_test(the_first_line_goes_on_from_what_is_there),
      cmocka_unit_test(a_wide_word_stands_alone),
      cmocka_unit_test(characters_are_counted_not_bytes),
      cmocka_unit_test(a_new_line_is_kept),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
