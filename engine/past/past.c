#include "past/past.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "saves/attempts.h"

// One course --------------------------------------------------------------------------------------

static bool is_of(const HistoryAttempt *attempt, const char *course) {
  return attempt->scored && strcmp(attempt->course, course) == 0;
}

static PlaneAttempt plane_attempt(const HistoryAttempt *attempt, const Story *story,
                                  const char *day) {
  PlaneAttempt out = {.when = day};
  uint32_t curiosity, coercion;
  if (plane_axes(story, &curiosity, &coercion)) {
    out.curiosity = attempt->marks[curiosity].value;
    out.coercion = attempt->marks[coercion].value;
  }
  for (uint32_t i = 0; i < attempt->gate_count; i++)
    out.gates |= attempt->gates[i].value ? 1u << i : 0;
  return out;
}

static void add_attempt(PastCourse *course, const HistoryAttempt *attempt) {
  int place = course->count++;
  attempts_day(attempt->file.changed, course->days[place]);
  course->earlier[place] = plane_attempt(attempt, course->story, course->days[place]);
  for (uint32_t i = 0; i < attempt->mark_count; i++)
    course->marks[place * SCORE_MARKS + (int)i] = attempt->marks[i].value;
}

static void free_course(PastCourse *course) {
  if (course->session) debrief_free(&course->debrief);
  session_free(course->session);
  free(course->earlier);
  free(course->days);
  free(course->marks);
}

static bool replay_newest(PastCourse *course, const HistoryAttempt *newest) {
  Err parted, err;
  Journal journal;
  if (!save_read(newest->file.path, &journal, &err)) return false;
  course->session = session_replay(course->story, &journal, &parted, &err);
  journal_free(&journal);
  if (course->session) debrief_make(course->session, &course->debrief);
  return course->session != NULL;
}

// Its attempts from the place in the list on that leaves no more than are drawn.
static void read_course(Past *past, const HistoryAttempt *newest, const Story *story) {
  PastCourse course = {.story = story,
                       .earlier = memory_new(PAST_ATTEMPTS, sizeof *course.earlier),
                       .days = memory_new(PAST_ATTEMPTS, sizeof *course.days),
                       .marks = memory_new((size_t)PAST_ATTEMPTS * SCORE_MARKS, sizeof(int32_t))};
  size_t all = 0;
  for (size_t i = 0; i < past->attempts.count; i++)
    all += is_of(&past->attempts.items[i], newest->course);
  for (size_t i = 0; i < past->attempts.count; i++) {
    if (!is_of(&past->attempts.items[i], newest->course)) continue;
    if (all-- <= PAST_ATTEMPTS) add_attempt(&course, &past->attempts.items[i]);
  }
  if (replay_newest(&course, newest))
    past->courses[past->course_count++] = course;
  else
    free_course(&course);
}

static bool is_newest(const Past *past, size_t place) {
  const HistoryAttempt *attempt = &past->attempts.items[place];
  if (!attempt->scored) return false;
  for (size_t i = place + 1; i < past->attempts.count; i++)
    if (is_of(&past->attempts.items[i], attempt->course)) return false;
  return true;
}

static void read_courses(Past *past, IndexCourses courses) {
  char why[512];
  past->courses = memory_new(past->attempts.count + 1, sizeof *past->courses);
  for (size_t i = past->attempts.count; i > 0; i--) {
    const HistoryAttempt *attempt = &past->attempts.items[i - 1];
    if (!is_newest(past, i - 1)) continue;
    const Story *story = courses.course(courses.of, attempt->course, why);
    if (story) read_course(past, attempt, story);
  }
}

// All of it ---------------------------------------------------------------------------------------

static bool read_lists(Past *past, Index *index) {
  Err *err = &past->trouble;
  return history_people(index, &past->people, err) &&
         history_attempts(index, past->person, &past->attempts, err) &&
         progress_read(index, &past->attempts, &past->progress, err);
}

Past *past_read(const char *folder, IndexCourses courses, Err *notice) {
  Err first;
  Past *past = memory_new(1, sizeof *past);
  person_chosen(folder, past->person);
  Index *index = index_open(folder, notice, &past->trouble);
  if (!index) return past;
  first = *notice;
  if (index_refresh(index, courses, notice, &past->trouble) && read_lists(past, index)) {
    past->trouble.text[0] = '\0';
    read_courses(past, courses);
  }
  if (notice->text[0] == '\0') *notice = first;
  index_close(index);
  return past;
}

void past_free(Past *past) {
  if (!past) return;
  for (int i = 0; i < past->course_count; i++) free_course(&past->courses[i]);
  free(past->courses);
  history_people_free(&past->people);
  history_attempts_free(&past->attempts);
  progress_free(&past->progress);
  free(past);
}
