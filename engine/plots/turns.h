// A conversation turn by turn, as numbers: where the expert stood before the first turn and after
// each, and what happened there. What the plots are drawn from and what their words are made of.
#ifndef PLOTS_TURNS_H
#define PLOTS_TURNS_H

#include "story/debrief.h"

// How far the player came with a concern.
typedef enum Step {
  STEP_THERE,
  STEP_VOICED,
  STEP_UNDERSTOOD,
  STEP_PURPOSE,
  STEP_HONOURED,
  STEP_COUNT
} Step;

enum { TURNS_NEVER = -1 };

typedef struct
    Turn {  // 0 is the state before the first turn: only `axis` and `scene` mean anything
  int32_t axis[LIMIT_AXES];
  uint32_t scene;  // it was said in
  int moment;      // number of the debrief's moment, from 1; 0 none
  bool opened;     // a concern rose
  bool shut;       // a push, and one that could have opened stayed shut
  bool heavy;      // a push of the heaviest kind, as the rubric counts them
} Turn;

typedef struct Turns {
  Turn *items;
  int count;  // turns and one more; 0 when no turn was said to the expert
  int reached[LIMIT_CONCERNS][STEP_COUNT];  // after which turn; 0 before the first; TURNS_NEVER
} Turns;

// Valid, like the debrief, until the session's next input. A course without an expert has no turns
// and no concerns.
void turns_read(Session *session, const Debrief *debrief, Turns *out);
void turns_free(Turns *turns);

// The scene's title up to its first comma or dash: "Wednesday, 8:40 - his office" is "Wednesday".
void turns_scene(const Story *story, uint32_t scene, Buf *out);

const char *turns_step_name(Step step);

#endif
