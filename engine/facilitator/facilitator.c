#include "facilitator/facilitator.h"

#include <stdlib.h>

#include "base/memory.h"
#include "facilitator/advance.h"
#include "facilitator/agenda.h"
#include "facilitator/conduct.h"
#include "facilitator/count.h"
#include "facilitator/harvest.h"
#include "facilitator/leave.h"
#include "facilitator/remote.h"
#include "facilitator/shown.h"
#include "facilitator/steer.h"
#include "facilitator/writing.h"
#include "screens/body.h"
#include "screens/guest.h"

enum { TITLE_FROM = 600 };  // layout units: beside the links a title would be cut in less

Facilitator *facilitator_new(Workshop *workshop, const Guide *guide, const char *path,
                             int64_t clock_ms) {
  Facilitator *facilitator = memory_new(1, sizeof *facilitator);
  facilitator->workshop = workshop;
  facilitator->clock_ms = clock_ms;
  facilitator->guide = guide;
  facilitator->path = path;
  facilitator->agenda = guide ? guide_agenda(guide, workshop_setup(workshop).agenda) : NULL;
  return facilitator;
}

void facilitator_free(Facilitator *facilitator) {
  if (!facilitator) return;
  for (int i = 0; i < FIELD_COUNT; i++) buf_free(&facilitator->fields[i]);
  buf_free(&facilitator->said);
  shown_free(facilitator);
  free(facilitator);
}

Facilitator *facilitator_of(const Screens *screens) {
  return guest_of(screens);
}

int64_t facilitator_elapsed_ms(const Facilitator *facilitator, const Screens *screens) {
  int64_t elapsed = screens->now_ms - facilitator->began_ms;
  return elapsed < 0 ? 0 : elapsed;
}

// Doing ------------------------------------------------------------------------------------------

// Where the workshop is: what is to be done next hangs on it, and so does what the page begins with.
typedef struct Moment {
  WorkshopPhase phase;
  WorkshopStep step;
  uint32_t run, choices, rounds;
  bool paused, over;
} Moment;

static Moment moment_now(const Workshop *workshop) {
  const Decision *decision = workshop_decision(workshop);
  return (Moment){.phase = workshop_phase(workshop),
                  .step = workshop_step(workshop),
                  .run = workshop_run(workshop),
                  .choices = session_choices(workshop_session(workshop)),
                  .rounds = decision ? decision->round_count : 0,
                  .paused = workshop_paused(workshop),
                  .over = workshop_over(workshop)};
}

static bool is_same(const Moment *a, const Moment *b) {
  return a->phase == b->phase && a->step == b->step && a->run == b->run &&
         a->choices == b->choices && a->rounds == b->rounds && a->paused == b->paused &&
         a->over == b->over;
}

// The notice takes its place from the page: what is highlighted stays in view.
static void refuse(Screens *screens, const Err *err) {
  screens_notice(screens, err->text);
  screens->bring = BRING_FOCUS;
}

static bool is_counted(EventKind kind) {
  return kind == EVENT_VOTES || kind == EVENT_ROOM;
}

bool facilitator_do(Screens *screens, WorkshopEvent event) {
  Err err;
  Facilitator *facilitator = facilitator_of(screens);
  Moment before = moment_now(facilitator->workshop);
  event.at_ms = facilitator_elapsed_ms(facilitator, screens);
  bool counted = is_counted(event.kind);
  if (!counted) facilitator->typing = (Typing){0};
  if (!workshop_do(facilitator->workshop, &event, &err)) {
    refuse(screens, &err);
    return false;
  }
  Moment after = moment_now(facilitator->workshop);
  if (!counted) facilitator->apart.stale = true;
  facilitator->walked = false;
  screens->unseen = true;
  if (is_same(&before, &after)) return true;
  facilitator->changed_ms = screens->now_ms;
  if (before.step != after.step || before.over != after.over) facilitator->wall.blank = false;
  facilitator_show(screens, PAGE_NOW);
  return true;
}

void facilitator_show(Screens *screens, FacilitatorPage page) {
  facilitator_of(screens)->page = page;
  screens_go(screens, SCREEN_GUEST);
}

bool facilitator_fills(const Pen *pen, int action) {
  return pen->focus == action || pen->focus == ACTION_NONE;
}

// Pressing ---------------------------------------------------------------------------------------

// It is asked on the page.
static void ask_to_leave(Screens *screens) {
  if (guest_shows_wall(screens)) guest_turn(screens);
  facilitator_show(screens, PAGE_LEAVE);
}

static bool press_page(Screens *screens, int action) {
  if (action == PRESS_STEER)
    facilitator_show(screens, PAGE_STEER);
  else if (action == PRESS_LEAVE)
    ask_to_leave(screens);
  else if (action == PRESS_STAY)
    facilitator_show(screens, PAGE_NOW);
  else if (action == PRESS_DEBRIEF)
    advance_press(screens, PRESS_STEP + STEP_REACTIONS);
  else if (action == PRESS_TURN)
    guest_turn(screens);
  else if (action == PRESS_BLANK)
    shown_toggle_blank(screens);
  else if (action == PRESS_ROW)
    agenda_next(screens);
  else
    return false;
  return true;
}

void facilitator_press(Screens *screens, int action) {
  uint32_t counter;
  if (count_is(action, &counter))
    count_add(screens, counter, 1);
  else if (!press_page(screens, action) && !advance_press(screens, action) &&
           !writing_press(screens, action))
    steer_press(screens, action);
}

// The page ---------------------------------------------------------------------------------------

static bool is_debrief(const Facilitator *facilitator) {
  return workshop_step(facilitator->workshop) != STEP_CONVERSATION;
}

static int draw_page(Screens *screens, Pen *pen, const Body *body) {
  const Facilitator *facilitator = facilitator_of(screens);
  int x = body->x, y = body->top, width = body->width;
  switch (facilitator->page) {
    case PAGE_STEER: return steer_draw(screens, pen, x, y, width);
    case PAGE_LEAVE: return leave_draw(facilitator, pen, x, y, width);
    case PAGE_NOW: break;
  }
  return is_debrief(facilitator) ? harvest_draw(screens, pen, x, y, width)
                                 : conduct_draw(screens, pen, x, y, width);
}

static void draw_head(const Screens *screens, Pen *pen) {
  const Facilitator *facilitator = facilitator_of(screens);
  const Story *story = workshop_story(facilitator->workshop);
  Button links[5];  // none of their actions is a button's of the page
  int count = 0;
  if (guest_shares(screens)) links[count++] = (Button){.name = "Wall", .action = PRESS_TURN};
  if (facilitator->page == PAGE_NOW) {
    links[count++] = (Button){.name = "Steer", .action = PRESS_STEER};
    if (!is_debrief(facilitator))
      links[count++] = (Button){.name = "Debrief", .action = PRESS_DEBRIEF};
  }
  links[count++] = (Button){.name = "Settings", .action = ACTION_SETTINGS};
  if (facilitator->page == PAGE_NOW && !workshop_over(facilitator->workshop))
    links[count++] = (Button){.name = "Leave", .action = PRESS_LEAVE};
  bool narrow = pen->display->width < pen_units(pen, TITLE_FROM);
  body_head(pen, narrow ? NULL : story_text(story, story->title), links, count);
}

static void draw(Screens *screens, Pen *pen) {
  const Facilitator *facilitator = facilitator_of(screens);
  shown_measure(screens, pen);
  bool wide = facilitator->page == PAGE_NOW;
  Body body = wide ? body_begin_wide(screens, pen) : body_begin(screens, pen, 66);
  int height = draw_page(screens, pen, &body);
  body_end(screens, pen, &body, body.top + height);
  draw_head(screens, pen);
}

int facilitator_first(const Facilitator *facilitator) {
  switch (facilitator->page) {
    case PAGE_STEER: return steer_first(facilitator);
    case PAGE_LEAVE: return leave_first(facilitator);
    case PAGE_NOW: break;
  }
  return is_debrief(facilitator) ? harvest_first(facilitator) : advance_action(facilitator);
}

static int first(Screens *screens) {
  return facilitator_first(facilitator_of(screens));
}

static int64_t deadline(const Screens *screens) {
  return agenda_deadline(facilitator_of(screens), screens);
}

static const Screen page = {.draw = draw,
                            .act = facilitator_press,
                            .input = remote_take,
                            .deadline = deadline,
                            .first = first};

void facilitator_open(Facilitator *facilitator, Screens *screens) {
  facilitator->began_ms = screens->now_ms - facilitator->clock_ms;
  facilitator->page = PAGE_NOW;
  facilitator->apart.stale = true;
  guest_open(
      screens,
      (Guest){
          .screen = &page, .wall = shown_draw, .wall_deadline = shown_deadline, .of = facilitator});
  guest_turn(screens);
}
