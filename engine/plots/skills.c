#include "plots/skills.h"

#include <stdlib.h>

#include "base/memory.h"
#include "page/widgets.h"
#include "plots/lines.h"
#include "plots/strokes.h"

enum { IN_PANEL = 3, MOST = 2 * IN_PANEL };

typedef struct Skills {
  const Story *story;
  const int32_t *marks;
  int count;
  uint32_t places[MOST];  // marks of the story
  int place_count;
} Skills;

static const char title[] = "Skills over your attempts";

static Skills find_skills(const Story *story, const int32_t *marks, int count) {
  Skills skills = {.story = story, .marks = marks, .count = count};
  for (uint32_t i = 0; i < story->mark_count && skills.place_count < MOST; i++)
    if (story->marks[i].kind == MARK_SKILL) skills.places[skills.place_count++] = i;
  return skills;
}

static int32_t mark_of(const Skills *skills, int attempt, int skill) {
  return skills->marks[attempt * SCORE_MARKS + (int)skills->places[skill]];
}

static const char *name_of(const Skills *skills, int skill) {
  return story_text(skills->story, skills->story->marks[skills->places[skill]].name);
}

void skills_words(const Story *story, const int32_t *marks, int count, Buf *out) {
  Skills skills = find_skills(story, marks, count);
  for (int i = 0; i < skills.place_count; i++) {
    buf_add_format(out, "%s%s:", i ? "; " : "", name_of(&skills, i));
    for (int k = 0; k < count; k++) {
      char figure[16];
      score_print(mark_of(&skills, k, i), figure);
      buf_add_format(out, "%s %s", k ? "," : "", figure);
    }
  }
  buf_add_char(out, '.');
}

static Stroke stroke_of(int skill) {
  static const Stroke strokes[IN_PANEL] = {STROKE_SOLID, STROKE_DASHED, STROKE_DOTTED};
  return strokes[skill % IN_PANEL];
}

// In per cent, as figures are shown: half up.
static int32_t *values_of(const Skills *skills) {
  int32_t *values = memory_new((size_t)(skills->count * MOST), sizeof *values);
  for (int i = 0; i < skills->place_count; i++)
    for (int k = 0; k < skills->count; k++)
      values[i * skills->count + k] = (mark_of(skills, k, i) + 5) / 10;
  return values;
}

static int draw_keys(const Skills *skills, Pen *pen, int x, int y, int width) {
  int top = y;
  for (int i = 0; i < skills->place_count; i++) {
    Colour colour = i < IN_PANEL ? pen->theme->ink : pen->theme->accent;
    const Mark *mark = &skills->story->marks[skills->places[i]];
    Buf text = {0};
    buf_add_format(&text, "%s: %s", name_of(skills, i), story_text(skills->story, mark->about));
    y += strokes_key(pen, stroke_of(i), colour, buf_text(&text), x, y, width);
    buf_free(&text);
  }
  return y - top;
}

static int draw_lines(const Skills *skills, Pen *pen, int x, int y, int width) {
  PlotLine lines[MOST];
  PlotPanel panels[2];
  int32_t *values = values_of(skills);
  int panel_count = 0;
  for (int i = 0; i < skills->place_count; i++)
    lines[i] = (PlotLine){.name = name_of(skills, i),
                          .values = values + i * skills->count,
                          .stroke = stroke_of(i),
                          .accent = i >= IN_PANEL};
  for (int first = 0; first < skills->place_count; first += IN_PANEL) {
    int left = skills->place_count - first;
    panels[panel_count++] = (PlotPanel){.lines = lines + first,
                                        .line_count = left < IN_PANEL ? left : IN_PANEL,
                                        .every = 50,
                                        .height = 110};
  }
  LinesPlot plot = {.across = "your attempts",
                    .low = 0,
                    .high = 100,
                    .count = skills->count,
                    .panels = panels,
                    .panel_count = panel_count};
  int height = lines_draw(pen, &plot, x, y, width);
  free(values);
  return height;
}

int skills_draw(Pen *pen, const Story *story, const int32_t *marks, int count, int x, int y,
                int width) {
  int top = y;
  Buf words = {0};
  Skills skills = find_skills(story, marks, count);
  if (count < 1 || skills.place_count == 0) return 0;
  skills_words(story, marks, count, &words);
  y += widgets_heading(pen, STYLE_SECTION, title, x, y, width) + pen_units(pen, 10);
  if (count == 1) {
    y += widgets_text(pen, STYLE_LABEL, pen->theme->ink, buf_text(&words), x, y, width);
  } else {
    int height = draw_lines(&skills, pen, x, y, width);
    pen_widget(pen, ROLE_PLOT, title, buf_text(&words), (Rect){x, y, width, height}, 0, 0);
    y += height + pen_units(pen, 14);
    y += draw_keys(&skills, pen, x, y, width);
  }
  buf_free(&words);
  return y - top;
}
