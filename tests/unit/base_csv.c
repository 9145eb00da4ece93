// Rows that are written. How they are read is in score_command.c and ratings.c.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/csv.h"

static void a_row_is_written_cell_by_cell(void **state) {
  Buf out = {0};
  CsvLine line = {.out = &out};
  (void)state;
  csv_put_words(&line, "");
  csv_put_words(&line, "plain");
  csv_put_words(&line, "a, \"b\"\n");
  csv_put_int(&line, -7);
  csv_end_line(&line);
  csv_put_int(&line, 0);
  csv_put_words(&line, "");
  csv_end_line(&line);
  assert_string_equal(buf_text(&out), ",plain,\"a, \"\"b\"\"\n\",-7\r\n0,\r\n");
  buf_free(&out);
}

// Words are never run; numbers stay numbers.
static void what_a_spreadsheet_would_run(void **state) {
  static const char *const words[] = {"=1", "+1", "-1", "@a", "\ta", "a=1"};
  Buf out = {0};
  CsvLine line = {.out = &out};
  (void)state;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) csv_put_words(&line, words[i]);
  csv_put_words(&line, "\ra");
  csv_end_line(&line);
  assert_string_equal(buf_text(&out), "'=1,'+1,'-1,'@a,'\ta,a=1,\"'\ra\"\r\n");
  buf_free(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_row_is_written_cell_by_cell),
      cmocka_unit_test(what_a_spreadsheet_would_run),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
