#include "plots/sheet.h"

#include <stdlib.h>

#include "page/plain_metrics.h"

enum { TALLEST = 20000 };  // pixels

void sheet_print(SheetDrawing drawing, int width, SvgWords words, Buf *out) {
  Display display = {0};
  Spots spots = {0};
  Pen pen = {.display = &display,
             .metrics = &plain_metrics,
             .theme = theme_get(THEME_LIGHT),
             .layout = layout_new(),
             .spots = &spots,
             .spacing_percent = 100,
             .percent = 100,
             .fine_percent = 100,
             .view = {0, 0, width, TALLEST}};
  display_clear(&display, width, TALLEST);
  int height = drawing.draw(drawing.of, &pen, width);
  display_clear(&display, width, height);
  display_box(&display, (Rect){0, 0, width, height}, 0, pen.theme->paper);
  drawing.draw(drawing.of, &pen, width);
  svg_print(&display, (Rect){0, 0, width, height}, words, out);
  layout_free(pen.layout);
  free(spots.items);
  display_free(&display);
}
