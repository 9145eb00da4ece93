#include "records/export.h"

#include <string.h>

#include "base/file.h"
#include "base/json.h"

// Of an attempt ----------------------------------------------------------------------------------

static void put_marks(Json *json, const HistoryAttempt *attempt) {
  json_put_object(json, "marks");
  for (uint32_t i = 0; i < attempt->mark_count; i++)
    json_put_int(json, attempt->marks[i].id, attempt->marks[i].value);
  json_close_object(json);
  json_put_object(json, "gates");
  for (uint32_t i = 0; i < attempt->gate_count; i++)
    json_put_bool(json, attempt->gates[i].id, attempt->gates[i].value != 0);
  json_close_object(json);
}

// The rows of one table: columns of numbers behind one column of text, or numbers only.
static bool put_rows(Json *json, const char *key, Query query, const char *const *columns,
                     int count, bool named, Err *err) {
  json_put_array(json, key);
  while (query_next(&query)) {
    json_open_object(json);
    for (int i = 0; i < count; i++) {
      if (named && i == 0)
        json_put_text(json, columns[i], query_text(&query, i));
      else
        json_put_int(json, columns[i], query_int(&query, i));
    }
    json_close_object(json);
  }
  json_close_array(json);
  return query_end(&query, err);
}

static bool put_moves(Json *json, Index *index, int64_t row, Err *err) {
  static const char *const columns[] = {"move", "written", "landed", "best", "taken"};
  Query query = database_query(index_database(index),
                               "SELECT move, written, landed, best, taken FROM moves"
                               " WHERE attempt = ? ORDER BY move",
                               "i", row);
  return put_rows(json, "moves", query, columns, 5, true, err);
}

static bool put_concerns(Json *json, Index *index, int64_t row, Err *err) {
  static const char *const columns[] = {"concern", "level"};
  Query query = database_query(index_database(index),
                               "SELECT concern, level FROM concerns WHERE attempt = ?"
                               " ORDER BY concern",
                               "i", row);
  return put_rows(json, "concerns", query, columns, 2, true, err);
}

static bool put_forks(Json *json, Index *index, int64_t row, Err *err) {
  static const char *const columns[] = {"shared", "length"};
  Query query =
      database_query(index_database(index),
                     "SELECT shared, length FROM forks WHERE attempt = ? ORDER BY place", "i", row);
  return put_rows(json, "forks", query, columns, 2, false, err);
}

static bool put_notes(Json *json, Index *index, int64_t row, Err *err) {
  static const char *const columns[] = {"note", "place"};
  Query query =
      database_query(index_database(index),
                     "SELECT note, place FROM notes WHERE attempt = ? ORDER BY place", "i", row);
  return put_rows(json, "notes", query, columns, 2, true, err);
}

static bool put_attempt(Json *json, Index *index, const HistoryAttempt *attempt, Err *err) {
  json_open_object(json);
  json_put_text(json, "file", attempt->file.name);
  json_put_int(json, "changed", attempt->file.changed);
  json_put_text(json, "course", attempt->course);
  json_put_text(json, "rubric", attempt->rules[0] ? attempt->rules : NULL);
  json_put_text(json, "trouble", attempt->trouble[0] ? attempt->trouble : NULL);
  json_put_bool(json, "from_the_beginning", attempt->whole);
  json_put_int(json, "choices", attempt->choices);
  json_put_bool(json, "finished", attempt->finished);
  json_put_text(json, "ending", attempt->ending[0] ? attempt->ending : NULL);
  json_put_int(json, "lines", attempt->lines);
  json_put_int(json, "pushes", attempt->pushes);
  json_put_int(json, "pushes_that_shut_a_concern", attempt->shut);
  put_marks(json, attempt);
  bool done =
      put_moves(json, index, attempt->row, err) && put_concerns(json, index, attempt->row, err) &&
      put_forks(json, index, attempt->row, err) && put_notes(json, index, attempt->row, err);
  if (done) json_close_object(json);
  return done;
}

// Of a person ------------------------------------------------------------------------------------

static void put_practice(Json *json, const Progress *progress) {
  static const char *const kinds[] = {"move", "concern", "push"};
  json_put_array(json, "practise_next");
  for (size_t i = 0; i < progress->count; i++) {
    const ProgressItem *item = &progress->items[i];
    json_open_object(json);
    json_put_text(json, "kind", kinds[item->kind]);
    json_put_text(json, "id", item->id);
    json_put_text(json, "course", item->course);
    json_put_int(json, "missed", item->missed);
    json_put_int(json, "of", item->of);
    json_put_int(json, "conversations", item->attempts);
    json_put_int(json, "weight", item->weight);
    json_close_object(json);
  }
  json_close_array(json);
}

static bool put_person(Json *json, Index *index, const char *person,
                       const HistoryAttempts *attempts, Err *err) {
  Progress progress;
  json_put_text(json, "person", *person ? person : NULL);
  json_put_array(json, "attempts");
  for (size_t i = 0; i < attempts->count; i++)
    if (!put_attempt(json, index, &attempts->items[i], err)) return false;
  json_close_array(json);
  if (!progress_read(index, attempts, &progress, err)) return false;
  put_practice(json, &progress);
  progress_free(&progress);
  return true;
}

static bool put_file(Json *json, const char *path, Err *err) {
  Buf text = {0};
  bool read = file_read(path, JOURNAL_BYTES, &text, err);
  if (read) {
    json_open_object(json);
    json_put_text(json, "file", path);
    json_put_text(json, "text", buf_text(&text));
    json_close_object(json);
  }
  buf_free(&text);
  return read;
}

static bool put_files(Json *json, const char *folder, const char *person, Err *err) {
  char chosen[PERSON_NAME];
  Belongings belongings;
  person_chosen(folder, chosen);
  json_put_bool(json, "plays_now", *person && strcmp(chosen, person) == 0);
  if (!belongings_find(folder, person, &belongings, err)) return false;
  bool done = true;
  json_put_array(json, "journals");
  for (size_t i = 0; i < belongings.count && done; i++)
    done = put_file(json, belongings.items[i].path, err);
  if (done) json_close_array(json);
  belongings_free(&belongings);
  return done;
}

static bool export(Index *index, const char *person, bool files, Buf *out, Err *err) {
  HistoryAttempts attempts;
  Buf text = {0};
  if (!history_attempts(index, person, &attempts, err)) return false;
  Json json = json_begin(&text);
  json_open_object(&json);
  bool done = put_person(&json, index, person, &attempts, err) &&
              (!files || put_files(&json, index_folder(index), person, err));
  if (done) {
    json_close_object(&json);
    json_end(&json);
    buf_add_bytes(out, buf_text(&text), text.length);
  }
  buf_free(&text);
  history_attempts_free(&attempts);
  return done;
}

bool export_person(Index *index, const char *person, Buf *out, Err *err) {
  return export(index, person, true, out, err);
}

bool export_progress(Index *index, const char *person, Buf *out, Err *err) {
  return export(index, person, false, out, err);
}
