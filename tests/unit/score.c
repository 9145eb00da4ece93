// Marks, gates and endings: definitions 23 to 27, 30 and 32, and section 5 of the codebook. The values are worked out by hand.
#include "practice.h"

// 23: numbers ---------------------------------------------------------------------------------------------------

static void def_23_k_is_curious_among_curious_and_pushing(void **state) {
  expect_after(state, "", "K=0 rho=0");              // nothing at all
  expect_after(state, "neutral.info", "K=0 rho=0");  // neither the one nor the other
  expect_after(state, "reflect.back", "K=1000 rho=1000");
  expect_after(state, "persuade.advice", "K=0");
  expect_after(state, "V=20 con=2 inc=1 refl=3", "K=666 rho=150");  // 666.7
  expect_after(state, "V=13 con=1 inc=2 refl=2", "K=333 rho=153");  // 333.3, 153.8
}

static void expect_printed(int32_t per_mille, const char *text, const char *tenths) {
  char out[16];
  score_print(per_mille, out);
  assert_string_equal(out, text);
  score_print_tenths(per_mille, out);
  assert_string_equal(out, tenths);
}

static void def_23_shown_in_hundreds_half_up(void **state) {
  (void)state;
  expect_printed(0, "0", "0.0");
  expect_printed(4, "0", "0.4");
  expect_printed(5, "1", "0.5");
  expect_printed(734, "73", "73.4");
  expect_printed(735, "74", "73.5");
  expect_printed(549, "55", "54.9");
  expect_printed(994, "99", "99.4");
  expect_printed(995, "100", "99.5");
  expect_printed(1000, "100", "100.0");
  // answers to a no may be below zero: the same figure with a sign
  expect_printed(-4, "0", "-0.4");
  expect_printed(-167, "-17", "-16.7");
  expect_printed(-500, "-50", "-50.0");
  expect_printed(-1000, "-100", "-100.0");
}

// 24-26: marks ----------------------------------------------------------------------------------------------------

static void def_24_curiosity(void **state) {
  expect_after(state, "V=20", "curiosity=0");
  // 1000 x 5/20 = 250; 300 x 3/4 = 225; 250 x 3/4 = 187; 75 x 2 = 150
  expect_after(state, "V=20 refl=5 pace=2 edge=3 problem_case=4 betrayal=1 spaces=2",
               "curiosity=812");
  // at most 300; 300 x 4/4; 250; at most 150
  expect_after(state, "V=20 refl=7 pace=2 edge=2 problem_case=2 betrayal=2 answer=2 spaces=5",
               "curiosity=1000");
  // 153; nothing voiced: 0 and 0; 75
  expect_after(state, "V=13 refl=2 spaces=1", "curiosity=228");
  // 250 x 1/3 = 83; 300 x 1/4 = 75
  expect_after(state, "V=20 pace=2 edge=1 answer=1", "curiosity=158");
  // a concern voiced in the last two volleys does not count against it: 166 + 75 + 250; two volleys later it does
  expect_after(state, "pace=2 neutral.info*4 reflect.back ask.edge",
               "V=6 refl=1 answered=1 curiosity=491");
  expect_after(state, "pace=2 neutral.info*4 reflect.back ask.edge neutral.info*3",
               "V=9 answered=2 curiosity=311");
}

static void def_25_coercion(void **state) {
  expect_after(state, "V=20", "coercion=0");
  expect_after(state, "V=16 sev=1", "coercion=156");  // 156.25
  expect_after(state, "V=14 sev=5", "coercion=892");  // 892.86
  expect_after(state, "V=20 sev=4", "coercion=500");
  expect_after(state, "V=20 sev=8", "coercion=1000");
  expect_after(state, "V=20 sev=30", "coercion=1000");
  expect_after(state, "", "coercion=0");
}

static void def_26_asking(void **state) {
  expect_after(state, "V=20", "asking=0");
  expect_after(state, "V=20 closed=3", "asking=0");
  expect_after(state, "V=20 open=3 closed=1 leading=1 spaces=1",
               "asking=337");                                // 3/5 x 3/4 x 3/4
  expect_after(state, "V=20 open=1 closed=2", "asking=41");  // 1/3 x 1/4 x 1/2
  expect_after(state, "V=20 open=6 spaces=2", "asking=1000");
  expect_after(state, "V=20 open=6 spaces=7", "asking=1000");
  expect_after(state, "V=20 open=6 leading=2", "asking=375");  // 6/8 x 1 x 1/2
}

static void def_26_understanding(void **state) {
  expect_after(state, "V=20 refl=3 pace=2 edge=2", "understanding=583");  // 250 + 333
  expect_after(state, "V=15 refl=4 pace=2", "understanding=610");         // 444 + 166
  expect_after(state, "V=18 refl=5", "understanding=462");                // 462.96
  expect_after(state, "V=20 refl=6 pace=2 edge=2 answer=2", "understanding=1000");
  expect_after(state, "V=20 refl=20 pace=2 edge=2 answer=2 betrayal=2", "understanding=1000");
  expect_after(state, "V=20", "understanding=0");
}

static void def_26_honouring(void **state) {
  expect_after(state, "V=20 pace=3", "honouring=250");
  expect_after(state, "V=20 pace=3 edge=4 answer=4 betrayal=4", "honouring=750");
  expect_after(state, "V=20 pace=3 edge=3 answer=3 betrayal=4", "honouring=750");
  expect_after(state, "V=20 pace=3 edge=3 answer=4 betrayal=4", "honouring=1000");
}

static void def_26_freedom_and_candour(void **state) {
  expect_after(state, "V=20", "freedom_and_candour=0");
  expect_after(state, "V=20 con=1", "freedom_and_candour=100");
  // K .9 x (.10 + .25 + .40 + .20)
  expect_after(state, "V=20 con=9 inc=1 autonomy=1 permission=2 safe_zone=1",
               "freedom_and_candour=855");
  expect_after(state, "V=20 con=9 autonomy=3", "freedom_and_candour=600");
  expect_after(state, "V=20 con=9 permission=3", "freedom_and_candour=500");
  expect_after(state, "V=20 con=9 safe_zone=2", "freedom_and_candour=300");
  expect_after(state, "V=20 con=9 autonomy=2 permission=3 safe_zone=1",
               "freedom_and_candour=1000");  // 1.2 is 1
  expect_after(state, "V=20 con=2 inc=1 autonomy=1",
               "freedom_and_candour=233");  // 2/3 x .35
  expect_after(state, "V=20 con=2 inc=2 autonomy=1",
               "freedom_and_candour=175");  // K .50 is enough
  expect_after(state, "V=200 con=49 inc=51 autonomy=1", "freedom_and_candour=0");
}

static void def_26_landing(void **state) {
  expect_after(state, "V=20 con=4 inc=1 pace=2 edge=2", "landing=0");
  expect_after(state, "V=20 con=4 inc=1 pace=2 edge=2 +designed", "landing=1000");
  expect_after(state, "V=20 con=4 inc=1 pace=2 edge=2 +accepted", "landing=1000");
  expect_after(state, "V=20 con=79 inc=21 pace=2 edge=2 +accepted", "landing=600");
  expect_after(state, "V=20 con=1 inc=9 pace=2 edge=2 +accepted", "landing=600");
  expect_after(state, "V=20 con=1 pace=2 edge=2 +accepted", "landing=1000");
  expect_after(state, "V=20 pace=2 edge=2 +accepted", "landing=600");  // K is 0 of nothing
  expect_after(state, "V=20 con=4 pace=2 edge=1 +accepted", "landing=0");
}

// No mark takes from another: pushes leave curiosity as it was, curiosity takes nothing from coercion.
static void marks_are_never_netted(void **state) {
  expect_after(state, "V=20 refl=5 pace=2 edge=2 spaces=2",
               "curiosity=800 coercion=0");  // 250 + 150 + 250 + 150
  expect_after(state, "V=20 refl=5 pace=2 edge=2 spaces=2 inc=9 sev=30",
               "curiosity=800 coercion=1000");
  expect_after(state, "V=20 inc=9 sev=6", "curiosity=0 coercion=750");
  expect_after(state, "V=20 inc=9 sev=6 con=40 refl=20", "coercion=750");
}

// 27: gates -------------------------------------------------------------------------------------------------------

// Where the gate fails, in order; "" when it passes, "empty" below twelve volleys.
static const char *failing(const Practice *practice, const char *name, char out[256]) {
  Score score;
  const int gate = practice_gate(practice, name);
  const Range rows = practice->story->gates[gate].rows;
  score_work_out(practice->story, &practice->state, &score);
  *out = '\0';
  for (uint32_t i = 0; i < rows.count; i++) {
    if (!score.gates[gate].rows[i]) {
      snprintf(out + strlen(out), 256 - strlen(out), "%s%s", *out ? " " : "",
               practice_text(practice, practice->story->gate_rows[rows.first + i].id));
    }
  }
  assert_int_equal(score.gates[gate].passed, !*out && !score.empty);
  assert_int_equal(score.gates[gate].empty, practice->state.mind[0].volleys < 12);
  return score.gates[gate].empty ? "empty" : out;
}

// V20, K 1, rho .30, three understood of three, two spaces: curiosity 300 + 225 + 250 + 150 = 925. T40 X35.
#define GOOD "V=20 con=18 refl=6 pace=2 edge=2 problem_case=2 spaces=2 "

static void expect_failing(void **state, const char *name, const char *words,
                           const char *expected) {
  char out[256];
  Practice practice = practice_of(state, words);
  const char *rows = failing(&practice, name, out);
  if (strcmp(rows, expected) != 0) {
    fail_msg("gate %s of \"%s\" fails at \"%s\", not \"%s\"", name, words, rows, expected);
  }
}

static void def_27_each_row_of_good_fails_alone(void **state) {
  expect_failing(state, "good", GOOD, "");
  expect_failing(state, "good", GOOD "V=11", "empty");
  expect_failing(state, "good", GOOD "V=12", "");
  expect_failing(state, "good", GOOD "con=8 inc=1 sev=1", "K");   // .889
  expect_failing(state, "good", GOOD "refl=3", "rho");            // .15
  expect_failing(state, "good", GOOD "inc=1 sev=3", "severity");  // .15
  expect_failing(state, "good", GOOD "V=40 refl=12 inc=1 sev=4 grave=1", "grave");
  expect_failing(state, "good", GOOD "problem_case=0", "understood");  // 300 + 150 + 250 + 150
  expect_failing(state, "good", GOOD "refl=4 spaces=0 betrayal=1 answer=1",
                 "curiosity");  // 200 + 225 + 150
  expect_failing(state, "good", GOOD "X=60", "reactance");
  expect_failing(state, "good", GOOD "T=24", "trust");
}

static void def_27_good_at_its_thresholds(void **state) {
  expect_failing(state, "good", GOOD "con=9 inc=1 sev=1", "");  // K .90
  expect_failing(state, "good", GOOD "V=50 refl=9", "");        // rho .18; 180 + 225 + 250 + 150
  expect_failing(state, "good", GOOD "inc=1 sev=2", "");        // .10
  expect_failing(state, "good", GOOD "refl=5 spaces=1 betrayal=1 answer=1",
                 "");  // 250 + 225 + 150 + 75 = 700
  expect_failing(state, "good", GOOD "V=257 refl=64 spaces=1 betrayal=1 answer=1",
                 "curiosity");  // 249 + ... = 699
  expect_failing(state, "good", GOOD "X=59 T=25", "");
}

static void def_27_good_just_below_them(void **state) {
  expect_failing(state, "good", GOOD "con=899 inc=101 sev=1", "K");
  expect_failing(state, "good", GOOD "V=1000 refl=179", "rho");
  expect_failing(state, "good", GOOD "V=1000 refl=300 inc=1 sev=101", "severity");
}

static void def_27_each_row_of_fair_fails_alone(void **state) {
  expect_failing(state, "fair", GOOD, "");
  expect_failing(state, "fair", GOOD "V=11", "empty");
  expect_failing(state, "fair", GOOD "V=12", "");
  expect_failing(state, "fair", GOOD "con=15 inc=4 sev=4", "K");  // .789
  expect_failing(state, "fair", GOOD "refl=2", "rho");            // .10
  expect_failing(state, "fair", GOOD "inc=2 sev=5", "severity");  // .25
  expect_failing(state, "fair", GOOD "inc=1 sev=4 grave=1", "grave");
  expect_failing(state, "fair", GOOD "problem_case=0 edge=0",
                 "understood");  // 300 + 75 + 250 + 150
  expect_failing(state, "fair", GOOD "V=125 refl=28 problem_case=1 betrayal=1 answer=1 spaces=1",
                 "curiosity");  // 224 + 150 + 100 + 75 = 549
  expect_failing(state, "fair", GOOD "X=60", "reactance");
  expect_failing(state, "fair", GOOD "T=24", "trust");
}

static void def_27_fair_at_its_thresholds(void **state) {
  expect_failing(state, "fair", GOOD "con=16 inc=4 sev=4", "");  // K .80, severity .20
  expect_failing(state, "fair", GOOD "refl=3", "");              // rho .15
  expect_failing(state, "fair", GOOD "problem_case=0", "");
  expect_failing(state, "fair", GOOD "V=40 refl=9 problem_case=1 betrayal=1 answer=1 spaces=1",
                 "");  // 225 + 150 + 100 + 75 = 550
  expect_failing(state, "fair", GOOD "X=59 T=25", "");
}

static void def_27_fair_just_below_them(void **state) {
  expect_failing(state, "fair", GOOD "con=799 inc=201 sev=1", "K");
  expect_failing(state, "fair", GOOD "V=1000 refl=149", "rho");
  expect_failing(state, "fair", GOOD "V=1000 refl=300 inc=1 sev=201", "severity");
}

// Below twelve volleys a gate is empty; its row says so too, for whoever shows the rows.
static void def_27_the_row_of_volleys(void **state) {
  char out[256];
  Practice practice = practice_of(state, GOOD "V=11");
  for (int i = 0; i < 2; i++) {
    assert_string_equal(failing(&practice, i ? "good" : "fair", out), "empty");
    assert_string_equal(out, "volleys");
  }
}

// Avoidance means fewer than two understood, so that row never fails alone; and it fails whenever it should.
static void def_27_avoidance_fails_with_what_was_not_understood(void **state) {
  expect_failing(state, "good", GOOD "problem_case=0 edge=0 +dropped", "understood avoidance");
  expect_failing(state, "fair", GOOD "problem_case=0 edge=0 +dropped", "understood avoidance");
  expect_failing(state, "fair", GOOD "problem_case=0 +dropped", "");
}

static void def_27_nothing_done_passes_nothing(void **state) {
  expect_failing(state, "fair", "neutral.info*12", "K rho understood curiosity");
  expect_failing(state, "good", "neutral.info*12", "K rho understood curiosity");
}

// 30: endings -------------------------------------------------------------------------------------------------------

static void expect_ending(void **state, const char *words, const char *ending) {
  Practice practice = practice_of(state, words);
  practice_do(&practice, "gate.stop");
  assert_true(run_over(&practice.state));
  if (strcmp(practice_ending(&practice), ending) != 0) {
    fail_msg("\"%s\" ends in %s, not %s", words, practice_ending(&practice), ending);
  }
}

#define HONOURED "pace=4 edge=4 "

static void def_30_the_first_ending_that_applies(void **state) {
  expect_ending(state, "", "never_discussed");
  expect_ending(state, "+pressured X=50", "coerced_yes");
  expect_ending(state, "+pressured X=50 T=0 R=100 " HONOURED, "coerced_yes");
  expect_ending(state, "+pressured X=49", "never_discussed");
  expect_ending(state, "+pressured X=40 R=100 " HONOURED, "informed_no");  // never his own terms
  expect_ending(state, "+pressured X=49 T=24 " HONOURED, "damaged_no");
  expect_ending(state, "R=45 X=40 " HONOURED, "own_terms_yes");
  expect_ending(state, "R=45 X=40 T=0 " HONOURED, "own_terms_yes");  // before damaged
  expect_ending(state, "R=44 X=40 " HONOURED, "informed_no");
  expect_ending(state, "R=45 X=41 " HONOURED, "informed_no");
  expect_ending(state, "R=45 X=40 pace=4 edge=3", "informed_no");
  expect_ending(state, "X=60 pace=2 edge=2", "damaged_no");
  expect_ending(state, "T=24 pace=2 edge=2", "damaged_no");
  expect_ending(state, "X=59 T=25 pace=2 edge=2", "informed_no");
  expect_ending(state, "X=59 T=25 pace=2 edge=1", "never_discussed");
}

// Evaluated once, on leaving the last scene with volleys: what an epilogue changes comes too late (it gives trust 60).
static void def_30_it_is_evaluated_once(void **state) {
  Practice practice = practice_of(state, "T=24 gate.alone");
  assert_string_equal(practice_ending(&practice), "none");
  practice_do(&practice, "alone.room.out T=24");
  assert_string_equal(practice_ending(&practice), "none");
  practice_do(&practice, "gate.last");
  assert_string_equal(practice_ending(&practice), "damaged_no");
  practice_expect(&practice, "T=84");
  practice_do(&practice, "last.room.end");
  assert_string_equal(practice_ending(&practice), "damaged_no");
  assert_true(run_over(&practice.state));
}

// Section 5, last sentence: the rows make it structural. Over a grid of final states no gate passes at a bad ending.
static void no_gate_passes_at_a_bad_ending(void **state) {
  static const int trusts[] = {0, 24, 25, 60}, pressures[] = {0, 40, 49, 50, 59, 60, 100};
  char words[256], out[256];
  for (int i = 0; i < 4 * 7 * 2 * 2 * 2; i++) {
    snprintf(words, sizeof words, GOOD "T=%d X=%d R=%d %s %s", trusts[i % 4], pressures[i / 4 % 7],
             i / 28 % 2 ? 80 : 10, i / 56 % 2 ? "+pressured grave=1 sev=4 V=80 refl=30" : "",
             i / 112 ? "pace=4 edge=4" : "edge=0 problem_case=0");
    Practice practice = practice_of(state, words);
    const bool passed = !*failing(&practice, "fair", out) || !*failing(&practice, "good", out);
    practice_do(&practice, "gate.stop");
    const char *ending = practice_ending(&practice);
    assert_true(!passed || !strcmp(ending, "own_terms_yes") || !strcmp(ending, "informed_no"));
  }
}

// 32: the best option -----------------------------------------------------------------------------------------------

static void expect_step(void **state, const char *before, const char *option, int32_t expected) {
  Practice practice = practice_of(state, before);
  char id[128];
  snprintf(id, sizeof id, "drill.%s", option);
  practice_walk(&practice, practice.story->options[story_find_option(practice.story, id)].beat);
  const State then = practice.state;
  practice_do(&practice, option);
  const int32_t value = score_step(practice.story, &then, &practice.state, &practice.last);
  if (value != expected) {
    fail_msg("%s after \"%s\" is worth %d, not %d", option, before, value, expected);
  }
}

static void def_32_levels_curious_codes_severity_and_drops(void **state) {
  expect_step(state, "", "neutral.info", 0);
  expect_step(state, "", "gate.nothing", 0);
  expect_step(state, "", "reflect.back", 1);
  expect_step(state, "", "reflect.back_free_view", 3);
  expect_step(state, "", "ask.pace", 5);
  expect_step(state, "pace=1", "concern.pace", 5);
  expect_step(state, "pace=1 edge=1", "concern.two", 9);
  expect_step(state, "betrayal=2", "last_things.safe_zone", 9);
  expect_step(state, "edge=2 pace=3", "design.open", 13);
  expect_step(state, "", "concern.pace", 0);
  expect_step(state, "", "persuade.advice", -4);
  expect_step(state, "", "power.threat", -16);
  expect_step(state, "", "confront.label_and_everyone", -16);
  expect_step(state, "pace=1", "persuade.advice_and_pace", -4);
  expect_step(state, "", "kind.autonomy_and_threat", -16);
  expect_step(state, "", "oblige.drop", -4);
  expect_step(state, "", "oblige.drop_and_back", -3);
  expect_step(state, "", "last_things.accept_no", -4);
  expect_step(state, "", "confront.argue_and_drop", -8);  // the drop was voided
  expect_step(state, "", "oblige.reassure", 0);
}

static void expect_best(void **state, const char *before, const char *beat, const char *best) {
  char id[128];
  Practice practice = practice_of(state, before);
  snprintf(id, sizeof id, "drill.%s.on", beat);
  practice_walk(&practice, practice.story->options[story_find_option(practice.story, id)].beat);
  const State then = practice.state;
  const uint32_t option = score_best_option(practice.story, &practice.state);
  assert_memory_equal(&then, &practice.state, sizeof then);
  snprintf(id, sizeof id, "drill.%s.%s", beat, best);
  assert_string_equal(practice_text(&practice, practice.story->options[option].id), id);
}

static void def_32_the_best_option(void **state) {
  expect_best(state, "pace=1", "concern", "pace_and_ask");         // two levels, two codes: 10
  expect_best(state, "pace=1 edge=2", "concern", "pace_and_ask");  // 6; alone it is 5
  expect_best(state, "pace=1 edge=1", "concern", "two");
  expect_best(state, "pace=2", "protects", "pace");
  expect_best(state, "betrayal=2", "last_things", "safe_zone");
  expect_best(state, "", "bait", "on");  // 0 rather than -8
  expect_best(state, "", "oblige",
              "on");  // 0 like reassurance, which costs trust and is written before
  // a tie of 1: trust less pressure is +7 after autonomy, +2 after praise
  expect_best(state, "", "kind", "autonomy");
  expect_best(state, "kind.autonomy*2", "kind", "affirm");
  expect_best(state, "", "permission", "leave");  // all three alike: written first
  expect_best(state, "permission.leave*3", "permission",
              "leave");  // nothing gained by any: 0, written first
}

// Whole journeys ------------------------------------------------------------------------------------------------------

// T X F R after each: 41 34 45 12 | 42 | 48 29 42 15 | 53 26 38 21 | 57 24 | 58 18 | 59 17 | 60 | 66 12 35 24 | 72 7 32 27 |
// 72 4 | 76 1 32 52 | 78 1 28 52.
static void a_journey_that_is_curious(void **state) {
  Practice practice = practice_of(
      state,
      "ask.pace silence.edge concern.two protects.edge last_things.safe_zone kind.autonomy "
      "ask.problem_case silence.betrayal concern.problem_case concern.betrayal permission.view "
      "design.open kind.affirm");
  practice_expect(&practice, "T=78 X=1 F=28 R=52 +designed");
  practice_expect(
      &practice,
      "V=13 con=13 inc=0 sev=0 refl=3 open=2 spaces=2 autonomy=1 permission=1 safe_zone=1");
  practice_expect(&practice, "understood=4 answered=4 purposes=1 honoured=4");
  practice_expect(&practice, "K=1000 rho=230");            // 3/13
  practice_expect(&practice, "curiosity=930 coercion=0");  // 230 + 300 + 250 + 150
  practice_expect(&practice, "asking=500");                // 1 x 2/4 x 1
  practice_expect(&practice, "understanding=884");         // 384 + 500
  practice_expect(&practice, "honouring=750");             // 250 + 500
  practice_expect(&practice, "freedom_and_candour=750");   // .10 + .25 + .20 + .20
  practice_expect(&practice, "landing=1000 fair=1 good=1");
  practice_do(&practice, "gate.last");
  assert_string_equal(practice_ending(&practice), "own_terms_yes");
}

// The same with somebody who is not ready: R 12, 1 for each of three understood (floor 1.05), 2 opened, 8 designed: 25.
static void the_same_with_somebody_who_is_not_ready(void **state) {
  Practice practice = practice_of(
      state,
      "ready=not_now ask.pace silence.edge concern.two protects.edge last_things.safe_zone "
      "kind.autonomy ask.problem_case silence.betrayal concern.problem_case concern.betrayal "
      "permission.view design.open kind.affirm");
  practice_expect(&practice, "R=25 T=78 X=1 curiosity=930 coercion=0 landing=1000 fair=1 good=1");
  practice_do(&practice, "gate.last");
  assert_string_equal(practice_ending(&practice), "informed_no");
}

// advice, closed, leading, closed (the third question: barrage), argue, autonomy (hollow), threat, repair (half back), reflect,
// open question (openness below 0), drop, info. T X: 39 41 | | 38 44 | 35 48 | 29 60 | 26 | 14 82 | 20 71 | 22 | 23 70 | 66 | 67.
static void a_journey_that_pushes(void **state) {
  Practice practice = practice_of(
      state,
      "persuade.advice neutral.closed persuade.leading neutral.closed confront.argue kind.autonomy "
      "power.threat last_things.repair reflect.back ask.any oblige.drop neutral.info");
  practice_expect(&practice, "T=23 X=67 F=62 R=12 voiced=0 +pressured +dropped");
  practice_expect(
      &practice,
      "V=12 con=3 inc=4 sev=8 grave=1 refl=1 open=1 closed=2 leading=1 spaces=0 autonomy=0");
  practice_expect(&practice, "K=428 rho=83 curiosity=83 coercion=1000");
  practice_expect(&practice, "asking=31");          // 1/4 x 1/4 x 1/2
  practice_expect(&practice, "understanding=138");  // 5000/36
  practice_expect(&practice, "honouring=0 freedom_and_candour=0 landing=0 fair=0 good=0");
  practice_expect(
      &practice,
      "moments=4 halves=2");  // after advice, leading, argue 0; after the threat repair: +1
  practice_do(&practice, "gate.last");
  assert_string_equal(practice_ending(&practice), "coerced_yes");
}

static void a_journey_that_says_nothing(void **state) {
  Practice practice =
      practice_of(state, "oblige.reassure*4 neutral.info*4 kind.affirm*2 oblige.drop neutral.info");
  practice_expect(&practice, "T=40 X=36 F=37 R=12 +dropped");
  practice_expect(
      &practice,
      "V=12 con=2 inc=0 sev=0 refl=0 K=1000 rho=0 curiosity=0 coercion=0 asking=0 understanding=0");
  practice_expect(&practice, "freedom_and_candour=100 landing=0 fair=0 good=0");
  practice_do(&practice, "gate.last");
  assert_string_equal(practice_ending(&practice), "never_discussed");
}

// Each line of a mark shows what it counted, over what, and what it gave.
static void every_line_of_a_mark_can_be_shown(void **state) {
  Score score;
  Practice practice =
      practice_of(state, "V=20 refl=5 pace=2 edge=3 problem_case=4 betrayal=1 spaces=3");
  const int mark = practice_mark(&practice, "curiosity");
  const int32_t expected[4][3] = {{5, 20, 250}, {3, 4, 225}, {3, 4, 187}, {3, 1, 150}};
  score_work_out(practice.story, &practice.state, &score);
  assert_int_equal(practice.story->marks[mark].line_count, 4);
  for (int i = 0; i < 4; i++) {
    assert_int_equal(score.marks[mark].lines[i].of, expected[i][0]);
    assert_int_equal(score.marks[mark].lines[i].per, expected[i][1]);
    assert_int_equal(score.marks[mark].lines[i].value, expected[i][2]);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(def_23_k_is_curious_among_curious_and_pushing),
      cmocka_unit_test(def_23_shown_in_hundreds_half_up),
      cmocka_unit_test(def_24_curiosity),
      cmocka_unit_test(def_25_coercion),
      cmocka_unit_test(def_26_asking),
      cmocka_unit_test(def_26_understanding),
      cmocka_unit_test(def_26_honouring),
      cmocka_unit_test(def_26_freedom_and_candour),
      cmocka_unit_test(def_26_landing),
      cmocka_unit_test(marks_are_never_netted),
      cmocka_unit_test(def_27_each_row_of_good_fails_alone),
      cmocka_unit_test(def_27_good_at_its_thresholds),
      cmocka_unit_test(def_27_good_just_below_them),
      cmocka_unit_test(def_27_each_row_of_fair_fails_alone),
      cmocka_unit_test(def_27_fair_at_its_thresholds),
      cmocka_unit_test(def_27_fair_just_below_them),
      cmocka_unit_test(def_27_the_row_of_volleys),
      cmocka_unit_test(def_27_avoidance_fails_with_what_was_not_understood),
      cmocka_unit_test(def_27_nothing_done_passes_nothing),
      cmocka_unit_test(def_30_the_first_ending_that_applies),
      cmocka_unit_test(def_30_it_is_evaluated_once),
      cmocka_unit_test(no_gate_passes_at_a_bad_ending),
      cmocka_unit_test(def_32_levels_curious_codes_severity_and_drops),
      cmocka_unit_test(def_32_the_best_option),
      cmocka_unit_test(a_journey_that_is_curious),
      cmocka_unit_test(the_same_with_somebody_who_is_not_ready),
      cmocka_unit_test(a_journey_that_pushes),
      cmocka_unit_test(a_journey_that_says_nothing),
      cmocka_unit_test(every_line_of_a_mark_can_be_shown),
  };
  return cmocka_run_group_tests(tests, practice_setup, practice_teardown);
}
