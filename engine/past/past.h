// What the page of records shows, read at once from the index: who has played here, and of the
// person who plays now how it went and what was missed. Nothing of anybody else but the name.
#ifndef PAST_PAST_H
#define PAST_PAST_H

#include "plots/plane.h"
#include "records/progress.h"

// The scored attempts at one course, the oldest first. The newest was played again, for the plane.
typedef struct PastCourse {
  const Story *story;
  Session *session;
  Debrief debrief;
  PlaneAttempt *earlier;  // all but the newest
  char (*days)[16];       // lent to `earlier`
  int32_t *marks;         // SCORE_MARKS figures an attempt
  int count;              // of attempts, at most PAST_ATTEMPTS: older ones are left out
} PastCourse;

enum { PAST_ATTEMPTS = 20 };

typedef struct Past {
  Err trouble;  // "" or why there is nothing
  char person[PERSON_NAME];
  HistoryPeople people;
  HistoryAttempts attempts;
  Progress progress;
  PastCourse *courses;  // the one played last first
  int course_count;
} Past;

// Of who plays now. `notice` is "" or what the person should know.
Past *past_read(const char *folder, IndexCourses courses, Err *notice);
void past_free(Past *past);  // accepts NULL

#endif
