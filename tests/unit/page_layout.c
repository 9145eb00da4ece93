// Paragraphs: every line fits, nothing is lost, no lone word at the end where it can be helped.
#include "page/layout.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../table_metrics.h"

static const char text[] =
    "The night cleaners finish at seven. I let them in, I leave the lights low, and they sit. I "
    "don't even talk to "
    "them, and nobody in the building asks them for anything for half an hour.";

static int width_of(const char *at, size_t bytes) {
  return table_width(NULL, FONT_SERIF, 20, at, bytes);
}

static Paragraph set(Layout *layout, const char *words, int width) {
  return layout_break(layout, &table_metrics, FONT_SERIF, 20, words, width);
}

static void test_every_line_fits_and_nothing_is_lost(void **state) {
  Layout *layout = *state;
  for (int width = 60; width < 900; width += 7) {
    Paragraph paragraph = set(layout, text, width);
    size_t at = 0;
    for (int i = 0; i < paragraph.count; i++) {
      LayoutLine line = paragraph.lines[i];
      assert_true(width_of(paragraph.text + line.start, line.length) - line.hang <= width);
      for (; at < line.start; at++) assert_int_equal(paragraph.text[at], ' ');
      at = line.start + line.length;
    }
    assert_int_equal(at, strlen(paragraph.text));
  }
}

static void test_no_lone_word_at_the_end(void **state) {
  Layout *layout = *state;
  int lone = 0, sets = 0;
  for (int width = 200; width < 900; width += 5, sets++) {
    Paragraph paragraph = set(layout, text, width);
    if (paragraph.count < 2) continue;
    LayoutLine last = paragraph.lines[paragraph.count - 1];
    if (!memchr(paragraph.text + last.start, ' ', last.length)) lone++;
  }
  assert_true(sets > 100);
  assert_int_equal(lone, 0);
}

static void test_a_word_wider_than_the_column_is_cut(void **state) {
  Layout *layout = *state;
  const char *word = "Donaudampfschifffahrtsgesellschaftskapitän";
  Paragraph paragraph = set(layout, word, 100);
  size_t at = 0;
  assert_true(paragraph.count > 3);
  for (int i = 0; i < paragraph.count; i++) {
    LayoutLine line = paragraph.lines[i];
    assert_int_equal(line.start, at);
    assert_true(width_of(word + line.start, line.length) <= 100);
    assert_true(utf8_valid(word + line.start, line.length, NULL));
    at += line.length;
  }
  assert_int_equal(at, strlen(word));
}

static void test_a_column_narrower_than_a_letter_still_ends(void **state) {
  Layout *layout = *state;
  assert_int_equal(set(layout, "abc", 0).count, 3);
}

static void test_no_words_no_lines(void **state) {
  Layout *layout = *state;
  assert_int_equal(set(layout, "", 100).count, 0);
  assert_int_equal(set(layout, "  \n ", 100).count, 0);
}

static void test_a_line_ends_where_the_author_ended_it(void **state) {
  Layout *layout = *state;
  Paragraph paragraph = set(layout, "One.\nTwo three.", 900);
  assert_int_equal(paragraph.count, 2);
  assert_int_equal(paragraph.lines[1].start, 5);
}

static void test_quotation_marks_hang(void **state) {
  Layout *layout = *state;
  Paragraph paragraph = set(layout, "“Half past seven.”", 900);
  assert_int_equal(paragraph.lines[0].hang, width_of("“", strlen("“")));
  assert_int_equal(set(layout, "Half past seven.", 900).lines[0].hang, 0);
}

static void test_breaks_after_a_dash(void **state) {
  Layout *layout = *state;
  const char *words = "twenty-two";
  Paragraph paragraph = set(layout, words, width_of(words, 8));
  assert_int_equal(paragraph.count, 2);
  assert_int_equal(paragraph.lines[1].start, 7);
}

static void test_keeps_what_it_broke(void **state) {
  Layout *layout = *state;
  assert_ptr_equal(set(layout, text, 500).lines, set(layout, text, 500).lines);
  for (int width = 100; width < 5000; width++) {  // far more than is kept
    layout_tidy(layout);
    assert_true(set(layout, "Half past seven. It's on the sign.", width).count > 0);
  }
}

static int new_layout(void **state) {
  *state = layout_new();
  return 0;
}

static int free_layout(void **state) {
  layout_free(*state);
  return 0;
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, new_layout, free_layout)
  const struct CMUnitTest tests[] = {
      TEST(test_every_line_fits_and_nothing_is_lost),
      TEST(test_no_lone_word_at_the_end),
      TEST(test_a_word_wider_than_the_column_is_cut),
      TEST(test_a_column_narrower_than_a_letter_still_ends),
      TEST(test_no_words_no_lines),
      TEST(test_a_line_ends_where_the_author_ended_it),
      TEST(test_quotation_marks_hang),
      TEST(test_breaks_after_a_dash),
      TEST(test_keeps_what_it_broke),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
