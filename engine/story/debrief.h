// What can be said about a session afterwards, as data: screens, terminal and reports print the
// same findings. It reads the session's branch up to the moment the ending was decided; the
// epilogue is story, not evidence.
#ifndef STORY_DEBRIEF_H
#define STORY_DEBRIEF_H

#include "story/score.h"
#include "story/session.h"

// Whether a line was said to the expert in a move: only such lines are marked, and only they are
// talked about. What was said to another person with a state of her own is story.
bool debrief_counts(const Exchange *exchange);

typedef struct DebriefMoment {
  uint32_t choice;      // from 0
  const char *inner;    // what he was thinking
  const char *reply;    // what he said, "" when he only did something
  const char *because;  // why it mattered: "a concern opened", "a push", "your answer to a no"
} DebriefMoment;

typedef struct DebriefLine {  // one of your lines, as written and as received
  uint32_t choice;
  const Exchange *exchange;
  const char *said;            // your words, or what you did
  const char *inner;           // his thought at the reply, "" when the author gave none
  int32_t change[LIMIT_AXES];  // of his state, after clamping
  uint32_t raised;             // bit of concern: its level rose
  bool shut;                   // a push: a concern that could have opened here stayed shut
} DebriefLine;

typedef struct DebriefInstead {  // one other way: go back to before `choice` and try `option`
  uint32_t choice, option;       // choice NONE: nothing better was open anywhere
  const char *why;
} DebriefInstead;

// One of the two ways past a person, which are shown side by side: pushing, and a kind retreat.
typedef struct DebriefFailing {
  uint32_t count;  // lines of yours that were received so
  uint32_t line;   // index of `lines`: the one that weighed most, the first of equals; NONE: none
} DebriefFailing;

enum { DEBRIEF_MOMENTS = 3 };

typedef struct Debrief {
  DebriefMoment moments[DEBRIEF_MOMENTS];
  uint32_t moment_count;
  DebriefLine *lines;  // every choice before the ending, in order
  uint32_t line_count;
  DebriefInstead instead;
  DebriefFailing pushes, retreats;
  const State *last;  // the state the marks are taken from
  Score score;
  uint32_t ending;  // index of endings, NONE: not decided
} Debrief;

// Valid until the session's next input.
void debrief_make(Session *session, Debrief *out);
void debrief_free(Debrief *debrief);

// In one sentence what a row of the landing table means, and what a gate row asks: from the common
// scenes.
void debrief_explain(const Session *session, const DebriefLine *line, uint32_t move, Buf *out);

// Bit of code: a line to the expert was written or received as that move. Whoever shows the record
// explains these.
uint32_t debrief_moves(const Story *story, const Debrief *debrief);

// Whom the advice in the record is owed to: the sources of its cards, each once, in the order met.
// How many.
uint32_t debrief_sources(const Story *story, const Debrief *debrief, Text out[LIMIT_CARDS]);

// What the two failings have in common, for whoever shows them.
extern const char debrief_failings[];

// "Follows", "Goes against" or "Touches", by how the line landed, for the advice cards its option
// names.
const char *debrief_advice_label(const Story *story, const DebriefLine *line);

// What those cards say, one sentence after another; nothing when the option names none.
void debrief_advice(const Story *story, const DebriefLine *line, Buf *out);

#endif
