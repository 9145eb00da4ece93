// Contrast as WCAG 2 counts it: 4.5 for text, 7 in the high-contrast theme, 3 for what is not text.
#include "page/theme.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void test_known_contrasts(void **state) {
  (void)state;
  assert_int_equal(theme_contrast(0x000000FF, 0xFFFFFFFF), 2100);
  assert_int_equal(theme_contrast(0xFFFFFFFF, 0xFFFFFFFF), 100);
  assert_int_equal(theme_contrast(0x767676FF, 0xFFFFFFFF),
                   454);  // the lightest grey that passes on white
  assert_int_equal(theme_contrast(0xFFFFFFFF, 0x777777FF), 447);
}

static void test_every_text_can_be_read(void **state) {
  (void)state;
  for (int name = 0; name < THEME_COUNT; name++) {
    const Theme *theme = theme_get((ThemeName)name);
    Colour text, ground;
    int pairs = 0;
    for (; theme_pair(theme, pairs, &text, &ground); pairs++)
      assert_in_range(theme_contrast(text, ground), name == THEME_CONTRAST ? 700 : 450, 2100);
    assert_int_equal(pairs, 10);
  }
}

static void test_a_wall_can_be_read_from_afar(void **state) {
  (void)state;
  for (int name = 0; name < THEME_COUNT; name++) {
    Theme theme = theme_far(theme_get((ThemeName)name));
    Colour text, ground;
    for (int i = 0; theme_pair(&theme, i, &text, &ground); i++)
      assert_in_range(theme_contrast(text, ground), 700, 2100);
  }
}

static void test_controls_and_lines_can_be_seen(void **state) {
  (void)state;
  for (int name = 0; name < THEME_COUNT; name++) {
    const Theme *theme = theme_get((ThemeName)name);
    const Colour grounds[] = {theme->paper, theme->panel};
    for (int i = 0; i < 2; i++) {
      assert_in_range(theme_contrast(theme->edge, grounds[i]), 300, 2100);
      assert_in_range(theme_contrast(theme->accent, grounds[i]), 300, 2100);
    }
  }
}

static void test_finds_by_name(void **state) {
  (void)state;
  ThemeName name = THEME_LIGHT;
  assert_true(theme_find("dark", &name));
  assert_int_equal(name, THEME_DARK);
  assert_false(theme_find("purple", &name));
  assert_int_equal(name, THEME_DARK);
}

static void test_fades(void **state) {
  (void)state;
  assert_int_equal(theme_fade(0x11223344, 255), 0x112233FF);
  assert_int_equal(theme_fade(0x11223344, -3), 0x11223300);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_known_contrasts),
      cmocka_unit_test(test_every_text_can_be_read),
      cmocka_unit_test(test_a_wall_can_be_read_from_afar),
      cmocka_unit_test(test_controls_and_lines_can_be_seen),
      cmocka_unit_test(test_finds_by_name),
      cmocka_unit_test(test_fades),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
