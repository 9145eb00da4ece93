// The conversation of tests/courses/coding, played, to be labelled.
#ifndef UNIT_LABELLED_H
#define UNIT_LABELLED_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "coded/labels.h"
#include "course/course.h"

typedef struct World {
  Story *story;
  Session *session;
} World;

static inline void choose(Session *session, const char *id) {
  Err err;
  if (!session_choose(session, story_find_option(session_story(session), id), &err))
    fail_msg("%s", err.text);
}

static inline int load(void **state) {
  static World world;
  static const char *const said[] = {"talk.one.pitch",  "talk.two.free",   "talk.three.ask",
                                     "talk.four.plain", "talk.five.leave", "talk.six.give_back"};
  CourseFaults faults = {0};
  SessionSetup setup = {.seed = 1};
  Err err;
  world.story = course_load(UNPERSUADED_SOURCE "/scenes/common",
                            UNPERSUADED_SOURCE "/tests/courses/coding", &faults);
  for (size_t i = 0; i < faults.count; i++) print_error("%s\n", faults.sentences[i]);
  course_faults_free(&faults);
  if (!world.story) return -1;
  world.session = session_new(world.story, &setup, &err);
  for (size_t i = 0; i < sizeof said / sizeof *said; i++) choose(world.session, said[i]);
  *state = &world;
  return 0;
}

static inline int unload(void **state) {
  World *world = *state;
  session_free(world->session);
  story_free(world->story);
  return 0;
}

static inline Labels begin(void **state) {
  Labels labels;
  Err err;
  assert_true(labels_begin(&labels, ((World *)*state)->session, &err));
  return labels;
}

static inline void give(Labels *labels, const char *text) {
  Err err;
  if (!labels_read(labels, "file", text, &err)) fail_msg("%s", err.text);
}

#endif
