#include "records/history.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

static void copy(char *out, size_t size, const char *text) {
  snprintf(out, size, "%s", text);
}

bool history_people(Index *index, HistoryPeople *out, Err *err) {
  *out = (HistoryPeople){0};
  Query query = database_query(
      index_database(index),
      "SELECT name, count(attempts.id) FROM people JOIN attempts ON person = people.id"
      " GROUP BY people.id ORDER BY max(changed) DESC, max(changed_ns) DESC, name",
      "");
  while (query_next(&query)) {
    out->items = memory_push(out->items, out->count, &out->cap, sizeof *out->items);
    HistoryPerson *person = &out->items[out->count++];
    copy(person->name, sizeof person->name, query_text(&query, 0));
    person->attempts = (uint32_t)query_int(&query, 1);
  }
  if (query_end(&query, err)) return true;
  history_people_free(out);
  return false;
}

void history_people_free(HistoryPeople *people) {
  free(people->items);
  *people = (HistoryPeople){0};
}

// Attempts ---------------------------------------------------------------------------------------

static const char attempts_of[] =
    "SELECT attempts.id, file, size, changed, changed_ns, course, rules, ending, trouble, whole,"
    " finished, scored, choices, lines, pushes, shut,"
    " (SELECT count(*) FROM forks WHERE attempt = attempts.id),"
    " (SELECT count(*) FROM notes WHERE attempt = attempts.id)"
    " FROM attempts JOIN people ON person = people.id WHERE name = ?"
    " ORDER BY changed, changed_ns, file";

static void read_attempt(const Query *query, HistoryAttempt *out) {
  *out = (HistoryAttempt){.row = query_int(query, 0)};
  copy(out->file.name, sizeof out->file.name, query_text(query, 1));
  out->file.size = query_int(query, 2);
  out->file.changed = query_int(query, 3);
  out->file.changed_ns = query_int(query, 4);
  copy(out->course, sizeof out->course, query_text(query, 5));
  copy(out->rules, sizeof out->rules, query_text(query, 6));
  copy(out->ending, sizeof out->ending, query_text(query, 7));
  copy(out->trouble, sizeof out->trouble, query_text(query, 8));
  out->whole = query_int(query, 9) != 0;
  out->finished = query_int(query, 10) != 0;
  out->scored = query_int(query, 11) != 0;
  out->choices = (uint32_t)query_int(query, 12);
  out->lines = (uint32_t)query_int(query, 13);
  out->pushes = (uint32_t)query_int(query, 14);
  out->shut = (uint32_t)query_int(query, 15);
  out->forks = (uint32_t)query_int(query, 16);
  out->notes = (uint32_t)query_int(query, 17);
}

static bool read_marks(Index *index, const char *sql, int64_t row, HistoryMark *out, uint32_t most,
                       uint32_t *count, Err *err) {
  Query query = database_query(index_database(index), sql, "i", row);
  while (*count < most && query_next(&query)) {
    copy(out[*count].id, sizeof out->id, query_text(&query, 0));
    out[(*count)++].value = (int32_t)query_int(&query, 1);
  }
  return query_end(&query, err);
}

static bool complete(Index *index, HistoryAttempt *attempt, Err *err) {
  int length = snprintf(attempt->file.path, SAVE_PATH, "%s/journals/%s", index_folder(index),
                        attempt->file.name);
  if (length >= SAVE_PATH) return err_set(err, "%s: the path is too long", attempt->file.name);
  return read_marks(index, "SELECT mark, value FROM marks WHERE attempt = ? ORDER BY place",
                    attempt->row, attempt->marks, SCORE_MARKS, &attempt->mark_count, err) &&
         read_marks(index, "SELECT gate, passed FROM gates WHERE attempt = ? ORDER BY place",
                    attempt->row, attempt->gates, SCORE_GATES, &attempt->gate_count, err);
}

bool history_attempts(Index *index, const char *person, HistoryAttempts *out, Err *err) {
  *out = (HistoryAttempts){0};
  Query query = database_query(index_database(index), attempts_of, "t", person);
  while (query_next(&query)) {
    out->items = memory_push(out->items, out->count, &out->cap, sizeof *out->items);
    read_attempt(&query, &out->items[out->count++]);
  }
  bool done = query_end(&query, err);
  for (size_t i = 0; i < out->count && done; i++) done = complete(index, &out->items[i], err);
  if (!done) history_attempts_free(out);
  return done;
}

void history_attempts_free(HistoryAttempts *attempts) {
  free(attempts->items);
  *attempts = (HistoryAttempts){0};
}

bool history_mark(const HistoryAttempt *attempt, const char *id, int32_t *out) {
  for (uint32_t i = 0; i < attempt->mark_count; i++) {
    if (strcmp(attempt->marks[i].id, id) != 0) continue;
    *out = attempt->marks[i].value;
    return true;
  }
  return false;
}
