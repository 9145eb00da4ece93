// What the index knows, as lists: who has played, and the attempts of one person. There is no list
// of several people's attempts: nobody's data is set beside anybody else's.
#ifndef RECORDS_HISTORY_H
#define RECORDS_HISTORY_H

#include "records/index.h"
#include "saves/person.h"
#include "story/score.h"

typedef struct HistoryPerson {
  char name[PERSON_NAME];  // "": nobody
  uint32_t attempts;
} HistoryPerson;

typedef struct HistoryPeople {  // zero is an empty list
  HistoryPerson *items;         // who played last first
  size_t count, cap;
} HistoryPeople;
bool history_people(Index *index, HistoryPeople *out, Err *err);
void history_people_free(HistoryPeople *people);

typedef struct HistoryMark {
  char id[JOURNAL_NAME];
  int32_t value;  // per mille; of a gate 1: passed
} HistoryMark;

typedef struct HistoryAttempt {
  int64_t row;
  EntryFile file;
  char course[JOURNAL_NAME], rules[17], ending[JOURNAL_NAME];  // rules of the rubric, 16 digits
  char trouble[512];  // "" or why there is nothing but this
  bool whole, finished, scored;
  uint32_t choices, lines, pushes, shut, forks, notes;
  HistoryMark marks[SCORE_MARKS], gates[SCORE_GATES];  // when scored
  uint32_t mark_count, gate_count;
} HistoryAttempt;

typedef struct HistoryAttempts {  // zero is an empty list
  HistoryAttempt *items;          // the oldest first
  size_t count, cap;
} HistoryAttempts;
bool history_attempts(Index *index, const char *person, HistoryAttempts *out, Err *err);
void history_attempts_free(HistoryAttempts *attempts);

// A mark of the attempt by its id; false when it has none of this name.
bool history_mark(const HistoryAttempt *attempt, const char *id, int32_t *out);

#endif
