// What the rules of fairness share; only the fairness_ files include it.
#ifndef LINT_FAIRNESS_RULES_H
#define LINT_FAIRNESS_RULES_H

#include "lint/fairness.h"

typedef struct FairnessWork {
  const Story *story;
  const Ratings *ratings;
  const FairnessStates *states;
  Fairness *out;
} FairnessWork;

void fairness_lengths(const FairnessWork *work);
void fairness_moves(const FairnessWork *work);
void fairness_landings(const FairnessWork *work);
void fairness_kindness(const FairnessWork *work);
void fairness_words(const FairnessWork *work);
void fairness_reading(const FairnessWork *work);

// Adds a row and judges it: kept when low <= value <= high. `known` false: nothing to count.
FairnessVerdict fairness_judge(const FairnessWork *work, FairnessRow row, bool known);

// of / per in thousandths, 0 when per is 0.
int32_t fairness_share(uint64_t of, uint64_t per);

// Names the options with the greatest weight, at most `most`: "sentence (in N choices)".
enum { FAIRNESS_NAMED = 12, FAIRNESS_ALL = INT32_MAX };
void fairness_name(const FairnessWork *work, const char *rule, const uint32_t *weight, int most,
                   const char *sentence);

// Words of what is said, or of what is done when nothing is said.
uint32_t fairness_length(const Story *story, uint32_t option);

// Something a choice has the most of is shared when several tie: each gets UNIT / ties.
enum { FAIRNESS_UNIT = 27720 };  // divides by 1 to 12

#endif
