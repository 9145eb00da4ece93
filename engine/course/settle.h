// Conditions and rules, parsed when every name is known.
#ifndef COURSE_SETTLE_H
#define COURSE_SETTLE_H

#include "course/build.h"

// Parses every rule and condition, and puts the first operation in the place of the number.
void settle_conditions(Build *build);

#endif
