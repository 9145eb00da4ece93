// The rule for a certificate's evidence: what counts, what is missing, what no mean makes up for,
// and the figures, done by hand.
#include "coded/certificate.h"

#include "sittings.h"

static void six_scenarios_are_enough(void **state) {
  CertifySitting sittings[FULL];
  (void)state;
  fill(sittings);
  CertifyFinding finding = find(sittings, FULL, NULL);
  assert_int_equal(finding.verdict, CERTIFY_REACHED);
  assert_int_equal(finding.scenarios, 6);
  assert_int_equal(finding.mean, 800);
  assert_int_equal(finding.error, 0);
  assert_true(finding.supervised);
  sittings[2].level = 'A';
  finding = find(sittings, FULL, NULL);
  assert_int_equal(finding.verdict, CERTIFY_REACHED);
  assert_false(finding.supervised);
}

static void five_are_not(void **state) {
  CertifySitting sittings[FULL];
  (void)state;
  fill(sittings);
  assert_int_equal(find(sittings, FULL - 1, NULL).verdict, CERTIFY_INCOMPLETE);
  assert_int_equal(find(sittings, 0, NULL).verdict, CERTIFY_INCOMPLETE);
  assert_int_equal(find(NULL, 0, NULL).needed, 6);
}

static void four_are_with_a_role_play(void **state) {
  CertifySitting sittings[FULL];
  CertifyRolePlay role_play = {.candidate = "ref 7", .volleys = 12, .within = true, .severity = 2};
  (void)state;
  fill(sittings);
  assert_int_equal(find(sittings, 4, &role_play).verdict, CERTIFY_REACHED);
  assert_int_equal(find(sittings, 3, &role_play).verdict, CERTIFY_INCOMPLETE);
  role_play.volleys = 11;  // too short: as if it were not there
  assert_int_equal(find(sittings, 4, &role_play).verdict, CERTIFY_INCOMPLETE);
  assert_int_equal(find(sittings, 6, &role_play).verdict, CERTIFY_REACHED);
  role_play.volleys = 12;
  role_play.candidate = "ref 8";
  assert_int_equal(find(sittings, 6, &role_play).verdict, CERTIFY_INCOMPLETE);
}

static void what_is_no_scenario_does_not_count(void **state) {
  CertifySitting sittings[FULL];
  (void)state;
  fill(sittings);
  sittings[0].volleys = 11;
  sittings[1].scene = "";
  sittings[2].scene = NULL;
  CertifyFinding finding = find(sittings, FULL, NULL);
  assert_int_equal(finding.uses[0], CERTIFY_SHORT);
  assert_int_equal(finding.uses[1], CERTIFY_NO_SCENARIO);
  assert_int_equal(finding.uses[2], CERTIFY_NO_SCENARIO);
  assert_int_equal(finding.counted, 3);
  assert_int_equal(finding.verdict, CERTIFY_INCOMPLETE);
  sittings[0].volleys = 12;
  assert_int_equal(find(sittings, 1, NULL).uses[0], CERTIFY_COUNTS);
}

// Who stops while it goes well has not met what comes at the end; a push in it stays a push.
static void what_was_left_early_does_not_count(void **state) {
  CertifySitting sittings[FULL];
  (void)state;
  fill(sittings);
  sittings[0].left_early = true;
  CertifyFinding finding = find(sittings, FULL, NULL);
  assert_int_equal(finding.uses[0], CERTIFY_LEFT_EARLY);
  assert_int_equal(finding.counted, 5);
  assert_int_equal(finding.verdict, CERTIFY_INCOMPLETE);
  assert_false(finding.pushed[0]);
  sittings[0].severity = CERTIFY_SEVERE;
  assert_true(find(sittings, FULL, NULL).pushed[0]);
}

// The same form again is not a seventh, and the better of the two does not count.
static void a_form_counts_once_and_the_weaker_time(void **state) {
  CertifySitting sittings[FULL + 1];
  (void)state;
  fill(sittings);
  sittings[FULL] = sittings[0];
  sittings[0].curiosity = 900;
  sittings[FULL].curiosity = 740;
  CertifyFinding finding = find(sittings, FULL + 1, NULL);
  assert_int_equal(finding.uses[0], CERTIFY_SAME_FORM);
  assert_int_equal(finding.same_as[0], FULL);
  assert_int_equal(finding.uses[FULL], CERTIFY_COUNTS);
  assert_int_equal(finding.counted, 6);
  assert_int_equal(finding.mean, 790);  // (5 x 800 + 740) / 6
  sittings[FULL].curiosity = 900;       // of equals the first
  finding = find(sittings, FULL + 1, NULL);
  assert_int_equal(finding.uses[0], CERTIFY_COUNTS);
  assert_int_equal(finding.same_as[FULL], 0);
}

static void another_form_counts_and_makes_no_scenario(void **state) {
  CertifySitting sittings[FULL];
  (void)state;
  fill(sittings);
  sittings[1] = sittings[0];
  sittings[1].seed = 2;
  sittings[2] = sittings[0];
  sittings[2].variants = "ready=not_now";
  CertifyFinding finding = find(sittings, FULL, NULL);
  assert_int_equal(finding.counted, 6);
  assert_int_equal(finding.scenarios, 4);
  assert_int_equal(finding.verdict, CERTIFY_INCOMPLETE);
  sittings[1].course = "another";  // the same scene's name in another course
  assert_int_equal(find(sittings, FULL, NULL).scenarios, 5);
}

static void a_severe_push_is_not_made_up_for(void **state) {
  CertifySitting sittings[FULL];
  (void)state;
  fill(sittings);
  sittings[3].severity = 4;
  CertifyFinding finding = find(sittings, FULL, NULL);
  assert_int_equal(finding.verdict, CERTIFY_COERCIVE);
  assert_true(finding.pushed[3]);
  assert_false(finding.pushed[2]);
  assert_int_equal(find(sittings, 4, NULL).verdict,
                   CERTIFY_COERCIVE);  // also when more are missing
  sittings[3].severity = 3;
  assert_int_equal(find(sittings, FULL, NULL).verdict, CERTIFY_REACHED);
  sittings[3].within = false;
  assert_int_equal(find(sittings, FULL, NULL).verdict, CERTIFY_COERCIVE);
}

// How often is a question of many turns; how hard is not.
static void short_sittings_do_not_hide_a_severe_push(void **state) {
  CertifySitting sittings[FULL + 1];
  (void)state;
  fill(sittings);
  sittings[FULL] = sittings[0];
  sittings[FULL].scene = "g";
  sittings[FULL].volleys = 3;
  sittings[FULL].within = false;
  assert_int_equal(find(sittings, FULL + 1, NULL).verdict, CERTIFY_REACHED);
  sittings[FULL].severity = 4;
  assert_int_equal(find(sittings, FULL + 1, NULL).verdict, CERTIFY_COERCIVE);
}

static void a_role_play_that_pushed_is_not_made_up_for(void **state) {
  CertifySitting sittings[FULL];
  CertifyRolePlay role_play = {.candidate = "ref 7", .volleys = 20, .within = false};
  (void)state;
  fill(sittings);
  assert_int_equal(find(sittings, FULL, &role_play).verdict, CERTIFY_COERCIVE);
  role_play.within = true;
  role_play.severity = 4;
  assert_int_equal(find(sittings, FULL, &role_play).verdict, CERTIFY_COERCIVE);
}

static void everything_is_intact_and_of_one_person(void **state) {
  CertifySitting sittings[FULL + 1];
  (void)state;
  fill(sittings);
  sittings[FULL] = sittings[0];
  sittings[FULL].scene = "g";
  sittings[FULL].intact = false;
  CertifyFinding finding = find(sittings, FULL + 1, NULL);
  assert_int_equal(finding.verdict, CERTIFY_INCOMPLETE);
  assert_int_equal(finding.uses[FULL], CERTIFY_DAMAGED);
  sittings[FULL].intact = true;
  sittings[FULL].candidate = "ref 8";
  finding = find(sittings, FULL + 1, NULL);
  assert_int_equal(finding.verdict, CERTIFY_INCOMPLETE);
  assert_int_equal(finding.uses[FULL], CERTIFY_SOMEBODY_ELSE);
}

static void practice_is_left_out(void **state) {
  CertifySitting sittings[FULL + 1];
  (void)state;
  fill(sittings + 1);
  sittings[0] = sittings[1];
  sittings[0].level = 'P';
  sittings[0].candidate = "somebody";  // nor does it say who the person is
  sittings[0].severity = 4;
  sittings[0].intact = false;
  CertifyFinding finding = find(sittings, FULL + 1, NULL);
  assert_int_equal(finding.verdict, CERTIFY_REACHED);
  assert_int_equal(finding.uses[0], CERTIFY_PRACTICE);
  sittings[1].level = 'X';
  assert_int_equal(find(sittings, FULL + 1, NULL).verdict, CERTIFY_INCOMPLETE);
  sittings[1].level = '\0';
  assert_int_equal(find(sittings, FULL + 1, NULL).uses[1], CERTIFY_PRACTICE);
}

// 600 700 800 600 700 800: mean 700; squared differences 4 x 10000 = 40000, by 6 x 5 is 1333.3, the
// root 36.51: 37. The band is 663 to 737.
static void the_error_is_the_sittings_own(void **state) {
  static const int32_t marks[FULL] = {600, 700, 800, 600, 700, 800};
  CertifySitting sittings[FULL];
  (void)state;
  set_marks(sittings, marks);
  CertifyFinding finding = find(sittings, FULL, NULL);
  assert_int_equal(finding.mean, 700);
  assert_int_equal(finding.error, 37);
  assert_int_equal(finding.low, 663);
  assert_int_equal(finding.high, 737);
  assert_int_equal(finding.verdict, CERTIFY_AGAIN);
}

// Each with 100 between the lowest and the highest, three and three: differences of 50, squared
// 15000 in all, by 30 is 500, the root 22.36: 23. The band is 677 to 723.
static void verdict_at(int32_t lower, CertifyVerdict verdict) {
  const int32_t marks[FULL] = {lower, lower, lower, lower + 100, lower + 100, lower + 100};
  CertifySitting sittings[FULL];
  set_marks(sittings, marks);
  CertifyFinding finding = find(sittings, FULL, NULL);
  assert_int_equal(finding.error, 23);
  assert_int_equal(finding.mean, lower + 50);
  assert_int_equal(finding.verdict, verdict);
}

static void the_band_includes_its_ends(void **state) {
  (void)state;
  verdict_at(626, CERTIFY_NOT_REACHED);
  verdict_at(627, CERTIFY_AGAIN);
  verdict_at(673, CERTIFY_AGAIN);
  verdict_at(674, CERTIFY_REACHED);
}

static void one_good_sitting_makes_up_for_a_weak_one(void **state) {
  static const int32_t marks[FULL] = {650, 850, 800, 800, 850, 850};
  CertifySitting sittings[FULL];
  (void)state;
  set_marks(sittings, marks);
  assert_int_equal(find(sittings, FULL, NULL).mean, 800);
  assert_int_equal(find(sittings, FULL, NULL).verdict, CERTIFY_REACHED);
}

// Scenes 0 to 5 of one course, in stretches: two that share one are one scenario.
static void stretches_that_share_a_scene_are_one_scenario(void **state) {
  static const uint32_t ranges[FULL][2] = {{0, 1}, {2, 3}, {3, 4}, {5, 5}, {0, 5}, {6, 9}};
  CertifySitting sittings[FULL];
  (void)state;
  fill(sittings);
  for (int i = 0; i < FULL; i++) {
    sittings[i].first = ranges[i][0];
    sittings[i].last = ranges[i][1];
  }
  // new are 0-1, 2-3, 5 and 6-9; 3-4 shares a scene with 2-3, and 0-5 with all
  assert_int_equal(find(sittings, FULL, NULL).scenarios, 4);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(six_scenarios_are_enough),
      cmocka_unit_test(five_are_not),
      cmocka_unit_test(four_are_with_a_role_play),
      cmocka_unit_test(what_is_no_scenario_does_not_count),
      cmocka_unit_test(what_was_left_early_does_not_count),
      cmocka_unit_test(a_form_counts_once_and_the_weaker_time),
      cmocka_unit_test(another_form_counts_and_makes_no_scenario),
      cmocka_unit_test(a_severe_push_is_not_made_up_for),
      cmocka_unit_test(short_sittings_do_not_hide_a_severe_push),
      cmocka_unit_test(a_role_play_that_pushed_is_not_made_up_for),
      cmocka_unit_test(everything_is_intact_and_of_one_person),
      cmocka_unit_test(practice_is_left_out),
      cmocka_unit_test(the_error_is_the_sittings_own),
      cmocka_unit_test(the_band_includes_its_ends),
      cmocka_unit_test(one_good_sitting_makes_up_for_a_weak_one),
      cmocka_unit_test(stretches_that_share_a_scene_are_one_scenario),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
