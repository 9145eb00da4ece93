// Signs of options: each can be seen on every theme's paper, has a shape of its own, and the first
// six have colours that differ also for people who see fewer of them.
#include "page/ballot.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { SIGHTS = 4, LEAST_DIFFERENCE = 20 };

// Linear red, green and blue as they are seen with all cones, and without one of three kinds
// (Machado, Oliveira and Fernandes 2009, at full strength).
static const double sights[SIGHTS][3][3] = {
    {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
    {{0.152286, 1.052583, -0.204868},
     {0.114503, 0.786281, 0.099216},
     {-0.003882, -0.048116, 1.051998}},
    {{0.367322, 0.860646, -0.227968},
     {0.280085, 0.672501, 0.047413},
     {-0.011820, 0.042940, 0.968881}},
    {{1.255528, -0.076749, -0.178779},
     {-0.078411, 0.930809, 0.147602},
     {0.004733, 0.691367, 0.303900}},
};

static double linear(Colour byte) {
  double c = (double)(byte & 0xFF) / 255.0;
  return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

static double bent(double t) {
  return t > 0.008856 ? cbrt(t) : 7.787 * fmax(t, 0) + 16.0 / 116.0;
}

// CIE L*a*b* of a colour in this sight.
static void see(Colour colour, int sight, double lab[3]) {
  const double raw[3] = {linear(colour >> 24), linear(colour >> 16), linear(colour >> 8)};
  double c[3];
  for (int i = 0; i < 3; i++) {
    const double *row = sights[sight][i];
    c[i] = fmin(fmax(row[0] * raw[0] + row[1] * raw[1] + row[2] * raw[2], 0), 1);
  }
  double x = bent((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.9505);
  double y = bent(0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]);
  double z = bent((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.089);
  lab[0] = 116 * y - 16;
  lab[1] = 500 * (x - y);
  lab[2] = 200 * (y - z);
}

static double difference(Colour a, Colour b, int sight) {
  double first[3], second[3];
  see(a, sight, first);
  see(b, sight, second);
  return sqrt(pow(first[0] - second[0], 2) + pow(first[1] - second[1], 2) +
              pow(first[2] - second[2], 2));
}

static void test_black_and_white_differ_as_they_should(void **state) {
  (void)state;
  for (int sight = 0; sight < SIGHTS; sight++)
    assert_in_range((int)(difference(0x000000FF, 0xFFFFFFFF, sight) + 0.5), 99, 101);
  assert_true(difference(0xFF0000FF, 0x8F8000FF, 2) < difference(0xFF0000FF, 0x8F8000FF, 0) / 2);
}

static void test_colours_differ_in_every_sight(void **state) {
  (void)state;
  for (int name = 0; name < THEME_COUNT; name++)
    for (int sight = 0; sight < SIGHTS; sight++)
      for (uint32_t i = 0; i < BALLOT_COLOURS; i++)
        for (uint32_t j = 0; j < i; j++) {
          const Theme *theme = theme_get((ThemeName)name);
          if (difference(ballot_colour(i, theme), ballot_colour(j, theme), sight) <
              LEAST_DIFFERENCE)
            fail_msg("%s and %s are too much alike in sight %d, theme %s", ballot_colour_word(i),
                     ballot_colour_word(j), sight, theme->name);
        }
}

static void test_every_sign_can_be_seen(void **state) {
  (void)state;
  for (int name = 0; name < THEME_COUNT; name++)
    for (uint32_t i = 0; i < BALLOT_SIGNS; i++) {
      const Theme *theme = theme_get((ThemeName)name);
      assert_in_range(theme_contrast(ballot_colour(i, theme), theme->paper), 300, 2100);
    }
}

static void test_every_shape_is_another_and_within_its_square(void **state) {
  (void)state;
  for (uint32_t i = 0; i < BALLOT_SIGNS; i++) {
    Point corners[BALLOT_POINTS];
    uint32_t count = ballot_corners(i, corners);
    for (uint32_t j = 0; j < i; j++) assert_string_not_equal(ballot_shape(i), ballot_shape(j));
    assert_in_range(count, 3, BALLOT_POINTS);
    for (uint32_t j = 0; j < count; j++) {
      assert_in_range(corners[j].x, 0, BALLOT_SQUARE);
      assert_in_range(corners[j].y, 0, BALLOT_SQUARE);
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_black_and_white_differ_as_they_should),
      cmocka_unit_test(test_colours_differ_in_every_sight),
      cmocka_unit_test(test_every_sign_can_be_seen),
      cmocka_unit_test(test_every_shape_is_another_and_within_its_square),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
