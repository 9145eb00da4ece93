// A plot as a picture for files: it is drawn once to learn how tall it is, and once more on paper
// of that size. Letters are as broad as plain_metrics says.
#ifndef PLOTS_SHEET_H
#define PLOTS_SHEET_H

#include "page/pen.h"
#include "page/svg.h"

typedef struct SheetDrawing {
  int (*draw)(const void *of, Pen *pen, int width);  // from the top left; gives its height
  const void *of;
} SheetDrawing;

void sheet_print(SheetDrawing drawing, int width, SvgWords words, Buf *out);

#endif
