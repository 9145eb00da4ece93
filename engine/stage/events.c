#include "stage/events.h"

#include <string.h>

#include "base/utf8.h"

enum { LINES_A_NOTCH = 3 };

typedef struct Key {
  SDL_Keycode key;
  bool repeats;  // goes on while held down; a held Enter must not run through a conversation
  InputVerb verb;
  int number;
  char text;
} Key;

static const Key keys[] = {
    {SDLK_TAB, true, INPUT_NEXT, 0, 0},           {SDLK_DOWN, true, INPUT_NEXT, 0, 0},
    {SDLK_UP, true, INPUT_PREVIOUS, 0, 0},        {SDLK_LEFT, true, INPUT_LESS, 0, 0},
    {SDLK_RIGHT, true, INPUT_MORE, 0, 0},         {SDLK_RETURN, false, INPUT_ACCEPT, 0, 0},
    {SDLK_KP_ENTER, false, INPUT_ACCEPT, 0, 0},   {SDLK_SPACE, false, INPUT_ACCEPT, 0, ' '},
    {SDLK_ESCAPE, false, INPUT_BACK, 0, 0},       {SDLK_AC_BACK, false, INPUT_BACK, 0, 0},
    {SDLK_BACKSPACE, true, INPUT_ERASE, 0, 0},    {SDLK_F10, false, INPUT_MENU, 0, 0},
    {SDLK_PAGEUP, true, INPUT_PAGE, -1, 0},       {SDLK_PAGEDOWN, true, INPUT_PAGE, 1, 0},
    {SDLK_HOME, false, INPUT_PAGE, INT32_MIN, 0}, {SDLK_END, false, INPUT_PAGE, INT32_MAX, 0},
    {SDLK_F9, false, INPUT_REPEAT, 0, 0},         {SDLK_F12, false, INPUT_VOICE, 0, 0},
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

static Input with_character(Events *events, Input input, char character) {
  input.text[0] = character;
  events->typed_as_verb = character;
  return input;
}

static int key_down(Events *events, const SDL_KeyboardEvent *event, Input *out) {
  const SDL_Keycode key = without_block(event->keysym);
  const bool shift = event->keysym.mod & KMOD_SHIFT,
             other = event->keysym.mod & (KMOD_CTRL | KMOD_ALT);
  events->typed_as_verb = 0;
  int digit = digit_of(key);
  if (digit != 0 && !shift && !other) {
    out[0] =
        with_character(events, (Input){.verb = INPUT_DIGIT, .number = digit}, (char)('0' + digit));
    return event->repeat ? 0 : 1;
  }
  for (size_t i = 0; i < SDL_arraysize(keys); i++) {
    if (keys[i].key != key || other) continue;
    out[0] = with_character(events, (Input){.verb = keys[i].verb, .number = keys[i].number},
                            keys[i].text);
    if (key == SDLK_TAB && shift) out[0].verb = INPUT_PREVIOUS;
    return event->repeat && !keys[i].repeats ? 0 : 1;
  }
  return 0;
}

// One verb for each character: an input method may deliver a word at once. Keyboards whose digits
// need Shift give them here only.
static int text_typed(Events *events, const char *text, Input *out) {
  int count = 0;
  if (text[0] != 0 && text[0] == events->typed_as_verb && text[1] == 0) return 0;
  for (const char *at = text; *at != 0 && count < EVENTS_INPUTS;) {
    Input input = {.verb = INPUT_LETTER};
    uint32_t character = utf8_next(&at);
    char bytes[5];
    utf8_encode(character, bytes);
    SDL_strlcpy(input.text, bytes, sizeof input.text);
    if (character >= '1' && character <= '9') {
      input.verb = INPUT_DIGIT;
      input.number = (int)character - '0';
    }
    if (character >= ' ' && character != 0x7f) out[count++] = input;
  }
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

static int finger(Events *events, const SDL_TouchFingerEvent *event, Input *out) {
  const bool down = event->type == SDL_FINGERDOWN;
  if (down && events->held) return 0;
  if (!down &&
      (!events->held || event->fingerId != events->finger || event->touchId != events->touch))
    return 0;
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

int events_translate(Events *events, const SDL_Event *event, Input out[EVENTS_INPUTS]) {
  switch (event->type) {
    case SDL_QUIT: out[0] = (Input){.verb = INPUT_QUIT}; return 1;
    case SDL_KEYDOWN: return key_down(events, &event->key, out);
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

bool events_merge(Input *last, Input next) {
  if (last->verb != next.verb) return false;
  if (next.verb != INPUT_POINT && next.verb != INPUT_DRAG && next.verb != INPUT_SCROLL)
    return false;
  if (next.verb != INPUT_POINT) next.number += last->number;
  *last = next;
  return true;
}
