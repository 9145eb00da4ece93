// A disk that fails: the first call that writes, the second, and so on until none fails any more;
// for that call alone, after half of a write, and for all that follow. Nothing that was kept is lost, nothing is shown
// as kept that is not, and what comes after goes on as if nothing had been.
#define _GNU_SOURCE  // syscall

#include <errno.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/hash.h"
#include "records_bench.h"
#include "saves/saved.h"

// The disk ---------------------------------------------------------------------------------------

// In the place of the C library's own, also for SQLite: the program's names come first.
typedef enum Failure { FAILS_ONCE, FAILS_HALFWAY, FAILS_FOR_GOOD, FAILURES } Failure;

static struct {
  bool counts;  // writing calls, from now on
  Failure failure;
  int calls, fails;
  bool unflushed;  // what was written to a journal did not get to the disk
} disk;

static bool is_failing(void) {
  if (!disk.counts) return false;
  int call = ++disk.calls;
  bool failing = disk.failure == FAILS_FOR_GOOD ? call >= disk.fails : call == disk.fails;
  if (failing) errno = EIO;
  return failing;
}

// Half of it is written before the disk fails.
static size_t until_failure(size_t count) {
  bool next = disk.counts && disk.failure != FAILS_ONCE && disk.calls + 2 == disk.fails;
  return next && count > 1 ? count / 2 : count;
}

ssize_t write(int fd, const void *bytes, size_t count) {
  size_t some = until_failure(count);
  return is_failing() ? -1 : syscall(SYS_write, fd, bytes, some);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) {
  return is_failing() ? -1 : syscall(SYS_pwrite64, fd, bytes, count, offset);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) {
  return is_failing() ? -1 : syscall(SYS_pwrite64, fd, bytes, count, offset);
}

// This disk loses no power: it need not flush.
int fsync(int fd) {
  (void)fd;
  return is_failing() ? -1 : 0;
}

int fdatasync(int fd) {
  (void)fd;
  if (!is_failing()) return 0;
  disk.unflushed = true;
  return -1;
}

int ftruncate(int fd, off_t length) {
  return is_failing() ? -1 : (int)syscall(SYS_ftruncate, fd, length);
}

int ftruncate64(int fd, off64_t length) {
  return is_failing() ? -1 : (int)syscall(SYS_ftruncate, fd, length);
}

int rename(const char *from, const char *to) {
  return is_failing() ? -1 : (int)syscall(SYS_rename, from, to);
}

int unlink(const char *path) {
  return is_failing() ? -1 : (int)syscall(SYS_unlink, path);
}

static void break_disk(int call, Failure failure) {
  disk.failure = failure;
  disk.calls = 0;
  disk.fails = call;
  disk.unflushed = false;
  disk.counts = true;
}

// Did it come to the call that fails?
static bool mend_disk(void) {
  disk.counts = false;
  return disk.calls >= disk.fails;
}

// A trial with each call failing in turn, in a folder of its own; false when none failed in it.
typedef bool (*Trial)(Fixture *fixture, int call, Failure failure);

static void try_each(void **state, Trial trial, int least) {
  for (int failure = 0; failure < FAILURES; failure++) {
    int call = 1;
    for (;; call++) {
      Fixture *fixture = *state;
      bool failed = trial(fixture, call, (Failure)failure);
      index_close(fixture->index);
      file_list(fixture->folder, remove_one, fixture->folder, &(Err){{0}});
      open_index(fixture);
      if (!failed) break;
    }
    if (call <= least) fail_msg("only %d calls were made to fail", call - 1);
  }
}

// A conversation ---------------------------------------------------------------------------------

typedef struct Told {
  Session *session;
  Save *save;
  uint32_t kept;  // choices made before anything was said of trouble
} Told;

static void tell_all(const Fixture *fixture, Told *told, const char *letters) {
  Err err;
  SessionSetup setup_of = {.seed = 3, .player = "Sam"};
  told->session = session_new(fixture->story, &setup_of, &err);
  told->save = save_begin(fixture->folder, told->session, AT_NOON, &err);
  for (; *letters; letters++) {
    drill_choose(told->session, *letters);
    if (told->save && !*session_trouble(told->session)) told->kept++;
  }
}

static SavedItem only_item(const Fixture *fixture) {
  SavedList list;
  saved_list(fixture->folder, &list);
  assert_int_equal(list.count, 1);
  SavedItem item = list.items[0];
  saved_list_free(&list);
  return item;
}

// Where the disk still works after the failure, not half a line more than was kept stands in the file.
static void check_cut_back(const Fixture *fixture, uint32_t kept) {
  Err err;
  Journal journal;
  SavedItem item = only_item(fixture);
  assert_int_equal(item.choices, kept);
  assert_true(save_read(item.path, &journal, &err));
  assert_string_equal(journal.fault.text, "");
  journal_free(&journal);
}

// What was shown as kept is in the file, and can be gone on with.
static void check_goes_on(const Fixture *fixture, uint32_t kept) {
  Err err, notice;
  Save *save;
  SavedItem item = only_item(fixture);
  assert_true(item.choices >= kept);
  Session *session = save_resume(item.path, fixture->story, &save, &notice, &err);
  if (!session) fail_msg("%s", err.text);
  assert_true(session_choices(session) >= kept);
  drill_choose(session, 'w');
  assert_string_equal(session_trouble(session), "");
  uint32_t choices = session_choices(session);
  session_free(session);
  save_close(save);
  assert_int_equal(only_item(fixture).choices, choices);
}

static bool try_talk(Fixture *fixture, int call, Failure failure) {
  Told made = {.kept = 0};
  break_disk(call, failure);
  tell_all(fixture, &made, "apg");
  bool failed = mend_disk(), begun = made.save != NULL;
  bool told = !begun || *session_trouble(made.session);
  session_free(made.session);
  save_close(made.save);
  assert_true(told || (made.kept == 3 && !disk.unflushed));
  if (begun && failure != FAILS_FOR_GOOD) check_cut_back(fixture, made.kept);
  if (begun) check_goes_on(fixture, made.kept);
  return failed;
}

static void test_a_conversation(void **state) {
  try_each(state, try_talk, 8);  // at least a write and a flush for the head and each choice
}

// A journal whose end is damaged is mended: whenever that fails, what was good is still there.
static bool try_mending(Fixture *fixture, int call, Failure failure) {
  Err err, notice;
  char path[SAVE_PATH];
  Save *save = NULL;
  keep(fixture, "", "apg", 1, path);
  append(path, "choose the_t", 1);
  break_disk(call, failure);
  Session *session = save_resume(path, fixture->story, &save, &notice, &err);
  bool failed = mend_disk();
  if (!session) fail_msg("%s", err.text);
  assert_int_equal(session_choices(session), 3);
  if (!save) assert_non_null(strstr(notice.text, "Nothing more is written down"));
  session_free(session);
  save_close(save);
  check_goes_on(fixture, 3);
  return failed;
}

static void test_a_journal_that_is_mended(void **state) {
  try_each(state, try_mending, 6);  // two files: written, flushed, renamed
}

// The index --------------------------------------------------------------------------------------

static int64_t digest(const char *path) {
  Err err;
  Buf bytes = {0};
  assert_true(file_read(path, JOURNAL_BYTES, &bytes, &err));
  uint64_t sum = hash_text(HASH_START, buf_text(&bytes));
  buf_free(&bytes);
  return (int64_t)sum;
}

static void check_whole(Fixture *fixture) {
  char broken[SAVE_PATH];
  index_close(fixture->index);
  open_index(fixture);
  assert_string_equal(fixture->notice.text, "");
  refresh(fixture);
  assert_string_equal(fixture->notice.text, "");
  assert_int_equal(count_of(fixture, "Ann"), 2);
  snprintf(broken, sizeof broken, "%s/records.sqlite.broken", fixture->folder);
  assert_false(file_exists(broken));
}

// Whatever fails, the answer is the same; where it had to be worked out in memory that is said.
static bool try_index(Fixture *fixture, int call, Failure failure) {
  Err err, first;
  char path[SAVE_PATH];
  keep(fixture, "Ann", WHOLE, 1, NULL);
  keep(fixture, "Ann", PUSHED, 2, path);
  int64_t before = digest(path);
  index_close(fixture->index);
  break_disk(call, failure);
  fixture->index = index_open(fixture->folder, &first, &err);
  if (!fixture->index) fail_msg("%s", err.text);
  refresh(fixture);
  bool in_memory = index_in_memory(fixture->index);
  assert_int_equal(count_of(fixture, "Ann"), 2);
  bool failed = mend_disk();
  if (in_memory) assert_true(first.text[0] || fixture->notice.text[0]);
  check_whole(fixture);
  assert_int_equal(digest(path), before);
  return failed;
}

static void test_the_index(void **state) {
  try_each(state, try_index, 12);
}

// Who was told that somebody is forgotten can rely on it; otherwise asking again does it.
static bool try_forgetting(Fixture *fixture, int call, Failure failure) {
  Err err;
  size_t count;
  keep(fixture, "Zuleika", WHOLE, 1, NULL);
  keep(fixture, "Ann", WHOLE, 1, NULL);
  keep(fixture, "Ann", PUSHED, 2, NULL);
  refresh(fixture);
  break_disk(call, failure);
  bool forgotten = forget(fixture, "Zuleika", &count, &err);
  bool failed = mend_disk();
  if (!forgotten) {
    assert_true(err.text[0] != '\0');
    index_close(fixture->index);
    open_index(fixture);
    refresh(fixture);
    if (!forget(fixture, "Zuleika", &count, &err)) fail_msg("%s", err.text);
  }
  assert_int_equal(traces(fixture, "Zuleika"), 0);
  check_whole(fixture);
  return failed;
}

static void test_forgetting(void **state) {
  try_each(state, try_forgetting, 6);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_a_conversation, setup, teardown),
      cmocka_unit_test_setup_teardown(test_a_journal_that_is_mended, setup, teardown),
      cmocka_unit_test_setup_teardown(test_the_index, setup, teardown),
      cmocka_unit_test_setup_teardown(test_forgetting, setup, teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
