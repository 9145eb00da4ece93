// A workshop as rows for a spreadsheet, one for each decision that was made, as RFC 4180 has them.
// A road's rows begin where it leaves another. Words may come from anybody: a cell that a
// spreadsheet would take for a formula gets an apostrophe before it (base/csv.h).
//
//   run, kind           from 1; first, road, scene, team or variant
//   team                its name, empty while there is only one
//   choice              of the run, from 1
//   scene, beat         ids
//   offered             how many options
//   round_1_A ...       votes, as many letters as were ever offered, at least A to E; empty when
//   round_2_A ...       it was not offered, or there was no such round
//   leading             in the last round: a letter, "tie", or empty when nobody voted
//   taken, by           a letter; majority, facilitator or only
//   option              id
//   move, landing       codes as written, with " + " between them; how the line landed. Both empty
//                       where the line was to somebody without a state
#ifndef HANDOUT_WORKSHOP_CSV_H
#define HANDOUT_WORKSHOP_CSV_H

#include "workshop/workshop.h"

void workshop_csv_add(const Workshop *workshop, Buf *out);

#endif
