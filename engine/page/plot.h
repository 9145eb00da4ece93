// A line plot as display items: a few lines over the same steps, moments numbered above them,
// points where something opened or shut. Lines differ in dash and weight as well as colour and
// carry their names at their ends.
#ifndef PAGE_PLOT_H
#define PAGE_PLOT_H

#include "page/pen.h"

typedef struct PlotLine {
  const char *name;
  const int32_t *values;
  bool accent, dashed;
} PlotLine;

typedef enum PlotSign {
  PLOT_MOMENT,  // its number on a disc above the plot, a thread down through it
  PLOT_OPENED,  // a ring on the first line
  PLOT_SHUT     // a cross on the first line
} PlotSign;

typedef struct PlotMark {
  PlotSign sign;
  int at;      // step
  int number;  // PLOT_MOMENT
} PlotMark;

typedef struct Plot {
  const char *across;  // what a step is
  int32_t low, high, step;
  int count;  // values of each line, at least 1
  const PlotLine *lines;
  int line_count;
  const PlotMark *marks;
  int mark_count;
} Plot;

void plot_draw(Pen *pen, const Plot *plot, Rect rect);

// The sign alone, for a legend; `size` pixels square.
void plot_sign(Pen *pen, PlotSign sign, int number, int x, int y, int size);

#endif
