#include "desk/sit_terminal.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "desk/sit_words.h"
#include "screens/exam_clock.h"
#include "tools/transcript_text.h"

typedef struct Desk {
  Sitting *sitting;
  const Clock *clock;
  const Terminal *io;
  uint32_t printed;  // entries shown already
  bool asked_to_hand_in, handed_in, left;
} Desk;

static void say(const Desk *desk, const char *text) {
  terminal_say(desk->io, text);
}

static void say_and_free(const Desk *desk, Buf *text) {
  say(desk, buf_text(text));
  buf_free(text);
}

// Showing ----------------------------------------------------------------------------------------

static void show_code(const Desk *desk) {
  char code[SIT_CODE];
  Buf text = {0};
  sit_words_code(desk->sitting, code);
  buf_add_format(&text, "[Code for your assessor: %s]", code);
  say_and_free(desk, &text);
}

static void show_clock(const Desk *desk) {
  Moment now = clock_now(desk->clock);
  Buf text = {0};
  buf_add_char(&text, '[');
  exam_clock_say(sitting_left_ms(desk->sitting, &now), &text);
  buf_add_char(&text, ']');
  say_and_free(desk, &text);
}

static void show_entry(const Desk *desk, Session *session, uint32_t index) {
  uint32_t count;
  const Entry *entry = &session_entries(session, &count)[index];
  Buf text = {0};
  if (entry->hold_ms > 0 && desk->io->hold) desk->io->hold(desk->io->to, entry->hold_ms);
  transcript_text_add(session, index, desk->io->columns, &text);
  desk->io->write(desk->io->to, buf_text(&text));
  buf_free(&text);
}

static void show_new(Desk *desk) {
  Session *session = sitting_session(desk->sitting);
  uint32_t count = ticket_entries(sitting_ticket(desk->sitting), session);
  for (; desk->printed < count; desk->printed++) show_entry(desk, session, desk->printed);
}

static void show_options(const Desk *desk) {
  Session *session = sitting_session(desk->sitting);
  uint32_t options[LIMIT_OPTIONS], count = session_options(session, options);
  Buf text = {0};
  buf_add_char(&text, '\n');
  for (uint32_t i = 0; i < count; i++) {
    buf_add_format(&text, "%" PRIu32 ". ", i + 1);
    transcript_text_add_option(session, options[i], desk->io->columns, 3, &text);
  }
  desk->io->write(desk->io->to, buf_text(&text));
  buf_free(&text);
  show_clock(desk);
}

// After an interruption what was said last is shown again.
static void show_where_we_are(Desk *desk) {
  uint32_t count;
  Session *session = sitting_session(desk->sitting);
  const Entry *entries = session_entries(session, &count);
  desk->printed = ticket_entries(sitting_ticket(desk->sitting), session);
  while (desk->printed > 0 && entries[desk->printed - 1].kind != ENTRY_CHOICE) desk->printed--;
  if (desk->printed > 0) desk->printed--;
  show_new(desk);
}

static void show_words(const Desk *desk) {
  say(desk, "Write the number of an option. There is no way back and there are no hints.");
  say(desk, "time - how much is left. help - this list, and the options again.");
  say(desk,
      "quit - leaves. What you chose is kept, the clock runs on, and the interruption is "
      "recorded; the same command goes on.");
  say(desk, "hand in - ends the sitting before the end.");
}

static void show_beginning(const Desk *desk) {
  Buf text = {0};
  sit_words_beginning(desk->sitting, &text);
  say_and_free(desk, &text);
  show_words(desk);
  show_code(desk);
  desk->io->write(desk->io->to, "\n");
}

// Answers ----------------------------------------------------------------------------------------

static void choose(Desk *desk, const char *line) {
  Err err;
  uint32_t options[LIMIT_OPTIONS];
  uint32_t count = session_options(sitting_session(desk->sitting), options);
  bool is_number = *line && strlen(line) <= 2 && strspn(line, "0123456789") == strlen(line);
  uint32_t number = is_number ? (uint32_t)strtoul(line, NULL, 10) : 0;
  if (number < 1 || number > count) {
    say(desk, "That is none of the options; write its number, or help.");
    return;
  }
  Moment now = clock_now(desk->clock);
  if (!sitting_choose(desk->sitting, options[number - 1], &now, &err)) {
    say(desk, err.text);
    say(desk, "Nothing was chosen. You can try it again.");
    return;
  }
  show_new(desk);
  if (sitting_new_scene(desk->sitting)) show_code(desk);
  if (!sitting_ended(desk->sitting)) show_options(desk);
}

static void hand_in(Desk *desk) {
  desk->handed_in = desk->asked_to_hand_in;
  if (!desk->handed_in)
    say(desk,
        "It is not over yet, and cannot be taken up again. Write hand in once more to end "
        "it here.");
  desk->asked_to_hand_in = true;
}

static void answer(Desk *desk, const char *line) {
  bool asks = strcmp(line, "hand in") == 0;
  if (!asks) desk->asked_to_hand_in = false;
  if (asks) {
    hand_in(desk);
  } else if (strcmp(line, "quit") == 0) {
    desk->left = true;
  } else if (strcmp(line, "time") == 0) {
    show_clock(desk);
  } else if (strcmp(line, "help") == 0) {
    show_words(desk);
    show_options(desk);
  } else {
    choose(desk, line);
  }
}

// Without the spaces around it.
static bool read_answer(const Desk *desk, Buf *line) {
  if (!desk->io->read(desk->io->to, line)) return false;
  Buf trimmed = {0};
  const char *text = buf_text(line) + strspn(buf_text(line), " \t");
  size_t length = strlen(text);
  while (length > 0 && strchr(" \t\r", text[length - 1])) length--;
  buf_add_bytes(&trimmed, text, length);
  buf_free(line);
  *line = trimmed;
  return true;
}

bool sit_terminal(Sitting *sitting, const Clock *clock, const Terminal *io) {
  Buf line = {0};
  Desk desk = {.sitting = sitting, .clock = clock, .io = io};
  show_beginning(&desk);
  show_where_we_are(&desk);
  if (!sitting_ended(sitting)) show_options(&desk);
  while (!sitting_ended(sitting) && !desk.handed_in && !desk.left) {
    if (!read_answer(&desk, &line)) break;
    answer(&desk, buf_text(&line));
  }
  buf_free(&line);
  return sitting_ended(sitting) || desk.handed_in;
}
