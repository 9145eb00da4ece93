// A keyboard's signs become a printer's.
#include "page/typeset.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void check(const char *typed, const char *expected) {
  Buf out = {0};
  typeset_signs(typed, &out);
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
}

static void test_signs(void **state) {
  (void)state;
  check("It's on the sign.", "It’s on the sign.");
  check("She says \"no\" and 'perhaps'.", "She says “no” and ‘perhaps’.");
  check("(\"So.\")", "(“So.”)");
  check("Friday - ten to six", "Friday – ten to six");
  check("twenty-two - and-", "twenty-two – and-");
  check("Well... no....", "Well… no….");
  check("already “right” – so…", "already “right” – so…");
  check("", "");
}

static void check_capitals(const char *text, const char *expected) {
  Buf out = {0};
  typeset_capitals(text, &out);
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
}

static void test_capitals(void **state) {
  (void)state;
  check_capitals("Noor Haddad", "NOOR HADDAD");
  check_capitals("Zoë Müller ÷ ß", "ZOË MÜLLER ÷ ß");
  check_capitals("łódź čapek ž", "ŁÓDŹ ČAPEK Ž");
  check_capitals("Ирина ёж", "ИРИНА ЁЖ");
  check_capitals("σοφία", "ΣΟΦίΑ");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_signs),
      cmocka_unit_test(test_capitals),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
