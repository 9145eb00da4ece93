#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/json.h"

static void structure_is_indented_in_the_order_given(void **state) {
  (void)state;
  Buf out = {0};
  Json json = json_begin(&out);
  json_open_object(&json);
  json_key(&json, "trust");
  json_int(&json, 46);
  json_key(&json, "marks");
  json_open_array(&json);
  json_int(&json, INT64_MIN);
  json_int(&json, INT64_MAX);
  json_open_object(&json);
  json_key(&json, "row");
  json_text(&json, "A14");
  json_close_object(&json);
  json_open_array(&json);
  json_close_array(&json);
  json_close_array(&json);
  json_key(&json, "a");
  json_open_object(&json);
  json_close_object(&json);
  json_key(&json, "");
  json_bool(&json, true);
  json_key(&json, "rules");
  json_hash(&json, UINT64_C(0x00ab0000000000cd));
  json_key(&json, "name");
  json_text(&json, NULL);
  json_close_object(&json);
  json_end(&json);
  assert_string_equal(buf_text(&out),
                      "{\n"
                      "  \"trust\": 46,\n"
                      "  \"marks\": [\n"
                      "    -9223372036854775808,\n"
                      "    9223372036854775807,\n"
                      "    {\n"
                      "      \"row\": \"A14\"\n"
                      "    },\n"
                      "    []\n"
                      "  ],\n"
                      "  \"a\": {},\n"
                      "  \"\": true,\n"
                      "  \"rules\": \"00ab0000000000cd\",\n"
                      "  \"name\": null\n"
                      "}\n");
  buf_free(&out);
}

static void check_text(const char *text, const char *expected) {
  Buf out = {0};
  Json json = json_begin(&out);
  json_text(&json, text);
  json_end(&json);
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
}

static void one_value_is_enough(void **state) {
  (void)state;
  check_text("", "\"\"\n");
  check_text(NULL, "null\n");
}

// RFC 8259, section 7: the quotation mark, the backslash and U+0000 to U+001F must be escaped,
// nothing else.
static void text_is_escaped(void **state) {
  (void)state;
  check_text("\"\\/", "\"\\\"\\\\/\"\n");
  check_text("\x01\x02\x03\x04\x05\x06\x07\x08",
             "\"\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\"\n");
  check_text("\x09\x0A\x0B\x0C\x0D\x0E\x0F", "\"\\t\\n\\u000b\\f\\r\\u000e\\u000f\"\n");
  check_text("\x10\x11\x1A\x1B\x1E\x1F ", "\"\\u0010\\u0011\\u001a\\u001b\\u001e\\u001f \"\n");
  check_text("\x7F\xC3\xA9\xF0\x9F\x98\x80", "\"\x7F\xC3\xA9\xF0\x9F\x98\x80\"\n");
}

static void ill_formed_bytes_become_replacements(void **state) {
  (void)state;
  check_text("a\xFF\xC3", "\"a\xEF\xBF\xBD\xEF\xBF\xBD\"\n");
}

static void keys_are_escaped_as_well(void **state) {
  (void)state;
  Buf out = {0};
  Json json = json_begin(&out);
  json_open_object(&json);
  json_key(&json, "say \"no\"\n");
  json_nothing(&json);
  json_close_object(&json);
  json_end(&json);
  assert_string_equal(buf_text(&out), "{\n  \"say \\\"no\\\"\\n\": null\n}\n");
  buf_free(&out);
}

static void value_without_key(Json *json) {
  json_open_object(json);
  json_int(json, 1);
}

static void key_in_an_array(Json *json) {
  json_open_array(json);
  json_key(json, "a");
}

static void two_keys(Json *json) {
  json_open_object(json);
  json_key(json, "a");
  json_key(json, "b");
}

static void key_without_value(Json *json) {
  json_open_object(json);
  json_key(json, "a");
  json_close_object(json);
}

static void wrong_bracket(Json *json) {
  json_open_object(json);
  json_close_array(json);
}

static void two_values(Json *json) {
  json_int(json, 1);
  json_int(json, 2);
}

static void left_open(Json *json) {
  json_open_array(json);
  json_end(json);
}

static void nothing_at_all(Json *json) {
  json_end(json);
}

static void too_deep(Json *json) {
  for (int i = 0; i < 33; i++) json_open_array(json);
}

static void check_stopped(void (*mistake)(Json *json)) {
  int status;
  pid_t child = fork();
  assert_true(child >= 0);
  if (child == 0) {
    setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
    signal(SIGABRT, SIG_DFL);
    close(STDERR_FILENO);
    Buf out = {0};
    Json json = json_begin(&out);
    mistake(&json);
    _exit(0);
  }
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
}

static void mistakes_stop_the_program(void **state) {
  (void)state;
  check_stopped(value_without_key);
  check_stopped(key_in_an_array);
  check_stopped(two_keys);
  check_stopped(key_without_value);
  check_stopped(wrong_bracket);
  check_stopped(two_values);
  check_stopped(left_open);
  check_stopped(nothing_at_all);
  check_stopped(too_deep);
}

static void one_line_and_parts_of_one(void **state) {
  (void)state;
  Buf out = {0};
  static const int32_t values[] = {0, 7, 70, 735, 1000};
  Json json = json_begin_line(&out);
  json_open_object(&json);
  json_key(&json, "a\nb");
  json_open_array(&json);
  for (int i = 0; i < 5; i++) json_per_mille(&json, values[i]);
  json_close_array(&json);
  json_key(&json, "c");
  json_text(&json, "two\nlines");
  json_close_object(&json);
  json_end(&json);
  assert_string_equal(buf_text(&out),
                      "{\"a\\nb\":[0.000,0.007,0.070,0.735,1.000],\"c\":\"two\\nlines\"}\n");
  buf_free(&out);
}

static void a_member_is_one_call(void **state) {
  (void)state;
  Buf out = {0};
  Json json = json_begin_line(&out);
  json_open_object(&json);
  json_put_text(&json, "text", "a");
  json_put_int(&json, "int", -1);
  json_put_bool(&json, "bool", false);
  json_put_hash(&json, "hash", 0xAB);
  json_put_per_mille(&json, "share", 70);
  json_put_nothing(&json, "nothing");
  json_put_object(&json, "object");
  json_close_object(&json);
  json_put_array(&json, "array");
  json_close_array(&json);
  json_close_object(&json);
  json_end(&json);
  assert_string_equal(buf_text(&out),
                      "{\"text\":\"a\",\"int\":-1,\"bool\":false,\"hash\":\"00000000000000ab\","
                      "\"share\":0.070,\"nothing\":null,\"object\":{},\"array\":[]}\n");
  buf_free(&out);
}

static void what_is_not_known_is_null(void **state) {
  (void)state;
  Buf out = {0};
  Json json = json_begin_line(&out);
  json_open_object(&json);
  json_put_known_int(&json, "a", true, 0);
  json_put_known_int(&json, "b", false, 7);
  json_put_known_bool(&json, "c", true, false);
  json_put_known_bool(&json, "d", false, true);
  json_close_object(&json);
  json_end(&json);
  assert_string_equal(buf_text(&out), "{\"a\":0,\"b\":null,\"c\":false,\"d\":null}\n");
  buf_free(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(structure_is_indented_in_the_order_given),
      cmocka_unit_test(one_value_is_enough),
      cmocka_unit_test(text_is_escaped),
      cmocka_unit_test(ill_formed_bytes_become_replacements),
      cmocka_unit_test(keys_are_escaped_as_well),
      cmocka_unit_test(mistakes_stop_the_program),
      cmocka_unit_test(one_line_and_parts_of_one),
      cmocka_unit_test(a_member_is_one_call),
      cmocka_unit_test(what_is_not_known_is_null),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
