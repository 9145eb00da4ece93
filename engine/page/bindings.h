// Which keys and pad buttons mean which verb. A key has the name SDL gives it ("Tab", "Keypad
// Enter"), a pad button the name of its place on the pad ("pad a" is the lower one of the four
// whatever is printed on it). Digits, letters while something is typed, and the pointer are not
// bound. Kept in the settings as lines: "key.next = Tab, Down".
#ifndef PAGE_BINDINGS_H
#define PAGE_BINDINGS_H

#include <stdbool.h>

#include "base/buf.h"
#include "page/input.h"

enum { BINDINGS_KEYS = 4, BINDINGS_NAME = 24 };

typedef enum BoundVerb {
  BOUND_NEXT,
  BOUND_PREVIOUS,
  BOUND_LESS,
  BOUND_MORE,
  BOUND_ACCEPT,
  BOUND_BACK,
  BOUND_REWIND,
  BOUND_MENU,
  BOUND_PAGE_UP,
  BOUND_PAGE_DOWN,
  BOUND_REPEAT,
  BOUND_VOICE,
  BOUND_COUNT
} BoundVerb;

typedef struct Bindings {
  char keys[BOUND_COUNT][BINDINGS_KEYS][BINDINGS_NAME];  // "" is a free place
} Bindings;

Bindings bindings_default(void);

const char *bindings_word(BoundVerb verb);   // as settings write it: "page_down"
const char *bindings_label(BoundVerb verb);  // as a person reads it: "A page on"

// The verb of this key: an input with its verb and number, INPUT_NOTHING when it has none. Names
// are compared without case.
Input bindings_find(const Bindings *bindings, const char *key);

// Gives the key to this verb, as its first of the keyboard or of the pad, and takes it from any
// other. False when that would leave a verb without any key of the kind that it had: `taken` says
// which.
bool bindings_give(Bindings *bindings, BoundVerb verb, const char *key, BoundVerb *taken);

// The first key of a verb for this device (a pad's for DEVICE_PAD, else the keyboard's); "" when
// none.
const char *bindings_first(const Bindings *bindings, BoundVerb verb, Device device);

// One line of the settings: `word` without "key.". False, and nothing changed, when it means
// nothing.
bool bindings_take(Bindings *bindings, const char *word, const char *keys);
void bindings_print(const Bindings *bindings, Buf *out);

#endif
