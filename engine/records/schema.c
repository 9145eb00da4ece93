#include "records/schema.h"

// Whose attempts: `people` has everybody who has one, "" being nobody. What hangs on an attempt
// goes with it. `rules` is the hash of the rubric its marks are by; `trouble` is "" or why it has
// none. Marks are per mille. In `moves`, `best` counts the lines at which an answer with this move
// was the best one open, `taken` those of them at which one with it was given.
static const char first[] =
    "CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;"
    "CREATE TABLE attempts ("
    "  id INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE,"
    "  size INTEGER NOT NULL, changed INTEGER NOT NULL, changed_ns INTEGER NOT NULL,"
    "  person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,"
    "  course TEXT NOT NULL, rules TEXT NOT NULL, whole INTEGER NOT NULL,"
    "  choices INTEGER NOT NULL, finished INTEGER NOT NULL, trouble TEXT NOT NULL,"
    "  ending TEXT, scored INTEGER NOT NULL, lines INTEGER NOT NULL,"
    "  pushes INTEGER NOT NULL, shut INTEGER NOT NULL"
    ") STRICT;"
    "CREATE INDEX attempts_of ON attempts (person, changed, changed_ns);"
    "CREATE TABLE marks (attempt INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,"
    "  place INTEGER NOT NULL, mark TEXT NOT NULL, value INTEGER NOT NULL,"
    "  PRIMARY KEY (attempt, place)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE gates (attempt INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,"
    "  place INTEGER NOT NULL, gate TEXT NOT NULL, passed INTEGER NOT NULL,"
    "  PRIMARY KEY (attempt, place)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE forks (attempt INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,"
    "  place INTEGER NOT NULL, shared INTEGER NOT NULL, length INTEGER NOT NULL,"
    "  PRIMARY KEY (attempt, place)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE concerns (attempt INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,"
    "  concern TEXT NOT NULL, level INTEGER NOT NULL,"
    "  PRIMARY KEY (attempt, concern)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE moves (attempt INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,"
    "  move TEXT NOT NULL, written INTEGER NOT NULL, landed INTEGER NOT NULL,"
    "  best INTEGER NOT NULL, taken INTEGER NOT NULL,"
    "  PRIMARY KEY (attempt, move)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE notes (attempt INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,"
    "  place INTEGER NOT NULL, note TEXT NOT NULL,"
    "  PRIMARY KEY (attempt, place)) STRICT, WITHOUT ROWID;"
    "PRAGMA application_id = 1433301106;"
    "PRAGMA user_version = 1;";

const char *const schema_steps[DATABASE_VERSION] = {first};
