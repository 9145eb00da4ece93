// What is heard of the screens: each new picture read aloud, the room they are in, and the sounds of
// what was done.
#ifndef STAGE_HEARD_H
#define STAGE_HEARD_H

#include <stdbool.h>

#include "screens/screens.h"
#include "stage/sound.h"
#include "stage/speech.h"

typedef struct Heard {
  Speech speech;
  Sound *sound;  // NULL is silent
  bool hushed;   // when it was last listened to
  bool repeat;   // what was said is wanted once more
} Heard;         // zero is silent

void heard_open(Heard *heard, const char *sounds_folder);  // lent
void heard_close(Heard *heard);

// After every picture: the one of the first window.
void heard_now(Heard *heard, Screens *screens, const Display *display);

#endif
