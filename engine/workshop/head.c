#include "workshop/head.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

static const char first_line[] = "unpersuaded workshop 1";
static const char any_version[] = "unpersuaded workshop ";
static const char begin_line[] = "\nbegin\n";

void head_write(const WorkshopHead *head, Buf *out) {
  buf_add_format(out, "%s\nroom %" PRId32 " %s\n", first_line, head->room,
                 event_unit_word(head->unit));
  buf_add_format(out, "agenda %" PRId32 "\nbegun %" PRId64 "\n", head->agenda, head->utc_seconds);
  journal_write_head(&head->journal, out);
}

// The next line without its newline. NULL when there is none; false, and `err`, when it is unfinished.
bool head_next_line(HeadReader *reader, char **line, Err *err) {
  *line = NULL;
  if (*reader->at == '\0') return true;
  reader->line++;
  char *newline = strchr(reader->at, '\n');
  if (!newline)
    return err_set(err, "%s:%" PRId32 ": the line is unfinished", reader->name, reader->line);
  *newline = '\0';
  *line = reader->at;
  reader->at = newline + 1;
  return true;
}

static bool take(HeadReader *reader, const char *word, const char **rest, Err *err) {
  char *line;
  size_t length = strlen(word);
  if (!head_next_line(reader, &line, err)) return false;
  if (line && strncmp(line, word, length) == 0) {
    *rest = line + length;
    return true;
  }
  return err_set(err, "%s:%" PRId32 ": \"%s...\" must stand here", reader->name, reader->line,
                 word);
}

static bool read_amount(const char *text, int64_t most, int64_t *out) {
  char *end;
  if (*text < '0' || *text > '9') return false;
  *out = strtoll(text, &end, 10);
  return *end == '\0' && *out <= most;
}

// "24 people"
static bool read_room(const char *text, WorkshopHead *head) {
  char number[8] = {0};
  int64_t room;
  const char *space = strchr(text, ' ');
  if (!space || (size_t)(space - text) >= sizeof number) return false;
  memcpy(number, text, (size_t)(space - text));
  if (!read_amount(number, WORKSHOP_ROOM_MOST, &room)) return false;
  head->room = (int32_t)room;
  return room > 0 && event_find_unit(space + 1, &head->unit);
}

static bool take_first(HeadReader *reader, Err *err) {
  char *line;
  if (!head_next_line(reader, &line, err) || !line ||
      strncmp(line, any_version, strlen(any_version)) != 0)
    return err_set(err, "%s: is no file of a workshop", reader->name);
  return strcmp(line, first_line) == 0 ||
         err_set(err, "%s: was written by another version of the game", reader->name);
}

static bool read_own(HeadReader *reader, WorkshopHead *head, Err *err) {
  int64_t agenda = 0;
  const char *rest = "";
  if (!take_first(reader, err)) return false;
  if (!take(reader, "room ", &rest, err)) return false;
  bool good = read_room(rest, head);
  if (good && !take(reader, "agenda ", &rest, err)) return false;
  good = good && read_amount(rest, 1000, &agenda);
  head->agenda = (int32_t)agenda;
  if (good && !take(reader, "begun ", &rest, err)) return false;
  good = good && read_amount(rest, INT64_MAX / 1000, &head->utc_seconds);
  return good ||
         err_set(err, "%s:%" PRId32 ": the line cannot be read", reader->name, reader->line);
}

// The head of the first run's journal, up to its "begin".
static bool read_journal(HeadReader *reader, JournalHead *out, Err *err) {
  Journal journal;
  char *end = strstr(reader->at, begin_line);
  if (!end) return err_set(err, "%s: the file ends before \"begin\"", reader->name);
  size_t length = (size_t)(end - reader->at) + strlen(begin_line);
  if (!journal_read(&journal, reader->name, reader->at, length, err))
    return err_prefix(err, "after line %" PRId32, reader->line);
  *out = journal.head;
  journal_free(&journal);
  for (size_t i = 0; i < length; i++) reader->line += reader->at[i] == '\n';
  reader->at += length;
  return true;
}

bool head_read(HeadReader *reader, size_t length, WorkshopHead *out, Err *err) {
  if (length > WORKSHOP_BYTES)
    return err_set(err, "%s: is larger than the %d bytes a workshop may have", reader->name,
                   WORKSHOP_BYTES);
  if (strlen(reader->at) != length || !utf8_valid(reader->at, length, NULL))
    return err_set(err, "%s: this is no text", reader->name);
  *out = (WorkshopHead){0};
  return read_own(reader, out, err) && read_journal(reader, &out->journal, err);
}
