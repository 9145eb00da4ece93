// FNV-1a against the vectors its authors publish, splitmix64 against its reference values, and
// draws against values worked out with a second implementation: stored sessions depend on all
// three.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/hash.h"

static void bytes_match_the_published_vectors(void **state) {
  (void)state;
  static const struct {
    const char *text;
    size_t length;
    uint64_t hash;
  } vectors[] = {
      {"", 0, UINT64_C(0xcbf29ce484222325)},
      {"a", 1, UINT64_C(0xaf63dc4c8601ec8c)},
      {"b", 1, UINT64_C(0xaf63df4c8601f1a5)},
      {"f", 1, UINT64_C(0xaf63db4c8601ead9)},
      {"fo", 2, UINT64_C(0x08985907b541d342)},
      {"foo", 3, UINT64_C(0xdcb27518fed9d577)},
      {"foob", 4, UINT64_C(0xdd120e790c2512af)},
      {"fooba", 5, UINT64_C(0xcac165afa2fef40a)},
      {"foobar", 6, UINT64_C(0x85944171f73967e8)},
      {"chongo was here!\n", 17, UINT64_C(0x46810940eff5f915)},
  };
  for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++)
    assert_int_equal(hash_bytes(HASH_START, vectors[i].text, vectors[i].length), vectors[i].hash);
}

static void text_includes_its_final_zero(void **state) {
  (void)state;
  assert_int_equal(hash_text(HASH_START, ""), UINT64_C(0xaf63bd4c8601b7df));
  assert_int_equal(hash_text(HASH_START, "a"), UINT64_C(0x089be207b544f1e4));
  assert_int_equal(hash_text(HASH_START, "foobar"), UINT64_C(0x34531ca7168b8f38));
  assert_int_not_equal(hash_text(hash_text(HASH_START, "ab"), "c"),
                       hash_text(hash_text(HASH_START, "a"), "bc"));
}

static void integers_go_in_as_little_endian(void **state) {
  (void)state;
  assert_int_equal(hash_int(HASH_START, 0x0807060504030201),
                   hash_bytes(HASH_START, "\x01\x02\x03\x04\x05\x06\x07\x08", 8));
  assert_int_equal(hash_int(HASH_START, -2),
                   hash_bytes(HASH_START, "\xfe\xff\xff\xff\xff\xff\xff\xff", 8));
}

// The first five outputs of splitmix64 from the seed 1234567: its state goes up by a constant, then
// is mixed.
static void mix_is_the_finish_of_splitmix64(void **state) {
  (void)state;
  static const uint64_t outputs[] = {UINT64_C(6457827717110365317), UINT64_C(3203168211198807973),
                                     UINT64_C(9817491932198370423), UINT64_C(4593380528125082431),
                                     UINT64_C(16408922859458223821)};
  uint64_t counter = 1234567;
  for (int i = 0; i < 5; i++) {
    counter += UINT64_C(0x9e3779b97f4a7c15);
    assert_int_equal(hash_mix(counter), outputs[i]);
  }
}

static void draws_stay_what_they_were(void **state) {
  (void)state;
  assert_int_equal(hash_draw(0, "", 100), 99);
  assert_int_equal(hash_draw(0, "office", 100), 14);
  assert_int_equal(hash_draw(1, "office", 100), 42);
  assert_int_equal(hash_draw(42, "variant", 6), 5);
  assert_int_equal(hash_draw(42, "weather", 6), 0);
  assert_int_equal(hash_draw(UINT64_MAX, "office", 1000000), 656373);
  uint32_t order[8];
  static const uint32_t expected[] = {5, 2, 1, 6, 0, 4, 3, 7};
  hash_shuffle(42, "door", order, 8);
  assert_memory_equal(order, expected, sizeof expected);
}

static void draws_cover_their_range_evenly(void **state) {
  (void)state;
  enum { COUNT = 7, DRAWS = 70000 };
  int drawn[COUNT] = {0};
  for (uint64_t seed = 0; seed < DRAWS; seed++) {
    uint32_t draw = hash_draw(seed, "office", COUNT);
    assert_in_range(draw, 0, COUNT - 1);
    drawn[draw]++;
  }
  // Each about 10,000 with a standard deviation of 93; five of them either way.
  for (int i = 0; i < COUNT; i++) assert_in_range(drawn[i], 9535, 10465);
}

static void a_shuffle_is_a_permutation(void **state) {
  (void)state;
  enum { COUNT = 40 };
  for (uint64_t seed = 0; seed < 500; seed++) {
    uint32_t order[COUNT];
    int seen[COUNT] = {0};
    hash_shuffle(seed, "door", order, COUNT);
    for (int i = 0; i < COUNT; i++) {
      assert_in_range(order[i], 0, COUNT - 1);
      seen[order[i]]++;
    }
    for (int i = 0; i < COUNT; i++) assert_int_equal(seen[i], 1);
  }
}

static void every_permutation_of_four_is_about_as_likely(void **state) {
  (void)state;
  int seen[256] = {0};
  for (uint64_t seed = 0; seed < 24000; seed++) {
    uint32_t order[4];
    hash_shuffle(seed, "door", order, 4);
    seen[order[0] | order[1] << 2 | order[2] << 4 | order[3] << 6]++;
  }
  int different = 0;
  for (int i = 0; i < 256; i++) {
    if (seen[i] == 0) continue;
    different++;
    assert_in_range(seen[i], 845, 1155);  // 1,000 and five standard deviations of 31
  }
  assert_int_equal(different, 24);
}

static void nothing_and_one_can_be_shuffled(void **state) {
  (void)state;
  uint32_t order[] = {77};
  hash_shuffle(1, "door", order, 0);
  assert_int_equal(order[0], 77);
  hash_shuffle(1, "door", order, 1);
  assert_int_equal(order[0], 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(bytes_match_the_published_vectors),
      cmocka_unit_test(text_includes_its_final_zero),
      cmocka_unit_test(integers_go_in_as_little_endian),
      cmocka_unit_test(mix_is_the_finish_of_splitmix64),
      cmocka_unit_test(draws_stay_what_they_were),
      cmocka_unit_test(draws_cover_their_range_evenly),
      cmocka_unit_test(a_shuffle_is_a_permutation),
      cmocka_unit_test(every_permutation_of_four_is_about_as_likely),
      cmocka_unit_test(nothing_and_one_can_be_shuffled),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
