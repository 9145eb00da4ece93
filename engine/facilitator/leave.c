#include "facilitator/leave.h"

static const char *title_of(const Workshop *workshop) {
  return workshop_over(workshop) ? "The workshop is over" : "Leave the workshop?";
}

static const char *about_of(const Facilitator *facilitator) {
  const Workshop *workshop = facilitator->workshop;
  bool kept = facilitator->path && *workshop_trouble(workshop) == '\0';
  if (!kept) return "It was not written down: when it is closed, nothing of it stays.";
  if (workshop_over(workshop)) return "It is over and kept.";
  return "Everything so far is kept, and the workshop can be gone on with, in the same round with "
         "the same votes.";
}

int leave_first(const Facilitator *facilitator) {
  return workshop_over(facilitator->workshop) ? ACTION_QUIT : PRESS_STAY;
}

int leave_draw(const Facilitator *facilitator, Pen *pen, int x, int y, int width) {
  bool over = workshop_over(facilitator->workshop);
  int top = y;
  y += widgets_heading(pen, STYLE_HEADING, title_of(facilitator->workshop), x, y, width) +
       pen_units(pen, 10);
  y += widgets_text(pen, STYLE_LABEL, pen->theme->ink, about_of(facilitator), x, y, width) +
       pen_units(pen, 18);
  Button buttons[2];
  buttons[over] = (Button){.name = "Stay", .action = PRESS_STAY};
  buttons[!over] = (Button){.name = "Leave now", .action = ACTION_QUIT};
  buttons[0].primary = facilitator_fills(pen, buttons[0].action);
  return y + widgets_buttons(pen, buttons, 2, x, y, width) - top;
}
