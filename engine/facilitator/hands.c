#include "facilitator/hands.h"

#include <inttypes.h>
#include <stdio.h>

#include "facilitator/count.h"
#include "facilitator/phrases.h"
#include "facilitator/preview.h"
#include "page/ballot.h"

typedef struct Shape {  // of a row
  Rect box;
  int pad, indent, text_x, text_width, text_height;
} Shape;

static Shape shape_of(Pen *pen, const HandsRow *row, int right, int x, int y, int width) {
  Shape shape = {.pad = pen_units(pen, 8), .indent = *row->letter ? pen_units(pen, 46) : 0};
  shape.text_x = x + shape.pad + shape.indent;
  shape.text_width = width - shape.indent - 3 * shape.pad - right;
  shape.text_height = pen_height(pen, STYLE_LABEL, row->text, shape.text_width);
  int about = pen_height(pen, STYLE_CAPTION, row->about, shape.text_width);
  shape.box = (Rect){x, y, width, shape.text_height + about + 2 * shape.pad};
  return shape;
}

// As on the wall: a shape and a letter.
static void draw_letter(Pen *pen, const HandsRow *row, int x, int y) {
  int size = pen_units(pen, 15), leading = pen_leading(pen, STYLE_STRONG);
  ballot_draw(pen, row->counter, (Rect){x, y + (leading - size) / 2, size, size});
  x += pen_units(pen, 23);
  pen_line(pen, STYLE_STRONG, pen->theme->ink, row->letter, x, y, size * 2);
}

static void draw_words(Pen *pen, const HandsRow *row, const Shape *shape) {
  int y = shape->box.y + shape->pad;
  if (*row->letter) draw_letter(pen, row, shape->box.x + shape->pad, y);
  pen_text(pen, STYLE_LABEL, pen->theme->ink, row->text, shape->text_x, y, shape->text_width);
  pen_text(pen, STYLE_CAPTION, row->strong ? pen->theme->accent : pen->theme->soft, row->about,
           shape->text_x, y + shape->text_height, shape->text_width);
}

// The ring lies within the width, so that rows stand flush with what is above and below.
static void draw_ground(Pen *pen, Rect box) {
  int radius = pen_units(pen, 6);
  display_box(pen->display, box, radius, pen->theme->panel);
  display_frame(pen->display, box, radius, pen_fine(pen, 2), pen->theme->accent);
}

int hands_row(Facilitator *facilitator, Pen *pen, const HandsRow *row, int x, int y, int width) {
  Shape shape = shape_of(pen, row, count_width(pen), x, y, width);
  Buf name = {0};
  buf_add_format(&name, "%s%s%s", row->letter, *row->letter ? ": " : "", row->text);
  bool focused = pen_widget(pen, ROLE_OPTION, buf_text(&name), row->value, shape.box,
                            PRESS_COUNTER + (int)row->counter, 0);
  buf_free(&name);
  if (focused) draw_ground(pen, shape.box);
  draw_words(pen, row, &shape);
  count_draw(facilitator, pen, row->counter, shape.box);
  return shape.box.h;
}

// An open round ----------------------------------------------------------------------------------

static int draw_open(Facilitator *facilitator, Pen *pen, uint32_t place, int x, int y, int width) {
  const Workshop *workshop = facilitator->workshop;
  uint32_t option = workshop_decision(workshop)->options[place];
  int32_t votes = count_now(facilitator, place);
  Buf about = {0}, value = {0};
  bool push = preview_words(workshop, option, &about);
  buf_add_format(&value, "%" PRId32 " %s. %s", votes, votes == 1 ? "vote" : "votes",
                 buf_text(&about));
  HandsRow row = {.counter = place,
                  .letter = (char[2]){tally_letter(place), '\0'},
                  .text = phrases_option(workshop, option),
                  .about = buf_text(&about),
                  .value = buf_text(&value),
                  .strong = push};
  int height = hands_row(facilitator, pen, &row, x, y, width);
  buf_free(&about);
  buf_free(&value);
  return height;
}

// A closed one, and one that needs none ----------------------------------------------------------

// "9", and after a second round "9, then 14". Of one option alone nobody voted.
static void add_votes(const Decision *decision, uint32_t place, Buf *out) {
  if (decision->offered == 1) return;
  buf_add_format(out, "%" PRId32, decision->rounds[0].votes[place]);
  if (decision->round_count > 1)
    buf_add_format(out, ", then %" PRId32, decision->rounds[1].votes[place]);
}

static int draw_closed(Facilitator *facilitator, Pen *pen, uint32_t place, int x, int y,
                       int width) {
  const Workshop *workshop = facilitator->workshop;
  const Decision *decision = workshop_decision(workshop);
  Buf about = {0}, votes = {0}, name = {0};
  bool push = preview_words(workshop, decision->options[place], &about);
  HandsRow row = {.counter = place,
                  .letter = (char[2]){tally_letter(place), '\0'},
                  .text = phrases_option(workshop, decision->options[place]),
                  .about = buf_text(&about),
                  .strong = push};
  add_votes(decision, place, &votes);
  int right = pen_width(pen, STYLE_SECTION, buf_text(&votes)) + pen_units(pen, 8);
  Shape shape = shape_of(pen, &row, right, x, y, width);
  draw_words(pen, &row, &shape);
  pen_line(pen, STYLE_SECTION, pen->theme->ink, buf_text(&votes), x + width - right, y + shape.pad,
           right);
  buf_add_format(&name, "%s: %s", row.letter, row.text);
  buf_add_format(&votes, "%s%s", votes.length > 0 ? ". " : "", row.about);
  pen_widget(pen, ROLE_TEXT, buf_text(&name), buf_text(&votes), shape.box, 0, 0);
  buf_free(&about);
  buf_free(&votes);
  buf_free(&name);
  return shape.box.h;
}

int hands_draw(Facilitator *facilitator, Pen *pen, int x, int y, int width) {
  const Decision *decision = workshop_decision(facilitator->workshop);
  int top = y, gap = pen_fine(pen, 2);
  for (uint32_t i = 0; decision && i < decision->offered; i++) {
    bool counted = !decision->closed && decision->offered > 1;
    y += !counted ? draw_closed(facilitator, pen, i, x, y, width)
                  : draw_open(facilitator, pen, i, x, y, width);
    y += gap;
  }
  return y - top;
}
