#include "plots/trend_words.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "page/typeset.h"

enum { MOST_SIGNS = 4 };  // of one turn

const char trend_words_none[] = "Nothing was said to the expert, so there is nothing to draw.";

// Reading ----------------------------------------------------------------------------------------

static uint32_t find_axis(const Story *story, const char *id) {
  for (uint32_t i = 0; i < story->axis_count; i++)
    if (strcmp(story_text(story, story->axes[i].id), id) == 0) return i;
  return NONE;
}

static bool has_axis(const Trend *trend, uint32_t axis) {
  for (uint32_t i = 0; i < trend->axis_count; i++)
    if (trend->axes[i] == axis) return true;
  return false;
}

static void add_axis(Trend *trend, uint32_t axis) {
  if (axis != NONE && !has_axis(trend, axis)) trend->axes[trend->axis_count++] = axis;
}

// Trust and pressure first, whatever the order of the story.
static void order_axes(Trend *trend) {
  add_axis(trend, find_axis(trend->story, "trust"));
  add_axis(trend, find_axis(trend->story, "reactance"));
  for (uint32_t i = 0; i < trend->story->axis_count; i++) add_axis(trend, i);
}

static void copy_values(Trend *trend) {
  for (uint32_t i = 0; i < trend->axis_count; i++) {
    trend->values[i] = memory_new((size_t)trend->turns.count + 1, sizeof(int32_t));
    for (int k = 0; k < trend->turns.count; k++)
      trend->values[i][k] = trend->turns.items[k].axis[trend->axes[i]];
  }
}

static void add_mark(Trend *trend, Sign sign, int at, int number) {
  trend->marks[trend->mark_count++] = (PlotMark){sign, at, number};
}

static void read_marks(Trend *trend) {
  trend->marks = memory_new((size_t)trend->turns.count * MOST_SIGNS + 1, sizeof *trend->marks);
  for (int k = 1; k < trend->turns.count; k++) {
    const Turn *turn = &trend->turns.items[k];
    if (turn->moment > 0) add_mark(trend, SIGN_NUMBER, k, turn->moment);
    if (turn->opened) add_mark(trend, SIGN_RING, k, 0);
    if (turn->shut) add_mark(trend, SIGN_CROSS, k, 0);
    if (turn->heavy) add_mark(trend, SIGN_WEDGE, k, 0);
  }
}

static void read_chapters(Trend *trend) {
  const Turn *turns = trend->turns.items;
  for (int k = 1; k < trend->turns.count; k++) {
    bool begins = k == 1 || turns[k].scene != turns[k - 1].scene;
    if (begins && trend->chapter_count < TREND_CHAPTERS) {
      Chapter *chapter = &trend->chapters[trend->chapter_count++];
      turns_scene(trend->story, turns[k].scene, &chapter->title);
      chapter->plot = (PlotChapter){k - 1, buf_text(&chapter->title)};
    }
    trend->chapters[trend->chapter_count - 1].last = k;
  }
}

void trend_words_read(Session *session, const Debrief *debrief, Trend *out) {
  *out = (Trend){.session = session, .story = session_story(session), .debrief = debrief};
  turns_read(session, debrief, &out->turns);
  order_axes(out);
  copy_values(out);
  read_marks(out);
  read_chapters(out);
}

void trend_words_free(Trend *trend) {
  for (uint32_t i = 0; i < trend->axis_count; i++) free(trend->values[i]);
  for (int i = 0; i < trend->chapter_count; i++) buf_free(&trend->chapters[i].title);
  free(trend->marks);
  turns_free(&trend->turns);
}

const char *trend_words_axis(const Trend *trend, uint32_t line) {
  return session_fill(trend->session, trend->story->axes[trend->axes[line]].name);
}

bool trend_words_is_pressure(const Trend *trend, uint32_t line) {
  return strcmp(story_text(trend->story, trend->story->axes[trend->axes[line]].id), "reactance") ==
         0;
}

// Words ------------------------------------------------------------------------------------------

static void add_sentence(const char *text, Buf *out) {
  const char *rest = text;
  char first[5] = "";
  if (*text) utf8_encode(utf8_next(&rest), first);
  typeset_capitals(first, out);
  buf_add(out, rest);
}

// "Trust, Pressure and Face"
static void add_names(const Trend *trend, Buf *out) {
  for (uint32_t i = 0; i < trend->axis_count; i++) {
    bool last = i + 1 == trend->axis_count;
    buf_add(out, i == 0 ? "" : last ? " and " : ", ");
    buf_add(out, trend_words_axis(trend, i));
  }
}

void trend_name(Session *session, Buf *out) {
  Trend trend = {.session = session, .story = session_story(session)};
  order_axes(&trend);
  add_names(&trend, out);
  buf_add(out, trend.axis_count > 0 ? " over the conversation" : "The conversation");
}

static void add_course_of(const Trend *trend, uint32_t line, Buf *out) {
  const int32_t *values = trend->values[line];
  int last = trend->turns.count - 1, low = 0, high = 0;
  for (int k = 1; k <= last; k++) {
    if (values[k] < values[low]) low = k;
    if (values[k] > values[high]) high = k;
  }
  buf_add_format(out, "%s went from %d to %d", trend_words_axis(trend, line), (int)values[0],
                 (int)values[last]);
  if (low > 0 && low < last && values[low] < values[last])
    buf_add_format(out, ", was lowest after turn %d with %d", low, (int)values[low]);
  if (high > 0 && high < last && values[high] > values[last])
    buf_add_format(out, ", was highest after turn %d with %d", high, (int)values[high]);
  buf_add(out, ". ");
}

// "Something opened at turns 2, 4 and 9."
static void add_where(const Trend *trend, Sign sign, const char *what, Buf *out) {
  int count = 0, told = 0;
  for (int i = 0; i < trend->mark_count; i++) count += trend->marks[i].sign == sign;
  if (count == 0) return;
  buf_add_format(out, "%s at turn%s ", what, count > 1 ? "s" : "");
  for (int i = 0; i < trend->mark_count; i++) {
    if (trend->marks[i].sign != sign) continue;
    told++;
    buf_add_format(out, "%s%d",
                   told == 1       ? ""
                   : told == count ? " and "
                                   : ", ",
                   trend->marks[i].at);
  }
  buf_add(out, ". ");
}

void trend_words_add_chapter(const Chapter *chapter, Buf *out) {
  int first = chapter->plot.at + 1;
  buf_add_format(out, "%s, turn", chapter->plot.title);
  if (first == chapter->last)
    buf_add_format(out, " %d", first);
  else
    buf_add_format(out, "s %d to %d", first, chapter->last);
}

void trend_words_add_moment(const Trend *trend, const PlotMark *mark, Buf *out) {
  add_sentence(trend->debrief->moments[mark->number - 1].because, out);
  buf_add_format(out, ", at turn %d", mark->at);
}

void trend_words_add_all(const Trend *trend, Buf *out) {
  if (trend->turns.count == 0 || trend->axis_count == 0) {
    buf_add(out, trend_words_none);
    return;
  }
  for (uint32_t i = 0; i < trend->axis_count; i++) add_course_of(trend, i, out);
  for (int i = 0; i < trend->chapter_count; i++) {
    buf_add(out, i > 0 ? "; " : "Scenes: ");
    trend_words_add_chapter(&trend->chapters[i], out);
  }
  buf_add(out, ". ");
  for (int i = 0; i < trend->mark_count; i++) {
    if (trend->marks[i].sign != SIGN_NUMBER) continue;
    buf_add_format(out, "Moment %d: ", trend->marks[i].number);
    trend_words_add_moment(trend, &trend->marks[i], out);
    buf_add(out, ". ");
  }
  add_where(trend, SIGN_RING, "A worry came nearer", out);
  add_where(trend, SIGN_CROSS, "Something stayed shut after a push", out);
  add_where(trend, SIGN_WEDGE, "A push of the heaviest kind", out);
  out->text[--out->length] = '\0';  // the last space
}

void trend_words(Session *session, const Debrief *debrief, Buf *out) {
  Trend trend;
  trend_words_read(session, debrief, &trend);
  trend_words_add_all(&trend, out);
  trend_words_free(&trend);
}
