// Blind readings: what a file may hold, every fault where it stands, what readings come to; and the
// sheets they are made on.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/csv.h"
#include "base/file.h"
#include "course/course.h"
#include "lint/ratings.h"
#include "lint/readings.h"

#define HEAD "option,rater,warmth,code\n"

static int load(void **state) {
  CourseFaults faults = {0};
  *state = course_load(UNPERSUADED_SOURCE "/scenes/common",
                       UNPERSUADED_SOURCE "/tests/courses/untidy", &faults);
  course_faults_free(&faults);
  return *state ? 0 : -1;
}

static int unload(void **state) {
  story_free(*state);
  return 0;
}

// Reads `text` as a file; its faults go to `said`, one a line, without the folder.
static bool reads(const Story *story, const char *text, Ratings *out, Buf *said) {
  char path[] = "/tmp/unpersuaded_ratings_XXXXXX";
  Findings faults = {0};
  FILE *file = fdopen(mkstemp(path), "w");
  assert_non_null(file);
  fputs(text, file);
  assert_int_equal(fclose(file), 0);
  bool good = ratings_read(story, path, out, &faults);
  for (size_t i = 0; i < faults.count; i++)
    buf_add_format(said, "%s\n", faults.items[i].sentence + strlen(path) + 1);
  findings_free(&faults);
  remove(path);
  return good;
}

static Ratings good_ratings(const Story *story, const char *text) {
  Ratings ratings;
  Buf said = {0};
  if (!reads(story, text, &ratings, &said)) fail_msg("%s", buf_text(&said));
  buf_free(&said);
  return ratings;
}

static void expect_fault(void **state, const char *text, const char *fault) {
  Ratings ratings;
  Buf said = {0};
  assert_false(reads(*state, text, &ratings, &said));
  assert_string_equal(buf_text(&said), fault);
  buf_free(&said);
  ratings_free(&ratings);
}

static uint32_t option(void **state, const char *id) {
  uint32_t found = story_find_option(*state, id);
  assert_int_not_equal(found, NONE);
  return found;
}

static void no_file_is_no_reading(void **state) {
  Ratings ratings;
  Findings faults = {0};
  assert_true(ratings_read(*state, "/tmp/no such file", &ratings, &faults));
  assert_int_equal(ratings.count, 0);
  assert_int_equal(ratings_kappa(&ratings), INT32_MIN);
}

static void codes_go_by_name_by_word_and_by_number(void **state) {
  Ratings ratings = good_ratings(*state, HEAD
                                 "the_desk.drawer.push,ann,3,PERSUADE\n"
                                 "the_desk.drawer.push,ben,4,persuade\r\n"
                                 "the_desk.drawer.push,cem,\"5\",16\n\n"
                                 "the_desk.drawer.half,ann,2,reflect ASK-OPEN confront\n"
                                 "the_desk.drawer.half,ben,2,-\n"
                                 "the_desk.drawer.half,cem,2,");
  assert_int_equal(ratings.count, 6);
  assert_int_equal(ratings.rater_count, 3);
  for (int i = 0; i < 3; i++) assert_int_equal(ratings.readings[i].family, FAMILY_COERCIVE);
  assert_int_equal(ratings.readings[3].code_count, 3);
  assert_int_equal(ratings.readings[3].family, FAMILY_COERCIVE);  // the push decides
  assert_int_equal(ratings.readings[4].family, RATINGS_NO_MOVE);
  assert_int_equal(ratings.readings[5].family, RATINGS_NO_MOVE);
  ratings_free(&ratings);
}

static void the_median_is_kept_twice_so_that_it_is_whole(void **state) {
  Ratings ratings = good_ratings(*state, HEAD
                                 "the_desk.drawer.push,ann,3,16\nthe_desk.drawer.push,ben,4,16\n"
                                 "the_desk.drawer.half,ann,9,17\nthe_desk.drawer.half,ben,1,"
                                 "17\nthe_desk.drawer.half,cem,2,17\n");
  assert_int_equal(ratings_warmth(&ratings, option(state, "the_desk.drawer.push")), 7);
  assert_int_equal(ratings_warmth(&ratings, option(state, "the_desk.drawer.half")), 4);
  assert_int_equal(ratings_warmth(&ratings, option(state, "the_desk.drawer.voice")), 0);
  assert_int_equal(ratings_count(&ratings, option(state, "the_desk.drawer.half")), 3);
  ratings_free(&ratings);
}

static void readers_part_over_three_in_warmth_or_over_the_family(void **state) {
  Ratings ratings = good_ratings(*state, HEAD
                                 "the_desk.drawer.push,ann,3,16\nthe_desk.drawer.push,ben,5,17\n"
                                 "the_desk.drawer.half,ann,3,17\nthe_desk.drawer.half,ben,6,17\n"
                                 "the_desk.drawer.voice,ann,3,1\nthe_desk.drawer.voice,ben,3,15\n");
  assert_false(ratings_parted(&ratings, option(state, "the_desk.drawer.push")));
  assert_true(ratings_parted(&ratings, option(state, "the_desk.drawer.half")));
  assert_true(ratings_parted(&ratings, option(state, "the_desk.drawer.voice")));
  ratings_free(&ratings);
}

// Two readers, four options: they agree on three families. Chance is (2 x 1 + 1 x 2 + 1 x 1) / 16 =
// 5/16, so kappa is (12/16 - 5/16) / (11/16) = 7/11.
static void kappa_is_as_counted_by_hand(void **state) {
  Ratings ratings =
      good_ratings(*state, HEAD
                   "the_desk.drawer.push,ann,3,16\nthe_desk.drawer.push,ben,3,17\n"
                   "the_desk.drawer.half,ann,3,16\nthe_desk.drawer.half,ben,3,1\n"
                   "the_desk.drawer.voice,ann,3,1\nthe_desk.drawer.voice,ben,3,2\n"
                   "the_desk.drawer.written_no,ann,3,15\nthe_desk.drawer.written_no,ben,3,15\n");
  assert_int_equal(ratings_kappa(&ratings), 7 * 1000 / 11);
  assert_int_equal(ratings_agreement(&ratings), 250);  // only the fact by the same code
  ratings_free(&ratings);
}

static void kappa_with_what_was_written(void **state) {
  Ratings ratings =
      good_ratings(*state, HEAD
                   "the_desk.drawer.push,ann,3,persuade\nthe_desk.drawer.voice,ann,3,ask_open\n"
                   "the_desk.drawer.written_no,ann,3,neutral\n");
  assert_int_equal(ratings_kappa(&ratings), INT32_MIN);
  assert_int_equal(ratings_kappa_written(&ratings, *state), 1000);
  assert_int_equal(ratings_agreement_written(&ratings, *state), 1000);
  ratings_free(&ratings);
}

static void every_fault_has_its_line_and_column(void **state) {
  expect_fault(state, "id,rater,warmth,code\n",
               "1:1: the first row should be option,rater,warmth,code\n");
  expect_fault(
      state, HEAD "the_desk.drawer.pusch,ann,3,16\n",
      "2:1: there is no option \"the_desk.drawer.pusch\"; the nearest is the_desk.drawer.push\n");
  expect_fault(state, HEAD "the_desk.drawer.push,,3,16\n",
               "2:22: who has read it? A name or a number is missing\n");
  expect_fault(state, HEAD "\nthe_desk.drawer.push,ann,10,16\n",
               "3:26: warmth is a whole number from 1 to 9, not \"10\"\n");
  expect_fault(state, HEAD "the_desk.drawer.push,ann,0,16\n",
               "2:26: warmth is a whole number from 1 to 9, not \"0\"\n");
  expect_fault(state, HEAD "the_desk.drawer.push,ann,3,PERSUAD\n",
               "2:28: there is no code \"PERSUAD\"; the nearest is PERSUADE\n");
  expect_fault(state, HEAD "the_desk.drawer.push,ann,3\n",
               "2:1: a row has option,rater,warmth,code: 4 fields and not 3\n");
  expect_fault(state, HEAD "the_desk.drawer.push,ann,3,1 2 3 4\n",
               "2:28: an option has at most 3 codes\n");
  expect_fault(state, HEAD "the_desk.drawer.push,ann,3,16\nthe_desk.drawer.push,ann,4,16\n",
               "3:1: ann has read this option above already\n");
  expect_fault(state, HEAD "the_desk.drawer.push,\"ann,3,16\n",
               "2:22: this quotation does not end\n");
  expect_fault(state, HEAD "the_desk.drawer.push,\"ann\"x,3,16\n",
               "2:27: a comma is missing after the quotation\n");
}

static void all_faults_are_said_at_once(void **state) {
  expect_fault(state, HEAD "nothing,ann,x,16\nthe_desk.drawer.push,ann,3,99\n",
               "2:1: there is no option \"nothing\"\n"
               "2:13: warmth is a whole number from 1 to 9, not \"x\"\n"
               "3:28: there is no code \"99\"\n");
}

// Sheets ------------------------------------------------------------------------------------------

static void the_sheet_shows_words_and_hides_moves(void **state) {
  Buf sheet = {0}, key = {0};
  readings_write(*state, &sheet, &key);
  assert_null(strstr(buf_text(&sheet), "persuade"));
  assert_null(strstr(buf_text(&sheet), "the_desk.drawer"));
  assert_non_null(strstr(buf_text(&sheet), "You should open it."));
  assert_non_null(strstr(buf_text(&key), ",the_desk.drawer.push\n"));
  buf_free(&sheet);
  buf_free(&key);
}

static void sheet_and_key_go_together(void **state) {
  Buf sheet = {0}, key = {0};
  CsvRow shown = {0}, row = {0};
  Err err;
  const Story *story = *state;
  readings_write(story, &sheet, &key);
  Csv sheets = csv_begin(buf_text(&sheet)), keys = csv_begin(buf_text(&key));
  assert_true(csv_next(&sheets, &shown, &err) && csv_next(&keys, &row, &err));
  for (uint32_t i = 0; i < story->option_count; i++) {
    assert_true(csv_next(&sheets, &shown, &err) && csv_next(&keys, &row, &err));
    assert_string_equal(shown.fields[0], row.fields[0]);
    const Option *it = &story->options[option(state, row.fields[1])];
    assert_string_equal(shown.fields[3], story_text(story, it->say));
  }
  assert_false(csv_next(&sheets, &shown, &err) || csv_next(&keys, &row, &err));
  csv_row_free(&shown);
  csv_row_free(&row);
  buf_free(&sheet);
  buf_free(&key);
}

static void what_is_written_reads_back(void **state) {
  static const char *const fields[] = {"plain", "with, comma", "a \"quotation\"", "", "ä"};
  Buf out = {0};
  CsvRow row = {0};
  Err err;
  (void)state;
  csv_write(&out, fields, 5);
  Csv csv = csv_begin(buf_text(&out));
  assert_true(csv_next(&csv, &row, &err));
  assert_int_equal(row.count, 5);
  for (uint32_t i = 0; i < 5; i++) assert_string_equal(row.fields[i], fields[i]);
  csv_row_free(&row);
  buf_free(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(no_file_is_no_reading),
      cmocka_unit_test(codes_go_by_name_by_word_and_by_number),
      cmocka_unit_test(the_median_is_kept_twice_so_that_it_is_whole),
      cmocka_unit_test(readers_part_over_three_in_warmth_or_over_the_family),
      cmocka_unit_test(kappa_is_as_counted_by_hand),
      cmocka_unit_test(kappa_with_what_was_written),
      cmocka_unit_test(every_fault_has_its_line_and_column),
      cmocka_unit_test(all_faults_are_said_at_once),
      cmocka_unit_test(the_sheet_shows_words_and_hides_moves),
      cmocka_unit_test(sheet_and_key_go_together),
      cmocka_unit_test(what_is_written_reads_back),
  };
  return cmocka_run_group_tests(tests, load, unload);
}
