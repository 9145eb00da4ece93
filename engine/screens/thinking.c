// What was not said aloud, at the moments that mattered most.
#include "page/typeset.h"
#include "screens/pages.h"
#include "screens/review.h"
#include "screens/words.h"

static const char *const counts[] = {"No", "One", "Two", "Three"};

int thinking_thought(Pen *pen, const char *text, int x, int y, int width) {
  int pad = pen_units(pen, 16), bar = pen_fine(pen, 3), inner = width - pad - bar;
  int height = pen_height(pen, STYLE_STAGE, text, inner);
  display_box(pen->display, (Rect){x, y, bar, height}, 0, pen->theme->accent);
  return widgets_labelled(pen, STYLE_STAGE, pen->theme->ink, "Unsaid", text, x + bar + pad, y,
                          inner);
}

int thinking_said(Pen *pen, const char *label, Colour colour, const char *text, int x, int y,
                  int width) {
  pen_capitals(pen, STYLE_CAPTION, colour, label, x, y, width);
  int name = pen_leading(pen, STYLE_CAPTION);
  return name +
         widgets_labelled(pen, STYLE_SPEECH, pen->theme->ink, label, text, x, y + name, width);
}

static int draw_moment(Screens *screens, Pen *pen, const DebriefMoment *moment, int number, int x,
                       int y, int width) {
  int top = y, disc = pen_units(pen, 26), indent = pen_units(pen, 40), gap = pen_units(pen, 8);
  int leading = pen_leading(pen, STYLE_SPEECH);
  char text[16];
  text[0] = (char)('0' + number);
  text[1] = '\0';
  Rect round = {x, y + (leading - disc) / 2, disc, disc};
  display_box(pen->display, round, disc / 2, pen->theme->ink);
  pen_line(pen, STYLE_STRONG, pen->theme->paper, text,
           x + (disc - pen_width(pen, STYLE_STRONG, text)) / 2,
           y + (leading - pen_leading(pen, STYLE_STRONG)) / 2, disc);
  x += indent;
  width -= indent;
  Buf because = {0};
  typeset_sentence(moment->because, &because);
  y += widgets_heading(pen, STYLE_SECTION, buf_text(&because), x, y, width) + gap;
  buf_free(&because);
  const char *said =
      words_option(screens, session_exchange(screens->session, moment->choice)->option);
  y += thinking_said(pen, "You", pen->theme->accent, said, x, y, width) + gap;
  const char *label = words_label(screens, words_expert(screens));
  if (*moment->reply)
    y += thinking_said(pen, label, pen->theme->ink, moment->reply, x, y, width) + gap;
  return y + thinking_thought(pen, moment->inner, x, y, width) - top;
}

int thinking_page(Screens *screens, Pen *pen, int x, int y, int width) {
  const Debrief *debrief = review_debrief(screens);
  int top = y;
  Buf text = {0};
  if (words_expert(screens) == NONE)
    buf_add(&text, "What was not said aloud");
  else
    buf_add_format(&text, "What %s was thinking", words_label(screens, words_expert(screens)));
  y += widgets_heading(pen, STYLE_HEADING, buf_text(&text), x, y, width) + pen_units(pen, 4);
  buf_clear(&text);
  buf_add_format(&text, "%s of your moments, and what was not said aloud.",
                 counts[debrief->moment_count]);
  y += widgets_text(pen, STYLE_LABEL, pen->theme->soft, buf_text(&text), x, y, width);
  for (uint32_t i = 0; i < debrief->moment_count; i++) {
    y += pen_units(pen, 30);
    y += draw_moment(screens, pen, &debrief->moments[i], (int)i + 1, x, y, width);
  }
  buf_free(&text);
  return y - top;
}
