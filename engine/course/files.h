// The files of a course: each is looked at before any of it is run.
#ifndef COURSE_FILES_H
#define COURSE_FILES_H

#include "course/build.h"

// Runs `folder`/`name`.lua in the sandbox. False: it could not be run, and the faults say why; a
// scene's file that is not there is a fault of course.lua.
bool files_run(Build *build, const char *folder, const char *name);

#endif
