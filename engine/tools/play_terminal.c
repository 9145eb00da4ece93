#include "tools/play_terminal.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "saves/save.h"
#include "tools/debrief_text.h"
#include "tools/transcript_text.h"

typedef struct Play {
  Session *session;
  const Terminal *io;
  uint32_t printed;  // entries shown already
  bool debriefed;    // the debrief of this branch was shown
  bool planned;      // the plan was asked for
  bool troubled;     // it was said that nothing is written down any more
  bool left;
} Play;

static void write_buf(const Play *play, Buf *text) {
  play->io->write(play->io->to, buf_text(text));
  buf_free(text);
}

static void say(const Play *play, const char *text) {
  terminal_say(play->io, text);
}

// Showing ----------------------------------------------------------------------------------------

static void show_entry(const Play *play, uint32_t index) {
  uint32_t count;
  const Entry *entry = &session_entries(play->session, &count)[index];
  Buf out = {0};
  transcript_text_add(play->session, index, play->io->columns, &out);
  if (entry->hold_ms > 0 && play->io->hold) {
    size_t silence = strcspn(buf_text(&out), "\n") + 1;
    Buf before = {0};
    buf_add_bytes(&before, buf_text(&out), silence);
    write_buf(play, &before);
    play->io->hold(play->io->to, entry->hold_ms);
    play->io->write(play->io->to, buf_text(&out) + silence);
    buf_free(&out);
    return;
  }
  write_buf(play, &out);
}

static void show_debrief(Play *play) {
  Buf out = {0};
  debrief_text_add(play->session, play->io->columns, &out);
  write_buf(play, &out);
  play->debriefed = true;
}

// Where a person sits at the terminal, what came of it waits until the debrief is read.
static void await_reader(const Play *play) {
  Buf line = {0};
  if (!play->io->hold) return;
  say(play, "");
  say(play, "That was the debrief. Press Enter for what came of it.");
  play->io->read(play->io->to, &line);
  buf_free(&line);
}

// What is new, with the debrief in its place.
static void show_new(Play *play) {
  uint32_t count, place = debrief_text_place(play->session);
  session_entries(play->session, &count);
  for (; play->printed < count; play->printed++) {
    if (play->printed == place && !play->debriefed) {
      show_debrief(play);
      await_reader(play);
    }
    show_entry(play, play->printed);
  }
  if (place == count && !play->debriefed) show_debrief(play);
}

static void show_options(const Play *play) {
  uint32_t options[LIMIT_OPTIONS], count = session_options(play->session, options);
  Buf out = {0};
  buf_add_char(&out, '\n');
  for (uint32_t i = 0; i < count; i++) {
    buf_add_format(&out, "%" PRIu32 ". ", i + 1);
    transcript_text_add_option(play->session, options[i], play->io->columns, 3, &out);
  }
  write_buf(play, &out);
}

static void show_trouble(Play *play) {
  const char *trouble = session_trouble(play->session);
  if (play->troubled || !*trouble) return;
  Buf out = {0};
  buf_add_format(&out,
                 "From here on nothing is written down: %s. You can play on; what follows is lost "
                 "when you leave.",
                 trouble);
  say(play, buf_text(&out));
  buf_free(&out);
  play->troubled = true;
}

static void show_help(const Play *play) {
  say(play, "Write the number of an option, or its id.");
  say(play, "back - takes your last line back. back 3 - goes back to before your third line.");
  say(play, "note TEXT - keeps a note with the session.");
  say(play, "quit - leaves. Nothing is lost.");
  say(play, "help - this list, and the options again.");
  if (!session_over(play->session)) show_options(play);
}

// Going back -------------------------------------------------------------------------------------

// Shows the end of the conversation: from the last choice on, or all when there is none.
static void show_end(Play *play) {
  uint32_t count, place = debrief_text_place(play->session);
  const Entry *entries = session_entries(play->session, &count);
  play->printed = count;
  while (play->printed > 0 && entries[play->printed - 1].kind != ENTRY_CHOICE) play->printed--;
  if (play->printed > 0) play->printed--;
  play->debriefed = place < play->printed;
  play->planned = false;
  show_new(play);
}

static void go_back(Play *play, uint32_t line) {
  Err err;
  if (!session_rewind(play->session, line - 1, &err)) {
    say(play, "There is nothing to take back yet.");
    return;
  }
  Buf out = {0};
  buf_add_format(&out, "\nBack to before your line %" PRIu32 ".\n", line);
  if (session_choices(play->session) == 0) buf_add_char(&out, '\n');
  write_buf(play, &out);
  show_end(play);
}

// Reading ----------------------------------------------------------------------------------------

// The rest of the line when its first word is `word`, in small or capital letters; NULL otherwise.
static const char *after(const char *line, const char *word) {
  size_t length = strlen(word);
  for (size_t i = 0; i < length; i++)
    if (tolower((unsigned char)line[i]) != word[i]) return NULL;
  if (line[length] == '\0') return line + length;
  return line[length] == ' ' ? line + length + strspn(line + length, " ") : NULL;
}

static bool number_in(const char *text, uint32_t *out) {
  if (strspn(text, "0123456789") != strlen(text) || !*text || strlen(text) > 6) return false;
  *out = (uint32_t)strtoul(text, NULL, 10);
  return true;
}

static void answer_back(Play *play, const char *which) {
  uint32_t choices = session_choices(play->session), line = choices;
  if (*which && (!number_in(which, &line) || line == 0 || line > choices)) {
    Buf out = {0};
    buf_add_format(&out,
                   "You have said %" PRIu32 " lines; write back, or back and the number of one.",
                   choices);
    say(play, buf_text(&out));
    buf_free(&out);
    return;
  }
  go_back(play, line > 0 ? line : 1);
}

static void keep_note(const Play *play, const char *note) {
  Err err;
  if (session_note(play->session, note, &err)) {
    say(play, "Noted.");
  } else {
    say(play, "Write the note behind the word: note He looked at the clock.");
  }
}

// True when the line was one of the words that work everywhere.
static bool answer_word(Play *play, const char *line) {
  const char *rest;
  if ((rest = after(line, "quit"))) {
    play->left = true;
  } else if ((rest = after(line, "back"))) {
    answer_back(play, rest);
  } else if ((rest = after(line, "note"))) {
    keep_note(play, rest);
  } else if ((rest = after(line, "help"))) {
    show_help(play);
  }
  return rest != NULL;
}

static const char *last_part(const char *id) {
  const char *dot = strrchr(id, '.');
  return dot ? dot + 1 : id;
}

// The option that is meant, by its number in the list, its id or the last part of it; NONE.
static uint32_t find_option(const Play *play, const char *line) {
  const Story *story = session_story(play->session);
  uint32_t options[LIMIT_OPTIONS], count = session_options(play->session, options), number;
  if (number_in(line, &number)) return number >= 1 && number <= count ? options[number - 1] : NONE;
  for (uint32_t i = 0; i < count; i++) {
    const char *id = story_text(story, story->options[options[i]].id);
    if (strcmp(line, id) == 0 || strcmp(line, last_part(id)) == 0) return options[i];
  }
  return NONE;
}

static void refuse(const Play *play) {
  uint32_t options[LIMIT_OPTIONS], count = session_options(play->session, options);
  Buf out = {0};
  buf_add_format(
      &out, "That is none of the options; write a number from 1 to %" PRIu32 ", or help.", count);
  say(play, buf_text(&out));
  buf_free(&out);
}

static void answer_choice(Play *play, const char *line) {
  Err err;
  uint32_t option = find_option(play, line);
  if (option == NONE) {
    refuse(play);
    return;
  }
  if (!session_choose(play->session, option, &err)) {
    say(play, err.text);
    return;
  }
  show_new(play);
}

// Without the spaces around it, and without what is not text.
static bool read_line(const Play *play, Buf *line) {
  if (!play->io->read(play->io->to, line)) return false;
  size_t end = line->length, start = 0;
  while (end > 0 && strchr(" \t\r", line->text[end - 1])) end--;
  while (start < end && strchr(" \t", line->text[start])) start++;
  Buf trimmed = {0};
  buf_add_bytes(&trimmed, start < end ? line->text + start : "", end - start);
  buf_free(line);
  *line = trimmed;
  return true;
}

// The plan ---------------------------------------------------------------------------------------

static void ask_for_plan(Play *play) {
  play->planned = true;
  play->io->write(play->io->to, "\n");
  say(play,
      "One last thing. Is there a real conversation you have put off? Write one plan for it, in "
      "one "
      "line: If ..., then I ... Do not write the real person's name. An empty line leaves "
      "without one; back goes back into the conversation.");
}

static void answer_plan(Play *play, const char *line) {
  Err err;
  uint32_t number;
  if (number_in(line, &number)) {
    say(play, "A plan is a sentence; write one, or an empty line.");
    return;
  }
  if (*line) {
    Buf note = {0};
    buf_add_format(&note, "plan %s", line);
    if (session_note(play->session, buf_text(&note), &err)) say(play, "Kept with the session.");
    buf_free(&note);
  }
  play->left = true;
}

// The loop ---------------------------------------------------------------------------------------

static void answer(Play *play, const char *line) {
  if (answer_word(play, line)) return;
  if (session_over(play->session)) {
    answer_plan(play, line);
  } else {
    answer_choice(play, line);
  }
}

static void ask(Play *play) {
  if (!session_over(play->session)) {
    show_options(play);
  } else if (!play->planned) {
    save_finish(play->session);
    ask_for_plan(play);
  }
}

void play_terminal(Session *session, const Terminal *io) {
  Buf line = {0};
  Play play = {.session = session, .io = io};
  show_end(&play);
  bool changed = true;
  while (!play.left) {
    if (changed) ask(&play);
    show_trouble(&play);
    if (!read_line(&play, &line)) break;
    uint32_t choices = session_choices(session);
    answer(&play, buf_text(&line));
    changed = choices != session_choices(session);
  }
  buf_free(&line);
}
