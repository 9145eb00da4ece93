// A folder with journals of the drill and the index over them, made anew for each test.
#ifndef UNIT_RECORDS_BENCH_H
#define UNIT_RECORDS_BENCH_H

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "drill.h"
#include "records/export.h"

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

static inline const Story *course(void *of, const char *name, char why[512]) {
  if (strcmp(name, "drill") == 0) return of;
  snprintf(why, 512, "there is no course %s", name);
  return NULL;
}

static inline void open_index(Fixture *fixture) {
  Err err;
  fixture->index = index_open(fixture->folder, &fixture->notice, &err);
  if (!fixture->index) fail_msg("%s", err.text);
}

static inline int setup(void **state) {
  Fixture *fixture = calloc(1, sizeof *fixture);
  fixture->story = drill_course();
  strcpy(fixture->folder, "index-test-XXXXXX");
  assert_non_null(mkdtemp(fixture->folder));
  open_index(fixture);
  *state = fixture;
  return 0;
}

static inline void remove_one(void *to, const char *name) {
  char path[SAVE_PATH];
  Err ignored;
  snprintf(path, sizeof path, "%s/%s", (const char *)to, name);
  if (file_is_folder(path)) file_list(path, remove_one, path, &ignored);
  remove(path);
}

static inline int teardown(void **state) {
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

static inline void set_time(const char *path, int64_t seconds) {
  struct timespec times[2] = {{.tv_sec = seconds}, {.tv_sec = seconds}};
  assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
}

static inline Session *play(const Fixture *fixture, const char *person, const char *letters,
                            int day, Save **save) {
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

static inline void keep(const Fixture *fixture, const char *person, const char *letters, int day,
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

static inline void append(const char *path, const char *text, int day) {
  FILE *file = fopen(path, "a");
  assert_non_null(file);
  fputs(text, file);
  fclose(file);
  set_time(path, AT_NOON + day * 86400);
}

static inline void refresh(Fixture *fixture) {
  Err err;
  if (!index_refresh(fixture->index, (IndexCourses){course, fixture->story}, &fixture->notice,
                     &err))
    fail_msg("%s", err.text);
}

static inline HistoryAttempts attempts_of(Fixture *fixture, const char *person) {
  Err err;
  HistoryAttempts attempts;
  if (!history_attempts(fixture->index, person, &attempts, &err)) fail_msg("%s", err.text);
  return attempts;
}

static inline size_t count_of(Fixture *fixture, const char *person) {
  HistoryAttempts attempts = attempts_of(fixture, person);
  size_t count = attempts.count;
  history_attempts_free(&attempts);
  return count;
}

static inline int64_t ask(Fixture *fixture, const char *sql) {
  Err err;
  Query query = database_query(index_database(fixture->index), sql, "");
  int64_t number = query_next(&query) ? query_int(&query, 0) : -1;
  assert_true(query_end(&query, &err));
  return number;
}

static inline void tell(Fixture *fixture, const char *sql) {
  Err err;
  if (!database_do(index_database(fixture->index), sql, &err)) fail_msg("%s", err.text);
}

// Searching --------------------------------------------------------------------------------------

typedef struct Search {
  char path[SAVE_PATH];  // of a folder
  const char *name;
  int found;
} Search;

static inline int count_in(const char *path, const char *name) {
  Err err;
  Buf bytes = {0};
  int found = 0;
  if (!file_read(path, 64 << 20, &bytes, &err)) fail_msg("%s", err.text);
  size_t length = strlen(name);
  for (size_t i = 0; i + length <= bytes.length; i++)
    found += memcmp(bytes.text + i, name, length) == 0;
  buf_free(&bytes);
  return found;
}

static inline void search_one(void *to, const char *name) {
  Err err;
  Search *outer = to, search = {.name = outer->name};
  assert_true(save_join(search.path, outer->path, name, &err));
  if (file_is_folder(search.path))
    file_list(search.path, search_one, &search, &err);
  else
    search.found = count_in(search.path, search.name);
  outer->found += search.found;
}

// How often the name stands in any byte of any file of the folder.
static inline int traces(const Fixture *fixture, const char *name) {
  Err err;
  Search search = {.name = name};
  strcpy(search.path, fixture->folder);
  assert_true(file_list(search.path, search_one, &search, &err));
  return search.found;
}

static inline bool forget(Fixture *fixture, const char *person, size_t *count, Err *err) {
  Belongings belongings;
  if (!belongings_find(fixture->folder, person, &belongings, err)) fail_msg("%s", err->text);
  *count = belongings.count;
  bool done = belongings_forget(fixture->index, person, &belongings, err);
  belongings_free(&belongings);
  return done;
}

#endif
