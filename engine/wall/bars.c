#include "wall/bars.h"

#include <inttypes.h>
#include <stdio.h>

#include "page/ballot.h"

enum { NUMBER = 12 };

// Rounds that everybody may see.
static uint32_t rounds_shown(const Decision *decision) {
  return decision->closed ? decision->round_count : 0;
}

static int length_of(const Tally *tally, uint32_t option, int whole) {
  return (int)((int64_t)whole * tally->votes[option] / tally->room);
}

// As thin as a line may be that is seen from the back.
static int hairline(const Sheet *sheet) {
  int pixels = sheet->pen->display->height / 480;
  return pixels < 1 ? 1 : pixels;
}

static void draw_bar(const Sheet *sheet, uint32_t option, bool outline, Rect bar) {
  Display *display = sheet->pen->display;
  int thick = hairline(sheet);
  Colour colour = ballot_colour(option, sheet->pen->theme);
  if (bar.w <= 0 || bar.h <= 0) return;
  if (outline)
    display_frame(display, bar, 0, thick, colour);
  else
    display_box(display, bar, 0, colour);
}

// Numbers ----------------------------------------------------------------------------------------

static int number_width(const Sheet *sheet, Style style, int32_t number, char text[NUMBER]) {
  Pen pen = sheet_pen(sheet, style, 100);
  snprintf(text, NUMBER, "%" PRId32, number);
  return pen_width(&pen, style, text);
}

int bars_numbers(const Sheet *sheet) {
  Pen pen = sheet_pen(sheet, STYLE_STRONG, 100);
  return 2 * pen_width(&pen, STYLE_STRONG, "00") + sheet->em / 2;
}

// "9 12": the last round's in bold, at the right.
static void draw_numbers(const Sheet *sheet, const Decision *decision, uint32_t option,
                         Rect numbers) {
  char text[NUMBER];
  uint32_t rounds = rounds_shown(decision);
  int right = numbers.x + numbers.w;
  for (uint32_t i = rounds; i > 0; i--) {
    Style style = i == rounds ? STYLE_STRONG : STYLE_LABEL;
    Pen pen = sheet_pen(sheet, style, 100);
    int wide = number_width(sheet, style, decision->rounds[i - 1].votes[option], text);
    Colour colour = i == rounds ? pen.theme->ink : pen.theme->soft;
    pen_line(&pen, style, colour, text, right - wide, numbers.y, wide);
    right -= wide + sheet->em / 2;
  }
}

void bars_words(const Decision *decision, uint32_t option, Buf *out) {
  uint32_t rounds = rounds_shown(decision);
  for (uint32_t i = 0; i < rounds; i++)
    buf_add_format(out, "%s%s%" PRId32, i > 0 ? ", " : "",
                   rounds == 1 ? ""
                   : i == 0    ? "first round "
                               : "second round ",
                   decision->rounds[i].votes[option]);
}

void bars_lie(const Sheet *sheet, const Decision *decision, uint32_t option, Rect box,
              Rect numbers) {
  uint32_t rounds = rounds_shown(decision);
  int apart = 2 * hairline(sheet);
  int thick = rounds == 1 ? box.h * 3 / 4 : (box.h - apart) / 2;
  for (uint32_t i = 0; i < rounds; i++) {
    bool last = i + 1 == rounds;
    Rect bar = {box.x, box.y + (rounds == 2 && last ? thick + apart : 0),
                length_of(&decision->rounds[i], option, box.w), thick};
    draw_bar(sheet, option, !last, bar);
  }
  draw_numbers(sheet, decision, option, numbers);
}

int bars_key(const Sheet *sheet, const Decision *decision, int right, int y, bool draw) {
  static const char *const names[WORKSHOP_ROUNDS] = {"first round", "second round"};
  Pen pen = sheet_pen(sheet, STYLE_LABEL, 100);
  int x = right, size = sheet->em * 2 / 3, thick = hairline(sheet);
  if (!decision || rounds_shown(decision) < WORKSHOP_ROUNDS) return 0;
  for (int i = WORKSHOP_ROUNDS - 1; i >= 0; i--) {
    x -= pen_width(&pen, STYLE_LABEL, names[i]);
    if (draw) {
      pen_line(&pen, STYLE_LABEL, pen.theme->soft, names[i], x, y, right - x);
      pen_widget(&pen, ROLE_TEXT, names[i], NULL,
                 (Rect){x, y, pen_width(&pen, STYLE_LABEL, names[i]), sheet->line}, 0, 0);
    }
    x -= size + sheet->em / 3;
    Rect box = {x, y + (sheet->line - size) / 2, size, size};
    if (draw && i == 0) display_frame(pen.display, box, 0, thick, pen.theme->soft);
    if (draw && i == 1) display_box(pen.display, box, 0, pen.theme->soft);
    if (i > 0) x -= sheet->em * 2 / 3;
  }
  return right - x;
}
