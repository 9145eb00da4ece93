// A workshop: a room of people goes through a course together, votes, changes its mind, goes back
// and looks at what came of it. All of it is the list of events in event.h: the file of a workshop
// is that list, and reading it again gives the same workshop again, in the same round with the same
// votes. Undo is the same list without its last event.
//
// Every road is a run of its own, a session that stays: going back leaves the run as it is and
// begins another that shares the choices before. So the two can be laid side by side.
//
// A decision goes: a round is open, votes are counted (nobody sees them); it is closed, and all do;
// then either a second round, or the option with the most votes is followed, or the facilitator
// takes another. No clock decides anything.
//
// What is lent by the functions below, sessions too, is valid until the next event.
#ifndef WORKSHOP_WORKSHOP_H
#define WORKSHOP_WORKSHOP_H

#include "story/session.h"
#include "workshop/event.h"
#include "workshop/tally.h"

enum {
  WORKSHOP_ROUNDS = 2,
  WORKSHOP_ROOM_MOST = 500,  // votes
  WORKSHOP_BYTES = 4 << 20,  // of a file
  WORKSHOP_NAME = 64         // of a team
};

typedef struct Workshop Workshop;

typedef struct WorkshopSetup {
  SessionSetup session;
  int32_t room;  // votes: 1 .. WORKSHOP_ROOM_MOST
  WorkshopUnit unit;
  int32_t agenda;       // minutes of the guide's agenda, 0 none
  int64_t utc_seconds;  // when it begins
} WorkshopSetup;

typedef enum DecidedBy {
  DECIDED_NOT,          // yet
  DECIDED_MAJORITY,     // of the last round
  DECIDED_FACILITATOR,  // another one, or of a tie, or without a vote
  DECIDED_ONLY          // there was one option
} DecidedBy;

typedef struct Decision {
  uint32_t options[LIMIT_OPTIONS];  // indices of the story, as lettered: A first
  uint32_t offered;
  Tally rounds[WORKSHOP_ROUNDS];
  uint32_t round_count;  // begun
  bool closed;           // the last of them
  uint32_t chosen;       // place among `options`; NONE while it is not decided
  DecidedBy by;
} Decision;

typedef enum RunKind {
  RUN_FIRST,
  RUN_ROAD,     // another way from a decision of run `parent`
  RUN_SCENE,    // entered at a scene
  RUN_TEAM,     // the beginning once more, by another team
  RUN_VARIANT,  // and with somebody else
} RunKind;

typedef struct WorkshopRun {
  RunKind kind;
  uint32_t parent;  // RUN_ROAD: the run that was left; NONE
  uint32_t shared;  // choices it has in common with it, else 0
  Session *session;
  const char *team;     // "" while there is only one
  const char *variant;  // RUN_VARIANT: what is different, "root=betrayal"; "" else
  Decision *decisions;  // from choice `shared` on; the last may be open
  uint32_t decision_count;
  size_t decision_cap;
} WorkshopRun;

typedef struct WorkshopSaid {  // by somebody in the room
  EventKind kind;              // EVENT_PLUS, EVENT_DELTA, EVENT_SENTENCE
  const char *text;
} WorkshopSaid;

Workshop *workshop_new(const Story *story, const WorkshopSetup *setup, Err *err);

// Reads a file. Where a line cannot be read, or no longer fits the course, what comes before stands
// and `parted` says which and why ("" when all was read). NULL: the head is not whole or not of
// this course; `err` says why. `name` is used in sentences. Where anything was left out, write the
// whole again (workshop_record) before more is added.
Workshop *workshop_read(const Story *story, const char *name, const char *text, size_t length,
                        Err *parted, Err *err);
void workshop_free(Workshop *workshop);

// The course a file is of. False: it is no file of a workshop, or its head is not whole; `err` says
// which, and `out` is "".
bool workshop_course(const char *name, const char *text, size_t length, char out[JOURNAL_NAME],
                     Err *err);

// Sends head and events so far, then each new one; workshop_record_on for a sink that has them.
// When the sink fails the workshop goes on in memory, and `workshop_trouble` says why ("" else).
bool workshop_record(Workshop *workshop, SessionSink sink, Err *err);
void workshop_record_on(Workshop *workshop, SessionSink sink);
const char *workshop_trouble(const Workshop *workshop);
void workshop_write(const Workshop *workshop, Buf *out);  // the whole file

// The one way anything happens. False: `err` says in a sentence why not, and nothing moved.
bool workshop_do(Workshop *workshop, const WorkshopEvent *event, Err *err);

// What undo would take back, NULL when there is nothing.
const WorkshopEvent *workshop_last(const Workshop *workshop);

// What is now ----------------------------------------------------------------------------------

typedef enum WorkshopPhase {
  PHASE_VOTE,   // a round is open
  PHASE_SHOWN,  // it is closed: talk, vote again, or decide
  PHASE_ENDED   // this run is over
} WorkshopPhase;

const Story *workshop_story(const Workshop *workshop);
WorkshopSetup workshop_setup(const Workshop *workshop);  // room and unit as they are now; of the
                                                         // session only seed and pushy
WorkshopPhase workshop_phase(const Workshop *workshop);
const Decision *workshop_decision(const Workshop *workshop);  // the open one, NULL when ended
uint32_t workshop_run(const Workshop *workshop);              // the run played now
const WorkshopRun *workshop_runs(const Workshop *workshop, uint32_t *count);
Session *workshop_session(const Workshop *workshop);  // of the run played now; to be read only

// The decision of a choice of a run, found in the run it was made in. NULL when there is none.
const Decision *workshop_decision_at(const Workshop *workshop, uint32_t run, uint32_t choice);

bool workshop_paused(const Workshop *workshop);
bool workshop_reveals(const Workshop *workshop);  // the facilitator wants to see the variants
bool workshop_over(const Workshop *workshop);     // EVENT_END
WorkshopStep workshop_step(const Workshop *workshop);
const WorkshopSaid *workshop_said(const Workshop *workshop, uint32_t *count);
int32_t workshop_agenda_row(const Workshop *workshop);     // from 0
int64_t workshop_agenda_row_ms(const Workshop *workshop);  // when it was begun
int64_t workshop_elapsed_ms(const Workshop *workshop);     // of the last event

#endif
