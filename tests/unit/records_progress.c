// What a person misses is counted, weighed and given a reason.
#include "records/progress.h"

#include "records_bench.h"

static const ProgressItem *find(const Progress *progress, ProgressKind kind) {
  for (size_t i = 0; i < progress->count; i++)
    if (progress->items[i].kind == kind) return &progress->items[i];
  return NULL;
}

// Four pushes each; the older conversation has 256 of the shares, the newer 512.
static void test_what_to_practise(void **state) {
  Err err;
  Progress progress;
  Buf reason = {0};
  Fixture *fixture = *state;
  keep(fixture, "Ann", WHOLE, 1, NULL);
  keep(fixture, "Ann", "awgpawgpa", 3, NULL);  // not scored: counts for nothing
  keep(fixture, "Ann", PUSHED, 2, NULL);
  refresh(fixture);
  tell(fixture, "UPDATE attempts SET pushes = 1, lines = 10 WHERE changed < 1700200000");
  tell(fixture, "UPDATE attempts SET pushes = 7, lines = 12 WHERE changed > 1700200000");
  tell(fixture, "DELETE FROM moves");
  tell(fixture, "INSERT INTO moves SELECT id, 'reflect', 3, 3, 5, 2 FROM attempts WHERE scored");
  tell(fixture, "INSERT INTO moves SELECT id, 'ask_open', 3, 3, 4, 4 FROM attempts WHERE scored");
  HistoryAttempts attempts = attempts_of(fixture, "Ann");
  assert_true(progress_read(fixture->index, &attempts, &progress, &err));
  assert_int_equal(progress.attempts, 2);
  const ProgressItem *push = find(&progress, PROGRESS_PUSH), *move = find(&progress, PROGRESS_MOVE);
  assert_int_equal(push->missed, 8);
  assert_int_equal(push->of, 22);
  assert_int_equal(push->weight, 5000);  // (7 x 512 + 1 x 256) x 1000 / 768
  assert_ptr_equal(push, &progress.items[0]);
  assert_string_equal(move->id, "reflect");  // the other was never missed
  assert_int_equal(move->missed, 6);
  assert_int_equal(move->weight, 3000);
  progress_reason(move, &reason);
  assert_string_equal(buf_text(&reason),
                      "In 2 conversations it was the best answer open to you 10 times; something "
                      "else was said 6 times.");
  buf_free(&reason);
  progress_free(&progress);
  history_attempts_free(&attempts);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_what_to_practise, setup, teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
