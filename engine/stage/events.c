#include "stage/events.h"

#include <string.h>

#include "base/utf8.h"

enum { LINES_A_NOTCH = 3 };

// Keys that mean the same for everybody, unless somebody has bound them.
static const struct {
  SDL_Keycode key;
  Input input;
} fixed[] = {
    {SDLK_BACKSPACE, {.verb = INPUT_ERASE}},
    {SDLK_HOME, {.verb = INPUT_PAGE, .number = INT32_MIN}},
    {SDLK_END, {.verb = INPUT_PAGE, .number = INT32_MAX}},
};

// What the number block means while its numbers are off.
static const struct {
  SDL_Keycode block, key;
} number_block[] = {{SDLK_KP_1, SDLK_END},  {SDLK_KP_2, SDLK_DOWN},    {SDLK_KP_3, SDLK_PAGEDOWN},
                    {SDLK_KP_4, SDLK_LEFT}, {SDLK_KP_5, SDLK_UNKNOWN}, {SDLK_KP_6, SDLK_RIGHT},
                    {SDLK_KP_7, SDLK_HOME}, {SDLK_KP_8, SDLK_UP},      {SDLK_KP_9, SDLK_PAGEUP}};

static SDL_Keycode without_block(SDL_Keysym key) {
  if (key.mod & KMOD_NUM) return key.sym;
  for (size_t i = 0; i < SDL_arraysize(number_block); i++)
    if (number_block[i].block == key.sym) return number_block[i].key;
  return key.sym;
}

static int digit_of(SDL_Keycode key) {
  if (key >= SDLK_1 && key <= SDLK_9) return key - SDLK_0;
  if (key >= SDLK_KP_1 && key <= SDLK_KP_9) return key - SDLK_KP_1 + 1;
  return 0;
}

// A key whose character SDL delivers after it. Space has a name, and comes at once.
static bool writes(SDL_Keycode key) {
  switch (key) {
    case SDLK_KP_PLUS:
    case SDLK_KP_MINUS:
    case SDLK_KP_MULTIPLY:
    case SDLK_KP_DIVIDE:
    case SDLK_KP_PERIOD:
    case SDLK_KP_COMMA:
    case SDLK_KP_EQUALS: return true;
  }
  return key > SDLK_SPACE && key != SDLK_DELETE && !(key & SDLK_SCANCODE_MASK);
}

bool events_repeat(Input input) {
  switch (input.verb) {
    case INPUT_NEXT:
    case INPUT_PREVIOUS:
    case INPUT_LESS:
    case INPUT_MORE:
    case INPUT_ERASE: return true;
    case INPUT_PAGE: return input.number == 1 || input.number == -1;
    case INPUT_NOTHING:
    case INPUT_ACCEPT:
    case INPUT_BACK:
    case INPUT_DIGIT:
    case INPUT_LETTER:
    case INPUT_MENU:
    case INPUT_REWIND:
    case INPUT_REPEAT:
    case INPUT_VOICE:
    case INPUT_TURN:
    case INPUT_KEY:
    case INPUT_SCROLL:
    case INPUT_POINT:
    case INPUT_PRESS:
    case INPUT_RELEASE:
    case INPUT_DRAG:
    case INPUT_SIZE:
    case INPUT_TIME:
    case INPUT_QUIT: return false;
  }
  return false;
}

static Input with_character(Events *events, Input input, char character) {
  input.text[0] = character;
  events->typed_as_verb = character;
  return input;
}

static Input bound(const Events *events, const char *name) {
  return events->bindings != NULL ? bindings_find(events->bindings, name) : (Input){0};
}

static Input meaning(Events *events, SDL_Keycode key, bool shift) {
  Input input = bound(events, SDL_GetKeyName(key));
  for (size_t i = 0; i < SDL_arraysize(fixed); i++)
    if (fixed[i].key == key && input.verb == INPUT_NOTHING) input = fixed[i].input;
  if (key == SDLK_TAB && shift && input.verb == INPUT_NEXT)
    input.verb = INPUT_PREVIOUS;
  else if (key == SDLK_TAB && shift && input.verb == INPUT_PREVIOUS)
    input.verb = INPUT_NEXT;
  return key == SDLK_SPACE && input.verb != INPUT_NOTHING ? with_character(events, input, ' ')
                                                          : input;
}

// The key's name, for whoever wants to bind it. Escape gives that up. A key that only changes
// others, and one held down since before, is not meant.
static int name_key(Events *events, SDL_Keycode key, bool again, Input *out) {
  const char *name = SDL_GetKeyName(key);
  bool changes_others = key >= SDLK_LCTRL && key <= SDLK_RGUI;
  if (again || changes_others || key == SDLK_MODE || name[0] == 0) return 0;
  out[0] = (Input){.verb = key == SDLK_ESCAPE ? INPUT_BACK : INPUT_KEY};
  if (key != SDLK_ESCAPE) SDL_strlcpy(out[0].text, name, sizeof out[0].text);
  events->listening = false;
  return 1;
}

static void note_key(Events *events, SDL_Keycode key, bool again, bool aside) {
  events->typed_as_verb = 0;
  SDL_strlcpy(events->pressed, SDL_GetKeyName(key), sizeof events->pressed);
  events->pressed_again = again;
  events->pressed_aside = aside || events->listening;
}

static int key_down(Events *events, const SDL_KeyboardEvent *event, Input *out) {
  const SDL_Keycode key = without_block(event->keysym);
  const bool shift = event->keysym.mod & KMOD_SHIFT, again = event->repeat != 0,
             other = event->keysym.mod & (KMOD_CTRL | KMOD_ALT);
  note_key(events, key, again, other);
  if (events->listening) return name_key(events, key, again, out);
  int digit = digit_of(key);
  if (digit != 0 && !shift && !other) {
    out[0] =
        with_character(events, (Input){.verb = INPUT_DIGIT, .number = digit}, (char)('0' + digit));
    return again ? 0 : 1;
  }
  if (digit != 0 || writes(key) || other) return 0;
  out[0] = meaning(events, key, shift);
  return out[0].verb == INPUT_NOTHING || (again && !events_repeat(out[0])) ? 0 : 1;
}

// The verb of one typed character. The number block's signs have names of their own.
static Input typed_verb(const Events *events, const char *text) {
  static const char block[] = "Keypad ";
  const char *pressed = events->pressed;
  Input input = {0};
  if (events->pressed_aside) return input;
  if (SDL_strncmp(pressed, block, sizeof block - 1) == 0 &&
      SDL_strcmp(pressed + sizeof block - 1, text) == 0)
    input = bound(events, pressed);
  else
    input = bound(events, text);
  return events->pressed_again && !events_repeat(input) ? (Input){0} : input;
}

static Input typed(const char *bytes) {
  Input input = {.verb = INPUT_LETTER};
  SDL_strlcpy(input.text, bytes, sizeof input.text);
  if (bytes[0] >= '1' && bytes[0] <= '9' && bytes[1] == 0) {
    input.verb = INPUT_DIGIT;
    input.number = bytes[0] - '0';
  }
  return input;
}

// One verb for each character: an input method may deliver a word at once, which is only letters.
// Keyboards whose digits need Shift give them here only.
static int text_typed(Events *events, const char *text, Input *out) {
  int count = 0;
  if (text[0] != 0 && text[0] == events->typed_as_verb && text[1] == 0) return 0;
  for (const char *at = text; *at != 0 && count < EVENTS_INPUTS;) {
    uint32_t character = utf8_next(&at);
    char bytes[5];
    utf8_encode(character, bytes);
    if (character >= ' ' && character != 0x7f) out[count++] = typed(bytes);
  }
  if (count == 1 && out[0].verb == INPUT_LETTER) {
    Input verb = typed_verb(events, out[0].text);
    out[0].verb = verb.verb != INPUT_NOTHING ? verb.verb : INPUT_LETTER;
    out[0].number = verb.number;
  }
  events->pressed[0] = 0;
  events->pressed_again = events->pressed_aside = false;
  return count;
}

static int pointer(Events *events, InputVerb verb, float x, float y, Input *out) {
  Input input = {.verb = verb, .x = (int)x, .y = (int)y};
  if (verb == INPUT_DRAG) input.number = input.y - events->last_y;
  events->last_y = input.y;
  if (verb == INPUT_PRESS) events->held = true;
  if (verb == INPUT_RELEASE) events->held = false;
  out[0] = input;
  return 1;
}

static int mouse(Events *events, InputVerb verb, int x, int y, Input *out) {
  return pointer(events, verb, (float)x * events->pixels_a_point_x,
                 (float)y * events->pixels_a_point_y, out);
}

static int button(Events *events, const SDL_MouseButtonEvent *event, Input *out) {
  if (event->which == SDL_TOUCH_MOUSEID || event->button != SDL_BUTTON_LEFT) return 0;
  InputVerb verb = event->type == SDL_MOUSEBUTTONDOWN ? INPUT_PRESS : INPUT_RELEASE;
  return mouse(events, verb, event->x, event->y, out);
}

static int motion(Events *events, const SDL_MouseMotionEvent *event, Input *out) {
  if (event->which == SDL_TOUCH_MOUSEID) return 0;
  bool held = events->held && (event->state & SDL_BUTTON_LMASK);
  return mouse(events, held ? INPUT_DRAG : INPUT_POINT, event->x, event->y, out);
}

// Only one finger is followed. One whose end was never told, because the window was covered, must
// not shut out all others.
static bool finger_counts(const Events *events, const SDL_TouchFingerEvent *event) {
  bool same = event->fingerId == events->finger && event->touchId == events->touch;
  if (event->type != SDL_FINGERDOWN) return events->held && same;
  return !events->held ||
         (SDL_GetNumTouchDevices() > 0 && SDL_GetNumTouchFingers(event->touchId) == 1);
}

static int finger(Events *events, const SDL_TouchFingerEvent *event, Input *out) {
  const bool down = event->type == SDL_FINGERDOWN;
  if (!finger_counts(events, event)) return 0;
  events->finger = event->fingerId;
  events->touch = event->touchId;
  InputVerb verb = down ? INPUT_PRESS : event->type == SDL_FINGERUP ? INPUT_RELEASE : INPUT_DRAG;
  return pointer(events, verb, event->x * (float)events->width, event->y * (float)events->height,
                 out);
}

// Fine wheels turn in parts of a notch: what does not make a line yet is kept for the next turn.
static int wheel(Events *events, const SDL_MouseWheelEvent *event, Input *out) {
  if (event->which == SDL_TOUCH_MOUSEID) return 0;
  float notches = event->preciseY != 0 ? -event->preciseY : (float)-event->y;
  if ((notches < 0) != (events->wheel < 0)) events->wheel = 0;
  events->wheel += notches * LINES_A_NOTCH;
  int lines = (int)events->wheel;
  events->wheel -= (float)lines;
  if (lines == 0) return 0;
  out[0] = (Input){.verb = INPUT_SCROLL, .number = lines};
  return 1;
}

static int translate(Events *events, const SDL_Event *event, Input *out) {
  switch (event->type) {
    case SDL_QUIT: out[0] = (Input){.verb = INPUT_QUIT}; return 1;
    case SDL_KEYDOWN: return key_down(events, &event->key, out);
    case SDL_KEYUP: events->pressed_again = false; return 0;
    case SDL_TEXTINPUT: return text_typed(events, event->text.text, out);
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP: return button(events, &event->button, out);
    case SDL_MOUSEMOTION: return motion(events, &event->motion, out);
    case SDL_MOUSEWHEEL: return wheel(events, &event->wheel, out);
    case SDL_FINGERDOWN:
    case SDL_FINGERUP:
    case SDL_FINGERMOTION: return finger(events, &event->tfinger, out);
  }
  return 0;
}

static Device device_of(Uint32 type) {
  switch (type) {
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
    case SDL_MOUSEMOTION:
    case SDL_MOUSEWHEEL: return DEVICE_MOUSE;
    case SDL_FINGERDOWN:
    case SDL_FINGERUP:
    case SDL_FINGERMOTION: return DEVICE_TOUCH;
  }
  return DEVICE_KEYBOARD;
}

// A character is one again when its key, told before it, is.
static bool is_repeated(const Events *events, const SDL_Event *event) {
  if (event->type == SDL_KEYDOWN) return event->key.repeat != 0;
  return event->type == SDL_TEXTINPUT && events->pressed_again;
}

int events_translate(Events *events, const SDL_Event *event, Input out[EVENTS_INPUTS]) {
  const bool repeated = is_repeated(events, event);
  int count = translate(events, event, out);
  for (int i = 0; i < count; i++) {
    out[i].device = device_of(event->type);
    out[i].repeated = repeated;
  }
  return count;
}

Uint32 events_pointed_at(const SDL_Event *event) {
  switch (event->type) {
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP: return event->button.windowID;
    case SDL_MOUSEMOTION: return event->motion.windowID;
    case SDL_MOUSEWHEEL: return event->wheel.windowID;
    case SDL_FINGERDOWN:
    case SDL_FINGERUP:
    case SDL_FINGERMOTION: return event->tfinger.windowID;
  }
  return 0;
}

void events_let_go(Events *events) {
  events->held = false;
  events->wheel = 0;
  events->pressed[0] = 0;
  events->pressed_again = events->pressed_aside = false;
}

bool events_merge(Input *last, Input next) {
  if (last->verb != next.verb || last->device != next.device) return false;
  if (next.verb != INPUT_POINT && next.verb != INPUT_DRAG && next.verb != INPUT_SCROLL)
    return false;
  if (next.verb != INPUT_POINT) next.number += last->number;
  *last = next;
  return true;
}
