// Paragraphs of plain text.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/prose.h"

static void is(Buf *out, const char *expected) {
  assert_string_equal(buf_text(out), expected);
  buf_free(out);
}

static void all_lines_are_indented(void **state) {
  Buf out = {0};
  (void)state;
  prose_say(&out, 10, 2, "%s and %d", "one two", 3);
  is(&out, "  one two\n  and 3\n");
}

static void all_but_the_first_line_hang(void **state) {
  Buf out = {0};
  (void)state;
  prose_hang(&out, 10, 3, "%d. one two three", 1);
  is(&out, "1. one two\n   three\n");
}

static void a_paragraph_goes_on_from_its_line(void **state) {
  Buf out = {0};
  (void)state;
  buf_add(&out, "12345 ");
  prose_hang(&out, 10, 0, "a bc def");
  is(&out, "12345 a bc\ndef\n");
}

static void a_heading_stands_between_empty_lines(void **state) {
  Buf out = {0};
  (void)state;
  prose_heading(&out, 20, "Marks");
  is(&out, "\nMarks\n\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(all_lines_are_indented),
      cmocka_unit_test(all_but_the_first_line_hang),
      cmocka_unit_test(a_paragraph_goes_on_from_its_line),
      cmocka_unit_test(a_heading_stands_between_empty_lines),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
