// Text as a voice should say it: what is set for the eye becomes words and pauses. A dash is a
// pause, "40 %" is 40 per cent, "(+3)" is plus 3, what a body does stands before what is said
// without its brackets: "Noor, turns round: It would move it." Words in capitals are said as words,
// not spelt.
#ifndef PAGE_ALOUD_H
#define PAGE_ALOUD_H

#include "page/display.h"

// Adds `text`, whatever bytes it holds, without control characters and line breaks.
void aloud_text(const char *text, Buf *out);

// Adds `text` as one line that ends a sentence; nothing when there is nothing to say in it.
void aloud_sentence(const char *text, Buf *out);

// Adds a line with what the widget at `index` is called, what it holds and what it is: "Text size,
// 120 per cent, slider." Of an answer after "4 answers." only its number is said: `counted`.
void aloud_widget(const Display *display, size_t index, bool counted, Buf *out);

// Adds a line with only what it holds now: "130 per cent."
void aloud_value(const Display *display, size_t index, Buf *out);

#endif
