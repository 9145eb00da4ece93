#include "facilitator/conduct.h"

#include <inttypes.h>
#include <stdio.h>

#include "facilitator/advance.h"
#include "facilitator/agenda.h"
#include "facilitator/hands.h"
#include "facilitator/mind.h"
#include "facilitator/phrases.h"
#include "facilitator/shown.h"
#include "screens/guest.h"

enum { COLUMNS_FROM = 900 };  // layout units: two columns where there are as many

// What is decided --------------------------------------------------------------------------------

static const Tally *round_now(const Decision *decision) {
  return &decision->rounds[decision->round_count - 1];
}

static void add_round(const Workshop *workshop, const Decision *decision, Buf *out) {
  buf_add_format(out, "%s round", decision->round_count > 1 ? "Second" : "First");
  if (decision->closed) {
    buf_add(out, " closed: ");
    tally_words(round_now(decision), out);
    buf_add(out, ".");
    return;
  }
  buf_add(out, ": ");
  phrases_voted(round_now(decision), workshop_setup(workshop).unit, out);
  buf_add(out, ".");
}

static void add_status(const Workshop *workshop, Buf *out) {
  const Decision *decision = workshop_decision(workshop);
  if (workshop_over(workshop))
    buf_add(out, "The workshop is over.");
  else if (workshop_paused(workshop))
    buf_add(out, "Paused: the room talks.");
  else if (!decision)
    buf_add(out, "The conversation is over.");
  else if (decision->offered == 1)
    buf_add(out, "There is one way on.");
  else
    add_round(workshop, decision, out);
}

// Only here, and only while nobody else may know.
static void add_lead(const Decision *decision, Buf *out) {
  if (!decision || decision->closed || tally_total(round_now(decision)) == 0) return;
  buf_add(out, "So far ");
  tally_words(round_now(decision), out);
  buf_add(out, ". Only you see this.");
}

static int draw_status(const Facilitator *facilitator, Pen *pen, int x, int y, int width) {
  const Workshop *workshop = facilitator->workshop;
  int top = y;
  Buf words = {0};
  add_status(workshop, &words);
  y += widgets_heading(pen, STYLE_SECTION, buf_text(&words), x, y, width);
  buf_clear(&words);
  add_lead(workshop_decision(workshop), &words);
  y += widgets_text(pen, STYLE_CAPTION, pen->theme->soft, buf_text(&words), x, y, width);
  buf_free(&words);
  return y - top;
}

// Buttons ----------------------------------------------------------------------------------------

static void name_undo(const Workshop *workshop, Buf *out) {
  const WorkshopEvent *last = workshop_last(workshop);
  buf_add(out, "Undo");
  if (!last) return;
  buf_add(out, ": ");
  phrases_event(workshop, last, out);
}

static int list_always(const Facilitator *facilitator, const char *undo, Button out[4]) {
  const Workshop *workshop = facilitator->workshop;
  int count = 0;
  if (shown_before(facilitator))
    out[count++] = (Button){.name = "Read back", .action = PRESS_READ_BACK};
  out[count++] = (Button){.name = undo,
                          .action = PRESS_EVENT + EVENT_UNDO,
                          .disabled = workshop_last(workshop) == NULL};
  if (!workshop_paused(workshop) && !workshop_over(workshop))
    out[count++] = (Button){.name = "Pause", .action = PRESS_EVENT + EVENT_PAUSE};
  out[count++] = (Button){.name = shown_blank(facilitator) ? "Show the wall" : "Blank the wall",
                          .action = PRESS_BLANK};
  return count;
}

int conduct_draw_steps(const Facilitator *facilitator, Pen *pen, int x, int y, int width) {
  int top = y, gap = pen_units(pen, 14);
  Advance next;
  Button always[4];
  Buf undo = {0};
  advance_list(facilitator, &next);
  y += widgets_buttons(pen, next.buttons, next.count, x, y, width) + gap;
  name_undo(facilitator->workshop, &undo);
  int count = list_always(facilitator, buf_text(&undo), always);
  y += widgets_buttons(pen, always, count, x, y, width);
  buf_free(&undo);
  return y - top;
}

// The columns ------------------------------------------------------------------------------------

static int draw_deciding(Facilitator *facilitator, Pen *pen, int x, int y, int width) {
  int top = y;
  y += draw_status(facilitator, pen, x, y, width) + pen_units(pen, 8);
  y += hands_draw(facilitator, pen, x, y, width) + pen_units(pen, 12);
  y += conduct_draw_steps(facilitator, pen, x, y, width) + pen_units(pen, 16);
  y += widgets_text(
      pen, STYLE_CAPTION, pen->theme->soft,
      "A letter counts a vote, digits after it type the number, U undoes. On a presenter's remote: "
      "forward presses what is highlighted, back moves the highlight on, the blank key blanks the "
      "wall.",
      x, y, width);
  return y - top;
}

static int draw_question(const Workshop *workshop, Pen *pen, int x, int y, int width) {
  const Story *story = workshop_story(workshop);
  const Scene *scene = &story->scenes[session_state(workshop_session(workshop))->scene];
  const char *question = session_fill(workshop_session(workshop), scene->facilitator);
  int top = y;
  if (*question == '\0') return 0;
  y += pen_units(pen, 14) +
       widgets_heading(pen, STYLE_STRONG, "To ask the room", x, y + pen_units(pen, 14), width);
  return y + widgets_text(pen, STYLE_SPEECH, pen->theme->ink, question, x, y, width) - top;
}

// What the guide says for when it goes another way.
static int draw_notes(const Guide *guide, Pen *pen, int x, int y, int width) {
  int top = y;
  if (!guide || guide->note_count == 0) return 0;
  y += pen_units(pen, 18);
  y += widgets_heading(pen, STYLE_STRONG, "Notes", x, y, width);
  for (uint32_t i = 0; i < guide->note_count; i++)
    y += widgets_text(pen, STYLE_LABEL, pen->theme->ink, guide->notes[i], x, y, width) +
         pen_units(pen, 6);
  return y - top;
}

static int draw_knowing(const Screens *screens, Pen *pen, int x, int y, int width) {
  const Facilitator *facilitator = facilitator_of(screens);
  const char *trouble = workshop_trouble(facilitator->workshop);
  int top = y;
  if (*trouble) y += widgets_note(pen, trouble, x, y, width) + pen_units(pen, 12);
  y += agenda_draw(facilitator, screens, pen, x, y, width);
  y += draw_question(facilitator->workshop, pen, x, y, width);
  y += mind_draw(facilitator, pen, x, y, width);
  return y + draw_notes(facilitator->guide, pen, x, y, width) - top;
}

static int draw_clock(const Screens *screens, Pen *pen, int x, int y, int width) {
  return agenda_draw_clock(facilitator_of(screens), screens, pen, x, y, width);
}

static int draw_columns(Screens *screens, Pen *pen, int x, int y, int width) {
  int gap = pen_units(pen, 44), top = y;
  int left_width = (width - gap) * 60 / 100, right_width = width - gap - left_width;
  int left = draw_deciding(facilitator_of(screens), pen, x, y, left_width);
  y += draw_clock(screens, pen, x + left_width + gap, y, right_width);
  y += draw_knowing(screens, pen, x + left_width + gap, y, right_width);
  return left > y - top ? left : y - top;
}

int conduct_draw(Screens *screens, Pen *pen, int x, int y, int width) {
  int top = y;
  if (width >= pen_units(pen, COLUMNS_FROM)) return draw_columns(screens, pen, x, y, width);
  y += draw_clock(screens, pen, x, y, width);
  y += draw_deciding(facilitator_of(screens), pen, x, y, width) + pen_units(pen, 24);
  return y + draw_knowing(screens, pen, x, y, width) - top;
}

int conduct_first(const Facilitator *facilitator) {
  const Workshop *workshop = facilitator->workshop;
  int next = advance_action(facilitator);
  return next == PRESS_EVENT + EVENT_CLOSE &&
                 tally_total(round_now(workshop_decision(workshop))) == 0
             ? PRESS_COUNTER
             : next;
}
