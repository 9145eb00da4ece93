// The files of a course: each is looked at before any of it is run.
#ifndef COURSE_FILES_H
#define COURSE_FILES_H

#include "course/build.h"

// Runs `folder`/`name`.lua in the sandbox. False: it could not be run, and the faults say why.
bool files_run(Build *build, const char *folder, const char *name);

// True when there is such a file; complains in course.lua otherwise.
bool files_there(Build *build, const char *folder, const char *name);

#endif
