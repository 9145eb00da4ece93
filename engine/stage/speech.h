// Reading aloud: listens to every picture that is shown (page/voice.h) and has what is new said
// (stage/speaker.h). While it is off it does nothing and nothing is loaded.
//
// With UNPERSUADED_SPEECH_LOG=FILE in the environment nothing is said; each utterance is appended
// to the file as a line instead, for tests and for looking.
#ifndef STAGE_SPEECH_H
#define STAGE_SPEECH_H

#include <stdbool.h>

#include "page/display.h"
#include "page/voice.h"
#include "stage/speaker.h"

typedef struct Speech {
  Voice voice;
  Speaker *speaker;  // NULL until something is said
} Speech;            // zero is silent

// `on` is the setting. Switched off it still says so, then lets go of the speech dispatcher.
void speech_hear(Speech *speech, const Display *display, bool on);
void speech_repeat(Speech *speech, const Display *display, bool on);

// A sentence about what is missing, once; else NULL.
const char *speech_notice(Speech *speech);
void speech_close(Speech *speech);

#endif
