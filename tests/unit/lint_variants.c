// What is said of variants: how much of her lines they change, and which cards they bring.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "course/course.h"
#include "lint/coverage.h"
#include "lint/variants.h"

enum { FIRST, SECOND, SKY = 0, SHOE = 1 };

static int load(void **state) {
  CourseFaults faults = {0};
  *state = course_load(UNPERSUADED_SOURCE "/scenes/common",
                       UNPERSUADED_SOURCE "/tests/courses/two_faces", &faults);
  for (size_t i = 0; i < faults.count; i++) print_error("%s\n", faults.sentences[i]);
  course_faults_free(&faults);
  return *state ? 0 : -1;
}

static int unload(void **state) {
  story_free(*state);
  return 0;
}

// Four lines in each play of the first scene, two in each of the second; each variant has one other
// value.
static void lines_that_change_are_counted(void **state) {
  Variants variants;
  variants_work_out(*state, &variants);
  assert_int_equal(variants_share(&variants, FIRST, SKY).lines, 4 * VARIANTS_PLAYS);
  assert_int_equal(variants_share(&variants, FIRST, SKY).shared, 3 * VARIANTS_PLAYS);
  assert_int_equal(variants_share(&variants, FIRST, SHOE).shared, 4 * VARIANTS_PLAYS);
  assert_int_equal(variants_share(&variants, SECOND, SKY).shared, 2 * VARIANTS_PLAYS);
  assert_int_equal(variants_share(&variants, SECOND, SHOE).lines, 2 * VARIANTS_PLAYS);
  assert_int_equal(variants_share(&variants, SECOND, SHOE).shared, 0);
  variants_free(&variants);
}

static void the_table_has_a_row_for_each_scene(void **state) {
  Variants variants;
  Buf table = {0};
  variants_work_out(*state, &variants);
  variants_table(&variants, &table);
  assert_non_null(strstr(buf_text(&table), "sky            shoe\n"));
  assert_non_null(
      strstr(buf_text(&table), "\nfirst                             75.0 %         100.0 %\n"));
  assert_non_null(
      strstr(buf_text(&table), "\nsecond                           100.0 %           0.0 %\n"));
  buf_free(&table);
  variants_free(&variants);
}

static void a_card_is_told_with_the_variants_it_takes(void **state) {
  const Story *const stories[] = {*state};
  Buf table = {0};
  coverage_table(stories, 1, &table);
  assert_non_null(strstr(buf_text(&table), "      first.door\nA02"));
  assert_non_null(strstr(buf_text(&table), "      first.door (sky=grey)\nA03"));
  buf_free(&table);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(lines_that_change_are_counted),
      cmocka_unit_test(the_table_has_a_row_for_each_scene),
      cmocka_unit_test(a_card_is_told_with_the_variants_it_takes),
  };
  return cmocka_run_group_tests(tests, load, unload);
}
