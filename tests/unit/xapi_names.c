// Names and moments of statements: hashes and UUIDs by the vectors others published, moments by
// days that are known.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "xapi/sha1.h"
#include "xapi/stamp.h"
#include "xapi/uuid.h"

static void assert_hash(const char *bytes, size_t length, const char *expected) {
  uint8_t hash[SHA1_BYTES];
  char text[2 * SHA1_BYTES + 1];
  sha1_of(bytes, length, hash);
  for (int i = 0; i < SHA1_BYTES; i++) snprintf(text + 2 * i, 3, "%02x", hash[i]);
  assert_string_equal(text, expected);
}

// FIPS 180, its examples and the one of a million letters; the empty one is in everybody's tests.
static void hashes_are_those_of_the_standard(void **state) {
  (void)state;
  static const char two_blocks[] = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
  char *million = malloc(1000000);
  assert_non_null(million);
  memset(million, 'a', 1000000);
  assert_hash("abc", 3, "a9993e364706816aba3e25717850c26c9cd0d89d");
  assert_hash("", 0, "da39a3ee5e6b4b0d3255bfef95601890afd80709");
  assert_hash(two_blocks, 56, "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
  assert_hash(million, 1000000, "34aa973cd4c4daa4f61eeb2bdbad27316534016f");
  free(million);
}

// The example of version 5 in RFC 9562, appendix A.4, and the one in Python's manual.
static void uuids_are_those_of_the_standard(void **state) {
  (void)state;
  char text[UUID_TEXT];
  static const Uuid domains = {{0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00,
                                0xc0, 0x4f, 0xd4, 0x30, 0xc8}};
  Uuid uuid = uuid_from_name(&domains, "www.example.com");
  uuid_print(&uuid, text);
  assert_string_equal(text, "2ed6657d-e927-568b-95e1-2665a8aea6a2");
  uuid = uuid_from_name(&domains, "python.org");
  uuid_print(&uuid, text);
  assert_string_equal(text, "886313e1-3b8a-5372-9b90-0c9aee199e5d");
  uuid_print(&uuid_of_urls, text);
  assert_string_equal(text, "6ba7b811-9dad-11d1-80b4-00c04fd430c8");
}

static void moments_are_read_and_printed(void **state) {
  (void)state;
  static const struct {
    const char *text;
    int64_t seconds;
  } known[] = {
      {"1970-01-01T00:00:00Z", 0},          {"1970-12-31T23:59:59Z", 31535999},
      {"1972-02-29T00:00:00Z", 68169600},   {"2000-02-29T12:00:00Z", 951825600},
      {"2001-09-09T01:46:40Z", 1000000000}, {"2038-01-19T03:14:08Z", 2147483648},
      {"2100-03-01T00:00:00Z", 4107542400}, {"9999-12-31T23:59:59Z", 253402300799},
  };
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    int64_t ms = -1;
    char printed[STAMP_TEXT], expected[64];
    assert_true(stamp_read(known[i].text, &ms));
    assert_int_equal(ms, known[i].seconds * 1000);
    stamp_print(ms + 7, printed);
    snprintf(expected, sizeof expected, "%.19s.007Z", known[i].text);
    assert_string_equal(printed, expected);
  }
}

// Every day there is, one after another.
static void each_day_comes_back(void **state) {
  (void)state;
  const int64_t day = 86400000, last = INT64_C(253402300799999);
  for (int64_t at = 0; at <= last; at += day) {
    int64_t read = -1;
    char text[STAMP_TEXT];
    stamp_print(at, text);
    memcpy(text + 19, "Z", 2);
    assert_true(stamp_read(text, &read));
    assert_int_equal(read, at);
  }
}

static void what_is_no_moment_is_refused(void **state) {
  (void)state;
  static const char *const bad[] = {
      "",
      "2026",
      "2026-11-20",
      "2026-11-20T18:05:00",
      "2026-11-20 18:05:00Z",
      "2026-11-20T18:05:00z",
      "2026-11-20T18:05:00Zz",
      "2026-11-20T18:05:00+01:00",
      "2026-13-20T18:05:00Z",
      "2026-00-20T18:05:00Z",
      "2026-02-29T18:05:00Z",
      "2100-02-29T18:05:00Z",
      "2026-04-31T18:05:00Z",
      "2026-11-00T18:05:00Z",
      "2026-11-20T24:00:00Z",
      "2026-11-20T18:60:00Z",
      "2026-12-31T23:59:60Z",
      "1969-12-31T23:59:59Z",
      "+026-11-20T18:05:00Z",
      "2026-11-20T18:05:0 Z",
  };
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    int64_t ms = 42;
    if (stamp_read(bad[i], &ms)) fail_msg("%s was taken", bad[i]);
    assert_int_equal(ms, 42);
  }
}

static void what_no_year_has_is_brought_to_the_edge(void **state) {
  (void)state;
  char text[STAMP_TEXT];
  stamp_print(INT64_MIN, text);
  assert_string_equal(text, "1970-01-01T00:00:00.000Z");
  stamp_print(INT64_MAX, text);
  assert_string_equal(text, "9999-12-31T23:59:59.999Z");
}

static void a_journal_says_when_it_was_begun(void **state) {
  (void)state;
  int64_t ms = 42;
  assert_true(stamp_read_begun("drill-20010909-014640-2a", &ms));
  assert_int_equal(ms, INT64_C(1000000000000));
  assert_true(stamp_read_begun("room-3-drill-19700101-000001-1-2", &ms));
  assert_int_equal(ms, 1000);
  static const char *const none[] = {"",
                                     "-",
                                     "sam",
                                     "drill--2a",
                                     "drill-20010909-014640",
                                     "drill-20010931-014640-2a",
                                     "drill-2001090-9014640-2a",
                                     "20010909-014640-2a"};
  ms = 42;
  for (size_t i = 0; i < sizeof none / sizeof *none; i++)
    if (stamp_read_begun(none[i], &ms)) fail_msg("%s was taken", none[i]);
  assert_int_equal(ms, 42);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(hashes_are_those_of_the_standard),
      cmocka_unit_test(uuids_are_those_of_the_standard),
      cmocka_unit_test(moments_are_read_and_printed),
      cmocka_unit_test(each_day_comes_back),
      cmocka_unit_test(what_is_no_moment_is_refused),
      cmocka_unit_test(what_no_year_has_is_brought_to_the_edge),
      cmocka_unit_test(a_journal_says_when_it_was_begun),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
