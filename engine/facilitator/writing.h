// The fields: a plus, a delta, a sentence, the name of a team. What is typed goes into the one that
// has the focus; Enter keeps it.
#ifndef FACILITATOR_WRITING_H
#define FACILITATOR_WRITING_H

#include "facilitator/shared.h"

int writing_draw(const Facilitator *facilitator, Pen *pen, Field field, int x, int y, int width);

// True when the focus is on a field and the input was written into it.
bool writing_take(Screens *screens, const Input *input);

// True when the action was a field's or its button's.
bool writing_press(Screens *screens, int action);

#endif
