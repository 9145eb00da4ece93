// What happens in a workshop, one thing after another. A line of the workshop's file each: when, in
// milliseconds since the workshop began, a word, and what it needs.
//
//   8200 room 6 tables            how many votes there are, and whose: people, pairs, tables
//   73210 votes B 12              the count for B in the round that is open
//   80100 close                   the round is closed: everybody sees it
//   95000 again                   a second round
//   99000 follow the_ask.door.everyone_else       the option with the most votes (or the only one)
//   99000 choose the_ask.door.everyone_else       one the facilitator takes
//   110000 back 3                 to before choice 3 of this run, from 0: another road from there
//   111000 scene the_table pushy  begins at this scene, as after a way there that pushed
//   112000 team The window side   another team begins where the first did, with the same seed
//   113000 variant root=betrayal  the same beginning with somebody for whom this is so
//   114000 return 0               goes on with the run of this number
//   115000 pause                  and "go_on": the room talks, the wall shows nothing new
//   116000 show                   and "hide": the facilitator sees what was drawn about the expert
//   117000 step reactions         and "conversation", "turning_points", "sentences"
//   118000 plus We asked first    and "delta ...", "sentence ...": what somebody in the room said
//   119000 agenda 4               the agenda is at this row, from 0
//   120000 end                    the workshop is over
//   121000 undo                   what was done last, and not undone, was not
#ifndef WORKSHOP_EVENT_H
#define WORKSHOP_EVENT_H

#include "base/buf.h"
#include "base/err.h"
#include "story/limits.h"

typedef enum WorkshopUnit { UNIT_PEOPLE, UNIT_PAIRS, UNIT_TABLES, UNIT_COUNT } WorkshopUnit;

// What the wall shows: the conversation, or one of the three parts of the debrief.
typedef enum WorkshopStep {
  STEP_CONVERSATION,
  STEP_REACTIONS,
  STEP_TURNING_POINTS,
  STEP_SENTENCES,
  STEP_COUNT
} WorkshopStep;

typedef enum EventKind {
  EVENT_ROOM,   // number, unit
  EVENT_VOTES,  // option, number
  EVENT_CLOSE,
  EVENT_AGAIN,
  EVENT_FOLLOW,   // text: the option's full id; may be NULL when it is done now
  EVENT_CHOOSE,   // text: the option's full id
  EVENT_BACK,     // number
  EVENT_SCENE,    // text: the scene's id; number: 1 pushy
  EVENT_TEAM,     // text: its name
  EVENT_VARIANT,  // text: "name=value"
  EVENT_RETURN,   // number
  EVENT_PAUSE,
  EVENT_GO_ON,
  EVENT_SHOW,
  EVENT_HIDE,
  EVENT_STEP,      // step
  EVENT_PLUS,      // text
  EVENT_DELTA,     // text
  EVENT_SENTENCE,  // text
  EVENT_AGENDA,    // number
  EVENT_END,
  EVENT_UNDO,
  EVENT_COUNT
} EventKind;

enum { EVENT_TEXT = 600 };  // bytes of what somebody said; longer is refused

typedef struct WorkshopEvent {
  EventKind kind;
  int64_t at_ms;  // since the workshop began; the clock that never goes back
  int32_t number;
  uint32_t option;  // its place among those offered, from 0: A
  WorkshopUnit unit;
  WorkshopStep step;
  const char *text;  // lent
} WorkshopEvent;

const char *event_unit_word(WorkshopUnit unit);  // "people"
bool event_find_unit(const char *word, WorkshopUnit *out);

void event_write(const WorkshopEvent *event, Buf *out);  // with its newline; controls become spaces

// One line without its newline, ended by zero; `out->text` is a part of it. False: `err` says what is wrong.
bool event_read(char *line, WorkshopEvent *out, Err *err);

#endif
