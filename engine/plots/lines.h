// Lines over the same steps, in panels one beneath the other: where the way parts into chapters,
// what happened at which step, and how each line went. Lines differ in dash and weight as well as
// colour and carry their names and last values at their ends, where there is room for that; their
// strokes belong in the legend in any case. A chapter's title that does not fit gives way to a
// letter.
#ifndef PLOTS_LINES_H
#define PLOTS_LINES_H

#include "plots/signs.h"
#include "plots/strokes.h"

typedef struct PlotLine {
  const char *name;
  const int32_t *values;
  Stroke stroke;
  bool accent;
} PlotLine;

typedef struct PlotPanel {
  const PlotLine *lines;
  int line_count;  // at least 1, at most LINES_MOST
  int32_t every;   // a figure and a rule each so much; divides high - low
  int height;      // layout units, at least 60
} PlotPanel;

typedef struct PlotMark {
  Sign sign;   // SIGN_NUMBER: above all panels, with a thread down. SIGN_RING, SIGN_CROSS: on the
               // first line of the first panel. SIGN_WEDGE: at its foot
  int at;      // step
  int number;  // SIGN_NUMBER
} PlotMark;

typedef struct PlotChapter {
  int at;  // the step it begins after
  const char *title;
} PlotChapter;

enum { LINES_MOST = 4 };

typedef struct LinesPlot {
  const char *across;  // what a step is
  int32_t low, high;
  int count;  // values of each line, at least 1
  const PlotPanel *panels;
  int panel_count;
  const PlotMark *marks;
  int mark_count;
  const PlotChapter *chapters;  // in order
  int chapter_count;
} LinesPlot;

// Does the title of this chapter stand above it? Else its letter does, unless there is no room even
// for that.
bool lines_titled(const Pen *pen, const LinesPlot *plot, int width, int chapter);

// Draws it and returns its height.
int lines_draw(Pen *pen, const LinesPlot *plot, int x, int y, int width);

// The letter of a chapter, in a legend: a to z, then a again.
char lines_letter(int chapter);

#endif
