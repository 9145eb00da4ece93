#include "records/index.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"
#include "saves/saved.h"

struct Index {
  Database *database;
  bool in_memory;
  bool held;  // a transaction is open, in which nothing is written
  char folder[SAVE_PATH], journals[SAVE_PATH];
};

// Opening ----------------------------------------------------------------------------------------

static bool go_to_memory(Index *index, const Err *why, Err *notice, Err *err) {
  database_close(index->database);
  index->held = false;
  index->in_memory = true;
  index->database = database_open_memory(err);
  err_set(notice, "%s: the records are worked out anew from the journals each time", why->text);
  return index->database != NULL;
}

static bool name_folders(Index *index, const char *folder, Err *err) {
  return save_join(index->folder, folder, "", err) &&
         save_join(index->journals, folder, "journals", err);
}

Index *index_open(const char *folder, Err *notice, Err *err) {
  Err why;
  bool refused = false;
  Index *index = memory_new(1, sizeof *index);
  notice->text[0] = '\0';
  if (name_folders(index, folder, err)) {
    index->database = database_open(folder, &refused, notice, &why);
    if (index->database || (!refused && go_to_memory(index, &why, notice, err))) return index;
    if (refused) *err = why;
  }
  free(index);
  return NULL;
}

void index_close(Index *index) {
  if (!index) return;
  database_close(index->database);
  free(index);
}

Database *index_database(Index *index) {
  return index->database;
}

const char *index_folder(const Index *index) {
  return index->folder;
}

bool index_in_memory(const Index *index) {
  return index->in_memory;
}

// Lists are read in several steps, between which another program may put rows in the place of rows.
static bool hold(Index *index, Err *err) {
  if (!database_do(index->database, "BEGIN", err)) return false;
  index->held = true;
  return database_do(index->database, "SELECT count(*) FROM people", err);
}

bool index_release(Index *index, Err *err) {
  bool held = index->held;
  index->held = false;
  return !held || database_do(index->database, "COMMIT", err);
}

// Refreshing -------------------------------------------------------------------------------------

typedef struct Refresh {
  Index *index;
  IndexCourses courses;
  bool failed;
  Err *err;
} Refresh;

static const Story *find_course(const Refresh *refresh, const char *name, char why[512]) {
  snprintf(why, 512, "there is no course %s", name);
  return refresh->courses.course(refresh->courses.of, name, why);
}

// Is there a row of this file that still holds?
static bool is_known(Refresh *refresh, const EntryFile *file) {
  char course[JOURNAL_NAME], why[512], rules[17];
  if (!entry_course(refresh->index->database, file, course, refresh->err)) {
    refresh->failed = true;
    return false;
  }
  if (course[0] == '\0') return false;
  entry_rules(find_course(refresh, course, why), rules);
  bool holds = entry_holds(refresh->index->database, file, rules, refresh->err);
  refresh->failed = !holds && refresh->err->text[0];
  return holds;
}

static void refresh_file(void *to, const char *name) {
  char why[512];
  Journal journal;
  EntryFile file;
  Refresh *refresh = to;
  Database *database = refresh->index->database;
  if (refresh->failed || !saved_is_journal(name) ||
      !entry_look(refresh->index->journals, name, &file))
    return;
  if (is_known(refresh, &file) || refresh->failed) return;
  if (!save_read(file.path, &journal, refresh->err)) {  // nobody's: not even its head is whole
    journal_free(&journal);
    refresh->failed = !entry_remove(database, name, refresh->err);
    return;
  }
  const Story *story = find_course(refresh, journal.head.course, why);
  refresh->failed = !entry_write(database, &file, &journal, story, why, refresh->err);
  journal_free(&journal);
}

static void free_names(char **names, size_t count) {
  for (size_t i = 0; i < count; i++) free(names[i]);
  free(names);
}

static bool remove_gone(Index *index, Err *err) {
  char **gone = NULL;
  size_t count = 0, cap = 0;
  EntryFile file;
  Query query = database_query(index->database, "SELECT file FROM attempts", "");
  while (query_next(&query)) {
    if (entry_look(index->journals, query_text(&query, 0), &file)) continue;
    gone = memory_push(gone, count, &cap, sizeof *gone);
    gone[count++] = memory_copy_text(query_text(&query, 0));
  }
  bool done = query_end(&query, err);
  for (size_t i = 0; i < count && done; i++) done = entry_remove(index->database, gone[i], err);
  free_names(gone, count);
  return done;
}

// A person is there as long as there is a journal. Only where there is something to write: who just
// looks must not wait for who writes.
static bool remove_people(Index *index, Err *err) {
  Query query = database_query(
      index->database, "SELECT 1 FROM people WHERE id NOT IN (SELECT person FROM attempts)", "");
  bool any = query_next(&query);
  if (!query_end(&query, err)) return false;
  return !any ||
         database_do(index->database,
                     "DELETE FROM people WHERE id NOT IN (SELECT person FROM attempts)", err);
}

static bool refresh_now(Index *index, IndexCourses courses, Err *err) {
  if (!index_release(index, err)) return false;
  Refresh refresh = {.index = index, .courses = courses, .err = err};
  if (file_is_folder(index->journals) && !file_list(index->journals, refresh_file, &refresh, err))
    return false;
  return !refresh.failed && remove_gone(index, err) && remove_people(index, err) &&
         hold(index, err);
}

bool index_refresh(Index *index, IndexCourses courses, Err *notice, Err *err) {
  Err why;
  notice->text[0] = '\0';
  if (refresh_now(index, courses, &why)) return true;
  if (!index->in_memory && go_to_memory(index, &why, notice, err))
    return refresh_now(index, courses, err);
  *err = why;
  return false;
}
