// The session being played: opened from a course or from a journal, written down as it goes, left
// at any time.
#ifndef SCREENS_PLAY_H
#define SCREENS_PLAY_H

#include "screens/shared.h"

// The course of this name, or NULL and `why`.
const Story *play_course(Screens *screens, const char *name, char why[512]);

// Begin, and show the dialogue. False: `why` holds a sentence and nothing changed.
bool play_open(Screens *screens, const char *course, uint64_t seed, char why[512]);
bool play_go_on(Screens *screens, const char *path, const char *course, char why[512]);

// A session from outside, and back: see screens.h.
void play_take(Screens *screens, Session *session, Save *save);
Session *play_give_back(Screens *screens, Save **save);

// The session of a sitting, which is lent: nothing is kept of it here.
void play_sit(Screens *screens, Session *session);

// The last played session that has not come to its end, NULL when there is none; and all that were
// kept. Lent until the title is left.
const SavedItem *play_unfinished(Screens *screens);
const SavedList *play_kept(Screens *screens);

// A seed for a session a person starts from the title.
uint64_t play_seed(const Screens *screens);

bool play_choose(Screens *screens, uint32_t option);  // false: nothing was chosen
void play_rewind(Screens *screens, uint32_t choice);
void play_take_road(Screens *screens, const Road *road);
void play_note(Screens *screens, const char *note);

void play_leave(Screens *screens);   // to the title; nothing is lost
void play_finish(Screens *screens);  // noted as played to its end, then to the title
void play_close(Screens *screens);

#endif
