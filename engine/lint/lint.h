// What a course should have and has not, and what it has and never uses. None of it stops play:
// `check` remarks on it, and `check --strict` fails.
//
//   lint_unused.c    what course.lua declares and no scene uses
//   lint_pictures.c  drawings that are not there
//   lint_size.c      how many turns a course with marks takes
#ifndef LINT_LINT_H
#define LINT_LINT_H

#include "lint/findings.h"

// `assets`: the folder of the pictures; NULL: they are not looked for.
void lint_course(const Story *story, const char *assets, Findings *out);

// The parts, as lint_course goes through them.
void lint_unused(const Story *story, Findings *out);
void lint_pictures(const Story *story, const char *assets, Findings *out);
void lint_size(const Story *story, Findings *out);

#endif
