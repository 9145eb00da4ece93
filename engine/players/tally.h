// What came of many plays by one player: how many pass each gate and reach each ending, and the
// mean marks.
#ifndef PLAYERS_TALLY_H
#define PLAYERS_TALLY_H

#include "players/bout.h"
#include "players/share.h"
#include "story/score.h"

enum { TALLY_ENDINGS = 16 };

typedef struct Tally {
  Player player;
  bool absent;                      // no ratings, and this player needs them
  bool exact;                       // every play it can make was made: nothing was sampled
  uint32_t plays, marked, unended;  // marked: long enough for marks
  uint32_t passed[SCORE_GATES], endings[TALLY_ENDINGS];
  int64_t marks[SCORE_MARKS];  // sums over the marked plays, per mille
  int64_t volleys, choices;    // sums over all plays
} Tally;

// `plays` plays, or one of each combination of variants when neither order nor chance decides
// anything.
void tally_plays(const Story *story, const Player *player, const int16_t *warmth, uint32_t plays,
                 Tally *out);

ShareBand tally_passed(const Tally *tally, uint32_t gate);
ShareBand tally_ended(const Tally *tally, uint32_t ending);
int32_t tally_mark(const Tally *tally,
                   uint32_t mark);  // mean, per mille, half up; -1: no play had marks

// What the course must hold for this player: naive ones pass the first gate in at most a tenth of
// plays and the second in at most a hundredth; curious always passes both; skill=90 the first in 75
// to 95 of a hundred.
typedef enum TallyVerdict { TALLY_FREE, TALLY_HOLDS, TALLY_FAILS } TallyVerdict;
TallyVerdict tally_verdict(const Story *story, const Tally *tally);

#endif
