// Built without libcmark-gfm: a guide is refused in a sentence, and nothing else happens.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "guide/guide.h"

static void test_it_says_so(void **state) {
  (void)state;
  Guide guide = {0};
  Err err = {0};
  assert_false(guide_can_read());
  assert_false(guide_read(&guide, "g.md", "# T\n", 4, &err));
  assert_string_equal(err.text, "this program was built without libcmark-gfm, which reads guides");
  assert_null(guide_agenda(&guide, 20));
  guide_free(&guide);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_it_says_so)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
