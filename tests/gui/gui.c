// Plays the screens by what a person can see. A step file has one step a line, # begins a remark:
//
//   workshop "drill" 24      a workshop with this course for so many, which has 20 minutes
//   resume                   the program is ended, and the workshop gone on with
//   read_on                  the wall is turned to its last page
//   windows 2                the wall has a window of its own; 1 takes it away
//   size 800x600             the window, in device pixels
//   open "four_minutes" 1    a course with this seed, as if named on the command line
//   click "Begin"            the pointer, on the widget of this name, or the first whose name
//                            begins so; scrolls to it with the wheel
//   key down 3               tab down up left right enter escape space backspace home end pageup
//                            pagedown f9 f10 f12, or a digit; how often
//   type "If he says no"     letter by letter
//   press "pad b" 2          a key or a pad's button by its name, as it is bound now, or told by its
//                            name when that is asked for; how often
//   twice "PageDown"         such a key pressed once more a quarter of a second later
//   hold "b" 20              a letter, or a key as for key, that stays down: it comes so often more
//   pad "Begin"              the pad alone: the directions to the widget of this name, then (A)
//   touch "Begin"            a finger alone: drags until it is seen, then taps
//   pad_writes "No. 7"       by the letters on the screen, with the pad
//   touch_writes "No. 7"     the same with a finger
//   wait 4000                milliseconds, deadlines are kept
//   expect "Debrief"         on the screen, or said by a widget
//   refuse "Correct!"        neither
//   focus "Begin"            the widget with the focus is called so
//   scroll -3                lines of the wheel
//   only "drill"             started again with this course alone
//   again                    the program is ended and started once more
//   dated 1772644800         all journals were last written then, in seconds since 1970
//   hear "4 answers."        said aloud next, as far as it was not heard by a step before; what is
//                            said in between may be left out
//   unheard "A silence"      not said since what was heard last
//   spoken "speech"          everything said so far is tests/golden/speech.txt; --renew writes it
//   sit 30                   the drill as an exercise of so many minutes: begun, or, once it was
//                            begun and the window closed, gone on with
//   over                     the person wants to leave
//   verified                 its result is there, and intact as an assessor sees it
//   golden "title"           the display list is tests/golden/title.txt; --renew writes it instead
//
// After every step the screen is checked as in check_display.h. The first thing that is not so ends
// the run.
#include <fcntl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "../check_display.h"
#include "../table_metrics.h"
#include "gathering.h"
#include "page/typeset.h"
#include "page/voice.h"
#include "screens/letters.h"
#include "screens/settings.h"
#include "world.h"
#ifdef GUI_EXAM
#include "sitting.h"
#endif

// A picture's size is told once and for all.
#ifdef GUI_PICTURES
#include "paint.h"
enum { PICTURES = true };
#else
enum { PICTURES = false };
#endif

enum { A_MOMENT = 500 };  // milliseconds: what passes before a line is answered

typedef struct Run {
  World world;
  Gathering gathering;
  Display wall;  // where it has a window of its own
  int windows;
  Screens *screens;
  Display display;
  const Metrics *metrics;
#ifdef GUI_PICTURES
  Paint paint;
#endif
  int64_t now_ms;
  bool held;  // what is given comes from a key that is still down
  int width, height;
  const char *file;
  int line;
  bool renew;
  int dated;
  Voice voice;
  Buf spoken;    // a line an utterance; an empty line where what was being said is cut off
  size_t heard;  // bytes of it
#ifdef GUI_EXAM
  TestSitting sitting;
#endif
} Run;

static bool fail(const Run *run, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  fprintf(stderr, "%s:%d: ", run->file, run->line);
  vfprintf(stderr, format, arguments);
  fputc('\n', stderr);
  va_end(arguments);
  return false;
}

static void listen(Run *run) {
  Buf said = {0};
  bool interrupt, on = screens_settings(run->screens)->speech;
  if (voice_hear(&run->voice, &run->display, on, &said, &interrupt)) {
    if (interrupt) buf_add_char(&run->spoken, '\n');
    buf_add(&run->spoken, buf_text(&said));
  }
  buf_free(&said);
}

static bool draw_wall(Run *run) {
  char why[512];
  if (run->windows < 2) return true;
  screens_draw_wall(run->screens, run->metrics, 1920, 1080, 100, &run->wall);
  return check_display(&run->wall, why, sizeof why) || fail(run, "the wall: %s", why);
}

static bool draw(Run *run) {
  char why[512];
  screens_draw(run->screens, run->metrics, &run->display);
  if (!draw_wall(run)) return false;
  listen(run);
  return check_display(&run->display, why, sizeof why) || fail(run, "%s", why);
}

static void tell(Run *run, Input input) {
  input.now_ms = run->now_ms;
#ifdef GUI_EXAM
  sitting_at(&run->sitting, run->now_ms);
#endif
  screens_input(run->screens, input);
}

static bool give(Run *run, Input input) {
  run->now_ms += 300;
  input.repeated = run->held;
  tell(run, input);
  if (!draw(run)) return false;
  if (input.verb != INPUT_REPEAT || !screens_settings(run->screens)->speech) return true;
  buf_add_char(&run->spoken, '\n');
  voice_repeat(&run->display, &run->spoken);
  return true;
}

// Time goes by; whoever asked to be woken is.
static bool wait_for(Run *run, int64_t ms) {
  int64_t end = run->now_ms + ms;
  for (int64_t next = screens_deadline(run->screens); next >= 0 && next <= end;
       next = screens_deadline(run->screens)) {
    run->now_ms = next > run->now_ms ? next : run->now_ms + 1;
    tell(run, (Input){.verb = INPUT_TIME});
    if (!draw(run)) return false;
  }
  if (run->now_ms < end) run->now_ms = end;
  return true;
}

static bool resize(Run *run, int width, int height) {
  run->width = width;
  run->height = height;
  return give(run, (Input){.verb = INPUT_SIZE, .x = width, .y = height, .scale_percent = 100}) &&
         wait_for(run, 100);
}

static void start(Run *run) {
  screens_free(run->screens);
#ifdef GUI_EXAM
  sitting_leave(&run->sitting);
#endif
  gathering_end(&run->gathering);
  run->screens = screens_new(&run->world.screens, run->now_ms);
}

// Finding -----------------------------------------------------------------------------------------

static const Widget *find_widget(const Run *run, const char *name) {
  const Widget *begins = NULL;
  for (size_t i = 0; i < run->display.widget_count; i++) {
    const Widget *widget = &run->display.widgets[i];
    const char *called = display_chars(&run->display, widget->name);
    if (widget->action == 0 || (widget->state & WIDGET_DISABLED)) continue;
    if (strcmp(called, name) == 0) return widget;
    if (!begins && strncmp(called, name, strlen(name)) == 0) begins = widget;
  }
  return begins;
}

// Everything that can be read or heard, with a printer's signs.
static void collect(const Display *display, Buf *out) {
  for (size_t i = 0; i < display->item_count; i++) {
    if (display->items[i].kind != DISPLAY_TEXT) continue;
    typeset_signs(display_chars(display, display->items[i].text), out);
    buf_add_char(out, ' ');
  }
  for (size_t i = 0; i < display->widget_count; i++) {
    buf_add_char(out, '\n');
    typeset_signs(display_chars(display, display->widgets[i].name), out);
    buf_add_char(out, '\n');
    typeset_signs(display_chars(display, display->widgets[i].value), out);
  }
}

static bool shows(const Run *run, const char *text) {
  Buf all = {0}, wanted = {0};
  collect(&run->display, &all);
  typeset_signs(text, &wanted);
  bool found = strstr(buf_text(&all), buf_text(&wanted)) != NULL;
  buf_free(&all);
  buf_free(&wanted);
  return found;
}

// Steps -------------------------------------------------------------------------------------------

static bool is_in_reach(const Widget *widget) {
  return widget && widget->rect.w > 0 && widget->rect.h >= 12;
}

static bool reach(Run *run, const char *name) {
  for (int lines = -1; lines <= 1; lines += 2) {
    for (int i = 0; i < 400 && !is_in_reach(find_widget(run, name)); i++)
      if (!give(run, (Input){.verb = INPUT_SCROLL, .number = lines, .device = DEVICE_MOUSE}))
        return false;
  }
  return is_in_reach(find_widget(run, name)) ||
         fail(run, "nothing to press is called \"%s\"", name);
}

static bool click(Run *run, const char *name) {
  if (!wait_for(run, 300) || !reach(run, name)) return false;
  Rect rect = find_widget(run, name)->rect;
  Input input = {.verb = INPUT_POINT,
                 .x = rect.x + rect.w / 2,
                 .y = rect.y + rect.h / 2,
                 .device = DEVICE_MOUSE};
  if (!give(run, input)) return false;
  input.verb = INPUT_PRESS;
  if (!give(run, input)) return false;
  input.verb = INPUT_RELEASE;
  return give(run, input) && wait_for(run, A_MOMENT);
}

static bool read_on(Run *run) {
  for (int i = 0; i < 20 && find_widget(run, "Read on"); i++)
    if (!click(run, "Read on")) return false;
  return true;
}

static bool press_key(Run *run, const char *key, int times) {
  static const struct {
    const char *name;
    Input input;
  } keys[] = {
      {"tab", {.verb = INPUT_NEXT}},
      {"down", {.verb = INPUT_NEXT}},
      {"up", {.verb = INPUT_PREVIOUS}},
      {"left", {.verb = INPUT_LESS}},
      {"right", {.verb = INPUT_MORE}},
      {"enter", {.verb = INPUT_ACCEPT}},
      {"escape", {.verb = INPUT_BACK}},
      {"space", {.verb = INPUT_ACCEPT, .text = " "}},
      {"backspace", {.verb = INPUT_ERASE}},
      {"f9", {.verb = INPUT_REPEAT}},
      {"f10", {.verb = INPUT_MENU}},
      {"f12", {.verb = INPUT_VOICE}},
      {"f6", {.verb = INPUT_TURN}},
      {"pageup", {.verb = INPUT_PAGE, .number = -1}},
      {"pagedown", {.verb = INPUT_PAGE, .number = 1}},
      {"home", {.verb = INPUT_PAGE, .number = INT32_MIN}},
      {"end", {.verb = INPUT_PAGE, .number = INT32_MAX}},
  };
  Input input = {0};
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    if (strcmp(keys[i].name, key) == 0) input = keys[i].input;
  if (key[0] >= '1' && key[0] <= '9' && !key[1])
    input = (Input){.verb = INPUT_DIGIT, .number = key[0] - '0', .text = {key[0]}};
  if (input.verb == INPUT_NOTHING) return fail(run, "there is no key called %s", key);
  for (int i = 0; i < times; i++)
    if (!wait_for(run, 300) || !give(run, input) || !wait_for(run, A_MOMENT)) return false;
  return true;
}

static bool type(Run *run, const char *text) {
  while (*text) {
    const char *from = text;
    Input input = {.verb = INPUT_LETTER};
    utf8_next(&text);
    memcpy(input.text, from, (size_t)(text - from));
    if (*from == ' ') input.verb = INPUT_ACCEPT;
    if (*from >= '1' && *from <= '9')
      input = (Input){.verb = INPUT_DIGIT, .number = *from - '0', .text = {*from}};
    if (!give(run, input)) return false;
  }
  return true;
}

// One device alone --------------------------------------------------------------------------------

// What the stage makes of a key: its name for who asks for it, else its verb.
static bool press_name(Run *run, const char *name, int times) {
  const Device device = bindings_is_pad(name) ? DEVICE_PAD : DEVICE_KEYBOARD;
  for (int i = 0; i < times; i++) {
    Input input = bindings_find(&screens_settings(run->screens)->bindings, name);
    if (screens_listening(run->screens)) {
      input = (Input){.verb = INPUT_KEY};
      snprintf(input.text, sizeof input.text, "%s", name);
    }
    if (input.verb == INPUT_NOTHING) return fail(run, "\"%s\" means nothing", name);
    input.device = device;
    if (!wait_for(run, 300) || !give(run, input)) return false;
  }
  return true;
}

static bool press_twice(Run *run, const char *name) {
  enum { QUARTER = 250, GIVEN = 300 };
  Input input = bindings_find(&screens_settings(run->screens)->bindings, name);
  bool good = press_name(run, name, 1);
  run->now_ms -= GIVEN - QUARTER;
  return good && give(run, input);
}

static bool hold(Run *run, const char *key, int more) {
  bool letter = key[0] != '\0' && key[1] == '\0', good = true;
  for (int i = 0; good && i <= more; i++) {
    run->held = i > 0;
    good = letter ? type(run, key) : press_key(run, key, 1);
  }
  run->held = false;
  return good;
}

static const Widget *focused_widget(const Run *run) {
  for (size_t i = 0; i < run->display.widget_count; i++)
    if (run->display.widgets[i].state & WIDGET_FOCUSED) return &run->display.widgets[i];
  return NULL;
}

// Through the page in its order; among letters to where it is.
static const char *way_to(const Widget *from, const Widget *to) {
  bool among_letters = letters_is(from->action) && letters_is(to->action);
  if (!among_letters || rect_empty(to->rect) || to->rect.y > from->rect.y) return "pad dpdown";
  if (to->rect.y < from->rect.y) return "pad dpup";
  return to->rect.x < from->rect.x ? "pad dpleft" : "pad dpright";
}

static bool pad(Run *run, const char *name) {
  for (int i = 0; i < 400; i++) {
    const Widget *from = focused_widget(run), *to = find_widget(run, name);
    if (!from || !to) break;
    if (from->action == to->action && is_in_reach(from)) return press_name(run, "pad a", 1);
    if (!press_name(run, way_to(from, to), 1)) return false;
  }
  return fail(run, "the pad does not come to \"%s\"", name);
}

// A finger at the right edge, which moves by `down` and is lifted.
static bool drag_by(Run *run, int down) {
  Input input = {.verb = INPUT_PRESS,
                 .x = run->width - 6,
                 .y = run->height / 2 - down / 2,
                 .device = DEVICE_TOUCH};
  if (!give(run, input)) return false;
  input.verb = INPUT_DRAG;
  input.number = down / 4;
  for (int i = 0; i < 4; i++) {
    input.y += down / 4;
    if (!give(run, input)) return false;
  }
  input.verb = INPUT_RELEASE;
  input.number = 0;
  return give(run, input);
}

static bool tap(Run *run, Rect rect) {
  Input input = {.verb = INPUT_PRESS,
                 .x = rect.x + rect.w / 2,
                 .y = rect.y + rect.h / 2,
                 .device = DEVICE_TOUCH};
  if (!give(run, input)) return false;
  input.verb = INPUT_RELEASE;
  return give(run, input);
}

static bool touch(Run *run, const char *name) {
  if (!wait_for(run, 300)) return false;
  for (int down = 120; down >= -120; down -= 240)
    for (int i = 0; i < 200 && !is_in_reach(find_widget(run, name)); i++)
      if (!drag_by(run, down)) return false;
  const Widget *widget = find_widget(run, name);
  return is_in_reach(widget) ? tap(run, widget->rect)
                             : fail(run, "no finger comes to \"%s\"", name);
}

static const char *letter_name(char character, char own[2]) {
  own[0] = character;
  own[1] = '\0';
  return character == ' '    ? "Space"
         : character == '.'  ? "Full stop"
         : character == ','  ? "Comma"
         : character == '\'' ? "Apostrophe"
         : character == '?'  ? "Question mark"
                             : own;
}

static bool writes(Run *run, const char *text, bool (*press)(Run *run, const char *name)) {
  char own[2];
  for (; *text; text++) {
    const char *name = letter_name(*text, own);
    const Widget *key = find_widget(run, name);
    bool other_case = !key || strcmp(display_chars(&run->display, key->name), name) != 0;
    if (other_case && !press(run, "Capital")) return false;
    if (!press(run, name)) return false;
  }
  return true;
}

static bool check_name_of_focus(Run *run, const char *name) {
  const Widget *widget = focused_widget(run);
  if (!widget) return fail(run, "nothing has the focus");
  const char *called = display_chars(&run->display, widget->name);
  return strncmp(called, name, strlen(name)) == 0 || fail(run, "the focus is on \"%s\"", called);
}

static bool check_kept(Run *run, const char *name, const char *now) {
  char path[1024];
  Buf kept = {0};
  Err err = {{0}};
  snprintf(path, sizeof path, "%s/tests/golden/%s.txt", UNPERSUADED_SOURCE, name);
  bool good = run->renew ? file_write(path, now, strlen(now), &err)
                         : file_read(path, 16 << 20, &kept, &err);
  if (good && !run->renew && strcmp(now, buf_text(&kept)) != 0)
    good = err_set(&err, "%s is different; if it is better: tests/golden/renew.sh", path);
  if (!good) fail(run, "%s", err.text);
  buf_free(&kept);
  return good;
}

#ifdef GUI_PICTURES
static bool check_golden(Run *run, const char *name) {
  return paint_save(&run->paint, &run->display, name) || fail(run, "%s: %s", name, SDL_GetError());
}
#else
static bool check_golden(Run *run, const char *name) {
  Buf now = {0};
  display_print(&run->display, &now);
  bool good = check_kept(run, name, buf_text(&now));
  buf_free(&now);
  return good;
}
#endif

static bool check_heard(Run *run, const char *text) {
  const char *rest = buf_text(&run->spoken) + run->heard, *found = strstr(rest, text);
  if (!found) return fail(run, "\"%s\" is not said; what is:\n%s", text, rest);
  const char *end = strchr(found, '\n');
  run->heard = (size_t)((end ? end : found + strlen(found)) - buf_text(&run->spoken));
  return true;
}

static bool check_unheard(const Run *run, const char *text) {
  const char *rest = buf_text(&run->spoken) + run->heard;
  return strstr(rest, text) == NULL || fail(run, "\"%s\" is said:\n%s", text, rest);
}

static bool open_course(Run *run, const char *name, int seed) {
  char why[512] = "";
  return screens_open(run->screens, name, (uint64_t)seed, why) ? draw(run) : fail(run, "%s", why);
}

static bool open_workshop(Run *run, const char *course, int room) {
  Err err;
  start(run);
  return (gathering_begin(&run->gathering, &run->world, run->screens, course, room, &err) ||
          fail(run, "%s", err.text)) &&
         resize(run, run->width, run->height);
}

static bool resume_workshop(Run *run) {
  Err err;
  screens_free(run->screens);
  run->screens = screens_new(&run->world.screens, run->now_ms);
  return (gathering_resume(&run->gathering, run->screens, &err) || fail(run, "%s", err.text)) &&
         resize(run, run->width, run->height);
}

static bool give_windows(Run *run, int count) {
  run->windows = count;
  screens_give_wall(run->screens, count > 1);
  return draw(run);
}

static void date_one(void *to, const char *name) {
  const Run *run = to;
  char path[512];
  snprintf(path, sizeof path, "%s/journals/%s", run->world.folder, name);
  utimensat(AT_FDCWD, path, (struct timespec[2]){{run->dated, 0}, {run->dated, 0}}, 0);
}

static bool date_journals(Run *run, int seconds) {
  char folder[128];
  Err err;
  run->dated = seconds;
  snprintf(folder, sizeof folder, "%s/journals", run->world.folder);
  return file_list(folder, date_one, run, &err) || fail(run, "%s", err.text);
}

static bool again(Run *run) {
  start(run);
  return resize(run, run->width, run->height);
}

static bool only(Run *run, const char *name) {
  ScreensWorld *world = &run->world.screens;
  for (int i = 0; i < WORLD_COURSES; i++) {
    if (strcmp(world_names[i], name) != 0) continue;
    world->course_names = &world_names[i];
    world->course_count = 1;
    return again(run);
  }
  return fail(run, "there is no course %s", name);
}

#ifdef GUI_EXAM
static bool sit(Run *run, int minutes) {
  Err err;
  char why[512];
  const Story *story = world_course(&run->world, "drill", why);
  if (!again(run)) return false;
  if (!sitting_sit(&run->sitting, story, run->world.folder, minutes, &err))
    return fail(run, "%s", err.text);
  screens_sit(run->screens, &run->sitting.exam);
  return draw(run);
}

static bool check_result(Run *run) {
  Err err;
  char why[512];
  const Story *story = world_course(&run->world, "drill", why);
  return sitting_verified(&run->sitting, story, &err) || fail(run, "%s", err.text);
}
#else
static bool sit(Run *run, int minutes) {
  (void)minutes;
  return fail(run, "there are no exercises in this program");
}

static bool check_result(Run *run) {
  return sit(run, 0);
}
#endif

// A step is a word, then a text in quotes or a word, then a number.
static bool step(Run *run, const char *line) {
  char word[32] = "", text[512] = "";
  int number = 0, width, height;
  if (sscanf(line, "%31s \"%511[^\"]\" %d", word, text, &number) < 2)
    sscanf(line, "%31s %511s %d", word, text, &number);
  if (word[0] == '\0' || word[0] == '#') return true;
  if (strcmp(word, "size") == 0 && sscanf(text, "%dx%d", &width, &height) == 2)
    return PICTURES || resize(run, width, height);
  if (strcmp(word, "open") == 0) return open_course(run, text, number);
  if (strcmp(word, "click") == 0) return click(run, text);
  if (strcmp(word, "key") == 0) return press_key(run, text, number > 0 ? number : 1);
  if (strcmp(word, "type") == 0) return type(run, text);
  if (strcmp(word, "press") == 0)
    return press_name(run, text, number > 0 ? number : 1) && wait_for(run, A_MOMENT);
  if (strcmp(word, "twice") == 0) return press_twice(run, text) && wait_for(run, A_MOMENT);
  if (strcmp(word, "hold") == 0) return hold(run, text, number);
  if (strcmp(word, "pad") == 0) return pad(run, text) && wait_for(run, A_MOMENT);
  if (strcmp(word, "touch") == 0) return touch(run, text) && wait_for(run, A_MOMENT);
  if (strcmp(word, "pad_writes") == 0) return writes(run, text, pad);
  if (strcmp(word, "touch_writes") == 0) return writes(run, text, touch);
  if (strcmp(word, "wait") == 0) return wait_for(run, atoi(text));
  if (strcmp(word, "scroll") == 0)
    return give(run, (Input){.verb = INPUT_SCROLL, .number = atoi(text), .device = DEVICE_MOUSE});
  if (strcmp(word, "expect") == 0)
    return shows(run, text) || fail(run, "\"%s\" is not there", text);
  if (strcmp(word, "refuse") == 0) return !shows(run, text) || fail(run, "\"%s\" is there", text);
  if (strcmp(word, "focus") == 0) return check_name_of_focus(run, text);
  if (strcmp(word, "only") == 0) return only(run, text);
  if (strcmp(word, "again") == 0) return again(run);
  if (strcmp(word, "workshop") == 0) return open_workshop(run, text, number);
  if (strcmp(word, "resume") == 0) return resume_workshop(run);
  if (strcmp(word, "read_on") == 0) return read_on(run);
  if (strcmp(word, "windows") == 0) return give_windows(run, atoi(text));
  if (strcmp(word, "dated") == 0) return date_journals(run, atoi(text));
  if (strcmp(word, "sit") == 0) return sit(run, atoi(text));
  if (strcmp(word, "verified") == 0) return check_result(run);
  if (strcmp(word, "over") == 0) return screens_over(run->screens) || fail(run, "it is not over");
  if (strcmp(word, "golden") == 0) return check_golden(run, text);
  if (strcmp(word, "hear") == 0) return check_heard(run, text);
  if (strcmp(word, "unheard") == 0) return check_unheard(run, text);
  if (strcmp(word, "spoken") == 0) return check_kept(run, text, buf_text(&run->spoken));
  return fail(run, "there is no step \"%s\"", word);
}

static void show_screen(const Run *run) {
  Buf all = {0};
  collect(&run->display, &all);
  fprintf(stderr, "The screen:\n%s\n", buf_text(&all));
  buf_free(&all);
}

static bool play(Run *run, FILE *file) {
  char line[1024];
  bool good = true;
  start(run);
  good = resize(run, run->width, run->height);
  for (run->line = 1; good && fgets(line, sizeof line, file); run->line++) good = step(run, line);
  if (!good) show_screen(run);
  return good;
}

#ifdef GUI_PICTURES
// A picture of each golden, in this size and with these settings ("theme = dark").
static bool prepare(Run *run, int count, char **words) {
  char path[128], lines[512] = "";
  Err err;
  if (count < 4 || sscanf(words[2], "%dx%d", &run->width, &run->height) != 2) return false;
  for (int i = 4; i < count; i++)
    snprintf(lines + strlen(lines), sizeof lines - strlen(lines), "%s\n", words[i]);
  snprintf(path, sizeof path, "%s/settings.txt", run->world.folder);
  run->file = words[1];
  bool ready = file_write(path, lines, strlen(lines), &err) && paint_open(&run->paint, words[3]);
  if (ready) run->metrics = fonts_metrics(run->paint.fonts);
  return ready;
}
#else
static bool prepare(Run *run, int count, char **words) {
  run->renew = count > 2 && strcmp(words[1], "--renew") == 0;
  run->file = words[count - 1];
  run->width = 1280;
  run->height = 720;
  run->metrics = &table_metrics;
  return count > 1;
}
#endif

int main(int count, char **words) {
  Run run = {.now_ms = 1000};
  world_begin(&run.world);
  FILE *file = prepare(&run, count, words) ? fopen(run.file, "r") : NULL;
  if (!file) {
    fprintf(stderr,
            "gui [--renew] STEPS\ngui_pictures STEPS 1280x720 FOLDER [\"theme = dark\" ...]\n");
    return 2;
  }
  bool good = play(&run, file);
  fclose(file);
  screens_free(run.screens);
  gathering_end(&run.gathering);
  display_free(&run.display);
  display_free(&run.wall);
  voice_free(&run.voice);
#ifdef GUI_EXAM
  sitting_free(&run.sitting);
#endif
  buf_free(&run.spoken);
  world_end(&run.world);
#ifdef GUI_PICTURES
  paint_close(&run.paint);
#endif
  return good ? 0 : 1;
}
