// Labels: which lines get one, which of its moves is a line's key, what a file may hold; and what
// labels come to, against sums done by hand.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "coded/agreement_report.h"
#include "course/course.h"

typedef struct World {
  Story *story;
  Session *session;
} World;

static void choose(Session *session, const char *id) {
  Err err;
  if (!session_choose(session, story_find_option(session_story(session), id), &err))
    fail_msg("%s", err.text);
}

static int load(void **state) {
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

static int unload(void **state) {
  World *world = *state;
  session_free(world->session);
  story_free(world->story);
  return 0;
}

static Labels begin(void **state) {
  Labels labels;
  Err err;
  assert_true(labels_begin(&labels, ((World *)*state)->session, &err));
  return labels;
}

static const char *key_of(const Labels *labels, uint32_t line) {
  const Story *story = session_story(labels->session);
  return story_text(story, story->codes[labels->lines[line].key].id);
}

static void give(Labels *labels, const char *text) {
  Err err;
  if (!labels_read(labels, "file", text, &err)) fail_msg("%s", err.text);
}

// Lines ------------------------------------------------------------------------------------------

static void lines_without_a_move_get_no_label(void **state) {
  static const uint32_t choices[] = {0, 1, 2, 4, 5};
  Labels labels = begin(state);
  assert_int_equal(labels.count, 5);
  for (uint32_t i = 0; i < 5; i++) assert_int_equal(labels.lines[i].choice, choices[i]);
  assert_int_equal(labels_missing(&labels), 0);
  labels_free(&labels);
}

static void the_key_is_what_weighs_most(void **state) {
  Labels labels = begin(state);
  assert_string_equal(key_of(&labels, 0), "persuade");  // a push before the leave it asks
  assert_string_equal(key_of(&labels, 1), "autonomy");  // curiosity before a fact
  assert_string_equal(key_of(&labels, 2), "ask_open");
  assert_string_equal(key_of(&labels, 3), "oblige");   // leaving before praise
  assert_string_equal(key_of(&labels, 4), "reflect");  // of two curious moves the first
  labels_free(&labels);
}

static void nothing_said_is_refused(void **state) {
  Labels labels;
  Err err;
  SessionSetup setup = {.seed = 1};
  Session *session = session_new(((World *)*state)->story, &setup, &err);
  assert_false(labels_begin(&labels, session, &err));
  assert_string_equal(err.text, "nothing was said to the expert in it yet");
  labels_free(&labels);
  session_free(session);
}

// Files ------------------------------------------------------------------------------------------

static void codes_go_by_name_by_word_and_by_number(void **state) {
  Labels labels = begin(state);
  give(&labels,
       "turn,label\n1,PERSUADE\n2,Ask open\n3,1\n4,social_pressure\n4,SOCIAL-PRESSURE\n5,3");
  assert_string_equal("ask_open",
                      story_text(((World *)*state)->story, ((World *)*state)->story->codes[0].id));
  assert_int_equal(labels.lines[1].label, 0);
  assert_int_equal(labels.lines[2].label, 0);
  assert_int_equal(labels.lines[3].label, 17);  // number 18, counted from 0
  assert_int_equal(labels_missing(&labels), 5);
  labels_free(&labels);
}

static void the_last_label_of_a_turn_counts(void **state) {
  Labels labels = begin(state);
  give(&labels, "turn,label,words\n2,1,\n2,16,\n");
  assert_int_equal(labels.lines[1].label, 15);
  assert_int_equal(labels_missing(&labels), 0);
  labels_free(&labels);
}

static void what_is_written_reads_back(void **state) {
  Labels labels = begin(state), again = begin(state);
  Buf text = {0};
  give(&labels, "turn,label\n1,16\n2,2\n3,1\n4,22\n5,5\n");
  labels_write_head(&text);
  for (uint32_t i = 0; i < labels.count; i++) labels_write(&labels, i, &text);
  give(&again, buf_text(&text));
  for (uint32_t i = 0; i < labels.count; i++)
    assert_int_equal(labels.lines[i].label, again.lines[i].label);
  buf_free(&text);
  labels_free(&labels);
  labels_free(&again);
}

static void refused(void **state, const char *text, const char *why) {
  Labels labels = begin(state);
  Err err;
  assert_false(labels_read(&labels, "file", text, &err));
  assert_string_equal(err.text, why);
  assert_int_equal(labels_missing(&labels), 0);  // none was taken
  labels_free(&labels);
}

static void what_is_wrong_is_named(void **state) {
  refused(state, "", "file:1:1: the file is empty");
  refused(state, "turn\n", "file:1:1: the first row should be turn,label or turn,label,words");
  refused(state, "label,turn\n",
          "file:1:1: the first row should be turn,label or turn,label,words");
  refused(state, "turn,label\n1,1\n0,1\n",
          "file:3:1: a turn is a whole number from 1 to 5, not \"0\"");
  refused(state, "turn,label\n6,1\n", "file:2:1: a turn is a whole number from 1 to 5, not \"6\"");
  refused(state, "turn,label\n4294967297,1\n",
          "file:2:1: a turn is a whole number from 1 to 5, not \"4294967297\"");
  refused(state, "turn,label\n-1,1\n",
          "file:2:1: a turn is a whole number from 1 to 5, not \"-1\"");
  refused(state, "turn,label\n1,1\n2,reflekt\n",
          "file:3:3: there is no code \"reflekt\"; the nearest is reflect");
  refused(state, "turn,label\n1,23\n", "file:2:3: there is no code \"23\"");
  refused(state, "turn,label\n1,1,\n", "file:2:1: this row has not as many fields as the header");
  refused(state, "turn,label\n1,\"1\n", "file:2:3: this quotation does not end");
  refused(state, "turn,label,words\n1,1,0000000000000000\n",
          "file:2:5: this label is of other words than were said here: of another conversation, or "
          "of a course that was edited since");
}

// Every byte in turn made every other: it is read or refused, and refused means nothing was taken.
static void no_byte_breaks_it(void **state) {
  static const char text[] = "turn,label,words\n1,PERSUADE,\n2,\"7\",\n";
  char broken[sizeof text];
  Err err;
  uint32_t refusals = 0;
  for (size_t at = 0; at + 1 < sizeof text; at++)
    for (int byte = 1; byte < 256; byte++) {
      Labels labels = begin(state);
      memcpy(broken, text, sizeof text);
      broken[at] = (char)byte;
      bool read = labels_read(&labels, "file", broken, &err);
      if (!read) assert_int_equal(labels_missing(&labels), 0);
      assert_true(read || err.text[0]);
      refusals += !read;
      labels_free(&labels);
    }
  assert_true(refusals >= 16 * 254);  // any other header at least
}

static void the_digest_is_of_the_words(void **state) {
  Labels labels = begin(state);
  Err err;
  SessionSetup setup = {.seed = 1};
  Session *other = session_new(((World *)*state)->story, &setup, &err);
  choose(other, "talk.one.view");
  choose(other, "talk.two.free");
  Labels others;
  assert_true(labels_begin(&others, other, &err));
  assert_true(labels.lines[0].words != others.lines[0].words);
  assert_true(labels.lines[1].words == others.lines[1].words);
  assert_true(labels_digest(&labels) != labels_digest(&others));
  labels_free(&labels);
  labels_free(&others);
  session_free(other);
}

// Agreement --------------------------------------------------------------------------------------

// The key is PERSUADE, AUTONOMY, ASK-OPEN, OBLIGE, REFLECT; the labels PERMISSION (which the line
// has too), AUTONOMY, AUTONOMY, OBLIGE, AUTONOMY (which it has too).
//   families: coercive-curious, then four that agree. 4/5; chance (3 x 4 curious + 1 x 1 avoidant) / 25
//     = 13/25; kappa (20 - 13) / (25 - 13) = 7/12
//   codes: 2/5; chance (1 x 3 AUTONOMY + 1 x 1 OBLIGE) / 25 = 4/25; kappa (10 - 4) / 21 = 6/21
static void as_by_hand(void **state) {
  Labels labels = begin(state);
  Agreement agreement;
  int32_t kappa;
  give(&labels, "turn,label\n1,permission\n2,autonomy\n3,autonomy\n4,oblige\n5,autonomy\n");
  agreement_work_out(&labels, &agreement);
  assert_int_equal(agreement.families.agreed, 4);
  assert_true(kappa_value(&agreement.families, &kappa));
  assert_int_equal(kappa, 583);
  assert_int_equal(agreement.codes.agreed, 2);
  assert_true(kappa_value(&agreement.codes, &kappa));
  assert_int_equal(kappa, 285);
  assert_int_equal(agreement.another, 2);
  agreement_free(&agreement);
  labels_free(&labels);
}

static void the_most_frequent_confusion_comes_first(void **state) {
  Labels labels = begin(state);
  Agreement agreement;
  give(&labels, "turn,label\n1,16\n2,1\n3,2\n4,1\n5,1\n");
  labels.lines[4].key = labels.lines[1].key;  // AUTONOMY taken for ASK-OPEN, twice
  agreement_work_out(&labels, &agreement);
  assert_int_equal(agreement.pair_count, 3);
  assert_int_equal(agreement.pairs[0].times, 2);
  assert_int_equal(agreement.pairs[0].key, 6);
  assert_int_equal(agreement.pairs[0].label, 0);
  assert_int_equal(agreement.pairs[1].key, 0);   // ASK-OPEN for SILENCE, then
  assert_int_equal(agreement.pairs[2].key, 21);  // OBLIGE for ASK-OPEN
  agreement_free(&agreement);
  labels_free(&labels);
}

static void no_label_for_everything_gains_anything(void **state) {
  const Story *story = ((World *)*state)->story;
  for (uint8_t code = 0; code < story->code_count_of_model; code++) {
    Labels labels = begin(state);
    Agreement agreement;
    int32_t kappa = -1;
    for (uint32_t i = 0; i < labels.count; i++) labels.lines[i].label = code;
    agreement_work_out(&labels, &agreement);
    assert_true(kappa_value(&agreement.codes, &kappa));
    assert_int_equal(kappa, 0);
    assert_true(kappa_value(&agreement.families, &kappa));
    assert_int_equal(kappa, 0);
    agreement_free(&agreement);
    labels_free(&labels);
  }
}

static void bands_are_those_published(void **state) {
  (void)state;
  assert_string_equal(agreement_band(-1), "poor");
  assert_string_equal(agreement_band(0), "slight");
  assert_string_equal(agreement_band(209), "slight");  // shown as .20
  assert_string_equal(agreement_band(210), "fair");
  assert_string_equal(agreement_band(410), "moderate");
  assert_string_equal(agreement_band(610), "substantial");
  assert_string_equal(agreement_band(810), "almost perfect");
  assert_string_equal(agreement_band(1000), "almost perfect");
}

// Reports ----------------------------------------------------------------------------------------

static void shows(const Buf *out, const char *words) {
  if (!strstr(buf_text(out), words)) fail_msg("not shown: %s\n%s", words, buf_text(out));
}

static void the_report_says_it_in_words(void **state) {
  Labels labels = begin(state);
  Buf out = {0};
  give(&labels, "turn,label\n1,permission\n2,autonomy\n3,autonomy\n4,oblige\n5,autonomy\n");
  agreement_report_add(&labels, 1000, &out);
  // The errors: the root of 4 x 1 x 5 is 4.473, by 12; that of 2 x 3 x 5 is 5.478, by 21.
  shows(&out,
        "By family: 4 of 5 lines as in the key, 80.0 per cent; kappa .58 (give or take .38, one "
        "standard error): moderate.");
  shows(&out,
        "By code: 2 of 5 lines as in the key, 40.0 per cent; kappa .28 (give or take .27, one "
        "standard error): fair.");
  shows(&out, "2 got a label that the line has too");
  shows(&out, "  1  ASK-OPEN (curious) taken for AUTONOMY (curious)\n");
  shows(&out, "1. May I? Take an umbrella.\n   Your label: PERMISSION. Asking leave");
  shows(&out, "\n   The key: PERSUADE. Pushing the conclusion");
  assert_null(strstr(buf_text(&out), "4. You did well"));
  buf_free(&out);
  labels_free(&labels);
}

static void one_kind_only_is_said_plainly(void **state) {
  Labels labels = begin(state);
  Buf out = {0}, json = {0};
  labels.count = 1;
  give(&labels, "turn,label\n1,persuade\n");
  agreement_report_add(&labels, 1000, &out);
  agreement_report_add_json(&labels, &json);
  shows(&out,
        "By family: 1 of 1 lines as in the key, 100.0 per cent; kappa is not defined: label and "
        "key put every line into one and the same kind");
  shows(&json, "\"kappa_per_mille\": null");
  buf_free(&out);
  buf_free(&json);
  labels_free(&labels);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(lines_without_a_move_get_no_label),
      cmocka_unit_test(the_key_is_what_weighs_most),
      cmocka_unit_test(nothing_said_is_refused),
      cmocka_unit_test(codes_go_by_name_by_word_and_by_number),
      cmocka_unit_test(the_last_label_of_a_turn_counts),
      cmocka_unit_test(what_is_written_reads_back),
      cmocka_unit_test(what_is_wrong_is_named),
      cmocka_unit_test(no_byte_breaks_it),
      cmocka_unit_test(the_digest_is_of_the_words),
      cmocka_unit_test(as_by_hand),
      cmocka_unit_test(the_most_frequent_confusion_comes_first),
      cmocka_unit_test(no_label_for_everything_gains_anything),
      cmocka_unit_test(bands_are_those_published),
      cmocka_unit_test(the_report_says_it_in_words),
      cmocka_unit_test(one_kind_only_is_said_plainly),
  };
  return cmocka_run_group_tests(tests, load, unload);
}
