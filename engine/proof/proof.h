// The proof room: what can happen in a course, and what never does. Each question (items.h) is
// answered by a witness, a way through the course that can be replayed; or by a proof that it never
// happens; or it is left open, with how far both sides came. It knows no clock and no screen;
// whoever asks is told how far it is and can stop it, and what is known by then stands.
//
// How. Chance is spent before play (variants), so a course is a graph of states, one for each way
// the variants fall.
//
//   slots, live   A state is taken apart into slots, and for each beat it is worked out which of
//                 them anything that follows can read.
//   pack, keys    The rest is left out; what remains is packed into one exact key of at most 48
//                 bytes. States with one key are one.
//   search        From the start every choice of every state. If the graph fits the budget the
//                 search is whole, and every answer is exact: what was not met never happens, and
//                 odds (odds.h) are worked out over all of it. With marks in the key if that fits
//                 too: then gates and extremes are exact as well.
//   sample        If it does not fit: a wide and shallow search, then players who look for what
//                 nobody met yet. They find witnesses only.
//   trial, volley, walk, reach, rounds
//                 Proofs for the large: the step machine on boxes of states, ranges where states
//                 differ, until nothing new comes. What no box meets never happens. It is done
//                 several times, each time with other slots kept exactly, coarse before fine, as
//                 long as a question is open: what one of them excludes is excluded.
//   answers       Who is answered, and by what.
//   gates         A gate at an ending is mostly a contradiction between conditions, and that is
//                 looked for first.
//   ways          No dead ends and no traps: mostly seen from the targets alone.
//
// What is written twice. volley and walk tell story/model and story/run once more, in ranges. A
// test plays both and compares them at every choice, and every witness found by play is held
// against every proof: an item with both is a mistake of ours and ends the program.
#ifndef PROOF_PROOF_H
#define PROOF_PROOF_H

#include "proof/cover.h"

typedef enum ProofPhase {
  PROOF_SEARCH,
  PROOF_WIDE,
  PROOF_SAMPLE,
  PROOF_REACH,
  PROOF_PHASES
} ProofPhase;

typedef struct ProofProgress {
  ProofPhase phase;
  uint64_t done, all;  // all: 0 when nobody can say
  uint64_t states, open;
} ProofProgress;

typedef struct ProofSetup {
  uint64_t states;  // as many in a whole search, all variants together; 0: twelve million
  uint64_t bytes;   // 0: 2.7 gigabytes
  uint64_t plays;   // of the sampling players; 0: enough for an interval of half a per cent
  bool (*tick)(void *to, const ProofProgress *progress);  // false: stop; may be NULL
  void *to;
} ProofSetup;

typedef enum ProofAnswer { PROOF_OPEN, PROOF_CAN, PROOF_NEVER } ProofAnswer;
typedef enum ProofBy {
  PROOF_BY_NOTHING,
  PROOF_BY_SEARCH,
  PROOF_BY_RANGES,
  PROOF_BY_CONDITIONS
} ProofBy;

typedef struct ProofBound {  // of a mark at an ending: no play can leave it
  int32_t least, greatest;
} ProofBound;

typedef struct Proof {
  const Story *story;
  Items items;
  Cover cover;              // witnesses, and the extremes of marks that were met
  uint8_t *by;              // by item: ProofBy of a never
  bool whole, whole_marks;  // the search was; and with marks in the key
  bool stopped;
  uint64_t states, edges, bytes, boxes, plays, choices;
  uint32_t key_bytes;
  double *odds, odds_rest;              // by ending, the first none; over all variants alike
  uint64_t uniform_plays;               // 0: the odds are exact (up to odds_rest)
  uint64_t *uniform;                    // plays by ending
  ProofBound *bounds;                   // ending x marks + mark
  uint32_t *traps, trap_count;          // ways into states from which no way leads to the end
  bool traps_settled;                   // no others
  uint32_t *dead_ends, dead_end_count;  // beats where play could be held
  uint32_t *no_ways, no_way_count;      // beats of which neither was shown
} Proof;

void proof_run(Proof *proof, const Story *story, const ProofSetup *setup);
void proof_free(Proof *proof);

ProofAnswer proof_answer(const Proof *proof, uint32_t item);

// A never that is a mistake in the course: a beat, an option, a line, a reply with a key of its
// own, an ending, a scene.
bool proof_is_fault(const Proof *proof, uint32_t item);

#endif
