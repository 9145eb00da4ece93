// The index says what the journals say.
#include "records/index.h"

#include <signal.h>
#include <sys/resource.h>

#include "records_bench.h"
#include "story/debrief.h"

static void check_marks(const Fixture *fixture, const HistoryAttempt *attempt,
                        const char *letters) {
  Debrief debrief;
  Session *session = drill_play(fixture->story, "Sam", letters);
  debrief_make(session, &debrief);
  assert_true(attempt->scored);
  assert_int_equal(attempt->mark_count, fixture->story->mark_count);
  for (uint32_t i = 0; i < attempt->mark_count; i++) {
    int32_t value;
    const char *id = story_text(fixture->story, fixture->story->marks[i].id);
    assert_true(history_mark(attempt, id, &value));
    assert_int_equal(value, debrief.score.marks[i].value);
  }
  assert_int_equal(attempt->gate_count, fixture->story->gate_count);
  for (uint32_t i = 0; i < attempt->gate_count; i++)
    assert_int_equal(attempt->gates[i].value, debrief.score.gates[i].passed);
  assert_string_equal(attempt->ending,
                      story_text(fixture->story, fixture->story->endings[debrief.ending].id));
  debrief_free(&debrief);
  session_free(session);
}

static void test_marks_and_people(void **state) {
  Err err;
  HistoryPeople people;
  Fixture *fixture = *state;
  keep(fixture, "Ann", PUSHED, 2, NULL);
  keep(fixture, HEBREW, WHOLE, 5, NULL);
  keep(fixture, "Ann", WHOLE, 1, NULL);
  keep(fixture, "", "aw", 3, NULL);
  refresh(fixture);
  assert_string_equal(fixture->notice.text, "");
  HistoryAttempts attempts = attempts_of(fixture, "Ann");
  assert_int_equal(attempts.count, 2);
  check_marks(fixture, &attempts.items[0], WHOLE);
  check_marks(fixture, &attempts.items[1], PUSHED);
  assert_int_equal(attempts.items[0].choices, 18);
  assert_int_equal(attempts.items[0].file.changed, AT_NOON + 86400);
  assert_int_equal(attempts.items[0].pushes, 4);  // a p in each of four rounds
  assert_int_equal(attempts.items[0].notes, 1);   // whose it is
  history_attempts_free(&attempts);
  assert_true(history_people(fixture->index, &people, &err));
  assert_int_equal(people.count, 3);
  assert_string_equal(people.items[0].name, HEBREW);  // who played last
  assert_string_equal(people.items[1].name, "");
  assert_string_equal(people.items[2].name, "Ann");
  assert_int_equal(people.items[2].attempts, 2);
  history_people_free(&people);
  attempts = attempts_of(fixture, "");
  assert_int_equal(attempts.count, 1);
  assert_false(attempts.items[0].scored || attempts.items[0].finished);
  assert_int_equal(attempts.items[0].mark_count, 0);
  history_attempts_free(&attempts);
}

static void test_forks_and_notes(void **state) {
  Err err;
  Save *save;
  Fixture *fixture = *state;
  Session *session = play(fixture, "Ann", "awgp", 1, &save);
  assert_true(session_rewind(session, 2, &err));
  drill_choose(session, 'p');
  assert_true(session_note(session, "plan If he says no, I ask.", &err));
  session_free(session);
  save_close(save);
  refresh(fixture);
  assert_int_equal(ask(fixture, "SELECT count(*) FROM forks"), 1);
  assert_int_equal(ask(fixture, "SELECT shared FROM forks"), 2);
  assert_int_equal(ask(fixture, "SELECT length FROM forks"), 4);
  assert_int_equal(
      ask(fixture, "SELECT count(*) FROM notes WHERE note = 'plan If he says no, I ask.'"), 1);
}

static void check_trouble(Fixture *fixture, const char *person, const char *why) {
  HistoryAttempts attempts = attempts_of(fixture, person);
  assert_int_equal(attempts.count, 1);
  if (!strstr(attempts.items[0].trouble, why)) fail_msg("%s", attempts.items[0].trouble);
  assert_false(attempts.items[0].scored);
  history_attempts_free(&attempts);
}

static void test_what_cannot_be_played(void **state) {
  char path[SAVE_PATH];
  Fixture *fixture = *state;
  keep(fixture, "parted", WHOLE, 1, path);
  append(path, "choose the_talk.door.nobody_wrote_this\n", 1);
  keep(fixture, "damaged", WHOLE, 2, path);
  append(path, "sing\n", 2);
  snprintf(path, sizeof path, "%s/journals/elsewhere.journal", fixture->folder);
  append(path,
         "unpersuaded journal 1\ncourse elsewhere\nrules 0123456789abcdef\n"
         "words 0123456789abcdef\nseed 1\nplayer Sam\nbegin\nnote person far\n",
         3);
  snprintf(path, sizeof path, "%s/journals/rubbish.journal", fixture->folder);
  append(path, "\xFF\xFErubbish", 4);
  snprintf(path, sizeof path, "%s/journals/empty.journal", fixture->folder);
  append(path, "", 4);
  refresh(fixture);
  check_trouble(fixture, "parted", "nobody_wrote_this");
  check_trouble(fixture, "damaged", ":");
  check_trouble(fixture, "far", "there is no course elsewhere");
  assert_int_equal(ask(fixture, "SELECT count(*) FROM attempts"), 3);
}

// By hand: in the drill's rounds, what is best must be one of what is offered, and a line cannot
// both take the best and miss it.
static void test_best_answers_are_counted(void **state) {
  Fixture *fixture = *state;
  keep(fixture, "Ann", WHOLE, 1, NULL);
  refresh(fixture);
  assert_true(ask(fixture, "SELECT sum(best) FROM moves") > 0);
  assert_int_equal(ask(fixture, "SELECT count(*) FROM moves WHERE taken > best"), 0);
  assert_int_equal(ask(fixture, "SELECT count(*) FROM moves WHERE landed > written"), 0);
  assert_int_equal(ask(fixture, "SELECT written FROM moves WHERE move = 'silence'"), 4);
}

// When a row is believed -------------------------------------------------------------------------

static void falsify(Fixture *fixture) {
  tell(fixture, "UPDATE attempts SET choices = 777");
}

static int64_t choices(Fixture *fixture) {
  refresh(fixture);
  return ask(fixture, "SELECT choices FROM attempts");
}

static void test_a_row_holds_while_nothing_changed(void **state) {
  char path[SAVE_PATH];
  Fixture *fixture = *state;
  keep(fixture, "Ann", "aw", 1, path);
  assert_int_equal(choices(fixture), 2);
  falsify(fixture);
  assert_int_equal(choices(fixture), 777);  // not played again
  set_time(path, AT_NOON);
  assert_int_equal(choices(fixture), 2);
  falsify(fixture);
  append(path, "note x\n", 0);  // another size at the same time
  assert_int_equal(choices(fixture), 2);
  falsify(fixture);
  fixture->story->rules ^= 1;  // another rubric
  assert_int_equal(choices(fixture), 2);
  falsify(fixture);
  assert_int_equal(choices(fixture), 777);
}

static void test_what_is_gone_is_gone(void **state) {
  char path[SAVE_PATH];
  Fixture *fixture = *state;
  keep(fixture, "Ann", WHOLE, 1, path);
  keep(fixture, "Bob", WHOLE, 2, NULL);
  refresh(fixture);
  assert_int_equal(ask(fixture, "SELECT count(*) FROM people"), 2);
  remove(path);
  refresh(fixture);
  assert_int_equal(ask(fixture, "SELECT count(*) FROM people"), 1);
  assert_int_equal(ask(fixture,
                       "SELECT count(*) FROM moves WHERE attempt NOT IN "
                       "(SELECT id FROM attempts)"),
                   0);
  assert_int_equal(count_of(fixture, "Ann"), 0);
  assert_int_equal(count_of(fixture, "Bob"), 1);
}

static void test_made_anew(void **state) {
  Err err;
  char path[SAVE_PATH];
  Buf before = {0}, after = {0};
  Fixture *fixture = *state;
  keep(fixture, HEBREW, WHOLE, 1, NULL);
  keep(fixture, HEBREW, PUSHED, 2, NULL);
  refresh(fixture);
  assert_true(export_person(fixture->index, HEBREW, &before, &err));
  index_close(fixture->index);
  snprintf(path, sizeof path, "%s/records.sqlite", fixture->folder);
  assert_true(file_write(path, "no database", 11, &err));
  open_index(fixture);
  assert_non_null(strstr(fixture->notice.text, "made anew"));
  refresh(fixture);
  assert_true(export_person(fixture->index, HEBREW, &after, &err));
  assert_string_equal(buf_text(&before), buf_text(&after));
  assert_non_null(strstr(buf_text(&after), "\"person\": \"שלום \\\"Lee\\\"\""));
  assert_non_null(strstr(buf_text(&after), "note person שלום \\\"Lee\\\"\\nchoose "));
  buf_free(&before);
  buf_free(&after);
}

// A disk that cannot be written ------------------------------------------------------------------

static void check_works_in_memory(Fixture *fixture) {
  assert_true(index_in_memory(fixture->index));
  assert_non_null(strstr(fixture->notice.text, "worked out anew"));
  HistoryAttempts attempts = attempts_of(fixture, "Ann");
  assert_int_equal(attempts.count, 12);
  check_marks(fixture, &attempts.items[0], WHOLE);
  history_attempts_free(&attempts);
}

static void test_a_full_disk(void **state) {
  Err err;
  struct rlimit before, small = {.rlim_cur = 16 * 1024};
  Fixture *fixture = *state;
  for (int day = 1; day <= 12; day++) keep(fixture, "Ann", WHOLE, day, NULL);
  signal(SIGXFSZ, SIG_IGN);
  assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
  small.rlim_max = before.rlim_max;
  assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
  bool read =
      index_refresh(fixture->index, (IndexCourses){course, fixture->story}, &fixture->notice, &err);
  setrlimit(RLIMIT_FSIZE, &before);
  assert_true(read);
  check_works_in_memory(fixture);
  index_close(fixture->index);  // with room again it goes on as if nothing had been
  open_index(fixture);
  refresh(fixture);
  assert_string_equal(fixture->notice.text, "");
  assert_false(index_in_memory(fixture->index));
  assert_int_equal(count_of(fixture, "Ann"), 12);
}

// Root may write everywhere; so it is somebody else's.
static void test_a_folder_that_may_only_be_read(void **state) {
  enum { NOBODY = 65534 };
  Err err;
  char path[SAVE_PATH];
  Fixture *fixture = *state;
  bool is_root = geteuid() == 0;
  index_close(fixture->index);
  snprintf(path, sizeof path, "%s/records.sqlite", fixture->folder);
  remove(path);
  if (is_root) assert_int_equal(chown(fixture->folder, NOBODY, (gid_t)-1), 0);
  if (is_root) assert_int_equal(seteuid(NOBODY), 0);
  for (int day = 1; day <= 12; day++) keep(fixture, "Ann", WHOLE, day, NULL);
  chmod(fixture->folder, 0500);
  fixture->index = index_open(fixture->folder, &fixture->notice, &err);
  Err first = fixture->notice;
  bool read =
      fixture->index &&
      index_refresh(fixture->index, (IndexCourses){course, fixture->story}, &fixture->notice, &err);
  if (is_root) assert_int_equal(seteuid(0), 0);
  assert_true(read);
  assert_false(file_exists(path));
  fixture->notice = first;
  check_works_in_memory(fixture);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_marks_and_people, setup, teardown),
      cmocka_unit_test_setup_teardown(test_forks_and_notes, setup, teardown),
      cmocka_unit_test_setup_teardown(test_what_cannot_be_played, setup, teardown),
      cmocka_unit_test_setup_teardown(test_a_row_holds_while_nothing_changed, setup, teardown),
      cmocka_unit_test_setup_teardown(test_what_is_gone_is_gone, setup, teardown),
      cmocka_unit_test_setup_teardown(test_made_anew, setup, teardown),
      cmocka_unit_test_setup_teardown(test_a_full_disk, setup, teardown),
      cmocka_unit_test_setup_teardown(test_a_folder_that_may_only_be_read, setup, teardown),
      cmocka_unit_test_setup_teardown(test_best_answers_are_counted, setup, teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
