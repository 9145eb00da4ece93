// What SDL reports, as the verbs of page/input.h. Positions come out in device pixels. A character
// that is also a key of its own (a digit, a space) comes once, as the verb, with the character in
// `text`.
#ifndef STAGE_EVENTS_H
#define STAGE_EVENTS_H

#include <SDL.h>
#include <stdbool.h>

#include "page/input.h"

enum { EVENTS_INPUTS = SDL_TEXTINPUTEVENT_TEXT_SIZE };  // at most so many from one event

typedef struct Events {
  float pixels_a_point_x, pixels_a_point_y;  // device pixels for one unit of a mouse's position
  int width, height;  // of the window, in device pixels: fingers report parts of it
  bool held;          // a button or a finger is down
  SDL_TouchID touch;  // the finger that is followed, others are not
  SDL_FingerID finger;
  int last_y;          // of the held pointer
  float wheel;         // what is left of the last turn, in lines
  char typed_as_verb;  // the character the last key already gave as a verb, 0 for none
} Events;

// Writes what the event means to `out` and returns how many; `now_ms` is left to the caller.
int events_translate(Events *events, const SDL_Event *event, Input out[EVENTS_INPUTS]);

// True if `next` only continues `last` (a pointer moving on, a wheel turning on), which then
// holds both.
bool events_merge(Input *last, Input next);

#endif
