// What of a sitting goes into a certificate's evidence: of a session that was played, and of a
// role-play that was coded.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "coded/certificate.h"
#include "course/course.h"

static Story *load(const char *course) {
  char folder[512];
  CourseFaults faults = {0};
  snprintf(folder, sizeof folder, UNPERSUADED_SOURCE "/%s", course);
  Story *story = course_load(UNPERSUADED_SOURCE "/scenes/common", folder, &faults);
  for (size_t i = 0; i < faults.count; i++) print_error("%s\n", faults.sentences[i]);
  course_faults_free(&faults);
  assert_non_null(story);
  return story;
}

static void play(Session *session, const char *const *options) {
  Err err;
  for (; *options; options++)
    if (!session_choose(session, story_find_option(session_story(session), *options), &err))
      fail_msg("%s", err.text);
}

static void the_rule_stands_in_the_rubric(void **state) {
  Story *story = load("scenes/resident_expert");
  CertifyRule found = certificate_rule(story);
  (void)state;
  assert_int_equal(found.volleys, 12);
  assert_int_equal(found.curiosity, 700);
  story_free(story);
}

// Advice (1), a threat by facilities (4), a closed way out, one more push (1): 6 over 4 turns.
static void a_session_says_what_it_was(void **state) {
  static const char *const said[] = {"the_lobby.lobby.set_up_tonight",
                                     "the_lobby.button.facilities", "the_lobby.lift.half_past_then",
                                     "the_lobby.stairs.a_bad_start", NULL};
  Story *story = load("scenes/four_minutes");
  SessionSetup setup = {.seed = 5};
  CertifySitting sitting;
  Buf variants = {0};
  Err err;
  Session *session = session_new(story, &setup, &err);
  (void)state;
  play(session, said);
  certificate_take(session, &variants, &sitting);
  assert_string_equal(sitting.course, "four_minutes");
  assert_string_equal(sitting.scene, "the_lobby");
  assert_string_equal(sitting.variants, "");
  assert_int_equal(sitting.seed, 5);
  assert_int_equal(sitting.volleys, 4);
  assert_int_equal(sitting.severity, 4);
  assert_int_equal(sitting.curiosity, 0);  // too short for marks
  assert_false(sitting.within);
  assert_false(sitting.intact);  // is for others to say
  session_free(session);
  buf_free(&variants);
  story_free(story);
}

static void a_curious_session_is_within(void **state) {
  static const char *const said[] = {"the_lobby.lobby.her_seven", "the_lobby.short_version.wait",
                                     "the_lobby.the_half_hour.theirs", NULL};
  Story *story = load("scenes/four_minutes");
  SessionSetup setup = {.seed = 5};
  CertifySitting sitting;
  Buf variants = {0};
  Err err;
  Session *session = session_new(story, &setup, &err);
  (void)state;
  play(session, said);
  certificate_take(session, &variants, &sitting);
  assert_true(sitting.within);
  assert_int_equal(sitting.severity, 0);
  session_free(session);
  buf_free(&variants);
  story_free(story);
}

static void a_stretch_of_scenes_is_one_scenario(void **state) {
  static const char *const said[] = {"first.door.nod", "second.step.nod", NULL};
  Story *story = load("tests/courses/two_faces");
  static const char *const fixed[] = {"sky=clear", "shoe=right"};
  SessionSetup setup = {.seed = 5, .variants = fixed, .variant_count = 2};
  CertifySitting sitting;
  Buf variants = {0};
  Err err;
  Session *session = session_new(story, &setup, &err);
  (void)state;
  play(session, said);
  certificate_take(session, &variants, &sitting);
  assert_string_equal(sitting.scene, "first to second");
  assert_int_equal(sitting.first, 0);
  assert_int_equal(sitting.last, 1);
  assert_string_equal(sitting.variants, "sky=clear shoe=right");
  session_free(session);
  buf_free(&variants);
  story_free(story);
}

static void a_coded_role_play_says_what_it_was(void **state) {
  CourseFaults faults = {0};
  Story *story = course_load_common(UNPERSUADED_SOURCE "/scenes/common", &faults);
  MovesFile file = {0};
  CertifyRolePlay role_play;
  (void)state;
  assert_non_null(story);
  assert_true(moves_file_read(&file, story, "file",
                              "session,turn,speaker,moves\n"
                              "s,1,ref 7,reflect\ns,2,ref 7,persuade:advice\ns,3,B,\n"
                              "t,1,ref 9,power:threat\n"));
  certificate_take_role_play(&file, story, 0, &role_play);
  assert_string_equal(role_play.candidate, "ref 7");
  assert_int_equal(role_play.volleys, 2);
  assert_int_equal(role_play.severity, 1);  // the threat is in another session
  assert_false(role_play.within);           // one in two
  moves_file_free(&file);
  story_free(story);
  course_faults_free(&faults);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_rule_stands_in_the_rubric),
      cmocka_unit_test(a_session_says_what_it_was),
      cmocka_unit_test(a_curious_session_is_within),
      cmocka_unit_test(a_stretch_of_scenes_is_one_scenario),
      cmocka_unit_test(a_coded_role_play_says_what_it_was),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
