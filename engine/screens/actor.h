// The plate beside the page: the person one talks to (figure/figure.h), as far as the conversation
// was shown; her name beneath, and a veil over both while a silence is held.
#ifndef SCREENS_ACTOR_H
#define SCREENS_ACTOR_H

#include "screens/shared.h"

// Index of the cast; NONE while nobody has come in.
uint32_t actor_person(const Screens *screens);

// Draws her into `plate`, with her name beneath; an empty plate only says how she sits.
void actor_draw(Screens *screens, Pen *pen, Rect plate);
int actor_beneath(const Screens *screens, const Pen *pen);  // the height of what stands under it

// When she moves next by herself; -1 never.
int64_t actor_deadline(const Screens *screens);

#endif
