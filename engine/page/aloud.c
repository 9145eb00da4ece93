#include "page/aloud.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "page/find.h"

enum { LONG_CAPITALS = 4 };  // so many letters in a row are a word, fewer are spelt: HR, CEO

// What is being said: the text that is left, and what was said of it so far.
typedef struct Reader {
  const char *rest;
  Buf *out;
  size_t start;  // of `out`, where this text began
} Reader;

static char last_said(const Reader *reader) {
  return reader->out->length > reader->start ? reader->out->text[reader->out->length - 1] : '\0';
}

static void drop_blank(const Reader *reader) {
  if (last_said(reader) == ' ') reader->out->text[--reader->out->length] = '\0';
}

static void say_blank(const Reader *reader) {
  char last = last_said(reader);
  if (last != '\0' && last != ' ') buf_add_char(reader->out, ' ');
}

static void skip_blanks(Reader *reader) {
  while (*reader->rest == ' ') reader->rest++;
}

// No pause at the beginning, and not two of them.
static void say_pause(Reader *reader, const char *sign) {
  drop_blank(reader);
  skip_blanks(reader);
  char last = last_said(reader);
  if (last == '\0' || *reader->rest == '\0' || strchr(",.:;?!", *reader->rest) != NULL) return;
  if (strchr(",.:;?!", last) == NULL) buf_add(reader->out, sign);
  say_blank(reader);
}

static void say_word(const Reader *reader, const char *word) {
  say_blank(reader);
  buf_add(reader->out, word);
}

static bool digit_follows(const Reader *reader) {
  return isdigit((unsigned char)*reader->rest);
}

static bool after_word(const Reader *reader) {
  char last = last_said(reader);
  return isalnum((unsigned char)last) || (last & 0x80) != 0;
}

// An ellipsis ends a sentence when another begins behind it.
static void say_ellipsis(Reader *reader) {
  while (*reader->rest == '.') reader->rest++;
  const char *next = reader->rest + strspn(reader->rest, " ");
  if (*next == '\0')
    drop_blank(reader);
  else
    say_pause(reader, isupper((unsigned char)*next) ? "." : ",");
}

static void say_dash(Reader *reader) {
  if (isdigit((unsigned char)last_said(reader)) && digit_follows(reader))
    buf_add(reader->out, " to ");
  else
    say_pause(reader, ",");
}

static void say_sign_of_number(const Reader *reader, const char *word, char sign) {
  if (!digit_follows(reader) || after_word(reader)) {
    buf_add_char(reader->out, sign);
    return;
  }
  say_word(reader, word);
  buf_add_char(reader->out, ' ');
}

static void say_percent(const Reader *reader) {
  drop_blank(reader);
  buf_add(reader->out, isdigit((unsigned char)last_said(reader)) ? " per cent" : "%");
}

// How many bytes at `text` are a word in capitals, with hyphens; 0 when it is none or a short one.
static size_t capitals_at(const char *text) {
  size_t length = strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ-"), run = 0, longest = 0;
  if (isalpha((unsigned char)text[length]) || (text[length] & 0x80) != 0) return 0;
  for (size_t i = 0; i < length; i++) {
    run = text[i] == '-' ? 0 : run + 1;
    if (run > longest) longest = run;
  }
  return longest >= LONG_CAPITALS ? length : 0;
}

static void say_capitals(Reader *reader, size_t length) {
  char last = last_said(reader);
  bool first = last == '\0' || strchr(".?!", last) != NULL;
  for (size_t i = 0; i < length; i++) {
    char c = reader->rest[i];
    if (c != '-') buf_add_char(reader->out, first && i == 0 ? c : (char)tolower((unsigned char)c));
    if (c == '-') buf_add_char(reader->out, ' ');
  }
  reader->rest += length;
}

static void say_ascii(Reader *reader, char c) {
  bool before_blank = *reader->rest == ' ' || *reader->rest == '\0';
  if ((unsigned char)c <= ' ' || c == 0x7f || c == '_')
    say_blank(reader);
  else if (strchr("()[]", c) != NULL || (c == '-' && before_blank && !after_word(reader)))
    say_pause(reader, ",");
  else if (c == '.' && strncmp(reader->rest, "..", 2) == 0)
    say_ellipsis(reader);
  else if (c == '-')
    say_sign_of_number(reader, "minus", c);
  else if (c == '+')
    say_sign_of_number(reader, "plus", c);
  else if (c == '%')
    say_percent(reader);
  else if (c == '&')
    say_word(reader, "and");
  else if (c != '"')
    buf_add_char(reader->out, c);
}

static bool is_mark_without_sound(uint32_t c) {
  return c == 0xAB || c == 0xBB || c == 0xAD || c == 0x2018 || (c >= 0x201A && c <= 0x201F) ||
         (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || c == 0xFEFF ||
         c == 0xFFFD || (c >= 0x80 && c < 0xA0);
}

static void say_other(Reader *reader, uint32_t c) {
  char bytes[5];
  if (is_mark_without_sound(c)) return;
  switch (c) {
    case 0xA0:
    case 0x2009:
    case 0x202F: say_blank(reader); return;
    case 0xB7:
    case 0x2022: say_pause(reader, ","); return;
    case 0xD7: say_word(reader, "times"); return;
    case 0x2013:
    case 0x2014: say_dash(reader); return;
    case 0x2019: buf_add_char(reader->out, '\''); return;
    case 0x2026: say_ellipsis(reader); return;
    case 0x2192: say_word(reader, "to"); return;
    case 0x2212: say_sign_of_number(reader, "minus", '-'); return;
  }
  utf8_encode(c, bytes);
  buf_add(reader->out, bytes);
}

void aloud_text(const char *text, Buf *out) {
  Reader reader = {text, out, out->length};
  while (*reader.rest) {
    size_t capitals = after_word(&reader) ? 0 : capitals_at(reader.rest);
    if (capitals > 0) {
      say_capitals(&reader, capitals);
      continue;
    }
    uint32_t c = utf8_next(&reader.rest);
    if (c < 0x80)
      say_ascii(&reader, (char)c);
    else
      say_other(&reader, c);
  }
  drop_blank(&reader);
}

// Ends the line that began at `start`, if anything is in it.
static void end_line(Buf *out, size_t start) {
  while (out->length > start && strchr(" ,;:", out->text[out->length - 1]) != NULL)
    out->text[--out->length] = '\0';
  if (out->length == start) return;
  if (strchr(".?!", out->text[out->length - 1]) == NULL) buf_add_char(out, '.');
  buf_add_char(out, '\n');
}

void aloud_sentence(const char *text, Buf *out) {
  size_t start = out->length;
  aloud_text(text, out);
  end_line(out, start);
}

// Widgets ----------------------------------------------------------------------------------------

static const char *name_of(const Display *display, size_t index) {
  return display_chars(display, display->widgets[index].name);
}

static const char *value_of(const Display *display, size_t index) {
  return display_chars(display, display->widgets[index].value);
}

static bool is_on_or_off(const char *value) {
  return strcmp(value, "on") == 0 || strcmp(value, "off") == 0;
}

static bool is_mark(const Display *display, size_t index) {
  return display->widgets[index].role == ROLE_OPTION && is_on_or_off(value_of(display, index));
}

static bool is_ended(const Buf *out) {
  return out->length > 0 && strchr(".?!", out->text[out->length - 1]) != NULL;
}

// After what is called so: a comma, or the name's own last sign.
static void say_next(Buf *out, const char *text) {
  bool ended = is_ended(out);
  buf_add(out, ended ? " " : ", ");
  size_t at = out->length;
  buf_add(out, text);
  if (ended) out->text[at] = (char)toupper((unsigned char)out->text[at]);
}

// "choice 2 of 3": the marks about this one, and whether any is chosen.
static void say_mark(const Display *display, size_t index, Buf *out) {
  size_t first = index, end = index + 1;
  char place[64];
  bool any = false;
  while (first > 0 && is_mark(display, first - 1)) first--;
  while (end < display->widget_count && is_mark(display, end)) end++;
  for (size_t i = first; i < end; i++) any = any || strcmp(value_of(display, i), "on") == 0;
  snprintf(place, sizeof place, "choice %zu of %zu", index - first + 1, end - first);
  say_next(out, place);
  if (any) say_next(out, strcmp(value_of(display, index), "on") == 0 ? "chosen" : "not chosen");
}

static void say_answer(const Display *display, size_t index, bool counted, Buf *out) {
  const char *value = value_of(display, index);
  int length = counted ? (int)strcspn(value, " ") : (int)strlen(value);
  char answer[64];
  snprintf(answer, sizeof answer, "answer %.*s", length, value);
  say_next(out, answer);
}

static void say_held(const Display *display, size_t index, const char *what, Buf *out) {
  if (*value_of(display, index)) {
    buf_add(out, is_ended(out) ? " " : ", ");
    aloud_text(value_of(display, index), out);
  }
  if (*what) say_next(out, what);
}

static void say_button(const Display *display, size_t index, Buf *out) {
  say_next(out, "button");
  if (*value_of(display, index) == '\0') return;
  buf_add(out, ": ");
  aloud_text(value_of(display, index), out);
}

static void say_field(const Display *display, size_t index, Buf *out) {
  say_next(out, "text to type");
  buf_add(out, ": ");
  aloud_text(*value_of(display, index) ? value_of(display, index) : "nothing yet", out);
}

static void say_what_it_is(const Display *display, size_t index, bool counted, Buf *out) {
  const Widget *widget = &display->widgets[index];
  switch (widget->role) {
    case ROLE_BUTTON: say_button(display, index, out); return;
    case ROLE_OPTION:
      if (is_mark(display, index))
        say_mark(display, index, out);
      else if (find_is_answer(widget->role, value_of(display, index)))
        say_answer(display, index, counted, out);
      else
        say_held(display, index, "", out);
      return;
    case ROLE_CHECK: say_held(display, index, "check box", out); return;
    case ROLE_SLIDER: say_held(display, index, "slider", out); return;
    case ROLE_LINK: say_held(display, index, "link", out); return;
    case ROLE_TEXT:
      if (widget->action != 0)
        say_field(display, index, out);
      else
        say_held(display, index, "", out);
      return;
    case ROLE_HEADING:
    case ROLE_NOTICE:
    case ROLE_HINT:
    case ROLE_CLOCK:
    case ROLE_LOG:
    case ROLE_PICTURE:
    case ROLE_PLOT: say_held(display, index, "", out); return;
  }
}

void aloud_widget(const Display *display, size_t index, bool counted, Buf *out) {
  size_t start = out->length;
  aloud_text(name_of(display, index), out);
  say_what_it_is(display, index, counted, out);
  end_line(out, start);
}

void aloud_value(const Display *display, size_t index, Buf *out) {
  bool on = strcmp(value_of(display, index), "on") == 0;
  if (is_mark(display, index))
    aloud_sentence(on ? "chosen" : "not chosen", out);
  else
    aloud_sentence(value_of(display, index), out);
}
