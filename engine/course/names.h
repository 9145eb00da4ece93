// Beats and options by full id: scene.beat, scene.beat.option.
#ifndef COURSE_NAMES_H
#define COURSE_NAMES_H

#include "course/build.h"

// Remembers the index of a beat or an option. False: there is one of this id already.
bool names_add(Build *build, Text id, uint32_t value);

uint32_t names_find(const Build *build, const char *id);  // NONE when unknown
void names_free(struct Names *names);

// A beat, named `beat` from within the scene or `scene.beat`; an option, named `beat.option` or
// `scene.beat.option`, or just `option` when the scene has only one of that name. NONE when
// unknown.
uint32_t names_beat(const Build *build, uint32_t scene, const char *name);
uint32_t names_option(const Build *build, uint32_t scene, const char *name);

const char *names_last(const char *id);  // what stands after the last dot
int names_dots(const char *id);

#endif
