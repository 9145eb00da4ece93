// Labels: which lines get one, which of its moves is a line's key, and what a file may hold.
#include "coded/labels.h"

#include <stdio.h>
#include <string.h>

#include "labelled.h"

static const char *key_of(const Labels *labels, uint32_t line) {
  const Story *story = session_story(labels->session);
  return story_text(story, story->codes[labels->lines[line].key].id);
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
  };
  return cmocka_run_group_tests(tests, load, unload);
}
