// Lists of things with an id, whatever else they hold: finding one, and the one that was probably
// meant.
#ifndef COURSE_IDS_H
#define COURSE_IDS_H

#include "course/build.h"

typedef struct Ids {  // an array of structs that begin with their id, or of ids
  const void *items;
  size_t count, size;
} Ids;

// Of one of the build's arrays, as in IDS(build, cast).
#define IDS(build, name) ((Ids){(build)->name, (build)->name##_count, sizeof *(build)->name})

Ids ids_axes(const Build *build);
Ids ids_codes(const Build *build);
Ids ids_tags(const Build *build);
Ids ids_flags(const Build *build);
Ids ids_counts(const Build *build);
Ids ids_concerns(const Build *build, uint32_t mind);

const char *ids_at(const Build *build, Ids ids, size_t index);
uint32_t ids_find(const Build *build, Ids ids, const char *id);  // NONE when there is none

// For the end of a sentence: "; did you mean "x"?", or, when there are few, "; there is x, y and
// z", or "".
typedef struct Hint {
  char text[256];
} Hint;
Hint ids_hint(const Build *build, Ids ids, const char *name);
Hint ids_hint_of(const char *name, const char *const *known, size_t count);

// The person addressed, for sentences: her id, or "nobody".
const char *ids_speaker(const Build *build, uint32_t speaker);

#endif
