// The drill of tests/courses, and how to play it in a line: its four beats take each of ask, give
// back, wait and push once, in any order; then thanks or the form; then the epilogue.
#ifndef UNIT_DRILL_H
#define UNIT_DRILL_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "course/course.h"
#include "story/session.h"

static inline Story *drill_course(void) {
  CourseFaults faults = {0};
  Story *story = course_load(UNPERSUADED_SOURCE "/scenes/common",
                             UNPERSUADED_SOURCE "/tests/courses/drill", &faults);
  if (!story) fail_msg("%s", faults.count > 0 ? faults.sentences[0] : "no course");
  course_faults_free(&faults);
  return story;
}

static const char *drill_word(char letter) {
  switch (letter) {
    case 'a': return ".ask";
    case 'g': return ".give_back";
    case 'w': return ".wait";
    case 'p': return ".push";
    case 't': return ".thanks";
    case 'f': return ".form";
    default: return ".sit";
  }
}

static inline void drill_choose(Session *session, char letter) {
  Err err;
  uint32_t options[LIMIT_OPTIONS], count = session_options(session, options);
  const Story *story = session_story(session);
  const char *word = drill_word(letter);
  for (uint32_t i = 0; i < count; i++) {
    const char *id = story_text(story, story->options[options[i]].id);
    if (strlen(id) < strlen(word) || strcmp(id + strlen(id) - strlen(word), word) != 0) continue;
    if (!session_choose(session, options[i], &err)) fail_msg("%s", err.text);
    return;
  }
  fail_msg("%s is not offered at choice %u", word, (unsigned)session_choices(session));
}

// A letter a choice, as in "awgpawgpawgpawgpts".
static inline Session *drill_play(const Story *story, const char *player, const char *letters) {
  Err err;
  SessionSetup setup = {.seed = 3, .player = player};
  Session *session = session_new(story, &setup, &err);
  if (!session) fail_msg("%s", err.text);
  for (; *letters; letters++) drill_choose(session, *letters);
  return session;
}

#endif
