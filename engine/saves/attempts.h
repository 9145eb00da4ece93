// Earlier attempts at a course: what its journals in the data folder came to, by the rubric as it
// is now. Each is played again, so it is as true as the journal. What is damaged, has parted from
// the course, began in the middle or did not come to its end is left out without a word, and so is
// what another person played.
#ifndef SAVES_ATTEMPTS_H
#define SAVES_ATTEMPTS_H

#include "saves/saved.h"

enum { ATTEMPTS_MOST = 20 };

typedef struct Attempt {
  int64_t when;                 // seconds since 1970, UTC: when it was last written
  char day[16];                 // the same as people here write it down: "2026-11-20"
  int32_t curiosity, coercion;  // per mille: the first and the second axis of the rubric
  uint32_t gates;               // bit of gate: passed
  char path[SAVE_PATH];
} Attempt;

typedef struct Attempts {  // zero is an empty list
  Attempt *items;          // the newest last, at most ATTEMPTS_MOST
  int count;
} Attempts;

// `folder` is the data folder, as for saved_list; NULL has none. `looked_at` is the journal of the
// attempt they are earlier than, by the same person, which is left out with all that were written
// after it. NULL, or one that is not there: those of who plays now, up to the last. A course without two axes has no attempts.
void attempts_read(const char *folder, const Story *story, const char *looked_at, Attempts *out);
void attempts_free(Attempts *attempts);

// The day of a time as people here write it down; "?" for what is no time.
void attempts_day(int64_t seconds, char out[16]);

#endif
