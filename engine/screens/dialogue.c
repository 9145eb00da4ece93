#include "screens/dialogue.h"
#include "screens/inputs.h"

#include <string.h>

#include "screens/actor.h"
#include "screens/back.h"
#include "screens/body.h"
#include "screens/exam.h"
#include "screens/flow.h"
#include "screens/play.h"
#include "screens/transcript.h"
#include "screens/words.h"

enum {
  SPEECH_WIDEST = 66,  // characters a line
  SPEECH_NARROW = 58,  // before the plate goes
  PLATE_LEAST = 150,   // layout units
  PLATE_MOST = 400,
  BREATH_MS = 2400,  // one breath of a held silence
  DOUBLE_PRESS_MS = 250
};

static void choose(Screens *screens, uint32_t place) {
  uint32_t options[LIMIT_OPTIONS], count = session_options(screens->session, options);
  const Dialogue *dialogue = &screens->dialogue;
  if (place >= count || dialogue->wait != WAIT_NOTHING || flow_at_the_end(screens)) return;
  if (screens->now_ms - dialogue->asked_ms < DOUBLE_PRESS_MS) return;
  if (play_choose(screens, options[place])) flow_answer(screens);
}

void dialogue_go_afterwards(Screens *screens) {
  flow_afterwards(screens);
  screens_go(screens, SCREEN_DIALOGUE);
}

// Drawing ----------------------------------------------------------------------------------------

// The page divided: a plate with the person drawn on it, and the column. The column has the first
// claim.
typedef struct Spread {
  Rect plate;  // empty when there is no room
  int x, width;
} Spread;

static Spread divide(const Pen *pen, const Body *body, bool alone, int beneath) {
  int gap = pen_units(pen, 48), column = pen_measure(pen, STYLE_SPEECH, SPEECH_WIDEST);
  int rest = body->width - gap - column, least = pen_units(pen, PLATE_LEAST);
  if (rest < least) {
    column = pen_measure(pen, STYLE_SPEECH, SPEECH_NARROW);
    rest = body->width - gap - column;
  }
  if (rest < least || alone) {
    int widest = pen_measure(pen, STYLE_SPEECH, SPEECH_WIDEST);
    column = body->width < widest ? body->width : widest;
    return (Spread){{0}, body->x + (body->width - column) / 2, column};
  }
  int wide = rest < pen_units(pen, PLATE_MOST) ? rest : pen_units(pen, PLATE_MOST);
  int left = body->x + (body->width - gap - column - wide) / 2, top = body->view.y + body->pad;
  int high = body->view.h - body->pad - beneath;
  Rect plate = {left, top, wide, wide * 3 / 2};  // drawings are two wide and three high
  if (plate.h > high) plate = (Rect){left + (wide - high * 2 / 3) / 2, top, high * 2 / 3, high};
  return (Spread){plate, left + wide + gap, column};
}

// Three points that breathe; with motion off they stand still. They have the focus and need no
// ring: nothing else happens.
static int draw_silence(Screens *screens, Pen *pen, int x, int y) {
  int64_t since = screens->now_ms - screens->dialogue.wait_start_ms;
  int size = pen_units(pen, 7), step = pen_units(pen, 20);
  y += pen_units(pen, 30);
  for (int i = 0; i < 3; i++) {
    int64_t phase = (since + BREATH_MS - i * BREATH_MS / 8) % BREATH_MS;
    int64_t half = phase < BREATH_MS / 2 ? phase : BREATH_MS - phase;
    int alpha = screens->settings.motion ? 70 + (int)(185 * half / (BREATH_MS / 2)) : 255;
    display_box(pen->display, (Rect){x + i * step, y, size, size}, size / 2,
                theme_fade(pen->theme->accent, alpha));
  }
  Rect rect = {x, y, 2 * step + size, size};
  pen_widget(pen, ROLE_BUTTON, "A silence", "any key ends it", rect, ACTION_WAIT, 0);
  return pen_units(pen, 30) + size;
}

// The cursor rests where the next words will be; where a press brings them it points there.
static int draw_rest(const Screens *screens, Pen *pen, int x, int y) {
  int wide = pen_fine(pen, 2), high = pen_units(pen, 20), size = pen_units(pen, 12);
  bool at_key = screens->dialogue.wait == WAIT_KEY;
  y += pen_units(pen, 18);
  Rect rect = {x, y, at_key ? size : wide, high};
  Point arrow[] = {
      {x, y + (high - size) / 2}, {x + size * 3 / 4, y + high / 2}, {x, y + (high + size) / 2}};
  if (at_key)
    display_shape(pen->display, arrow, 3, pen->theme->accent);
  else
    display_box(pen->display, rect, 0, theme_fade(pen->theme->accent, 150));
  pen_widget(pen, ROLE_BUTTON, at_key ? "Read on" : "A moment", "any key goes on", rect,
             ACTION_WAIT, 0);
  return pen_units(pen, 18) + high;
}

static int draw_options(Screens *screens, Pen *pen, int x, int y, int width) {
  uint32_t options[LIMIT_OPTIONS], count = session_options(screens->session, options);
  int top = y, pad = pen_units(pen, 8);
  y += pen_units(pen, 26);
  pen_rule(pen, x, y, width);
  y += pen_units(pen, 16);
  for (uint32_t i = 0; i < count; i++) {
    Style style = words_option_is_said(screens, options[i]) ? STYLE_SPEECH : STYLE_STAGE;
    y += widgets_option(pen, style, (int)i + 1, (int)count, words_option(screens, options[i]),
                        ACTION_OPTION + (int)i, x - pad, y, width + pad);
    y += pen_units(pen, 4);
  }
  return y - top;
}

static int list_ways_on(const Screens *screens, Button buttons[2]) {
  bool before = !screens->dialogue.looked_back;
  Button look_back = {.name = "Look back on it", .action = ACTION_LOOK_BACK, .primary = before};
  Button plan = {.name = "One last thing", .action = ACTION_PLAN, .primary = true};
  int count = 0;
  if (exam_sat(screens)) {
    buttons[0] = (Button){.name = "Hand in", .action = ACTION_HAND_IN, .primary = true};
    return 1;
  }
  if (session_over(screens->session) && !before) buttons[count++] = plan;
  buttons[count++] = look_back;
  return count;
}

static int draw_way_on(Screens *screens, Pen *pen, int x, int y, int width) {
  Button buttons[2];
  int count = list_ways_on(screens, buttons), down = pen_units(pen, 32);
  return down + widgets_buttons(pen, buttons, count, x, y + down, width);
}

// The text itself, and the widget that reads what is new aloud.
static int draw_transcript(Screens *screens, Pen *pen, const Body *body, const Spread *spread) {
  Dialogue *dialogue = &screens->dialogue;
  uint32_t count;
  const Entry *entries = session_entries(screens->session, &count);
  int y = body->top;
  Buf *news = &screens->news;
  buf_clear(news);
  screens->fresh_top = 0;
  for (uint32_t i = 0; i < dialogue->shown; i++) {
    if (i == dialogue->fresh) screens->fresh_top = y - body->top;
    pen->words = i + 1 == dialogue->shown ? flow_words(screens) : INT32_MAX;
    y += transcript_entry(screens, pen, entries, i, spread->x, y, spread->width);
    if (i < dialogue->fresh) continue;
    if (news->length > 0) buf_add_char(news, '\n');
    words_entry(screens, &entries[i], news);
  }
  pen->words = INT32_MAX;
  if (dialogue->wait == WAIT_SILENCE)
    display_box(pen->display,
                (Rect){spread->x - pen_units(pen, 24), body->view.y,
                       spread->width + pen_units(pen, 48), body->view.h},
                0, pen->theme->veil);
  pen_widget(pen, ROLE_LOG, "Conversation", buf_text(news),
             (Rect){spread->x, body->top, spread->width, y - body->top}, 0, 0);
  return y;
}

// The running head: the scene, or the course while the scene's own heading can be seen.
static const char *running_title(const Screens *screens, const Pen *pen) {
  uint32_t count;
  const Entry *entries = session_entries(screens->session, &count);
  const char *course = story_text(screens->story, screens->story->title), *scene = course;
  for (uint32_t i = 0; i < screens->dialogue.shown; i++)
    if (entries[i].kind == ENTRY_SCENE) scene = entries[i].text;
  for (size_t i = 0; i < pen->display->widget_count; i++) {
    const Widget *widget = &pen->display->widgets[i];
    bool visible = widget->role == ROLE_HEADING && widget->rect.h > pen_leading(pen, STYLE_CAPTION);
    if (visible && strcmp(display_chars(pen->display, widget->name), scene) == 0) return course;
  }
  return scene;
}

static void draw_head(Screens *screens, Pen *pen) {
  Button links[3];
  int count = 0;
  if (back_possible(screens))
    links[count++] = (Button){.name = "Go back", .action = ACTION_GO_BACK};
  if (exam_sat(screens) && !exam_over(screens))
    links[count++] = (Button){.name = "Hand in", .action = ACTION_HAND_IN};
  links[count++] = (Button){.name = "Settings", .action = ACTION_SETTINGS};
  links[count++] = (Button){.name = "Leave", .action = ACTION_TITLE};
  body_head(pen, running_title(screens, pen), links, count);
}

static void draw(Screens *screens, Pen *pen) {
  Body body = body_begin_wide(screens, pen);
  Spread spread = divide(pen, &body, actor_person(screens) == NONE, actor_beneath(screens, pen));
  body.x = spread.x;
  body.width = spread.width;
  int y = draw_transcript(screens, pen, &body, &spread);
  if (screens->dialogue.wait == WAIT_SILENCE)
    y += draw_silence(screens, pen, spread.x, y);
  else if (screens->dialogue.wait != WAIT_NOTHING)
    y += draw_rest(screens, pen, spread.x, y);
  else if (flow_at_the_end(screens))
    y += draw_way_on(screens, pen, spread.x, y, spread.width);
  else
    y += draw_options(screens, pen, spread.x, y, spread.width);
  screens->fresh_bottom = body_height(pen, &body, y);
  actor_draw(screens, pen, spread.plate);
  body_end(screens, pen, &body, y);
  draw_head(screens, pen);
}

// Inputs -----------------------------------------------------------------------------------------

static void act(Screens *screens, int action) {
  if (action == ACTION_LOOK_BACK)
    screens_go(screens, SCREEN_REVIEW);
  else if (action == ACTION_PLAN)
    screens_go(screens, SCREEN_PLAN);
  else if (action >= ACTION_OPTION)
    choose(screens, (uint32_t)(action - ACTION_OPTION));
}

static bool is_key_or_press(InputVerb verb) {
  return verb == INPUT_ACCEPT || verb == INPUT_DIGIT || verb == INPUT_LETTER ||
         verb == INPUT_NEXT || verb == INPUT_PREVIOUS || verb == INPUT_LESS || verb == INPUT_MORE ||
         verb == INPUT_ERASE || verb == INPUT_PRESS;
}

static bool take_while_waiting(Screens *screens, const Input *input) {
  if (is_key_or_press(input->verb) && !screens->unseen) {
    flow_press(screens);
    return true;
  }
  return is_key_or_press(input->verb);
}

static void take_digit(Screens *screens, int number) {
  if (!inputs_sees(screens, ACTION_OPTION + number - 1)) return;
  screens->focus = ACTION_OPTION + number - 1;
  choose(screens, (uint32_t)number - 1);
}

static bool input(Screens *screens, const Input *input) {
  flow_tick(screens);
  if (screens->dialogue.wait != WAIT_NOTHING) return take_while_waiting(screens, input);
  if (input->verb != INPUT_DIGIT) return false;
  if (!screens->unseen) take_digit(screens, input->number);
  return true;
}

static int64_t deadline(const Screens *screens) {
  int64_t flow = flow_deadline(screens), actor = actor_deadline(screens);
  if (flow < 0 || actor < 0) return flow < 0 ? actor : flow;
  return flow < actor ? flow : actor;
}

const Screen dialogue_screen = {.draw = draw, .act = act, .input = input, .deadline = deadline};
