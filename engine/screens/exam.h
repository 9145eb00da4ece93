// A sitting on the screens: what an exam forbids, what its clock says, and its own pages. Who keeps
// the sitting is handed in (ScreensExam); nothing here knows how it is kept.
//
// Everything forbidden is forbidden in one place: whatever is pressed, by any device, goes through
// exam_takes. What may not be done is not drawn either, and that asks exam_sat.
#ifndef SCREENS_EXAM_H
#define SCREENS_EXAM_H

#include "screens/shared.h"

bool exam_sat(const Screens *screens);  // is this a sitting?

void exam_begin(Screens *screens, const ScreensExam *exam);  // shows its first page

// True: `action` was the exam's own, or is none of those it allows, and nothing more is to be done.
bool exam_takes(Screens *screens, int action);

// False: nothing was chosen, a sentence says why, and it may be tried again.
bool exam_choose(Screens *screens, uint32_t option);

uint32_t exam_entries(const Screens *screens);  // of the transcript that may be shown
bool exam_over(const Screens *screens);         // nothing more can be chosen

// The code the assessor is to write down now, "" when there is none.
const char *exam_code(const Screens *screens);

// Time went by: looks at the clock. A notice says when 5 minutes are left, when one is, and when it
// is over.
void exam_look(Screens *screens);
int64_t exam_deadline(const Screens *screens);  // when the clock says something else

#endif
