// The step machine: from a state and a choice to the next state. No memory is taken and nothing is
// kept, so that play, replay and exploration are this one function.
#ifndef STORY_RUN_H
#define STORY_RUN_H

#include "story/model.h"
#include "story/state.h"

// Told of everything shown, in order. NULL functions are not called.
typedef struct RunSink {
  void (*scene)(void *to, uint32_t scene);
  void (*line)(void *to, uint32_t line);
  void *to;
} RunSink;

typedef struct Exchange {  // one choice and what came of it
  uint32_t option;
  uint32_t mind;    // NONE: said to someone without a state, or without a move: no volley
  Volley volley;    // only when `mind` is not NONE
  Talk talk;        // of the reply
  uint32_t number;  // the volley's number, from 1; 0: not one of the expert's
} Exchange;

// Enters the first scene, or scene `from` with the state a `sensible` or `pushy` path would have
// brought. The sink may be NULL.
void run_start(const Story *story, State *state, uint32_t from, bool pushy, const RunSink *sink);

// Options open now, in written order; at most LIMIT_OPTIONS. 0 only when the course is over.
uint32_t run_options(const Story *story, const State *state, uint32_t out[LIMIT_OPTIONS]);
bool run_offers(const Story *story, const State *state, uint32_t option);

// The same in the order shown, drawn from the seed and the beat.
uint32_t run_shown(const Story *story, const State *state, uint64_t seed,
                   uint32_t out[LIMIT_OPTIONS]);

// Chooses an option that run_options gave.
void run_choose(const Story *story, State *state, uint32_t option, Exchange *out,
                const RunSink *sink);

bool run_over(const State *state);

#endif
