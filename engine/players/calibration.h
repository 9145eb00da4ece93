// How the expert answers, beside how people answered in published counselling sessions: a test of
// the writing. Five plays by a skilled player (skill=85) stand beside one by a poor one
// (persuader); only rows that name one of them keep them apart.
//
// An answer is the reply script of an exchange that was marked; its words are those he says in it,
// not what he does, and not what is said at the beat that follows. Rows about talk leave out
// answers of three words or fewer, and a written assent once power was used: that is compliance.
// The previous answer is then the last one not left out. Discord counts as sustain. What he answers
// is the last move in the line that asks, reflects or tells; an answer without a word counts as one
// of no words. Thirds are of the volleys of a play.
#ifndef PLAYERS_CALIBRATION_H
#define PLAYERS_CALIBRATION_H

#include "players/players.h"

enum { CALIBRATION_ROWS = 13, CALIBRATION_PARTS = 3 };

typedef struct CalibrationRow {
  const char *test;
  bool words;      // a median number of words, else a share or a difference of shares
  bool at_least;   // the target is a floor
  uint32_t parts;  // 3: by thirds
  int32_t target[CALIBRATION_PARTS], tolerance;  // thousandths
  int32_t value[CALIBRATION_PARTS];              // thousandths
  uint32_t answers;  // behind the part, or the side of the difference, that has the fewest
  bool inside;       // no answers at all are not inside
} CalibrationRow;

// From `plays` plays, at least 6.
void calibration_rows(const Story *story, uint32_t plays, CalibrationRow out[CALIBRATION_ROWS]);

#endif
