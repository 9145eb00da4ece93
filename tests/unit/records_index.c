// The index says what the journals say, and nothing that it says outlives them.
#include "records/index.h"

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "drill.h"
#include "records/export.h"
#include "story/debrief.h"

enum { AT_NOON = 1700049600 };  // 2023-11-15 12:00:00 UTC
#define WHOLE "awgpawgpawgpawgpts"
#define PUSHED "pgwapgwapgwapgwafs"
#define HEBREW "שלום \"Lee\""

typedef struct Fixture {
  Story *story;
  char folder[64];
  Index *index;
  Err notice;
} Fixture;

static const Story *course(void *of, const char *name, char why[512]) {
  if (strcmp(name, "drill") == 0) return of;
  snprintf(why, 512, "there is no course %s", name);
  return NULL;
}

static void open_index(Fixture *fixture) {
  Err err;
  fixture->index = index_open(fixture->folder, &fixture->notice, &err);
  if (!fixture->index) fail_msg("%s", err.text);
}

static int setup(void **state) {
  Fixture *fixture = calloc(1, sizeof *fixture);
  fixture->story = drill_course();
  strcpy(fixture->folder, "index-test-XXXXXX");
  assert_non_null(mkdtemp(fixture->folder));
  open_index(fixture);
  *state = fixture;
  return 0;
}

static void remove_one(void *to, const char *name) {
  char path[SAVE_PATH];
  Err ignored;
  snprintf(path, sizeof path, "%s/%s", (const char *)to, name);
  if (file_is_folder(path)) file_list(path, remove_one, path, &ignored);
  remove(path);
}

static int teardown(void **state) {
  Err ignored;
  Fixture *fixture = *state;
  index_close(fixture->index);
  chmod(fixture->folder, 0700);
  file_list(fixture->folder, remove_one, fixture->folder, &ignored);
  remove(fixture->folder);
  story_free(fixture->story);
  free(fixture);
  return 0;
}

static void set_time(const char *path, int64_t seconds) {
  struct timespec times[2] = {{.tv_sec = seconds}, {.tv_sec = seconds}};
  assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
}

static Session *play(const Fixture *fixture, const char *person, const char *letters, int day,
                     Save **save) {
  Err err;
  SessionSetup setup_of = {.seed = 3, .player = "Sam"};
  Session *session = session_new(fixture->story, &setup_of, &err);
  assert_non_null(session);
  assert_true(person_sign(session, person, &err));
  *save = save_begin(fixture->folder, session, AT_NOON + day, &err);
  if (!*save) fail_msg("%s", err.text);
  for (; *letters; letters++) drill_choose(session, *letters);
  return session;
}

static void keep(const Fixture *fixture, const char *person, const char *letters, int day,
                 char path[SAVE_PATH]) {
  Save *save;
  char kept[SAVE_PATH];
  Session *session = play(fixture, person, letters, day, &save);
  snprintf(kept, sizeof kept, "%s", save_path(save));
  session_free(session);
  save_close(save);
  set_time(kept, AT_NOON + day * 86400);
  if (path) strcpy(path, kept);
}

static void append(const char *path, const char *text, int day) {
  FILE *file = fopen(path, "a");
  assert_non_null(file);
  fputs(text, file);
  fclose(file);
  set_time(path, AT_NOON + day * 86400);
}

static void refresh(Fixture *fixture) {
  Err err;
  if (!index_refresh(fixture->index, (IndexCourses){course, fixture->story}, &fixture->notice,
                     &err))
    fail_msg("%s", err.text);
}

static HistoryAttempts attempts_of(Fixture *fixture, const char *person) {
  Err err;
  HistoryAttempts attempts;
  if (!history_attempts(fixture->index, person, &attempts, &err)) fail_msg("%s", err.text);
  return attempts;
}

static size_t count_of(Fixture *fixture, const char *person) {
  HistoryAttempts attempts = attempts_of(fixture, person);
  size_t count = attempts.count;
  history_attempts_free(&attempts);
  return count;
}

static int64_t ask(Fixture *fixture, const char *sql) {
  Err err;
  Query query = database_query(index_database(fixture->index), sql, "");
  int64_t number = query_next(&query) ? query_int(&query, 0) : -1;
  assert_true(query_end(&query, &err));
  return number;
}

static void tell(Fixture *fixture, const char *sql) {
  Err err;
  if (!database_do(index_database(fixture->index), sql, &err)) fail_msg("%s", err.text);
}

// What it says -----------------------------------------------------------------------------------

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

// Forgetting -------------------------------------------------------------------------------------

typedef struct Search {
  const char *name;
  int found;
} Search;

static Search *searched;

static void search_one(void *to, const char *name) {
  Err err;
  Buf bytes = {0};
  char path[SAVE_PATH];
  snprintf(path, sizeof path, "%s/%s", (const char *)to, name);
  if (file_is_folder(path)) {
    file_list(path, search_one, path, &err);
    return;
  }
  if (!file_read(path, 64 << 20, &bytes, &err)) fail_msg("%s", err.text);
  size_t length = strlen(searched->name);
  for (size_t i = 0; i + length <= bytes.length; i++)
    searched->found += memcmp(bytes.text + i, searched->name, length) == 0;
  buf_free(&bytes);
}

static int traces(const Fixture *fixture, const char *name) {
  Err err;
  Search search = {.name = name};
  searched = &search;
  char folder[64];
  strcpy(folder, fixture->folder);
  assert_true(file_list(folder, search_one, folder, &err));
  return search.found;
}

static bool forget(Fixture *fixture, const char *person, size_t *count, Err *err) {
  Belongings belongings;
  if (!belongings_find(fixture->folder, person, &belongings, err)) fail_msg("%s", err->text);
  *count = belongings.count;
  bool done = belongings_forget(fixture->index, person, &belongings, err);
  belongings_free(&belongings);
  return done;
}

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

// Progress ---------------------------------------------------------------------------------------

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
      cmocka_unit_test_setup_teardown(test_forgotten_for_good, setup, teardown),
      cmocka_unit_test_setup_teardown(test_not_while_it_is_played, setup, teardown),
      cmocka_unit_test_setup_teardown(test_what_to_practise, setup, teardown),
      cmocka_unit_test_setup_teardown(test_best_answers_are_counted, setup, teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
