// Whether a course can be gamed by its wording: the rules of the codebook, section 7, over the
// written options in the reference states (tools/fairness_states.h), and its word counts, section
// 8. Each rule is a row with its figure, the band it should lie in, and a verdict; what breaks it
// is named by option. The same course gives the same table on every machine.
//
//   fairness_lengths.c    length
//   fairness_moves.c      frequency of moves, the heaviest pushes
//   fairness_landings.c   the state decides
//   fairness_kindness.c   warmth, and how far its readers agree
//   fairness_words.c      give-away vocabulary
//   fairness_reading.c    how hard it reads, how long he talks
#ifndef LINT_FAIRNESS_H
#define LINT_FAIRNESS_H

#include "lint/fairness_states.h"
#include "lint/findings.h"
#include "lint/ratings.h"

typedef enum FairnessUnit {
  FAIRNESS_PERCENT,  // per mille, shown as 31.2 %
  FAIRNESS_DECIMAL,  // per mille, shown as 0.312
  FAIRNESS_RATIO,    // hundredths, shown as 1.60
  FAIRNESS_COUNT
} FairnessUnit;

typedef enum FairnessVerdict {
  FAIRNESS_KEPT,
  FAIRNESS_BROKEN,
  FAIRNESS_UNKNOWN,
  FAIRNESS_TOLD
} FairnessVerdict;

#define FAIRNESS_LEAST INT32_MIN  // a band without a lower end
#define FAIRNESS_MOST INT32_MAX   // or without an upper one

typedef struct FairnessRow {
  const char *rule, *about;
  FairnessUnit unit;
  int32_t value, low, high;
  FairnessVerdict verdict;  // UNKNOWN: there was nothing to count; TOLD: a figure without a band
} FairnessRow;

enum { FAIRNESS_ROWS = 32 };

typedef struct Fairness {
  size_t choices;
  FairnessRow rows[FAIRNESS_ROWS];
  uint32_t row_count;
  Findings findings;
} Fairness;

// `ratings` may be empty: then the rows that need it are unknown.
void fairness_work_out(const Story *story, const Ratings *ratings, Fairness *out);
void fairness_free(Fairness *fairness);

bool fairness_kept(const Fairness *fairness);  // no row broken or unknown
const FairnessRow *fairness_row(const Fairness *fairness, const char *rule);  // NULL: there is none
const char *fairness_verdict_name(FairnessVerdict verdict);

// The table; with `broken_only` only what keeps it from being fair.
void fairness_table(const Fairness *fairness, bool broken_only, Buf *out);
void fairness_json(const Fairness *fairness, const Story *story, Json *json);

#endif
