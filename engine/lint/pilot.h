// A simulated play that depends on nothing but its number: which variants, which order of options,
// which chances. It is stepped by whoever wants to look around at each choice.
#ifndef LINT_PILOT_H
#define LINT_PILOT_H

#include "story/run.h"

enum { PILOT_RANDOM = 101, PILOT_LONGEST = 400 };  // a skill beyond the best; choices at most

typedef struct Pilot {
  const Story *story;
  State state;
  uint64_t seed, chance;
  uint32_t skill;  // in a hundred: how often it takes the best option, otherwise one of the others
  uint32_t choices;
} Pilot;

uint32_t pilot_variants(const Story *story);  // how many combinations there are

// Play number n has the n-th combination of variants, round and round.
// `pilot_prepare` stops before the first line, `pilot_enter` shows it; `pilot_start` does both, to nobody.
Pilot pilot_prepare(const Story *story, uint32_t number, uint32_t skill);
void pilot_enter(Pilot *pilot, const RunSink *sink);
Pilot pilot_start(const Story *story, uint32_t number, uint32_t skill);
bool pilot_waits(const Pilot *pilot);  // for a choice, and not too long already
uint32_t pilot_pick(Pilot *pilot);     // spends a chance
void pilot_choose(Pilot *pilot, uint32_t option, Exchange *out, const RunSink *sink);

// "root=edge, ready=yes"; "" when there are none.
void pilot_name(const Pilot *pilot, char *out, size_t size);

#endif
