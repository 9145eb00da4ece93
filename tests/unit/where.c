#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "course/where.h"

static const char text[] =
    "scene \"one\" {\n"                                          // 1
    "  beat \"first\" {\n"                                       // 2
    "    option \"ask\" {\n"                                     // 3
    "      say = \"go = { nowhere }\",\n"                        // 4
    "      landed = { pace = ann { \"Busy.\", look = \"up\",\n"  // 5
    "        hold = 2 } },  -- why = 5\n"                        // 6
    "      go = \"second\",\n"                                   // 7
    "    },\n"                                                   // 8
    "    [[ go = [ here ] ]],\n"                                 // 9
    "    going = 1, go == 2,\n"                                  // 10
    "    go\t= \"end\",\n"                                       // 11
    "  },\n"                                                     // 12
    "  title = \"One\",\n"                                       // 13
    "  --[[ when = 1 ]] when = \"x\",\n"                         // 14
    "}\n"                                                        // 15
    "scene \"two\" { why = 1 }\n";                               // 16

static void fields_of_the_table_itself_come_first(void **state) {
  (void)state;
  assert_int_equal(where_field(text, 1, "title"), 13);
  assert_int_equal(where_field(text, 2, "go"), 11);
  assert_int_equal(where_field(text, 3, "go"), 7);
  assert_int_equal(where_field(text, 3, "say"), 4);
  assert_int_equal(where_field(text, 1, "when"), 14);
}

static void fields_inside_are_found_too(void **state) {
  (void)state;
  assert_int_equal(where_field(text, 3, "hold"), 6);
  assert_int_equal(where_field(text, 5, "look"), 5);
  assert_int_equal(where_field(text, 5, "hold"), 6);
  assert_int_equal(where_field(text, 1, "going"), 10);
}

static void what_is_not_there_is_the_word_itself(void **state) {
  (void)state;
  assert_int_equal(where_field(text, 3, "why"), 3);
  assert_int_equal(where_field(text, 3, "nowhere"), 3);
  assert_int_equal(where_field(text, 3, ""), 3);
  assert_int_equal(where_field(text, 99, "go"), 99);
  assert_int_equal(where_field("", 1, "go"), 1);
}

static void broken_texts_end(void **state) {
  (void)state;
  assert_int_equal(where_field("a { b = \"", 1, "c"), 1);
  assert_int_equal(where_field("a { b = [[", 1, "c"), 1);
  assert_int_equal(where_field("a { --[==[", 1, "c"), 1);
  assert_int_equal(where_field("a { b = '\\", 1, "c"), 1);
  assert_int_equal(where_field("}}}} {\n c = 1", 1, "c"), 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(fields_of_the_table_itself_come_first),
      cmocka_unit_test(fields_inside_are_found_too),
      cmocka_unit_test(what_is_not_there_is_the_word_itself),
      cmocka_unit_test(broken_texts_end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
