// A sitting on a failing disk: each call that changes a file fails in turn, once or from then on
// until somebody mends it. Nothing that was shown as chosen is lost, nothing is shown as chosen that
// was not written, and the sitting goes on to a sealed result.
//
// The calls are the linker's --wrap of those in base/file.c.
#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#include "exam_found.h"

static struct {
  int calls, fails_at;  // 0: never
  bool lasting;
} disk;

static bool fails(void) {
  disk.calls++;
  bool now = disk.lasting ? disk.calls >= disk.fails_at : disk.calls == disk.fails_at;
  if (disk.fails_at == 0 || !now) return false;
  errno = EIO;
  return true;
}

ssize_t __real_write(int fd, const void *bytes, size_t length);
int __real_fsync(int fd);
int __real_fdatasync(int fd);
int __real_ftruncate(int fd, off_t length);
int __real_rename(const char *from, const char *to);
ssize_t __wrap_write(int fd, const void *bytes, size_t length);
int __wrap_fsync(int fd);
int __wrap_fdatasync(int fd);
int __wrap_ftruncate(int fd, off_t length);
int __wrap_rename(const char *from, const char *to);

// Half of it still comes to the disk.
ssize_t __wrap_write(int fd, const void *bytes, size_t length) {
  if (!fails()) return __real_write(fd, bytes, length);
  if (__real_write(fd, bytes, length / 2) < 0) fail_msg("the disk of the test fails");
  errno = ENOSPC;
  return -1;
}

int __wrap_fsync(int fd) {
  return fails() ? -1 : __real_fsync(fd);
}

int __wrap_fdatasync(int fd) {
  return fails() ? -1 : __real_fdatasync(fd);
}

int __wrap_ftruncate(int fd, off_t length) {
  return fails() ? -1 : __real_ftruncate(fd, length);
}

int __wrap_rename(const char *from, const char *to) {
  return fails() ? -1 : __real_rename(from, to);
}

static void mend(void) {
  if (disk.lasting) disk.fails_at = 0;
}

static void count(void *to, const char *name) {
  (void)name;
  ++*(int *)to;
}

// The power goes out here: what does the file lead to? Looked at in a copy.
static uint32_t choices_after_a_crash(Exam *exam) {
  Err err;
  Buf text = {0};
  char path[128];
  int calls = disk.calls, fails_at = disk.fails_at;
  disk.fails_at = 0;
  snprintf(path, sizeof path, "%s/copy", exam->folder);
  assert_true(file_read(exam->path, 1 << 20, &text, &err));
  assert_true(file_write(path, text.text, text.length, &err));
  Sitting *sitting = sitting_open(path, exam->story, &exam->ticket_text, &exam->now, &err);
  if (!sitting) fail_msg("call %d failed: %s", fails_at, err.text);
  uint32_t choices = session_choices(sitting_session(sitting));
  sitting_close(sitting);
  remove(path);
  buf_free(&text);
  disk.calls = calls, disk.fails_at = fails_at;
  return choices;
}

static Sitting *open_until_it_works(Exam *exam) {
  Err err;
  Sitting *sitting = sitting_open(exam->path, exam->story, &exam->ticket_text, &exam->now, &err);
  if (sitting) return sitting;
  mend();
  return exam_open(exam);
}

static void choose_until_it_works(Exam *exam, Sitting *sitting, char letter) {
  Err err;
  uint32_t option = exam_option(sitting, letter);
  uint32_t before = session_choices(sitting_session(sitting));
  exam_pass(exam, EXAM_STEP_MS);
  if (!sitting_choose(sitting, option, &exam->now, &err)) {
    assert_int_equal(session_choices(sitting_session(sitting)), before);
    // A line may be whole on the disk and not be shown, as when the power goes out after it.
    assert_in_range(choices_after_a_crash(exam), before, before + 1);
    mend();
    if (!sitting_choose(sitting, option, &exam->now, &err)) fail_msg("%s", err.text);
  }
  assert_int_equal(session_choices(sitting_session(sitting)), before + 1);
  assert_int_equal(choices_after_a_crash(exam), before + 1);
}

static void hand_in_until_it_works(Exam *exam, Sitting *sitting, Buf *out) {
  Err err;
  if (!sitting_hand_in(sitting, &exam->now, out, &err)) {
    assert_false(sitting_ended(sitting));
    assert_int_equal(out->length, 0);
    mend();
    exam_hand_in(exam, sitting, out);
  }
  if (sitting_forget(sitting, &err)) return;
  mend();
  assert_true(sitting_forget(sitting, &err));
}

static void check_left_behind(Exam *exam, const Buf *text) {
  Err err;
  Result result;
  Verification found;
  int files = 0;
  VerifySetup setup = found_setup(exam);
  assert_true(found_in(&setup, buf_text(text), text->length, &result, &found));
  assert_int_equal(session_choices(found.session), 6);
  found_drop(&result, &found);
  assert_true(file_list(exam->folder, count, &files, &err));
  assert_int_equal(files, 1);
}

// False: there are fewer calls than that.
static bool sit_with_failure(Exam *exam, int fails_at, bool lasting) {
  Buf text = {0};
  remove(exam->path);
  exam->now = (Moment){.utc_s = EXAM_NINE, .mono_ms = 1000, .boot = 7};
  disk.calls = 0, disk.fails_at = fails_at, disk.lasting = lasting;
  Sitting *sitting = open_until_it_works(exam);
  for (const char *c = "awg"; *c; c++) choose_until_it_works(exam, sitting, *c);
  sitting_close(sitting);
  sitting = open_until_it_works(exam);
  for (const char *c = "paw"; *c; c++) choose_until_it_works(exam, sitting, *c);
  hand_in_until_it_works(exam, sitting, &text);
  sitting_close(sitting);
  bool met = disk.calls >= fails_at;
  disk.fails_at = 0;
  check_left_behind(exam, &text);
  buf_free(&text);
  return met;
}

static void each_call_fails(Exam *exam, bool lasting) {
  int call = 1;
  while (sit_with_failure(exam, call, lasting)) call++;
  assert_true(call > 24);  // a choice writes and flushes: 8 lines, and the first and last files
}

static void one_call_fails(void **state) {
  each_call_fails(*state, false);
}

static void the_disk_fails_until_mended(void **state) {
  each_call_fails(*state, true);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(one_call_fails, exam_setup, exam_teardown),
      cmocka_unit_test_setup_teardown(the_disk_fails_until_mended, exam_setup, exam_teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
