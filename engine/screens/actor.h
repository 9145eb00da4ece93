// The plate beside the page: the room at its hour, and in it the person one talks to. Her body says
// how she takes it: a gesture, a look, what shows of her state, and in the moment before she
// answers, how your line landed. Changes cross-fade; at rest she breathes and now and then blinks.
#ifndef SCREENS_ACTOR_H
#define SCREENS_ACTOR_H

#include "screens/shared.h"

// Index of the cast; NONE while nobody has come in.
uint32_t actor_person(const Screens *screens);

// Draws her into `plate`, with her name beneath; an empty plate only says how she sits.
void actor_draw(Screens *screens, Pen *pen, Rect plate);
int actor_beneath(const Screens *screens, const Pen *pen);  // the height of what stands under it

// At rest, where one first talks to her: for a page that only shows her.
void actor_portrait(Pen *pen, const Story *story, uint32_t speaker, Rect plate);

// When she moves next by herself; -1 never.
int64_t actor_deadline(const Screens *screens);

#endif
