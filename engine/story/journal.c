#include "story/journal.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"

static const char first_line[] = "unpersuaded journal 1";
static const char any_version[] = "unpersuaded journal ";

typedef struct Reader {
  const char *name;  // of the journal, for sentences
  char *at, *end;    // what was not read yet
  char *line;        // the line being read, ended by zero in place of its newline
  int32_t number;    // of that line, from 1
  Err *err;
} Reader;

static bool fault(Reader *reader, const char *what) {
  return err_set(reader->err, "%s:%" PRId32 ": %s", reader->name, reader->number, what);
}

static bool check_line(Reader *reader, size_t length) {
  if (length > JOURNAL_LONGEST_LINE) return fault(reader, "the line is too long");
  if (!utf8_valid(reader->line, length, NULL)) return fault(reader, "the line is not UTF-8 text");
  if (strlen(reader->line) != length || utf8_has_control(reader->line))
    return fault(reader, "there is a control character in the line");
  return true;
}

// Takes the next line. A last line without its newline was being written when the program ended.
static bool advance(Reader *reader) {
  reader->number++;
  if (reader->at == reader->end) return fault(reader, "the file ends before \"begin\"");
  char *newline = memchr(reader->at, '\n', (size_t)(reader->end - reader->at));
  if (!newline) return fault(reader, "the line is unfinished");
  reader->line = reader->at;
  reader->at = newline + 1;
  *newline = '\0';
  return check_line(reader, (size_t)(newline - reader->line));
}

// What stands after `word` and a space; NULL when the line begins otherwise.
static char *after(const Reader *reader, const char *word) {
  size_t length = strlen(word);
  if (strncmp(reader->line, word, length) != 0) return NULL;
  return reader->line[length] == ' ' ? reader->line + length + 1 : NULL;
}

static bool advance_to(Reader *reader, const char *word, char **value) {
  if (!advance(reader)) return false;
  *value = after(reader, word);
  if (*value) return true;
  return err_set(reader->err, "%s:%" PRId32 ": \"%s ...\" must stand here", reader->name,
                 reader->number, word);
}

static bool is_word_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// `parts` words with dots between them.
static bool is_id(const char *text, int parts) {
  for (int part = 1;; part++) {
    const char *start = text;
    while (is_word_character(*text)) text++;
    if (text == start) return false;
    if (*text != '.') return *text == '\0' && part == parts;
    text++;
  }
}

static bool keep_name(Reader *reader, const char *value, char out[JOURNAL_NAME]) {
  if (strlen(value) >= JOURNAL_NAME) return fault(reader, "the name is too long");
  memcpy(out, value, strlen(value) + 1);
  return true;
}

static bool keep_id(Reader *reader, const char *value, char out[JOURNAL_NAME]) {
  if (!is_id(value, 1)) return fault(reader, "a name of letters, digits and _ must stand here");
  return keep_name(reader, value, out);
}

static bool read_hash(Reader *reader, const char *word, uint64_t *out) {
  char *value;
  if (!advance_to(reader, word, &value)) return false;
  if (strlen(value) != 16 || strspn(value, "0123456789abcdef") != 16)
    return fault(reader, "sixteen digits 0-9 and a-f must stand here");
  *out = strtoull(value, NULL, 16);
  return true;
}

// Digits as we write them: no sign, no zero before others.
static bool read_number(const char *value, uint64_t most, uint64_t *out) {
  if (*value == '\0' || (value[0] == '0' && value[1] != '\0')) return false;
  for (*out = 0; *value >= '0' && *value <= '9'; value++) {
    uint64_t digit = (uint64_t)(*value - '0');
    if (*out > (most - digit) / 10) return false;
    *out = *out * 10 + digit;
  }
  return *value == '\0';
}

static bool read_seed(Reader *reader, uint64_t *out) {
  char *value;
  if (!advance_to(reader, "seed", &value)) return false;
  if (!read_number(value, UINT64_MAX, out)) return fault(reader, "the seed must be a number");
  return true;
}

static bool read_first_line(Reader *reader) {
  if (!advance(reader)) return false;
  if (strcmp(reader->line, first_line) == 0) return true;
  if (strncmp(reader->line, any_version, strlen(any_version)) == 0)
    return fault(reader, "the journal was written by another version of the game");
  return fault(reader, "this is not a journal of the game");
}

static bool read_from(Reader *reader, char *value, JournalHead *head) {
  if (head->from[0] || head->variant_count > 0) return fault(reader, "\"from\" stands too late");
  char *space = strchr(value, ' ');
  head->pushy = space && strcmp(space, " pushy") == 0;
  if (head->pushy) *space = '\0';
  return keep_id(reader, value, head->from);
}

static bool has_variant(const JournalHead *head, const char *name) {
  for (uint32_t i = 0; i < head->variant_count; i++)
    if (strcmp(head->variant[i][0], name) == 0) return true;
  return false;
}

static bool read_variant(Reader *reader, char *value, JournalHead *head) {
  char *equals = strchr(value, '=');
  if (!equals) return fault(reader, "a variant is written name=value");
  *equals = '\0';
  if (head->variant_count == LIMIT_VARIANTS) return fault(reader, "there are too many variants");
  if (has_variant(head, value)) return fault(reader, "the variant was given before");
  char(*out)[JOURNAL_NAME] = head->variant[head->variant_count++];
  return keep_id(reader, value, out[0]) && keep_name(reader, equals + 1, out[1]);
}

// The lines after the player, up to and with "begin".
static bool read_setting(Reader *reader, JournalHead *head) {
  while (advance(reader)) {
    char *value;
    if (strcmp(reader->line, "begin") == 0) return true;
    if ((value = after(reader, "from"))) {
      if (!read_from(reader, value, head)) return false;
    } else if ((value = after(reader, "variant"))) {
      if (!read_variant(reader, value, head)) return false;
    } else {
      return fault(reader, "\"from\", \"variant\" or \"begin\" must stand here");
    }
  }
  return false;
}

static bool read_head(Reader *reader, JournalHead *head) {
  char *value;
  return read_first_line(reader) && advance_to(reader, "course", &value) &&
         keep_id(reader, value, head->course) && read_hash(reader, "rules", &head->rules) &&
         read_hash(reader, "words", &head->words) && read_seed(reader, &head->seed) &&
         advance_to(reader, "player", &value) && keep_name(reader, value, head->player) &&
         read_setting(reader, head);
}

static bool read_input(Reader *reader, JournalInput *input) {
  uint64_t number;
  const char *value;
  *input = (JournalInput){.line = reader->number};
  if ((value = after(reader, "choose"))) {
    input->kind = JOURNAL_CHOOSE;
    input->text = value;
    return is_id(value, 3) || fault(reader, "an option is written scene.beat.option");
  }
  if ((value = after(reader, "rewind"))) {
    input->kind = JOURNAL_REWIND;
    if (!read_number(value, INT32_MAX, &number)) return fault(reader, "a number must stand here");
    input->number = (int32_t)number;
    return true;
  }
  input->kind = JOURNAL_NOTE;
  input->text = after(reader, "note");
  if (input->text && *input->text) return true;
  return fault(reader, "\"choose\", \"rewind\" or \"note\" and what it is must stand here");
}

static void read_inputs(Journal *journal, Reader *reader) {
  JournalInput input;
  size_t cap = 0;
  while (reader->at < reader->end && advance(reader) && read_input(reader, &input)) {
    journal->inputs = memory_push(journal->inputs, journal->input_count, &cap, sizeof input);
    journal->inputs[journal->input_count++] = input;
    journal->good_bytes = (size_t)(reader->at - journal->chars);
  }
}

bool journal_read(Journal *journal, const char *name, const char *text, size_t length, Err *err) {
  *journal = (Journal){0};
  if (length > JOURNAL_BYTES)
    return err_set(err, "%s: is larger than the %d bytes a journal may have", name, JOURNAL_BYTES);
  journal->chars = memory_new(length + 1, 1);
  if (length > 0) memcpy(journal->chars, text, length);
  Reader reader = {.name = name, .at = journal->chars, .end = journal->chars + length, .err = err};
  if (!read_head(&reader, &journal->head)) {
    journal_free(journal);
    return false;
  }
  journal->good_bytes = (size_t)(reader.at - journal->chars);
  reader.err = &journal->fault;
  read_inputs(journal, &reader);
  return true;
}

void journal_free(Journal *journal) {
  free(journal->inputs);
  free(journal->chars);
  *journal = (Journal){0};
}

void journal_write_head(const JournalHead *head, Buf *out) {
  buf_add_format(out, "%s\ncourse %s\n", first_line, head->course);
  buf_add_format(out, "rules %016" PRIx64 "\nwords %016" PRIx64 "\n", head->rules, head->words);
  buf_add_format(out, "seed %" PRIu64 "\nplayer ", head->seed);
  buf_add_plain(out, head->player, JOURNAL_NAME - 1);
  buf_add_char(out, '\n');
  if (head->from[0]) buf_add_format(out, "from %s%s\n", head->from, head->pushy ? " pushy" : "");
  for (uint32_t i = 0; i < head->variant_count; i++)
    buf_add_format(out, "variant %s=%s\n", head->variant[i][0], head->variant[i][1]);
  buf_add(out, "begin\n");
}

void journal_write_input(const JournalInput *input, Buf *out) {
  switch (input->kind) {
    case JOURNAL_CHOOSE: buf_add_format(out, "choose %s\n", input->text); return;
    case JOURNAL_REWIND: buf_add_format(out, "rewind %" PRId32 "\n", input->number); return;
    case JOURNAL_NOTE:
      buf_add(out, "note ");
      buf_add_plain(out, input->text, JOURNAL_LONGEST_LINE - strlen("note "));
      buf_add_char(out, '\n');
      return;
  }
}
