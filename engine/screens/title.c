// The first screen: the name, one line of promise, what this is not, the courses.
#include <string.h>

#include "screens/body.h"
#include "screens/play.h"
#include "screens/words.h"

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

static int draw_continue(Screens *screens, Pen *pen, int x, int y, int width) {
  const SavedItem *unfinished = play_unfinished(screens);
  if (!unfinished) return 0;
  Buf about = {0};
  words_course(screens, unfinished->head.course, &about);
  buf_add_format(&about, ", after %u %s.", (unsigned)unfinished->choices,
                 unfinished->choices == 1 ? "choice" : "choices");
  int height = widgets_entry(pen, "Continue", buf_text(&about), ACTION_CONTINUE, x, y, width);
  buf_free(&about);
  return height + pen_fine(pen, 2 * WIDGETS_RING);
}

static int draw_unread(Pen *pen, const char *name, int action, int x, int y, int width) {
  Buf title = {0};
  words_folder(name, &title);
  int height = widgets_entry(pen, buf_text(&title), "", action, x, y, width);
  buf_free(&title);
  return height;
}

static int draw_wrong(Pen *pen, const char *name, const char *why, int x, int y, int width) {
  Buf text = {0};
  words_folder(name, &text);
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
  Button buttons[4];
  int count = 0;
  if (play_kept(screens)->count > 0)
    buttons[count++] = (Button){.name = "Conversations", .action = ACTION_SHELF};
  if (screens->world.data_folder && screens->world.records)
    buttons[count++] = (Button){.name = "Records", .action = ACTION_RECORDS};
  buttons[count++] = (Button){.name = "Settings", .action = ACTION_SETTINGS};
  buttons[count++] = (Button){.name = "Leave", .action = ACTION_QUIT};
  pen_rule(pen, x, y, width);
  y += pen_units(pen, 26);
  return y + widgets_buttons(pen, buttons, count, x, y, width) - top;
}

// The course the focus is on; the first that was read when it is on none.
static const Story *course_in_focus(Screens *screens) {
  const SavedItem *unfinished = play_unfinished(screens);
  int place = screens->focus - ACTION_COURSE;
  for (int i = 0; i < screens->world.course_count; i++) {
    bool continued = screens->focus == ACTION_CONTINUE && unfinished &&
                     strcmp(screens->world.course_names[i], unfinished->head.course) == 0;
    if (i == place || continued) return screens->shelf[i].story;
  }
  return screens->world.course_count > 0 ? screens->shelf[0].story : NULL;
}

// The frontispiece: whom the course in focus is about.
static void draw_frontispiece(Screens *screens, Pen *pen, int x, int y, int height) {
  const Story *story = course_in_focus(screens);
  int least = pen_units(pen, 150), most = pen_units(pen, 420);
  if (!story || story->mind_count == 0 || height < least) return;
  uint32_t speaker = story->minds[0].speaker;
  if (height > most) height = most;
  Rect plate = {x, y, height * 2 / 3, height};
  display_box(pen->display, plate, 0, pen->theme->plate);
  figure_portrait(pen, story, speaker, plate);
  pen_widget(pen, ROLE_PICTURE, story_text(story, story->cast[speaker].name),
             story_text(story, story->cast[speaker].role), plate, 0, 0);
}

// Two pages side by side where there is room, like an opened book; otherwise one under the other.
static void draw(Screens *screens, Pen *pen) {
  Body body = body_begin_wide(screens, pen);
  int gap = pen_units(pen, 72), page = pen_measure(pen, STYLE_SPEECH, 46), y = body.top;
  if (2 * page + gap <= body.width) {
    int x = body.x + (body.width - 2 * page - gap) / 2, down = body.view.h / 16;
    int left = draw_name(pen, x, y + down, page), under = y + down + left + pen_units(pen, 40);
    draw_frontispiece(screens, pen, x, under,
                      body.view.y + body.view.h - pen_units(pen, 40) - under);
    int right = draw_courses(screens, pen, x + page + gap, y + down + pen_units(pen, 10), page);
    y += down + (left > right ? left : right);
  } else {
    int width = body.width < page ? body.width : page, x = body.x + (body.width - width) / 2;
    y += draw_name(pen, x, y, width) + pen_units(pen, 30);
    y += draw_courses(screens, pen, x, y, width);
  }
  body_end(screens, pen, &body, y);
}

static bool go_on(Screens *screens, char why[512]) {
  const SavedItem *unfinished = play_unfinished(screens);
  if (!unfinished) return true;
  SavedItem item = *unfinished;
  return play_go_on(screens, item.path, item.head.course, why);
}

static void act(Screens *screens, int action) {
  char why[512] = "";
  if (action == ACTION_CONTINUE && !go_on(screens, why)) screens_notice(screens, why);
  if (action == ACTION_RECORDS) screens_go(screens, SCREEN_RECORDS);
  if (action == ACTION_SHELF) screens_go(screens, SCREEN_SHELF);
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
