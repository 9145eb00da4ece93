// Digests, codes, keys and times, against what was worked out elsewhere or by hand.
#include "exam/crypt.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "exam/keys.h"
#include "exam/moment.h"

// BLAKE2b with 32 bytes out, unkeyed, of nothing and of "abc".
static void digests_are_blake2b(void **state) {
  (void)state;
  uint8_t digest[CRYPT_DIGEST], joined[CRYPT_DIGEST], text[CRYPT_DIGEST + 1];
  char hex[2 * CRYPT_DIGEST + 1];
  crypt_digest(NULL, "", 0, digest);
  crypt_hex(digest, sizeof digest, hex);
  assert_string_equal(hex, "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
  crypt_digest(NULL, "abc", 3, digest);
  crypt_hex(digest, sizeof digest, hex);
  assert_string_equal(hex, "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
  memcpy(text, digest, CRYPT_DIGEST);
  text[CRYPT_DIGEST] = 'x';
  crypt_digest(NULL, text, sizeof text, joined);
  crypt_digest(digest, "x", 1, text);
  assert_memory_equal(joined, text, CRYPT_DIGEST);
}

// 00000 00001 00010 ... 00111 in five bytes, and all ones.
static void codes_are_crockford(void **state) {
  (void)state;
  char code[CRYPT_CODE + 1];
  const uint8_t counting[CRYPT_DIGEST] = {0x00, 0x44, 0x32, 0x14, 0xC7};
  uint8_t ones[CRYPT_DIGEST];
  memset(ones, 0xFF, sizeof ones);
  crypt_code(counting, code);
  assert_string_equal(code, "01234567");
  crypt_code(ones, code);
  assert_string_equal(code, "ZZZZZZZZ");
}

static void hex_is_read_in_one_form_only(void **state) {
  (void)state;
  uint8_t bytes[2];
  assert_true(crypt_unhex("0aff", bytes, 2));
  assert_int_equal(bytes[0], 0x0A);
  assert_int_equal(bytes[1], 0xFF);
  assert_false(crypt_unhex("0AFF", bytes, 2));
  assert_false(crypt_unhex("0af", bytes, 2));
  assert_false(crypt_unhex("0aff0", bytes, 2));
  assert_false(crypt_unhex("0a:f", bytes, 2));
}

static void a_key_opens_with_its_passphrase_only(void **state) {
  (void)state;
  Err err;
  Buf text = {0};
  uint8_t public_key[CRYPT_PUBLIC], read[CRYPT_PUBLIC], secret[CRYPT_SECRET];
  uint8_t signature[CRYPT_SIGNATURE];
  assert_true(crypt_ready(&err));
  assert_false(keys_make("too short", &text, public_key, &err));
  assert_string_equal(err.text, "the passphrase must have at least 12 characters");
  assert_true(keys_make("correct horse battery", &text, public_key, &err));
  assert_true(keys_public("a.key", &text, read, &err));
  assert_memory_equal(read, public_key, CRYPT_PUBLIC);
  assert_false(keys_open("a.key", &text, "correct horse batterx", secret, &err));
  assert_string_equal(err.text, "a.key: the passphrase does not open the key");
  assert_true(keys_open("a.key", &text, "correct horse battery", secret, &err));
  crypt_sign(secret, "hello", 5, signature);
  assert_true(crypt_signed(public_key, "hello", 5, signature));
  assert_false(crypt_signed(public_key, "hellp", 5, signature));
  buf_free(&text);
}

static void a_key_that_asks_for_too_much_work_is_refused(void **state) {
  (void)state;
  Err err;
  uint8_t secret[CRYPT_SECRET] = {0};
  CryptBox box = {.effort = 3, .memory = INT64_C(1) << 40};
  assert_false(crypt_unlock("any", &box, secret, &err));
  assert_string_equal(err.text, "the key asks for more work than this program ever gives it");
}

static void check_moment(const char *text, int64_t wanted, const char *whole) {
  int64_t utc_s = -1;
  char again[MOMENT_TEXT];
  assert_true(moment_read(text, &utc_s));
  assert_int_equal(utc_s, wanted);
  moment_print(utc_s, again);
  assert_string_equal(again, whole);
}

// Seconds as date(1) counts them.
static void times_are_utc(void **state) {
  (void)state;
  int64_t utc_s;
  check_moment("1970-01-01T00:00Z", 0, "1970-01-01T00:00:00Z");
  check_moment("2000-02-29T23:59:59Z", 951868799, "2000-02-29T23:59:59Z");
  check_moment("2026-11-22T09:00:00Z", 1795338000, "2026-11-22T09:00:00Z");
  check_moment("9999-12-31T23:59:59Z", MOMENT_LAST, "9999-12-31T23:59:59Z");
  assert_false(moment_read("2026-02-29T00:00Z", &utc_s));
  assert_false(moment_read("2100-02-29T00:00Z", &utc_s));
  assert_false(moment_read("2026-13-01T00:00Z", &utc_s));
  assert_false(moment_read("2026-11-22T24:00Z", &utc_s));
  assert_false(moment_read("2026-11-22T09:00", &utc_s));
  assert_false(moment_read("2026-11-22 09:00Z", &utc_s));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(digests_are_blake2b),
      cmocka_unit_test(codes_are_crockford),
      cmocka_unit_test(hex_is_read_in_one_form_only),
      cmocka_unit_test(a_key_opens_with_its_passphrase_only),
      cmocka_unit_test(a_key_that_asks_for_too_much_work_is_refused),
      cmocka_unit_test(times_are_utc),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
