// What a person did, as verbs: the stage turns SDL events into these, tests make them by hand.
#ifndef PAGE_INPUT_H
#define PAGE_INPUT_H

#include <stdbool.h>
#include <stdint.h>

typedef enum Device { DEVICE_KEYBOARD, DEVICE_MOUSE, DEVICE_TOUCH, DEVICE_PAD } Device;

typedef enum InputVerb {
  INPUT_NOTHING,
  INPUT_NEXT,      // focus forward (Tab, Down)
  INPUT_PREVIOUS,  // focus back (Shift-Tab, Up)
  INPUT_LESS,      // Left: a slider down, a page back
  INPUT_MORE,      // Right
  INPUT_ACCEPT,    // Enter, Space, a pad's south button
  INPUT_BACK,      // Escape
  INPUT_DIGIT,     // `number` 1..9
  INPUT_LETTER,    // `text` holds one character typed; other verbs bring theirs in `text` too
  INPUT_ERASE,     // Backspace
  INPUT_MENU,      // F10 or a pad's start button: settings
  INPUT_REWIND,    // R or a pad's west button: to where one can go back to an earlier choice
  INPUT_REPEAT,    // F9 or a pad's north button: says again what was said last
  INPUT_VOICE,     // F12 or a pad's back button: reading aloud on and off
  INPUT_TURN,      // F6 or a pad's left stick pressed: to the other view in this window
  INPUT_KEY,       // `text` is the name of a key or pad button, while screens_listening
  INPUT_SCROLL,    // `number` lines, positive is towards the end
  INPUT_PAGE,   // `number` pages, positive is towards the end; HOME is INT32_MIN, END is INT32_MAX
  INPUT_POINT,  // the pointer moved to x, y
  INPUT_PRESS,  // button or finger down at x, y
  INPUT_RELEASE,  // and up
  INPUT_DRAG,     // a finger, a held pointer or a pad's right stick moved the page: `number`
                  // pixels down
  INPUT_SIZE,     // the window is x by y pixels now, `scale_percent` device pixels per 100 layout
                  // units
  INPUT_TIME,     // `now_ms` passed a deadline that was asked for
  INPUT_QUIT      // the window was closed
} InputVerb;

typedef struct Input {
  InputVerb verb;
  int number, x, y, scale_percent;
  int64_t now_ms;  // monotonic, set on every input
  Device device;   // what it was done with
  bool repeated;   // it comes again because its key or button is still down
  char text[24];   // of a letter, of a verb that is also a letter, of a key's name; "" else
} Input;

#endif
