#include "facilitator/conduct.h"

#include "facilitator/advance.h"
#include "facilitator/agenda.h"
#include "facilitator/columns.h"
#include "facilitator/hands.h"
#include "facilitator/mind.h"
#include "facilitator/phrases.h"
#include "facilitator/shown.h"

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

static void add_status(const Facilitator *facilitator, Buf *out) {
  const Workshop *workshop = facilitator->workshop;
  const Decision *decision = workshop_decision(workshop);
  if (shown_blank(facilitator)) buf_add(out, "The wall is dark. ");
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
static void add_lead(const Facilitator *facilitator, Buf *out) {
  const Decision *decision = workshop_decision(facilitator->workshop);
  if (!decision || decision->closed || tally_total(round_now(decision)) == 0) return;
  buf_add(out, "So far ");
  tally_words(round_now(decision), out);
  buf_add(out, ". Only you see this.");
  if (facilitator->typing.named && facilitator->typing.counter < decision->offered)
    buf_add_format(out, " Digits type the number for %c.",
                   tally_letter(facilitator->typing.counter));
}

static int draw_last_time(const Workshop *workshop, Pen *pen, int x, int y, int width) {
  Buf words = {0};
  phrases_last_time(workshop, &words);
  int height = widgets_text(pen, STYLE_LABEL, pen->theme->ink, buf_text(&words), x, y, width);
  buf_free(&words);
  return height;
}

static int draw_status(const Facilitator *facilitator, Pen *pen, int x, int y, int width) {
  const Workshop *workshop = facilitator->workshop;
  int top = y;
  Buf words = {0};
  add_status(facilitator, &words);
  y += widgets_heading(pen, STYLE_SECTION, buf_text(&words), x, y, width);
  buf_clear(&words);
  add_lead(facilitator, &words);
  y += widgets_text(pen, STYLE_CAPTION, pen->theme->soft, buf_text(&words), x, y, width);
  buf_free(&words);
  return y + draw_last_time(workshop, pen, x, y, width) - top;
}

// Buttons ----------------------------------------------------------------------------------------

static void name_undo(const Workshop *workshop, Buf *out) {
  const WorkshopEvent *last = workshop_last(workshop);
  buf_add(out, "Undo");
  if (!last) return;
  buf_add(out, ": ");
  phrases_event(workshop, last, out);
}

enum { ALWAYS = 4 };

// Where nothing moves: what cannot be pressed now stays in its place, and Undo, whose words change,
// comes last.
static void list_always(const Facilitator *facilitator, const char *undo, Button out[ALWAYS]) {
  const Workshop *workshop = facilitator->workshop;
  out[0] = (Button){.name = "Pause",
                    .action = PRESS_EVENT + EVENT_PAUSE,
                    .disabled = workshop_paused(workshop) || workshop_over(workshop)};
  out[1] = (Button){.name = shown_blank(facilitator) ? "Show the wall" : "Blank the wall",
                    .action = PRESS_BLANK};
  out[2] = (Button){
      .name = "Read back", .action = PRESS_READ_BACK, .disabled = !shown_before(facilitator)};
  out[3] = (Button){.name = undo,
                    .action = PRESS_EVENT + EVENT_UNDO,
                    .disabled = workshop_last(workshop) == NULL};
}

int conduct_draw_steps(const Facilitator *facilitator, Pen *pen, int x, int y, int width) {
  int top = y, gap = pen_units(pen, 14);
  Advance next;
  Button always[ALWAYS];
  Buf undo = {0};
  advance_list(facilitator, &next);
  next.buttons[0].primary = facilitator_fills(pen, next.buttons[0].action);
  y += widgets_buttons(pen, next.buttons, next.count, x, y, width) + gap;
  name_undo(facilitator->workshop, &undo);
  list_always(facilitator, buf_text(&undo), always);
  y += widgets_buttons(pen, always, ALWAYS, x, y, width);
  buf_free(&undo);
  return y - top;
}

// The columns ------------------------------------------------------------------------------------

static int draw_deciding(Screens *screens, Pen *pen, int x, int y, int width) {
  Facilitator *facilitator = facilitator_of(screens);
  int top = y;
  y += draw_status(facilitator, pen, x, y, width) + pen_units(pen, 8);
  y += hands_draw(facilitator, pen, x, y, width) + pen_units(pen, 12);
  y += conduct_draw_steps(facilitator, pen, x, y, width) + pen_units(pen, 16);
  y += widgets_text(
      pen, STYLE_CAPTION, pen->theme->soft,
      "A letter counts a vote, digits after it type the number; U undoes, V votes again, P pauses, "
      "N is the next row. Enter presses what is "
      "highlighted and never votes. On a presenter's remote: back goes to A, then to B and on; "
      "forward counts one there, and presses elsewhere; the blank key blanks the wall.",
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

int conduct_draw_agenda(Screens *screens, Pen *pen, int x, int y, int width) {
  const Facilitator *facilitator = facilitator_of(screens);
  const char *trouble = workshop_trouble(facilitator->workshop);
  if (!facilitator->path) trouble = "Nothing is written down: the workshop is lost when you leave.";
  int top = y;
  if (*trouble) y += widgets_note(pen, trouble, x, y, width) + pen_units(pen, 12);
  if (!workshop_over(facilitator->workshop))
    y += agenda_draw(facilitator, screens, pen, x, y, width);
  return y - top;
}

static int draw_knowing(Screens *screens, Pen *pen, int x, int y, int width) {
  const Facilitator *facilitator = facilitator_of(screens);
  int top = y;
  y += conduct_draw_agenda(screens, pen, x, y, width);
  y += draw_question(facilitator->workshop, pen, x, y, width);
  y += mind_draw(facilitator, pen, x, y, width);
  return y + draw_notes(facilitator->guide, pen, x, y, width) - top;
}

int conduct_draw(Screens *screens, Pen *pen, int x, int y, int width) {
  return columns_draw(screens, pen, draw_deciding, draw_knowing, x, y, width);
}
