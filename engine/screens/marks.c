// The marks: two axes that are never netted, five skills, the answers to a no, the gates row by
// row, where it came out beside earlier attempts, and how trust and pressure went.
#include <stdio.h>
#include <stdlib.h>

#include "page/typeset.h"
#include "plots/plane.h"
#include "plots/signs.h"
#include "plots/trend.h"
#include "screens/pages.h"
#include "screens/review.h"

static void draw_bar(Pen *pen, int32_t per_mille, Colour colour, Rect rect) {
  int32_t part = per_mille < 0 ? 0 : per_mille > 1000 ? 1000 : per_mille;
  display_box(pen->display, rect, rect.h / 2, pen->theme->panel);
  Rect fill = {rect.x, rect.y, (int)((int64_t)rect.w * part / 1000), rect.h};
  if (fill.w > 0)
    display_box(pen->display, fill, fill.w < rect.h ? fill.w / 2 : rect.h / 2, colour);
  display_frame(pen->display, rect, rect.h / 2, pen_fine(pen, 1), pen->theme->edge);
}

// An author's few words as a line of their own.
static int draw_about(Pen *pen, Style style, Colour colour, const char *about, int x, int y,
                      int width) {
  Buf text = {0};
  typeset_sentence(about, &text);
  int height = widgets_text(pen, style, colour, buf_text(&text), x, y, width);
  buf_free(&text);
  return height;
}

static void draw_right(Pen *pen, Style style, Colour colour, const char *text, int right, int y) {
  int width = pen_width(pen, style, text);
  pen_line(pen, style, colour, text, right - width, y, width + 1);
}

// The two axes -----------------------------------------------------------------------------------

static uint32_t find_axis_mark(const Story *story, uint32_t number) {
  for (uint32_t i = 0; i < story->mark_count; i++)
    if (story->marks[i].kind == MARK_AXIS && number-- == 0) return i;
  return NONE;
}

// The lines a mark is the sum of: what each gave.
static int draw_shares(Pen *pen, const Story *story, const Mark *mark, const MarkScore *score,
                       int x, int y, int width) {
  int top = y, figure = pen_width(pen, STYLE_CAPTION, "100.0") + pen_units(pen, 12);
  for (uint32_t i = 0; i < mark->line_count; i++) {
    char text[24];
    score_print(score->lines[i].value, text);
    draw_right(pen, STYLE_CAPTION, pen->theme->ink, text, x + width, y);
    y += draw_about(pen, STYLE_CAPTION, pen->theme->soft, story_text(story, mark->lines[i].about),
                    x, y, width - figure);
  }
  return y - top;
}

// The first axis in ink, the second in the accent colour.
static int draw_axis(Screens *screens, Pen *pen, uint32_t number, int x, int y, int width) {
  const Story *story = screens->story;
  uint32_t place = find_axis_mark(story, number);
  if (place == NONE) return 0;
  const Mark *mark = &story->marks[place];
  const MarkScore *score = &review_debrief(screens)->score.marks[place];
  char figure[24];
  int top = y, high = pen_leading(pen, STYLE_FIGURE);
  score_print(score->value, figure);
  const char *name = story_text(story, mark->name);
  pen_widget(pen, ROLE_TEXT, name, figure, (Rect){x, y, width, high}, 0, 0);
  draw_right(pen, STYLE_FIGURE, pen->theme->ink, figure, x + width, y);
  pen_line(pen, STYLE_SECTION, pen->theme->ink, name, x, y + high - pen_leading(pen, STYLE_SECTION),
           width - pen_width(pen, STYLE_FIGURE, figure));
  y += high + pen_units(pen, 6);
  draw_bar(pen, score->value, number == 0 ? pen->theme->ink : pen->theme->accent,
           (Rect){x, y, width, pen_units(pen, 14)});
  y += pen_units(pen, 22);
  y += draw_about(pen, STYLE_LABEL, pen->theme->ink, story_text(story, mark->about), x, y, width);
  return y + draw_shares(pen, story, mark, score, x, y, width) - top;
}

static int draw_axes(Screens *screens, Pen *pen, int x, int y, int width) {
  int gap = pen_units(pen, 56), half = (width - gap) / 2, top = y;
  bool beside = half >= pen_units(pen, 260);
  if (!beside) half = width;
  int first = draw_axis(screens, pen, 0, x, y, half);
  if (!beside) y += first + pen_units(pen, 26);
  int second = draw_axis(screens, pen, 1, beside ? x + half + gap : x, y, half);
  y += (beside && first > second ? first : second) + pen_units(pen, 18);
  return y +
         widgets_text(pen, STYLE_LABEL, pen->theme->soft,
                      "The two are never set off against each other: a good question does not pay "
                      "for a threat, "
                      "and the outcome is in neither.",
                      x, y, width) -
         top;
}

static int draw_plane(Screens *screens, Pen *pen, int x, int y, int width) {
  return plane_draw(pen, screens->session, review_debrief(screens), review_earlier(screens), x, y,
                    width);
}

// Skills -----------------------------------------------------------------------------------------

static int draw_skill(Pen *pen, const char *name, const char *about, int32_t value, int x, int y,
                      int width) {
  char figure[24];
  score_print(value, figure);
  int top = y, label = pen_units(pen, 220),
      right = pen_width(pen, STYLE_STRONG, "100.0") + pen_units(pen, 14);
  int leading = pen_leading(pen, STYLE_STRONG), high = pen_units(pen, 10);
  bool beside = width >= 2 * label;
  pen_widget(pen, ROLE_TEXT, name, figure, (Rect){x, y, width, leading}, 0, 0);
  pen_line(pen, STYLE_STRONG, pen->theme->ink, name, x, y, beside ? label : width - right);
  draw_right(pen, STYLE_STRONG, pen->theme->ink, figure, x + width, y);
  if (!beside) y += leading;
  int bar_x = beside ? x + label : x, bar_width = beside ? width - label - right : width;
  draw_bar(pen, value, pen->theme->ink,
           (Rect){bar_x, y + (beside ? (leading - high) / 2 : 0), bar_width, high});
  y += beside ? leading : high + pen_units(pen, 6);
  return y + draw_about(pen, STYLE_CAPTION, pen->theme->soft, about, x, y, width) - top;
}

static int draw_skills(Screens *screens, Pen *pen, int x, int y, int width) {
  const Story *story = screens->story;
  int top = y;
  y += widgets_heading(pen, STYLE_SECTION, "Five skills", x, y, width) + pen_units(pen, 6);
  for (uint32_t i = 0; i < story->mark_count; i++) {
    const Mark *mark = &story->marks[i];
    if (mark->kind != MARK_SKILL) continue;
    y += draw_skill(pen, story_text(story, mark->name), story_text(story, mark->about),
                    review_debrief(screens)->score.marks[i].value, x, y, width) +
         pen_units(pen, 8);
  }
  return y - top;
}

static int draw_critical(Screens *screens, Pen *pen, int x, int y, int width) {
  const Debrief *debrief = review_debrief(screens);
  int top = y, moments = (int)debrief->last->critical_moments;
  char figure[24];
  Buf text = {0};
  y += widgets_heading(pen, STYLE_SECTION, "After a no", x, y, width);
  score_print(abs(debrief->score.critical), figure);
  if (debrief->score.critical_empty)
    buf_add(&text, "There was no no to answer.");
  else
    buf_add_format(
        &text,
        "Your next line after a no, %d %s: %s%s on a scale from −100 (another push) to +100 (a "
        "reflection, a kept silence, the no taken).",
        moments, moments == 1 ? "time" : "times", debrief->score.critical < 0 ? "−" : "+", figure);
  y += widgets_text(pen, STYLE_LABEL, pen->theme->ink, buf_text(&text), x, y, width);
  buf_free(&text);
  return y - top;
}

// Gates ------------------------------------------------------------------------------------------

// A value or a bound as it is read: a share in per cent, a mark with its decimal, or a plain
// number.
static void add_value(const GateRow *row, int32_t value, Buf *out) {
  char text[24];
  if (row->per_count == 0 && row->of.kind != QUANTITY_MARK) {
    buf_add_format(out, "%d", (int)value);
    return;
  }
  score_print_tenths(value, text);
  buf_add_format(out, "%s%s", text, row->per_count > 0 ? " %" : "");
}

static void add_measure(const GateRow *row, int32_t value, Buf *out) {
  if (row->when != 0) return;
  add_value(row, value, out);
  if (row->at_least != INT32_MIN) {
    buf_add(out, ", at least ");
    add_value(row, row->at_least, out);
  }
  if (row->at_most != INT32_MAX) {
    buf_add(out, ", at most ");
    add_value(row, row->at_most, out);
  }
}

static int draw_gate_row(Screens *screens, Pen *pen, const GateRow *row, bool passed, int32_t value,
                         int x, int y, int width) {
  int size = signs_size(pen, SIGN_TICK), leading = pen_leading(pen, STYLE_LABEL),
      indent = pen_units(pen, 28);
  int top = y;
  Buf text = {0};
  Point sign = {x + size / 2, y + (leading - size) / 2 + size / 2};
  signs_draw(pen, passed ? SIGN_TICK : SIGN_CROSS, 0, sign);
  typeset_sentence(story_text(screens->story, row->about), &text);
  if (row->when == 0) buf_add(&text, ": ");
  add_measure(row, value, &text);
  int height =
      pen_text(pen, STYLE_LABEL, pen->theme->ink, buf_text(&text), x + indent, y, width - indent);
  pen_widget(pen, ROLE_TEXT, buf_text(&text), passed ? "met" : "not met",
             (Rect){x, y, width, height}, 0, 0);
  buf_free(&text);
  return y + height - top;
}

static int draw_gate(Screens *screens, Pen *pen, uint32_t place, int x, int y, int width) {
  const Story *story = screens->story;
  const Gate *gate = &story->gates[place];
  const GateScore *score = &review_debrief(screens)->score.gates[place];
  int top = y;
  Buf name = {0};
  buf_add_format(&name, "%s: %s", story_text(story, gate->name),
                 score->empty    ? "too few turns to say"
                 : score->passed ? "passed"
                                 : "not passed");
  y += widgets_heading(pen, STYLE_SECTION, buf_text(&name), x, y, width) + pen_units(pen, 4);
  buf_free(&name);
  for (uint32_t i = 0; i < gate->rows.count && i < 16; i++)
    y += draw_gate_row(screens, pen, &story->gate_rows[gate->rows.first + i], score->rows[i],
                       score->values[i], x, y, width);
  return y - top;
}

static int draw_gates(Screens *screens, Pen *pen, int x, int y, int width) {
  int gap = pen_units(pen, 40), half = (width - gap) / 2, top = y, row = 0;
  bool beside = half >= pen_units(pen, 330);
  if (!beside) half = width;
  for (uint32_t i = 0; i < screens->story->gate_count; i++) {
    bool right = beside && i % 2 == 1;
    int height = draw_gate(screens, pen, i, right ? x + half + gap : x, y, half);
    if (height > row) row = height;
    if (beside && !right && i + 1 < screens->story->gate_count) continue;
    y += row + pen_units(pen, 24);
    row = 0;
  }
  return y - top;
}

// What it came to: after how it went, and in no mark.
static int draw_ending(Screens *screens, Pen *pen, int x, int y, int width) {
  uint32_t place = review_debrief(screens)->ending;
  if (place == NONE) return 0;
  const Ending *ending = &screens->story->endings[place];
  int name =
      widgets_heading(pen, STYLE_SECTION, story_text(screens->story, ending->name), x, y, width);
  return name + widgets_text(pen, STYLE_SPEECH, pen->theme->ink,
                             story_text(screens->story, ending->about), x, y + name, width);
}

int marks_page(Screens *screens, Pen *pen, int x, int y, int width) {
  const Score *score = &review_debrief(screens)->score;
  int top = y, gap = pen_units(pen, 34);
  y += widgets_heading(pen, STYLE_HEADING, "The marks", x, y, width) + pen_units(pen, 14);
  if (score->empty) {
    char text[160];
    snprintf(
        text, sizeof text,
        "Marks begin at %d turns. This conversation was shorter, so there is nothing to count.",
        (int)screens->story->marks_from);
    y += widgets_text(pen, STYLE_SPEECH, pen->theme->ink, text, x, y, width) + gap;
  } else {
    y += draw_axes(screens, pen, x, y, width) + gap;
    y += draw_plane(screens, pen, x, y, width) + gap;
    y += failings_draw(screens, pen, x, y, width) + gap;
    y += draw_skills(screens, pen, x, y, width) + gap;
    y += draw_critical(screens, pen, x, y, width) + gap;
    y += draw_gates(screens, pen, x, y, width) + gap / 2;
  }
  y += trend_draw(pen, screens->session, review_debrief(screens), x, y, width) + gap;
  return y + draw_ending(screens, pen, x, y, width) - top;
}
