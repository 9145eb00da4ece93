// The moments of a run a room should talk about: where it changed its mind between two rounds,
// where the facilitator took another way, where a road was left, where what the expert was thinking
// matters most (story/debrief), and, when there is room for it, where something opened. In the order they happened.
#ifndef WORKSHOP_TURNING_H
#define WORKSHOP_TURNING_H

#include "workshop/workshop.h"

enum { TURNING_MOST = 5 };

typedef struct TurningPoint {
  uint32_t run;              // it was decided in, or was gone through in
  uint32_t choice;           // of the run, from 0
  const Decision *decision;  // with both rounds
  const char *said;          // the option that was taken, in words
  const char *reply;         // what came back, "" when nothing was said
  const char *inner;         // what he was thinking, "" when the author gave nothing
  bool mind_changed;         // another option leads in the second round
  bool overridden;           // the facilitator took another than the room
  uint32_t road;             // a run that left this one here, NONE
  const char *because;       // why it is one, in a few words
} TurningPoint;

// How many; texts are lent until the next event. The second looks at all that the team of this run
// has played, roads that were left too, run by run.
uint32_t turning_find(const Workshop *workshop, uint32_t run, TurningPoint out[TURNING_MOST]);
uint32_t turning_find_all(const Workshop *workshop, uint32_t run, TurningPoint out[TURNING_MOST]);

#endif
