// What SDL reports, as the verbs of page/input.h; gamepads are in pads.h. Positions come out in
// device pixels.
//
// A key that writes a character means a verb only where it is typed: its verb comes with the
// character SDL delivers (after dead keys and Shift), so that a text field can take the one and
// everything else the other. Digits and Space come with the key, once, with their character in
// `text`. Characters come again while their key is held, as does what events_repeat allows; both are
// marked as repeated then.
#ifndef STAGE_EVENTS_H
#define STAGE_EVENTS_H

#include <SDL.h>
#include <stdbool.h>

#include "page/bindings.h"

enum { EVENTS_INPUTS = SDL_TEXTINPUTEVENT_TEXT_SIZE };  // at most so many from one event

typedef struct Events {
  const Bindings *bindings;                  // lent, whatever they are now
  bool listening;                            // the next key is given by its name: INPUT_KEY
  float pixels_a_point_x, pixels_a_point_y;  // device pixels for one unit of a mouse's position
  int width, height;  // of the window, in device pixels: fingers report parts of it
  bool held;          // a button or a finger is down
  SDL_TouchID touch;  // the finger that is followed, others are not
  SDL_FingerID finger;
  int last_y;                   // of the held pointer
  float wheel;                  // what is left of the last turn, in lines
  char typed_as_verb;           // the character the last key already gave as a verb, 0 for none
  char pressed[BINDINGS_NAME];  // the key whose character comes next, "" when none was told
  bool pressed_again;           // it is held down
  bool pressed_aside;           // its character is no verb: with Ctrl or Alt, or given by name
} Events;

// Writes what the event means to `out` and returns how many; `now_ms` is left to the caller.
int events_translate(Events *events, const SDL_Event *event, Input out[EVENTS_INPUTS]);

// The window the mouse or a finger is in; 0 for none, and for all else.
Uint32 events_pointed_at(const SDL_Event *event);

// Does this go on while its key or button is held down? A held Enter must not run through a
// conversation.
bool events_repeat(Input input);

// Whatever is held is held no more: the window was left, and releases go elsewhere.
void events_let_go(Events *events);

// True if `next` only continues `last` (a pointer moving on, a wheel turning on), which then
// holds both.
bool events_merge(Input *last, Input next);

#endif
