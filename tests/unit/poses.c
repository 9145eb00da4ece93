// The body speaks: what a stage line, a look and a state do to a figure; and with the text turned off
// one still sees a push land, in every course.
#include "story/pose.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/hash.h"
#include "course/course.h"
#include "story/session.h"

static const char *const courses[] = {"four_minutes", "resident_expert", "top_of_the_board"};
enum { COURSES = sizeof courses / sizeof *courses, PLAYS = 60 };

static Story *load(const char *name) {
  char folder[512];
  CourseFaults faults = {0};
  snprintf(folder, sizeof folder, UNPERSUADED_SOURCE "/scenes/%s", name);
  Story *story = course_load(UNPERSUADED_SOURCE "/scenes/common", folder, &faults);
  course_faults_free(&faults);
  assert_non_null(story);
  return story;
}

static uint32_t look_named(const Story *story, const char *id) {
  for (uint32_t i = 0; i < story->look_count; i++)
    if (strcmp(story_text(story, story->looks[i].id), id) == 0) return i;
  fail_msg("no look %s", id);
  return NONE;
}

static const char *gesture_of(const Story *story, const char *does) {
  for (uint32_t i = 0; i < story->line_count; i++) {
    const Line *line = &story->lines[i];
    if (strcmp(story_text(story, line->does), does) != 0) continue;
    return line->gesture == NONE ? "" : story_text(story, story->gestures[line->gesture].id);
  }
  fail_msg("no line does: %s", does);
  return NULL;
}

static void stage_lines_name_gestures(void **state) {
  (void)state;
  Story *story = load("resident_expert");
  assert_string_equal(gesture_of(story, "turns a page"), "page");
  assert_string_equal(gesture_of(story, "caps the pen"), "pen_down");
  assert_string_equal(gesture_of(story, "shuts the notebook"), "book_shut");
  assert_string_equal(gesture_of(story, "means it"), "");
  story_free(story);
}

static void part_is(const Story *story, const Pose *pose, PosePart part, const char *word) {
  assert_string_equal(pose_part(story, pose, part), word);
}

static void a_gesture_goes_before_a_look_and_that_before_a_mood(void **state) {
  (void)state;
  Story *story = load("resident_expert");
  State now;
  Err err;
  Session *session = session_new(story, &(SessionSetup){.seed = 1}, &err);
  uint32_t conrad = story->minds[0].speaker;
  now = *session_state(session);
  now.mind[0].axis[1] = 80;  // pressure: shut
  now.mind[0].axis[2] = 0;
  Pose pose = pose_now(story, &now, conrad, NONE, NONE);
  part_is(story, &pose, POSE_POSTURE, "crossed");
  part_is(story, &pose, POSE_GAZE, "you");
  pose = pose_now(story, &now, conrad, look_named(story, "warm"), NONE);
  part_is(story, &pose, POSE_POSTURE, "leaning");  // the look
  part_is(story, &pose, POSE_BROWS, "up");
  for (uint32_t i = 0; i < story->gesture_count; i++) {
    if (strcmp(story_text(story, story->gestures[i].id), "writes") != 0) continue;
    pose = pose_now(story, &now, conrad, look_named(story, "sharp"), i);
    part_is(story, &pose, POSE_GAZE, "down");  // the gesture, though the look says "you"
    part_is(story, &pose, POSE_HANDS, "pen");
  }
  now.mind[0].axis[1] = 20;
  pose = pose_now(story, &now, conrad, NONE, NONE);
  part_is(story, &pose, POSE_POSTURE, "upright");  // at rest
  session_free(session);
  story_free(story);
}

// How she looked last: the look of the last line of hers that has one, in this scene.
static uint32_t last_look(const Session *session, uint32_t speaker) {
  uint32_t count;
  const Entry *entries = session_entries(session, &count);
  for (uint32_t i = count; i > 0 && entries[i - 1].kind != ENTRY_SCENE; i--)
    if (entries[i - 1].speaker == speaker && entries[i - 1].look != NONE)
      return entries[i - 1].look;
  return NONE;
}

static bool is_push(const Story *story, const Exchange *exchange) {
  for (uint32_t i = 0; i < exchange->volley.move_count; i++)
    if (story->codes[story->rows[exchange->volley.moves[i].row].received].family == FAMILY_COERCIVE)
      return true;
  return false;
}

typedef struct Seen {
  uint32_t pushes, shown;
} Seen;

static void look_at_choice(const Story *story, Session *session, uint32_t option, Seen *seen) {
  Err err;
  uint32_t speaker = story->beats[story->options[option].beat].speaker;
  uint32_t look = speaker == NONE ? NONE : last_look(session, speaker);
  State before = *session_state(session);
  assert_true(session_choose(session, option, &err));
  const Exchange *exchange = session_exchange(session, session_choices(session) - 1);
  if (exchange->mind == NONE || !is_push(story, exchange)) return;
  uint32_t struck = story->landings[exchange->volley.landing].look;
  Pose was = pose_now(story, &before, speaker, look, NONE);
  Pose is = pose_now(story, session_state(session), speaker, struck, NONE);
  seen->pushes++;
  for (int part = 0; part < POSE_PARTS; part++) {
    if (strcmp(pose_part(story, &was, (PosePart)part), pose_part(story, &is, (PosePart)part)) == 0)
      continue;
    seen->shown++;
    return;
  }
}

static void play_by_chance(const Story *story, uint64_t seed, Seen *seen) {
  Err err;
  Session *session = session_new(story, &(SessionSetup){.seed = seed}, &err);
  for (int step = 0; step < 400 && !session_over(session); step++) {
    char name[32];
    uint32_t options[LIMIT_OPTIONS], count = session_options(session, options);
    snprintf(name, sizeof name, "step %d", step);
    look_at_choice(story, session, options[hash_draw(seed, name, count)], seen);
  }
  session_free(session);
}

// A push decides how the reply lands unless another move of the same line was the weaker one.
static void a_push_is_seen_to_land(void **state) {
  (void)state;
  for (int course = 0; course < COURSES; course++) {
    Seen seen = {0};
    Story *story = load(courses[course]);
    for (uint64_t seed = 1; seed <= PLAYS; seed++) play_by_chance(story, seed, &seen);
    print_message("%s: %u of %u pushes show before they are answered\n", courses[course],
                  (unsigned)seen.shown, (unsigned)seen.pushes);
    assert_true(seen.pushes > 20);
    assert_true(seen.shown * 100 >= seen.pushes * 95);
    story_free(story);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(stage_lines_name_gestures),
      cmocka_unit_test(a_gesture_goes_before_a_look_and_that_before_a_mood),
      cmocka_unit_test(a_push_is_seen_to_land),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
