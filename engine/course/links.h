// When every file was read: where targets lead, what must be remembered, and whether play can get
// stuck.
#ifndef COURSE_LINKS_H
#define COURSE_LINKS_H

#include "course/build.h"

// Looks up every target. Complains about unknown ones with the nearest known name.
void links_settle(Build *build);

// Gives a memory to each option that play can come back to and that may be said only once.
void links_remember(Build *build);

// Complains about a course that cannot begin, beats without a way out, and beats that lead round,
// or too far, without a choice.
void links_check(Build *build);

// True when a beat has an option that can never be closed.
bool links_always_open(const Build *build, const Beat *beat);

#endif
