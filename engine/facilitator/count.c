#include "facilitator/count.h"

#include <inttypes.h>
#include <stdio.h>

enum { SOON_MS = 3000, MOST = 9999 };

bool count_is(int action, uint32_t *counter) {
  *counter = (uint32_t)(action - PRESS_COUNTER);
  return action >= PRESS_COUNTER && action < PRESS_COUNTER + COUNTERS;
}

int32_t count_now(const Facilitator *facilitator, uint32_t counter) {
  const Decision *decision = workshop_decision(facilitator->workshop);
  if (counter == COUNTER_ROOM) return workshop_setup(facilitator->workshop).room;
  if (!decision || counter >= decision->offered) return 0;
  return decision->rounds[decision->round_count - 1].votes[counter];
}

static bool set(Screens *screens, uint32_t counter, int32_t number) {
  const Facilitator *facilitator = facilitator_of(screens);
  WorkshopEvent event = {.kind = EVENT_VOTES, .option = counter, .number = number};
  if (counter == COUNTER_ROOM)
    event = (WorkshopEvent){
        .kind = EVENT_ROOM, .number = number, .unit = workshop_setup(facilitator->workshop).unit};
  return facilitator_do(screens, event);
}

// The digits that follow begin a new number, for this counter.
static void begin(Facilitator *facilitator, uint32_t counter) {
  facilitator->typing = (Typing){.counter = counter, .named = counter != COUNTER_ROOM};
}

bool count_add(Screens *screens, uint32_t counter, int by) {
  Facilitator *facilitator = facilitator_of(screens);
  begin(facilitator, counter);
  return set(screens, counter, count_now(facilitator, counter) + by);
}

static bool goes_on(const Screens *screens, const Typing *typing, uint32_t counter) {
  return typing->begun && typing->counter == counter && screens->now_ms - typing->at_ms <= SOON_MS;
}

// A refused digit was not typed. Only of the room: 3 may be too few where 30 is not.
static void type(Screens *screens, uint32_t counter, int32_t number) {
  Typing *typing = &facilitator_of(screens)->typing;
  if (number > MOST) number = MOST;
  if (!set(screens, counter, number) && counter != COUNTER_ROOM) return;
  *typing = (Typing){.counter = counter,
                     .number = number,
                     .named = counter != COUNTER_ROOM,
                     .begun = number > 0,
                     .at_ms = screens->now_ms};
}

void count_digit(Screens *screens, uint32_t counter, int digit) {
  const Typing *typing = &facilitator_of(screens)->typing;
  int32_t before = goes_on(screens, typing, counter) ? typing->number : 0;
  type(screens, counter, before * 10 + digit);
}

bool count_erase(Screens *screens) {
  const Typing *typing = &facilitator_of(screens)->typing;
  if (!goes_on(screens, typing, typing->counter)) return false;
  type(screens, typing->counter, typing->number / 10);
  return true;
}

// Drawing ----------------------------------------------------------------------------------------

int count_width(const Pen *pen) {
  return pen_units(pen, 116);
}

static void draw_middle(Pen *pen, Style style, Colour colour, const char *text, Rect box) {
  int x = box.x + (box.w - pen_width(pen, style, text)) / 2;
  int y = box.y + (box.h - pen_leading(pen, style)) / 2;
  pen_line(pen, style, colour, text, x, y, box.w);
}

int count_draw(Facilitator *facilitator, Pen *pen, uint32_t counter, Rect box) {
  char number[16];
  int width = count_width(pen), sign = pen_units(pen, 30);
  Rect all = {box.x + box.w - width, box.y, width, box.h};
  Rect middle = {all.x + sign, all.y, all.w - 2 * sign, all.h};
  Rect fewer = {all.x, all.y, sign, all.h}, more = {all.x + all.w - sign, all.y, sign, all.h};
  snprintf(number, sizeof number, "%" PRId32, count_now(facilitator, counter));
  facilitator->fewer[counter] = fewer;
  draw_middle(pen, STYLE_STRONG, pen->theme->soft, "−", fewer);
  draw_middle(pen, STYLE_HEADING, pen->theme->ink, number, middle);
  draw_middle(pen, STYLE_STRONG, pen->theme->soft, "+", more);
  return width;
}
