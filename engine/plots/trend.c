#include "plots/trend.h"

#include "page/widgets.h"
#include "plots/trend_words.h"

enum { FIRST_PANEL = 2 };  // lines in it

static void set_lines(const Trend *trend, PlotLine lines[LIMIT_AXES]) {
  static const Stroke strokes[] = {STROKE_SOLID, STROKE_DASHED, STROKE_DOTTED, STROKE_THIN};
  for (uint32_t i = 0; i < trend->axis_count; i++)
    lines[i] = (PlotLine){.name = trend_words_axis(trend, i),
                          .values = trend->values[i],
                          .stroke = strokes[i],
                          .accent = trend_words_is_pressure(trend, i)};
}

static int set_panels(const Trend *trend, const PlotLine *lines, PlotPanel panels[2]) {
  int count = (int)trend->axis_count, first = count < FIRST_PANEL ? count : FIRST_PANEL;
  panels[0] = (PlotPanel){.lines = lines, .line_count = first, .every = 25, .height = 210};
  panels[1] =
      (PlotPanel){.lines = lines + first, .line_count = count - first, .every = 50, .height = 110};
  return count > first ? 2 : 1;
}

static int draw_line_keys(const Trend *trend, Pen *pen, const PlotLine *lines, int x, int y,
                          int width) {
  int top = y;
  for (uint32_t i = 0; i < trend->axis_count; i++) {
    Buf text = {0};
    const Axis *axis = &trend->story->axes[trend->axes[i]];
    buf_add(&text, lines[i].name);
    if (axis->about) buf_add_format(&text, ": %s", session_fill(trend->session, axis->about));
    y += strokes_key(pen, lines[i].stroke, lines[i].accent ? pen->theme->accent : pen->theme->ink,
                     buf_text(&text), x, y, width);
    buf_free(&text);
  }
  return y - top;
}

static bool is_drawn(const Trend *trend, Sign sign) {
  for (int i = 0; i < trend->mark_count; i++)
    if (trend->marks[i].sign == sign) return true;
  return false;
}

static int draw_sign_key(const Trend *trend, Pen *pen, Sign sign, const char *text, int x, int y,
                         int width) {
  return is_drawn(trend, sign) ? signs_key(pen, sign, 0, text, x, y, width) : 0;
}

static int draw_sign_keys(const Trend *trend, Pen *pen, int x, int y, int width) {
  int top = y;
  for (int i = 0; i < trend->mark_count; i++) {
    Buf text = {0};
    if (trend->marks[i].sign != SIGN_NUMBER) continue;
    trend_words_add_moment(trend, &trend->marks[i], &text);
    y += signs_key(pen, SIGN_NUMBER, trend->marks[i].number, buf_text(&text), x, y, width);
    buf_free(&text);
  }
  y += draw_sign_key(trend, pen, SIGN_RING,
                     "A worry came nearer: voiced, understood, known, honoured", x, y, width);
  y += draw_sign_key(trend, pen, SIGN_CROSS,
                     "A push, and something that could have opened stayed shut", x, y, width);
  return y + draw_sign_key(trend, pen, SIGN_WEDGE, "A push of the heaviest kind", x, y, width) -
         top;
}

// Those whose letter stands for the title.
static int draw_chapter_keys(const Trend *trend, Pen *pen, const LinesPlot *plot, int x, int y,
                             int width) {
  Buf text = {0};
  for (int i = 0; i < trend->chapter_count; i++) {
    if (lines_titled(pen, plot, width, i)) continue;
    buf_add_format(&text, "%s%c: ", text.length > 0 ? "; " : "", lines_letter(i));
    trend_words_add_chapter(&trend->chapters[i], &text);
  }
  int height = widgets_text(pen, STYLE_CAPTION, pen->theme->soft, buf_text(&text), x, y, width);
  buf_free(&text);
  return height > 0 ? height + pen_units(pen, 8) : 0;
}

// The lines at the left and the signs at the right, or one under the other.
static int draw_legend(const Trend *trend, Pen *pen, const LinesPlot *plot, const PlotLine *lines,
                       int x, int y, int width) {
  int gap = pen_units(pen, 32), half = (width - gap) / 2, top = y;
  bool beside = half >= pen_units(pen, 270);
  y += draw_chapter_keys(trend, pen, plot, x, y, width);
  int left = draw_line_keys(trend, pen, lines, x, y, beside ? half : width);
  if (!beside) y += left;
  int right = draw_sign_keys(trend, pen, beside ? x + half + gap : x, y, beside ? half : width);
  return y + (beside && left > right ? left : right) - top;
}

static int draw_plot(const Trend *trend, Pen *pen, const char *name, int x, int y, int width) {
  PlotLine lines[LIMIT_AXES];
  PlotPanel panels[2];
  PlotChapter chapters[TREND_CHAPTERS];
  Buf words = {0};
  set_lines(trend, lines);
  for (int i = 0; i < trend->chapter_count; i++) chapters[i] = trend->chapters[i].plot;
  LinesPlot plot = {.across = "your turns",
                    .low = 0,
                    .high = 100,
                    .count = trend->turns.count,
                    .panels = panels,
                    .panel_count = set_panels(trend, lines, panels),
                    .marks = trend->marks,
                    .mark_count = trend->mark_count,
                    .chapters = chapters,
                    .chapter_count = trend->chapter_count};
  int height = lines_draw(pen, &plot, x, y, width);
  trend_words_add_all(trend, &words);
  pen_widget(pen, ROLE_PLOT, name, buf_text(&words), (Rect){x, y, width, height}, 0, 0);
  buf_free(&words);
  height += pen_units(pen, 14);
  return height + draw_legend(trend, pen, &plot, lines, x, y + height, width);
}

int trend_draw(Pen *pen, Session *session, const Debrief *debrief, int x, int y, int width) {
  Trend trend;
  Buf name = {0};
  int top = y;
  trend_name(session, &name);
  trend_words_read(session, debrief, &trend);
  y += widgets_heading(pen, STYLE_SECTION, buf_text(&name), x, y, width) + pen_units(pen, 10);
  if (trend.turns.count > 0 && trend.axis_count > 0)
    y += draw_plot(&trend, pen, buf_text(&name), x, y, width);
  else
    y += widgets_text(pen, STYLE_LABEL, pen->theme->soft, trend_words_none, x, y, width);
  buf_free(&name);
  trend_words_free(&trend);
  return y - top;
}
