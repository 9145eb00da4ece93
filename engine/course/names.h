// What a name means in a condition, and where a target leads: the room's memory of full ids.
#ifndef COURSE_NAMES_H
#define COURSE_NAMES_H

#include "course/build.h"

// Remembers a beat or an option by its full id. False: there is one already.
bool names_add(Build *build, Text id, uint32_t value);
uint32_t names_find(const Build *build, const char *id);  // NONE when unknown
void names_free(struct Names *names);

// Parses every rule and condition now that all names are known, and puts the first operation in the place of the number.
void names_settle(Build *build);

// The bit that remembers something was said or seen; takes one when there is none yet.
uint32_t names_remember(Build *build, uint32_t *memory, Place place);

// The slot of a number the rubric may count: a count, a status's people (understood, purposes, ...) or an axis. NONE: unknown.
uint32_t names_slot(const Build *build, const char *name);

#endif
