#include "screens/exam_strip.h"

#include "screens/body.h"
#include "screens/exam.h"
#include "screens/exam_clock.h"

static const char code_label[] = "Code for your assessor";

enum { PAD = 7, GAP = 28 };  // layout units

static int inner_width(const Pen *pen) {
  return pen->display->width - 2 * body_margin(pen);
}

// The clock and the code as they are printed; both are cleared first.
static void write_words(Screens *screens, Buf *clock, Buf *code) {
  buf_clear(clock);
  buf_clear(code);
  exam_clock_say(screens->exam.now.left_ms, clock);
  if (*exam_code(screens)) buf_add_format(code, "%s: %s", code_label, exam_code(screens));
}

static bool in_one_line(const Pen *pen, const Buf *clock, const Buf *code) {
  int clock_width = pen_width(pen, STYLE_CAPTION, buf_text(clock));
  int code_width = pen_width(pen, STYLE_CAPTION, buf_text(code));
  return clock_width + pen_units(pen, GAP) + code_width <= inner_width(pen);
}

int exam_strip_height(Screens *screens, Pen *pen) {
  if (!exam_sat(screens) || screens->exam.sealed) return 0;
  Buf *clock = &screens->exam.clock_words, *code = &screens->exam.code_words;
  write_words(screens, clock, code);
  int width = inner_width(pen), lines = pen_leading(pen, STYLE_CAPTION);
  if (!in_one_line(pen, clock, code))
    lines = pen_height(pen, STYLE_CAPTION, buf_text(clock), width) +
            pen_height(pen, STYLE_CAPTION, buf_text(code), width);
  return lines + 2 * pen_units(pen, PAD);
}

// Letter by letter for who listens: "7 F 3 K, 9 Q W M".
static void spell(const char *code, Buf *out) {
  buf_clear(out);
  for (; *code; code++)
    buf_add_format(out, *code == '-' ? "," : "%s%c", out->length > 0 ? " " : "", *code);
}

// In one line where both fit in it; returns the height.
static int print(Pen *pen, const Buf *words, bool in_line, int x, int y, int width) {
  if (!in_line) return pen_text(pen, STYLE_CAPTION, pen->theme->ink, buf_text(words), x, y, width);
  pen_line(pen, STYLE_CAPTION, pen->theme->ink, buf_text(words), x, y, width);
  return pen_leading(pen, STYLE_CAPTION);
}

static void draw_code(Screens *screens, Pen *pen, bool beside, int x, int y, int width) {
  Buf *words = &screens->exam.code_words;
  if (words->length == 0) return;
  int wide = beside ? pen_width(pen, STYLE_CAPTION, buf_text(words)) : width;
  Rect place = {x + width - wide, y, wide, 0};
  place.h = print(pen, words, beside, place.x, y, wide);
  spell(exam_code(screens), words);
  pen_widget(pen, ROLE_TEXT, code_label, buf_text(words), place, 0, 0);
}

static void draw_ground(Pen *pen, int y, int height) {
  int line = pen_fine(pen, 1), width = pen->display->width;
  display_box(pen->display, (Rect){0, y, width, height}, 0, pen->theme->panel);
  display_box(pen->display, (Rect){0, y + height - line, width, line}, 0, pen->theme->rule);
}

void exam_strip_draw(Screens *screens, Pen *pen, int y) {
  int height = exam_strip_height(screens, pen), width = inner_width(pen), x = body_margin(pen);
  if (height == 0) return;
  const Buf *clock = &screens->exam.clock_words;
  bool beside = in_one_line(pen, clock, &screens->exam.code_words);
  draw_ground(pen, y, height);
  y += pen_units(pen, PAD);
  Rect place = {x, y, beside ? pen_width(pen, STYLE_CAPTION, buf_text(clock)) : width, 0};
  place.h = print(pen, clock, beside, x, y, place.w);
  pen_widget(pen, ROLE_CLOCK, buf_text(clock), NULL, place, 0, 0);
  draw_code(screens, pen, beside, x, beside ? y : y + place.h, width);
}
