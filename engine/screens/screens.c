#include "screens/screens.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "page/rect.h"
#include "screens/back.h"
#include "screens/play.h"
#include "screens/shared.h"

enum { MOST_PASSES = 6, LINE_UNITS = 31 };

static const Screen *const screen_table[SCREEN_COUNT] = {
    [SCREEN_TITLE] = &title_screen,       [SCREEN_DIALOGUE] = &dialogue_screen,
    [SCREEN_REVIEW] = &review_screen,     [SCREEN_PLAN] = &plan_screen,
    [SCREEN_SETTINGS] = &settings_screen, [SCREEN_BACK] = &back_screen,
    [SCREEN_SHELF] = &shelf_screen,       [SCREEN_KEYS] = &keys_screen,
};

static const Screen *current(const Screens *screens) {
  return screen_table[screens->screen];
}

Screens *screens_new(const ScreensWorld *world, int64_t now_ms) {
  Screens *screens = memory_new(1, sizeof *screens);
  screens->world = *world;
  screens->settings = settings_read(world->data_folder);
  screens->now_ms = now_ms;
  screens->width = 1280;
  screens->height = 720;
  screens->scale_percent = 100;
  screens->layout = layout_new();
  screens->shelf = memory_new((size_t)world->course_count + 1, sizeof *screens->shelf);
  screens->unseen = true;
  if (!world->data_folder)
    screens_notice(screens, "There is no folder to write to: this conversation will not be kept.");
  return screens;
}

void screens_free(Screens *screens) {
  if (!screens) return;
  play_close(screens);
  layout_free(screens->layout);
  save_list_free(&screens->shelved.list);
  free(screens->shelf);
  free(screens->spots.items);
  buf_free(&screens->plan.text);
  buf_free(&screens->news);
  buf_free(&screens->hints);
  buf_free(&screens->keys);
  free(screens);
}

void screens_notice(Screens *screens, const char *sentence) {
  size_t length = utf8_cut(sentence, sizeof screens->notice - 1);
  memcpy(screens->notice, sentence, length);
  screens->notice[length] = '\0';
  screens->notices++;
  screens->unseen = true;
}

bool screens_over(const Screens *screens) {
  return screens->over;
}

bool screens_open(Screens *screens, const char *course, uint64_t seed, char why[512]) {
  return play_open(screens, course, seed, why);
}

void screens_take(Screens *screens, Session *session, Save *save) {
  play_take(screens, session, save);
}

Session *screens_give_back(Screens *screens, Save **save) {
  return play_give_back(screens, save);
}

Hearing screens_hearing(const Screens *screens) {
  const Settings *settings = &screens->settings;
  return (Hearing){
      .place = screens->place,
      .room_percent = settings->sound ? settings->room_percent : 0,
      .effects_percent = settings->sound ? settings->effects_percent : 0,
      .hushed = screens->screen == SCREEN_DIALOGUE && screens->dialogue.wait == WAIT_SILENCE};
}

const char *screens_cue(Screens *screens) {
  return screens->cue_taken < screens->cue_count ? screens->cues[screens->cue_taken++] : NULL;
}

const Settings *screens_settings(const Screens *screens) {
  return &screens->settings;
}

bool screens_listening(const Screens *screens) {
  return screens->listening;
}

Scroll *screens_scroll(Screens *screens) {
  return &screens->scrolls[screens->screen];
}

void screens_go(Screens *screens, ScreenName screen) {
  bool back = (screens->screen == SCREEN_SETTINGS && screen == screens->behind) ||
              (screens->screen == SCREEN_KEYS && screen == SCREEN_SETTINGS);
  if (screen == SCREEN_SETTINGS && !back) screens->behind = screens->screen;
  screens->screen = screen;
  screens->focus = screens->pressed = ACTION_NONE;
  screens->unseen = true;
  screens->bring = screen == SCREEN_DIALOGUE ? BRING_FRESH_AT_ONCE : BRING_NOTHING;
  if (!back) *screens_scroll(screens) = (Scroll){0};
}

void screens_keep_settings(Screens *screens) {
  Err err;
  if (!screens->world.data_folder) return;  // said when the game began
  if (!settings_write(screens->world.data_folder, &screens->settings, &err))
    screens_notice(screens, err.text);
}

// Drawing ----------------------------------------------------------------------------------------

// In a large window everything grows, so that a page on a wall is still a page.
static int growth(const Screens *screens) {
  int wide = screens->width * 100 / screens->scale_percent * 100 / 1440;
  int high = screens->height * 100 / screens->scale_percent * 100 / 900;
  int least = wide < high ? wide : high;
  return least < 100 ? 100 : least > 300 ? 300 : least;
}

static Pen take_pen(Screens *screens, const Metrics *metrics, Display *display) {
  int fine = screens->scale_percent * growth(screens) / 100;
  display_clear(display, screens->width, screens->height);
  screens->spots.count = 0;
  return (Pen){.display = display,
               .metrics = metrics,
               .theme = theme_get(screens->settings.theme),
               .layout = screens->layout,
               .spots = &screens->spots,
               .typeface = screens->settings.typeface,
               .spacing_percent = screens->settings.spacing_percent,
               .percent = fine * screens->settings.text_percent / 100,
               .fine_percent = fine,
               .focus = screens->focus,
               .words = INT32_MAX,
               .view = {0, 0, screens->width, screens->height}};
}

static const Spot *find_spot(const Screens *screens, int action) {
  for (size_t i = 0; i < screens->spots.count; i++)
    if (screens->spots.items[i].action == action) return &screens->spots.items[i];
  return NULL;
}

static void bring_rows(Screens *screens, int top, int bottom, bool glide) {
  Scroll *scroll = screens_scroll(screens);
  int before = scroll->offset, offset = scroll_showing(scroll, top, bottom);
  if (glide) {
    scroll_glide(scroll, offset, screens->now_ms);
    return;
  }
  scroll_jump(scroll, offset);
  if (scroll->offset != before) screens->again = true;
}

// The options about the one at `at` belong together: they are shown together where they fit.
static Rect group_of(const Screens *screens, size_t at) {
  const Spot *spots = screens->spots.items;
  Rect group = spots[at].full;
  size_t first = at, last = at;
  if (spots[at].role != ROLE_OPTION) return group;
  while (first > 0 && spots[first - 1].role == ROLE_OPTION && spots[first - 1].full.x == group.x)
    first--;
  while (last + 1 < screens->spots.count && spots[last + 1].role == ROLE_OPTION &&
         spots[last + 1].full.x == group.x)
    last++;
  int height = spots[last].full.y + spots[last].full.h - spots[first].full.y;
  if (height > screens->view.h * 9 / 10) return group;
  return (Rect){group.x, spots[first].full.y, group.w, height};
}

static void bring_focus(Screens *screens, const Pen *pen) {
  const Spot *spot = find_spot(screens, screens->focus);
  if (!spot || !spot->clipped) return;
  Rect group = group_of(screens, (size_t)(spot - screens->spots.items));
  int away = pen_units(pen, 16), offset = screens_scroll(screens)->offset;
  int top = group.y - screens->view.y + offset;
  bring_rows(screens, top - away, top + group.h + away, false);
}

static void bring_fresh(Screens *screens, bool glide) {
  bring_rows(screens, screens->fresh_top, screens->fresh_bottom, glide);
}

// The widget with the focus may have gone; then the screen's first one has it.
static void find_focus(Screens *screens) {
  if (find_spot(screens, screens->focus) || screens->spots.count == 0) return;
  screens->focus = current(screens)->first ? current(screens)->first(screens) : ACTION_NONE;
  if (!find_spot(screens, screens->focus)) screens->focus = screens->spots.items[0].action;
  screens->again = true;
}

// What was asked to be seen is brought into view.
static void settle(Screens *screens, const Pen *pen) {
  Bring bring = screens->bring;
  find_focus(screens);
  screens->bring = BRING_NOTHING;
  switch (bring) {
    case BRING_NOTHING: return;
    case BRING_FOCUS: bring_focus(screens, pen); return;
    case BRING_FRESH: bring_fresh(screens, screens->settings.motion); return;
    case BRING_FRESH_AT_ONCE: bring_fresh(screens, false); return;
  }
}

// The body's view, as the screen clipped it: the first clip of the list.
static Rect body_view(const Display *display) {
  for (size_t i = 0; i < display->item_count; i++)
    if (display->items[i].kind == DISPLAY_CLIP) return display->items[i].rect;
  return (Rect){0, 0, display->width, display->height};
}

void screens_draw(Screens *screens, const Metrics *metrics, Display *display) {
  layout_tidy(screens->layout);
  scroll_tick(screens_scroll(screens), screens->now_ms);
  for (int pass = 0; pass < MOST_PASSES; pass++) {
    Pen pen = take_pen(screens, metrics, display);
    screens->again = false;
    display_box(display, pen.view, 0, pen.theme->paper);
    current(screens)->draw(screens, &pen);
    screens->view = body_view(display);
    settle(screens, &pen);
    if (!screens->again) break;
  }
  screens->unseen = false;
}

int64_t screens_deadline(const Screens *screens) {
  const Scroll *scroll = &screens->scrolls[screens->screen];
  int64_t deadline = current(screens)->deadline ? current(screens)->deadline(screens) : -1;
  int64_t frame = scroll->gliding ? screens->now_ms + 16 : -1;
  if (deadline < 0) return frame;
  return frame >= 0 && frame < deadline ? frame : deadline;
}

// Inputs -----------------------------------------------------------------------------------------

static const Spot *spot_at(const Screens *screens, int x, int y) {
  for (size_t i = screens->spots.count; i > 0; i--)
    if (rect_holds(screens->spots.items[i - 1].seen, x, y)) return &screens->spots.items[i - 1];
  return NULL;
}

// To where one may go back from: while a conversation is played or looked back upon.
static void go_back(Screens *screens) {
  bool played = screens->screen == SCREEN_DIALOGUE || screens->screen == SCREEN_REVIEW;
  if (played && back_possible(screens)) screens_go(screens, SCREEN_BACK);
}

static void press(Screens *screens, int action) {
  screens->unseen = true;
  if (action == ACTION_QUIT)
    screens->over = true;
  else if (action == ACTION_SETTINGS)
    screens_go(screens, SCREEN_SETTINGS);
  else if (action == ACTION_TITLE)
    play_leave(screens);
  else if (action == ACTION_GO_BACK)
    go_back(screens);
  else
    current(screens)->act(screens, action);
}

bool screens_sees(Screens *screens, int action) {
  const Spot *spot = find_spot(screens, action);
  if (!spot) return false;
  if (!rect_empty(spot->seen)) return true;
  screens->focus = action;
  screens->bring = BRING_FOCUS;
  return false;
}

// What has the focus has been heard, when it is read aloud.
static void accept(Screens *screens) {
  if (screens->unseen) return;
  if (screens->settings.speech || screens_sees(screens, screens->focus))
    press(screens, screens->focus);
}

static void glide_by(Screens *screens, int pixels) {
  Scroll *scroll = screens_scroll(screens);
  if (screens->settings.motion)
    scroll_glide(scroll, scroll->offset + pixels, screens->now_ms);
  else
    scroll_by(scroll, pixels);
}

// Between two things to press there may be pages of text: then a step is half a page of reading,
// until the next thing comes near. True when that was done instead of moving on. Somebody who
// listens has the page read aloud.
static bool reads_on(Screens *screens, const Spot *from, const Spot *to, int by) {
  Rect view = screens->view;
  if (screens->settings.speech) return false;
  const Scroll *scroll = screens_scroll(screens);
  bool far_below = to->clipped && to->full.y > view.y + view.h + view.h / 4;
  bool leaves_body = from->clipped && (!to->clipped || to->full.y > from->full.y);
  if (by > 0 && !far_below) return false;
  if (by < 0 && (!leaves_body || scroll->offset == 0)) return false;
  glide_by(screens, by * view.h / 2);
  return true;
}

static void move_focus(Screens *screens, int by) {
  int count = (int)screens->spots.count, at = 0;
  if (count == 0 || screens->unseen) return;
  for (int i = 0; i < count; i++)
    if (screens->spots.items[i].action == screens->focus) at = i;
  const Spot *from = &screens->spots.items[at],
             *to = &screens->spots.items[(at + by + count) % count];
  if (from->clipped && rect_empty(from->seen) && !screens->settings.speech)
    to = from;  // it is still ahead
  if (reads_on(screens, from, to, by)) return;
  screens->focus = to->action;
  screens->bring = BRING_FOCUS;
}

static void turn_pages(Screens *screens, int pages) {
  Scroll *scroll = screens_scroll(screens);
  if (pages == INT32_MIN)
    scroll_jump(scroll, 0);
  else if (pages == INT32_MAX)
    scroll_jump(scroll, scroll->content);
  else
    scroll_by(scroll, pages * (scroll->view * 17 / 20));
}

static void pointer_down(Screens *screens, const Input *input) {
  const Spot *spot = screens->unseen ? NULL : spot_at(screens, input->x, input->y);
  screens->pressed = spot ? spot->action : ACTION_NONE;
  screens->dragged = 0;
  if (spot) screens->focus = spot->action;
}

static void pointer_up(Screens *screens, const Input *input) {
  int pressed = screens->pressed, slack = screens->scale_percent * 8 / 100;
  const Spot *spot = spot_at(screens, input->x, input->y);
  screens->pressed = ACTION_NONE;
  if (pressed && spot && spot->action == pressed && screens->dragged <= slack)
    press(screens, pressed);
}

static void drag(Screens *screens, int down) {
  screens->dragged += down < 0 ? -down : down;
  scroll_by(screens_scroll(screens), -down);
}

static void hover(Screens *screens, const Input *input) {
  const Spot *spot = spot_at(screens, input->x, input->y);
  if (spot && !screens->unseen) screens->focus = spot->action;
}

static void resize(Screens *screens, const Input *input) {
  screens->width = input->x > 0 ? input->x : 1;
  screens->height = input->y > 0 ? input->y : 1;
  screens->scale_percent = input->scale_percent > 0 ? input->scale_percent : 100;
  layout_forget(screens->layout);
  screens->bring = screens->screen == SCREEN_DIALOGUE ? BRING_FRESH_AT_ONCE : BRING_FOCUS;
}

// Reading aloud is switched from everywhere, and says so itself.
static void tell_voice(Screens *screens) {
  const char *key = bindings_first(&screens->settings.bindings, BOUND_VOICE, screens->device);
  char sentence[160];
  bool on = screens->settings.speech;
  snprintf(sentence, sizeof sentence, "Reading aloud is %s. %s turns it %s.", on ? "on" : "off",
           *key ? key : "F12", on ? "off" : "on");
  screens_notice(screens, sentence);
}

static void switch_voice(Screens *screens) {
  screens->settings.speech = !screens->settings.speech;
  tell_voice(screens);
  screens_keep_settings(screens);
}

static void take_common(Screens *screens, const Input *input) {
  int line = LINE_UNITS * screens->scale_percent * screens->settings.text_percent / 10000;
  switch (input->verb) {
    case INPUT_NEXT:
    case INPUT_MORE: move_focus(screens, 1); return;
    case INPUT_PREVIOUS:
    case INPUT_LESS: move_focus(screens, -1); return;
    case INPUT_ACCEPT: accept(screens); return;
    case INPUT_BACK:
      if (screens->screen != SCREEN_TITLE) press(screens, ACTION_TITLE);
      return;
    case INPUT_MENU: press(screens, ACTION_SETTINGS); return;
    case INPUT_SCROLL: scroll_by(screens_scroll(screens), input->number * line); return;
    case INPUT_PAGE: turn_pages(screens, input->number); return;
    case INPUT_POINT: hover(screens, input); return;
    case INPUT_PRESS: pointer_down(screens, input); return;
    case INPUT_RELEASE: pointer_up(screens, input); return;
    case INPUT_DRAG: drag(screens, input->number); return;
    case INPUT_SIZE: resize(screens, input); return;
    case INPUT_QUIT: screens->over = true; return;
    case INPUT_REWIND: go_back(screens); return;
    case INPUT_VOICE: switch_voice(screens); return;
    case INPUT_REPEAT:
      if (!screens->settings.speech) tell_voice(screens);
      return;
    case INPUT_NOTHING:
    case INPUT_KEY:
    case INPUT_DIGIT:
    case INPUT_LETTER:
    case INPUT_ERASE:
    case INPUT_TIME: return;
  }
}

// A notice stays until the person has done something. A press has not been done before it is
// released: what is pressed must not move away meanwhile.
static bool does_something(InputVerb verb) {
  return verb != INPUT_NOTHING && verb != INPUT_TIME && verb != INPUT_SIZE && verb != INPUT_POINT &&
         verb != INPUT_PRESS && verb != INPUT_DRAG && verb != INPUT_QUIT;
}

// A wheel is turned while one writes: it takes nobody from the keyboard.
static void note_device(Screens *screens, const Input *input) {
  if (does_something(input->verb) && input->verb != INPUT_SCROLL) screens->device = input->device;
}

void screens_input(Screens *screens, Input input) {
  uint32_t notices = screens->notices;
  if (input.now_ms > screens->now_ms) screens->now_ms = input.now_ms;
  note_device(screens, &input);
  bool taken = current(screens)->input && current(screens)->input(screens, &input);
  if (!taken) take_common(screens, &input);
  if (does_something(input.verb) && notices == screens->notices) screens->notice[0] = '\0';
}
