// The notebook against the truth: what was there all along, how far the player came with each of
// it, what was drawn.
#include "screens/pages.h"
#include "screens/review.h"
#include "screens/words.h"

typedef struct Step {
  const char *name;
  bool reached;
} Step;

// A disc for what was reached, a ring for what was not, and the word.
static int draw_step(Pen *pen, const Step *step, int x, int y) {
  int size = pen_units(pen, 11), leading = pen_leading(pen, STYLE_CAPTION), gap = pen_units(pen, 7);
  Rect sign = {x, y + (leading - size) / 2, size, size};
  if (step->reached)
    display_box(pen->display, sign, size / 2, pen->theme->accent);
  else
    display_frame(pen->display, sign, size / 2, pen_fine(pen, 1), pen->theme->edge);
  Colour colour = step->reached ? pen->theme->ink : pen->theme->soft;
  int width = pen_width(pen, STYLE_CAPTION, step->name);
  pen_line(pen, STYLE_CAPTION, colour, step->name, x + size + gap, y, width);
  return size + gap + width;
}

static int step_width(const Pen *pen, const Step *step) {
  return pen_units(pen, 11) + pen_units(pen, 7) + pen_width(pen, STYLE_CAPTION, step->name);
}

static int draw_steps(Pen *pen, const Step *steps, int count, int x, int y, int width) {
  int at = x, top = y, leading = pen_leading(pen, STYLE_CAPTION);
  Buf reads = {0};
  for (int i = 0; i < count; i++) {
    if (at > x && at + step_width(pen, &steps[i]) > x + width) {
      at = x;
      y += leading;
    }
    at += draw_step(pen, &steps[i], at, y) + pen_units(pen, 18);
    if (steps[i].reached) buf_add_format(&reads, "%s%s", reads.length ? ", " : "", steps[i].name);
  }
  pen_widget(pen, ROLE_TEXT, buf_text(&reads), NULL, (Rect){x, top, width, y + leading - top}, 0,
             0);
  buf_free(&reads);
  return y + leading - top;
}

static int draw_concern(Screens *screens, Pen *pen, uint32_t place, int x, int y, int width) {
  const Concern *concern = &screens->story->minds[0].concerns[place];
  const Mind *mind = &review_debrief(screens)->last->mind[0];
  int32_t level = mind->level[place];
  Step steps[] = {{"there", true},
                  {"voiced", level >= 1},
                  {"understood", level >= 2},
                  {"purpose known", (mind->purpose >> place & 1) != 0},
                  {"honoured", level >= 4}};
  int top = y;
  y += widgets_heading(pen, STYLE_SECTION, session_fill(screens->session, concern->name), x, y,
                       width);
  y += draw_steps(pen, steps, 5, x, y, width) + pen_units(pen, 6);
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
                    "What was there all along, and how far you came with it.", x, y, width);
  for (uint32_t i = 0; i < count; i++) {
    y += pen_units(pen, 24);
    y += draw_concern(screens, pen, i, x, y, width);
  }
  return y + draw_variants(screens, pen, x, y, width) - top;
}
