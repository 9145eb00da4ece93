#include "proof/odds.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { SWEEPS = 10000 };
static const double nothing = 1e-13;

static bool is_end(uint32_t edge) {
  return edge >= SEARCH_OVER;
}

// Carries what stands at each state one choice on; forward edges are followed at once, as states
// stand in the order of choices made.
static double sweep(const Search *search, double *at, Odds *out) {
  double rest = 0;
  for (uint32_t s = 0; s < search->keys.count; s++) {
    const uint64_t first = search->edge_first[s], after = search->edge_first[s + 1];
    const double each = at[s] / (double)(after - first);
    if (at[s] == 0 || after == first) continue;
    at[s] = 0;
    for (uint64_t e = first; e < after; e++) {
      const uint32_t to = search->edges[e];
      if (is_end(to))
        out->endings[to - SEARCH_OVER] += each;
      else
        at[to] += each;
    }
  }
  for (uint32_t s = 0; s < search->keys.count; s++) rest += at[s];
  return rest;
}

void odds_work_out(const Search *search, uint32_t ending_count, Odds *out) {
  double *at = memory_new((size_t)search->keys.count + 1, sizeof *at);
  for (uint32_t e = 0; e <= ending_count; e++) out->endings[e] = 0;
  at[0] = 1;
  out->rest = search->keys.count > 0;
  for (int i = 0; i < SWEEPS && out->rest > nothing; i++) out->rest = sweep(search, at, out);
  free(at);
}

// Traps ------------------------------------------------------------------------------------------

static bool leads_out(const Search *search, const bool *out, uint32_t state) {
  for (uint64_t e = search->edge_first[state]; e < search->edge_first[state + 1]; e++)
    if (is_end(search->edges[e]) || out[search->edges[e]]) return true;
  return false;
}

uint32_t odds_traps(const Search *search, uint32_t *out, uint32_t most) {
  bool *leads = memory_new((size_t)search->keys.count + 1, sizeof *leads), grew = true;
  while (grew) {
    grew = false;
    for (uint32_t s = search->keys.count; s-- > 0;)
      if (!leads[s] && leads_out(search, leads, s)) grew = leads[s] = true;
  }
  uint32_t count = 0;
  for (uint32_t s = 0; s < search->keys.count && count < most; s++) {
    bool known = leads[s];
    for (uint32_t i = 0; i < count && !known; i++)
      known = (uint32_t)keys_at(&search->keys, out[i])[0] == (uint32_t)keys_at(&search->keys, s)[0];
    if (!known) out[count++] = s;
  }
  free(leads);
  return count;
}
