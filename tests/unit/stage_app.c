// The window under the dummy driver: opens, shows the first screen, follows inputs, says why
// it cannot.
#include "stage/app.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const Story *no_course(void *of, const char *name, char why[512]) {
  (void)of;
  (void)name;
  strcpy(why, "there are no courses in this test");
  return NULL;
}

static Screens *screens(void) {
  ScreensWorld world = {.course = no_course};
  return screens_new(&world, 0);
}

// Opens the settings, then closes the window.
typedef struct Steps {
  int at;
  uint64_t pictures[4];
} Steps;

static bool next(void *of, const Display *display, Input *input) {
  static const InputVerb verbs[] = {INPUT_MENU, INPUT_BACK, INPUT_QUIT};
  Steps *steps = of;
  assert_true(display->item_count > 0);
  assert_int_equal(display->width, 900);
  assert_int_equal(display->height, 700);
  steps->pictures[steps->at] = display_hash(display);
  if (steps->at == 3) return false;
  *input = (Input){.verb = verbs[steps->at++]};
  return true;
}

static void test_follows_a_script(void **state) {
  (void)state;
  Steps steps = {0};
  Screens *shown = screens();
  StageSetup setup = {.width = 900, .height = 700, .scale_percent = 100, .script = {next, &steps}};
  Err err;
  if (!stage_run(shown, setup, &err)) fail_msg("%s", err.text);
  assert_true(steps.at >= 2);
  assert_int_not_equal(steps.pictures[0], steps.pictures[1]);
  screens_free(shown);
}

static void test_ends_after_the_first_picture(void **state) {
  (void)state;
  Screens *shown = screens();
  StageSetup setup = {.exit_after_first_present = true};
  Err err;
  if (!stage_run(shown, setup, &err)) fail_msg("%s", err.text);
  assert_false(screens_over(shown));
  screens_free(shown);
}

static void test_without_fonts(void **state) {
  (void)state;
  Screens *shown = screens();
  StageSetup setup = {.fonts_folder = "/nowhere", .exit_after_first_present = true};
  Err err;
  assert_false(stage_run(shown, setup, &err));
  assert_non_null(strstr(err.text, "apt install fonts-noto-core"));
  screens_free(shown);
}

static void test_without_a_display(void **state) {
  (void)state;
  Err err;
  assert_true(stage_available(&err));
  unsetenv("SDL_VIDEODRIVER");
  unsetenv("DISPLAY");
  unsetenv("WAYLAND_DISPLAY");
  assert_false(stage_available(&err));
  setenv("DISPLAY", ":nowhere", 1);
  assert_true(stage_available(&err));
  Screens *shown = screens();
  assert_false(stage_run(shown, (StageSetup){.exit_after_first_present = true}, &err));
  assert_non_null(strstr(err.text, "the window cannot be opened"));
  screens_free(shown);
}

int main(void) {
  setenv("SDL_VIDEODRIVER", "dummy", 1);
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_follows_a_script),
      cmocka_unit_test(test_ends_after_the_first_picture),
      cmocka_unit_test(test_without_fonts),
      cmocka_unit_test(test_without_a_display),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
