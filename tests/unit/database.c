// Whatever stands where the index should be: it opens, or is moved aside, or is left alone.
#include "records/database.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"

typedef struct Fixture {
  char folder[64], path[96];
} Fixture;

static int setup(void **state) {
  Fixture *fixture = calloc(1, sizeof *fixture);
  strcpy(fixture->folder, "database-test-XXXXXX");
  assert_non_null(mkdtemp(fixture->folder));
  snprintf(fixture->path, sizeof fixture->path, "%s/records.sqlite", fixture->folder);
  *state = fixture;
  return 0;
}

static void remove_one(void *to, const char *name) {
  char path[512];
  snprintf(path, sizeof path, "%s/%s", (const char *)to, name);
  remove(path);
}

static int teardown(void **state) {
  Err ignored;
  Fixture *fixture = *state;
  file_list(fixture->folder, remove_one, fixture->folder, &ignored);
  remove(fixture->folder);
  free(fixture);
  return 0;
}

static Database *open_it(const Fixture *fixture, Err *notice) {
  Err err;
  bool refused = true;
  Database *database = database_open(fixture->folder, &refused, notice, &err);
  if (!database) fail_msg("%s", err.text);
  assert_false(refused);
  return database;
}

static int64_t ask(Database *database, const char *sql) {
  Err err;
  Query query = database_query(database, sql, "");
  assert_true(query_next(&query));
  int64_t number = query_int(&query, 0);
  assert_true(query_end(&query, &err));
  return number;
}

static void add_person(Database *database, const char *name) {
  Err err;
  if (!database_run(database, &err, "INSERT INTO people (name) VALUES (?)", "t", name))
    fail_msg("%s", err.text);
}

static void fill(const Fixture *fixture, int count) {
  Err notice;
  char name[300];
  Database *database = open_it(fixture, &notice);
  for (int i = 0; i < count; i++) {
    memset(name, 'a', sizeof name);
    snprintf(name + 280, 20, "%d", i);
    add_person(database, name);
  }
  database_close(database);
}

static void read_whole(const char *path, Buf *out) {
  Err err;
  if (!file_read(path, 64 << 20, out, &err)) fail_msg("%s", err.text);
}

static void test_ours_and_kept(void **state) {
  Err notice;
  Database *database = open_it(*state, &notice);
  assert_string_equal(notice.text, "");
  assert_int_equal(ask(database, "PRAGMA application_id"), DATABASE_APPLICATION);
  assert_int_equal(ask(database, "PRAGMA user_version"), DATABASE_VERSION);
  assert_int_equal(ask(database, "PRAGMA foreign_keys"), 1);
  assert_int_equal(ask(database, "PRAGMA secure_delete"), 1);
  add_person(database, "O'Neil");
  database_close(database);
  database = open_it(*state, &notice);
  assert_string_equal(notice.text, "");
  assert_int_equal(ask(database, "SELECT count(*) FROM people WHERE name = 'O''Neil'"), 1);
  database_close(database);
}

static void test_a_fault_is_told(void **state) {
  Err err, notice;
  Database *database = open_it(*state, &notice);
  assert_false(database_do(database, "SELECT 1 FROM nowhere", &err));
  if (!strstr(err.text, "nowhere")) fail_msg("%s", err.text);
  assert_false(database_run(database, &err, "INSERT INTO marks VALUES (77, 0, 'x', 1)", ""));
  assert_non_null(strstr(err.text, "FOREIGN KEY"));
  add_person(database, "Ann");
  assert_false(database_run(database, &err, "INSERT INTO people (name) VALUES (?)", "t", "Ann"));
  assert_false(database_run(database, &err, "INSERT INTO people (name) VALUES (?)", "n"));
  assert_int_equal(ask(database, "SELECT count(*) FROM people"), 1);
  database_close(database);
}

// Not a byte of what is refused may change.
static void check_refused(const Fixture *fixture, const char *why) {
  Err err, notice;
  Buf before = {0}, after = {0};
  bool refused = false;
  read_whole(fixture->path, &before);
  assert_null(database_open(fixture->folder, &refused, &notice, &err));
  assert_true(refused);
  assert_non_null(strstr(err.text, why));
  read_whole(fixture->path, &after);
  assert_int_equal(before.length, after.length);
  assert_memory_equal(before.text, after.text, before.length);
  buf_free(&before);
  buf_free(&after);
}

static void test_newer_is_left_alone(void **state) {
  Err err, notice;
  char sql[64];
  Database *database = open_it(*state, &notice);
  snprintf(sql, sizeof sql, "PRAGMA user_version = %d", DATABASE_VERSION + 1);
  assert_true(database_do(database, sql, &err));
  database_close(database);
  check_refused(*state, "newer version");
}

static void test_another_programs_is_left_alone(void **state) {
  Err err, notice;
  Database *database = open_it(*state, &notice);
  assert_true(database_do(database, "PRAGMA application_id = 42", &err));
  database_close(database);
  check_refused(*state, "another program");
}

static void check_moved_aside(const Fixture *fixture, const char *to) {
  Err notice;
  char kept[128];
  Buf before = {0}, after = {0};
  read_whole(fixture->path, &before);
  Database *database = open_it(fixture, &notice);
  snprintf(kept, sizeof kept, "%s%s", fixture->path, to);
  assert_non_null(strstr(notice.text, "damaged"));
  assert_non_null(strstr(notice.text, kept));
  read_whole(kept, &after);
  assert_int_equal(before.length, after.length);
  assert_memory_equal(before.text, after.text, before.length);
  assert_int_equal(ask(database, "SELECT count(*) FROM people"), 0);
  database_close(database);
  database = open_it(fixture, &notice);
  assert_string_equal(notice.text, "");
  database_close(database);
  buf_free(&before);
  buf_free(&after);
}

static void test_damaged_is_moved_aside(void **state) {
  Err err;
  Fixture *fixture = *state;
  Buf bytes = {0};
  assert_true(
      file_write(fixture->path, "this was never a database of any kind, but a letter", 51, &err));
  check_moved_aside(fixture, ".broken");
  fill(fixture, 400);
  read_whole(fixture->path, &bytes);
  assert_true(bytes.length > 16 * 4096);
  assert_true(file_write(fixture->path, bytes.text, bytes.length / 2, &err));  // cut off
  check_moved_aside(fixture, ".broken-2");
  memset(bytes.text + 4096, 0x5A, bytes.length - 4096);  // only its first page is whole
  assert_true(file_write(fixture->path, bytes.text, bytes.length, &err));
  check_moved_aside(fixture, ".broken-3");
  buf_free(&bytes);
}

// Any one damaged byte either harms nothing that is read, or is found.
static void test_any_byte(void **state) {
  Err err, notice;
  Fixture *fixture = *state;
  Buf whole = {0};
  fill(fixture, 40);
  read_whole(fixture->path, &whole);
  for (size_t at = 0; at < whole.length; at += 97) {
    bool refused = false;
    whole.text[at] ^= 0x55;
    assert_true(file_write(fixture->path, whole.text, whole.length, &err));
    Database *database = database_open(fixture->folder, &refused, &notice, &err);
    if (database) ask(database, "SELECT count(*) FROM people");
    assert_true(database || refused);  // its number or its version may be what was hit
    database_close(database);
    file_list(fixture->folder, remove_one, fixture->folder, &err);
    whole.text[at] ^= 0x55;
  }
  buf_free(&whole);
}

static void test_a_folder_in_its_place(void **state) {
  Err err, notice;
  Fixture *fixture = *state;
  bool refused = true;
  assert_int_equal(mkdir(fixture->path, 0700), 0);
  assert_null(database_open(fixture->folder, &refused, &notice, &err));
  assert_false(refused);
  assert_non_null(strstr(err.text, "records.sqlite"));
  Database *database = database_open_memory(&err);
  assert_non_null(database);
  add_person(database, "Ann");
  assert_int_equal(ask(database, "SELECT count(*) FROM people"), 1);
  database_close(database);
}

// Another program that is in the middle of writing is waited for.
static void test_two_at_once(void **state) {
  Err err, notice;
  int pipes[2];
  char byte;
  assert_int_equal(pipe(pipes), 0);
  pid_t child = fork();
  if (child == 0) {
    bool refused;
    Database *other = database_open(((Fixture *)*state)->folder, &refused, &notice, &err);
    bool good = other && database_do(other, "BEGIN IMMEDIATE", &err) &&
                database_do(other, "INSERT INTO people (name) VALUES ('first')", &err);
    if (write(pipes[1], "x", 1) != 1) _exit(1);
    nanosleep(&(struct timespec){.tv_nsec = 300000000}, NULL);
    good = good && database_do(other, "COMMIT", &err);
    database_close(other);
    _exit(good ? 0 : 1);
  }
  assert_int_equal(read(pipes[0], &byte, 1), 1);
  Database *database = open_it(*state, &notice);
  add_person(database, "second");
  assert_int_equal(ask(database, "SELECT id FROM people WHERE name = 'second'"), 2);
  int status = 1;
  waitpid(child, &status, 0);
  assert_int_equal(status, 0);
  database_close(database);
  close(pipes[0]);
  close(pipes[1]);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_ours_and_kept, setup, teardown),
      cmocka_unit_test_setup_teardown(test_a_fault_is_told, setup, teardown),
      cmocka_unit_test_setup_teardown(test_newer_is_left_alone, setup, teardown),
      cmocka_unit_test_setup_teardown(test_another_programs_is_left_alone, setup, teardown),
      cmocka_unit_test_setup_teardown(test_damaged_is_moved_aside, setup, teardown),
      cmocka_unit_test_setup_teardown(test_any_byte, setup, teardown),
      cmocka_unit_test_setup_teardown(test_a_folder_in_its_place, setup, teardown),
      cmocka_unit_test_setup_teardown(test_two_at_once, setup, teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
