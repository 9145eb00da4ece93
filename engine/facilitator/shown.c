#include "facilitator/shown.h"

#include <stdlib.h>
#include <string.h>

#include "facilitator/advance.h"
#include "screens/guest.h"

bool shown_more(const Facilitator *facilitator) {
  return wall_reads_on(&facilitator->wall);
}

bool shown_before(const Facilitator *facilitator) {
  return wall_reads_back(&facilitator->wall);
}

void shown_turn(Screens *screens, int by) {
  Facilitator *facilitator = facilitator_of(screens);
  if (wall_turn_page(&facilitator->wall, by)) facilitator_show(screens, facilitator->page);
}

bool shown_blank(const Facilitator *facilitator) {
  return facilitator->wall.blank;
}

void shown_toggle_blank(Screens *screens) {
  Facilitator *facilitator = facilitator_of(screens);
  facilitator->wall.blank = !facilitator->wall.blank;
  screens->unseen = true;
}

// Drawing ----------------------------------------------------------------------------------------

// "Enter: Follow B": with how many votes, the wall shows already.
static void add_step(const char *key, const char *name, Buf *out) {
  buf_add_format(out, "%s: ", key);
  buf_add_bytes(out, name, strcspn(name, ","));
}

// While the wall is in front of the page: what was just refused, else what the key does now.
static void say_next(const Screens *screens, Facilitator *facilitator) {
  Advance next;
  Buf *said = &facilitator->said;
  const Bindings *bindings = &screens->settings.bindings;
  const char *key = bindings_called(bindings_first(bindings, BOUND_ACCEPT, screens->device));
  buf_clear(said);
  if (!guest_shows_wall(screens)) return;
  advance_list(facilitator, &next);
  if (screens->notice[0] != '\0')
    buf_add(said, screens->notice);
  else if (*key != '\0')
    add_step(key, next.buttons[0].name, said);
}

static void draw(const Screens *screens, Facilitator *facilitator, Pen *pen) {
  say_next(screens, facilitator);
  facilitator->wall.said = buf_text(&facilitator->said);
  facilitator->wall.now_ms = screens->now_ms;
  facilitator->wall.motion = screens->settings.motion;
  wall_draw(pen, facilitator->workshop, &facilitator->wall);
}

void shown_draw(Screens *screens, Pen *pen) {
  Facilitator *facilitator = facilitator_of(screens);
  facilitator->apart.width = pen->display->width;
  facilitator->apart.height = pen->display->height;
  if (guest_shows_wall(screens)) shown_measure(screens, pen);  // what it says is to do hangs on it
  draw(screens, facilitator, pen);
}

int64_t shown_deadline(const Screens *screens) {
  return wall_deadline(&facilitator_of(screens)->wall);
}

// As large as the wall was drawn last, or will be.
static Rect size_of_wall(const Screens *screens, const Apart *apart) {
  bool own = apart->width > 0 && !guest_shares(screens);
  return own ? (Rect){0, 0, apart->width, apart->height}
             : (Rect){0, 0, screens->width, screens->height};
}

static bool is_known(const Apart *apart, Rect size) {
  const Display *display = &apart->display;
  return !apart->stale && display->width == size.w && display->height == size.h;
}

static Pen pen_apart(Apart *apart, const Pen *pen, Rect size) {
  if (!apart->layout) apart->layout = layout_new();
  layout_forget(apart->layout);
  apart->spots.count = 0;
  display_clear(&apart->display, size.w, size.h);
  Pen there = *pen;
  there.display = &apart->display;
  there.layout = apart->layout;
  there.spots = &apart->spots;
  there.focus = ACTION_NONE;
  there.view = size;
  return there;
}

// How many pages there are is known when the wall was drawn; the page that asks is drawn before it.
void shown_measure(const Screens *screens, const Pen *pen) {
  Facilitator *facilitator = facilitator_of(screens);
  Apart *apart = &facilitator->apart;
  Rect size = size_of_wall(screens, apart);
  bool blank = facilitator->wall.blank;
  if (is_known(apart, size)) return;
  Pen there = pen_apart(apart, pen, size);
  facilitator->wall.blank = false;
  draw(screens, facilitator, &there);
  facilitator->wall.blank = blank;
  apart->stale = false;
}

void shown_free(Facilitator *facilitator) {
  layout_free(facilitator->apart.layout);
  display_free(&facilitator->apart.display);
  free(facilitator->apart.spots.items);
}
