// Two hashes of a compiled course. `rules` covers what it does: ids, conditions, moves, model and
// marks. `words` covers what it says and shows. Where something stands in a file is in neither, so
// comments and blank lines break nothing.
#ifndef STORY_HASHES_H
#define STORY_HASHES_H

#include "story/story.h"

// Fills `rules` and `words` of a story that is complete.
void hashes_work_out(Story *story);

#endif
