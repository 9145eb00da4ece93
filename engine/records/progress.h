// What a person tends to miss, and what to practise next: figures from the newest of the person's
// own scored conversations, by the rubric as it is now. Nothing in it is an opinion, and nothing is
// compared with other people.
//
// Each item counts occurrences: lines at which a curious move was the best answer open and another
// was given, lines received as a push, conversations that ended before a concern was understood. Its
// weight is how many of them there are in a conversation, where each conversation counts half as
// much as the one after it. The heaviest comes first: that is what to practise next.
#ifndef RECORDS_PROGRESS_H
#define RECORDS_PROGRESS_H

#include "records/history.h"

enum { PROGRESS_ATTEMPTS = 10 };  // the newest; those before would weigh next to nothing

typedef enum ProgressKind { PROGRESS_MOVE, PROGRESS_CONCERN, PROGRESS_PUSH } ProgressKind;

typedef struct ProgressItem {
  ProgressKind kind;
  char id[JOURNAL_NAME];      // of the move or the concern; "push"
  char course[JOURNAL_NAME];  // the last one it was missed in; a concern belongs to it
  uint32_t missed, of;        // occurrences, and how many there could have been
  uint32_t attempts;          // conversations they are counted in
  int32_t weight;             // per mille of an occurrence in a conversation
} ProgressItem;

typedef struct Progress {  // zero is an empty list
  ProgressItem *items;     // the heaviest first; only what was missed
  size_t count, cap;
  uint32_t attempts;  // scored ones, of all courses, that were looked at
} Progress;

bool progress_read(Index *index, const HistoryAttempts *attempts, Progress *out, Err *err);
void progress_free(Progress *progress);

// The item by its name in the course, and its reason in a sentence with the figures. `story` is
// that of the item's course, or NULL.
void progress_name(const ProgressItem *item, const Story *story, Buf *out);
void progress_reason(const ProgressItem *item, Buf *out);
const char *progress_about(const ProgressItem *item, const Story *story);  // "" when none is known

#endif
