// The two ways past a person, side by side: pushing, and a kind retreat.
#include "screens/pages.h"
#include "screens/review.h"
#include "screens/words.h"

static int draw_worst(Screens *screens, Pen *pen, const DebriefLine *line, int x, int y,
                      int width) {
  int top = y, gap = pen_units(pen, 8);
  const char *said = words_option(screens, line->exchange->option);
  y += thinking_said(pen, "You", pen->theme->accent, said, x, y, width) + gap;
  if (*line->inner) y += thinking_thought(pen, line->inner, x, y, width);
  return y - top;
}

static int draw_failing(Screens *screens, Pen *pen, const char *name, const DebriefFailing *failing,
                        int x, int y, int width) {
  int top = y;
  Buf text = {0};
  if (failing->count == 0)
    buf_add_format(&text, "%s: not once", name);
  else
    buf_add_format(&text, "%s: %u of your lines", name, (unsigned)failing->count);
  y += widgets_heading(pen, STYLE_SECTION, buf_text(&text), x, y, width) + pen_units(pen, 8);
  buf_free(&text);
  if (failing->count == 0) return y - top;
  const DebriefLine *line = &review_debrief(screens)->lines[failing->line];
  return y + draw_worst(screens, pen, line, x, y, width) - top;
}

int failings_draw(Screens *screens, Pen *pen, int x, int y, int width) {
  const Debrief *debrief = review_debrief(screens);
  int gap = pen_units(pen, 56), half = (width - gap) / 2, top = y;
  bool beside = half >= pen_units(pen, 260);
  if (!beside) half = width;
  int left = draw_failing(screens, pen, "Pushing", &debrief->pushes, x, y, half);
  if (!beside) y += left + pen_units(pen, 26);
  int right = draw_failing(screens, pen, "Kind retreat", &debrief->retreats,
                           beside ? x + half + gap : x, y, half);
  y += (beside && left > right ? left : right) + pen_units(pen, 18);
  return y + widgets_text(pen, STYLE_LABEL, pen->theme->soft, debrief_failings, x, y, width) - top;
}
