#include "page/voice.h"

#include <string.h>

#include "base/hash.h"
#include "page/aloud.h"
#include "page/find.h"

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

// Texts that were not there --------------------------------------------------------------------

static uint64_t hash_of(const Display *display, size_t at) {
  uint64_t hash = hash_text(HASH_START, find_name(display, (int)at));
  return hash_text(hash, find_value(display, (int)at));
}

// The page's texts in their order; unless `all`, only those that were not there before.
static void say_texts(Voice *voice, const Display *display, int log, bool all, Buf *out) {
  size_t place = 0;
  fresh_begin(&voice->texts, all);
  for (size_t i = 0; i < display->widget_count; i++)
    if (find_is_read(display, i, log)) fresh_add(&voice->texts, hash_of(display, i));
  fresh_compare(&voice->texts);
  for (size_t i = 0; i < display->widget_count; i++)
    if (find_is_read(display, i, log) && fresh_is_new(&voice->texts, place++))
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
  if (!find_is_answer(voice->role, buf_text(&voice->value))) return false;
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
  const char *name = find_name(display, picture), *value = find_value(display, picture);
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
  return strcmp(find_name(display, focus), silence) == 0;
}

static bool is_moment(const Display *display, int focus) {
  return strcmp(find_name(display, focus), moment) == 0;
}

static bool focus_moved(const Voice *voice, const Display *display, int focus) {
  if (focus == FIND_NOWHERE) return false;
  const Widget *widget = &display->widgets[focus];
  return widget->action != voice->action || widget->role != voice->role ||
         changed(&voice->name, find_name(display, focus));
}

static void remember_focus(Voice *voice, const Display *display, int focus) {
  voice->action = focus == FIND_NOWHERE ? 0 : display->widgets[focus].action;
  voice->role = focus == FIND_NOWHERE ? ROLE_TEXT : display->widgets[focus].role;
  remember(&voice->name, find_name(display, focus));
  remember(&voice->value, find_value(display, focus));
}

static void say_focus(const Display *display, int focus, bool counted, Buf *out) {
  if (focus == FIND_NOWHERE || is_moment(display, focus)) return;
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
    say_typed(buf_text(&voice->value), find_value(display, focus), out);
  else
    aloud_value(display, (size_t)focus, out);
}

// Hearing ----------------------------------------------------------------------------------------

static void say_notice(Voice *voice, const Display *display, Buf *out) {
  const char *notice = find_name(display, find_role(display, ROLE_NOTICE));
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
  const char *section = find_section(display, focus);
  if (changed(&voice->section, section)) aloud_sentence(section, out);
  remember(&voice->section, section);
  if (anew || focus_moved(voice, display, focus))
    say_focus(display, focus, counted, out);
  else if (focus != FIND_NOWHERE && changed(&voice->value, find_value(display, focus)))
    say_new_value(voice, display, focus, out);
}

// The conversation goes on: says what is new in it, how she looks, how many answers there are.
// True when the answers were counted.
static bool hear_log(Voice *voice, const Display *display, const char *news, bool turned,
                     Buf *out) {
  int log = find_role(display, ROLE_LOG), focus = find_focus(display);
  if (log == FIND_NOWHERE) return false;
  say_paragraphs(turned ? NULL : voice, news, out);
  say_look(voice, display, find_value(display, log), out);
  if (*news == '\0' || focus == FIND_NOWHERE || is_silence(display, focus)) return false;
  if (is_moment(display, focus)) return false;
  say_count(find_answers(display), out);
  return find_answers(display) > 0;
}

// The conversation says where one is, if it begins with that.
static void say_place(const char *page, const char *log, Buf *out) {
  if (strncmp(log, page, strlen(page)) != 0) aloud_sentence(page, out);
}

static bool interrupts(const Voice *voice, const Display *display, const char *news) {
  int focus = find_focus(display);
  bool whole = news == find_value(display, find_role(display, ROLE_LOG));
  // Answers were on offer and now there is other text: one of them was chosen.
  if (*news) return whole && find_is_answer(voice->role, buf_text(&voice->value));
  if (focus_moved(voice, display, focus)) return true;
  return is_set(voice->role) && changed(&voice->value, find_value(display, focus));
}

bool voice_hear(Voice *voice, const Display *display, bool on, Buf *out, bool *interrupt) {
  size_t before = out->length;
  if (!on) return switched_off(voice, display, out, interrupt);
  int log = find_role(display, ROLE_LOG);
  const char *page = find_name(display, find_role(display, ROLE_HEADING));
  const char *value = find_value(display, log);
  bool turned = !voice->on || changed(&voice->page, page);
  int lines = count_lines(display, log);
  const char *news = turned ? value : news_of(voice, value, lines);
  *interrupt = turned || interrupts(voice, display, news);
  say_notice(voice, display, out);
  if (turned && log != FIND_NOWHERE) say_place(page, value, out);
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
  if (log == FIND_NOWHERE)
    say_texts(&nothing, display, log, true, out);
  else
    say_paragraphs(NULL, find_value(display, log), out);
  if (log != FIND_NOWHERE) say_look(&nothing, display, find_value(display, log), out);
  say_focus(display, find_focus(display), false, out);
  aloud_sentence(find_name(display, find_role(display, ROLE_CLOCK)), out);
  voice_free(&nothing);
}
