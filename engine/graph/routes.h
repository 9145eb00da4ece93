// Where choices may lead, read from the course as written: every target an option, its replies or a
// beat names, whatever the state. "Next" is each later scene up to the first that has no condition.
#ifndef GRAPH_ROUTES_H
#define GRAPH_ROUTES_H

#include "story/story.h"

enum { ROUTES_MOST = 64 };

typedef struct Routes {
  uint32_t to[ROUTES_MOST];  // beats, each once; GO_END: the course is over
  uint32_t count;
} Routes;

// An option that names no target stays in its beat: then that beat is among them.
void routes_of_option(const Story *story, uint32_t option, Routes *out);
void routes_of_beat(const Story *story, uint32_t beat, Routes *out);  // without a choice

// The family an option belongs to: of its pushes, else of its first move; -1 without a move.
int routes_family(const Story *story, uint32_t option);

#endif
