// Ways through a course, as a tree of choices: each step knows the step before it. The root of a
// way says which variants were drawn. A witness is the number of its last step.
#ifndef PROOF_TRAIL_H
#define PROOF_TRAIL_H

#include "base/buf.h"
#include "story/story.h"

typedef struct TrailStep {
  uint32_t before;  // NONE: a root
  uint32_t option;  // of a root: the variants' number
} TrailStep;

typedef struct Trail {
  TrailStep *steps;
  uint32_t count;
  size_t cap;
} Trail;

void trail_free(Trail *trail);
uint32_t trail_root(Trail *trail, uint32_t variants);
uint32_t trail_add(Trail *trail, uint32_t before, uint32_t option);

uint32_t trail_length(const Trail *trail, uint32_t step);  // choices
uint32_t trail_variants(const Trail *trail, uint32_t step);
void trail_options(const Trail *trail, uint32_t step,
                   uint32_t *out);  // trail_length of them, in order

// Variants as one number, and back.
uint32_t trail_variant_count(const Story *story);
void trail_variant_values(const Story *story, uint32_t variants, uint32_t out[LIMIT_VARIANTS]);

// The way as a journal that can be replayed.
void trail_write(const Trail *trail, const Story *story, uint32_t step, Buf *out);

#endif
