// Pads that are not there: SDL's virtual ones come, are pressed, go while something is held.
#include "stage/pads.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "stage/plugs.h"

// A folder that says there is a pad, and one virtual pad.
typedef struct Bench {
  char folder[64], device[80];
  Pads *pads;
  Bindings bindings;
  PadsNow now;
  int index;
  SDL_Joystick *joystick;
  Input inputs[64];  // of the last step
  int count;
} Bench;

static SDL_Joystick *plug_in(int *index) {
  SDL_VirtualJoystickDesc desc = {.version = SDL_VIRTUAL_JOYSTICK_DESC_VERSION,
                                  .type = SDL_JOYSTICK_TYPE_GAMECONTROLLER,
                                  .naxes = SDL_CONTROLLER_AXIS_MAX,
                                  .nbuttons = SDL_CONTROLLER_BUTTON_MAX,
                                  .name = "A pad, with a comma"};
  *index = SDL_JoystickAttachVirtualEx(&desc);
  assert_true(*index >= 0);
  return SDL_JoystickOpen(*index);
}

static void make_device(Bench *bench) {
  FILE *file = fopen(bench->device, "w");
  assert_non_null(file);
  fclose(file);
}

static int new_bench(void **state) {
  Bench *bench = calloc(1, sizeof *bench);
  strcpy(bench->folder, "/tmp/unpersuaded-pads-XXXXXX");
  assert_non_null(mkdtemp(bench->folder));
  snprintf(bench->device, sizeof bench->device, "%s/js0", bench->folder);
  make_device(bench);
  pads_prepare();
  assert_int_equal(SDL_Init(SDL_INIT_EVENTS | SDL_INIT_GAMECONTROLLER), 0);
  bench->joystick = plug_in(&bench->index);
  bench->bindings = bindings_default();
  bench->now = (PadsNow){.bindings = &bench->bindings, .now_ms = 1000, .height = 1000};
  bench->pads = pads_new(bench->folder);
  pads_look(bench->pads);
  *state = bench;
  return 0;
}

static int free_bench(void **state) {
  Bench *bench = *state;
  pads_free(bench->pads);
  if (bench->joystick) SDL_JoystickClose(bench->joystick);
  SDL_Quit();
  remove(bench->device);
  rmdir(bench->folder);
  free(bench);
  return 0;
}

// Time goes by in steps of a tick.
static void pass(Bench *bench, int ms) {
  SDL_Event event;
  bench->count = 0;
  for (int64_t end = bench->now.now_ms + ms; bench->now.now_ms < end;) {
    bench->now.now_ms += 4;
    bench->count += pads_tick(bench->pads, bench->now, bench->inputs + bench->count);
    while (SDL_PollEvent(&event))
      bench->count += pads_translate(bench->pads, &event, bench->now, bench->inputs + bench->count);
    assert_true(bench->count < 60);
  }
}

static void set_button(Bench *bench, int button, int down) {
  SDL_JoystickSetVirtualButton(bench->joystick, button, (Uint8)down);
  pass(bench, 20);
}

static void set_axis(Bench *bench, int axis, int value) {
  SDL_JoystickSetVirtualAxis(bench->joystick, axis, (Sint16)value);
  pass(bench, 20);
}

static void expect(const Bench *bench, InputVerb verb) {
  assert_int_equal(bench->count, verb == INPUT_NOTHING ? 0 : 1);
  if (verb == INPUT_NOTHING) return;
  assert_int_equal(bench->inputs[0].verb, verb);
  assert_int_equal(bench->inputs[0].device, DEVICE_PAD);
}

static void test_buttons(void **state) {
  Bench *bench = *state;
  static const struct {
    SDL_GameControllerButton button;
    InputVerb verb;
    int number;
  } rows[] = {{SDL_CONTROLLER_BUTTON_A, INPUT_ACCEPT, 0},
              {SDL_CONTROLLER_BUTTON_B, INPUT_BACK, 0},
              {SDL_CONTROLLER_BUTTON_X, INPUT_REWIND, 0},
              {SDL_CONTROLLER_BUTTON_Y, INPUT_REPEAT, 0},
              {SDL_CONTROLLER_BUTTON_START, INPUT_MENU, 0},
              {SDL_CONTROLLER_BUTTON_BACK, INPUT_VOICE, 0},
              {SDL_CONTROLLER_BUTTON_DPAD_UP, INPUT_PREVIOUS, 0},
              {SDL_CONTROLLER_BUTTON_DPAD_DOWN, INPUT_NEXT, 0},
              {SDL_CONTROLLER_BUTTON_DPAD_LEFT, INPUT_LESS, 0},
              {SDL_CONTROLLER_BUTTON_DPAD_RIGHT, INPUT_MORE, 0},
              {SDL_CONTROLLER_BUTTON_LEFTSHOULDER, INPUT_PAGE, -1},
              {SDL_CONTROLLER_BUTTON_RIGHTSHOULDER, INPUT_PAGE, 1},
              {SDL_CONTROLLER_BUTTON_PADDLE3, INPUT_NOTHING, 0}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    set_button(bench, rows[i].button, 1);
    expect(bench, rows[i].verb);
    if (rows[i].verb != INPUT_NOTHING) assert_int_equal(bench->inputs[0].number, rows[i].number);
    set_button(bench, rows[i].button, 0);
    expect(bench, INPUT_NOTHING);
  }
}

// After 400 ms, then every 120: five in a second.
static void test_what_is_held_goes_on(void **state) {
  Bench *bench = *state;
  set_button(bench, SDL_CONTROLLER_BUTTON_DPAD_DOWN, 1);
  expect(bench, INPUT_NEXT);
  pass(bench, 360);
  expect(bench, INPUT_NOTHING);
  pass(bench, 1000 - 360);
  assert_in_range(bench->count, 5, 6);
  set_button(bench, SDL_CONTROLLER_BUTTON_DPAD_DOWN, 0);
  pass(bench, 600);
  expect(bench, INPUT_NOTHING);
  set_button(bench, SDL_CONTROLLER_BUTTON_A, 1);
  expect(bench, INPUT_ACCEPT);
  pass(bench, 1000);
  expect(bench, INPUT_NOTHING);
}

static void test_a_late_tick_makes_nothing_up(void **state) {
  Bench *bench = *state;
  set_button(bench, SDL_CONTROLLER_BUTTON_DPAD_DOWN, 1);
  bench->now.now_ms += 5000;
  pass(bench, 100);
  expect(bench, INPUT_NEXT);
}

static void test_left_stick(void **state) {
  Bench *bench = *state;
  set_axis(bench, SDL_CONTROLLER_AXIS_LEFTY, 12000);
  expect(bench, INPUT_NOTHING);
  set_axis(bench, SDL_CONTROLLER_AXIS_LEFTY, 20000);
  expect(bench, INPUT_NEXT);
  set_axis(bench, SDL_CONTROLLER_AXIS_LEFTY, 15000);  // wavers
  expect(bench, INPUT_NOTHING);
  set_axis(bench, SDL_CONTROLLER_AXIS_LEFTY, 20000);
  expect(bench, INPUT_NOTHING);
  set_axis(bench, SDL_CONTROLLER_AXIS_LEFTX, -32768);  // rolls on
  expect(bench, INPUT_LESS);
  pass(bench, 420);
  expect(bench, INPUT_LESS);
  SDL_JoystickSetVirtualAxis(bench->joystick, SDL_CONTROLLER_AXIS_LEFTY, 0);
  set_axis(bench, SDL_CONTROLLER_AXIS_LEFTX, 0);
  pass(bench, 600);
  expect(bench, INPUT_NOTHING);
  set_axis(bench, SDL_CONTROLLER_AXIS_LEFTY, -32768);
  expect(bench, INPUT_PREVIOUS);
}

// At the end of its way the stick moves a window a second; slow ticks do not jump.
static void test_right_stick(void **state) {
  Bench *bench = *state;
  SDL_JoystickSetVirtualAxis(bench->joystick, SDL_CONTROLLER_AXIS_RIGHTY, 32767);
  pass(bench, 32);
  pass(bench, 480);
  int sum = 0;
  for (int i = 0; i < bench->count; i++) {
    assert_int_equal(bench->inputs[i].verb, INPUT_DRAG);
    sum += bench->inputs[i].number;
  }
  assert_in_range(-sum, 470, 490);
  set_axis(bench, SDL_CONTROLLER_AXIS_RIGHTY, -3000);  // at rest, nearly
  pass(bench, 200);
  expect(bench, INPUT_NOTHING);
}

static void test_triggers_can_be_bound(void **state) {
  Bench *bench = *state;
  BoundVerb owner;
  set_axis(bench, SDL_CONTROLLER_AXIS_TRIGGERLEFT, 32767);
  expect(bench, INPUT_NOTHING);
  set_axis(bench, SDL_CONTROLLER_AXIS_TRIGGERLEFT, -32768);
  assert_true(bindings_give(&bench->bindings, BOUND_ACCEPT, "pad lefttrigger", &owner));
  set_axis(bench, SDL_CONTROLLER_AXIS_TRIGGERLEFT, 32767);
  expect(bench, INPUT_ACCEPT);
}

static void test_a_button_by_its_name(void **state) {
  Bench *bench = *state;
  bench->now.listening = true;
  set_axis(bench, SDL_CONTROLLER_AXIS_LEFTY, 32767);  // has no name
  expect(bench, INPUT_NOTHING);
  set_button(bench, SDL_CONTROLLER_BUTTON_PADDLE3, 1);
  expect(bench, INPUT_KEY);
  assert_string_equal(bench->inputs[0].text, "pad paddle3");
}

static void test_unplugged_while_held(void **state) {
  Bench *bench = *state;
  set_button(bench, SDL_CONTROLLER_BUTTON_DPAD_DOWN, 1);
  expect(bench, INPUT_NEXT);
  SDL_JoystickClose(bench->joystick);
  bench->joystick = NULL;
  assert_int_equal(SDL_JoystickDetachVirtual(bench->index), 0);
  pass(bench, 1000);
  expect(bench, INPUT_NOTHING);
  assert_int_equal(pads_deadline(bench->pads), -1);  // nobody is asked any more
  bench->joystick = plug_in(&bench->index);
  pads_look(bench->pads);
  assert_true(pads_deadline(bench->pads) >= 0);
  set_button(bench, SDL_CONTROLLER_BUTTON_A, 1);
  expect(bench, INPUT_ACCEPT);
}

static void test_without_the_focus(void **state) {
  Bench *bench = *state;
  set_button(bench, SDL_CONTROLLER_BUTTON_DPAD_DOWN, 1);
  pads_rest(bench->pads);
  assert_int_equal(pads_deadline(bench->pads), -1);
  pass(bench, 1000);
  expect(bench, INPUT_NOTHING);
  pads_look(bench->pads);
  pass(bench, 1000);
  expect(bench, INPUT_NOTHING);  // let go meanwhile, as far as anybody knows
}

static void test_64_pads(void **state) {
  Bench *bench = *state;
  SDL_Joystick *all[64];
  for (int i = 0; i < 64; i++) {
    int index;
    all[i] = plug_in(&index);
    pass(bench, 8);
  }
  for (int i = 0; i < 64; i += 21) {
    SDL_JoystickSetVirtualButton(all[i], SDL_CONTROLLER_BUTTON_A, 1);
    pass(bench, 20);
    expect(bench, INPUT_ACCEPT);
  }
  SDL_JoystickSetVirtualButton(all[3], SDL_CONTROLLER_BUTTON_DPAD_DOWN, 1);
  pass(bench, 20);
  SDL_JoystickSetVirtualButton(all[4], SDL_CONTROLLER_BUTTON_DPAD_UP, 1);
  pass(bench, 20);
  pass(bench, 420);
  expect(bench, INPUT_PREVIOUS);  // the one pressed last
  for (int i = 0; i < 64; i++) SDL_JoystickClose(all[i]);
  while (SDL_NumJoysticks() > 1) SDL_JoystickDetachVirtual(SDL_NumJoysticks() - 1);
  pass(bench, 100);
  set_button(bench, SDL_CONTROLLER_BUTTON_A, 1);
  expect(bench, INPUT_ACCEPT);
}

// Events that nobody sent us: of a pad that is not open, of a button that has no name.
static void test_strange_events(void **state) {
  Bench *bench = *state;
  Input out[PADS_INPUTS];
  SDL_Event event = {.type = SDL_CONTROLLERBUTTONDOWN};
  event.cbutton.which = 4711;
  assert_int_equal(pads_translate(bench->pads, &event, bench->now, out), 0);
  event.cbutton.which = SDL_JoystickInstanceID(bench->joystick);
  event.cbutton.button = 200;
  assert_int_equal(pads_translate(bench->pads, &event, bench->now, out), 0);
  event = (SDL_Event){.type = SDL_CONTROLLERDEVICEADDED};
  event.cdevice.which = 99;
  assert_int_equal(pads_translate(bench->pads, &event, bench->now, out), 0);
  event = (SDL_Event){.type = SDL_CONTROLLERDEVICEREMOVED};
  event.cdevice.which = 99;
  assert_int_equal(pads_translate(bench->pads, &event, bench->now, out), 0);
  event = (SDL_Event){.type = SDL_CONTROLLERAXISMOTION};
  event.caxis.which = SDL_JoystickInstanceID(bench->joystick);
  event.caxis.axis = 77;
  assert_int_equal(pads_translate(bench->pads, &event, bench->now, out), 0);
}

// SDL's part for pads is not even begun where the kernel lists none, or there is no list.
static void test_no_pad(void **state) {
  (void)state;
  char folder[] = "/tmp/unpersuaded-pads-XXXXXX";
  assert_non_null(mkdtemp(folder));
  assert_int_equal(SDL_Init(SDL_INIT_EVENTS), 0);
  for (int i = 0; i < 2; i++) {
    Pads *pads = pads_new(i == 0 ? folder : "/nowhere/at/all");
    pads_look(pads);
    assert_int_equal(SDL_WasInit(SDL_INIT_JOYSTICK), 0);
    assert_int_equal(pads_deadline(pads), -1);
    pads_free(pads);
  }
  rmdir(folder);
  SDL_Quit();
}

// The kernel lists one that is none: SDL is asked once, and let go.
static void test_no_pad_after_all(void **state) {
  Bench *bench = *state;
  SDL_JoystickClose(bench->joystick);
  bench->joystick = NULL;
  SDL_JoystickDetachVirtual(bench->index);
  SDL_QuitSubSystem(SDL_INIT_GAMECONTROLLER);
  pads_look(bench->pads);
  assert_int_equal(SDL_WasInit(SDL_INIT_JOYSTICK), 0);
  assert_int_equal(pads_deadline(bench->pads), -1);
}

static void test_plugged_in(void **state) {
  Bench *bench = *state;
  SDL_Event event;
  remove(bench->device);
  Plugs *plugs = plugs_open(bench->folder);
  assert_non_null(plugs);
  SDL_FlushEvents(SDL_FIRSTEVENT, SDL_LASTEVENT);
  assert_int_equal(SDL_PollEvent(&event), 0);
  make_device(bench);
  bool told = false;
  while (!told && SDL_WaitEventTimeout(&event, 10000)) told = plugs_changed(plugs, &event);
  assert_true(told);
  plugs_close(plugs);
  assert_null(plugs_open("/nowhere/at/all"));
  plugs_close(NULL);
}

int main(void) {
  setenv("SDL_VIDEODRIVER", "dummy", 1);
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_buttons, new_bench, free_bench),
      cmocka_unit_test_setup_teardown(test_what_is_held_goes_on, new_bench, free_bench),
      cmocka_unit_test_setup_teardown(test_a_late_tick_makes_nothing_up, new_bench, free_bench),
      cmocka_unit_test_setup_teardown(test_left_stick, new_bench, free_bench),
      cmocka_unit_test_setup_teardown(test_right_stick, new_bench, free_bench),
      cmocka_unit_test_setup_teardown(test_triggers_can_be_bound, new_bench, free_bench),
      cmocka_unit_test_setup_teardown(test_a_button_by_its_name, new_bench, free_bench),
      cmocka_unit_test_setup_teardown(test_unplugged_while_held, new_bench, free_bench),
      cmocka_unit_test_setup_teardown(test_without_the_focus, new_bench, free_bench),
      cmocka_unit_test_setup_teardown(test_64_pads, new_bench, free_bench),
      cmocka_unit_test_setup_teardown(test_strange_events, new_bench, free_bench),
      cmocka_unit_test_setup_teardown(test_no_pad_after_all, new_bench, free_bench),
      cmocka_unit_test_setup_teardown(test_plugged_in, new_bench, free_bench),
      cmocka_unit_test(test_no_pad),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
