// What the second window costs. A workshop in small: a wall with a person drawn large, what was
// said, five options and how many have voted; a page that counts. Nothing is read from a course.
//
//   views one     what is resident with one window, the wall in front: RSS and PSS in kB
//   views two     the same with the page in a window of its own
//   views votes   the times from a vote to both pictures, as stage_run notes them
//   views show    stays open, for tests/gui/two.sh; X closes the wall as a person would
//
// UNPERSUADED_BENCH=large makes the windows 1920 x 1080 instead of 1280 x 720.
// The second window is an ordinary one as large as the first, so one display is enough.
#include <SDL.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "screens/body.h"
#include "screens/guest.h"
#include "stage/app.h"

enum { VOTES = 480, VOTES_EACH = 8, ROOM = 24, OPTIONS = 5, COUNT = 2000000 };

// Another exchange after some votes, where memory is looked at: what was seen before is kept a while.
static const char said[] =
    "%d. I have run this ward for nineteen years. Nobody came to ask before it was decided.";

static const char *const options[OPTIONS] = {
    "A  What would they have had to ask you?",
    "B  I understand. Still, the figures speak for themselves.",
    "C  Nineteen years. What did the last change cost you?",
    "D  It is decided now. Let us make the best of it.",
    "E  That was badly done. What do you see from here?"};

typedef struct Room {
  int votes;
  int steps;  // of the script
  bool two, times;
} Room;

static void draw_page(Screens *screens, Pen *pen) {
  const Room *room = guest_of(screens);
  Body body = body_begin(screens, pen, 66);
  int y = body.top +
          widgets_heading(pen, STYLE_HEADING, "12 of 45 minutes", body.x, body.top, body.width);
  for (int i = 0; i < OPTIONS; i++)
    y += widgets_option(pen, STYLE_LABEL, i + 1, OPTIONS, options[i], COUNT + i, body.x, y,
                        body.width);
  char votes[32];
  snprintf(votes, sizeof votes, "%d votes so far", room->votes);
  y += widgets_text(pen, STYLE_SECTION, pen->theme->ink, votes, body.x, y, body.width);
  body_end(screens, pen, &body, y);
}

static void draw_person(Pen *pen, Rect plate) {
  static const char *const layers[] = {
      "place/office.svg layer back morning light",
      "actor/conrad.svg figure crossed front you one corner still morning light",
      "place/office.svg layer front morning light"};
  display_box(pen->display, plate, 0, pen->theme->plate);
  for (int i = 0; i < 3; i++) display_picture(pen->display, layers[i], plate, 0xFFFFFFFF);
}

// In the sizes of a wall: a twenty-second of the height at least.
static void draw_wall(Screens *screens, Pen *pen) {
  const Room *room = guest_of(screens);
  Rect view = pen->view;
  int third = view.w / 3, margin = view.h / 20, x = third + 2 * margin, y = margin;
  Pen large = *pen;
  large.percent = view.h * 100 / 22 / 16;
  draw_person(pen, (Rect){margin, margin, third, third * 3 / 2});
  char text[sizeof said + 16];
  snprintf(text, sizeof text, said, room->times ? 0 : room->votes / VOTES_EACH);
  y += pen_text(&large, STYLE_SPEECH, pen->theme->ink, text, x, y, view.w - x - margin) + margin;
  for (int i = 0; i < OPTIONS; i++) {
    int height =
        pen_text(&large, STYLE_LABEL, pen->theme->ink, options[i], x, y, view.w - x - margin);
    display_frame(pen->display, (Rect){x - 10, y - 2, view.w - x - margin + 20, height + 4}, 8, 2,
                  pen->theme->accent);
    y += height + margin / 4;
  }
  char votes[32];
  snprintf(votes, sizeof votes, "%d of %d have voted", room->votes % (ROOM + 1), ROOM);
  pen_line(&large, STYLE_STRONG, pen->theme->ink, votes, margin, margin + third * 3 / 2, third);
}

static void act(Screens *screens, int action) {
  (void)screens;
  (void)action;
}

static void close_the_wall(void) {
  SDL_Event closed = {
      .window = {.type = SDL_WINDOWEVENT, .event = SDL_WINDOWEVENT_CLOSE, .windowID = 2}};
  SDL_PushEvent(&closed);
}

static bool count(Screens *screens, const Input *input) {
  Room *room = guest_of(screens);
  if (input->verb != INPUT_LETTER) return false;
  room->votes++;
  if (input->text[0] == 'x') close_the_wall();
  return true;
}

// Of all that is mapped, in kB.
static long mapped(const char *word) {
  FILE *file = fopen("/proc/self/smaps_rollup", "r");
  char line[256];
  long found = 0;
  while (file != NULL && fgets(line, sizeof line, file) != NULL)
    if (strncmp(line, word, strlen(word)) == 0) found = strtol(line + strlen(word), NULL, 10);
  if (file != NULL) fclose(file);
  return found;
}

// What a while of voting leaves in memory counts.
static bool next(void *of, const Display *display, Input *input) {
  Room *room = of;
  (void)display;
  *input = (Input){.verb = INPUT_LETTER, .text = "b"};
  if (room->steps == 0 && !room->two) input->verb = INPUT_TURN;
  if (room->steps++ < VOTES) return true;
  if (!room->times) printf("%ld %ld\n", mapped("Rss:"), mapped("Pss:"));
  return false;
}

static const Story *no_course(void *of, const char *name, char why[512]) {
  (void)of;
  (void)name;
  snprintf(why, 512, "there are no courses here");
  return NULL;
}

static const Screen page = {.draw = draw_page, .act = act, .input = count};

int main(int words, char **word) {
  const char *asked = words > 1 ? word[1] : "", *size = getenv("UNPERSUADED_BENCH");
  Room room = {.two = strcmp(asked, "one") != 0, .times = strcmp(asked, "votes") == 0};
  bool large = size != NULL && strcmp(size, "large") == 0;
  Err err;
  ScreensWorld world = {.course = no_course};
  Screens *screens = screens_new(&world, 0);
  guest_open(screens, (Guest){.screen = &page, .wall = draw_wall, .of = &room});
  StageSetup setup = {.assets_folder = UNPERSUADED_SOURCE "/assets",
                      .width = large ? 1920 : 1280,
                      .height = large ? 1080 : 720,
                      .scale_percent = 100,
                      .wall_window = room.two,
                      .timings = room.times ? stdout : NULL,
                      .devices_folder = "/nowhere"};
  if (strcmp(asked, "show") != 0) setup.script = (StageScript){next, &room};
  bool ran = stage_run(screens, setup, &err);
  if (!ran) fprintf(stderr, "%s\n", err.text);
  screens_free(screens);
  return ran ? 0 : 1;
}
