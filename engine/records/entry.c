#include "records/entry.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "records/outcome.h"

bool entry_look(const char *journals, const char *name, EntryFile *out) {
  Err ignored;
  struct stat about;
  *out = (EntryFile){.size = 0};
  if (strlen(name) >= sizeof out->name || !save_join(out->path, journals, name, &ignored))
    return false;
  memcpy(out->name, name, strlen(name) + 1);
  if (stat(out->path, &about) != 0 || !S_ISREG(about.st_mode)) return false;
  out->size = about.st_size;
  out->changed = about.st_mtim.tv_sec;
  out->changed_ns = about.st_mtim.tv_nsec;
  return true;
}

void entry_rules(const Story *story, char out[17]) {
  out[0] = '\0';
  if (story) snprintf(out, 17, "%016" PRIx64, story->rules);
}

bool entry_course(Database *database, const EntryFile *file, char course[JOURNAL_NAME], Err *err) {
  Query query =
      database_query(database, "SELECT course FROM attempts WHERE file = ?", "t", file->name);
  course[0] = '\0';
  if (query_next(&query)) snprintf(course, JOURNAL_NAME, "%s", query_text(&query, 0));
  return query_end(&query, err);
}

bool entry_holds(Database *database, const EntryFile *file, const char *rules, Err *err) {
  Query query =
      database_query(database,
                     "SELECT 1 FROM attempts WHERE file = ? AND size = ? AND changed = ?"
                     " AND changed_ns = ? AND rules = ?",
                     "tiiit", file->name, file->size, file->changed, file->changed_ns, rules);
  err->text[0] = '\0';
  bool holds = query_next(&query);
  return query_end(&query, err) && holds;
}

bool entry_remove(Database *database, const char *file, Err *err) {
  return database_run(database, err, "DELETE FROM attempts WHERE file = ?", "t", file);
}

// Writing ----------------------------------------------------------------------------------------

typedef struct Writing {
  Database *database;
  const EntryFile *file;
  const Journal *journal;
  const Story *story;
  const Outcome *outcome;
  int64_t attempt;  // its row
  Err *err;
} Writing;

static const char *words(const Writing *writing, Text text) {
  return story_text(writing->story, text);
}

static bool write_person(const Writing *writing, const char *name) {
  return database_run(writing->database, writing->err,
                      "INSERT INTO people (name) VALUES (?) ON CONFLICT DO NOTHING", "t", name);
}

static bool write_attempt(Writing *writing) {
  char person[PERSON_NAME], rules[17];
  const EntryFile *file = writing->file;
  const Outcome *outcome = writing->outcome;
  const char *ending = NULL;
  person_of(writing->journal->inputs, writing->journal->input_count, person);
  entry_rules(writing->story, rules);
  if (outcome->ending != NONE) ending = words(writing, writing->story->endings[outcome->ending].id);
  if (!write_person(writing, person) ||
      !database_run(
          writing->database, writing->err,
          "INSERT INTO attempts (file, size, changed, changed_ns, person, course, rules, whole,"
          " choices, finished, trouble, ending, scored, lines, pushes, shut) VALUES"
          " (?, ?, ?, ?, (SELECT id FROM people WHERE name = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          "tiiitttiiittiiii", file->name, file->size, file->changed, file->changed_ns, person,
          writing->journal->head.course, rules, (int64_t)outcome->whole, (int64_t)outcome->choices,
          (int64_t)outcome->finished, outcome->trouble.text, ending, (int64_t)outcome->scored,
          (int64_t)outcome->lines, (int64_t)outcome->pushes, (int64_t)outcome->shut))
    return false;
  writing->attempt = database_last(writing->database);
  return true;
}

static bool write_marks(const Writing *writing) {
  const Score *score = &writing->outcome->score;
  for (uint32_t i = 0; i < writing->story->mark_count; i++)
    if (!database_run(writing->database, writing->err, "INSERT INTO marks VALUES (?, ?, ?, ?)",
                      "iiti", writing->attempt, (int64_t)i,
                      words(writing, writing->story->marks[i].id), (int64_t)score->marks[i].value))
      return false;
  for (uint32_t i = 0; i < writing->story->gate_count; i++)
    if (!database_run(writing->database, writing->err, "INSERT INTO gates VALUES (?, ?, ?, ?)",
                      "iiti", writing->attempt, (int64_t)i,
                      words(writing, writing->story->gates[i].id),
                      (int64_t)(score->gates[i].passed && !score->gates[i].empty)))
      return false;
  return true;
}

static bool write_moves(const Writing *writing) {
  for (uint32_t i = 0; i < writing->story->code_count_of_model; i++) {
    const OutcomeMove *move = &writing->outcome->moves[i];
    if (move->written + move->best == 0) continue;
    if (!database_run(writing->database, writing->err,
                      "INSERT INTO moves VALUES (?, ?, ?, ?, ?, ?)", "itiiii", writing->attempt,
                      words(writing, writing->story->codes[i].id), (int64_t)move->written,
                      (int64_t)move->landed, (int64_t)move->best, (int64_t)move->taken))
      return false;
  }
  return true;
}

static bool write_concerns(const Writing *writing) {
  const Story *story = writing->story;
  for (uint32_t i = 0; story->mind_count > 0 && i < story->minds[0].concern_count; i++)
    if (!database_run(writing->database, writing->err, "INSERT INTO concerns VALUES (?, ?, ?)",
                      "iti", writing->attempt, words(writing, story->minds[0].concerns[i].id),
                      (int64_t)writing->outcome->level[i]))
      return false;
  return true;
}

static bool write_forks(const Writing *writing) {
  const Roads *roads = &writing->outcome->roads;
  for (size_t i = 0; i < roads->count; i++)
    if (!database_run(writing->database, writing->err, "INSERT INTO forks VALUES (?, ?, ?, ?)",
                      "iiii", writing->attempt, (int64_t)i, (int64_t)roads->items[i].shared,
                      (int64_t)roads->items[i].length))
      return false;
  return true;
}

static bool write_notes(const Writing *writing) {
  const Journal *journal = writing->journal;
  for (uint32_t i = 0; i < journal->input_count; i++)
    if (journal->inputs[i].kind == JOURNAL_NOTE &&
        !database_run(writing->database, writing->err, "INSERT INTO notes VALUES (?, ?, ?)", "iit",
                      writing->attempt, (int64_t)i, journal->inputs[i].text))
      return false;
  return true;
}

static bool write_all(Writing *writing) {
  if (!entry_remove(writing->database, writing->file->name, writing->err) ||
      !write_attempt(writing) || !write_notes(writing))
    return false;
  if (writing->outcome->session == NULL) return true;
  if (!write_forks(writing)) return false;
  if (!writing->outcome->scored) return true;
  return write_marks(writing) && write_moves(writing) && write_concerns(writing);
}

// It is played before anything is locked: others need not wait for that, and one of them may have
// been quicker.
bool entry_write(Database *database, const EntryFile *file, const Journal *journal,
                 const Story *story, const char *why, Err *err) {
  Err ignored;
  Outcome outcome;
  outcome_work_out(journal, story, why, &outcome);
  Writing writing = {database, file, journal, story, &outcome, 0, err};
  char rules[17];
  entry_rules(story, rules);
  bool begun = database_do(database, "BEGIN IMMEDIATE", err);
  bool done = begun && (entry_holds(database, file, rules, err) || write_all(&writing)) &&
              database_do(database, "COMMIT", err);
  if (begun && !done) database_do(database, "ROLLBACK", &ignored);
  outcome_free(&outcome);
  return done;
}
