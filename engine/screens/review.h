// The debrief: the player's own path looked at again, in five pages, or on one for a course without
// marks.
#ifndef SCREENS_REVIEW_H
#define SCREENS_REVIEW_H

#include "screens/shared.h"

const Debrief *review_debrief(
    Screens *screens);  // made when first asked for; lent until the next input
PlaneAttempts review_earlier(
    Screens *screens);  // attempts at this course, read when first asked for; lent for the frame
Rating review_rating(const Screens *screens, uint32_t choice);
void review_rate(Screens *screens, uint32_t choice,
                 Rating rating);         // kept in the journal as a note
void review_remember(Screens *screens);  // the ratings of a journal that was played again
void review_close(Screens *screens);

#endif
