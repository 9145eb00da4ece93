// Well-formed and ill-formed UTF-8 by table 3-7 of the Unicode Standard, whose rows are the edges
// below.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/utf8.h"

static void edges_of_the_table_are_well_formed(void **state) {
  (void)state;
  static const char *const good[] = {
      "\x01",
      "\x7F",
      "\xC2\x80",
      "\xDF\xBF",
      "\xE0\xA0\x80",
      "\xE0\xBF\xBF",
      "\xE1\x80\x80",
      "\xEC\xBF\xBF",
      "\xED\x80\x80",
      "\xED\x9F\xBF",
      "\xEE\x80\x80",
      "\xEF\xBF\xBF",
      "\xF0\x90\x80\x80",
      "\xF0\xBF\xBF\xBF",
      "\xF1\x80\x80\x80",
      "\xF3\xBF\xBF\xBF",
      "\xF4\x80\x80\x80",
      "\xF4\x8F\xBF\xBF",
  };
  for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
    assert_true(utf8_valid(good[i], strlen(good[i]), NULL));
    assert_int_equal(utf8_count(good[i]), 1);
  }
}

static void beyond_the_edges_is_ill_formed(void **state) {
  (void)state;
  static const char *const bad[] = {
      "\x80",
      "\xBF",
      "\xC0\x80",
      "\xC0\xAF",
      "\xC1\xBF",
      "\xC2\x7F",
      "\xC2\xC0",
      "\xE0\x80\x80",
      "\xE0\x9F\xBF",
      "\xE1\x80\x7F",
      "\xED\xA0\x80",
      "\xED\xBF\xBF",
      "\xEF\xBF\xC0",
      "\xF0\x80\x80\x80",
      "\xF0\x8F\xBF\xBF",
      "\xF1\x80\x80\x7F",
      "\xF4\x90\x80\x80",
      "\xF5\x80\x80\x80",
      "\xF8\x88\x80\x80\x80",
      "\xFE",
      "\xFF",
      "\xE2\x82",
      "\xF0\x9F\x98",
      "\xF0\x9F",
      "\xC3",
  };
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    size_t at = 99;
    assert_false(utf8_valid(bad[i], strlen(bad[i]), &at));
    assert_int_equal(at, 0);
    const char *next = bad[i];
    assert_int_equal(utf8_next(&next), 0xFFFD);
    assert_ptr_equal(next, bad[i] + 1);
  }
}

static void the_first_bad_byte_is_named(void **state) {
  (void)state;
  size_t at = 0;
  assert_false(utf8_valid("caf\xC3\xA9 \xED\xA0\x80", 9, &at));
  assert_int_equal(at, 6);
  assert_false(utf8_valid("ab\xE2\x82\xAC", 4, &at));  // cut short in the middle of the euro sign
  assert_int_equal(at, 2);
  assert_true(utf8_valid("a\0b", 3, NULL));
  assert_true(utf8_valid("", 0, NULL));
}

static void every_character_comes_back(void **state) {
  (void)state;
  for (uint32_t c = 1; c <= 0x10FFFF; c++) {
    if (c == 0xD800) c = 0xE000;
    char bytes[5];
    utf8_encode(c, bytes);
    const char *next = bytes;
    assert_true(utf8_valid(bytes, strlen(bytes), NULL));
    assert_true(utf8_next(&next) == c && *next == '\0');
  }
}

static void what_is_no_character_is_encoded_as_the_replacement(void **state) {
  (void)state;
  static const uint32_t wrong[] = {0xD800, 0xDFFF, 0x110000, UINT32_MAX};
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    char bytes[5];
    utf8_encode(wrong[i], bytes);
    assert_string_equal(bytes, "\xEF\xBF\xBD");
  }
}

static void reading_stops_at_the_end(void **state) {
  (void)state;
  const char *next =
      "\xE2\x82\xAC"
      "5\xFF";
  assert_int_equal(utf8_next(&next), 0x20AC);
  assert_int_equal(utf8_next(&next), '5');
  assert_int_equal(utf8_next(&next), 0xFFFD);
  const char *end = next;
  assert_int_equal(utf8_next(&next), 0);
  assert_ptr_equal(next, end);
}

// The Unicode Standard's own example (table 3-8): 61 F1 80 80 E1 80 C2 62 80 63 80 BF 64. Here each
// ill-formed byte counts for one, so 13 bytes are 13 characters.
static void ill_formed_bytes_count_one_by_one(void **state) {
  (void)state;
  assert_int_equal(utf8_count("a\xF1\x80\x80\xE1\x80\xC2"
                              "b\x80"
                              "c\x80\xBF"
                              "d"),
                   13);
  assert_int_equal(utf8_count(""), 0);
  assert_int_equal(utf8_count("na\xC3\xAFve \xF0\x9F\x98\x80"), 7);
}

static void words_hold_a_letter_or_a_digit(void **state) {
  (void)state;
  assert_int_equal(utf8_words(""), 0);
  assert_int_equal(utf8_words("  \t\n"), 0);
  assert_int_equal(utf8_words("An hour a week I don't have."), 7);
  assert_int_equal(utf8_words("Yes - that's it ... 9 o'clock"), 5);
  assert_int_equal(utf8_words("Yes \xE2\x80\x94 that \xE2\x80\xA6 \xE2\x80\x9Cit\xE2\x80\x9D"), 3);
  assert_int_equal(utf8_words("ten\xC2\xA0minutes\xE2\x80\xAFlate"),
                   3);  // spaces that do not break
  assert_int_equal(utf8_words("\xC3\xA9t\xC3\xA9 \xD0\xB4\xD0\xB0 \xE6\x98\xAF"), 3);
  assert_int_equal(utf8_words("\xFF \xC2\xAB \xC2\xBB \xE2\x82\xAC"), 0);
}

static void a_cut_ends_a_character(void **state) {
  (void)state;
  const char *text = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80z";  // 1, 2, 3, 4 and 1 bytes
  static const size_t expected[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 11, 11, 11};
  for (size_t bytes = 0; bytes < sizeof expected / sizeof *expected; bytes++)
    assert_int_equal(utf8_cut(text, bytes), expected[bytes]);
  assert_int_equal(utf8_cut("ab\xE2\x82", 4), 2);        // already cut by somebody else
  assert_int_equal(utf8_cut("\x80\x80\x80\x80", 3), 3);  // nothing to go by: leave it
  assert_int_equal(utf8_cut("", 5), 0);
}

// The first and the last of each range, and their neighbours.
static void controls_are_what_a_terminal_obeys(void **state) {
  (void)state;
  static const uint32_t controls[] = {0x01, 0x1F, 0x7F, 0x80, 0x9F, 0x2028, 0x2029};
  static const uint32_t others[] = {0x20, 0x7E, 0xA0, 0x2027, 0x202A};
  for (size_t i = 0; i < sizeof controls / sizeof *controls; i++)
    assert_true(utf8_is_control(controls[i]));
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    assert_false(utf8_is_control(others[i]));
  assert_false(utf8_has_control(""));
  assert_false(utf8_has_control("na\xC3\xAFve"));
  assert_true(utf8_has_control("a line\n"));
  assert_true(utf8_has_control("\xC2\x85"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(edges_of_the_table_are_well_formed),
      cmocka_unit_test(beyond_the_edges_is_ill_formed),
      cmocka_unit_test(the_first_bad_byte_is_named),
      cmocka_unit_test(every_character_comes_back),
      cmocka_unit_test(what_is_no_character_is_encoded_as_the_replacement),
      cmocka_unit_test(reading_stops_at_the_end),
      cmocka_unit_test(ill_formed_bytes_count_one_by_one),
      cmocka_unit_test(words_hold_a_letter_or_a_digit),
      cmocka_unit_test(a_cut_ends_a_character),
      cmocka_unit_test(controls_are_what_a_terminal_obeys),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
