#include "wall/sheet.h"

#include "wall/wall.h"

// In hundredths: the height of the display over that of a letter; of a letter's height.
typedef struct Measure {
  int part, line, gap;
} Measure;

static const Measure measures[EASE_COUNT] = {
    [EASE_WIDE] = {1850, 142, 70},
    [EASE_FAIR] = {2050, 136, 60},
    [EASE_CLOSE] = {100 * WALL_PART, 128, 50},
    [EASE_LEAST] = {100 * WALL_PART, 116, 26},
};

static int letters(const Display *display, int part) {
  return (display->height * 100 + part - 1) / part;
}

static int least_letters(const Display *display) {
  return letters(display, 100 * WALL_PART);
}

Sheet sheet_of(Pen *pen, Ease ease, int foot) {
  const Display *display = pen->display;
  const Measure *measure = &measures[ease];
  int margin = display->height / 36, em = letters(display, measure->part);
  int side = least_letters(display) * 3 / 4;  // quotation marks hang out into it
  return (Sheet){
      .pen = pen,
      .area = {side, margin, display->width - 2 * side, display->height - 2 * margin - foot},
      .ease = ease,
      .em = em,
      .line = em * measure->line / 100,
      .gap = em * measure->gap / 100};
}

Sheet sheet_grown(Sheet sheet, int percent) {
  sheet.em = sheet.em * percent / 100;
  sheet.line = sheet.line * percent / 100;
  sheet.gap = sheet.gap * percent / 100;
  return sheet;
}

Pen sheet_pen(const Sheet *sheet, Style style, int percent) {
  Pen pen = *sheet->pen;
  pen_set(&pen, style, sheet->em * percent / 100, sheet->line * percent / 100);
  return pen;
}

int sheet_height(const Sheet *sheet, Style style, int percent, const char *text, int width) {
  Pen pen = sheet_pen(sheet, style, percent);
  return *text ? pen_height(&pen, style, text, width) : 0;
}

int sheet_text(const Sheet *sheet, Style style, int percent, Colour colour, const char *text,
               Rect box) {
  Pen pen = sheet_pen(sheet, style, percent);
  if (*text == '\0') return 0;
  return widgets_text(&pen, style, colour, text, box.x, box.y, box.w);
}

int sheet_largest(const Sheet *sheet, Style style, int percent, Colour colour, const char *text,
                  Rect box) {
  while (percent > 100 && sheet_height(sheet, style, percent, text, box.w) > box.h) percent -= 10;
  return sheet_text(sheet, style, percent < 100 ? 100 : percent, colour, text, box);
}
