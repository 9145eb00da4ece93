// The window under the dummy driver: opens, shows the first screen, follows inputs, says why
// it cannot.
#include "stage/app.h"

#include <SDL.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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

// A pad, as if it had been switched on before, opens the settings and leaves them again.
typedef struct PadSteps {
  int at, index;
  SDL_Joystick *joystick;
  int64_t started;
} PadSteps;

static void press_pad(PadSteps *steps, int button) {
  for (int i = 0; i < SDL_CONTROLLER_BUTTON_MAX; i++)
    SDL_JoystickSetVirtualButton(steps->joystick, i, i == button);
}

static bool shows(const Display *display, const char *name) {
  for (size_t i = 0; i < display->widget_count; i++)
    if (strcmp(display_chars(display, display->widgets[i].name), name) == 0) return true;
  return false;
}

// Asked only after something happened: with INPUT_NOTHING the stage sleeps until then.
static bool next_of_pad(void *of, const Display *display, Input *input) {
  PadSteps *steps = of;
  input->verb = INPUT_NOTHING;
  if (steps->at == 0) press_pad(steps, SDL_CONTROLLER_BUTTON_START);
  if (steps->at == 0 || (steps->at == 1 && shows(display, "Text size"))) steps->at++;
  if (steps->at == 2) {
    press_pad(steps, SDL_CONTROLLER_BUTTON_B);
    steps->at = 3;
  }
  if (steps->at == 3 && shows(display, "Leave")) return false;
  return SDL_GetTicks64() < (Uint64)steps->started + 20000;
}

static void test_follows_a_pad(void **state) {
  (void)state;
  char folder[] = "/tmp/unpersuaded-stage-XXXXXX", device[64];
  PadSteps steps = {0};
  assert_non_null(mkdtemp(folder));
  snprintf(device, sizeof device, "%s/js0", folder);
  fclose(fopen(device, "w"));
  SDL_SetHint(SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1");
  assert_int_equal(SDL_Init(SDL_INIT_GAMECONTROLLER), 0);
  steps.started = (int64_t)SDL_GetTicks64();
  steps.index = SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER, SDL_CONTROLLER_AXIS_MAX,
                                          SDL_CONTROLLER_BUTTON_MAX, 0);
  steps.joystick = SDL_JoystickOpen(steps.index);
  Screens *shown = screens();
  StageSetup setup = {.devices_folder = folder, .script = {next_of_pad, &steps}};
  Err err;
  if (!stage_run(shown, setup, &err)) fail_msg("%s", err.text);
  assert_int_equal(steps.at, 3);
  screens_free(shown);
  remove(device);
  rmdir(folder);
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
      cmocka_unit_test(test_follows_a_pad),
      cmocka_unit_test(test_ends_after_the_first_picture),
      cmocka_unit_test(test_without_fonts),
      cmocka_unit_test(test_without_a_display),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
