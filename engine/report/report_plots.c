// The plots, as inline pictures. Each says itself what it shows, for whoever does not see it, and
// again in words beneath it, for whoever reads it on paper.
#include "report/report_words.h"

#include "plots/notes.h"
#include "plots/plane.h"
#include "plots/sheet.h"
#include "plots/trend.h"

enum { WIDTH = 760 };  // pixels, before the page makes it fit

// Earlier attempts are another conversation, and may be another person's.
static const PlaneAttempts none = {.count = PLANE_ALONE};

static int draw_trend(const void *of, Pen *pen, int width) {
  const Paper *paper = of;
  return trend_draw(pen, paper->session, paper->debrief, 0, 0, width);
}

static int draw_plane(const void *of, Pen *pen, int width) {
  const Paper *paper = of;
  return plane_draw(pen, paper->session, paper->debrief, none, 0, 0, width);
}

static int draw_notes(const void *of, Pen *pen, int width) {
  const Paper *paper = of;
  return notes_draw(pen, paper->session, paper->debrief, 0, 0, width);
}

static void add_figure(Paper *paper, SheetDrawing drawing, const Buf *name, const Buf *words) {
  Buf svg = {0};
  sheet_print(drawing, WIDTH, (SvgWords){buf_text(name), buf_text(words)}, &svg);
  html_open(&paper->html, "figure");
  html_markup(&paper->html, buf_text(&svg));
  printed_say(&paper->html, "figcaption", NULL, buf_text(words));
  html_close(&paper->html, "figure");
  buf_free(&svg);
}

void report_plots_add_trend(Paper *paper) {
  Buf name = {0}, words = {0};
  trend_name(paper->session, &name);
  trend_words(paper->session, paper->debrief, &words);
  add_figure(paper, (SheetDrawing){draw_trend, paper}, &name, &words);
  buf_free(&name);
  buf_free(&words);
}

void report_plots_add_plane(Paper *paper) {
  Buf name = {0}, words = {0};
  plane_name(paper->session, &name);
  plane_words(paper->session, paper->debrief, none, &words);
  add_figure(paper, (SheetDrawing){draw_plane, paper}, &name, &words);
  buf_free(&name);
  buf_free(&words);
}

void report_plots_add_notes(Paper *paper) {
  if (paper->story->minds[0].concern_count == 0) return;
  Buf name = {0}, words = {0};
  notes_name(paper->session, &name);
  notes_words(paper->session, paper->debrief, &words);
  add_figure(paper, (SheetDrawing){draw_notes, paper}, &name, &words);
  buf_free(&name);
  buf_free(&words);
}
