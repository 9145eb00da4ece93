// Ways through a course: which beats lie on a way back to themselves, and how many beats can follow
// each other without a choice.
#ifndef COURSE_CIRCLES_H
#define COURSE_CIRCLES_H

#include "course/build.h"

// With choices every target counts; without, only those that are followed by themselves.
typedef enum CirclesOf { CIRCLES_OF_PLAY, CIRCLES_WITHOUT_CHOICE } CirclesOf;

// Calls `circle` for every beat on a way back to itself, and `chain` (unless NULL) for every other
// from which LIMIT_STEPS beats, and no more, can follow each other.
void circles_each(Build *build, CirclesOf of, void (*circle)(Build *build, uint32_t beat),
                  void (*chain)(Build *build, uint32_t beat));

#endif
