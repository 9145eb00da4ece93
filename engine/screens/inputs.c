#include "screens/inputs.h"

#include <stdio.h>
#include <string.h>

#include "page/rect.h"
#include "screens/back.h"
#include "screens/exam.h"
#include "screens/guest.h"
#include "screens/play.h"

enum { LINE_UNITS = 31 };

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
  if (exam_takes(screens, action)) return;
  if (action == ACTION_QUIT)
    screens->over = true;
  else if (action == ACTION_SETTINGS)
    screens_go(screens, SCREEN_SETTINGS);
  else if (action == ACTION_TITLE)
    play_leave(screens);
  else if (action == ACTION_GO_BACK)
    go_back(screens);
  else
    screens_current(screens)->act(screens, action);
}

bool inputs_sees(Screens *screens, int action) {
  const Spot *spot = screens_spot(screens, action);
  if (!spot) return false;
  if (!rect_empty(spot->seen)) return true;
  screens->focus = action;
  screens->bring = BRING_FOCUS;
  return false;
}

// What has the focus has been heard, when it is read aloud.
static void accept(Screens *screens) {
  if (screens->unseen) return;
  if (screens->settings.speech || inputs_sees(screens, screens->focus))
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
    case INPUT_REWIND: press(screens, ACTION_GO_BACK); return;
    case INPUT_VOICE: switch_voice(screens); return;
    case INPUT_TURN: guest_turn(screens); return;
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

void inputs_take(Screens *screens, Input input) {
  uint32_t notices = screens->notices;
  if (input.now_ms > screens->now_ms) screens->now_ms = input.now_ms;
  note_device(screens, &input);
  bool taken = screens_current(screens)->input && screens_current(screens)->input(screens, &input);
  if (!taken) taken = guest_keeps(screens, &input);
  if (!taken) take_common(screens, &input);
  if (does_something(input.verb) && notices == screens->notices) screens->notice[0] = '\0';
  exam_look(screens);  // last: its notice is no answer to this input
}
