// The model is shared by all courses and speaks of "{him}"; a course's expert is a he, a she or a
// they.
#ifndef COURSE_PRONOUNS_H
#define COURSE_PRONOUNS_H

#include "course/build.h"

extern const char *const pronouns_names[];  // "they", "he", "she"; NULL at the end

// Fills {he} {him} {his} {himself} {He} {His} in every text of the model and the rubric, with the
// pronouns of cast number `speaker`.
void pronouns_fill(Build *build, uint32_t pronouns);

#endif
