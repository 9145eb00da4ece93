// The line at the foot and the letters on the screen, looked at in the display list.
#include "../check_display.h"
#include "screens/letters.h"
#include "screens/screens.h"
#include "screens_bench.h"

static void give(Bench *bench, Input input) {
  char why[512];
  bench->now_ms += 1000;
  input.now_ms = bench->now_ms;
  screens_input(bench->screens, input);
  bench_draw(bench);
  if (!check_display(&bench->display, why, sizeof why)) fail_msg("%s", why);
}

static void start(Bench *bench, const char *settings, int width, int height) {
  bench_set(bench, settings);
  screens_free(bench->screens);
  bench->screens = screens_new(&bench->world.screens, bench->now_ms);
  give(bench, (Input){.verb = INPUT_SIZE, .x = width, .y = height, .scale_percent = 100});
}

static int new_bench(void **state) {
  bench_begin(state);
  start(*state, "theme = light\n", 1280, 720);
  return 0;
}

static void open_drill(Bench *bench) {
  char why[512];
  assert_true(screens_open(bench->screens, "drill", 1, why));
  give(bench, (Input){.verb = INPUT_TIME});
}

// The hint that can be seen; "" for none.
static const char *foot(const Bench *bench) {
  const char *line = "";
  for (size_t i = 0; i < bench->display.widget_count; i++) {
    const Widget *widget = &bench->display.widgets[i];
    if (widget->role != ROLE_HINT || rect_empty(widget->rect)) continue;
    assert_int_equal(widget->action, 0);
    line = display_chars(&bench->display, widget->name);
  }
  return line;
}

static void say_something(Bench *bench) {
  bench->now_ms += 1000;
  give(bench, (Input){.verb = INPUT_DIGIT, .number = 1});
  bench->now_ms += 1000;
  give(bench, (Input){.verb = INPUT_TIME});
}

static void test_each_device(void **state) {
  Bench *bench = *state;
  open_drill(bench);
  assert_string_equal(foot(bench),  // there is nothing yet to go back to
                      "1–4 choose  ·  Enter accept  ·  Up/Down move  ·  F10 settings");
  say_something(bench);
  assert_string_equal(
      foot(bench), "1–3 choose  ·  Enter accept  ·  Up/Down move  ·  R go back  ·  F10 settings");
  give(bench, (Input){.verb = INPUT_NEXT, .device = DEVICE_PAD});
  assert_string_equal(foot(bench),
                      "(A) choose  ·  D-pad move  ·  (X) go back  ·  (Start) settings");
  give(bench, (Input){.verb = INPUT_RELEASE, .device = DEVICE_TOUCH});
  assert_string_equal(foot(bench), "Tap an answer, drag to read back");
  give(bench, (Input){.verb = INPUT_RELEASE, .device = DEVICE_MOUSE});
  assert_string_equal(foot(bench), "Click an answer, turn the wheel to read back");
  give(bench, (Input){.verb = INPUT_SCROLL, .number = 1, .device = DEVICE_KEYBOARD});
  give(bench, (Input){.verb = INPUT_POINT, .device = DEVICE_TOUCH});
  assert_string_equal(foot(bench), "Click an answer, turn the wheel to read back");
  give(bench, (Input){.verb = INPUT_MENU, .device = DEVICE_MOUSE});
  assert_string_equal(foot(bench), "");
}

static void test_the_names_are_those_that_are_bound(void **state) {
  Bench *bench = *state;
  start(bench, "key.rewind = F5\nkey.menu = pad guide, Q\nkey.next = N, Down\n", 1280, 720);
  open_drill(bench);
  say_something(bench);
  assert_string_equal(foot(bench),
                      "1–3 choose  ·  Enter accept  ·  Up/N move  ·  F5 go back  ·  Q settings");
}

// Whole hints only, the first ones last; and no room is taken by none.
static void test_a_narrow_window(void **state) {
  Bench *bench = *state;
  start(bench, "text_size = 200\n", 800, 600);
  open_drill(bench);
  assert_string_equal(foot(bench), "1–4 choose  ·  Enter accept  ·  Up/Down move");
  start(bench, "text_size = 200\n", 800, 400);
  open_drill(bench);
  assert_null(strstr(foot(bench), "choose"));
}

// What is at the foot stays where it is, whoever moves next.
static void test_nothing_moves_with_the_device(void **state) {
  Bench *bench = *state;
  Rect first = {0};
  open_drill(bench);
  for (int device = DEVICE_KEYBOARD; device <= DEVICE_PAD; device++) {
    give(bench, (Input){.verb = INPUT_RELEASE, .device = (Device)device});
    for (size_t i = 0; i < bench->display.widget_count; i++) {
      const Widget *widget = &bench->display.widgets[i];
      if (widget->role != ROLE_OPTION) continue;
      if (device == DEVICE_KEYBOARD) first = widget->rect;
      assert_memory_equal(&widget->rect, &first, sizeof first);
      break;
    }
  }
}

static void test_what_a_letter_does(void **state) {
  (void)state;
  Letters letters = {0};
  char text[2];
  assert_int_equal(letters_press(&letters, ACTION_LETTER + 'q', text), LETTERS_TYPE);
  assert_string_equal(text, "Q");
  assert_int_equal(letters_press(&letters, ACTION_LETTER + 'q', text), LETTERS_TYPE);
  assert_string_equal(text, "q");
  assert_int_equal(letters_press(&letters, ACTION_LETTER + 14, text), LETTERS_NOTHING);
  assert_int_equal(letters_press(&letters, ACTION_LETTER + ' ', text), LETTERS_TYPE);
  assert_string_equal(text, " ");
  assert_int_equal(letters_press(&letters, ACTION_LETTER + '7', text), LETTERS_TYPE);
  assert_int_equal(letters_press(&letters, ACTION_LETTER + 'z', text), LETTERS_TYPE);
  assert_string_equal(text, "Z");  // neither Space nor a digit used the capital up
  assert_int_equal(letters_press(&letters, ACTION_LETTER + '\b', text), LETTERS_ERASE);
  assert_int_equal(letters_press(&letters, ACTION_KEEP, text), LETTERS_NOTHING);
  assert_false(letters_is(ACTION_FIELD));
  assert_false(letters_is(ACTION_LETTER + 128));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_each_device, new_bench, bench_end),
      cmocka_unit_test_setup_teardown(test_the_names_are_those_that_are_bound, new_bench,
                                      bench_end),
      cmocka_unit_test_setup_teardown(test_a_narrow_window, new_bench, bench_end),
      cmocka_unit_test_setup_teardown(test_nothing_moves_with_the_device, new_bench, bench_end),
      cmocka_unit_test(test_what_a_letter_does),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
