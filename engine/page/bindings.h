// Which keys and pad buttons mean which verb. A key has the name SDL gives it ("Tab", "Keypad
// Enter"), a pad button the name SDL gives it after "pad " ("pad a"): the letter that is printed on
// it where the pad has letters, so that a hint and the thumb agree.
//
// Every verb always has a key of the keyboard and a button of the pad, and no key means two things:
// whatever a file or a person says, nobody locks himself out. Not bound are the digits 1 to 9,
// Backspace, F11, keys that only change others, and the pointer. A key that is also a character
// writes it while something is typed: the stage sends verb and character together.
//
// Kept in the settings as lines: "key.next = Down, Tab, pad dpdown". The comma itself is "Comma".
#ifndef PAGE_BINDINGS_H
#define PAGE_BINDINGS_H

#include <stdbool.h>

#include "base/buf.h"
#include "page/input.h"

enum { BINDINGS_KEYS = 4, BINDINGS_NAME = 24 };  // of one verb; bytes of a name with its zero

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
  BOUND_TURN,
  BOUND_COUNT
} BoundVerb;

typedef struct Bindings {
  char keys[BOUND_COUNT][BINDINGS_KEYS][BINDINGS_NAME];  // "" is a free place, after the others
} Bindings;

Bindings bindings_default(void);

const char *bindings_word(BoundVerb verb);     // as settings write it: "page_down"
const char *bindings_label(BoundVerb verb);    // as a person reads it: "A page on"
const char *bindings_called(const char *key);  // "Return": "Enter", "pad dpup": "D-pad up"; lent

bool bindings_is_pad(const char *key);
bool bindings_can_be(const char *key);  // may it be bound at all?

// The verb of this key: an input with its verb and number, INPUT_NOTHING when it has none. Names
// are compared without case.
Input bindings_find(const Bindings *bindings, const char *key);

// Gives the key to this verb, as its first of the keyboard or of the pad; where the verb has no
// place for one more, its last of that kind goes. It is taken from `*owner`, who had it before
// (BOUND_COUNT: nobody). False, and nothing changed, when it may not be bound, or when it is the
// owner's only one of its kind.
bool bindings_give(Bindings *bindings, BoundVerb verb, const char *key, BoundVerb *owner);

// The first key of a verb for this device (a pad's for DEVICE_PAD, else the keyboard's); "" when
// none.
const char *bindings_first(const Bindings *bindings, BoundVerb verb, Device device);

// One line of the settings: `word` without "key.". It has what it names, whoever had it before, so
// that lines may come in any order; bindings_mend after the last. False, and nothing changed, when
// it means nothing: an unknown word, no key, one that is too long or may not be bound.
bool bindings_take(Bindings *bindings, const char *word, const char *keys);

// Verbs that lines have left without a key or a button get one back that they have by default.
void bindings_mend(Bindings *bindings);

void bindings_print(const Bindings *bindings, Buf *out);  // the lines, with "key."

#endif
