#include "screens/back.h"

#include <stdio.h>

#include "screens/body.h"
#include "screens/exam.h"
#include "screens/flow.h"
#include "screens/play.h"
#include "screens/words.h"

bool back_possible(const Screens *screens) {
  return screens->session && session_choices(screens->session) > 0 && !exam_sat(screens);
}

void back_close(Screens *screens) {
  roads_free(&screens->back.roads);
  screens->back.found = false;
}

// The roads are looked for once each time the page is opened.
static const Roads *find_roads(Screens *screens) {
  if (!screens->back.found) roads_find(screens->session, &screens->back.roads);
  screens->back.found = true;
  return &screens->back.roads;
}

// Drawing ----------------------------------------------------------------------------------------

static const char *option_text(const Screens *screens, const char *id) {
  uint32_t option = story_find_option(screens->story, id);
  return option == NONE ? id : words_option(screens, option);
}

static int draw_line(Pen *pen, const char *text, const char *note, int action, int x, int y,
                     int width) {
  return widgets_entry(pen, text, note, action, x, y, width) + pen_fine(pen, 2 * WIDGETS_RING);
}

// The roads that leave the branch at this choice, set in beneath it.
static int draw_roads(Screens *screens, Pen *pen, uint32_t choice, int x, int y, int width) {
  const Roads *roads = find_roads(screens);
  int top = y, indent = pen_units(pen, 38);
  for (size_t i = 0; i < roads->count; i++) {
    const Road *road = &roads->items[i];
    char note[96];
    if (road->shared != choice) continue;
    uint32_t on = road->length - road->shared;
    snprintf(note, sizeof note, "A road you left, %u %s long. Take it up again.", (unsigned)on,
             on == 1 ? "choice" : "choices");
    y += draw_line(pen, option_text(screens, road->options[road->shared]), note,
                   ACTION_ROAD + (int)i, x + indent, y, width - indent);
  }
  return y - top;
}

// The scene a choice was made in, as a heading where it changes.
static int draw_scene(Screens *screens, Pen *pen, uint32_t choice, int x, int y, int width) {
  const Story *story = screens->story;
  uint32_t scene = (uint32_t)session_before(screens->session, choice)->scene;
  if (choice > 0 && scene == (uint32_t)session_before(screens->session, choice - 1)->scene)
    return 0;
  int top = y;
  y += pen_units(pen, choice > 0 ? 26 : 10);
  y += widgets_heading(pen, STYLE_STRONG, story_text(story, story->scenes[scene].title), x, y,
                       width);
  return y + pen_units(pen, 10) - top;
}

static int draw_choice(Screens *screens, Pen *pen, uint32_t choice, int x, int y, int width) {
  char note[64];
  int top = y;
  uint32_t option = session_exchange(screens->session, choice)->option;
  snprintf(note, sizeof note, "Back to before line %u", (unsigned)choice + 1);
  y += draw_scene(screens, pen, choice, x, y, width);
  y +=
      draw_line(pen, words_option(screens, option), note, ACTION_REWIND + (int)choice, x, y, width);
  return y + draw_roads(screens, pen, choice, x, y, width) - top;
}

static void draw(Screens *screens, Pen *pen) {
  Body body = body_begin(screens, pen, 66);
  int y = body.top + pen_units(pen, 12), x = body.x, width = body.width;
  uint32_t count = session_choices(screens->session);
  y += widgets_heading(pen, STYLE_HEADING, "Go back", x, y, width) + pen_units(pen, 6);
  y += widgets_text(pen, STYLE_LABEL, pen->theme->soft,
                    "Say something else at any moment, to the same person. What you leave stays "
                    "in the journal, and you can take it up again.",
                    x, y, width);
  for (uint32_t i = 0; i < count; i++) y += draw_choice(screens, pen, i, x, y, width);
  y += draw_roads(screens, pen, count, x, y, width) + pen_units(pen, 26);
  Button stay = {.name = "Stay where I am", .action = ACTION_DONE, .primary = true};
  y += widgets_buttons(pen, &stay, 1, x, y, width);
  body_end(screens, pen, &body, y);
  body_head(pen, story_text(screens->story, screens->story->title), NULL, 0);
}

// Inputs -----------------------------------------------------------------------------------------

static void take_road(Screens *screens, size_t place) {
  const Roads *roads = find_roads(screens);
  if (place < roads->count) play_take_road(screens, &roads->items[place]);
  back_close(screens);
}

static void act(Screens *screens, int action) {
  uint32_t choices = session_choices(screens->session);
  if (action == ACTION_DONE) {
    back_close(screens);
    screens_go(screens, SCREEN_DIALOGUE);
  } else if (action >= ACTION_ROAD) {
    take_road(screens, (size_t)(action - ACTION_ROAD));
  } else if (action >= ACTION_REWIND && action < ACTION_REWIND + (int)choices) {
    back_close(screens);
    play_rewind(screens, (uint32_t)(action - ACTION_REWIND));
  }
}

static bool input(Screens *screens, const Input *input) {
  if (input->verb != INPUT_BACK && input->verb != INPUT_REWIND) return false;
  act(screens, ACTION_DONE);
  return true;
}

// The last line: what one most often wants to take back.
static int first(Screens *screens) {
  uint32_t choices = session_choices(screens->session);
  screens->bring = BRING_FOCUS;
  return choices > 0 ? ACTION_REWIND + (int)choices - 1 : ACTION_DONE;
}

const Screen back_screen = {.draw = draw, .act = act, .input = input, .first = first};
