// What a person did, as verbs: the stage turns SDL events into these, tests make them by hand.
#ifndef PAGE_INPUT_H
#define PAGE_INPUT_H

#include <stdint.h>

typedef enum InputVerb {
  INPUT_NOTHING,
  INPUT_NEXT,      // focus forward (Tab, Down)
  INPUT_PREVIOUS,  // focus back (Shift-Tab, Up)
  INPUT_LESS,      // Left: a slider down, a page back
  INPUT_MORE,      // Right
  INPUT_ACCEPT,    // Enter, Space, a pad's south button
  INPUT_BACK,      // Escape
  INPUT_DIGIT,     // `number` 1..9
  INPUT_LETTER,    // `text` holds one character typed
  INPUT_ERASE,     // Backspace
  INPUT_MENU,      // F10 or a pad's start button: settings
  INPUT_SCROLL,    // `number` lines, positive is towards the end
  INPUT_PAGE,   // `number` pages, positive is towards the end; HOME is INT32_MIN, END is INT32_MAX
  INPUT_POINT,  // the pointer moved to x, y
  INPUT_PRESS,  // button or finger down at x, y
  INPUT_RELEASE,  // and up
  INPUT_DRAG,     // a finger or held pointer moved: `number` pixels down
  INPUT_SIZE,     // the window is x by y pixels now, `scale_percent` device pixels per 100 layout
                  // units
  INPUT_TIME,     // `now_ms` passed a deadline that was asked for
  INPUT_QUIT      // the window was closed
} InputVerb;

typedef struct Input {
  InputVerb verb;
  int number, x, y, scale_percent;
  int64_t now_ms;  // monotonic, set on every input
  char text[8];
} Input;

#endif
