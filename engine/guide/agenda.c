#include "guide/agenda.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <string.h>

enum { COLUMNS = 3, DIGITS = 3 };

// What a table is read with.
typedef struct Reading {
  const char *name;
  Arena *texts;
  Err *err;
} Reading;

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// The whole number at `text`, from 1 to GUIDE_MINUTES, with `end` after it; else 0.
static int32_t read_minutes(const char *text, const char *end) {
  int32_t minutes = 0, digits = 0;
  for (; is_digit(*text) && digits < DIGITS; text++, digits++)
    minutes = minutes * 10 + (*text - '0');
  return strcmp(text, end) == 0 && minutes <= GUIDE_MINUTES ? minutes : 0;
}

// Heading -------------------------------------------------------------------------------------------

static bool ends_with(const char *text, const char *end) {
  size_t length = strlen(text), tail = strlen(end);
  return length >= tail && strcmp(text + length - tail, end) == 0;
}

bool agenda_heads(MarkdownNode *heading) {
  Buf words = {0};
  markdown_text(heading, &words);
  const char *text = buf_text(&words);
  bool number = is_digit(text[strspn(text, "+-")]);
  bool heads = number && (ends_with(text, "minutes") || ends_with(text, "minute"));
  buf_free(&words);
  return heads;
}

int32_t agenda_minutes(MarkdownNode *heading) {
  Buf words = {0};
  markdown_text(heading, &words);
  int32_t minutes = read_minutes(buf_text(&words), " minutes");
  buf_free(&words);
  return minutes;
}

static MarkdownNode *find_table(MarkdownNode *heading) {
  MarkdownNode *node = cmark_node_next(heading);
  while (node && !markdown_is(node, "table") && !markdown_is(node, "heading"))
    node = cmark_node_next(node);
  return markdown_is(node, "table") ? node : NULL;
}

// Rows ----------------------------------------------------------------------------------------------

static const char *keep_text(const Reading *reading, MarkdownNode *cell) {
  Buf words = {0};
  if (cell) markdown_text(cell, &words);
  const char *kept = arena_copy(reading->texts, buf_text(&words), words.length);
  buf_free(&words);
  return kept;
}

static bool is_id(const char *text) {
  return *text >= 'a' && *text <= 'z' &&
         strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789_") == strlen(text);
}

// The first `code` of the cell that can be a scene.
static const char *keep_scene(const Reading *reading, MarkdownNode *cell) {
  for (MarkdownNode *node = cmark_node_first_child(cell); node; node = cmark_node_next(node)) {
    const char *code = markdown_is(node, "code") ? cmark_node_get_literal(node) : "";
    if (is_id(code)) return arena_copy(reading->texts, code, strlen(code));
  }
  return "";
}

static bool wrong(const Reading *reading, MarkdownNode *node, const char *what) {
  return err_set(reading->err, "%s:%d: %s", reading->name, cmark_node_get_start_line(node), what);
}

static bool read_row(const Reading *reading, MarkdownNode *node, AgendaRow *row) {
  MarkdownNode *minutes = cmark_node_first_child(node);
  MarkdownNode *what = cmark_node_next(minutes);
  row->minutes = read_minutes(keep_text(reading, minutes), "");
  row->what = keep_text(reading, what);
  row->cut = keep_text(reading, cmark_node_next(what));
  row->scene = keep_scene(reading, what);
  row->debrief = strncmp(row->what, "Debrief", strlen("Debrief")) == 0;
  if (row->minutes == 0)
    return wrong(reading, node, "a row begins with its minutes, a whole number from 1 to 480");
  if (!*row->what) return wrong(reading, node, "a row says in its second column what is done");
  return true;
}

static bool read_rows(const Reading *reading, MarkdownNode *table, Agenda *agenda) {
  if (cmark_gfm_extensions_get_table_columns(table) != COLUMNS)
    return wrong(reading, table,
                 "an agenda has three columns: minutes, what is done, and what to cut if late");
  for (MarkdownNode *node = cmark_node_first_child(table); node; node = cmark_node_next(node)) {
    if (!markdown_is(node, "table_row")) continue;  // its header
    if (agenda->row_count == GUIDE_ROWS)
      return wrong(reading, node, "an agenda has at most 24 rows");
    if (!read_row(reading, node, &agenda->rows[agenda->row_count])) return false;
    agenda->row_count++;
  }
  return true;
}

static int32_t sum(const Agenda *agenda) {
  int32_t minutes = 0;
  for (uint32_t i = 0; i < agenda->row_count; i++) minutes += agenda->rows[i].minutes;
  return minutes;
}

bool agenda_read(MarkdownNode *heading, const char *name, Agenda *agenda, Arena *texts, Err *err) {
  const Reading reading = {name, texts, err};
  *agenda = (Agenda){.minutes = agenda_minutes(heading)};
  if (agenda->minutes == 0)
    return wrong(&reading, heading,
                 "the heading of an agenda is a whole number from 1 to 480 and the word minutes");
  MarkdownNode *table = find_table(heading);
  if (!table)
    return wrong(&reading, heading,
                 "under the heading of an agenda stands a table, and here is none");
  if (!read_rows(&reading, table, agenda)) return false;
  if (sum(agenda) == agenda->minutes) return true;
  return err_set(err, "%s:%d: the rows under \"%d minutes\" add up to %d", name,
                 cmark_node_get_start_line(heading), (int)agenda->minutes, (int)sum(agenda));
}
