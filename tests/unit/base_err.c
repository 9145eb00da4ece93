#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/err.h"
#include "base/utf8.h"

static void a_refusal_is_one_line(void **state) {
  (void)state;
  Err err;
  assert_false(
      err_set(&err, "%s:%d: option \"%s\" needs go = \"<beat>\"", "scenes/ward.lua", 12, "help"));
  assert_string_equal(err.text, "scenes/ward.lua:12: option \"help\" needs go = \"<beat>\"");
}

static void a_prefix_goes_before(void **state) {
  (void)state;
  Err err;
  err_set(&err, "no such beat");
  assert_false(err_prefix(&err, "%s:%d", "ward.lua", 3));
  assert_string_equal(err.text, "ward.lua:3: no such beat");
}

static void the_old_sentence_may_be_in_the_new_one(void **state) {
  (void)state;
  Err err;
  err_set(&err, "no such beat");
  err_set(&err, "%s; and again: %s", err.text, err.text);
  assert_string_equal(err.text, "no such beat; and again: no such beat");
}

// 511 bytes fit. Whatever stands before it, the euro sign of three bytes is there whole or not at
// all.
static void a_long_sentence_is_cut_at_a_characters_edge(void **state) {
  (void)state;
  for (int before = 500; before <= 515; before++) {
    Err err;
    err_set(&err, "%0*d\xE2\x82\xAC", before, 7);
    size_t expected = before <= 508 ? (size_t)before + 3 : before <= 511 ? (size_t)before : 511;
    assert_int_equal(strlen(err.text), expected);
    assert_true(utf8_valid(err.text, strlen(err.text), NULL));
  }
}

static void a_long_prefix_leaves_no_room(void **state) {
  (void)state;
  Err err;
  err_set(&err, "gone");
  err_prefix(&err, "%0600d", 1);
  assert_int_equal(strlen(err.text), 511);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_refusal_is_one_line),
      cmocka_unit_test(a_prefix_goes_before),
      cmocka_unit_test(the_old_sentence_may_be_in_the_new_one),
      cmocka_unit_test(a_long_sentence_is_cut_at_a_characters_edge),
      cmocka_unit_test(a_long_prefix_leaves_no_room),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
