// Simulated players as a table and as JSON: how often each passes, where it ends, what marks it
// gets. Shares stand with the interval of 95 % unless nothing was sampled.
#ifndef TOOLS_PLAYERS_REPORT_H
#define TOOLS_PLAYERS_REPORT_H

#include "base/buf.h"
#include "base/err.h"
#include "story/story.h"

enum { PLAYERS_REPORT_MOST = 1000000, PLAYERS_REPORT_USUAL = 2000 };  // plays

typedef struct PlayersAsked {
  const char *names;  // "curious,first", "all"
  uint32_t plays;     // each, of those that order or chance matters to; at most PLAYERS_REPORT_MOST
  const int16_t *warmth;  // by option, twice the median rating, 0: not rated; NULL: no ratings
  bool json;
} PlayersAsked;

// Adds the report to `out`. `*holds` is false when a player passes that must not, or the other way
// round. False: a name is not known.
bool players_report_add(const Story *story, const PlayersAsked *asked, Buf *out, bool *holds,
                        Err *err);

#endif
