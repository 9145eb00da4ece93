// What is shown and in which order: lines one after another, lines with a condition, and `either`.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "course/course.h"
#include "story/session.h"

static const char *const course = UNPERSUADED_SOURCE "/tests/courses/scripts";

static int set_up(void **state) {
  CourseFaults faults = {0};
  Story *story = course_load(UNPERSUADED_SOURCE "/scenes/common", course, &faults);
  for (size_t i = 0; i < faults.count; i++) print_error("%s\n", faults.sentences[i]);
  course_faults_free(&faults);
  *state = story;
  return story ? 0 : -1;
}

static int tear_down(void **state) {
  story_free(*state);
  return 0;
}

static void choose(Session *session, const char *option) {
  char id[128];
  Err err;
  snprintf(id, sizeof id, "lines.hub.%s", option);
  assert_true(session_choose(session, story_find_option(session_story(session), id), &err));
}

// The lines of the last exchange, one after another.
static void said(Session *session, char *out, size_t size) {
  uint32_t count;
  const Entry *entries = session_entries(session, &count);
  out[0] = 0;
  for (uint32_t i = 0; i < count; i++) {
    if (entries[i].kind == ENTRY_LINE && entries[i].exchange == session_choices(session)) {
      snprintf(out + strlen(out), size - strlen(out), "%s ", entries[i].text);
    }
  }
}

static void check(const Story *story, const char *const *options, const char *expected) {
  char lines[512];
  Err err;
  const SessionSetup setup = {.seed = 1};
  Session *session = session_new(story, &setup, &err);
  for (; *options; options++) choose(session, *options);
  said(session, lines, sizeof lines);
  assert_string_equal(lines, expected);
  session_free(session);
}

#define SAYS(expected, ...) check(*state, (const char *const[]){__VA_ARGS__, NULL}, expected)

static void test_a_line_after_either_is_always_shown(void **state) {
  SAYS("Else. Always. ", "after_either");
  SAYS("If rain. Always. ", "make_it_rain", "after_either");
}

static void test_a_line_before_either_is_always_shown(void **state) {
  SAYS("First. Else. ", "before_either");
  SAYS("First. If rain. ", "make_it_rain", "before_either");
}

static void test_each_either_shows_its_first_that_holds(void **state) {
  SAYS("Else. Dry. End. ", "two_eithers");
  SAYS("If rain. Wet. Puddles. End. ", "make_it_rain", "two_eithers");
}

static void test_a_line_with_a_condition_is_left_out(void **state) {
  SAYS("One. Two. ", "sometimes");
  SAYS("One. Rain only. Two. ", "make_it_rain", "sometimes");
}

static void test_a_line_that_leads_on_lets_the_rest_be_said(void **state) {
  SAYS("Go here. Still said. There. ", "one_by_one");
}

static void test_set_counts_before_the_reply(void **state) {
  SAYS("It rains. ", "make_it_rain");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_a_line_after_either_is_always_shown),
      cmocka_unit_test(test_a_line_before_either_is_always_shown),
      cmocka_unit_test(test_each_either_shows_its_first_that_holds),
      cmocka_unit_test(test_a_line_with_a_condition_is_left_out),
      cmocka_unit_test(test_a_line_that_leads_on_lets_the_rest_be_said),
      cmocka_unit_test(test_set_counts_before_the_reply),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
