// What was read before: remembered over the end of the program, and never in the way.
#include "saves/reading.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/file.h"

static int new_folder(void **state) {
  char *folder = strdup("/tmp/unpersuaded-read-XXXXXX");
  *state = folder;
  return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state) {
  char path[256];
  snprintf(path, sizeof path, "%s/read/drill.txt", (char *)*state);
  unlink(path);
  snprintf(path, sizeof path, "%s/read", (char *)*state);
  rmdir(path);
  rmdir(*state);
  free(*state);
  return 0;
}

static void it_is_remembered(void **state) {
  Reading *reading = reading_open(*state, "drill");
  assert_false(reading_knows(reading, "Four minutes."));
  for (int i = 0; i < 1000; i++) {
    char line[32];
    snprintf(line, sizeof line, "Line %d.", i);
    reading_add(reading, line);
  }
  reading_add(reading, "Four minutes.");
  assert_true(reading_knows(reading, "Four minutes."));
  reading_close(reading);
  reading = reading_open(*state, "drill");
  assert_true(reading_knows(reading, "Four minutes."));
  assert_true(reading_knows(reading, "Line 0."));
  assert_true(reading_knows(reading, "Line 999."));
  assert_false(reading_knows(reading, "Line 1000."));
  reading_close(reading);
}

static void nothing_is_written_twice(void **state) {
  char path[256];
  Buf text = {0};
  Err err;
  for (int i = 0; i < 3; i++) {
    Reading *reading = reading_open(*state, "drill");
    reading_add(reading, "Four minutes.");
    reading_keep(reading);
    reading_close(reading);
  }
  snprintf(path, sizeof path, "%s/read/drill.txt", (char *)*state);
  assert_true(file_read(path, 1 << 20, &text, &err));
  assert_int_equal(text.length, 17);  // sixteen digits and the end of the line
  buf_free(&text);
}

static void a_hostile_file_counts_as_not_read(void **state) {
  static const char hostile[] = "zzzz\n\n0\n0000000000000000\n12345678901234567890123\n-1\nab";
  char path[256];
  Err err;
  snprintf(path, sizeof path, "%s/read", (char *)*state);
  assert_true(file_make_folders(path, &err));
  snprintf(path, sizeof path, "%s/read/drill.txt", (char *)*state);
  assert_true(file_write(path, hostile, sizeof hostile - 1, &err));
  Reading *reading = reading_open(*state, "drill");
  assert_false(reading_knows(reading, "Four minutes."));
  reading_add(reading, "Four minutes.");
  assert_true(reading_knows(reading, "Four minutes."));
  reading_close(reading);
}

static void without_a_folder_it_lasts_as_long_as_the_program(void **state) {
  (void)state;
  Reading *reading = reading_open(NULL, "drill");
  reading_add(reading, "");
  assert_true(reading_knows(reading, ""));
  reading_close(reading);
  reading_close(NULL);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, new_folder, remove_folder)
  const struct CMUnitTest tests[] = {
      TEST(it_is_remembered),
      TEST(nothing_is_written_twice),
      TEST(a_hostile_file_counts_as_not_read),
      TEST(without_a_folder_it_lasts_as_long_as_the_program),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
