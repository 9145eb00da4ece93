#include "tools/transcript_text.h"

#include <string.h>

#include "base/prose.h"

enum { INDENT = 2 };

static const char *const numbers[] = {
    "No",       "One",     "Two",     "Three",     "Four",     "Five",     "Six",
    "Seven",    "Eight",   "Nine",    "Ten",       "Eleven",   "Twelve",   "Thirteen",
    "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen", "Twenty"};

// "(Silence. Four seconds.)"
static void add_silence(Buf *out, uint32_t hold_ms) {
  uint32_t seconds = hold_ms / 1000, rest = hold_ms % 1000;
  const size_t known = sizeof numbers / sizeof *numbers;
  if (rest != 0) {
    buf_add_format(out, "(Silence. %u.%u seconds.)\n", (unsigned)seconds, (unsigned)(rest / 100));
  } else if (seconds < known) {
    buf_add_format(out, "(Silence. %s second%s.)\n", numbers[seconds], seconds == 1 ? "" : "s");
  } else {
    buf_add_format(out, "(Silence. %u seconds.)\n", (unsigned)seconds);
  }
}

// How the speaker looks, if that is new. Only for a line without a stage line: the author's own
// comes first.
static const char *new_look(const Session *session, uint32_t at) {
  const Story *story = session_story(session);
  uint32_t count;
  const Entry *entries = session_entries(session, &count), *entry = &entries[at];
  if (entry->look == NONE || *entry->does) return "";
  for (uint32_t i = at; i > 0; i--) {
    const Entry *before = &entries[i - 1];
    if (before->speaker != entry->speaker || before->look == NONE) continue;
    if (before->look == entry->look) return "";
    break;
  }
  return story_text(story, story->looks[entry->look].reads);
}

// "Name: (stage line) words": without a speaker there is no name, and parts that are empty are left
// out.
static void add_spoken(const char *name, const char *does, const char *text, int columns,
                       int indent, Buf *out) {
  Buf all = {0};
  if (*name) buf_add_format(&all, "%s:", name);
  if (*does) buf_add_format(&all, "%s(%s)", all.length ? " " : "", does);
  if (*text) buf_add_format(&all, "%s%s", all.length ? " " : "", text);
  prose_hang(out, columns, indent, "%s", buf_text(&all));
  buf_free(&all);
}

static const char *speaker_name(const Story *story, const Entry *entry) {
  if (entry->kind == ENTRY_CHOICE) return "You";
  if (entry->speaker == NONE) return "";
  const Speaker *speaker = &story->cast[entry->speaker];
  return speaker->player ? "You" : story_text(story, speaker->label);
}

static void add_scene(const Entry *entry, int columns, Buf *out) {
  prose_say(out, columns, 0, "%s", entry->text);
  if (*entry->does) add_spoken("", entry->does, "", columns, 0, out);
  buf_add_char(out, '\n');
}

void transcript_text_add(const Session *session, uint32_t at, int columns, Buf *out) {
  uint32_t count;
  const Entry *entry = &session_entries(session, &count)[at];
  if (entry->kind != ENTRY_LINE && at > 0) buf_add_char(out, '\n');
  if (entry->kind == ENTRY_SCENE) {
    add_scene(entry, columns, out);
    return;
  }
  if (entry->hold_ms > 0) add_silence(out, entry->hold_ms);
  const char *does = *entry->does ? entry->does : new_look(session, at);
  const char *name = speaker_name(session_story(session), entry);
  if (*name || *does || *entry->text)
    add_spoken(name, does, entry->text, columns, *name ? INDENT : 0, out);
}

void transcript_text_add_all(const Session *session, uint32_t first, uint32_t end, int columns,
                             Buf *out) {
  for (uint32_t i = first; i < end; i++) transcript_text_add(session, i, columns, out);
}

void transcript_text_add_option(Session *session, uint32_t option, int columns, int indent,
                                Buf *out) {
  const Option *asked = &session_story(session)->options[option];
  add_spoken("", session_fill(session, asked->does), session_fill(session, asked->say), columns,
             indent, out);
}
