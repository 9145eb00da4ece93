// Who is forgotten is gone from every byte of the folder, and nobody else is.
#include "records/belongings.h"

#include "records_bench.h"

static void test_forgotten_for_good(void **state) {
  Err err;
  size_t count;
  char path[SAVE_PATH], copy[SAVE_PATH + 16];
  Fixture *fixture = *state;
  for (int day = 1; day <= 5; day++) keep(fixture, "Zuleika", WHOLE, day, path);
  keep(fixture, "Zuleikas", WHOLE, 6, NULL);  // somebody else
  snprintf(copy, sizeof copy, "%s.broken", path);
  append(copy, "half a journal that cannot be read", 7);
  snprintf(copy, sizeof copy, "%s/records.sqlite.broken", fixture->folder);
  append(copy, "person Zuleika was here", 7);
  snprintf(copy, sizeof copy, "%s/read", fixture->folder);
  assert_int_equal(mkdir(copy, 0700), 0);
  snprintf(copy, sizeof copy, "%s/read/drill.txt", fixture->folder);
  append(copy, "0123456789abcdef\n", 7);
  assert_true(person_choose(fixture->folder, "Zuleika", &err));
  refresh(fixture);
  assert_true(traces(fixture, "Zuleika") > 12);
  if (!forget(fixture, "Zuleika", &count, &err)) fail_msg("%s", err.text);
  assert_int_equal(count, 6);
  assert_int_equal(traces(fixture, "Zuleika"), traces(fixture, "Zuleikas"));
  assert_true(traces(fixture, "Zuleikas") > 0);
  assert_false(file_exists(copy));
  snprintf(copy, sizeof copy, "%s/person.txt", fixture->folder);
  assert_false(file_exists(copy));
  refresh(fixture);
  assert_int_equal(count_of(fixture, "Zuleika"), 0);
  assert_int_equal(count_of(fixture, "Zuleikas"), 1);
}

static void test_not_while_it_is_played(void **state) {
  Err err;
  Save *save;
  size_t count;
  Fixture *fixture = *state;
  keep(fixture, "Ann", WHOLE, 1, NULL);
  Session *session = play(fixture, "Ann", "aw", 2, &save);
  refresh(fixture);
  assert_false(forget(fixture, "Ann", &count, &err));
  assert_non_null(strstr(err.text, "being played"));
  assert_int_equal(count, 2);
  refresh(fixture);
  assert_int_equal(count_of(fixture, "Ann"), 2);
  session_free(session);
  save_close(save);
  assert_true(forget(fixture, "Ann", &count, &err));
  assert_int_equal(traces(fixture, "Ann"), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_forgotten_for_good, setup, teardown),
      cmocka_unit_test_setup_teardown(test_not_while_it_is_played, setup, teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
