// The SQLite file of the records room, records.sqlite in the data folder. It holds nothing that the
// journals do not say: so whatever is wrong with it, it can be made anew.
//
// It is ours by its application id, and of a version by its user version. One of an older version
// is brought up to date step by step and emptied; one that is damaged is moved aside to
// records.sqlite.broken and begun anew; one of a newer version, or of another program, is refused
// and stays untouched. Two programs may have it open at once: who comes second waits.
#ifndef RECORDS_DATABASE_H
#define RECORDS_DATABASE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"

enum { DATABASE_APPLICATION = 0x556E7072, DATABASE_VERSION = 1 };  // "Unpr"

typedef struct Database Database;

// NULL: `err` says why. `*refused`: it is there and must be left alone; otherwise it could not be
// opened or made, and one in memory will do. `notice` is "" or that a damaged one was moved aside.
Database *database_open(const char *folder, bool *refused, Err *notice, Err *err);
Database *database_open_memory(Err *err);
void database_close(Database *database);  // accepts NULL

bool database_do(Database *database, const char *sql, Err *err);

// One statement with its values: in `types` a letter each, 't' const char *, 'i' int64_t, 'n' none,
// which has no argument. A fault shows in query_end, and there are no rows then.
typedef struct Query {
  Database *database;
  void *statement;
  int result;  // of the last step
} Query;
Query database_query(Database *database, const char *sql, const char *types, ...);
bool query_next(Query *query);  // is there a row?
int64_t query_int(const Query *query, int column);
const char *query_text(const Query *query, int column);  // "" for null; lent until the next call
bool query_has(const Query *query, int column);          // is it not null?
bool query_end(Query *query, Err *err);                  // to be called once, in any case

// A statement that gives no rows.
bool database_run(Database *database, Err *err, const char *sql, const char *types, ...);
int64_t database_last(const Database *database);  // the row made last

#endif
