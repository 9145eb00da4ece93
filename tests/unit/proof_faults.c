// Faults planted in small courses are each named, a clean course draws no complaint, two
// explorations say the same, and every witness replays and meets what it is a witness of.
#include "practice.h"

#include "base/buf.h"
#include "proof/proof.h"
#include "story/session.h"
#include "tools/explore_report.h"

static const char *const barred[] = {"coerced_yes", "damaged_no", "never_discussed"};

static ExploreReport report_of(const Proof *proof) {
  return (ExploreReport){.proof = proof, .barred = barred, .barred_count = 3};
}

static void explore(const Story *story, Proof *proof) {
  const ProofSetup setup = {.plays = 4000};
  proof_run(proof, story, &setup);
}

static void expect_said(const Proof *proof, const char *words) {
  Buf out = {0};
  const ExploreReport report = report_of(proof);
  explore_report_text(&report, &out);
  if (!strstr(buf_text(&out), words)) fail_msg("not said: %s\n%s", words, buf_text(&out));
  buf_free(&out);
}

// How many mistakes there are, and what is said of one.
static void expect_fault(const char *course, uint32_t faults, const char *words) {
  char name[64];
  Proof proof;
  snprintf(name, sizeof name, "faults/%s", course);
  Story *story = practice_load(name);
  assert_non_null(story);
  explore(story, &proof);
  const ExploreReport report = report_of(&proof);
  expect_said(&proof, words);
  if (explore_report_faults(&report) != faults) expect_said(&proof, "another number of mistakes");
  proof_free(&proof);
  story_free(story);
}

static void a_clean_course_draws_no_complaint(void **state) {
  (void)state;
  expect_fault("clean", 0, "Mistakes: 0");
  expect_fault("clean", 0, "Open questions: 0");
  expect_fault("clean", 0, "Dead ends: none. Traps: none.");
}

static void planted_faults_are_named(void **state) {
  (void)state;
  expect_fault("orphan_beat", 1, "beat yard.attic is never entered");
  expect_fault("never_true", 2,
               "option yard.bench.news is never offered: its condition is never true");
  expect_fault("never_true", 2,
               "\"She waits for the news.\" is never shown: its condition is never true");
  expect_fault("trap", 2, "trap: after 1 choices, the last yard.gate.in, no way leads to the end");
  expect_fault("closing_trap", 1,
               "trap: after 1 choices, the last yard.gate.tell, no way leads to the end");
}

static void an_ending_that_never_comes_is_named(void **state) {
  Proof proof;
  Story *story = practice_load("drill");
  (void)state;
  explore(story, &proof);
  assert_true(proof.whole_marks);
  expect_said(&proof, "ending own_terms_yes never comes");
  proof_free(&proof);
  story_free(story);
}

// The gate as it is cannot pass there; with its rows taken away it does.
static void a_coercive_pass_is_named(void **state) {
  Proof proof;
  Story *story = practice_load("drill");
  (void)state;
  story->gates[0].rows.count = 0;
  explore(story, &proof);
  expect_said(&proof, "gate fair at coerced_yes passes, and must not");
  proof_free(&proof);
  story_free(story);
}

static void a_dead_end_is_named(void **state) {
  Proof proof;
  Story *story = practice_load("faults/clean");
  (void)state;
  story->beats[1].go = NONE;
  story->beats[1].otherwise.count = 0;
  for (uint32_t i = 0; i < story->beats[1].options.count; i++)
    story->options[story->beats[1].options.first + i].again = false;
  for (uint32_t i = 0; i < story->beats[1].options.count; i++)
    story->options[story->beats[1].options.first + i].memory = 0;
  explore(story, &proof);
  expect_said(&proof, "beat yard.bench is a dead end");
  proof_free(&proof);
  story_free(story);
}

// Again -------------------------------------------------------------------------------------------

static void two_explorations_are_equal(void **state) {
  Proof proofs[2];
  Buf out[2] = {{0}, {0}};
  Story *story = practice_load("drill");
  (void)state;
  for (int i = 0; i < 2; i++) {
    explore(story, &proofs[i]);
    const ExploreReport report = report_of(&proofs[i]);
    explore_report_json(&report, &out[i]);
    proof_free(&proofs[i]);
  }
  assert_string_equal(buf_text(&out[0]), buf_text(&out[1]));
  buf_free(&out[0]);
  buf_free(&out[1]);
  story_free(story);
}

static Session *replay(const Proof *proof, uint32_t way) {
  Err err, parted;
  Buf text = {0};
  Journal journal;
  trail_write(&proof->cover.trail, proof->story, way, &text);
  assert_true(journal_read(&journal, "witness", buf_text(&text), text.length, &err));
  assert_string_equal(journal.fault.text, "");
  Session *session = session_replay(proof->story, &journal, &parted, &err);
  assert_non_null(session);
  assert_string_equal(parted.text, "");
  journal_free(&journal);
  buf_free(&text);
  return session;
}

// Of what can be seen from outside: the beat, the option, the ending, the gate.
static bool has_met(const Proof *proof, Session *session, ItemKind kind, uint32_t index) {
  const Story *story = proof->story;
  const State *state = session_state(session);
  uint32_t options[LIMIT_OPTIONS];
  Score score;
  switch (kind) {
    case ITEM_OPTION:
      return run_offers(story, state, index) && state->beat == (int32_t)story->options[index].beat;
    case ITEM_OPTION_SHUT: return !state_holds(story, state, story->options[index].when);
    case ITEM_ENDING: return state->ending == (int32_t)index + 1;
    case ITEM_GATE:
      score_work_out(story, state, &score);
      return score.gates[index / story->ending_count].passed;
    default: return run_options(story, state, options) > 0 || run_over(state);
  }
}

static void expect_witnesses(const char *course) {
  Proof proof;
  Story *story = practice_load(course);
  explore(story, &proof);
  for (uint32_t i = 0; i < items_count(&proof.items); i++) {
    uint32_t index;
    if (proof.cover.witness[i] == NONE) continue;
    Session *session = replay(&proof, proof.cover.witness[i]);
    const ItemKind kind = items_kind(&proof.items, i, &index);
    if (!has_met(&proof, session, kind, index))
      fail_msg("%s %u was not met", items_kind_name(kind), index);
    session_free(session);
  }
  proof_free(&proof);
  story_free(story);
}

static void witnesses_replay_and_meet_what_they_stand_for(void **state) {
  (void)state;
  expect_witnesses("drill");
  expect_witnesses("faults/clean");
  expect_witnesses("faults/closing_trap");
}

static bool stop_at_once(void *to, const ProofProgress *progress) {
  (void)to;
  (void)progress;
  return false;
}

static void what_is_known_is_told_when_stopped(void **state) {
  Proof proof;
  Story *story = practice_load("drill");
  const ProofSetup setup = {.tick = stop_at_once};
  (void)state;
  proof_run(&proof, story, &setup);
  assert_true(proof.stopped);
  expect_said(&proof, "Stopped early");
  expect_said(&proof, "never: the conditions exclude each other");
  proof_free(&proof);
  story_free(story);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_clean_course_draws_no_complaint),
      cmocka_unit_test(planted_faults_are_named),
      cmocka_unit_test(an_ending_that_never_comes_is_named),
      cmocka_unit_test(a_coercive_pass_is_named),
      cmocka_unit_test(a_dead_end_is_named),
      cmocka_unit_test(two_explorations_are_equal),
      cmocka_unit_test(witnesses_replay_and_meet_what_they_stand_for),
      cmocka_unit_test(what_is_known_is_told_when_stopped),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
