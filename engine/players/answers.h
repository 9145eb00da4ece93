// The expert's answers in one play, in order: how he spoke, how much, and to what.
#ifndef PLAYERS_ANSWERS_H
#define PLAYERS_ANSWERS_H

#include <stddef.h>

#include "players/bout.h"
#include "players/kinds.h"

typedef struct Answer {
  Talk talk;
  uint32_t words;  // he says in the reply script
  KindsSpeech speech;
  bool pressured;          // power was used by then
  uint32_t option, third;  // third of the play's volleys, from 0
} Answer;

typedef struct Answers {  // zero is empty
  Answer *items;
  size_t count, cap;
} Answers;

// Plays, and leaves in `out` (zero, or from the play before) an answer for each volley with the
// expert.
void answers_of(const Story *story, const Player *player, uint32_t number, Answers *out);
void answers_free(Answers *answers);

#endif
