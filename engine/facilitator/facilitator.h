// The page of whoever leads a workshop: what to ask, what he is thinking, the votes, and always the
// next sensible step on one button. A guest of the screens, which also draws the wall.
//
// Everything that happens goes through workshop_do; what it refuses is said in a sentence, and
// nothing moves. Which page is shown follows from the workshop, so that one that is gone on with
// looks as it was left.
#ifndef FACILITATOR_FACILITATOR_H
#define FACILITATOR_FACILITATOR_H

#include "guide/guide.h"
#include "screens/screens.h"
#include "workshop/workshop.h"

typedef struct Facilitator Facilitator;

// All are lent and must outlive it. `guide` may be NULL: then there is no agenda; so may `path`, of
// the file the workshop is written to: then there is none. `clock_ms` is what the workshop's clock
// shows when it is opened: 0 for a new one.
Facilitator *facilitator_new(Workshop *workshop, const Guide *guide, const char *path,
                             int64_t clock_ms);
void facilitator_free(Facilitator *facilitator);  // after the screens

// Shows it instead of the title. While both views share a window the wall is in front: the room never
// sees the page first.
void facilitator_open(Facilitator *facilitator, Screens *screens);

#endif
