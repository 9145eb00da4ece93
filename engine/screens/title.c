// The first screen: the name, one line of promise, what this is not, the courses.
#include <stdio.h>

#include "screens/body.h"
#include "screens/play.h"
#include "screens/words.h"

static const char promise[] =
    "The word on your card is persuade. By the end you will know why it was the wrong word.";
static const char not_a_script[] =
    "This is practice in listening, not a script for handling a person. Use nothing from it on somebody who has not "
    "been told what you want, or who could not say no.";

static int draw_name(Pen *pen, int x, int y, int width) {
  int top = y;
  y += widgets_heading(pen, STYLE_TITLE, "Unpersuaded", x, y, width) + pen_units(pen, 10);
  display_box(pen->display, (Rect){x, y, pen_units(pen, 44), pen_fine(pen, 2)}, 0, pen->theme->accent);
  y += pen_units(pen, 20);
  y += widgets_text(pen, STYLE_STAGE, pen->theme->ink, promise, x, y, width) + pen_units(pen, 26);
  y += widgets_note(pen, not_a_script, x, y, width);
  return y - top;
}

static int draw_continue(Screens *screens, Pen *pen, int x, int y, int width) {
  char why[512];
  const Unfinished *unfinished = play_unfinished(screens);
  if (!unfinished) return 0;
  const Story *story = play_course(screens, unfinished->course, why);
  if (!story) return 0;
  Buf about = {0};
  buf_add_format(&about, "%s, after %d %s.", story_text(story, story->title), unfinished->choices,
                 unfinished->choices == 1 ? "choice" : "choices");
  int height = widgets_entry(pen, "Continue", buf_text(&about), ACTION_CONTINUE, x, y, width);
  buf_free(&about);
  return height + pen_fine(pen, 2 * WIDGETS_RING);
}

static int draw_course(Screens *screens, Pen *pen, int place, int x, int y, int width) {
  char why[512] = "";
  const char *name = screens->world.course_names[place];
  const Story *story = play_course(screens, name, why);
  if (!story) {
    Buf plain = {0};
    words_plain(name, &plain);
    buf_add_format(&plain, ": %s", why);
    int height = widgets_text(pen, STYLE_CAPTION, pen->theme->soft, buf_text(&plain), x, y, width);
    buf_free(&plain);
    return height;
  }
  return widgets_entry(pen, story_text(story, story->title), story_text(story, story->about),
                       ACTION_COURSE + place, x, y, width);
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

const Screen title_screen = {.draw = draw, .act = act};
