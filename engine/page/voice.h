// Reading aloud: from one picture to the next, what somebody who does not look should be told. It
// knows no speech synthesizer; stage/speech.h hands the sentences to one.
//
// A new page, known by its first heading, is read from its top: headings and texts, then what has
// the focus. A page with a conversation on it (ROLE_LOG) says what is new in the conversation
// instead: texts that come before that widget are its transcript. Then come how the person looks
// now, how many answers there are, and the one that has the focus. After that only changes are
// said: where the focus goes, what the thing that has it holds now, texts that were not there, a
// notice. Nothing is said twice unless asked for: a line just chosen was read before it was chosen.
//
// What is new in a conversation may come in parts, with a silence or a pace between them. A part
// waits until what is being said has been said; what the person does cuts it off.
#ifndef PAGE_VOICE_H
#define PAGE_VOICE_H

#include <stdbool.h>

#include "page/display.h"
#include "page/fresh.h"

// What was heard of the last picture. Zero has heard nothing.
typedef struct Voice {
  bool on;
  Buf page;       // its first heading
  int lines;      // of the transcript
  Buf log, look;  // what is new in the conversation, who sits there and how
  Buf called;     // how the conversation calls her
  Buf notice;
  Buf section;      // the heading over the controls where the focus is
  Role role;        // of the widget that has the focus
  Buf name, value;  // of the same
  int action;       // of the same; ACTION 0 is none
  Fresh texts;      // of the page
} Voice;

void voice_free(Voice *voice);

// Adds what is to be said about `display`, a line an utterance; false when that is nothing. While
// not `on` nothing is said; switched off it still says the notice about that, switched on it
// begins with it. `*interrupt`: what is being said is cut off first.
bool voice_hear(Voice *voice, const Display *display, bool on, Buf *out, bool *interrupt);

// Adds what was said last once more: what is new in the conversation, or else the page, and what
// has the focus. A clock is read here only.
void voice_repeat(const Display *display, Buf *out);

#endif
