#include "facilitator/harvest.h"

#include <inttypes.h>

#include "facilitator/advance.h"
#include "facilitator/columns.h"
#include "facilitator/conduct.h"
#include "facilitator/phrases.h"
#include "facilitator/writing.h"
#include "workshop/turning.h"

static int draw_title(const Workshop *workshop, Pen *pen, int x, int y, int width) {
  static const struct {
    const char *title, *about;
  } steps[STEP_COUNT] = {
      [STEP_REACTIONS] = {"Reactions first",
                          "What helped, and what would we do otherwise? Type what they say."},
      [STEP_TURNING_POINTS] =
          {"Turning points",
           "One at a time: what was said, what came back, what was not said aloud."},
      [STEP_SENTENCES] = {"One sentence each",
                          "If this happens, then I do that. Those who want to say theirs aloud."},
  };
  WorkshopStep step = workshop_step(workshop);
  bool paused = workshop_paused(workshop);
  int top = y;
  y += widgets_heading(pen, STYLE_HEADING, steps[step].title, x, y, width);
  y += widgets_text(pen, STYLE_LABEL, paused ? pen->theme->ink : pen->theme->soft,
                    paused ? "Paused: the room talks." : steps[step].about, x, y, width);
  return y + pen_units(pen, 14) - top;
}

// What was kept ----------------------------------------------------------------------------------

static int draw_said(const Workshop *workshop, Pen *pen, EventKind kind, const char *label, int x,
                     int y, int width) {
  uint32_t count;
  const WorkshopSaid *said = workshop_said(workshop, &count);
  int top = y;
  for (uint32_t i = count; i > 0; i--)
    if (said[i - 1].kind == kind)
      y +=
          widgets_labelled(pen, STYLE_LABEL, pen->theme->ink, label, said[i - 1].text, x, y, width);
  return y > top ? y + pen_units(pen, 14) - top : 0;
}

static int draw_reactions(const Facilitator *facilitator, Pen *pen, int x, int y, int width) {
  const Workshop *workshop = facilitator->workshop;
  int top = y;
  y += writing_draw(facilitator, pen, FIELD_PLUS, x, y, width);
  y += draw_said(workshop, pen, EVENT_PLUS, "Plus", x, y, width);
  y += writing_draw(facilitator, pen, FIELD_DELTA, x, y, width);
  return y + draw_said(workshop, pen, EVENT_DELTA, "Delta", x, y, width) - top;
}

static int draw_sentences(const Facilitator *facilitator, Pen *pen, int x, int y, int width) {
  int top = y;
  y += writing_draw(facilitator, pen, FIELD_SENTENCE, x, y, width);
  return y + draw_said(facilitator->workshop, pen, EVENT_SENTENCE, "Sentence", x, y, width) - top;
}

// Turning points ---------------------------------------------------------------------------------

static int draw_point(Pen *pen, const TurningPoint *point, int x, int y, int width) {
  int top = y;
  Buf head = {0}, votes = {0};
  buf_add_format(&head, "Decision %" PRIu32 ": %s", point->choice + 1, point->because);
  y += widgets_heading(pen, STYLE_STRONG, buf_text(&head), x, y, width);
  y += widgets_labelled(pen, STYLE_LABEL, pen->theme->ink, "Said", point->said, x, y, width);
  if (*point->reply)
    y += widgets_labelled(pen, STYLE_LABEL, pen->theme->ink, "Answer", point->reply, x, y, width);
  if (*point->inner)
    y += widgets_labelled(pen, STYLE_ASIDE, pen->theme->ink, "Not said aloud", point->inner, x, y,
                          width);
  if (point->decision) phrases_decision(point->decision, &votes);
  y += widgets_text(pen, STYLE_CAPTION, pen->theme->soft, buf_text(&votes), x, y, width);
  buf_free(&head);
  buf_free(&votes);
  return y + pen_units(pen, 14) - top;
}

static int draw_points(const Facilitator *facilitator, Pen *pen, int x, int y, int width) {
  const Workshop *workshop = facilitator->workshop;
  TurningPoint points[TURNING_MOST];
  uint32_t count = turning_find_all(workshop, workshop_run(workshop), points);
  int top = y;
  if (count == 0)
    y += widgets_text(pen, STYLE_LABEL, pen->theme->ink, "Nothing on this road stands out.", x, y,
                      width) +
         pen_units(pen, 14);
  for (uint32_t i = 0; i < count; i++) y += draw_point(pen, &points[i], x, y, width);
  return y - top;
}

// The end ----------------------------------------------------------------------------------------

static int draw_end(const Facilitator *facilitator, Pen *pen, int x, int y, int width) {
  Buf line = {0};
  int top = y;
  y += widgets_heading(pen, STYLE_HEADING, "The workshop is over", x, y, width) + pen_units(pen, 6);
  if (facilitator->path) {
    y += widgets_text(pen, STYLE_LABEL, pen->theme->ink,
                      "It is kept. To take it home, leave and type this:", x, y, width) +
         pen_units(pen, 6);
    buf_add_format(&line, "unpersuaded report %s -o workshop.html", facilitator->path);
    y += widgets_note(pen, buf_text(&line), x, y, width);
  } else {
    y += widgets_text(pen, STYLE_LABEL, pen->theme->ink,
                      "It was not written down: nothing of it stays.", x, y, width);
  }
  buf_free(&line);
  return y + pen_units(pen, 18) - top;
}

// The page ---------------------------------------------------------------------------------------

static int draw_step(const Facilitator *facilitator, Pen *pen, int x, int y, int width) {
  switch (workshop_step(facilitator->workshop)) {
    case STEP_CONVERSATION: return 0;
    case STEP_REACTIONS: return draw_reactions(facilitator, pen, x, y, width);
    case STEP_TURNING_POINTS: return draw_points(facilitator, pen, x, y, width);
    case STEP_SENTENCES: return draw_sentences(facilitator, pen, x, y, width);
    case STEP_COUNT: break;
  }
  return 0;
}

static int draw_back(const Workshop *workshop, Pen *pen, int x, int y, int width) {
  Button back = {.name = "Back to the conversation", .action = PRESS_STEP + STEP_CONVERSATION};
  bool writes = workshop_step(workshop) != STEP_TURNING_POINTS;
  int gap = pen_units(pen, 14), top = y;
  y += gap;
  y += widgets_buttons(pen, &back, 1, x, y, width) + gap;
  y += widgets_text(pen, STYLE_CAPTION, pen->theme->soft,
                    writes ? "Undo: the button. Letters are written down here, U too. Enter keeps "
                             "what is written."
                           : "",
                    x, y, width);
  return y - top;
}

static int draw_debrief(Screens *screens, Pen *pen, int x, int y, int width) {
  const Facilitator *facilitator = facilitator_of(screens);
  bool over = workshop_over(facilitator->workshop);
  int top = y;
  y += over ? draw_end(facilitator, pen, x, y, width)
            : draw_title(facilitator->workshop, pen, x, y, width);
  if (!over) y += draw_step(facilitator, pen, x, y, width);
  y += conduct_draw_steps(facilitator, pen, x, y, width);
  return (over ? y : y + draw_back(facilitator->workshop, pen, x, y, width)) - top;
}

int harvest_draw(Screens *screens, Pen *pen, int x, int y, int width) {
  return columns_draw(screens, pen, draw_debrief, conduct_draw_agenda, x, y, width);
}

int harvest_first(const Facilitator *facilitator) {
  const Workshop *workshop = facilitator->workshop;
  WorkshopStep step = workshop_step(workshop);
  if (workshop_over(workshop) || workshop_paused(workshop) || step == STEP_TURNING_POINTS)
    return advance_action(facilitator);
  return PRESS_FIELD + (step == STEP_REACTIONS ? FIELD_PLUS : FIELD_SENTENCE);
}
