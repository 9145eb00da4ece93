// With which variants an option is met: from many simulated plays, by chance and by people who listen
// more or less well, each combination of the variants as often as the others.
#ifndef LINT_OFFERED_H
#define LINT_OFFERED_H

#include "story/story.h"

enum { OFFERED_PLAYS = 360 };  // of each kind of player

typedef struct Offered {
  const Story *story;
  uint32_t *values;  // by option, then by variant: bit of each value with which it was offered
} Offered;

void offered_work_out(const Story *story, Offered *out);
void offered_free(Offered *offered);

// Whether it was offered with that value of the variant.
bool offered_with(const Offered *offered, uint32_t option, uint32_t variant, uint32_t value);

#endif
