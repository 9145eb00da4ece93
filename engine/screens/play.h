// The session being played: opened from a course or from a journal, written down as it goes, left at any time.
#ifndef SCREENS_PLAY_H
#define SCREENS_PLAY_H

#include "screens/shared.h"

// Begin, and show the dialogue. False: `why` holds a sentence and nothing changed.
bool play_open(Screens *screens, const char *course, uint64_t seed, char why[512]);
bool play_resume(Screens *screens, char why[512]);

// The last played session that has not come to its end, NULL when there is none.
const Unfinished *play_unfinished(Screens *screens);

// A seed for a session a person starts from the title.
uint64_t play_seed(const Screens *screens);

void play_choose(Screens *screens, uint32_t option);
void play_rewind(Screens *screens, uint32_t choice);
void play_note(Screens *screens, const char *note);

void play_leave(Screens *screens);   // to the title; nothing is lost
void play_finish(Screens *screens);  // noted as played to its end, then to the title
void play_close(Screens *screens);

#endif
