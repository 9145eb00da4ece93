#include "tools/code_terminal.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "coded/codebook_text.h"
#include "tools/transcript_text.h"

typedef struct Coding {
  Labels *labels;
  SessionSink sink;
  const Terminal *io;
  uint32_t printed;  // entries shown already
  uint32_t at;       // the line that is asked about; the count: all have a label
  bool troubled;     // it was said that nothing is kept any more
  bool left, done;
} Coding;

static const Story *story_of(const Coding *coding) {
  return session_story(coding->labels->session);
}

static void write_buf(const Coding *coding, Buf *text) {
  coding->io->write(coding->io->to, buf_text(text));
  buf_free(text);
}

static void say(const Coding *coding, const char *text) {
  terminal_say(coding->io, text);
}

// Showing ----------------------------------------------------------------------------------------

static void show_label(const Coding *coding, const LabelLine *line) {
  Buf out = {0};
  const Story *story = story_of(coding);
  buf_add_format(&out, "(Your label: %s)\n", story_text(story, story->codes[line->label].name));
  write_buf(coding, &out);
}

static const LabelLine *line_at(const Coding *coding, uint32_t entry) {
  for (uint32_t i = 0; i < coding->labels->count; i++)
    if (coding->labels->lines[i].entry == entry) return &coding->labels->lines[i];
  return NULL;
}

// Entries that were not shown yet, up to `end`. Labels that are given already stand below theirs.
static void show_until(Coding *coding, uint32_t end) {
  for (; coding->printed < end; coding->printed++) {
    Buf out = {0};
    transcript_text_add(coding->labels->session, coding->printed, coding->io->columns, &out);
    write_buf(coding, &out);
    const LabelLine *line = line_at(coding, coding->printed);
    if (line && line->label != LABELS_NONE) show_label(coding, line);
  }
}

static void ask_for_line(Coding *coding) {
  Buf out = {0};
  const LabelLine *line = &coding->labels->lines[coding->at];
  if (coding->printed > line->entry) {
    transcript_text_add(coding->labels->session, line->entry, coding->io->columns, &out);
    if (line->label != LABELS_NONE) {
      write_buf(coding, &out);
      show_label(coding, line);
    }
  }
  write_buf(coding, &out);
  show_until(coding, line->entry + 1);
  buf_add_format(&out, "Line %" PRIu32 " of %" PRIu32 ": what was it?\n", coding->at + 1,
                 coding->labels->count);
  write_buf(coding, &out);
}

static void ask(Coding *coding) {
  if (coding->at < coding->labels->count) {
    ask_for_line(coding);
    return;
  }
  show_until(coding, session_epilogue(coding->labels->session));
  coding->io->write(coding->io->to, "\n");
  say(coding,
      "Every line has a label. Press Enter for the key, or write back to change one: with "
      "the key before you, nothing can be changed.");
}

static void show_help(const Coding *coding) {
  Buf out = {0};
  codebook_text_add(story_of(coding), &out);
  buf_add_char(&out, '\n');
  write_buf(coding, &out);
  say(coding, labels_rule);
  say(coding,
      "Write a code's number, name or word. back - the line before this one. back 3 - "
      "line 3. quit - leaves; what you gave is kept, and you can go on.");
}

// Answering --------------------------------------------------------------------------------------

static void keep(Coding *coding, uint32_t line) {
  Err err;
  Buf row = {0}, said = {0};
  labels_write(coding->labels, line, &row);
  bool kept =
      coding->troubled || coding->sink.write(coding->sink.to, buf_text(&row), row.length, &err);
  if (!kept) {
    buf_add_format(&said,
                   "From here on nothing is kept: %s. You can go on to the key; what follows is "
                   "lost when you leave.",
                   err.text);
    say(coding, buf_text(&said));
    coding->troubled = true;
  }
  buf_free(&row);
  buf_free(&said);
}

static bool take_label(Coding *coding, const char *word) {
  Err err;
  uint8_t code;
  if (!labels_find_code(story_of(coding), word, &code, &err)) {
    Buf said = {0};
    buf_add_format(&said, "That is no label: %s. A ? lists them.", err.text);
    say(coding, buf_text(&said));
    buf_free(&said);
    return false;
  }
  coding->labels->lines[coding->at].label = code;
  keep(coding, coding->at);
  coding->at = labels_missing(coding->labels);
  return true;
}

// True when there is a line to go back to.
static bool go_back(Coding *coding, const char *which) {
  uint32_t first = labels_missing(coding->labels), line = coding->at;
  if (*which) {
    bool whole = strspn(which, "0123456789") == strlen(which) && strlen(which) < 6;
    line = whole ? (uint32_t)strtoul(which, NULL, 10) : 0;
  }
  if (line == 0 || line > first) {
    say(coding, *which ? "Behind back stands the number of a line that has a label."
                       : "This is the first line.");
    return false;
  }
  coding->at = line - 1;
  return true;
}

// The rest of the line when its first word is `word`, in small or capital letters; NULL otherwise.
static const char *after(const char *line, const char *word) {
  size_t length = strlen(word);
  for (size_t i = 0; i < length; i++)
    if (tolower((unsigned char)line[i]) != word[i]) return NULL;
  if (line[length] == '\0') return line + length;
  return line[length] == ' ' ? line + length + strspn(line + length, " ") : NULL;
}

// True when something is to be asked anew.
static bool answer(Coding *coding, const char *line) {
  const char *rest;
  bool all = coding->at == coding->labels->count;
  if ((rest = after(line, "back"))) return go_back(coding, rest);
  if (after(line, "quit")) {
    coding->left = true;
  } else if (after(line, "?") || after(line, "help")) {
    show_help(coding);
    return true;
  } else if (all && !*line) {
    coding->done = true;
  } else if (all) {
    say(coding, "Enter for the key, back to change a label, quit to leave.");
  } else {
    return take_label(coding, line);
  }
  return false;
}

// Without the spaces around it.
static char *trimmed(Buf *line) {
  size_t start = 0;
  while (line->length > 0 && isspace((unsigned char)line->text[line->length - 1]))
    line->text[--line->length] = '\0';
  while (start < line->length && isspace((unsigned char)line->text[start])) start++;
  return line->length ? line->text + start : "";
}

bool code_terminal(Labels *labels, SessionSink sink, const Terminal *io) {
  Buf line = {0};
  Coding coding = {.labels = labels, .sink = sink, .io = io, .at = labels_missing(labels)};
  say(&coding,
      "You hear a conversation as it went. Say of each of the manager's lines what it was: "
      "the number or the name of a code. ? lists them, back changes one, quit leaves.");
  say(&coding, labels_rule);
  io->write(io->to, "\n");
  for (bool changed = true; !coding.left && !coding.done;) {
    if (changed) ask(&coding);
    if (!io->read(io->to, &line)) break;
    changed = answer(&coding, trimmed(&line));
  }
  buf_free(&line);
  return coding.done;
}
