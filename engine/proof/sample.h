// Sessions played one after another, for what a course is too large to be played out in full: a
// uniform player, whose endings estimate the odds, and players that look for what nobody has met
// yet.
#ifndef PROOF_SAMPLE_H
#define PROOF_SAMPLE_H

#include "proof/trace.h"

enum { SAMPLE_LONGEST = 4096 };  // choices in one session

typedef enum SamplePlayer {
  SAMPLE_UNIFORM,  // any option, all alike
  SAMPLE_NEW,      // what was chosen least often so far
  SAMPLE_GOOD,     // mostly the best, else the newest: far into a course that opens slowly
  SAMPLE_SEEKER,   // looks one step ahead for something nobody has met
  SAMPLE_PLAYERS
} SamplePlayer;

typedef struct Sample {
  const Story *story;
  Cover *cover;
  uint64_t chance;
  uint32_t *chosen;  // by option and landing: how often
  State state, after;
  uint32_t way[SAMPLE_LONGEST], length;
  uint32_t variants;
  uint64_t plays, choices;
  uint64_t *endings;  // of uniform play; the first: none decided, or never over
  uint64_t uniform_plays;
  Trace *trace;  // not NULL: every choice is traced
} Sample;

void sample_init(Sample *sample, Cover *cover);
void sample_free(Sample *sample);
void sample_play(Sample *sample, uint32_t variants, SamplePlayer player, uint32_t skill);

#endif
