#include "coded/moves_file.h"

#include <stdlib.h>
#include <string.h>

#include "base/csv.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "coded/moves_words.h"

typedef enum Column {
  COLUMN_SESSION,
  COLUMN_TURN,
  COLUMN_SPEAKER,
  COLUMN_MOVES,
  COLUMN_LANDED,
  COLUMN_TALK,
  COLUMN_NOTE,
  COLUMN_COUNT
} Column;

static const char *const columns[COLUMN_COUNT] = {"session", "turn", "speaker", "moves",
                                                  "landed",  "talk", "note"};

typedef struct Reader {
  MovesFile *file;
  const Story *story;
  const char *path;
  CsvRow row;
  int place[COLUMN_COUNT];  // of the column in a row, -1: it has none
  uint32_t field_count;     // of the header
} Reader;

// What is wrong ----------------------------------------------------------------------------------

static bool fault(Reader *reader, int column, const char *why) {
  reader->file->fault_count++;
  buf_add_format(&reader->file->faults, "%s:%d:%d: %s\n", reader->path, reader->row.line, column,
                 why);
  return false;
}

// `at` points into the field, or is NULL: its beginning.
static bool fault_in(Reader *reader, Column column, const char *at, const char *why) {
  Buf sentence = {0};
  int place = reader->place[column];
  const char *c = reader->row.fields[place];
  int begins = reader->row.columns[place];
  for (; at && c < at; begins++) utf8_next(&c);
  buf_add_format(&sentence, "%s: %s", columns[column], why);
  fault(reader, begins, buf_text(&sentence));
  buf_free(&sentence);
  return false;
}

static const char *field(const Reader *reader, Column column) {
  return reader->place[column] < 0 ? "" : reader->row.fields[reader->place[column]];
}

// The header -------------------------------------------------------------------------------------

static bool place_column(Reader *reader, uint32_t at) {
  Err err;
  const char *name = reader->row.fields[at];
  for (int i = 0; i < COLUMN_COUNT; i++) {
    if (strcmp(columns[i], name) != 0) continue;
    if (reader->place[i] >= 0)
      return fault(reader, reader->row.columns[at], "this column stands twice");
    reader->place[i] = (int)at;
    return true;
  }
  const char *nearest = nearest_name(name, columns, COLUMN_COUNT);
  err_set(&err, "there is no column \"%.60s\"%s%s", name, nearest ? "; the nearest is " : "",
          nearest ? nearest : "");
  return fault(reader, reader->row.columns[at], err.text);
}

static bool read_header(Reader *reader) {
  Err err;
  for (int i = 0; i < COLUMN_COUNT; i++) reader->place[i] = -1;
  reader->field_count = reader->row.count;
  for (uint32_t i = 0; i < reader->row.count; i++)
    if (!place_column(reader, i)) return false;
  for (int i = 0; i <= COLUMN_MOVES; i++) {
    if (reader->place[i] >= 0) continue;
    err_set(&err, "the header needs the column %s: session,turn,speaker,moves,landed,talk,note",
            columns[i]);
    return fault(reader, 1, err.text);
  }
  return true;
}

// Sessions ---------------------------------------------------------------------------------------

static uint32_t find_session(MovesFile *file, const char *name) {
  for (size_t i = file->session_count; i > 0; i--)
    if (strcmp(file->sessions[i - 1].name, name) == 0) return (uint32_t)i - 1;
  file->sessions =
      memory_push(file->sessions, file->session_count, &file->session_cap, sizeof *file->sessions);
  file->sessions[file->session_count] =
      (CodedSession){.name = arena_copy(&file->arena, name, strlen(name)), .last_turn = -1};
  return (uint32_t)file->session_count++;
}

static bool read_turn_number(Reader *reader, CodedSession *session) {
  const char *text = field(reader, COLUMN_TURN), *c = text;
  int64_t number = 0;
  for (; *c >= '0' && *c <= '9' && number < 100000000; c++) number = number * 10 + (*c - '0');
  if (c == text || *c) return fault_in(reader, COLUMN_TURN, NULL, "a turn is a whole number");
  if (number <= session->last_turn)
    return fault_in(reader, COLUMN_TURN, NULL, "the turns of a session go up from row to row");
  session->last_turn = number;
  return true;
}

// Moves are one person's: who else has some is somebody else's row of marks.
static bool read_speaker(Reader *reader, CodedSession *session, bool has_moves) {
  const char *speaker = field(reader, COLUMN_SPEAKER);
  Err err;
  if (!*speaker) return fault_in(reader, COLUMN_SPEAKER, NULL, "it is not said who speaks");
  if (!has_moves) return true;
  if (!session->speaker)
    session->speaker = arena_copy(&reader->file->arena, speaker, strlen(speaker));
  if (strcmp(session->speaker, speaker) == 0) return true;
  err_set(&err, "\"%.60s\" has moves, and above it was \"%.60s\"; a row of marks is one person's",
          speaker, session->speaker);
  return fault_in(reader, COLUMN_SPEAKER, NULL, err.text);
}

// Turns ------------------------------------------------------------------------------------------

static bool read_talk(Reader *reader, CodedSession *session, CodedTurn *turn) {
  const char *talk = field(reader, COLUMN_TALK);
  if (!*talk) return true;
  for (Talk known = TALK_CHANGE; known <= TALK_DISCORD; known++)
    if (strcmp(talk, story_talk_name(known)) == 0) turn->talk = known;
  if (turn->talk == TALK_UNSAID)
    return fault_in(reader, COLUMN_TALK, NULL, "talk is change, neutral, sustain or discord");
  if (turn->move_count)
    return fault_in(reader, COLUMN_TALK, NULL,
                    "a turn with moves has no talk: it is the other side's");
  session->talks = true;
  return true;
}

static bool read_moves(Reader *reader, CodedSession *session, CodedTurn *turn) {
  MovesWords words = {.file = reader->file,
                      .story = reader->story,
                      .session = session,
                      .moves = field(reader, COLUMN_MOVES),
                      .landed = field(reader, COLUMN_LANDED)};
  if (moves_words_read(&words, turn)) return true;
  return fault_in(reader, words.in_landed ? COLUMN_LANDED : COLUMN_MOVES, words.at, words.why.text);
}

static bool read_turn(Reader *reader) {
  MovesFile *file = reader->file;
  if (reader->row.count != reader->field_count)
    return fault(reader, 1, "this row has not as many fields as the header");
  if (!*field(reader, COLUMN_SESSION))
    return fault_in(reader, COLUMN_SESSION, NULL, "the session has no name");
  CodedTurn turn = {.session = find_session(file, field(reader, COLUMN_SESSION))};
  CodedSession *session = &file->sessions[turn.session];
  if (!read_turn_number(reader, session) || !read_moves(reader, session, &turn)) return false;
  if (!read_speaker(reader, session, turn.move_count > 0)) return false;
  if (!read_talk(reader, session, &turn)) return false;
  turn.own = turn.move_count > 0;
  file->turns = memory_push(file->turns, file->turn_count, &file->turn_cap, sizeof *file->turns);
  file->turns[file->turn_count++] = turn;
  return true;
}

// Reading ----------------------------------------------------------------------------------------

static void read_rows(Reader *reader, Csv *csv) {
  Err err = {.text = ""};
  while (reader->file->fault_count < MOVES_FILE_FAULTS && csv_next(csv, &reader->row, &err))
    read_turn(reader);
  if (err.text[0] && reader->file->fault_count < MOVES_FILE_FAULTS) {
    buf_add_format(&reader->file->faults, "%s:%s\n", reader->path, err.text);
    reader->file->fault_count++;
  }
}

static bool read_text(Reader *reader, const char *text) {
  Err err;
  Csv csv = csv_begin(text);
  if (!csv_next(&csv, &reader->row, &err)) {
    reader->row.line = 1;
    if (!err.text[0]) return fault(reader, 1, "the file is empty");
    buf_add_format(&reader->file->faults, "%s:%s\n", reader->path, err.text);
    reader->file->fault_count++;
    return false;
  }
  if (!read_header(reader)) return false;
  read_rows(reader, &csv);
  return reader->file->fault_count == 0;
}

bool moves_file_read(MovesFile *file, const Story *story, const char *path, const char *text) {
  Reader reader = {.file = file, .story = story, .path = path};
  bool read = read_text(&reader, text);
  csv_row_free(&reader.row);
  return read;
}

void moves_file_free(MovesFile *file) {
  free(file->sessions);
  free(file->turns);
  buf_free(&file->faults);
  arena_free(&file->arena);
  *file = (MovesFile){.fault_count = 0};
}
