// The static half of `check`: a tidy course is let alone, in an untidy one each thing is found
// where it stands; and which advice is played.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "course/course.h"
#include "lint/coverage.h"
#include "lint/lint.h"

static Story *load(const char *name) {
  char folder[1024];
  CourseFaults faults = {0};
  snprintf(folder, sizeof folder, UNPERSUADED_SOURCE "/tests/courses/%s", name);
  Story *story = course_load(UNPERSUADED_SOURCE "/scenes/common", folder, &faults);
  for (size_t i = 0; i < faults.count; i++) print_error("%s\n", faults.sentences[i]);
  course_faults_free(&faults);
  assert_non_null(story);
  return story;
}

static char *lint(const char *course) {
  Findings findings = {0};
  Buf out = {0};
  Story *story = load(course);
  lint_course(story, UNPERSUADED_SOURCE "/assets", &findings);
  findings_print(&findings, story, &out);
  findings_free(&findings);
  story_free(story);
  char *text = memory_copy_text(buf_text(&out));
  buf_free(&out);
  return text;
}

static void a_tidy_course_is_let_alone(void **state) {
  (void)state;
  char *said = lint("tidy");
  assert_string_equal(said, "");
  free(said);
}

static const char *const untidy[] = {
    "untidy/course.lua:10: cast \"ghost\" says nothing and is never addressed [unused_cast]",
    "untidy/course.lua:17: variant \"weather\" is drawn, and no condition asks for it "
    "[unused_variant]",
    "untidy/course.lua:18: flag \"never_used\" is never used [unused_variable]",
    "untidy/course.lua:19: flag \"never_read\" is set, and no condition asks for it "
    "[unread_variable]",
    "untidy/course.lua:20: number \"never_set\" is asked for and never set, so it stays as it "
    "starts [unset_variable]",
    "untidy/course.lua:23: place \"attic\" is the place of no scene and no line [unused_place]",
    "untidy/course.lua:24: look \"purple\" is on no line [unused_look]",
    "untidy/course.lua:23: place \"attic\" shows place/attic.svg, and there is no such picture "
    "[missing_picture]",
    "untidy/the_desk.lua:11: look \"upside_down\" shows body-headstand, and the drawing of vera "
    "has "
    "no such group [missing_picture]",
    "untidy/the_desk.lua:1: the_desk: the scene has no question for the room; write facilitator = "
    "\"...\" "
    "[missing_facilitator]",
    "untidy/the_desk.lua:7: the_desk.drawer.no_advice: it has a move and names no advice; write "
    "advice = { \"A14\" } "
    "[missing_advice]",
    "untidy/the_desk.lua:14: the_desk.drawer.push: the reply for other follows a push and has no "
    "inner voice; write "
    "inner = \"...\" on a line of it [missing_inner]",
    "untidy/the_desk.lua:14: the_desk.drawer.push: it pushes or retreats and does not say what "
    "that "
    "did; write why = \"...\" [missing_why]",
    "untidy/the_desk.lua:22: the_desk.drawer.half: it pushes or retreats and does not say what "
    "that "
    "did; write why = \"...\" [missing_why]",
    "untidy/the_desk.lua:22: the_desk.drawer.half: the reply for other follows a push and has no "
    "inner voice; write "
    "inner = \"...\" on a line of it [missing_inner]",
    "untidy/the_desk.lua:32: the_desk.drawer.voice: the reply for a concern voiced is a no and has "
    "no inner voice; "
    "write inner = \"...\" on a line of it [missing_inner]",
    "untidy/the_desk.lua:39: the_desk.drawer.written_no: the reply for other is a no and has no "
    "inner voice; write "
    "inner = \"...\" on a line of it [missing_inner]",
    "the best play with weather=rain has 1 turns with the expert; a course is written for 18 to 36 "
    "[volleys]",
    "of 200 plays by chance 0 have 18 to 36 turns with the expert [volleys]"};
enum { UNTIDY = sizeof untidy / sizeof *untidy };

static void in_an_untidy_course_each_thing_is_found(void **state) {
  int missing = 0;
  (void)state;
  char *said = lint("untidy");
  for (size_t i = 0; i < UNTIDY; i++) {
    if (strstr(said, untidy[i])) continue;
    print_error("not said: %s\n", untidy[i]);
    missing++;
  }
  if (missing) print_error("%s", said);
  assert_int_equal(missing, 0);
  free(said);
}

static void and_nothing_else(void **state) {
  size_t lines = 0;
  (void)state;
  char *said = lint("untidy");
  for (const char *c = said; *c; c++) lines += *c == '\n';
  assert_int_equal(lines, UNTIDY + 1);  // the best play is told for each weather
  free(said);
}

static void a_course_without_pictures_at_hand_is_not_asked_for_them(void **state) {
  Findings findings = {0};
  (void)state;
  Story *story = load("untidy");
  lint_course(story, NULL, &findings);
  assert_int_equal(findings_of(&findings, "missing_picture"), 0);
  findings_free(&findings);
  story_free(story);
}

// Advice ------------------------------------------------------------------------------------------

static void the_table_has_every_card_and_where_it_is_played(void **state) {
  Buf table = {0};
  (void)state;
  Story *story = load("untidy");
  const Story *const stories[] = {story};
  assert_int_equal(story->card_count, 93);
  coverage_table(stories, 1, &table);
  assert_non_null(strstr(buf_text(&table), "\nB14  "));
  assert_non_null(strstr(buf_text(&table), "the_desk.drawer\n"));
  assert_non_null(strstr(buf_text(&table), "- in no scene\n"));
  buf_free(&table);
  story_free(story);
}

static void cards_no_scene_plays_are_named(void **state) {
  Findings findings = {0};
  (void)state;
  Story *story = load("untidy");
  const Story *const stories[] = {story};
  assert_int_equal(coverage_unplayed(stories, 1, &findings),
                   93 - 3);  // A14, A15 and B14 are played
  assert_int_equal(findings.count, 90);
  assert_non_null(strstr(findings.items[0].sentence, "\"A01\""));
  findings_free(&findings);
  story_free(story);
}

static void two_courses_are_counted_together(void **state) {
  (void)state;
  Findings findings = {0};
  Story *one = load("untidy"), *other = load("drill");
  const Story *const stories[] = {one, other};
  assert_int_equal(coverage_unplayed(stories, 2, &findings), 93 - 8);
  findings_free(&findings);
  story_free(one);
  story_free(other);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_tidy_course_is_let_alone),
      cmocka_unit_test(in_an_untidy_course_each_thing_is_found),
      cmocka_unit_test(and_nothing_else),
      cmocka_unit_test(a_course_without_pictures_at_hand_is_not_asked_for_them),
      cmocka_unit_test(the_table_has_every_card_and_where_it_is_played),
      cmocka_unit_test(cards_no_scene_plays_are_named),
      cmocka_unit_test(two_courses_are_counted_together),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
