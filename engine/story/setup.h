// From what a person asks for to where a session begins: names become indices, and what was drawn
// becomes the head of the journal. Only session.c uses it.
#ifndef STORY_SETUP_H
#define STORY_SETUP_H

#include "story/session.h"

typedef struct SetupStart {
  uint32_t variants[LIMIT_VARIANTS];  // indices of the values, NONE: to be drawn
  uint32_t from;                      // a scene, NONE: the beginning
} SetupStart;

// False: `err` names what the course does not have, and the nearest that it does.
bool setup_resolve(const Story *story, const SessionSetup *setup, SetupStart *out, Err *err);

// `drawn` is the state the session begins with.
void setup_head(const Story *story, const SessionSetup *setup, const State *drawn,
                JournalHead *head);

#endif
