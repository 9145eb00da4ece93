#include "facilitator/leave.h"

int leave_draw(Pen *pen, int x, int y, int width) {
  int top = y;
  y += widgets_heading(pen, STYLE_HEADING, "Leave the workshop?", x, y, width) + pen_units(pen, 10);
  y += widgets_text(pen, STYLE_LABEL, pen->theme->ink,
                    "Both views are closed. Everything so far is kept, and the workshop can be "
                    "gone on with, in the same round with the same votes.",
                    x, y, width) +
       pen_units(pen, 18);
  Button buttons[] = {{.name = "Stay", .action = PRESS_STAY, .primary = true},
                      {.name = "Leave now", .action = ACTION_QUIT}};
  return y + widgets_buttons(pen, buttons, 2, x, y, width) - top;
}
