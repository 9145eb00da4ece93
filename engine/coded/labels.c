#include "coded/labels.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/csv.h"
#include "base/hash.h"
#include "base/memory.h"
#include "base/nearest.h"
#include "story/debrief.h"

const char labels_rule[] =
    "A line that does several things gets one label, for what weighs most in it: a push before "
    "leaving the talk, leaving it before curiosity, curiosity before a plain fact; of equals, what "
    "comes first.";

// Lines ------------------------------------------------------------------------------------------

static uint32_t weight(Family family) {
  switch (family) {
    case FAMILY_NEUTRAL: return 0;
    case FAMILY_CURIOUS: return 1;
    case FAMILY_AVOIDANT: return 2;
    case FAMILY_COERCIVE: return 3;
  }
  return 0;
}

static void take_moves(const Story *story, const Option *option, LabelLine *line) {
  line->key = option->moves[0].code;
  for (uint32_t i = 0; i < option->move_count; i++) {
    uint8_t code = option->moves[i].code;
    line->written |= UINT64_C(1) << code;
    if (weight(story->codes[code].family) > weight(story->codes[line->key].family))
      line->key = code;
  }
}

static bool is_line(const Session *session, const Entry *entry) {
  uint32_t choice = entry->exchange - 1, end = session_ending_choice(session);
  if (entry->kind != ENTRY_CHOICE || (end != NONE && choice >= end)) return false;
  return debrief_counts(session_exchange(session, choice));
}

static LabelLine line_of(const Session *session, const Entry *entries, uint32_t at) {
  const Story *story = session_story(session);
  const Option *option = &story->options[entries[at].index];
  LabelLine line = {.choice = entries[at].exchange - 1, .entry = at, .label = LABELS_NONE};
  take_moves(story, option, &line);
  uint64_t hash = hash_text(HASH_START, story_text(story, story->name));
  hash = hash_text(hash_int(hash, line.choice), entries[at].text);
  line.words = hash_mix(hash_text(hash, entries[at].does));
  return line;
}

bool labels_begin(Labels *labels, const Session *session, Err *err) {
  uint32_t entry_count;
  size_t cap = 0;
  const Entry *entries = session_entries(session, &entry_count);
  *labels = (Labels){.session = session};
  for (uint32_t i = 0; i < entry_count; i++) {
    if (!is_line(session, &entries[i])) continue;
    if (labels->count == LABELS_MOST)
      return err_set(err, "the conversation has more than the %d lines that can be labelled",
                     LABELS_MOST);
    labels->lines = memory_push(labels->lines, labels->count, &cap, sizeof *labels->lines);
    labels->lines[labels->count++] = line_of(session, entries, i);
  }
  return labels->count > 0 || err_set(err, "nothing was said to the expert in it yet");
}

void labels_free(Labels *labels) {
  free(labels->lines);
  *labels = (Labels){.count = 0};
}

uint32_t labels_missing(const Labels *labels) {
  uint32_t line = 0;
  while (line < labels->count && labels->lines[line].label != LABELS_NONE) line++;
  return line;
}

uint64_t labels_digest(const Labels *labels) {
  uint64_t hash = HASH_START;
  for (uint32_t i = 0; i < labels->count; i++)
    hash = hash_int(hash, (int64_t)labels->lines[i].words);
  return hash_mix(hash);
}

// Codes ------------------------------------------------------------------------------------------

// "Ask open", "ASK-OPEN" and "ask_open" are one word.
static bool same_word(const char *a, const char *b) {
  for (; *a && *b; a++, b++) {
    bool gaps = strchr(" -_", *a) && strchr(" -_", *b);
    if (!gaps && tolower((unsigned char)*a) != tolower((unsigned char)*b)) return false;
  }
  return *a == *b;
}

static bool names(const Story *story, const Code *code, const char *word) {
  char number[16];
  snprintf(number, sizeof number, "%d", (int)code->number);
  return strcmp(word, number) == 0 || same_word(word, story_text(story, code->id)) ||
         same_word(word, story_text(story, code->name));
}

bool labels_find_code(const Story *story, const char *word, uint8_t *out, Err *err) {
  const char *ids[LIMIT_CODES];
  for (uint32_t i = 0; i < story->code_count_of_model; i++) {
    ids[i] = story_text(story, story->codes[i].id);
    *out = (uint8_t)i;
    if (names(story, &story->codes[i], word)) return true;
  }
  const char *nearest = nearest_name(word, ids, story->code_count_of_model);
  return err_set(err, "there is no code \"%.60s\"%s%s", word, nearest ? "; the nearest is " : "",
                 nearest ? nearest : "");
}

// Reading ----------------------------------------------------------------------------------------

typedef enum Column { COLUMN_TURN, COLUMN_LABEL, COLUMN_WORDS, COLUMN_COUNT } Column;

static const char *const columns[COLUMN_COUNT] = {"turn", "label", "words"};

typedef struct Reader {
  const Labels *labels;
  const char *path;
  CsvRow row;
  uint32_t columns;  // of the header: 2 or 3
} Reader;

static bool fault(const Reader *reader, Column column, const char *why, Err *err) {
  return err_set(err, "%s:%d:%d: %s", reader->path, reader->row.line, reader->row.columns[column],
                 why);
}

static bool read_header(Reader *reader, Err *err) {
  bool good = reader->row.count == 2 || reader->row.count == COLUMN_COUNT;
  for (uint32_t i = 0; good && i < reader->row.count; i++)
    good = strcmp(reader->row.fields[i], columns[i]) == 0;
  reader->columns = reader->row.count;
  return good ||
         fault(reader, COLUMN_TURN, "the first row should be turn,label or turn,label,words", err);
}

static bool read_turn(const Reader *reader, uint32_t *line, Err *err) {
  Err why;
  const char *text = reader->row.fields[COLUMN_TURN];
  bool whole = *text && strlen(text) < 8 && strspn(text, "0123456789") == strlen(text);
  unsigned long turn = whole ? strtoul(text, NULL, 10) : 0;
  *line = (uint32_t)turn - 1;
  if (turn >= 1 && turn <= reader->labels->count) return true;
  err_set(&why, "a turn is a whole number from 1 to %" PRIu32 ", not \"%.20s\"",
          reader->labels->count, text);
  return fault(reader, COLUMN_TURN, why.text, err);
}

static bool read_words(const Reader *reader, uint32_t line, Err *err) {
  char wanted[17];
  const char *text = reader->columns > COLUMN_WORDS ? reader->row.fields[COLUMN_WORDS] : "";
  snprintf(wanted, sizeof wanted, "%016" PRIx64, reader->labels->lines[line].words);
  return !*text || strcmp(text, wanted) == 0 ||
         fault(reader, COLUMN_WORDS,
               "this label is of other words than were said here: of another conversation, or of "
               "a course that was edited since",
               err);
}

static bool read_row(const Reader *reader, LabelLine *lines, Err *err) {
  Err why;
  uint32_t line;
  uint8_t code = LABELS_NONE;
  if (reader->row.count != reader->columns)
    return fault(reader, COLUMN_TURN, "this row has not as many fields as the header", err);
  if (!read_turn(reader, &line, err) || !read_words(reader, line, err)) return false;
  const Story *story = session_story(reader->labels->session);
  if (!labels_find_code(story, reader->row.fields[COLUMN_LABEL], &code, &why))
    return fault(reader, COLUMN_LABEL, why.text, err);
  lines[line].label = code;
  return true;
}

// False at the end too, then with an empty `err`.
static bool next_row(Reader *reader, Csv *csv, Err *err) {
  if (csv_next(csv, &reader->row, err)) return true;
  if (err->text[0]) err_set(err, "%s:%s", reader->path, err->text);
  return false;
}

static bool read_rows(Reader *reader, Csv *csv, LabelLine *lines, Err *err) {
  while (next_row(reader, csv, err))
    if (!read_row(reader, lines, err)) return false;
  return !err->text[0];
}

static bool read_text(Reader *reader, const char *text, LabelLine *lines, Err *err) {
  Csv csv = csv_begin(text);
  if (next_row(reader, &csv, err))
    return read_header(reader, err) && read_rows(reader, &csv, lines, err);
  return err->text[0] ? false : err_set(err, "%s:1:1: the file is empty", reader->path);
}

bool labels_read(Labels *labels, const char *path, const char *text, Err *err) {
  Reader reader = {.labels = labels, .path = path};
  size_t size = labels->count * sizeof *labels->lines;
  LabelLine *lines = memory_new(labels->count, sizeof *lines);
  memcpy(lines, labels->lines, size);
  bool read = read_text(&reader, text, lines, err);
  if (read) memcpy(labels->lines, lines, size);
  free(lines);
  csv_row_free(&reader.row);
  return read;
}

// Writing ----------------------------------------------------------------------------------------

void labels_write_head(Buf *out) {
  csv_write(out, columns, COLUMN_COUNT);
}

void labels_write(const Labels *labels, uint32_t line, Buf *out) {
  const Story *story = session_story(labels->session);
  const LabelLine *it = &labels->lines[line];
  buf_add_format(out, "%" PRIu32 ",%s,%016" PRIx64 "\n", line + 1,
                 story_text(story, story->codes[it->label].name), it->words);
}
