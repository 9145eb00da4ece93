// How a volley lands. The landing table (`Story.rows`, written in scenes/common/model.lua) is
// walked for each move: the first row that matches on the state before the volley wins. Nothing
// here knows what a move means.
#ifndef STORY_MODEL_H
#define STORY_MODEL_H

#include "story/state.h"

typedef struct Landed {  // one move of a volley
  uint32_t row;          // index of rows: the id that goes into the record
  bool voided;  // another move of the volley pushed: this one did nothing and counts in nothing
} Landed;

typedef struct Volley {
  uint32_t mind, move_count;
  Landed moves[LIMIT_SPOKEN];
  int32_t severity;            // sum
  uint32_t landing;            // decides the reply
  uint32_t voiced;             // the concern it opened, NONE
  int32_t effect[LIMIT_AXES];  // summed, before clamping
  Talk before;                 // the talk it answers
  bool critical;               // it answers a no (sustain or discord)
  int32_t critical_value;      // in halves
} Volley;

// Lands the option's moves on the person its beat addresses and updates her state (and, for the
// expert, the counts). Not to be called for an option without moves or a person without a state.
void model_land(const Story *story, State *state, const Option *option, Volley *out);

// After the reply: `talk` is how she answered.
void model_answered(State *state, uint32_t mind, Talk talk);

// At the end of a scene: permissions end, a silence no longer follows a question.
void model_leave_scene(const Story *story, State *state);

#endif
