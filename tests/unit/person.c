// A name survives the way through a journal whatever is in it, and nothing else is taken for one.
#include "saves/person.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "drill.h"
#include "story/journal.h"

static void check_clean(const char *written, const char *expected) {
  char out[PERSON_NAME];
  person_clean(written, out);
  assert_string_equal(out, expected);
}

static void test_what_a_name_is(void **state) {
  (void)state;
  check_clean("Ann", "Ann");
  check_clean("", "");
  check_clean(" \t\n ", "");
  check_clean("  Ann\nLee\r\n", "Ann Lee");
  check_clean("O'Neil \"the <b>\" \\ {he} %s", "O'Neil \"the <b>\" \\ {he} %s");
  check_clean("שלום مرحبا", "שלום مرحبا");
  check_clean("می\u200Cخواهم", "می\u200Cخواهم");  // joins nothing, and is part of the word
  check_clean("A\u202Eevil\u2066x", "A evil x");  // would turn the line round
  check_clean(
      "a\xC2\x85"
      "b\u2028c\x7f"
      "d",
      "a b c d");  // ends of lines that are not \n
  check_clean("\xFF\xFE", "\uFFFD\uFFFD");
}

static void test_a_long_name_ends_at_a_character(void **state) {
  (void)state;
  char written[401] = "", out[PERSON_NAME];
  for (int i = 0; i < 200; i++) strcat(written, "é");
  person_clean(written, out);
  assert_int_equal(strlen(out), 254);  // 127 of two bytes: 128 would need 257 with the zero
  assert_true(strncmp(out, written, 254) == 0);
}

static void through_a_journal(const Story *story, const char *name, char out[PERSON_NAME]) {
  Err err;
  Buf text = {0};
  Journal journal;
  Session *session = session_new(story, &(SessionSetup){.seed = 3}, &err);
  assert_non_null(session);
  assert_true(person_sign(session, name, &err));
  drill_choose(session, 'a');
  session_write(session, &text);
  assert_true(journal_read(&journal, "test", buf_text(&text), text.length, &err));
  assert_string_equal(journal.fault.text, "");
  person_of(journal.inputs, journal.input_count, out);
  assert_true(person_owns_text(out, buf_text(&text)));
  assert_int_equal(person_owns_text("", buf_text(&text)), *out == '\0');
  assert_false(person_owns_text("Somebody", buf_text(&text)));
  journal_free(&journal);
  buf_free(&text);
  session_free(session);
}

static void test_through_a_journal(void **state) {
  static const char *const names[] = {"Ann", "שלום",         "\"q\" 'q'", "a\nchoose x.y.z",
                                      "",    "person person"};
  static const char *const kept[] = {"Ann", "שלום",         "\"q\" 'q'", "a choose x.y.z",
                                     "",    "person person"};
  char out[PERSON_NAME];
  (void)state;
  Story *story = drill_course();
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    through_a_journal(story, names[i], out);
    assert_string_equal(out, kept[i]);
  }
  story_free(story);
}

static void test_only_at_the_beginning(void **state) {
  Err err;
  uint32_t count;
  char out[PERSON_NAME];
  (void)state;
  Story *story = drill_course();
  Session *session = drill_play(story, "Sam", "a");
  assert_false(person_sign(session, "Ann", &err));
  assert_true(session_note(session, "person Ann", &err));
  const JournalInput *inputs = session_inputs(session, &count);
  person_of(inputs, count, out);
  assert_string_equal(out, "");
  JournalInput plan = {.kind = JOURNAL_NOTE, .text = "personal Ann"};
  person_of(&plan, 1, out);
  assert_string_equal(out, "");
  session_free(session);
  story_free(story);
}

static void test_quoted(void **state) {
  Buf out = {0};
  (void)state;
  person_quote("Ann", &out);
  assert_string_equal(buf_text(&out), "\"Ann\"");
  buf_clear(&out);
  person_quote("שלום", &out);
  assert_string_equal(buf_text(&out), "\u2068\"שלום\"\u2069");
  buf_clear(&out);
  person_quote("", &out);
  assert_string_equal(buf_text(&out), "\"\" (no name)");
  buf_free(&out);
}

static void test_who_plays(void **state) {
  Err err;
  char folder[64] = "person-test-XXXXXX", path[80], out[PERSON_NAME] = "before";
  (void)state;
  assert_non_null(mkdtemp(folder));
  snprintf(path, sizeof path, "%s/person.txt", folder);
  person_chosen(folder, out);
  assert_string_equal(out, "");
  assert_true(person_choose(folder, " שלום \n", &err));
  person_chosen(folder, out);
  assert_string_equal(out, "שלום");
  assert_true(person_choose(folder, "", &err));
  assert_false(file_exists(path));
  assert_true(person_choose(folder, "", &err));
  assert_int_equal(mkdir(path, 0700), 0);  // something in its place
  person_chosen(folder, out);
  assert_string_equal(out, "");
  assert_false(person_choose(folder, "Ann", &err));
  assert_non_null(strstr(err.text, path));
  rmdir(path);
  rmdir(folder);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_what_a_name_is),
      cmocka_unit_test(test_a_long_name_ends_at_a_character),
      cmocka_unit_test(test_through_a_journal),
      cmocka_unit_test(test_only_at_the_beginning),
      cmocka_unit_test(test_quoted),
      cmocka_unit_test(test_who_plays),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
