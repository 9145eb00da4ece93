// What `explore` found, as text and as JSON. Both are made of the same proof; the time it took is
// told beside it.
#ifndef TOOLS_EXPLORE_REPORT_H
#define TOOLS_EXPLORE_REPORT_H

#include "base/buf.h"
#include "proof/proof.h"

typedef struct ExploreReport {
  const Proof *proof;
  const char *const *barred;  // endings at which no gate may pass, by id
  uint32_t barred_count;
  double search_seconds;  // processor time of the searches; 0: not known
} ExploreReport;

void explore_report_text(const ExploreReport *report, Buf *out);
void explore_report_json(const ExploreReport *report, Buf *out);

// How many mistakes of the course it tells of.
uint32_t explore_report_faults(const ExploreReport *report);

// Said again by what is around it: a reply of an option that is never offered, a line of a beat
// nobody comes to.
bool explore_report_is_covered(const Proof *proof, uint32_t item);
// Neither met nor excluded; a reply that only stands in for others is not asked for.
bool explore_report_is_open(const Proof *proof, uint32_t item);
bool explore_report_is_barred(const ExploreReport *report, uint32_t item);

// The range an ending's odds lie in: exact, or 99 times in 100 by the plays there were.
void explore_report_odds(const Proof *proof, uint32_t ending, double *low, double *high);

#endif
