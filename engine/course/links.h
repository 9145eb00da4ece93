// When every file was read: where targets lead, what must be remembered, and whether play can get stuck.
#ifndef COURSE_LINKS_H
#define COURSE_LINKS_H

#include "course/build.h"

// Looks up every target. Complains about unknown ones with the nearest known name.
void links_settle(Build *build);

// Gives a memory to each option that play can come back to and that may be said only once.
void links_remember(Build *build);

// Complains about beats without a way out and beats that lead round without a choice.
void links_check(Build *build);

#endif
