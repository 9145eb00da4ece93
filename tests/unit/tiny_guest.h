// A guest small enough to know everything about: a page that counts, and a wall that shows how many.
#ifndef UNIT_TINY_GUEST_H
#define UNIT_TINY_GUEST_H

#include <stdio.h>

#include "screens/body.h"
#include "screens/guest.h"

enum { TINY_COUNT = 2000000, TINY_LEAVE };

typedef struct TinyGuest {
  int votes;
  int keys;                    // letters that reached the page
  bool takes_accept;           // its input wants Enter for itself
  int64_t page_at, wall_at;    // deadlines
  int page_drawn, wall_drawn;  // so many times
  int wall_percent, wall_fine, wall_focus;
  Rect wall_view;
} TinyGuest;

static void tiny_draw(Screens *screens, Pen *pen) {
  TinyGuest *tiny = guest_of(screens);
  char votes[32];
  Body body = body_begin(screens, pen, 60);
  Button buttons[] = {{.name = "Count one", .action = TINY_COUNT, .primary = true},
                      {.name = "Leave it", .action = TINY_LEAVE}};
  snprintf(votes, sizeof votes, "Counted: %d", tiny->votes);
  int y = body.top + widgets_heading(pen, STYLE_HEADING, "The facilitator's page", body.x, body.top,
                                     body.width);
  y += widgets_text(pen, STYLE_LABEL, pen->theme->ink, votes, body.x, y, body.width);
  y += widgets_buttons(pen, buttons, 2, body.x, y, body.width);
  body_end(screens, pen, &body, y);
  tiny->page_drawn++;
}

static void tiny_act(Screens *screens, int action) {
  TinyGuest *tiny = guest_of(screens);
  if (action == TINY_COUNT) tiny->votes++;
  if (action == TINY_LEAVE) screens_go(screens, SCREEN_TITLE);
}

static bool tiny_input(Screens *screens, const Input *input) {
  TinyGuest *tiny = guest_of(screens);
  if (input->verb == INPUT_LETTER) tiny->keys++;
  if (input->verb == INPUT_ACCEPT && tiny->takes_accept) tiny->votes++;
  return input->verb == INPUT_LETTER || (input->verb == INPUT_ACCEPT && tiny->takes_accept);
}

static int64_t tiny_deadline(const Screens *screens) {
  return ((const TinyGuest *)guest_of(screens))->page_at;
}

static int64_t tiny_wall_deadline(const Screens *screens) {
  return ((const TinyGuest *)guest_of(screens))->wall_at;
}

// Its button lies where the page has its own, and has the same action.
static void tiny_wall(Screens *screens, Pen *pen) {
  TinyGuest *tiny = guest_of(screens);
  char votes[32];
  snprintf(votes, sizeof votes, "%d have voted", tiny->votes);
  pen_line(pen, STYLE_TITLE, pen->theme->ink, votes, pen_units(pen, 40), pen_units(pen, 40),
           pen->view.w);
  pen_widget(pen, ROLE_HEADING, votes, NULL, pen->view, TINY_COUNT, 0);
  tiny->wall_percent = pen->percent;
  tiny->wall_fine = pen->fine_percent;
  tiny->wall_focus = pen->focus;
  tiny->wall_view = pen->view;
  tiny->wall_drawn++;
}

static const Screen tiny_screen = {
    .draw = tiny_draw, .act = tiny_act, .input = tiny_input, .deadline = tiny_deadline};

static void tiny_open(TinyGuest *tiny, Screens *screens) {
  tiny->page_at = tiny->wall_at = -1;
  guest_open(screens, (Guest){.screen = &tiny_screen,
                              .wall = tiny_wall,
                              .wall_deadline = tiny_wall_deadline,
                              .of = tiny});
}

#endif
