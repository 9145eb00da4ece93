#include "guide/guide.h"

#include <cmark-gfm.h>
#include <string.h>

#include "base/utf8.h"
#include "guide/agenda.h"
#include "guide/markdown.h"
#include "guide/notes.h"

// Before it is read ---------------------------------------------------------------------------------

static bool is_control(char c) {
  return ((unsigned char)c < 0x20 && !strchr("\t\n\r", c)) || c == 0 || c == 0x7F;
}

// A line nobody would write is refused, because the reader of Markdown takes long over some.
typedef struct Line {
  int number;
  size_t bytes, bars;
} Line;

static const char *complaint(const Line *line, char c) {
  if (is_control(c)) return "a control character: this is no text";
  if (line->bytes > GUIDE_LINE_BYTES) return "a line of more than 2000 bytes";
  if (line->bars > GUIDE_LINE_BARS) return "a line with more than 16 bars";
  return NULL;
}

static bool lines_are_sound(const char *name, const char *text, size_t length, Err *err) {
  Line line = {.number = 1};
  for (size_t i = 0; i < length; i++) {
    line.bytes++;
    line.bars += text[i] == '|';
    const char *what = complaint(&line, text[i]);
    if (what) return err_set(err, "%s:%d: %s", name, line.number, what);
    if (text[i] == '\n') line = (Line){.number = line.number + 1};
  }
  return true;
}

static int line_of(const char *text, size_t at) {
  int line = 1;
  for (size_t i = 0; i < at; i++) line += text[i] == '\n';
  return line;
}

static bool is_sound(const char *name, const char *text, size_t length, Err *err) {
  size_t at;
  if (length > GUIDE_BYTES) return err_set(err, "%s: a guide has at most 64 KiB", name);
  if (!utf8_valid(text, length, &at))
    return err_set(err, "%s:%d: this is not UTF-8", name, line_of(text, at));
  return lines_are_sound(name, text, length, err);
}

// Reading -------------------------------------------------------------------------------------------

static void add_title(Guide *guide, MarkdownNode *heading) {
  Buf words = {0};
  markdown_text(heading, &words);
  guide->title = arena_copy(&guide->texts, buf_text(&words), words.length);
  buf_free(&words);
}

static bool add_agenda(Guide *guide, const char *name, MarkdownNode *heading, Err *err) {
  int line = cmark_node_get_start_line(heading);
  if (guide->agenda_count == GUIDE_AGENDAS)
    return err_set(err, "%s:%d: a guide has at most %d agendas", name, line, GUIDE_AGENDAS);
  Agenda *agenda = &guide->agendas[guide->agenda_count];
  if (!agenda_read(heading, name, agenda, &guide->texts, err)) return false;
  if (guide_agenda(guide, agenda->minutes))
    return err_set(err, "%s:%d: a second agenda of %d minutes", name, line, (int)agenda->minutes);
  guide->agenda_count++;
  return true;
}

static bool read_headings(Guide *guide, const char *name, MarkdownNode *document, Err *err) {
  for (MarkdownNode *node = cmark_node_first_child(document); node; node = cmark_node_next(node)) {
    if (!markdown_is(node, "heading")) continue;
    if (!guide->title && cmark_node_get_heading_level(node) == 1)
      add_title(guide, node);
    else if (agenda_heads(node) && !add_agenda(guide, name, node, err))
      return false;
  }
  if (guide->title && *guide->title) return true;
  return err_set(err, "%s:1: a guide needs a title: # and the name of the course", name);
}

bool guide_can_read(void) {
  return true;
}

bool guide_read(Guide *guide, const char *name, const char *text, size_t length, Err *err) {
  *guide = (Guide){0};
  if (!is_sound(name, text, length, err)) return false;
  guide->source = arena_copy(&guide->texts, text, length);
  MarkdownNode *document = markdown_read(text, length);
  bool good = read_headings(guide, name, document, err);
  if (good) notes_read(document, guide);
  markdown_free(document);
  if (!good) guide_free(guide);
  return good;
}
