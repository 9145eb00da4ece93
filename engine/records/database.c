#include "records/database.h"

#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "records/schema.h"
#include "saves/save.h"

enum { WAIT_MS = 10000 };

struct Database {
  sqlite3 *sqlite;
};

// Statements -------------------------------------------------------------------------------------

static bool refuse(const Database *database, Err *err) {
  const char *path = sqlite3_db_filename(database->sqlite, "main");
  return err_set(err, "%s: %s", path && *path ? path : "the records in memory",
                 sqlite3_errmsg(database->sqlite));
}

bool database_do(Database *database, const char *sql, Err *err) {
  int result = sqlite3_exec(database->sqlite, sql, NULL, NULL, NULL);
  return result == SQLITE_OK || refuse(database, err);
}

static Query bind(Database *database, const char *sql, const char *types, va_list values) {
  Query query = {.database = database};
  sqlite3_stmt *statement = NULL;
  query.result = sqlite3_prepare_v2(database->sqlite, sql, -1, &statement, NULL);
  query.statement = statement;
  for (int i = 1; types[i - 1] && query.result == SQLITE_OK; i++) {
    if (types[i - 1] == 't') {
      const char *text = va_arg(values, const char *);
      query.result = sqlite3_bind_text(statement, i, text, -1, SQLITE_TRANSIENT);
    } else if (types[i - 1] == 'i') {
      query.result = sqlite3_bind_int64(statement, i, va_arg(values, int64_t));
    } else {
      query.result = sqlite3_bind_null(statement, i);
    }
  }
  return query;
}

Query database_query(Database *database, const char *sql, const char *types, ...) {
  va_list values;
  va_start(values, types);
  Query query = bind(database, sql, types, values);
  va_end(values);
  return query;
}

bool query_next(Query *query) {
  if (query->result != SQLITE_OK && query->result != SQLITE_ROW) return false;
  query->result = sqlite3_step(query->statement);
  return query->result == SQLITE_ROW;
}

int64_t query_int(const Query *query, int column) {
  return sqlite3_column_int64(query->statement, column);
}

const char *query_text(const Query *query, int column) {
  const unsigned char *text = sqlite3_column_text(query->statement, column);
  return text ? (const char *)text : "";
}

bool query_has(const Query *query, int column) {
  return sqlite3_column_type(query->statement, column) != SQLITE_NULL;
}

bool query_end(Query *query, Err *err) {
  int result = query->result;
  bool good = result == SQLITE_OK || result == SQLITE_ROW || result == SQLITE_DONE;
  if (!good) refuse(query->database, err);
  sqlite3_finalize(query->statement);
  query->statement = NULL;
  return good;
}

bool database_run(Database *database, Err *err, const char *sql, const char *types, ...) {
  va_list values;
  va_start(values, types);
  Query query = bind(database, sql, types, values);
  va_end(values);
  while (query_next(&query)) continue;
  return query_end(&query, err);
}

int64_t database_last(const Database *database) {
  return sqlite3_last_insert_rowid(database->sqlite);
}

void database_close(Database *database) {
  if (!database) return;
  sqlite3_close_v2(database->sqlite);
  free(database);
}

// Opening ----------------------------------------------------------------------------------------

typedef enum Health {
  HEALTH_GOOD,
  HEALTH_BROKEN,   // not a database, or a damaged one
  HEALTH_FOREIGN,  // a newer version's, or another program's
  HEALTH_CLOSED    // it cannot be read or written
} Health;

static bool ask_number(Database *database, const char *sql, int64_t *out, int *result) {
  Query query = database_query(database, sql, "");
  bool asked = query_next(&query);
  if (asked) *out = query_int(&query, 0);
  *result = query.result;
  sqlite3_finalize(query.statement);
  return asked;
}

static bool is_sound(Database *database, int *result) {
  Query query = database_query(database, "PRAGMA quick_check(1)", "");
  bool sound = query_next(&query) && strcmp(query_text(&query, 0), "ok") == 0;
  *result = query.result;
  sqlite3_finalize(query.statement);
  return sound;
}

static Health health_of_result(int result) {
  int kind = result & 0xFF;
  bool broken = kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB || kind == SQLITE_ROW;
  return broken ? HEALTH_BROKEN : HEALTH_CLOSED;
}

// Nothing is written before it is known to be ours.
static Health examine(Database *database, int64_t *version, Err *err) {
  int result;
  int64_t application = 0, tables = 0;
  const char *path = sqlite3_db_filename(database->sqlite, "main");
  if (!ask_number(database, "PRAGMA user_version", version, &result) ||
      !ask_number(database, "PRAGMA application_id", &application, &result) ||
      !ask_number(database, "SELECT count(*) FROM sqlite_schema", &tables, &result)) {
    refuse(database, err);
    return health_of_result(result);
  }
  bool ours = application == DATABASE_APPLICATION;
  if (!ours && (application != 0 || tables > 0 || *version != 0)) {
    err_set(err, "%s: is a database of another program; it was left as it is", path);
    return HEALTH_FOREIGN;
  }
  if (*version > DATABASE_VERSION) {
    err_set(err, "%s: was written by a newer version of this program; it was left as it is", path);
    return HEALTH_FOREIGN;
  }
  if (is_sound(database, &result)) return HEALTH_GOOD;
  err_set(err, "%s: is damaged", path);
  return health_of_result(result);
}

// What is there may lack what the new version writes down: it is read from the journals again.
static bool migrate(Database *database, int64_t version, Err *err) {
  bool emptied = version == 0 || version == DATABASE_VERSION;
  for (; version < DATABASE_VERSION; version++) {
    if (!database_do(database, "BEGIN IMMEDIATE", err)) return false;
    if (!database_do(database, schema_steps[version], err) ||
        !database_do(database, "COMMIT", err)) {
      Err ignored;
      database_do(database, "ROLLBACK", &ignored);
      return false;
    }
  }
  return emptied || database_do(database, "DELETE FROM attempts; DELETE FROM people", err);
}

// A deleted name must not be found in free pages.
static bool set_up(Database *database, Err *err) {
  return database_do(database, "PRAGMA secure_delete = ON", err) &&
         database_do(database, "PRAGMA foreign_keys = ON", err) &&
         database_do(database, "PRAGMA trusted_schema = OFF", err);
}

static Database *open_file(const char *path, Err *err) {
  Database *database = memory_new(1, sizeof *database);
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  if (sqlite3_open_v2(path, &database->sqlite, flags, NULL) == SQLITE_OK) {
    sqlite3_busy_timeout(database->sqlite, WAIT_MS);
    return database;
  }
  err_set(err, "%s: %s", path, sqlite3_errmsg(database->sqlite));
  database_close(database);
  return NULL;
}

static void keep_untouched(Database *database) {
  sqlite3_db_config(database->sqlite, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
}

// A commit in the log is flushed when the log is folded in; until then losing it costs a replay.
static bool bring_up(Database *database, int64_t version, Err *err) {
  return set_up(database, err) && database_do(database, "PRAGMA journal_mode = WAL", err) &&
         database_do(database, "PRAGMA synchronous = NORMAL", err) &&
         migrate(database, version, err);
}

static Database *open_checked(const char *path, Health *health, Err *err) {
  int64_t version = 0;
  Database *database = open_file(path, err);
  *health = HEALTH_CLOSED;
  if (!database) return NULL;
  *health = examine(database, &version, err);
  if (*health == HEALTH_GOOD && bring_up(database, version, err)) return database;
  if (*health == HEALTH_GOOD) *health = health_of_result(sqlite3_errcode(database->sqlite));
  if (*health != HEALTH_GOOD) keep_untouched(database);
  database_close(database);
  return NULL;
}

// Moving aside -----------------------------------------------------------------------------------

// Its log belongs to it and would damage the new one.
static void remove_logs(const char *path) {
  char log[SAVE_PATH];
  static const char *const ends[] = {"-wal", "-shm", "-journal"};
  for (int i = 0; i < 3; i++)
    if (snprintf(log, sizeof log, "%s%s", path, ends[i]) < (int)sizeof log) unlink(log);
}

static bool move_aside(const char *path, Err *notice, Err *err) {
  char kept[SAVE_PATH];
  if (!save_name_broken(path, kept, err)) return false;
  if (rename(path, kept) != 0)
    return err_set(err, "%s: cannot be moved aside: %s", path, strerror(errno));
  remove_logs(path);
  err_set(notice, "%s was damaged: it was moved to %s, and is made anew from the journals", path,
          kept);
  return true;
}

// Two programs that find it damaged must not both move something away.
static int lock_folder(const char *folder) {
  int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd >= 0) flock(fd, LOCK_EX);
  return fd;
}

static Database *open_or_replace(const char *path, bool *refused, Err *notice, Err *err) {
  Health health;
  Database *database = open_checked(path, &health, err);
  if (!database && health == HEALTH_BROKEN && move_aside(path, notice, err))
    database = open_checked(path, &health, err);
  *refused = health == HEALTH_FOREIGN;
  return database;
}

Database *database_open(const char *folder, bool *refused, Err *notice, Err *err) {
  char path[SAVE_PATH];
  *refused = false;
  notice->text[0] = '\0';
  if (!save_join(path, folder, "records.sqlite", err) || !file_make_folders(folder, err))
    return NULL;
  int lock = lock_folder(folder);
  Database *database = open_or_replace(path, refused, notice, err);
  if (lock >= 0) close(lock);
  return database;
}

Database *database_open_memory(Err *err) {
  Database *database = open_file(":memory:", err);
  if (database && set_up(database, err) && migrate(database, 0, err)) return database;
  database_close(database);
  return NULL;
}
