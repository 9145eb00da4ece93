// Who is who, before anything was chosen: the course, the room's own part in it, and whom it will
// meet, like the first page of a programme.
#ifndef WALL_COVER_H
#define WALL_COVER_H

#include "page/pen.h"
#include "workshop/workshop.h"

bool cover_is_due(const Workshop *workshop);  // of the conversation
void cover_draw(Pen *pen, const Workshop *workshop, int foot);

#endif
