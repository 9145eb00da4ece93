// The first screen: the name, one line of promise, what this is not, the courses.
#include <string.h>

#include "page/typeset.h"
#include "screens/body.h"
#include "screens/play.h"

static const char promise[] =
    "The word on your card is persuade. By the end you will know why it was the wrong word.";
static const char not_a_script[] =
    "This is practice in listening, not a script for handling a person. Use nothing from it on "
    "somebody who has not "
    "been told what you want, or who could not say no.";

static int draw_name(Pen *pen, int x, int y, int width) {
  int top = y;
  y += widgets_heading(pen, STYLE_TITLE, "Unpersuaded", x, y, width) + pen_units(pen, 10);
  display_box(pen->display, (Rect){x, y, pen_units(pen, 44), pen_fine(pen, 2)}, 0,
              pen->theme->accent);
  y += pen_units(pen, 20);
  y += widgets_text(pen, STYLE_STAGE, pen->theme->ink, promise, x, y, width) + pen_units(pen, 26);
  y += widgets_note(pen, not_a_script, x, y, width);
  return y - top;
}

// "resident_expert" until the course was read: Resident Expert.
static void add_title(const char *name, Buf *out) {
  for (const char *word = name; *word;) {
    size_t length = strcspn(word, "_");
    char first[2] = {word[0], '\0'};
    typeset_capitals(first, out);
    buf_add_bytes(out, word + 1, length - (length > 0));
    word += length;
    if (*word == '\0') break;
    buf_add(out, " ");
    word++;
  }
}

// The course's own title, once it was read.
static void add_course(const Screens *screens, const char *course, Buf *out) {
  for (int i = 0; i < screens->world.course_count; i++) {
    const Story *story = screens->shelf[i].story;
    if (!story || strcmp(screens->world.course_names[i], course) != 0) continue;
    buf_add(out, story_text(story, story->title));
    return;
  }
  add_title(course, out);
}

static int draw_continue(Screens *screens, Pen *pen, int x, int y, int width) {
  const Unfinished *unfinished = play_unfinished(screens);
  if (!unfinished) return 0;
  Buf about = {0};
  add_course(screens, unfinished->course, &about);
  buf_add_format(&about, ", after %d %s.", unfinished->choices,
                 unfinished->choices == 1 ? "choice" : "choices");
  int height = widgets_entry(pen, "Continue", buf_text(&about), ACTION_CONTINUE, x, y, width);
  buf_free(&about);
  return height + pen_fine(pen, 2 * WIDGETS_RING);
}

static int draw_unread(Pen *pen, const char *name, int action, int x, int y, int width) {
  Buf title = {0};
  add_title(name, &title);
  int height = widgets_entry(pen, buf_text(&title), "", action, x, y, width);
  buf_free(&title);
  return height;
}

static int draw_wrong(Pen *pen, const char *name, const char *why, int x, int y, int width) {
  Buf text = {0};
  add_title(name, &text);
  buf_add_format(&text, ": %s", why);
  int height = widgets_text(pen, STYLE_CAPTION, pen->theme->soft, buf_text(&text), x, y, width);
  buf_free(&text);
  return height;
}

static int draw_course(Screens *screens, Pen *pen, int place, int x, int y, int width) {
  const Shelved *shelved = &screens->shelf[place];
  const Story *story = shelved->story;
  const char *name = screens->world.course_names[place];
  int action = ACTION_COURSE + place;
  if (!shelved->looked) return draw_unread(pen, name, action, x, y, width);
  if (!story) return draw_wrong(pen, name, shelved->why, x, y, width);
  return widgets_entry(pen, story_text(story, story->title), story_text(story, story->about),
                       action, x, y, width);
}

static int draw_courses(Screens *screens, Pen *pen, int x, int y, int width) {
  int top = y, gap = pen_fine(pen, 2 * WIDGETS_RING);
  y += draw_continue(screens, pen, x, y, width);
  for (int i = 0; i < screens->world.course_count; i++)
    y += draw_course(screens, pen, i, x, y, width) + gap;
  Button buttons[] = {{.name = "Settings", .action = ACTION_SETTINGS},
                      {.name = "Leave", .action = ACTION_QUIT}};
  pen_rule(pen, x, y, width);
  y += pen_units(pen, 26);
  return y + widgets_buttons(pen, buttons, 2, x, y, width) - top;
}

// Two pages side by side where there is room, like an opened book; otherwise one under the other.
static void draw(Screens *screens, Pen *pen) {
  Body body = body_begin_wide(screens, pen);
  int gap = pen_units(pen, 72), page = pen_measure(pen, STYLE_SPEECH, 46), y = body.top;
  if (2 * page + gap <= body.width) {
    int x = body.x + (body.width - 2 * page - gap) / 2, down = body.view.h / 10;
    int left = draw_name(pen, x, y + down, page);
    int right = draw_courses(screens, pen, x + page + gap, y + down + pen_units(pen, 10), page);
    y += down + (left > right ? left : right);
  } else {
    int width = body.width < page ? body.width : page, x = body.x + (body.width - width) / 2;
    y += draw_name(pen, x, y, width) + pen_units(pen, 30);
    y += draw_courses(screens, pen, x, y, width);
  }
  body_end(screens, pen, &body, y);
}

static void act(Screens *screens, int action) {
  char why[512] = "";
  if (action == ACTION_CONTINUE && !play_resume(screens, why)) screens_notice(screens, why);
  int place = action - ACTION_COURSE;
  if (place < 0 || place >= screens->world.course_count) return;
  const char *name = screens->world.course_names[place];
  if (!play_open(screens, name, play_seed(screens), why)) screens_notice(screens, why);
}

// The courses are read after the first picture, one a frame: the page is there at once, and nothing
// waits long.
static int next_unread(const Screens *screens) {
  for (int i = 0; i < screens->world.course_count; i++)
    if (!screens->shelf[i].looked) return i;
  return -1;
}

static bool input(Screens *screens, const Input *input) {
  char why[512];
  int unread = next_unread(screens);
  if (input->verb != INPUT_TIME || unread < 0 || screens->unseen) return false;
  play_course(screens, screens->world.course_names[unread], why);
  screens->unseen = true;
  return true;
}

static int64_t deadline(const Screens *screens) {
  return next_unread(screens) < 0 ? -1 : screens->now_ms;
}

const Screen title_screen = {.draw = draw, .act = act, .input = input, .deadline = deadline};
