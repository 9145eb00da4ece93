#include "records/belongings.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"

// Finding ----------------------------------------------------------------------------------------

typedef struct Finding {
  const char *journals, *person;
  Belongings *out;
} Finding;

static void read_course(const char *text, char out[JOURNAL_NAME]) {
  static const char word[] = "\ncourse ";
  const char *at = strstr(text, word);
  size_t length = at ? strcspn(at + strlen(word), "\n") : 0;
  bool fits = length > 0 && length < JOURNAL_NAME && !memchr(at + strlen(word), '/', length);
  if (fits) memcpy(out, at + strlen(word), length);
  out[fits ? length : 0] = '\0';
}

// "x.journal.broken" and "x.journal.77-0.part" are of "x.journal", whatever can be read in them.
static bool is_copy(const Finding *finding, const char *path) {
  for (size_t i = 0; i < finding->out->count; i++) {
    const char *original = finding->out->items[i].path;
    size_t length = strlen(original);
    if (strncmp(path, original, length) == 0 && path[length] == '.') return true;
  }
  return false;
}

static void find_one(void *to, const char *name) {
  Err ignored;
  Buf text = {0};
  Finding *finding = to;
  Belonging found = {.course = ""};
  bool read = save_join(found.path, finding->journals, name, &ignored) &&
              file_read(found.path, JOURNAL_BYTES, &text, &ignored);
  bool owned = read && person_owns_text(finding->person, buf_text(&text));
  if (owned || (read && is_copy(finding, found.path))) {
    Belongings *out = finding->out;
    read_course(buf_text(&text), found.course);
    out->items = memory_push(out->items, out->count, &out->cap, sizeof found);
    out->items[out->count++] = found;
  }
  buf_free(&text);
}

bool belongings_find(const char *folder, const char *person, Belongings *out, Err *err) {
  char journals[SAVE_PATH];
  *out = (Belongings){0};
  if (!save_join(journals, folder, "journals", err)) return false;
  Finding finding = {journals, person, out};
  return !file_is_folder(journals) || file_list(journals, find_one, &finding, err);
}

void belongings_free(Belongings *belongings) {
  free(belongings->items);
  *belongings = (Belongings){0};
}

// Forgetting -------------------------------------------------------------------------------------

static bool check_unused(const Belongings *belongings, Err *err) {
  for (size_t i = 0; i < belongings->count; i++) {
    int fd = open(belongings->items[i].path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    bool used = fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    if (fd >= 0) close(fd);
    if (used)
      return err_set(err, "%s: is being played; leave it first. Nothing was removed",
                     belongings->items[i].path);
  }
  return true;
}

static bool remove_file(const char *path, Err *err) {
  if (unlink(path) == 0 || errno == ENOENT) return true;
  return err_set(err, "%s: cannot be removed: %s", path, strerror(errno));
}

static bool remove_reading(const char *folder, const Belonging *belonging, Err *err) {
  char path[SAVE_PATH];
  if (belonging->course[0] == '\0') return true;
  int length = snprintf(path, sizeof path, "%s/read/%s.txt", folder, belonging->course);
  return length >= SAVE_PATH || remove_file(path, err);
}

// A removed name must not come back after a loss of power.
static void flush_folder(const char *folder, const char *name) {
  Err ignored;
  char path[SAVE_PATH];
  if (save_join(path, folder, name, &ignored)) file_flush_folder(path);
}

static bool remove_files(const char *folder, const Belongings *belongings, Err *err) {
  for (size_t i = 0; i < belongings->count; i++)
    if (!remove_reading(folder, &belongings->items[i], err) ||
        !remove_file(belongings->items[i].path, err))
      return false;
  flush_folder(folder, "journals");
  flush_folder(folder, "read");
  return true;
}

static bool forget_choice(const char *folder, const char *person, Err *err) {
  char chosen[PERSON_NAME];
  person_chosen(folder, chosen);
  return strcmp(chosen, person) != 0 || person_choose(folder, "", err);
}

typedef struct Copies {
  const char *folder, *begins;  // of their names
  bool failed;
  Err *err;
} Copies;

static void remove_copy(void *to, const char *name) {
  char path[SAVE_PATH];
  Copies *copies = to;
  if (copies->failed || strncmp(name, copies->begins, strlen(copies->begins)) != 0) return;
  copies->failed =
      !save_join(path, copies->folder, name, copies->err) || !remove_file(path, copies->err);
}

// Damaged indexes hold names as well, and nothing that is needed. One that cannot be written now
// goes as a whole: it is made anew from the journals.
static bool remove_copies(const char *folder, bool whole, Err *err) {
  const char *begins = whole ? "records.sqlite" : "records.sqlite.broken";
  Copies copies = {.folder = folder, .begins = begins, .err = err};
  return file_list(folder, remove_copy, &copies, err) && !copies.failed;
}

static bool fold_log(Database *database, Err *err) {
  Query query = database_query(database, "PRAGMA wal_checkpoint(TRUNCATE)", "");
  bool busy = query_next(&query) && query_int(&query, 0) != 0;
  if (!query_end(&query, err)) return false;
  return !busy || err_set(err, "the index of records is being used by another program; ask again");
}

static bool remove_rows(Database *database, const char *person, Err *err) {
  return database_run(database, err, "DELETE FROM people WHERE name = ?", "t", person) &&
         database_do(database, "VACUUM", err) && fold_log(database, err);
}

bool belongings_forget(Index *index, const char *person, const Belongings *belongings, Err *err) {
  const char *folder = index_folder(index);
  return check_unused(belongings, err) && index_release(index, err) &&
         remove_files(folder, belongings, err) && forget_choice(folder, person, err) &&
         remove_copies(folder, index_in_memory(index), err) &&
         remove_rows(index_database(index), person, err);
}
