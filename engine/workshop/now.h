// A workshop as it is after some events: what they come to, one applied after the other. Undo makes
// it anew from fewer. Only this room uses it.
#ifndef WORKSHOP_NOW_H
#define WORKSHOP_NOW_H

#include "workshop/head.h"

enum { NOW_RUNS = 200, NOW_SAID = 500 };

typedef struct Now {
  const Story *story;
  WorkshopRun *runs;
  uint32_t run_count;
  size_t run_cap;
  uint32_t run;  // the one played
  int32_t room;
  WorkshopUnit unit;
  bool paused, reveals, over;
  WorkshopStep step;
  WorkshopSaid *said;
  uint32_t said_count;
  size_t said_cap;
  int32_t agenda_row;
  int64_t agenda_row_ms;
} Now;

// The first run, at its first decision. False: `err` says why, and `now` is empty.
bool now_begin(Now *now, const Story *story, const WorkshopHead *head, Err *err);
void now_free(Now *now);

// False: `err` says why not, and `now` is as it was. Texts of the event are lent for as long as
// `now` lives.
bool now_apply(Now *now, const WorkshopEvent *event, Err *err);

WorkshopPhase now_phase(const Now *now);
Decision *now_decision(const Now *now);  // the open one, NULL when the run is over

// What EVENT_FOLLOW would take: its place, by the count or because there is one option. False: `err`
// says why there is none.
bool now_leader(const Now *now, uint32_t *place, Err *err);

// Runs (runs.c): each begins as a session of its own and becomes the one played.
bool runs_begin(Now *now, WorkshopRun run, const JournalHead *head, Err *err);
bool runs_back(Now *now, uint32_t choice, Err *err);
bool runs_scene(Now *now, const char *scene, bool pushy, Err *err);
bool runs_team(Now *now, const char *team, Err *err);
bool runs_variant(Now *now, const char *setting, Err *err);
void runs_decide(Now *now);  // asks for the next decision of the run played, unless it is over

#endif
