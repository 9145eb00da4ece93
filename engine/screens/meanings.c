// Under the record: what each move in it means, in a sentence; and whose the advice is.
#include "screens/pages.h"
#include "screens/review.h"
#include "screens/words.h"

static int draw_meaning(Screens *screens, Pen *pen, const Code *code, int x, int y, int width) {
  int top = y, gap = pen_units(pen, 6);
  const char *name = story_text(screens->story, code->name);
  pen_capitals(pen, STYLE_CAPTION, pen->theme->soft, name, x, y, width);
  y += pen_leading(pen, STYLE_CAPTION);
  y += widgets_labelled(pen, STYLE_LABEL, pen->theme->ink, name,
                        session_fill(screens->session, code->about), x, y, width);
  return y + gap - top;
}

static int draw_sources(Screens *screens, Pen *pen, int x, int y, int width) {
  Text sources[LIMIT_CARDS];
  const Story *story = screens->story;
  uint32_t count = debrief_sources(story, review_debrief(screens), sources);
  int top = y;
  if (count == 0) return 0;
  y += pen_units(pen, 30);
  y += widgets_heading(pen, STYLE_SECTION, "Where the advice comes from", x, y, width) +
       pen_units(pen, 8);
  for (uint32_t i = 0; i < count; i++)
    y += widgets_text(pen, STYLE_CAPTION, pen->theme->soft, story_text(story, sources[i]), x, y,
                      width) +
         pen_units(pen, 4);
  return y - top;
}

int meanings_draw(Screens *screens, Pen *pen, int x, int y, int width) {
  const Story *story = screens->story;
  uint32_t moves = debrief_moves(story, review_debrief(screens));
  int top = y;
  y += pen_units(pen, 44);
  y += widgets_heading(pen, STYLE_SECTION, "What the moves mean", x, y, width) + pen_units(pen, 8);
  for (uint32_t i = 0; i < story->code_count_of_model; i++)
    if (moves >> i & 1) y += draw_meaning(screens, pen, &story->codes[i], x, y, width);
  return y + draw_sources(screens, pen, x, y, width) - top;
}
