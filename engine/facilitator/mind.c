#include "facilitator/mind.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "facilitator/phrases.h"
#include "screens/words.h"

// Whose state is looked at: of the person addressed now, else the expert's. NONE: nobody has one.
static uint32_t whose(const Workshop *workshop) {
  const Story *story = workshop_story(workshop);
  const State *state = session_state(workshop_session(workshop));
  if (story->mind_count == 0) return NONE;
  if (state->beat == STATE_OVER || story->beats[state->beat].mind == NONE) return 0;
  return story->beats[state->beat].mind;
}

static const char *label_of(const Workshop *workshop, uint32_t mind) {
  const Story *story = workshop_story(workshop);
  return story_text(story, story->cast[story->minds[mind].speaker].label);
}

static int draw_heading(Pen *pen, const char *text, int x, int y, int width) {
  return pen_units(pen, 14) +
         widgets_heading(pen, STYLE_STRONG, text, x, y + pen_units(pen, 14), width);
}

// What he is thinking ----------------------------------------------------------------------------

// Of the lines that came back last, the last with a thought; NULL when there is none.
static const char *last_thought(const Workshop *workshop) {
  const Story *story = workshop_story(workshop);
  Session *session = workshop_session(workshop);
  uint32_t count, last = session_choices(session);
  const Entry *entries = session_entries(session, &count);
  for (uint32_t i = count; i > 0; i--) {
    const Entry *entry = &entries[i - 1];
    if (entry->exchange != last) break;
    if (entry->kind == ENTRY_LINE && story->lines[entry->index].inner)
      return session_fill(session, story->lines[entry->index].inner);
  }
  return NULL;
}

static int draw_thought(const Workshop *workshop, Pen *pen, int x, int y, int width) {
  const char *thought = last_thought(workshop);
  if (!thought) return 0;
  int top = y;
  y += draw_heading(pen, "Not said aloud", x, y, width);
  y += widgets_labelled(pen, STYLE_STAGE, pen->theme->ink, "Not said aloud", thought, x, y, width);
  return y - top;
}

// How he stands ----------------------------------------------------------------------------------

typedef struct Meter {
  const char *name;
  int32_t value, change;
} Meter;

static Meter meter_of(const Workshop *workshop, uint32_t mind, uint32_t axis) {
  const Session *session = workshop_session(workshop);
  const Story *story = workshop_story(workshop);
  uint32_t choices = session_choices(session);
  int32_t value = session_state(session)->mind[mind].axis[axis];
  int32_t before =
      choices > 0 ? session_before(session, choices - 1)->mind[mind].axis[axis] : value;
  return (Meter){story_text(story, story->axes[axis].name), value, value - before};
}

// "52", and after a line that moved it "52 (+4)".
static void add_value(const Meter *meter, Buf *out) {
  buf_add_format(out, "%" PRId32, meter->value);
  if (meter->change != 0)
    buf_add_format(out, " (%s%" PRId32 ")", meter->change > 0 ? "+" : "−", abs(meter->change));
}

static void draw_track(Pen *pen, const Meter *meter, Rect track) {
  int radius = track.h / 2;
  display_box(pen->display, track, radius, pen->theme->rule);
  track.w = track.w * meter->value / 100;
  if (track.w > 0) display_box(pen->display, track, radius, pen->theme->accent);
}

// Name, bar, number; the bar gives way where there is no place for it.
static int draw_meter(Pen *pen, const Meter *meter, int x, int y, int width) {
  Buf value = {0};
  int height = pen_leading(pen, STYLE_LABEL), thick = pen_units(pen, 6);
  int left = pen_units(pen, 96), right = pen_units(pen, 84), gap = pen_units(pen, 10);
  Rect track = {x + left, y + (height - thick) / 2, width - left - right - gap, thick};
  add_value(meter, &value);
  pen_line(pen, STYLE_LABEL, pen->theme->ink, meter->name, x, y, left - gap);
  if (track.w > 4 * thick) draw_track(pen, meter, track);
  pen_line(pen, STYLE_LABEL, pen->theme->ink, buf_text(&value), x + width - right, y, right);
  pen_widget(pen, ROLE_TEXT, meter->name, buf_text(&value), (Rect){x, y, width, height}, 0, 0);
  buf_free(&value);
  return height;
}

static int draw_meters(const Workshop *workshop, Pen *pen, uint32_t mind, int x, int y, int width) {
  int top = y;
  y += draw_heading(pen, label_of(workshop, mind), x, y, width);
  for (uint32_t axis = 0; axis < workshop_story(workshop)->axis_count; axis++) {
    Meter meter = meter_of(workshop, mind, axis);
    y += draw_meter(pen, &meter, x, y, width);
  }
  return y - top;
}

// What is said of it, and what is not ------------------------------------------------------------

static int draw_pair(Pen *pen, const char *label, const char *text, int x, int y, int width) {
  int indent = pen_units(pen, 96);
  pen_line(pen, STYLE_CAPTION, pen->theme->soft, label, x, y, indent - pen_units(pen, 8));
  return widgets_labelled(pen, STYLE_CAPTION, pen->theme->ink, label, text, x + indent, y,
                          width - indent);
}

static int draw_concerns(const Workshop *workshop, Pen *pen, uint32_t mind, int x, int y,
                         int width) {
  static const char *const levels[] = {"hidden", "voiced", "understood", "known", "honoured"};
  Session *session = workshop_session(workshop);
  const MindStart *start = &workshop_story(workshop)->minds[mind];
  const Mind *now = &session_state(session)->mind[mind];
  int top = y;
  y += pen_units(pen, 8);
  for (uint32_t i = 0; i < start->concern_count; i++)
    y += draw_pair(pen, levels[now->level[i]], session_fill(session, start->concerns[i].name), x, y,
                   width);
  return y - top;
}

// What was drawn ---------------------------------------------------------------------------------

static int draw_variant(const Workshop *workshop, Pen *pen, uint32_t variant, int x, int y,
                        int width) {
  const Story *story = workshop_story(workshop);
  const Choices *choices = &story->choices[story->variants[variant]];
  int32_t value = session_state(workshop_session(workshop))->variant[variant];
  Buf name = {0}, drawn = {0};
  words_plain(story_text(story, choices->id), &name);
  words_plain(choices->values[value], &drawn);
  int height = draw_pair(pen, buf_text(&name), buf_text(&drawn), x, y, width);
  buf_free(&name);
  buf_free(&drawn);
  return height;
}

static int draw_variants(const Workshop *workshop, Pen *pen, int x, int y, int width) {
  const Story *story = workshop_story(workshop);
  bool reveals = workshop_reveals(workshop);
  int top = y;
  if (story->variant_count == 0) return 0;
  y += pen_units(pen, 10);
  for (uint32_t i = 0; reveals && i < story->variant_count; i++)
    y += draw_variant(workshop, pen, i, x, y, width);
  y += pen_units(pen, 8);
  Button button = {.name = reveals ? "Hide what was drawn" : "Show what was drawn",
                   .action = PRESS_EVENT + (reveals ? EVENT_HIDE : EVENT_SHOW)};
  return y + widgets_buttons(pen, &button, 1, x, y, width) - top;
}

int mind_draw(const Facilitator *facilitator, Pen *pen, int x, int y, int width) {
  const Workshop *workshop = facilitator->workshop;
  uint32_t mind = whose(workshop);
  int top = y;
  y += draw_thought(workshop, pen, x, y, width);
  if (mind != NONE) {
    y += draw_meters(workshop, pen, mind, x, y, width);
    y += draw_concerns(workshop, pen, mind, x, y, width);
  }
  return y + draw_variants(workshop, pen, x, y, width) - top;
}
