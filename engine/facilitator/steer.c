#include "facilitator/steer.h"

#include <inttypes.h>
#include <stdio.h>

#include "facilitator/hands.h"
#include "facilitator/phrases.h"
#include "facilitator/writing.h"
#include "screens/words.h"

static int draw_section(Pen *pen, const char *heading, int x, int y, int width) {
  int above = pen_units(pen, 22);
  return above + widgets_heading(pen, STYLE_SECTION, heading, x, y + above, width) +
         pen_units(pen, 6);
}

static int draw_entry(Pen *pen, const char *name, const char *about, int action, int x, int y,
                      int width) {
  int in = pen_units(pen, 16);  // where the ring reaches to
  return widgets_entry(pen, name, about, action, x + in, y, width - 2 * in) +
         pen_fine(pen, 2 * WIDGETS_RING);
}

// One line to press, without more about it.
static int draw_line(Pen *pen, const char *name, int action, int x, int y, int width) {
  int pad = pen_units(pen, 8), in = 2 * pad, radius = pen_units(pen, 6);
  Rect box = {x, y, width, pen_height(pen, STYLE_LABEL, name, width - 2 * in) + 2 * pad};
  if (pen_widget(pen, ROLE_BUTTON, name, NULL, box, action, 0)) {
    display_box(pen->display, box, radius, pen->theme->panel);
    display_frame(pen->display, box, radius, pen_fine(pen, 2), pen->theme->accent);
  }
  pen_text(pen, STYLE_LABEL, pen->theme->ink, name, x + in, y + pad, width - 2 * in);
  return box.h + pen_fine(pen, 2);
}

// The room ---------------------------------------------------------------------------------------

static int draw_room(Facilitator *facilitator, Pen *pen, int x, int y, int width) {
  static const char *const names[UNIT_COUNT] = {"A vote for each person", "One for each pair",
                                                "One for each table"};
  WorkshopSetup setup = workshop_setup(facilitator->workshop);
  int top = y, gap = pen_fine(pen, 2 * WIDGETS_RING);
  Buf amount = {0};
  phrases_amount(setup.room, setup.unit, &amount);
  HandsRow row = {.counter = COUNTER_ROOM,
                  .letter = "",
                  .text = "Votes in the room",
                  .about = buf_text(&amount),
                  .value = buf_text(&amount)};
  y += draw_section(pen, "The room", x, y, width);
  y += hands_row(facilitator, pen, &row, x, y, width) + gap;
  for (int i = 0; i < UNIT_COUNT; i++)
    y += widgets_mark(pen, ROLE_OPTION, names[i], i == (int)setup.unit, PRESS_UNIT + i, x, y,
                      width) +
         gap;
  buf_free(&amount);
  return y - top;
}

// Going back -------------------------------------------------------------------------------------

static int draw_decision(const Workshop *workshop, Pen *pen, uint32_t choice, int x, int y,
                         int width) {
  const Exchange *exchange = session_exchange(workshop_session(workshop), choice);
  const Decision *decision = workshop_decision_at(workshop, workshop_run(workshop), choice);
  Buf about = {0};
  buf_add_format(&about, "Back to decision %" PRIu32 ". ", choice + 1);
  if (decision) phrases_decision(decision, &about);
  int height = draw_entry(pen, phrases_option(workshop, exchange->option), buf_text(&about),
                          PRESS_BACK + (int)choice, x, y, width);
  buf_free(&about);
  return height;
}

static int draw_decisions(const Workshop *workshop, Pen *pen, int x, int y, int width) {
  uint32_t count = session_choices(workshop_session(workshop));
  int top = y;
  if (count == 0) return 0;
  y += draw_section(pen, "Back, to take another road", x, y, width);
  for (uint32_t i = count; i > 0; i--) y += draw_decision(workshop, pen, i - 1, x, y, width);
  return y - top;
}

// Roads ------------------------------------------------------------------------------------------

static int draw_run(const Workshop *workshop, Pen *pen, uint32_t run, int x, int y, int width) {
  uint32_t count, choices;
  const Session *session = workshop_runs(workshop, &count)[run].session;
  Buf name = {0}, about = {0};
  choices = session_choices(session);
  phrases_run(workshop, run, &name);
  buf_add_format(&about, "%" PRIu32 " %s, %s. Go on with it.", choices,
                 choices == 1 ? "decision" : "decisions",
                 session_over(session) ? "to the end" : "not finished");
  int height =
      draw_entry(pen, buf_text(&name), buf_text(&about), PRESS_RETURN + (int)run, x, y, width);
  buf_free(&name);
  buf_free(&about);
  return height;
}

static int draw_runs(const Workshop *workshop, Pen *pen, int x, int y, int width) {
  uint32_t count;
  int top = y;
  workshop_runs(workshop, &count);
  if (count < 2) return 0;
  y += draw_section(pen, "To another road", x, y, width);
  for (uint32_t i = 0; i < count; i++)
    if (i != workshop_run(workshop)) y += draw_run(workshop, pen, i, x, y, width);
  return y - top;
}

// Scenes -----------------------------------------------------------------------------------------

static int draw_scene(const Workshop *workshop, Pen *pen, uint32_t scene, int x, int y, int width) {
  const Story *story = workshop_story(workshop);
  const char *title = story_text(story, story->scenes[scene].title);
  Buf pushy = {0};
  int top = y, action = PRESS_SCENE + 2 * (int)scene;
  buf_add_format(&pushy, "%s, as after pushing", title);
  y += draw_line(pen, title, action, x, y, width);
  y += draw_line(pen, buf_text(&pushy), action + 1, x, y, width);
  buf_free(&pushy);
  return y - top;
}

static int draw_scenes(const Workshop *workshop, Pen *pen, int x, int y, int width) {
  int top = y;
  y += draw_section(pen, "To a scene", x, y, width);
  for (uint32_t i = 0; i < workshop_story(workshop)->scene_count; i++)
    y += draw_scene(workshop, pen, i, x, y, width);
  return y - top;
}

// Another team, somebody else --------------------------------------------------------------------

static int draw_team(const Facilitator *facilitator, Pen *pen, int x, int y, int width) {
  int top = y;
  y += draw_section(pen, "Another team, from the same beginning", x, y, width);
  return y + writing_draw(facilitator, pen, FIELD_TEAM, x, y, width) - top;
}

static int draw_variant(const Workshop *workshop, Pen *pen, uint32_t variant, int x, int y,
                        int width) {
  const Story *story = workshop_story(workshop);
  const Choices *choices = &story->choices[story->variants[variant]];
  Buf name = {0};
  int top = y;
  for (uint32_t value = 0; value < choices->count && value < VALUES; value++) {
    buf_clear(&name);
    words_plain(story_text(story, choices->id), &name);
    buf_add(&name, ": ");
    words_plain(choices->values[value], &name);
    y += draw_line(pen, buf_text(&name), PRESS_VARIANT + VALUES * (int)variant + (int)value, x, y,
                   width);
  }
  buf_free(&name);
  return y - top;
}

static int draw_variants(const Workshop *workshop, Pen *pen, int x, int y, int width) {
  uint32_t count = workshop_story(workshop)->variant_count;
  int top = y;
  if (count == 0) return 0;
  y += draw_section(pen, "Somebody else, from the same beginning", x, y, width);
  for (uint32_t i = 0; i < count; i++) y += draw_variant(workshop, pen, i, x, y, width);
  return y - top;
}

int steer_draw(Screens *screens, Pen *pen, int x, int y, int width) {
  Facilitator *facilitator = facilitator_of(screens);
  const Workshop *workshop = facilitator->workshop;
  int top = y;
  y += widgets_heading(pen, STYLE_HEADING, "Steer", x, y, width);
  Button stay = {.name = "Back to the room",
                 .action = PRESS_STAY,
                 .primary = facilitator_fills(pen, PRESS_STAY)};
  y += pen_units(pen, 8);
  y += widgets_buttons(pen, &stay, 1, x, y, width);
  y += draw_decisions(workshop, pen, x, y, width);
  y += draw_runs(workshop, pen, x, y, width);
  y += draw_scenes(workshop, pen, x, y, width);
  y += draw_team(facilitator, pen, x, y, width);
  y += draw_variants(workshop, pen, x, y, width);
  return y + draw_room(facilitator, pen, x, y, width) - top;
}

// What one most often wants: the last decision once more.
int steer_first(const Facilitator *facilitator) {
  uint32_t choices = session_choices(workshop_session(facilitator->workshop));
  return choices > 0 ? PRESS_BACK + (int)choices - 1 : PRESS_STAY;
}

// Pressing ---------------------------------------------------------------------------------------

static void take_scene(Screens *screens, int place) {
  const Story *story = workshop_story(facilitator_of(screens)->workshop);
  const char *id = story_text(story, story->scenes[place / 2].id);
  facilitator_do(screens, (WorkshopEvent){.kind = EVENT_SCENE, .text = id, .number = place % 2});
}

static void take_variant(Screens *screens, uint32_t variant, uint32_t value) {
  const Story *story = workshop_story(facilitator_of(screens)->workshop);
  const Choices *choices = &story->choices[story->variants[variant]];
  Buf setting = {0};
  buf_add_format(&setting, "%s=%s", story_text(story, choices->id), choices->values[value]);
  facilitator_do(screens, (WorkshopEvent){.kind = EVENT_VARIANT, .text = buf_text(&setting)});
  buf_free(&setting);
}

static void take_unit(Screens *screens, WorkshopUnit unit) {
  int32_t room = workshop_setup(facilitator_of(screens)->workshop).room;
  facilitator_do(screens, (WorkshopEvent){.kind = EVENT_ROOM, .number = room, .unit = unit});
}

bool steer_press(Screens *screens, int action) {
  if (action >= PRESS_END || action < PRESS_UNIT) return false;
  if (action < PRESS_UNIT + UNIT_COUNT)
    take_unit(screens, (WorkshopUnit)(action - PRESS_UNIT));
  else if (action >= PRESS_RETURN)
    facilitator_do(screens, (WorkshopEvent){.kind = EVENT_RETURN, .number = action - PRESS_RETURN});
  else if (action >= PRESS_VARIANT)
    take_variant(screens, (uint32_t)(action - PRESS_VARIANT) / VALUES,
                 (uint32_t)(action - PRESS_VARIANT) % VALUES);
  else if (action >= PRESS_SCENE)
    take_scene(screens, action - PRESS_SCENE);
  else if (action >= PRESS_BACK)
    facilitator_do(screens, (WorkshopEvent){.kind = EVENT_BACK, .number = action - PRESS_BACK});
  else
    return false;
  return true;
}
