// Workshops in the data folder: killed at any moment they go on in the same round with the same
// votes; damaged, what came before stands and the file is kept; open once only; the last is found.
#include "tools/workshop_file.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/hash.h"
#include "room.h"

enum { KILLS = 200 };

typedef struct Ground {
  Story *story;
  char folder[64];
} Ground;

static int setup(void **state) {
  Ground *ground = calloc(1, sizeof *ground);
  ground->story = drill_course();
  strcpy(ground->folder, "/tmp/unpersuaded-workshop-XXXXXX");
  assert_non_null(mkdtemp(ground->folder));
  *state = ground;
  return 0;
}

static void remove_in(void *to, const char *name) {
  char path[512];
  snprintf(path, sizeof path, "%s/%s", (const char *)to, name);
  remove(path);
}

static void empty(const Ground *ground) {
  Err ignored;
  char workshops[128];
  snprintf(workshops, sizeof workshops, "%s/workshops", ground->folder);
  file_list(workshops, remove_in, workshops, &ignored);
}

static int teardown(void **state) {
  Ground *ground = *state;
  char workshops[128];
  empty(ground);
  snprintf(workshops, sizeof workshops, "%s/workshops", ground->folder);
  remove(workshops);
  remove(ground->folder);
  story_free(ground->story);
  free(ground);
  return 0;
}

static Workshop *begin(const Ground *ground, WorkshopFile **file) {
  Err err;
  Workshop *workshop = room_new(ground->story, 24);
  *file = workshop_file_begin(ground->folder, workshop, &err);
  if (!*file) fail_msg("%s", err.text);
  return workshop;
}

static void end(Workshop *workshop, WorkshopFile *file) {
  workshop_free(workshop);
  workshop_file_close(file);
}

static Workshop *resume(const Ground *ground, const char *path, WorkshopFile **file, Err *notice) {
  Err err;
  int64_t clock_ms;
  Workshop *workshop = workshop_file_resume(path, ground->story, file, &clock_ms, notice, &err);
  if (!workshop) fail_msg("%s", err.text);
  assert_true(clock_ms >= workshop_elapsed_ms(workshop));
  return workshop;
}

static Buf text_of(const Workshop *workshop) {
  Buf text = {0};
  workshop_write(workshop, &text);
  return text;
}

// Killed -----------------------------------------------------------------------------------------

static void count_somehow(Workshop *workshop, uint64_t seed) {
  Err ignored;
  uint64_t chance = hash_mix(seed);
  WorkshopEvent event = {.kind = EVENT_VOTES,
                         .option = (uint32_t)(chance % 4),
                         .number = (int32_t)(chance / 4 % 6),
                         .at_ms = (int64_t)seed};
  if (chance % 7 == 0) event.kind = EVENT_CLOSE;
  if (chance % 7 == 1) event.kind = EVENT_FOLLOW;
  if (chance % 7 == 2) event.kind = EVENT_AGAIN;
  if (chance % 31 == 3) event.kind = EVENT_UNDO;
  workshop_do(workshop, &event, &ignored);
}

// Says after each event what the whole file is now, as a hash.
static void lead_until_killed(const Ground *ground, const char *path, int told) {
  WorkshopFile *file;
  Err notice;
  Workshop *workshop = resume(ground, path, &file, &notice);
  for (uint64_t i = 1;; i++) {
    count_somehow(workshop, (uint64_t)workshop_elapsed_ms(workshop) + i);
    Buf text = text_of(workshop);
    uint64_t hash = hash_bytes(HASH_START, text.text, text.length);
    buf_free(&text);
    if (write(told, &hash, sizeof hash) != sizeof hash) _exit(1);
  }
}

// Was a workshop of this hash on the way to what the file holds? The lines of the file, one fewer
// each time.
static bool was_so(const Buf *text, uint64_t hash) {
  size_t head = (size_t)(strstr(buf_text(text), "\nbegin\n") + 7 - buf_text(text));
  for (size_t length = text->length; length >= head; length--)
    if (text->text[length - 1] == '\n' && hash_bytes(HASH_START, text->text, length) == hash)
      return true;
  return false;
}

static void killed_at_any_moment_nothing_shown_is_lost(void **state) {
  const Ground *ground = *state;
  WorkshopFile *file;
  uint64_t told = 0;
  Workshop *workshop = begin(ground, &file);
  char path[SAVE_PATH];
  strcpy(path, workshop_file_path(file));
  end(workshop, file);
  for (int i = 0; i < KILLS; i++) {
    Err notice;
    int out[2], status;
    assert_int_equal(pipe(out), 0);
    pid_t child = fork();
    if (child == 0) lead_until_killed(ground, path, out[1]);
    close(out[1]);
    assert_int_equal(read(out[0], &told, sizeof told), sizeof told);
    nanosleep(&(struct timespec){.tv_nsec = (long)(hash_mix((uint64_t)i) % 3000) * 1000}, NULL);
    kill(child, SIGKILL);
    while (read(out[0], &told, sizeof told) == (ssize_t)sizeof told) continue;
    waitpid(child, &status, 0);
    close(out[0]);
    workshop = resume(ground, path, &file, &notice);
    Buf text = text_of(workshop);
    assert_true(was_so(&text, told));
    buf_free(&text);
    end(workshop, file);
    if (i % 20 == 19) {  // a workshop is not endless
      empty(ground);
      workshop = begin(ground, &file);
      strcpy(path, workshop_file_path(file));
      end(workshop, file);
    }
  }
  empty(ground);
}

// Damaged ----------------------------------------------------------------------------------------

static void a_damaged_end_is_kept_aside(void **state) {
  Err notice, err;
  const Ground *ground = *state;
  WorkshopFile *file;
  char path[SAVE_PATH], aside[SAVE_PATH + 16];
  Workshop *workshop = begin(ground, &file);
  room_votes(workshop, 'B', 7);
  strcpy(path, workshop_file_path(file));
  end(workshop, file);
  FileAppend damage;
  assert_true(file_append_open(&damage, path, &err));
  assert_true(file_append(&damage, "9000 clo", 8, &err));
  file_append_close(&damage);
  workshop = resume(ground, path, &file, &notice);
  snprintf(aside, sizeof aside, "%s.broken", path);
  assert_non_null(strstr(notice.text, "the line is unfinished. What came before stands"));
  assert_non_null(strstr(notice.text, aside));
  assert_true(file_exists(aside));
  assert_int_equal(workshop_decision(workshop)->rounds[0].votes[1], 7);
  room_simply(workshop, EVENT_CLOSE);
  end(workshop, file);
  workshop = resume(ground, path, &file, &notice);
  assert_string_equal(notice.text, "");
  assert_int_equal(workshop_phase(workshop), PHASE_SHOWN);
  end(workshop, file);
  empty(ground);
}

static void what_is_no_workshop_stays_as_it_is(void **state) {
  Err notice, err;
  int64_t clock_ms;
  const Ground *ground = *state;
  WorkshopFile *file;
  char path[SAVE_PATH];
  Buf text = {0};
  snprintf(path, sizeof path, "%s/other.workshop", ground->folder);
  assert_true(file_write(path, "hello\n", 6, &err));
  assert_null(workshop_file_resume(path, ground->story, &file, &clock_ms, &notice, &err));
  assert_non_null(strstr(err.text, "other.workshop: is no file of a workshop"));
  assert_true(file_read(path, 100, &text, &err));
  assert_string_equal(buf_text(&text), "hello\n");
  buf_free(&text);
  remove(path);
  assert_null(workshop_file_resume(path, ground->story, &file, &clock_ms, &notice, &err));
  assert_non_null(strstr(err.text, "there is no such file"));
  assert_false(file_exists(path));
}

static void two_programs_do_not_lead_one_workshop(void **state) {
  Err notice, err;
  int64_t clock_ms;
  const Ground *ground = *state;
  WorkshopFile *file, *other;
  Workshop *workshop = begin(ground, &file);
  assert_null(workshop_file_resume(workshop_file_path(file), ground->story, &other, &clock_ms,
                                   &notice, &err));
  assert_non_null(strstr(err.text, "this workshop is open in another window"));
  end(workshop, file);
  empty(ground);
}

// The disk ---------------------------------------------------------------------------------------

static void a_full_disk_is_said_once_and_the_room_goes_on(void **state) {
  const Ground *ground = *state;
  struct rlimit before, full;
  WorkshopFile *file;
  Workshop *workshop = begin(ground, &file);
  struct stat about;
  assert_int_equal(stat(workshop_file_path(file), &about), 0);
  assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
  full = before;
  full.rlim_cur = (rlim_t)about.st_size + 4;
  signal(SIGXFSZ, SIG_IGN);
  assert_int_equal(setrlimit(RLIMIT_FSIZE, &full), 0);
  room_votes(workshop, 'A', 3);
  assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
  assert_string_not_equal(workshop_trouble(workshop), "");
  assert_int_equal(workshop_decision(workshop)->rounds[0].votes[0], 3);
  off_t size = about.st_size;
  assert_int_equal(stat(workshop_file_path(file), &about), 0);
  assert_int_equal(about.st_size, size);
  end(workshop, file);
  empty(ground);
}

// The last ---------------------------------------------------------------------------------------

static void the_last_that_was_not_ended_is_found(void **state) {
  Err err;
  const Ground *ground = *state;
  WorkshopFile *first, *second, *third;
  char last[SAVE_PATH], path[SAVE_PATH];
  assert_false(workshop_file_last(ground->folder, last, &err));
  assert_non_null(strstr(err.text, "there is no workshop that could go on"));
  Workshop *one = begin(ground, &first), *two = begin(ground, &second),
           *three = begin(ground, &third);
  strcpy(path, workshop_file_path(second));
  assert_string_not_equal(workshop_file_path(first), path);  // of the same second
  struct timespec times[2] = {{.tv_sec = 100}, {.tv_sec = 100}};
  end(one, first);
  room_simply(three, EVENT_END);
  room_do(two,
          (WorkshopEvent){.kind = EVENT_SENTENCE, .text = "If it hurts, I ask how it will end"});
  end(two, second);
  end(three, third);
  char oldest[SAVE_PATH];
  snprintf(oldest, sizeof oldest, "%s/workshops/drill-20261122-052000.workshop", ground->folder);
  assert_true(file_exists(oldest));
  utimensat(AT_FDCWD, oldest, times, 0);
  assert_true(workshop_file_last(ground->folder, last, &err));
  assert_string_equal(last, path);
  empty(ground);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(killed_at_any_moment_nothing_shown_is_lost),
      cmocka_unit_test(a_damaged_end_is_kept_aside),
      cmocka_unit_test(what_is_no_workshop_stays_as_it_is),
      cmocka_unit_test(two_programs_do_not_lead_one_workshop),
      cmocka_unit_test(a_full_disk_is_said_once_and_the_room_goes_on),
      cmocka_unit_test(the_last_that_was_not_ended_is_found),
  };
  return cmocka_run_group_tests(tests, setup, teardown);
}
