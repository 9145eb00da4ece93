// How much of what the expert says hangs on who they are underneath: each of many plays is held once
// more with one variant changed, and with the same choices as far as they are offered. A share of
// 100 % means that the variant does not show.
#ifndef LINT_VARIANTS_H
#define LINT_VARIANTS_H

#include "base/json.h"
#include "story/story.h"

enum { VARIANTS_PLAYS = 200, VARIANTS_SKILL = 80 };

typedef struct VariantsShare {
  uint64_t lines, shared;  // the expert's, with words in them; shared: word for word in both
} VariantsShare;

typedef struct Variants {
  const Story *story;
  VariantsShare *cells;  // by scene, then by variant
} Variants;

// A course without an expert has no lines to count.
void variants_work_out(const Story *story, Variants *out);
void variants_free(Variants *variants);

VariantsShare variants_share(const Variants *variants, uint32_t scene, uint32_t variant);

// A row for each scene, a column for each variant: per cent of the lines that are said again.
void variants_table(const Variants *variants, Buf *out);
void variants_json(const Variants *variants, Json *json);  // by scene, then variant

#endif
