// Which marks of a session a statement gives, as the result of the whole course. They are practice
// marks: none where the course has none, where there were too few turns, where the session began in
// the middle, or where a rubric of somebody's own leaves the scale from 0 to 1.
#ifndef XAPI_MARKS_H
#define XAPI_MARKS_H

#include "story/score.h"
#include "story/session.h"
#include "xapi/statement.h"

typedef struct Marks {
  bool known;
  int32_t axis[2];        // curiosity, coercion: per mille
  const GateScore *fair;  // NULL: the rubric has no such gate, or too few turns to say
} Marks;

Marks marks_find(const Session *session, const Score *score);  // lends the score

// The score and the extensions of the open result; nothing when they are not known.
void marks_add(Statement *statement, const Marks *marks);

#endif
