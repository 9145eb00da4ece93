#include "screens/trend.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "page/plot.h"
#include "screens/review.h"
#include "screens/words.h"

typedef struct Trend {  // how the two axes went, and the marks along the way
  int32_t *trust, *pressure;
  PlotMark *marks;
  int count, mark_count;
} Trend;

static uint32_t find_axis(const Story *story, const char *id, uint32_t otherwise) {
  for (uint32_t i = 0; i < story->axis_count; i++)
    if (strcmp(story_text(story, story->axes[i].id), id) == 0) return i;
  return otherwise;
}

static void add_state(Trend *trend, const Story *story, const State *state) {
  trend->trust[trend->count] = state->mind[0].axis[find_axis(story, "trust", 0)];
  trend->pressure[trend->count++] = state->mind[0].axis[find_axis(story, "reactance", 1)];
}

static void add_marks(Screens *screens, Trend *trend, const DebriefLine *line) {
  const Debrief *debrief = review_debrief(screens);
  for (uint32_t i = 0; i < debrief->moment_count; i++)
    if (debrief->moments[i].choice == line->choice)
      trend->marks[trend->mark_count++] = (PlotMark){PLOT_MOMENT, trend->count, (int)i + 1};
  if (line->raised) trend->marks[trend->mark_count++] = (PlotMark){PLOT_OPENED, trend->count, 0};
  if (line->shut) trend->marks[trend->mark_count++] = (PlotMark){PLOT_SHUT, trend->count, 0};
}

// The state before the first turn, then after each.
static Trend follow(Screens *screens) {
  const Debrief *debrief = review_debrief(screens);
  size_t most = debrief->line_count + 2;
  Trend trend = {.trust = memory_new(most, sizeof(int32_t)),
                 .pressure = memory_new(most, sizeof(int32_t)),
                 .marks = memory_new(5 * most, sizeof(PlotMark))};
  for (uint32_t i = 0; i < debrief->line_count; i++) {
    const DebriefLine *line = &debrief->lines[i];
    if (line->exchange->number == 0) continue;
    if (trend.count == 0)
      add_state(&trend, screens->story, session_before(screens->session, line->choice));
    add_marks(screens, &trend, line);
    add_state(&trend, screens->story, session_before(screens->session, line->choice + 1));
  }
  return trend;
}

static void free_trend(Trend *trend) {
  free(trend->trust);
  free(trend->pressure);
  free(trend->marks);
}

static int draw_key(Pen *pen, PlotSign sign, int number, const char *text, int x, int y,
                    int width) {
  int leading = pen_leading(pen, STYLE_CAPTION), indent = pen_units(pen, 32);
  int size = pen_units(pen, sign == PLOT_MOMENT ? 22 : 11), middle = pen_units(pen, 22) / 2;
  plot_sign(pen, sign, number, x + middle - size / 2, y + (leading - size) / 2, size);
  return widgets_text(pen, STYLE_CAPTION, pen->theme->ink, text, x + indent, y, width - indent) +
         pen_units(pen, 4);
}

static int draw_keys(Screens *screens, Pen *pen, int x, int y, int width) {
  const Debrief *debrief = review_debrief(screens);
  int top = y;
  for (uint32_t i = 0; i < debrief->moment_count; i++) {
    Buf because = {0};
    words_sentence(debrief->moments[i].because, &because);
    y += draw_key(pen, PLOT_MOMENT, (int)i + 1, buf_text(&because), x, y, width);
    buf_free(&because);
  }
  y += draw_key(pen, PLOT_OPENED, 0, "A worry came nearer: voiced, understood, known, honoured", x,
                y, width);
  return y +
         draw_key(pen, PLOT_SHUT, 0, "A push, and something that could have opened stayed shut", x,
                  y, width) -
         top;
}

int trend_draw(Screens *screens, Pen *pen, int x, int y, int width) {
  const Story *story = screens->story;
  Trend trend = follow(screens);
  const char *trust = story_text(story, story->axes[find_axis(story, "trust", 0)].name);
  const char *pressure = story_text(story, story->axes[find_axis(story, "reactance", 1)].name);
  PlotLine lines[] = {{trust, trend.trust, false, false}, {pressure, trend.pressure, true, true}};
  Plot plot = {.across = "your turns",
               .low = 0,
               .high = 100,
               .step = 25,
               .count = trend.count,
               .lines = lines,
               .line_count = 2,
               .marks = trend.marks,
               .mark_count = trend.mark_count};
  int top = y, high = pen_units(pen, 300);
  Buf name = {0}, value = {0};
  buf_add_format(&name, "%s and %s over the conversation", trust, pressure);
  y += widgets_heading(pen, STYLE_SECTION, buf_text(&name), x, y, width) + pen_units(pen, 10);
  if (trend.count > 0) {
    int last = trend.count - 1;
    buf_add_format(&value, "%s from %d to %d, %s from %d to %d.", trust, (int)trend.trust[0],
                   (int)trend.trust[last], pressure, (int)trend.pressure[0],
                   (int)trend.pressure[last]);
    pen_widget(pen, ROLE_PLOT, buf_text(&name), buf_text(&value), (Rect){x, y, width, high}, 0, 0);
    plot_draw(pen, &plot, (Rect){x, y, width, high});
    y += high + pen_units(pen, 12);
    y += draw_keys(screens, pen, x, y, width);
  }
  buf_free(&name);
  buf_free(&value);
  free_trend(&trend);
  return y - top;
}
