// Hands sentences to the speech dispatcher, the service screen readers on Linux speak through. Its
// library is loaded when the first sentence comes, and only then; connecting may start the service
// and take seconds. So a thread of its own does all of it and the window never waits. Between
// sentences the thread sleeps: it costs no wake-up.
#ifndef STAGE_SPEAKER_H
#define STAGE_SPEAKER_H

#include <stdbool.h>

typedef struct Speaker Speaker;

Speaker *speaker_new(void);

// `lines` are said one after the other behind what is still to be said; with `interrupt` instead of
// it.
void speaker_say(Speaker *speaker, const char *lines, bool interrupt);

// A sentence about what is missing, once; else NULL. When there is one the event loop is woken.
const char *speaker_notice(Speaker *speaker);

// What is still to be said is said when `finish`, else cut off. Waits a moment for the thread at
// most: one that is still connecting then goes on alone and clears up after itself.
void speaker_close(Speaker **held, bool finish);

#endif
