// What was met on the way: for each item a witness, and at each ending the least and the greatest
// of every mark. Whoever plays hands its steps in; whatever is new waits until it says which way
// led there.
#ifndef PROOF_COVER_H
#define PROOF_COVER_H

#include "proof/items.h"
#include "proof/trail.h"
#include "story/run.h"
#include "story/score.h"

typedef struct CoverRange {  // of one mark at one ending
  int32_t least, greatest;   // least > greatest: the ending was not met
  uint32_t least_way, greatest_way;
} CoverRange;

typedef struct Cover {
  const Items *items;
  const Story *story;
  Trail trail;
  uint32_t *witness;     // by item: a step of the trail, NONE
  CoverRange *ranges;    // ending x marks + mark
  uint32_t *news;        // items met and without a witness yet
  uint32_t **news_ways;  // and places in `ranges` that wait for their way
  uint32_t news_count, way_count;
  size_t news_cap, way_cap;
} Cover;

void cover_init(Cover *cover, const Items *items);
void cover_free(Cover *cover);

void cover_mark(Cover *cover, uint32_t item);        // not asked: nothing
RunSink cover_sink(Cover *cover);                    // for run_start and run_choose
void cover_start(Cover *cover, const State *state);  // after run_start
void cover_offer(Cover *cover, const State *state, const uint32_t *options, uint32_t count);
void cover_step(Cover *cover, const State *before, const State *after, const Exchange *exchange);

// True when something new was met since the last cover_settle, which gives it `way`.
bool cover_has_news(const Cover *cover);
void cover_settle(Cover *cover, uint32_t way);

// The reply that was said, NONE.
uint32_t cover_reply(const Story *story, const Option *option, const Exchange *exchange);

#endif
