// Blind readings of a course's options, from scenes/<course>/ratings.csv: option,rater,warmth,code.
// Warmth is 1 (cold) to 9 (kind), rated without seeing the move; code is what the reader took the
// option for, by its name (ASK-OPEN), its word (ask_open) or its number, several with spaces
// between them, "-" for none. What they come to is in ratings_agreement.c.
#ifndef LINT_RATINGS_H
#define LINT_RATINGS_H

#include "base/err.h"
#include "lint/findings.h"
#include "story/story.h"

enum { RATINGS_RATERS = 16, RATINGS_COLDEST = 1, RATINGS_KINDEST = 9, RATINGS_GAP = 3 };

// Families of a whole option: the heaviest code decides. RATINGS_NO_MOVE: it has none.
enum { RATINGS_NO_MOVE = FAMILY_AVOIDANT + 1, RATINGS_FAMILIES };

typedef struct Reading {
  uint32_t option, rater;
  int32_t warmth;
  uint8_t codes[LIMIT_SPOKEN];
  uint32_t code_count;
  uint32_t family;
} Reading;

typedef struct Ratings {  // zero: nobody has read anything
  Reading *readings;
  size_t count, cap;
  char *raters[RATINGS_RATERS];
  uint32_t rater_count;
} Ratings;

// False when anything is wrong: `faults` holds a sentence "path:line:column: ..." for each fault.
// No file is no fault.
bool ratings_read(const Story *story, const char *path, Ratings *out, Findings *faults);
void ratings_free(Ratings *ratings);

uint32_t ratings_count(const Ratings *ratings, uint32_t option);

// Twice the median warmth, so that it is whole; 0: nobody has read it.
int32_t ratings_warmth(const Ratings *ratings, uint32_t option);

uint32_t ratings_family(const Story *story, const uint8_t *codes, uint32_t count);
uint32_t ratings_written(const Story *story, uint32_t option);  // the family it was written as

// Two readers part over an option: warmth by RATINGS_GAP or more, or another family.
bool ratings_parted(const Ratings *ratings, uint32_t option);

// How far readers agree beyond chance on families, per mille: Cohen's kappa, the mean over pairs of
// readers, and over readers each with the written code; weighed by how many options they read, since
// a third reader may have read only those on which two had parted. INT32_MIN: nobody to compare.
int32_t ratings_kappa(const Ratings *ratings);
int32_t ratings_kappa_written(const Ratings *ratings, const Story *story);

// How often the first code agrees, per mille: between readers, and with the written one.
int32_t ratings_agreement(const Ratings *ratings);
int32_t ratings_agreement_written(const Ratings *ratings, const Story *story);

#endif
