// What one journal comes to, worked out by playing it again: the only place where the index gets its
// figures from.
#ifndef RECORDS_OUTCOME_H
#define RECORDS_OUTCOME_H

#include "saves/person.h"
#include "story/roads.h"
#include "story/score.h"

// One move of the model over a conversation, counted over the lines that are marked. Only for
// curious moves is it asked whether they were the best answer.
typedef struct OutcomeMove {
  uint32_t written, landed;  // meant so; also received so, and not undone by a push beside it
  uint32_t best, taken;  // lines at which the best answer open had it; there, one with it was given
} OutcomeMove;

typedef struct Outcome {
  Err trouble;    // "" or why there is nothing but the head: damaged, parted, no course
  bool whole;     // from the course's own beginning
  bool finished;  // the ending was decided
  bool scored;    // whole, finished and long enough: `score` and what follows it counts
  uint32_t choices;
  uint32_t ending;  // index of endings, NONE
  Score score;
  uint32_t lines, pushes;  // lines that are marked; those of them received as a push
  uint32_t shut;           // pushes that kept a concern shut
  OutcomeMove moves[LIMIT_CODES];
  int32_t level[LIMIT_CONCERNS];  // of the expert's concerns at the end
  Roads roads;                    // lent by the session
  Session *session;               // NULL when there is trouble
} Outcome;

// `story` may be NULL: then `why` says why there is none. To be freed in any case.
void outcome_work_out(const Journal *journal, const Story *story, const char *why, Outcome *out);
void outcome_free(Outcome *outcome);

#endif
