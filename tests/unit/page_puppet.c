// Pictures put together from groups, and the colours they are exchanged for. The figures of the
// assets folder are whole, and no two people have the same outline of groups to fall back on.
#include "page/puppet.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "page/tints.h"

#define START                                                                        \
  "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 900\" width=\"600\" " \
  "height=\"900\">"

static const char doll[] =
    "<svg><!-- a <g id=\"body-upright\"> in a comment is none -->"
    "<g id=\"behind\"><path d=\"hair\"/></g>"
    "<g id=\"body-upright\" data-head=\"translate(3 4)\" data-head-aside=\"translate(5 6)\">"
    "<g transform=\"x\"><path fill=\"#2b2a33\" d=\"trunk\"/></g></g>"
    "<g id=\"head-front\" data-face=\"translate(1 2)\"><path d=\"skull\"/></g>"
    "<g id=\"head-aside\"><path d=\"profile\"/></g>"
    "<g id=\"gaze-you\"><path d=\"open\"/></g>"
    "<g id=\"gaze-away\"><path d=\"off\"/></g><g id=\"gaze-away-aside\"><path d=\"one eye\"/></g>"
    "<g id=\"hands-still\"></g><g id=\"hands-pen-upright\"><path d=\"pen\"/></g></svg>";

static char *compose(const char *drawing, const char *how) {
  Buf out = {0};
  char *text = NULL;
  if (puppet_compose(drawing, how, &out)) text = strdup(buf_text(&out));
  buf_free(&out);
  return text;
}

static void expect(const char *how, const char *inside) {
  char *picture = compose(doll, how), wanted[1024];
  snprintf(wanted, sizeof wanted, START "%s</svg>", inside);
  assert_non_null(picture);
  assert_string_equal(picture, wanted);
  free(picture);
}

static void test_a_figure_is_put_together(void **state) {
  (void)state;
  expect("figure upright front you level level still morning light",
         "<g transform=\"translate(3 4)\"><path d=\"hair\"/></g>"
         "<g transform=\"x\"><path fill=\"#2b2a33\" d=\"trunk\"/></g>"
         "<g transform=\"translate(3 4)\"><path d=\"skull\"/>"
         "<g transform=\"translate(1 2)\"><path d=\"open\"/></g></g>");
}

static void test_a_head_has_its_own_place_and_eyes_and_a_posture_its_hands(void **state) {
  (void)state;
  expect("figure upright aside away low level pen morning light",
         "<g transform=\"translate(5 6)\"><path d=\"hair\"/></g>"
         "<g transform=\"x\"><path fill=\"#2b2a33\" d=\"trunk\"/></g>"
         "<g transform=\"translate(5 6)\"><path d=\"profile\"/><g><path d=\"one eye\"/></g></g>"
         "<path d=\"pen\"/>");
}

static void test_what_is_missing_is_as_at_rest(void **state) {
  (void)state;
  char *rest = compose(doll, "figure upright front you level level still day light");
  char *other = compose(doll, "figure leaning down closed up smile phone day light");
  assert_string_equal(rest, other);
  free(rest);
  free(other);
}

static void test_themes_exchange_the_colours(void **state) {
  (void)state;
  char *dark = compose(doll, "figure upright front you level level still morning dark");
  assert_non_null(strstr(dark, "\"#0e0e12\""));
  assert_null(strstr(dark, "#2b2a33"));
  free(dark);
}

static void test_a_layer_takes_its_light(void **state) {
  (void)state;
  static const char room[] =
      "<svg><g id=\"back\">wall</g><g id=\"light-night\">lamp</g><g id=\"front\">table</g></svg>";
  char *night = compose(room, "layer back night light"),
       *day = compose(room, "layer back day light");
  char *front = compose(room, "layer front night light");
  assert_string_equal(night, START "walllamp</svg>");
  assert_string_equal(day, START "wall</svg>");
  assert_string_equal(front, START "table</svg>");
  free(night);
  free(day);
  free(front);
}

static void test_hostile_drawings(void **state) {
  (void)state;
  static const char *const bad[] = {"",
                                    "<",
                                    "<g",
                                    "<g id=\"back\">",
                                    "</g>",
                                    "<g id=\"back\"></g></g>",
                                    "<!-- <g id=\"back\"></g>",
                                    "<g id=\"back>wall</g>",
                                    "<g id=back>wall</g>",
                                    "<gid=\"back\">wall</g>",
                                    "<g id=\"bac\">wall</g>"};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
    assert_null(compose(bad[i], "layer back day light"));
  for (size_t length = 0; length < sizeof doll; length++) {  // cut anywhere: whole or not at all
    char *cut = strndup(doll, length);
    free(compose(cut, "figure upright front you level level still day light"));
    free(cut);
  }
}

static void test_hostile_requests(void **state) {
  (void)state;
  static const char *const bad[] = {
      "",
      "figure",
      "layer back day",
      "layer back noon light",
      "layer back day blue",
      "layer back day light more",
      "picture back day light",
      "figure upright front you level level still day light more",
      "figure upright front you level level still light day",
      "layer a_name_that_is_much_longer_than_any_group_of_a_drawing_would_have day light"};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) assert_null(compose(doll, bad[i]));
}

static void test_many_groups(void **state) {
  (void)state;
  Buf drawing = {0};
  for (int i = 0; i < 1000; i++) buf_add_format(&drawing, "<g id=\"g%d\"></g>", i);
  assert_true(puppet_has(buf_text(&drawing), "g3"));
  assert_false(puppet_has(buf_text(&drawing), "g4000"));
  buf_free(&drawing);
}

// The hour ---------------------------------------------------------------------------------------

static void test_the_hour_lies_over_the_room(void **state) {
  (void)state;
  Colour wall = 0x999389;
  assert_int_equal(tints_of(wall, THEME_LIGHT, HOUR_MORNING), wall);  // as it was drawn
  // 30 % of 0x6b4630 over 0x999389: (153*70 + 107*30)/100 = 139.2, (147*70 + 70*30)/100 = 123.9,
  // (137*70 + 48*30)/100 = 110.3
  assert_int_equal(tints_of(wall, THEME_LIGHT, HOUR_EVENING), 0x8b7c6e);
  assert_int_equal(tints_of(0x123456, THEME_DARK, HOUR_NIGHT), 0x123456);  // nobody's
  Colour day = tints_of(wall, THEME_LIGHT, HOUR_DAY),
         night = tints_of(wall, THEME_LIGHT, HOUR_NIGHT);
  assert_true(theme_contrast(day << 8 | 0xFF, 0xFF) > theme_contrast(night << 8 | 0xFF, 0xFF));
}

// A lit edge against the wall behind it and against the body it is on, in every theme at every hour:
// 3:1 is what WCAG asks of what is not text; of the two at least one reaches it.
static void test_a_figure_stands_out(void **state) {
  (void)state;
  for (int theme = 0; theme < THEME_COUNT; theme++) {
    for (int hour = 0; hour < HOUR_COUNT; hour++) {
      Colour ink = tints_of(0x2b2a33, (ThemeName)theme, (Hour)hour) << 8 | 0xFF;
      Colour rim = tints_of(0xd9d2c5, (ThemeName)theme, (Hour)hour) << 8 | 0xFF;
      assert_in_range(theme_contrast(rim, ink), 300, 2100);
    }
  }
}

static const char *const people[] = {"conrad", "helena", "marisol", "tom",   "ines", "ruth",
                                     "dana",   "pete",   "sunil",   "carla", "noor", "someone"};

static void test_every_person_is_drawn_whole(void **state) {
  static const char *const groups[] = {
      "body-upright", "body-leaning",     "body-turned", "body-crossed", "head-front",
      "head-down",    "head-aside",       "gaze-you",    "gaze-down",    "gaze-away",
      "gaze-clock",   "gaze-closed",      "brows-level", "brows-low",    "brows-up",
      "brows-one",    "mouth-level",      "mouth-tight", "mouth-open",   "mouth-corner",
      "mouth-smile",  "gaze-closed-aside"};
  (void)state;
  for (size_t i = 0; i < sizeof people / sizeof *people; i++) {
    char path[512];
    Buf drawing = {0};
    Err err;
    snprintf(path, sizeof path, UNPERSUADED_SOURCE "/assets/actor/%s.svg", people[i]);
    assert_true(file_read(path, 1 << 20, &drawing, &err));
    for (size_t g = 0; g < sizeof groups / sizeof *groups; g++)
      if (!puppet_has(buf_text(&drawing), groups[g])) fail_msg("%s: no %s", people[i], groups[g]);
    buf_free(&drawing);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_a_figure_is_put_together),
      cmocka_unit_test(test_a_head_has_its_own_place_and_eyes_and_a_posture_its_hands),
      cmocka_unit_test(test_what_is_missing_is_as_at_rest),
      cmocka_unit_test(test_themes_exchange_the_colours),
      cmocka_unit_test(test_a_layer_takes_its_light),
      cmocka_unit_test(test_hostile_drawings),
      cmocka_unit_test(test_hostile_requests),
      cmocka_unit_test(test_many_groups),
      cmocka_unit_test(test_the_hour_lies_over_the_room),
      cmocka_unit_test(test_a_figure_stands_out),
      cmocka_unit_test(test_every_person_is_drawn_whole),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
