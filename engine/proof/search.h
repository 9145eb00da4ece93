// Playing everything: from the start every choice of every state, states with one key being one.
// When nothing had to be left out the search is whole and what it did not meet is never met.
// Otherwise, with a limit on states that look alike, it is a wide and shallow hunt for witnesses.
// States come in the order of choices made, so the way to each is a shortest one.
#ifndef PROOF_SEARCH_H
#define PROOF_SEARCH_H

#include "proof/cover.h"
#include "proof/keys.h"
#include "proof/pack.h"

#define SEARCH_OVER (UINT32_MAX - 64)  // + ending (0: none decided): an edge that ends the course

typedef struct SearchSetup {
  const Pack *pack;
  uint32_t variants;       // which, as trail_variant_values has it
  uint64_t states, bytes;  // as many at most
  uint32_t alike;          // as many of one kind at most; 0: no such limit
  uint32_t each;           // and as many of one beat
  bool edges;              // keep them
  bool counting;           // without the cover: for a benchmark of the search alone
  bool (*tick)(void *to, uint64_t states, uint64_t waiting);  // false: stop
  void *to;
} SearchSetup;

typedef struct Search {
  Keys keys;
  uint32_t *before;      // by state: the state it was first met from, NONE
  uint8_t *choice;       // and the option, by its place in that state's beat
  uint32_t *edge_first;  // by state; one more at the end
  uint32_t *edges;       // states, or SEARCH_OVER + ending
  size_t cap, edge_cap;
  uint64_t edge_count;
  uint32_t variants, done;  // done: states whose choices were all made
  bool whole, stopped;
  uint32_t *placed;  // by state: its step in the cover's trail, + 1
  size_t placed_cap;
  uint8_t *kinds;  // how many of each kind were kept, by hash: only for saying enough
  uint32_t *of_beat;
} Search;

void search_run(Search *search, const SearchSetup *setup, Cover *cover);
void search_free(Search *search);

// The way to a state, as a step of the cover's trail.
uint32_t search_way(Search *search, const Pack *pack, Cover *cover, uint32_t state);
uint64_t search_bytes(const Search *search);  // kept for the states, all in all

#endif
