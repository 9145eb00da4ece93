// Earlier attempts are those that came to their end, in order, by the marks their journals give;
// whatever else lies in the folder is left out.
#include "saves/attempts.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "base/file.h"
#include "drill.h"
#include "story/debrief.h"

enum { AT_NOON = 1700049600 };  // 2023-11-15 12:00:00 UTC
#define WHOLE "awgpawgpawgpawgpts"
#define PUSHED "pgwapgwapgwapgwafs"

typedef struct Fixture {
  Story *story;
  char folder[64];
} Fixture;

static int setup(void **state) {
  Fixture *fixture = calloc(1, sizeof *fixture);
  fixture->story = drill_course();
  strcpy(fixture->folder, "attempts-test-XXXXXX");
  assert_non_null(mkdtemp(fixture->folder));
  *state = fixture;
  return 0;
}

static void remove_one(void *to, const char *name) {
  char path[SAVE_PATH];
  snprintf(path, sizeof path, "%s/%s", (const char *)to, name);
  remove(path);
}

static int teardown(void **state) {
  Err ignored;
  char journals[128];
  Fixture *fixture = *state;
  snprintf(journals, sizeof journals, "%s/journals", fixture->folder);
  file_list(journals, remove_one, journals, &ignored);
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

// A journal of this play, last written so many days after the first.
static void keep(Fixture *fixture, const char *letters, int day, char path[SAVE_PATH]) {
  Err err;
  char kept[SAVE_PATH];
  Session *session = drill_play(fixture->story, "Sam", letters);
  Save *save = save_begin(fixture->folder, session, AT_NOON + day, &err);
  if (!save) fail_msg("%s", err.text);
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

static void test_in_order_with_their_marks(void **state) {
  Fixture *fixture = *state;
  Attempts attempts;
  keep(fixture, PUSHED, 2, NULL);
  keep(fixture, WHOLE, 1, NULL);
  attempts_read(fixture->folder, fixture->story, NULL, &attempts);
  assert_int_equal(attempts.count, 2);
  static const char *const plays[] = {WHOLE, PUSHED}, *const days[] = {"2023-11-16", "2023-11-17"};
  for (int i = 0; i < 2; i++) {
    Debrief debrief;
    Session *session = drill_play(fixture->story, "Sam", plays[i]);
    debrief_make(session, &debrief);
    uint32_t axes[2], count = 0, gates = 0;
    for (uint32_t k = 0; k < fixture->story->mark_count && count < 2; k++)
      if (fixture->story->marks[k].kind == MARK_AXIS) axes[count++] = k;
    for (uint32_t k = 0; k < fixture->story->gate_count; k++)
      gates |= debrief.score.gates[k].passed ? 1u << k : 0;
    assert_int_equal(count, 2);
    assert_int_equal(attempts.items[i].curiosity, debrief.score.marks[axes[0]].value);
    assert_int_equal(attempts.items[i].coercion, debrief.score.marks[axes[1]].value);
    assert_int_equal(attempts.items[i].gates, gates);
    assert_int_equal(attempts.items[i].when, AT_NOON + (i + 1) * 86400);
    assert_string_equal(attempts.items[i].day, days[i]);
    assert_true(file_exists(attempts.items[i].path));
    debrief_free(&debrief);
    session_free(session);
  }
  assert_true(attempts.items[0].curiosity > attempts.items[1].curiosity);
  attempts_free(&attempts);
  assert_int_equal(attempts.count, 0);
}

static void test_only_what_came_before(void **state) {
  Fixture *fixture = *state;
  Attempts attempts;
  char middle[SAVE_PATH], other[SAVE_PATH + 2];
  keep(fixture, WHOLE, 1, NULL);
  keep(fixture, WHOLE, 2, middle);
  keep(fixture, WHOLE, 3, NULL);
  attempts_read(fixture->folder, fixture->story, middle, &attempts);
  assert_int_equal(attempts.count, 1);
  assert_string_equal(attempts.items[0].day, "2023-11-16");
  attempts_free(&attempts);
  snprintf(other, sizeof other, "./%s", middle);  // the same file by another way
  attempts_read(fixture->folder, fixture->story, other, &attempts);
  assert_int_equal(attempts.count, 1);
  attempts_free(&attempts);
  attempts_read(fixture->folder, fixture->story, "not/there.journal", &attempts);
  assert_int_equal(attempts.count, 3);
  attempts_free(&attempts);
}

static void test_what_is_left_out(void **state) {
  Fixture *fixture = *state;
  Attempts attempts;
  char path[SAVE_PATH];
  keep(fixture, "awgpawgpawgpawgp", 1, NULL);  // the ending is not decided
  keep(fixture, "", 2, NULL);
  keep(fixture, WHOLE, 3, path);
  append(path, "choose the_talk.door.nobody_wrote_this\n", 3);  // parted from the course
  keep(fixture, WHOLE, 4, path);
  append(path, "sing\n", 4);  // damaged
  keep(fixture, WHOLE, 5, path);
  append(path, "rewind 0\n", 5);  // begun anew
  snprintf(path, sizeof path, "%s/journals/rubbish.journal", fixture->folder);
  append(path, "\xFF\xFErubbish", 6);
  snprintf(path, sizeof path, "%s/journals/a_folder.journal", fixture->folder);
  assert_int_equal(mkdir(path, 0700), 0);
  attempts_read(fixture->folder, fixture->story, NULL, &attempts);
  assert_int_equal(attempts.count, 0);
  attempts_free(&attempts);
  keep(fixture, WHOLE, 7, NULL);
  attempts_read(fixture->folder, fixture->story, NULL, &attempts);
  assert_int_equal(attempts.count, 1);
  attempts_free(&attempts);
}

static void test_of_another_course(void **state) {
  Fixture *fixture = *state;
  Attempts attempts;
  CourseFaults faults = {0};
  keep(fixture, WHOLE, 1, NULL);
  Story *other = course_load(UNPERSUADED_SOURCE "/scenes/common",
                             UNPERSUADED_SOURCE "/scenes/resident_expert", &faults);
  assert_non_null(other);
  attempts_read(fixture->folder, other, NULL, &attempts);
  assert_int_equal(attempts.count, 0);
  attempts_free(&attempts);
  course_faults_free(&faults);
  story_free(other);
}

static void test_the_latest_twenty(void **state) {
  Fixture *fixture = *state;
  Attempts attempts;
  for (int day = 1; day <= ATTEMPTS_MOST + 3; day++) keep(fixture, WHOLE, day, NULL);
  attempts_read(fixture->folder, fixture->story, NULL, &attempts);
  assert_int_equal(attempts.count, ATTEMPTS_MOST);
  for (int i = 0; i < ATTEMPTS_MOST; i++)
    assert_int_equal(attempts.items[i].when, AT_NOON + (i + 4) * 86400);
  attempts_free(&attempts);
}

static void test_no_folder(void **state) {
  Fixture *fixture = *state;
  Attempts attempts;
  attempts_read(NULL, fixture->story, NULL, &attempts);
  assert_int_equal(attempts.count, 0);
  attempts_free(&attempts);
  attempts_read("no/such/folder", fixture->story, NULL, &attempts);
  assert_int_equal(attempts.count, 0);
  attempts_free(&attempts);
  attempts_free(&attempts);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_in_order_with_their_marks, setup, teardown),
      cmocka_unit_test_setup_teardown(test_only_what_came_before, setup, teardown),
      cmocka_unit_test_setup_teardown(test_what_is_left_out, setup, teardown),
      cmocka_unit_test_setup_teardown(test_of_another_course, setup, teardown),
      cmocka_unit_test_setup_teardown(test_the_latest_twenty, setup, teardown),
      cmocka_unit_test_setup_teardown(test_no_folder, setup, teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
