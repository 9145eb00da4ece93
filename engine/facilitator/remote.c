#include "facilitator/remote.h"

#include <string.h>

#include "facilitator/advance.h"
#include "facilitator/count.h"
#include "facilitator/shown.h"
#include "facilitator/writing.h"
#include "page/rect.h"
#include "screens/guest.h"
#include "screens/inputs.h"

enum { TWICE_MS = 400 };

// Counting ---------------------------------------------------------------------------------------

static bool counts(const Screens *screens) {
  const Facilitator *facilitator = facilitator_of(screens);
  return facilitator->page == PAGE_NOW && workshop_step(facilitator->workshop) == STEP_CONVERSATION;
}

// What digits count: the row with the highlight, else the letter pressed last.
static bool find_counter(const Screens *screens, uint32_t *counter) {
  const Typing *typing = &facilitator_of(screens)->typing;
  if (!guest_shows_wall(screens) && count_is(screens->focus, counter)) return true;
  *counter = typing->counter;
  return typing->named && counts(screens);
}

static bool take_digit(Screens *screens, int digit) {
  uint32_t counter;
  if (!find_counter(screens, &counter)) return false;
  count_digit(screens, counter, digit);
  return true;
}

static void highlight(Screens *screens, int action) {
  screens->focus = action;
  screens->bring = BRING_FOCUS;
}

// One vote for this letter; digits after it type its number. Enter then does the next step.
static bool take_vote(Screens *screens, uint32_t option) {
  if (!counts(screens)) return false;
  if (count_add(screens, option, 1)) highlight(screens, facilitator_first(facilitator_of(screens)));
  return true;
}

static bool take_change(Screens *screens, int by) {
  uint32_t counter;
  if (guest_shows_wall(screens) || !count_is(screens->focus, &counter)) return false;
  count_add(screens, counter, by);
  return true;
}

static void undo(Screens *screens) {
  facilitator_press(screens, PRESS_EVENT + EVENT_UNDO);
}

static bool erase(Screens *screens) {
  if (!count_erase(screens)) undo(screens);
  return true;
}

// Characters -------------------------------------------------------------------------------------

static bool take_letter(Screens *screens, char letter) {
  const Facilitator *facilitator = facilitator_of(screens);
  const Workshop *workshop = facilitator->workshop;
  switch (letter) {
    case 'u': undo(screens); return true;
    case 'v': facilitator_press(screens, PRESS_EVENT + EVENT_AGAIN); return true;
    case 'n':
      if (facilitator->agenda) facilitator_press(screens, PRESS_ROW);
      return true;
    case 'p':
      facilitator_press(screens,
                        PRESS_EVENT + (workshop_paused(workshop) ? EVENT_GO_ON : EVENT_PAUSE));
      return true;
    default: break;
  }
  return take_vote(screens, (uint32_t)(letter - 'a'));
}

// R is for going back, unless somebody has bound another key to it; so no letter that is a verb
// counts, except where options have it.
static bool is_letter_here(const Screens *screens, const Input *input, char letter) {
  const Decision *decision = workshop_decision(facilitator_of(screens)->workshop);
  if (letter < 'a' || letter > 'z') return false;
  bool offered = decision && letter - 'a' < (int)decision->offered;
  return input->verb == INPUT_LETTER || offered;
}

static bool take_character(Screens *screens, const Input *input) {
  char c = input->text[0];
  if (input->verb == INPUT_KEY || c == '\0' || input->text[1] != '\0') return false;
  char letter = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
  if (is_letter_here(screens, input, letter)) return take_letter(screens, letter);
  if (c >= '0' && c <= '9') return take_digit(screens, c - '0');
  if (c == '+' || c == '=') return take_change(screens, 1);
  if (c == '-') return take_change(screens, -1);
  if (c != '.') return false;
  shown_toggle_blank(screens);
  return true;
}

// The pages --------------------------------------------------------------------------------------

// Leaving is asked about; leaving that question, or steering, is coming back.
static bool take_back(Screens *screens) {
  bool now = facilitator_of(screens)->page == PAGE_NOW;
  if (guest_shows_wall(screens)) return false;
  facilitator_show(screens, now ? PAGE_LEAVE : PAGE_NOW);
  return true;
}

static bool take_steer(Screens *screens) {
  bool steering = facilitator_of(screens)->page == PAGE_STEER;
  if (guest_shows_wall(screens)) return false;
  facilitator_show(screens, steering ? PAGE_NOW : PAGE_STEER);
  return true;
}

static void advance(Screens *screens) {
  facilitator_press(screens, advance_action(facilitator_of(screens)));
}

// Another input in the place of this one.
static void stand_for(Screens *screens, const Input *input, InputVerb verb) {
  inputs_take(screens, (Input){.verb = verb, .now_ms = input->now_ms, .device = input->device});
}

static void count_here(Screens *screens) {
  if (!screens->unseen && inputs_sees(screens, screens->focus))
    facilitator_press(screens, screens->focus);
}

static bool take_forward(Screens *screens, const Input *input) {
  uint32_t counter;
  if (guest_shows_wall(screens))
    advance(screens);
  else if (count_is(screens->focus, &counter))
    count_here(screens);
  else
    stand_for(screens, input, INPUT_ACCEPT);
  return true;
}

// From the next step to A, so that a room is counted with few presses. After a walk through the
// options without a vote the way leads on through the page.
static bool is_before_options(const Screens *screens) {
  const Facilitator *facilitator = facilitator_of(screens);
  return !facilitator->walked && counts(screens) && !workshop_paused(facilitator->workshop) &&
         screens->focus == advance_action(facilitator) && screens_spot(screens, PRESS_COUNTER);
}

static bool take_backward(Screens *screens, const Input *input) {
  if (guest_shows_wall(screens)) {
    shown_turn(screens, -1);
  } else if (!screens->unseen && is_before_options(screens)) {
    facilitator_of(screens)->walked = true;
    highlight(screens, PRESS_COUNTER);
  } else {
    stand_for(screens, input, INPUT_NEXT);
  }
  return true;
}

// A pad's shoulder buttons scroll, as everywhere.
static bool take_page(Screens *screens, const Input *input) {
  if (input->device == DEVICE_PAD) return false;
  if (input->number == 1) return take_forward(screens, input);
  if (input->number == -1) return take_backward(screens, input);
  return false;
}

// The keyboard's Enter counts nothing: from a row it goes to the next step.
static bool take_accept(Screens *screens, const Input *input) {
  const Facilitator *facilitator = facilitator_of(screens);
  uint32_t counter;
  // Who writes for the board while the wall is in front writes nowhere: a space must not turn it.
  bool writes = input->text[0] == ' ' && workshop_step(facilitator->workshop) != STEP_CONVERSATION;
  if (guest_shows_wall(screens)) {
    if (!writes) advance(screens);
    return true;
  }
  if (input->device != DEVICE_KEYBOARD || !count_is(screens->focus, &counter)) return false;
  highlight(screens, counter == COUNTER_ROOM ? PRESS_STAY : facilitator_first(facilitator));
  return true;
}

// People press twice. What the first press brought there was not seen yet.
static bool is_twice(const Screens *screens, const Input *input) {
  bool forward = input->verb == INPUT_PAGE && input->number == 1 && input->device != DEVICE_PAD;
  bool presses = forward || input->verb == INPUT_ACCEPT || input->verb == INPUT_PRESS;
  return presses && screens->now_ms - facilitator_of(screens)->changed_ms < TWICE_MS;
}

// A pointer that went down on a row and comes up on its minus.
static bool take_release(Screens *screens, const Input *input) {
  const Facilitator *facilitator = facilitator_of(screens);
  uint32_t counter;
  if (!count_is(screens->pressed, &counter)) return false;
  if (!rect_holds(facilitator->fewer[counter], input->x, input->y)) return false;
  screens->pressed = ACTION_NONE;
  count_add(screens, counter, -1);
  return true;
}

// What was just said at the foot of the wall is said on the page, too.
static bool take_turn(Screens *screens) {
  guest_turn(screens);
  if (!guest_shows_wall(screens) && screens->notice[0] != '\0') screens->notices++;
  return true;
}

static bool take_verb(Screens *screens, const Input *input) {
  switch (input->verb) {
    case INPUT_LESS: return take_change(screens, -1);
    case INPUT_MORE: return take_change(screens, 1);
    case INPUT_ERASE: return erase(screens);
    case INPUT_BACK: return take_back(screens);
    case INPUT_REWIND: return take_steer(screens);
    case INPUT_PAGE: return take_page(screens, input);
    case INPUT_ACCEPT: return take_accept(screens, input);
    case INPUT_RELEASE: return take_release(screens, input);
    case INPUT_TURN: return take_turn(screens);
    case INPUT_NOTHING:
    case INPUT_NEXT:
    case INPUT_PREVIOUS:
    case INPUT_DIGIT:
    case INPUT_LETTER:
    case INPUT_MENU:
    case INPUT_REPEAT:
    case INPUT_VOICE:
    case INPUT_KEY:
    case INPUT_SCROLL:
    case INPUT_POINT:
    case INPUT_PRESS:
    case INPUT_DRAG:
    case INPUT_SIZE:
    case INPUT_TIME:
    case INPUT_QUIT: return false;
  }
  return false;
}

// What may go on while its key is held down. All else is done once: a hand that rests on a key must
// not fill the room with votes.
static bool goes_on(const Screens *screens, const Input *input) {
  bool moves = input->verb == INPUT_NEXT || input->verb == INPUT_PREVIOUS ||
               input->verb == INPUT_LESS || input->verb == INPUT_MORE;
  if (input->verb == INPUT_PAGE)
    moves = input->device == DEVICE_PAD || (input->number < 0 && !guest_shows_wall(screens));
  return moves && input->text[0] == '\0';
}

bool remote_take(Screens *screens, const Input *input) {
  if (!guest_shows_wall(screens) && writing_take(screens, input)) return true;
  if (is_twice(screens, input)) return true;
  if (input->repeated && !goes_on(screens, input)) return true;
  return take_character(screens, input) || take_verb(screens, input);
}
