#include "page/voice.h"

#include <string.h>

#include "base/hash.h"
#include "page/aloud.h"

enum { NOWHERE = -1 };

// The buttons that end a wait are called so. A silence is said; the moment before an answer is too
// short for words.
static const char silence[] = "A silence", moment[] = "A moment";

void voice_free(Voice *voice) {
  buf_free(&voice->page);
  buf_free(&voice->log);
  buf_free(&voice->look);
  buf_free(&voice->called);
  buf_free(&voice->notice);
  buf_free(&voice->section);
  buf_free(&voice->name);
  buf_free(&voice->value);
  fresh_free(&voice->texts);
  *voice = (Voice){0};
}

// Finding ----------------------------------------------------------------------------------------

static const char *name_of(const Display *display, int at) {
  return at == NOWHERE ? "" : display_chars(display, display->widgets[at].name);
}

static const char *value_of(const Display *display, int at) {
  return at == NOWHERE ? "" : display_chars(display, display->widgets[at].value);
}

static int find_role(const Display *display, Role role) {
  for (size_t i = 0; i < display->widget_count; i++)
    if (display->widgets[i].role == role) return (int)i;
  return NOWHERE;
}

static int find_focus(const Display *display) {
  for (size_t i = 0; i < display->widget_count; i++)
    if (display->widgets[i].state & WIDGET_FOCUSED) return (int)i;
  return NOWHERE;
}

// "2 of 4" is the value of an answer; the other options are on or off.
static bool is_answer(Role role, const char *value) {
  return role == ROLE_OPTION && strstr(value, " of ") != NULL;
}

static int count_answers(const Display *display) {
  int count = 0;
  for (size_t i = 0; i < display->widget_count; i++)
    count += is_answer(display->widgets[i].role, value_of(display, (int)i));
  return count;
}

// Does a text stand under this heading, or does it name the controls that follow?
static bool leads_to_text(const Display *display, size_t heading) {
  for (size_t i = heading + 1; i < display->widget_count; i++) {
    const Widget *widget = &display->widgets[i];
    if (widget->action != 0) return false;
    if (widget->role == ROLE_TEXT || widget->role == ROLE_PLOT || widget->role == ROLE_HEADING)
      return true;
  }
  return false;
}

// Of the page itself: nothing to type, not the conversation's transcript, not the head of controls.
static bool is_read(const Display *display, size_t at, int log) {
  const Widget *widget = &display->widgets[at];
  if (widget->action != 0 || (int)at < log) return false;
  if (widget->role == ROLE_TEXT || widget->role == ROLE_PLOT) return true;
  if (widget->role != ROLE_HEADING || log != NOWHERE) return false;
  return (int)at == find_role(display, ROLE_HEADING) || leads_to_text(display, at);
}

// The heading that names the controls where the focus is; "" for the page's own.
static const char *section_of(const Display *display, int focus) {
  int at = focus;
  while (at > NOWHERE && display->widgets[at].role != ROLE_HEADING) at--;
  bool own = at == find_role(display, ROLE_HEADING);
  return at == NOWHERE || own || leads_to_text(display, (size_t)at) ? "" : name_of(display, at);
}

// Texts that were not there --------------------------------------------------------------------

static uint64_t hash_of(const Display *display, size_t at) {
  uint64_t hash = hash_text(HASH_START, name_of(display, (int)at));
  return hash_text(hash, value_of(display, (int)at));
}

// The page's texts in their order; unless `all`, only those that were not there before.
static void say_texts(Voice *voice, const Display *display, int log, bool all, Buf *out) {
  size_t place = 0;
  fresh_begin(&voice->texts, all);
  for (size_t i = 0; i < display->widget_count; i++)
    if (is_read(display, i, log)) fresh_add(&voice->texts, hash_of(display, i));
  fresh_compare(&voice->texts);
  for (size_t i = 0; i < display->widget_count; i++)
    if (is_read(display, i, log) && fresh_is_new(&voice->texts, place++))
      aloud_widget(display, i, false, out);
}

// The conversation -------------------------------------------------------------------------------

static bool changed(const Buf *known, const char *text) {
  return strcmp(buf_text(known), text) != 0;
}

static void remember(Buf *known, const char *text) {
  buf_clear(known);
  buf_add(known, text);
}

// What was chosen was read as an answer: "You: So you are open."
static bool just_chosen(const Voice *voice, const char *line, size_t length) {
  static const char you[] = "You: ";
  const char *name = buf_text(&voice->name);
  if (!is_answer(voice->role, buf_text(&voice->value))) return false;
  if (strncmp(line, you, sizeof you - 1) == 0 && strncmp(name, you, sizeof you - 1) != 0) {
    line += sizeof you - 1;
    length -= sizeof you - 1;
  }
  return strlen(name) == length && strncmp(name, line, length) == 0;
}

static void say_paragraphs(const Voice *voice, const char *text, Buf *out) {
  Buf line = {0};
  for (bool first = true; *text; first = false) {
    size_t length = strcspn(text, "\n");
    buf_clear(&line);
    buf_add_bytes(&line, text, length);
    if (!first || voice == NULL || !just_chosen(voice, text, length))
      aloud_sentence(buf_text(&line), out);
    text += length + (text[length] == '\n');
  }
  buf_free(&line);
}

// How many lines the transcript has: the texts before the log.
static int count_lines(const Display *display, int log) {
  int count = 0;
  for (int i = 0; i < log; i++) count += display->widgets[i].role == ROLE_TEXT;
  return count;
}

static int count_paragraphs(const char *log) {
  int count = *log != '\0';
  for (; *log; log++) count += *log == '\n';
  return count;
}

// Waited twice, and twice answered the same: the words are the same, the transcript has grown.
static bool said_again(const Voice *voice, const char *log, int lines) {
  return !changed(&voice->log, log) && *log && lines == voice->lines + count_paragraphs(log);
}

// What the log holds beyond what was heard of it; all of it when it is another.
static const char *news_of(const Voice *voice, const char *log, int lines) {
  size_t known = voice->log.length;
  if (known == 0 || said_again(voice, log, lines)) return log;
  if (strncmp(buf_text(&voice->log), log, known) != 0) return log;
  return log[known] == '\n' ? log + known + 1 : log[known] == '\0' ? log + known : log;
}

// The name as the conversation uses it, if that is its first word: "Noor" of Noor Haddad.
static size_t called(const char *name, const char *log) {
  size_t length = strcspn(name, " ");
  for (const char *line = log; line; line = strchr(line, '\n')) {
    if (*line == '\n') line++;
    if (strncmp(line, name, length) == 0 &&
        (line[length] == ':' || strncmp(line + length, " (", 2) == 0))
      return length;
  }
  return strlen(name);
}

// The short name stays, also while she is silent.
static void learn_name(Voice *voice, const char *name, const char *log) {
  size_t length = called(name, log), known = voice->called.length;
  if (known > 0 && known < length && strncmp(buf_text(&voice->called), name, known) == 0) return;
  buf_clear(&voice->called);
  buf_add_bytes(&voice->called, name, length);
}

static void say_look(Voice *voice, const Display *display, const char *log, Buf *out) {
  int picture = find_role(display, ROLE_PICTURE);
  const char *name = name_of(display, picture), *value = value_of(display, picture);
  Buf look = {0}, said = {0};
  buf_add_format(&look, "%s: %s", name, value);
  if (*name) learn_name(voice, name, log);
  buf_add_format(&said, "%s: %s", buf_text(&voice->called), value);
  if (*value && changed(&voice->look, buf_text(&look))) aloud_sentence(buf_text(&said), out);
  remember(&voice->look, buf_text(&look));
  buf_free(&look);
  buf_free(&said);
}

static void say_count(int answers, Buf *out) {
  if (answers > 0) buf_add_format(out, "%d %s.\n", answers, answers == 1 ? "answer" : "answers");
}

// The focus --------------------------------------------------------------------------------------

static bool is_silence(const Display *display, int focus) {
  return strcmp(name_of(display, focus), silence) == 0;
}

static bool is_moment(const Display *display, int focus) {
  return strcmp(name_of(display, focus), moment) == 0;
}

static bool focus_moved(const Voice *voice, const Display *display, int focus) {
  if (focus == NOWHERE) return false;
  const Widget *widget = &display->widgets[focus];
  return widget->action != voice->action || widget->role != voice->role ||
         changed(&voice->name, name_of(display, focus));
}

static void remember_focus(Voice *voice, const Display *display, int focus) {
  voice->action = focus == NOWHERE ? 0 : display->widgets[focus].action;
  voice->role = focus == NOWHERE ? ROLE_TEXT : display->widgets[focus].role;
  remember(&voice->name, name_of(display, focus));
  remember(&voice->value, value_of(display, focus));
}

static void say_focus(const Display *display, int focus, bool counted, Buf *out) {
  if (focus == NOWHERE || is_moment(display, focus)) return;
  if (is_silence(display, focus))
    aloud_sentence(silence, out);
  else
    aloud_widget(display, (size_t)focus, counted, out);
}

static size_t same_beginning(const char *a, const char *b) {
  size_t length = 0;
  while (a[length] != '\0' && a[length] == b[length]) length++;
  while (length > 0 && ((unsigned char)a[length] & 0xC0) == 0x80) length--;
  return length;
}

// While somebody types: the character, at a blank the word before it, or what was rubbed out.
static void say_typed(const char *before, const char *now, Buf *out) {
  size_t same = same_beginning(before, now), length = strlen(now);
  Buf word = {0};
  buf_add(&word, now[same] != '\0' ? now + same : before + same);
  if (length > 0 && now[length - 1] == ' ' && now[same] != '\0') {
    size_t end = length;
    while (end > 0 && now[end - 1] == ' ') end--;
    size_t start = end;
    while (start > 0 && now[start - 1] != ' ') start--;
    buf_clear(&word);
    buf_add_bytes(&word, now + start, end - start);
  }
  aloud_sentence(buf_text(&word), out);
  buf_free(&word);
}

static void say_new_value(const Voice *voice, const Display *display, int focus, Buf *out) {
  if (display->widgets[focus].role == ROLE_TEXT)
    say_typed(buf_text(&voice->value), value_of(display, focus), out);
  else
    aloud_value(display, (size_t)focus, out);
}

// Hearing ----------------------------------------------------------------------------------------

static void say_notice(Voice *voice, const Display *display, Buf *out) {
  const char *notice = name_of(display, find_role(display, ROLE_NOTICE));
  if (changed(&voice->notice, notice)) aloud_sentence(notice, out);
  remember(&voice->notice, notice);
}

static bool switched_off(Voice *voice, const Display *display, Buf *out, bool *interrupt) {
  size_t before = out->length;
  *interrupt = voice->on;
  if (voice->on) say_notice(voice, display, out);
  if (voice->on) voice_free(voice);
  return out->length > before;
}

// What changes when somebody acts on it; other values change by themselves.
static bool is_set(Role role) {
  return role == ROLE_SLIDER || role == ROLE_CHECK || role == ROLE_OPTION || role == ROLE_TEXT;
}

static void hear_focus(Voice *voice, const Display *display, bool anew, bool counted, Buf *out) {
  int focus = find_focus(display);
  const char *section = section_of(display, focus);
  if (changed(&voice->section, section)) aloud_sentence(section, out);
  remember(&voice->section, section);
  if (anew || focus_moved(voice, display, focus))
    say_focus(display, focus, counted, out);
  else if (focus != NOWHERE && changed(&voice->value, value_of(display, focus)))
    say_new_value(voice, display, focus, out);
}

// The conversation goes on: says what is new in it, how she looks, how many answers there are.
// True when the answers were counted.
static bool hear_log(Voice *voice, const Display *display, const char *news, bool turned,
                     Buf *out) {
  int log = find_role(display, ROLE_LOG), focus = find_focus(display);
  if (log == NOWHERE) return false;
  say_paragraphs(turned ? NULL : voice, news, out);
  say_look(voice, display, value_of(display, log), out);
  if (*news == '\0' || focus == NOWHERE || is_silence(display, focus)) return false;
  if (is_moment(display, focus)) return false;
  say_count(count_answers(display), out);
  return count_answers(display) > 0;
}

// The conversation says where one is, if it begins with that.
static void say_place(const char *page, const char *log, Buf *out) {
  if (strncmp(log, page, strlen(page)) != 0) aloud_sentence(page, out);
}

static bool interrupts(const Voice *voice, const Display *display, const char *news) {
  int focus = find_focus(display);
  bool whole = news == value_of(display, find_role(display, ROLE_LOG));
  // Answers were on offer and now there is other text: one of them was chosen.
  if (*news) return whole && is_answer(voice->role, buf_text(&voice->value));
  if (focus_moved(voice, display, focus)) return true;
  return is_set(voice->role) && changed(&voice->value, value_of(display, focus));
}

bool voice_hear(Voice *voice, const Display *display, bool on, Buf *out, bool *interrupt) {
  size_t before = out->length;
  if (!on) return switched_off(voice, display, out, interrupt);
  int log = find_role(display, ROLE_LOG);
  const char *page = name_of(display, find_role(display, ROLE_HEADING));
  const char *value = value_of(display, log);
  bool turned = !voice->on || changed(&voice->page, page);
  int lines = count_lines(display, log);
  const char *news = turned ? value : news_of(voice, value, lines);
  *interrupt = turned || interrupts(voice, display, news);
  say_notice(voice, display, out);
  if (turned && log != NOWHERE) say_place(page, value, out);
  if (turned) buf_clear(&voice->look);
  say_texts(voice, display, log, turned, out);
  bool counted = hear_log(voice, display, news, turned, out);
  hear_focus(voice, display, turned || *news, counted, out);
  voice->on = true;
  remember(&voice->page, page);
  remember(&voice->log, value);
  voice->lines = lines;
  remember_focus(voice, display, find_focus(display));
  return out->length > before;
}

void voice_repeat(const Display *display, Buf *out) {
  int log = find_role(display, ROLE_LOG);
  Voice nothing = {0};
  if (log == NOWHERE)
    say_texts(&nothing, display, log, true, out);
  else
    say_paragraphs(NULL, value_of(display, log), out);
  if (log != NOWHERE) say_look(&nothing, display, value_of(display, log), out);
  say_focus(display, find_focus(display), false, out);
  aloud_sentence(name_of(display, find_role(display, ROLE_CLOCK)), out);
  voice_free(&nothing);
}
