// Files whole or not at all: on a disk that is full, in a folder that may not be written, and when
// killed.
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
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"

enum { SIZE = 5000, NOBODY = 65534 };

// Each test runs inside a new, empty folder and leaves nothing behind.
static int enter_folder(void **state) {
  char name[] = "/tmp/unpersuaded-XXXXXX";
  if (!mkdtemp(name) || chdir(name) != 0) return -1;
  *state = strdup(name);
  return chmod(name, 0755);
}

static void remove_entry(void *to, const char *name) {
  Err err;
  (void)to;
  if (unlink(name) == 0 || rmdir(name) == 0) return;
  chmod(name, 0700);
  if (chdir(name) != 0) return;
  file_list(".", remove_entry, NULL, &err);
  if (chdir("..") == 0) rmdir(name);
}

static int leave_folder(void **state) {
  Err err;
  bool done = file_list(".", remove_entry, NULL, &err) && chdir("/") == 0 && rmdir(*state) == 0;
  free(*state);
  return done ? 0 : -1;
}

static void write_text(const char *path, const char *text) {
  Err err;
  assert_true(file_write(path, text, strlen(text), &err));
}

static void check_content(const char *path, const char *expected) {
  Err err;
  Buf read = {0};
  assert_true(file_read(path, 1 << 20, &read, &err));
  assert_string_equal(buf_text(&read), expected);
  buf_free(&read);
}

static void add_name(void *to, const char *name) {
  buf_add_format(to, "%s;", name);
}

static void check_names(const char *folder, const char *expected) {
  Err err;
  Buf names = {0};
  assert_true(file_list(folder, add_name, &names, &err));
  assert_string_equal(buf_text(&names), expected);
  buf_free(&names);
}

static void check_refused(const char *path, size_t limit, const char *sentence) {
  Err err;
  Buf read = {0};
  buf_add(&read, "old");
  assert_false(file_read(path, limit, &read, &err));
  assert_string_equal(err.text, sentence);
  assert_int_equal(read.length, 0);
  assert_false(file_read_strict(path, limit, &read, &err));
  assert_string_equal(err.text, sentence);
  buf_free(&read);
}

// The disk is full from `bytes` on. -1 ends that.
static void limit_files(long bytes) {
  struct rlimit limit;
  signal(SIGXFSZ, SIG_IGN);
  getrlimit(RLIMIT_FSIZE, &limit);
  limit.rlim_cur = bytes < 0 ? limit.rlim_max : (rlim_t)bytes;
  assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

static void what_is_written_is_read(void **state) {
  (void)state;
  Err err;
  Buf read = {0};
  char bytes[SIZE];
  for (int i = 0; i < SIZE; i++) bytes[i] = (char)(i * 7);
  assert_true(file_write("a", bytes, SIZE, &err));
  assert_true(file_read("a", SIZE, &read, &err));
  assert_int_equal(read.length, SIZE);
  assert_memory_equal(read.text, bytes, SIZE);
  buf_free(&read);
  check_names(".", "a;");
}

static void reading_starts_afresh(void **state) {
  (void)state;
  Err err;
  Buf read = {0};
  write_text("a", "new");
  buf_add(&read, "something old");
  assert_true(file_read_strict("a", 3, &read, &err));
  assert_string_equal(buf_text(&read), "new");
  write_text("a", "");
  assert_true(file_read("a", 0, &read, &err));
  assert_string_equal(buf_text(&read), "");
  buf_free(&read);
}

static void a_file_over_the_limit_is_refused(void **state) {
  (void)state;
  write_text("a", "12345");
  check_refused("a", 4, "a: is 5 bytes, more than the 4 allowed here");
  check_refused("a", 0, "a: is 5 bytes, more than the 0 allowed here");
  // Says it is empty, and is not: what is read counts, not what was announced.
  check_refused("/proc/self/status", 10,
                "/proc/self/status: is larger than the 10 bytes allowed here");
}

static void what_is_not_a_file_is_refused(void **state) {
  (void)state;
  check_refused("gone", 9, "gone: cannot be opened: No such file or directory");
  assert_int_equal(mkdir("folder", 0755), 0);
  check_refused("folder", 9, "folder: is a folder; a file was expected");
  assert_int_equal(mkfifo("pipe", 0644), 0);
  check_refused("pipe", 9, "pipe: is not an ordinary file");
  check_refused("/dev/zero", 9, "/dev/zero: is not an ordinary file");
}

static void only_the_strict_do_not_follow_links(void **state) {
  (void)state;
  Err err;
  Buf read = {0};
  write_text("a", "text");
  assert_int_equal(symlink("a", "link"), 0);
  check_content("link", "text");
  assert_false(file_read_strict("link", 9, &read, &err));
  assert_string_equal(err.text, "link: is a link, and links are not followed here");
  assert_int_equal(symlink(".", "here"), 0);  // in the middle of a path they are
  assert_true(file_read_strict("here/a", 9, &read, &err));
  buf_free(&read);
}

static void writing_replaces_and_keeps_the_mode(void **state) {
  (void)state;
  struct stat about;
  write_text("a", "old");
  assert_int_equal(chmod("a", 0600), 0);
  write_text("a", "new");
  check_content("a", "new");
  assert_int_equal(stat("a", &about), 0);
  assert_int_equal(about.st_mode & 0777, 0600);
  check_names(".", "a;");
}

static void writing_over_a_link_leaves_its_target(void **state) {
  (void)state;
  write_text("a", "old");
  assert_int_equal(symlink("a", "link"), 0);
  write_text("link", "new");
  check_content("a", "old");
  check_content("link", "new");
}

static void what_somebody_left_behind_is_not_in_the_way(void **state) {
  (void)state;
  char name[64];
  snprintf(name, sizeof name, "a.%ld-0.part", (long)getpid());
  write_text(name, "from a process of the same number");
  write_text("a", "new");
  check_content("a", "new");
  check_content(name, "from a process of the same number");
}

static void writing_to_a_full_disk_leaves_the_old(void **state) {
  (void)state;
  Err err;
  char bytes[SIZE] = {0};
  write_text("a", "old");
  limit_files(1000);
  bool done = file_write("a", bytes, SIZE, &err);
  bool begun = file_write("new", bytes, SIZE, &err);
  limit_files(-1);
  assert_false(done);
  assert_false(begun);
  assert_string_equal(err.text, "new: cannot be written: File too large");
  check_content("a", "old");
  check_names(".", "a;");
}

static void writing_where_one_may_not_leaves_the_old(void **state) {
  (void)state;
  Err err;
  assert_int_equal(mkdir("closed", 0755), 0);
  write_text("closed/a", "old");
  assert_int_equal(chmod("closed", 0555), 0);
  bool is_root = geteuid() == 0;  // who may write everywhere
  if (is_root) assert_int_equal(seteuid(NOBODY), 0);
  bool done = file_write("closed/a", "new", 3, &err);
  if (is_root) assert_int_equal(seteuid(0), 0);
  assert_false(done);
  assert_string_equal(err.text, "closed/a: cannot be written: Permission denied");
  check_content("closed/a", "old");
  check_names("closed", "a;");
}

static void writing_to_what_cannot_be_written(void **state) {
  (void)state;
  Err err;
  assert_false(file_write("gone/a", "new", 3, &err));
  assert_string_equal(err.text, "gone/a: cannot be written: No such file or directory");
  assert_int_equal(mkdir("folder", 0755), 0);
  assert_false(file_write("folder", "new", 3, &err));
  assert_string_equal(err.text, "folder: is a folder; a file was expected");
  assert_int_equal(mkfifo("pipe", 0644), 0);
  assert_false(file_write("pipe", "new", 3, &err));
  assert_string_equal(err.text, "pipe: is not an ordinary file");
  check_names(".", "folder;pipe;");
}

static void write_for_ever(void) {
  Err err;
  static char ones[SIZE], twos[SIZE];
  memset(ones, '1', SIZE);
  memset(twos, '2', SIZE);
  while (file_write("a", ones, SIZE, &err) && file_write("a", twos, SIZE, &err)) continue;
  _exit(1);
}

static void a_killed_writer_leaves_old_or_new(void **state) {
  (void)state;
  Err err;
  Buf read = {0};
  write_text("a", "0");
  for (int round = 0; round < 20; round++) {
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) write_for_ever();
    nanosleep(&(struct timespec){.tv_nsec = (round % 7 + 1) * 1300000L}, NULL);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    assert_true(file_read("a", SIZE, &read, &err));
    assert_true(read.length == 1 || read.length == SIZE);
    assert_int_equal(strspn(buf_text(&read), (char[]){read.text[0], '\0'}), read.length);
  }
  buf_free(&read);
}

static void appended_lines_follow_each_other(void **state) {
  (void)state;
  Err err;
  FileAppend file;
  assert_true(file_append_open(&file, "a", &err));
  assert_true(file_append(&file, "one\n", 4, &err));
  check_content("a", "one\n");
  assert_true(file_append(&file, "", 0, &err));
  file_append_close(&file);
  file_append_close(&file);
  assert_int_equal(file.fd, -1);
  assert_true(file_append_open(&file, "a", &err));
  assert_true(file_append(&file, "two\n", 4, &err));
  file_append_close(&file);
  check_content("a", "one\ntwo\n");
  assert_false(file_append(&file, "three\n", 6, &err));
  check_content("a", "one\ntwo\n");
}

static void a_failed_append_is_cut_back(void **state) {
  (void)state;
  Err err;
  FileAppend file;
  char bytes[SIZE];
  memset(bytes, 'x', SIZE);
  assert_true(file_append_open(&file, "a", &err));
  assert_true(file_append(&file, "one\n", 4, &err));
  limit_files(1000);
  bool done = file_append(&file, bytes, SIZE, &err);
  limit_files(-1);
  assert_false(done);
  assert_string_equal(err.text, "a: cannot be written: File too large");
  check_content("a", "one\n");
  assert_true(file_append(&file, "two\n", 4, &err));
  check_content("a", "one\ntwo\n");
  file_append_close(&file);
}

static void check_append_refused(const char *path, const char *sentence) {
  Err err;
  FileAppend file = {.fd = 7};
  assert_false(file_append_open(&file, path, &err));
  assert_string_equal(err.text, sentence);
  assert_int_equal(file.fd, -1);
}

static void appending_is_for_files(void **state) {
  (void)state;
  assert_int_equal(mkdir("folder", 0755), 0);
  assert_int_equal(mkfifo("pipe", 0644), 0);
  int reader = open("pipe", O_RDONLY | O_NONBLOCK);
  check_append_refused("gone/a", "gone/a: cannot be opened for writing: No such file or directory");
  check_append_refused("folder", "folder: cannot be opened for writing: Is a directory");
  check_append_refused("pipe", "pipe: is not an ordinary file");
  close(reader);
  check_append_refused("pipe", "pipe: cannot be opened for writing: No such device or address");
  check_append_refused("/dev/full", "/dev/full: is not an ordinary file");
}

static void a_path_that_is_too_long_is_refused(void **state) {
  (void)state;
  Err err;
  char path[1025];
  FileAppend file;
  memset(path, '/', sizeof path - 1);
  path[1024] = '\0';
  assert_false(file_append_open(&file, path, &err));
  assert_int_equal(file.fd, -1);
}

static void folders_are_made_on_the_way(void **state) {
  (void)state;
  Err err;
  struct stat about;
  assert_true(file_make_folders("one/two//three/", &err));
  assert_true(file_make_folders("one/two/three", &err));
  assert_true(file_make_folders("/", &err));
  assert_true(file_is_folder("one/two/three"));
  assert_int_equal(stat("one/two", &about), 0);
  assert_int_equal(about.st_mode & 0777, 0700);
  write_text("one/file", "");
  assert_false(file_make_folders("one/file/four", &err));
  assert_string_equal(err.text, "one/file: the folder cannot be made: File exists");
  assert_false(file_make_folders("one/file", &err));
}

static void it_is_known_what_is_there(void **state) {
  (void)state;
  write_text("a", "");
  assert_true(file_exists("a"));
  assert_true(file_exists("."));
  assert_false(file_exists("b"));
  assert_false(file_is_folder("a"));
  assert_true(file_is_folder("."));
  assert_false(file_is_folder("b"));
}

static void names_are_listed_in_byte_order(void **state) {
  (void)state;
  Err err;
  check_names(".", "");
  write_text("b", "");
  write_text("B", "");
  write_text("a10", "");
  write_text("a9", "");
  write_text("\xC3\xA9", "");
  write_text(".hidden", "");
  check_names(".", ".hidden;B;a10;a9;b;\xC3\xA9;");
  assert_false(file_list("gone", add_name, NULL, &err));
  assert_string_equal(err.text, "gone: the folder cannot be read: No such file or directory");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, enter_folder, leave_folder)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(what_is_written_is_read),
      TEST(reading_starts_afresh),
      TEST(a_file_over_the_limit_is_refused),
      TEST(what_is_not_a_file_is_refused),
      TEST(only_the_strict_do_not_follow_links),
      TEST(writing_replaces_and_keeps_the_mode),
      TEST(writing_over_a_link_leaves_its_target),
      TEST(what_somebody_left_behind_is_not_in_the_way),
      TEST(writing_to_a_full_disk_leaves_the_old),
      TEST(writing_where_one_may_not_leaves_the_old),
      TEST(writing_to_what_cannot_be_written),
      TEST(a_killed_writer_leaves_old_or_new),
      TEST(appended_lines_follow_each_other),
      TEST(a_failed_append_is_cut_back),
      TEST(appending_is_for_files),
      TEST(a_path_that_is_too_long_is_refused),
      TEST(folders_are_made_on_the_way),
      TEST(it_is_known_what_is_there),
      TEST(names_are_listed_in_byte_order),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
