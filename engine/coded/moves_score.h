// Marks of a coded conversation. Its counts stand in a State like those of a session that was
// played, so that the same rubric marks both; what the file does not say (what he felt, and
// concerns when none is named) is not known, and neither is any mark or row of a gate that rests on
// it.
#ifndef CODED_MOVES_SCORE_H
#define CODED_MOVES_SCORE_H

#include "coded/moves_file.h"
#include "story/score.h"

typedef struct MovesScore {
  bool concerns_known;  // the file names concerns, and this session says which one each time
  bool talk_known;
  State state;  // counts, statuses, answers to a no, and of the first mind what is about concerns
  Score score;  // worked out from it; only what is known means anything
  bool mark_known[SCORE_MARKS];
  bool row_known[SCORE_GATES][16];
} MovesScore;

void moves_score_work_out(const MovesFile *file, const Story *story, uint32_t session,
                          MovesScore *out);

#endif
