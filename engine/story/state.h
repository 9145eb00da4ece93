// The state of a session: one flat value. Copying it is saving, rewinding and exploring. Chance was
// spent at the start: `variant` holds what was drawn. Only int32_t and arrays of it; no padding, so
// its bytes may be compared and hashed.
#ifndef STORY_STATE_H
#define STORY_STATE_H

#include "story/story.h"

// One person's state, by the model. Everything counted counts volleys (options with a move, said to
// her).
typedef struct Mind {
  int32_t axis[LIMIT_AXES];       // 0-100
  int32_t level[LIMIT_CONCERNS];  // 0 hidden, 1 voiced, 2 understood, 3 purpose known, 4 honoured
  int32_t voiced_at[LIMIT_CONCERNS];  // the volley that voiced it, from 1; 0 never
  int32_t purpose;                    // bit of concern: its purpose was asked and opened
  int32_t flags;                      // bits of the model's flags
  int32_t volleys;
  int32_t received[LIMIT_CODES];  // how often each code was received as itself, unvoided
  int32_t tags_low, tags_high;    // tags of once-per-tag codes received before
  int32_t questions, run;         // running questions; running reflections
  int32_t window, offers;         // volleys a permission still lasts; offers weighed in it
  int32_t praise;                 // volleys since praise was last written, from 1; 0 never
  int32_t praised_here;           // praise was written in this scene, and the scene has no agenda
  int32_t after_question;  // the last volley was received as an open or a protecting question, in
                           // this scene
  int32_t asked;           // her last line asks
  int32_t last_talk;       // Talk of her last reply
  int32_t landing;         // the last landing, index of landings + 1; 0 none
  int32_t recent_severity[LIMIT_RECENT];  // newest first
  int32_t recent_effect[LIMIT_RECENT][LIMIT_AXES];
  int32_t forgiven;  // bit i: recent volley i was repaired
  // Worked out from the above after each volley and each entry, so that a condition is a plain
  // read:
  int32_t openness, hot, loss, voiced, understood, purposes, honoured, answered;
} Mind;

typedef struct State {
  int32_t beat;    // where a choice is waited for; STATE_OVER when the course has ended
  int32_t scene;   // the scene entered last
  int32_t ending;  // index of endings + 1; 0: not decided
  int32_t steps;   // choices made
  int32_t variant[LIMIT_VARIANTS];
  int32_t variable[LIMIT_VARIABLES];
  int32_t memory[(LIMIT_MEMORY + 31) / 32];
  int32_t count[LIMIT_COUNTS];             // the expert's only
  int32_t critical_sum, critical_moments;  // answers to a no: sum in halves, how many
  Mind mind[LIMIT_MINDS];
} State;

enum { STATE_OVER = -1 };

// The slot of a field, for conditions and effects: an index into the State read as int32_t.
#define STATE_SLOT(field) ((uint16_t)(offsetof(State, field) / sizeof(int32_t)))
#define MIND_SLOT(field) ((uint16_t)(offsetof(Mind, field) / sizeof(int32_t)))

// What one code of a volley sees besides the state: the third source of a condition in the model.
typedef enum Local {
  LOCAL_LEAST,      // least level among the named concerns; 0 when none is named
  LOCAL_FRESH,      // named concerns at level 1
  LOCAL_CAN_VOICE,  // a concern this question may open is hidden and within openness
  LOCAL_CAN_VOICE_DEEPER,
  LOCAL_USES,      // how often this code was received as itself
  LOCAL_TAG_USED,  // its tag was received before
  LOCAL_PRAISED,   // praise was written in this or the last two volleys, or earlier in a scene
                   // without agenda
  LOCAL_AFTER_QUESTION,
  LOCAL_PUBLIC,  // the scene is public
  LOCAL_COUNT
} Local;

// The state before the first scene: every start value, the variants drawn. `variant` values are
// indices, NONE draws.
void state_init(const Story *story, State *state, uint64_t seed,
                const uint32_t variants[LIMIT_VARIANTS]);

// Works out the last block of the mind again.
void state_refresh(const Story *story, State *state, uint32_t mind);

bool state_holds(const Story *story, const State *state, uint32_t when);
void state_apply(const Story *story, State *state, Range effects);
bool state_remembers(const State *state, uint32_t memory);
void state_remember(State *state, uint32_t memory);
bool state_flag(const State *state, uint32_t mind, uint32_t flag);

#endif
