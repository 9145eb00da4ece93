// The notebook against the truth: how far the player came with each of what was there all along, as
// a picture; then what it was, in words; then what was drawn.
#include "plots/notes.h"
#include "screens/pages.h"
#include "screens/review.h"
#include "screens/words.h"

static int draw_concern(Screens *screens, Pen *pen, uint32_t place, int x, int y, int width) {
  const Concern *concern = &screens->story->minds[0].concerns[place];
  int top = y;
  y += widgets_heading(pen, STYLE_SECTION, session_fill(screens->session, concern->name), x, y,
                       width);
  return y +
         widgets_text(pen, STYLE_SPEECH, pen->theme->ink,
                      session_fill(screens->session, concern->truth), x, y, width) -
         top;
}

static int draw_variants(Screens *screens, Pen *pen, int x, int y, int width) {
  const Story *story = screens->story;
  int top = y;
  if (story->variant_count == 0) return 0;
  y += pen_units(pen, 28);
  y += widgets_heading(pen, STYLE_SECTION, "What was drawn for this playthrough", x, y, width);
  for (uint32_t i = 0; i < story->variant_count; i++) {
    const Choices *variant = &story->choices[story->variants[i]];
    Buf text = {0};
    words_plain(story_text(story, variant->id), &text);
    buf_add(&text, ": ");
    words_plain(variant->values[session_state(screens->session)->variant[i]], &text);
    y += widgets_text(pen, STYLE_LABEL, pen->theme->ink, buf_text(&text), x, y, width);
    buf_free(&text);
  }
  return y - top;
}

int notebook_page(Screens *screens, Pen *pen, int x, int y, int width) {
  int top = y;
  uint32_t count = screens->story->mind_count > 0 ? screens->story->minds[0].concern_count : 0;
  if (count == 0) return 0;
  y += widgets_heading(pen, STYLE_HEADING, "Your notebook and the truth", x, y, width) +
       pen_units(pen, 4);
  y += widgets_text(pen, STYLE_LABEL, pen->theme->soft,
                    "What was there all along, and how far you came with it.", x, y, width) +
       pen_units(pen, 10);
  y += notes_draw(pen, screens->session, review_debrief(screens), x, y, width);
  for (uint32_t i = 0; i < count; i++) {
    y += pen_units(pen, 24);
    y += draw_concern(screens, pen, i, x, y, width);
  }
  return y + draw_variants(screens, pen, x, y, width) - top;
}
