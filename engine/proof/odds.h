// What follows from a whole search: how likely each ending is when every choice is made evenly, and
// states from which no way leads to the end.
#ifndef PROOF_ODDS_H
#define PROOF_ODDS_H

#include "proof/search.h"

typedef struct Odds {
  double *endings;  // the first: over without an ending; sums to 1 - rest
  double rest;      // still on the way when we stopped following it
} Odds;

// The search is whole and has its edges. `endings` is the caller's, one more than the story's.
void odds_work_out(const Search *search, uint32_t ending_count, Odds *out);

// States without a way to the end, the nearest first; at most one of each beat. Gives how many were
// put into `out`.
uint32_t odds_traps(const Search *search, uint32_t *out, uint32_t most);

#endif
