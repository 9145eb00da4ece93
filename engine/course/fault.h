// What is wrong with a course, one sentence each: `file:line: what, and what to write`.
#ifndef COURSE_FAULT_H
#define COURSE_FAULT_H

#include "course/build.h"

// With `field` the line is the one on which the field stands, as far as can be told.
void fault_at(Build *build, Place place, const char *field, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

// A sentence about the file being read that names the file itself.
void fault_of_file(Build *build, const char *sentence);

// True when no more are kept: whoever goes through much may stop.
bool fault_full(const Build *build);

// Hands them over in the order of files and lines, each once.
void fault_finish(Build *build, CourseFaults *out);

#endif
