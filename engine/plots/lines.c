#include "plots/lines.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"

enum { NAME_GAP = 10, SCALE_GAP = 8, PANEL_GAP = 34 };  // layout units

typedef struct Field {
  const LinesPlot *plot;
  bool names;       // stand at the lines' ends
  int x, width;     // of the steps
  int top, bottom;  // of the first and the last panel
  Rect panel;       // the one being drawn
} Field;

// Measures ---------------------------------------------------------------------------------------

static int scale_width(const Pen *pen, const LinesPlot *plot) {
  char text[16];
  snprintf(text, sizeof text, "%d", (int)plot->high);
  return pen_width(pen, STYLE_CAPTION, text) + pen_units(pen, SCALE_GAP);
}

// A line's name, and where it ends.
static void name_line(const LinesPlot *plot, const PlotLine *line, Buf *out) {
  buf_add_format(out, "%s %d", line->name, (int)line->values[plot->count - 1]);
}

static int name_width(const Pen *pen, const LinesPlot *plot, const PlotLine *line) {
  Buf name = {0};
  name_line(plot, line, &name);
  int width = pen_width(pen, STYLE_CAPTION, buf_text(&name));
  buf_free(&name);
  return width;
}

static int names_width(const Pen *pen, const LinesPlot *plot) {
  int widest = 0;
  for (int i = 0; i < plot->panel_count; i++)
    for (int j = 0; j < plot->panels[i].line_count; j++) {
      int width = name_width(pen, plot, &plot->panels[i].lines[j]);
      if (width > widest) widest = width;
    }
  return widest + pen_units(pen, NAME_GAP);
}

static int across(const Field *field, int step) {
  int steps = field->plot->count > 1 ? field->plot->count - 1 : 1;
  return field->x + (int)((int64_t)field->width * step / steps);
}

static int chapter_end(const Field *field, int chapter) {
  const LinesPlot *plot = field->plot;
  return chapter + 1 < plot->chapter_count ? across(field, plot->chapters[chapter + 1].at)
                                           : field->x + field->width;
}

static bool is_titled(const Pen *pen, const Field *field, int chapter) {
  const PlotChapter *it = &field->plot->chapters[chapter];
  int room = chapter_end(field, chapter) - across(field, it->at) - pen_units(pen, 12);
  return pen_width(pen, STYLE_CAPTION, it->title) <= room;
}

static Field field_of(const Pen *pen, const LinesPlot *plot, int x, int width) {
  int left = scale_width(pen, plot), names = names_width(pen, plot);
  Field field = {.plot = plot, .x = x + left};
  field.names = names <= (width - left) * 3 / 10;
  field.width = width - left - (field.names ? names : pen_units(pen, NAME_GAP));
  if (field.width < 1) field.width = 1;
  return field;
}

bool lines_titled(const Pen *pen, const LinesPlot *plot, int width, int chapter) {
  Field field = field_of(pen, plot, 0, width);
  return is_titled(pen, &field, chapter);
}

char lines_letter(int chapter) {
  return (char)('a' + chapter % 26);
}

static Point place(const Field *field, int step, int32_t value) {
  const LinesPlot *plot = field->plot;
  int32_t inside = value < plot->low ? plot->low : value > plot->high ? plot->high : value;
  int up = (int)((int64_t)field->panel.h * (inside - plot->low) / (plot->high - plot->low));
  return (Point){across(field, step), field->panel.y + field->panel.h - up};
}

// One panel --------------------------------------------------------------------------------------

// Where rules are as strong as lines they would be taken for some.
static void draw_rule(Pen *pen, const Field *field, int y) {
  const Theme *theme = pen->theme;
  Colour colour = theme->rule == theme->ink ? theme_fade(theme->rule, 90) : theme->rule;
  display_box(pen->display, (Rect){field->x, y, field->width, pen_fine(pen, 1)}, 0, colour);
}

static void draw_scale(Pen *pen, const Field *field, int32_t every) {
  const LinesPlot *plot = field->plot;
  for (int32_t value = plot->low; value <= plot->high; value += every) {
    char text[16];
    snprintf(text, sizeof text, "%d", (int)value);
    int y = place(field, 0, value).y, wide = pen_width(pen, STYLE_CAPTION, text);
    draw_rule(pen, field, y);
    pen_line(pen, STYLE_CAPTION, pen->theme->soft, text,
             field->x - wide - pen_units(pen, SCALE_GAP), y - pen_leading(pen, STYLE_CAPTION) / 2,
             wide);
  }
}

static Colour colour_of(const Pen *pen, const PlotLine *line) {
  return line->accent ? pen->theme->accent : pen->theme->ink;
}

static void draw_line(Pen *pen, const Field *field, const PlotLine *line) {
  int count = field->plot->count;
  Point *points = memory_new((size_t)count, sizeof *points);
  for (int i = 0; i < count; i++) points[i] = place(field, i, line->values[i]);
  strokes_draw(pen, line->stroke, colour_of(pen, line), points, count);
  free(points);
}

// The lines by where they end, the highest first.
static void sort_by_end(const Field *field, const PlotPanel *panel, int order[LINES_MOST]) {
  int last = field->plot->count - 1;
  for (int i = 0; i < panel->line_count; i++) {
    int at = i;
    for (; at > 0 && panel->lines[order[at - 1]].values[last] < panel->lines[i].values[last]; at--)
      order[at] = order[at - 1];
    order[at] = i;
  }
}

// Names at the ends of the lines, moved apart where they would print over each other: down first,
// then up again where the panel ends.
static void draw_names(Pen *pen, const Field *field, const PlotPanel *panel) {
  int order[LINES_MOST], tops[LINES_MOST], last = field->plot->count - 1;
  int leading = pen_leading(pen, STYLE_CAPTION), x = field->x + field->width;
  sort_by_end(field, panel, order);
  for (int i = 0; i < panel->line_count; i++) {
    tops[i] = place(field, last, panel->lines[order[i]].values[last]).y - leading / 2;
    if (i > 0 && tops[i] < tops[i - 1] + leading) tops[i] = tops[i - 1] + leading;
  }
  int bottom = field->panel.y + field->panel.h - leading / 2;
  for (int i = panel->line_count - 1; i >= 0; i--, bottom -= leading)
    if (tops[i] > bottom) tops[i] = bottom;
  for (int i = 0; i < panel->line_count; i++) {
    const PlotLine *line = &panel->lines[order[i]];
    Buf name = {0};
    name_line(field->plot, line, &name);
    pen_line(pen, STYLE_CAPTION, colour_of(pen, line), buf_text(&name),
             x + pen_units(pen, NAME_GAP), tops[i], name_width(pen, field->plot, line));
    buf_free(&name);
  }
}

static void draw_panel(Pen *pen, const Field *field, const PlotPanel *panel) {
  draw_scale(pen, field, panel->every);
  for (int i = panel->line_count - 1; i >= 0; i--) draw_line(pen, field, &panel->lines[i]);
  if (field->names) draw_names(pen, field, panel);
}

// What runs through all panels -------------------------------------------------------------------

static void draw_title(Pen *pen, const Field *field, int chapter, int y, int *taken) {
  char letter[2] = {lines_letter(chapter), '\0'};
  const PlotChapter *it = &field->plot->chapters[chapter];
  const char *text = is_titled(pen, field, chapter) ? it->title : letter;
  int x = across(field, it->at) + (it->at > 0 ? pen_units(pen, 5) : 0);
  int width = pen_width(pen, STYLE_CAPTION, text);
  if (x < *taken || x + width > field->x + field->width + pen_units(pen, NAME_GAP)) return;
  pen_line(pen, STYLE_CAPTION, pen->theme->soft, text, x, y, width);
  *taken = x + width + 2;
}

static void draw_chapters(Pen *pen, const Field *field, int y) {
  int taken = 0, thick = pen_fine(pen, 1);
  for (int i = 0; i < field->plot->chapter_count; i++) {
    int x = across(field, field->plot->chapters[i].at);
    if (field->plot->chapters[i].at > 0)
      display_box(pen->display, (Rect){x - thick / 2, y, thick, field->bottom - y}, 0,
                  pen->theme->edge);
    draw_title(pen, field, i, y, &taken);
  }
}

// Where the first line of the first panel is at this step.
static Point first_line(const Pen *pen, const Field *field, int step) {
  Field first = *field;
  const PlotPanel *panel = &field->plot->panels[0];
  first.panel = (Rect){field->x, field->top, field->width, pen_units(pen, panel->height)};
  return place(&first, step, panel->lines[0].values[step]);
}

// Numbers on discs, moved apart; a thread leads each down to its place on the first line.
static void draw_numbers(Pen *pen, const Field *field, int y) {
  int size = signs_size(pen, SIGN_NUMBER), taken = field->x - size, left = 0;
  const LinesPlot *plot = field->plot;
  for (int i = 0; i < plot->mark_count; i++) left += plot->marks[i].sign == SIGN_NUMBER;
  for (int i = 0; i < plot->mark_count; i++) {
    if (plot->marks[i].sign != SIGN_NUMBER) continue;
    int step = across(field, plot->marks[i].at), x = step;
    int most = field->x + field->width - --left * (size + 2);
    if (x > most) x = most;
    if (x < taken + size + 2) x = taken + size + 2;
    taken = x;
    Point thread[] = {{x, y + size}, {step, field->top}, first_line(pen, field, plot->marks[i].at)};
    strokes_draw(pen, STROKE_HAIR, pen->theme->ink, thread, 3);
    signs_draw(pen, SIGN_NUMBER, plot->marks[i].number, (Point){x, y + size / 2});
  }
}

static void draw_signs(Pen *pen, const Field *field) {
  const LinesPlot *plot = field->plot;
  int foot = field->top + pen_units(pen, plot->panels[0].height) + pen_units(pen, 4);
  for (int i = 0; i < plot->mark_count; i++) {
    const PlotMark *mark = &plot->marks[i];
    Point at = first_line(pen, field, mark->at);
    if (mark->sign == SIGN_NUMBER) continue;
    if (mark->sign == SIGN_WEDGE) at.y = foot + signs_size(pen, SIGN_WEDGE) / 2;
    signs_draw(pen, mark->sign, 0, at);
  }
}

// A figure each one, two, five, ten ... steps, as close as they can be read.
static int figures_every(const Pen *pen, const Field *field) {
  char text[16];
  int steps = field->plot->count > 1 ? field->plot->count - 1 : 1, every = 1;
  snprintf(text, sizeof text, "%d", steps);
  int room = pen_width(pen, STYLE_CAPTION, text) + pen_units(pen, 14);
  for (int i = 0; (int64_t)every * field->width / steps < room && every < steps; i++)
    every = i % 3 == 1 ? every / 2 * 5 : every * 2;
  return every;
}

static void draw_steps(Pen *pen, const Field *field, int y) {
  int every = figures_every(pen, field);
  for (int step = every; step < field->plot->count; step += every) {
    char text[16];
    snprintf(text, sizeof text, "%d", step);
    int wide = pen_width(pen, STYLE_CAPTION, text);
    pen_line(pen, STYLE_CAPTION, pen->theme->soft, text, across(field, step) - wide / 2, y, wide);
  }
}

// All of it --------------------------------------------------------------------------------------

static int panels_height(const Pen *pen, const LinesPlot *plot) {
  int height = (plot->panel_count - 1) * pen_units(pen, PANEL_GAP);
  for (int i = 0; i < plot->panel_count; i++) height += pen_units(pen, plot->panels[i].height);
  return height;
}

static void draw_panels(Pen *pen, Field *field) {
  const LinesPlot *plot = field->plot;
  int y = field->top;
  for (int i = 0; i < plot->panel_count; i++) {
    int high = pen_units(pen, plot->panels[i].height);
    field->panel = (Rect){field->x, y, field->width, high};
    draw_panel(pen, field, &plot->panels[i]);
    y += high + pen_units(pen, PANEL_GAP);
  }
}

int lines_draw(Pen *pen, const LinesPlot *plot, int x, int y, int width) {
  Field field = field_of(pen, plot, x, width);
  int leading = pen_leading(pen, STYLE_CAPTION), top = y;
  int numbers = y + (plot->chapter_count > 0 ? leading + pen_units(pen, 6) : 0);
  field.top = numbers + signs_size(pen, SIGN_NUMBER) + pen_units(pen, 12);
  field.bottom = field.top + panels_height(pen, plot);
  draw_chapters(pen, &field, y);
  draw_numbers(pen, &field, numbers);
  draw_panels(pen, &field);
  draw_signs(pen, &field);
  y = field.bottom + pen_units(pen, 12);
  draw_steps(pen, &field, y);
  y += leading;
  pen_line(pen, STYLE_CAPTION, pen->theme->soft, plot->across, field.x, y, field.width);
  return y + leading - top;
}
