// What a person does reaches the screens as one verb each, whatever keyboard, wheel or finger
// it was.
#include "stage/events.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static const Bindings *standard(void) {
  static Bindings bindings;
  bindings = bindings_default();
  return &bindings;
}

static Events fresh(void) {
  return (Events){.bindings = standard(),
                  .pixels_a_point_x = 2,
                  .pixels_a_point_y = 2,
                  .width = 1000,
                  .height = 500};
}

static int key(Events *events, SDL_Keycode sym, Uint16 mod, int repeat, Input *out) {
  SDL_Event event = {.type = SDL_KEYDOWN};
  event.key.keysym.sym = sym;
  event.key.keysym.mod = mod;
  event.key.repeat = (Uint8)repeat;
  return events_translate(events, &event, out);
}

static int text(Events *events, const char *typed, Input *out) {
  SDL_Event event = {.type = SDL_TEXTINPUT};
  strcpy(event.text.text, typed);
  return events_translate(events, &event, out);
}

static void test_keys(void **state) {
  (void)state;
  static const struct {
    SDL_Keycode key;
    Uint16 mod;
    InputVerb verb;
    int number;
  } rows[] = {
      {SDLK_TAB, 0, INPUT_NEXT, 0},          {SDLK_TAB, KMOD_LSHIFT, INPUT_PREVIOUS, 0},
      {SDLK_DOWN, 0, INPUT_NEXT, 0},         {SDLK_UP, 0, INPUT_PREVIOUS, 0},
      {SDLK_LEFT, 0, INPUT_LESS, 0},         {SDLK_RIGHT, 0, INPUT_MORE, 0},
      {SDLK_RETURN, 0, INPUT_ACCEPT, 0},     {SDLK_KP_ENTER, 0, INPUT_ACCEPT, 0},
      {SDLK_ESCAPE, 0, INPUT_BACK, 0},       {SDLK_BACKSPACE, 0, INPUT_ERASE, 0},
      {SDLK_F10, 0, INPUT_MENU, 0},          {SDLK_PAGEUP, 0, INPUT_PAGE, -1},
      {SDLK_PAGEDOWN, 0, INPUT_PAGE, 1},     {SDLK_HOME, 0, INPUT_PAGE, INT32_MIN},
      {SDLK_END, 0, INPUT_PAGE, INT32_MAX},  {SDLK_KP_8, 0, INPUT_PREVIOUS, 0},
      {SDLK_KP_8, KMOD_NUM, INPUT_DIGIT, 8}, {SDLK_3, 0, INPUT_DIGIT, 3},
      {SDLK_F9, 0, INPUT_REPEAT, 0},         {SDLK_F12, 0, INPUT_VOICE, 0},
      {SDLK_AC_BACK, 0, INPUT_BACK, 0},      {SDLK_KP_2, 0, INPUT_NEXT, 0},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    Events events = fresh();
    Input out[EVENTS_INPUTS];
    assert_int_equal(key(&events, rows[i].key, rows[i].mod, 0, out), 1);
    assert_int_equal(out[0].verb, rows[i].verb);
    assert_int_equal(out[0].number, rows[i].number);
    assert_int_equal(out[0].device, DEVICE_KEYBOARD);
  }
}

static void test_what_repeats(void **state) {
  (void)state;
  Events events = fresh();
  Input out[EVENTS_INPUTS];
  assert_int_equal(key(&events, SDLK_DOWN, 0, 1, out), 1);
  assert_int_equal(key(&events, SDLK_RETURN, 0, 1, out), 0);
  assert_int_equal(key(&events, SDLK_SPACE, 0, 1, out), 0);
  assert_int_equal(key(&events, SDLK_2, 0, 1, out), 0);
  assert_int_equal(key(&events, SDLK_RETURN, KMOD_LALT, 0, out), 0);
}

// Whoever counts what is typed has to know of a key that rests under a hand.
static void test_a_held_key_is_told(void **state) {
  (void)state;
  Events events = fresh();
  Input out[EVENTS_INPUTS];
  assert_int_equal(key(&events, SDLK_DOWN, 0, 0, out), 1);
  assert_false(out[0].repeated);
  assert_int_equal(key(&events, SDLK_DOWN, 0, 1, out), 1);
  assert_true(out[0].repeated);
  for (int again = 0; again < 2; again++) {
    key(&events, SDLK_a, 0, again, out);
    assert_int_equal(text(&events, "a", out), 1);
    assert_int_equal(out[0].repeated, again);
  }
  key(&events, SDLK_AMPERSAND, KMOD_LSHIFT, 1, out);
  assert_int_equal(text(&events, "1", out), 1);
  assert_true(out[0].repeated);
  // Released; then an input method delivers a letter without its key.
  key(&events, SDLK_a, 0, 1, out);
  SDL_Event released = {.key = {.type = SDL_KEYUP, .keysym = {.sym = SDLK_a}}};
  assert_int_equal(events_translate(&events, &released, out), 0);
  assert_int_equal(text(&events, "a", out), 1);
  assert_false(out[0].repeated);
}

static void test_a_character_comes_once(void **state) {
  (void)state;
  Events events = fresh();
  Input out[EVENTS_INPUTS];
  assert_int_equal(key(&events, SDLK_2, 0, 0, out), 1);
  assert_string_equal(out[0].text, "2");
  assert_int_equal(text(&events, "2", out), 0);
  assert_int_equal(key(&events, SDLK_SPACE, 0, 0, out), 1);
  assert_int_equal(out[0].verb, INPUT_ACCEPT);
  assert_string_equal(out[0].text, " ");
  assert_int_equal(text(&events, " ", out), 0);
  assert_int_equal(key(&events, SDLK_a, 0, 0, out), 0);
  assert_int_equal(text(&events, "a", out), 1);
  assert_int_equal(out[0].verb, INPUT_LETTER);
}

// "r" goes back to an earlier choice, and is a letter of a plan: the verb brings its character.
static void test_a_letter_that_is_a_verb(void **state) {
  (void)state;
  Events events = fresh();
  Input out[EVENTS_INPUTS];
  assert_int_equal(key(&events, SDLK_r, 0, 0, out), 0);
  assert_int_equal(text(&events, "r", out), 1);
  assert_int_equal(out[0].verb, INPUT_REWIND);
  assert_string_equal(out[0].text, "r");
  key(&events, SDLK_r, KMOD_LSHIFT, 0, out);
  assert_int_equal(text(&events, "R", out), 1);
  assert_int_equal(out[0].verb, INPUT_REWIND);
  assert_string_equal(out[0].text, "R");
  key(&events, SDLK_r, 0, 1, out);  // held down: letters only
  assert_int_equal(text(&events, "r", out), 1);
  assert_int_equal(out[0].verb, INPUT_LETTER);
  key(&events, SDLK_r, KMOD_LALT, 0, out);
  assert_int_equal(text(&events, "r", out), 1);
  assert_int_equal(out[0].verb, INPUT_LETTER);
  key(&events, SDLK_r, 0, 0, out);  // after a dead key
  assert_int_equal(text(&events, "ŕ", out), 1);
  assert_int_equal(out[0].verb, INPUT_LETTER);
  assert_int_equal(text(&events, "rr", out), 2);  // an input method's word
  assert_int_equal(out[0].verb, INPUT_LETTER);
  assert_int_equal(text(&events, "r", out), 1);  // an input method's key
  assert_int_equal(out[0].verb, INPUT_REWIND);
}

static void test_other_bindings(void **state) {
  (void)state;
  Bindings bindings = bindings_default();
  BoundVerb owner;
  assert_true(bindings_give(&bindings, BOUND_NEXT, "Space", &owner));
  assert_true(bindings_give(&bindings, BOUND_BACK, "Keypad -", &owner));
  assert_true(bindings_give(&bindings, BOUND_MENU, "Home", &owner));
  assert_true(bindings_give(&bindings, BOUND_MORE, ",", &owner));
  Events events = fresh();
  events.bindings = &bindings;
  Input out[EVENTS_INPUTS];
  assert_int_equal(key(&events, SDLK_SPACE, 0, 0, out), 1);
  assert_int_equal(out[0].verb, INPUT_NEXT);
  assert_string_equal(out[0].text, " ");
  assert_int_equal(text(&events, " ", out), 0);
  assert_int_equal(key(&events, SDLK_HOME, 0, 0, out), 1);
  assert_int_equal(out[0].verb, INPUT_MENU);
  assert_int_equal(key(&events, SDLK_KP_MINUS, KMOD_NUM, 0, out), 0);
  assert_int_equal(text(&events, "-", out), 1);
  assert_int_equal(out[0].verb, INPUT_BACK);
  assert_int_equal(key(&events, SDLK_MINUS, 0, 0, out), 0);
  assert_int_equal(text(&events, "-", out), 1);
  assert_int_equal(out[0].verb, INPUT_LETTER);
  assert_int_equal(key(&events, SDLK_COMMA, 0, 1, out), 0);
  assert_int_equal(text(&events, ",", out), 1);
  assert_int_equal(out[0].verb, INPUT_MORE);
}

static void test_without_bindings(void **state) {
  (void)state;
  Events events = fresh();
  Input out[EVENTS_INPUTS];
  events.bindings = NULL;
  assert_int_equal(key(&events, SDLK_RETURN, 0, 0, out), 0);
  assert_int_equal(key(&events, SDLK_SPACE, 0, 0, out), 0);
  assert_int_equal(text(&events, " ", out), 1);
  assert_int_equal(out[0].verb, INPUT_LETTER);
  assert_int_equal(key(&events, SDLK_BACKSPACE, 0, 0, out), 1);
}

static void test_a_key_by_its_name(void **state) {
  (void)state;
  static const struct {
    SDL_Keycode key;
    const char *name;
  } rows[] = {{SDLK_r, "R"},   {SDLK_TAB, "Tab"},         {SDLK_COMMA, ","},
              {SDLK_1, "1"},   {SDLK_KP_8, "Up"},         {SDLK_RETURN, "Return"},
              {SDLK_F5, "F5"}, {SDLK_KP_PLUS, "Keypad +"}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    Events events = fresh();
    Input out[EVENTS_INPUTS];
    events.listening = true;
    assert_int_equal(key(&events, rows[i].key, 0, 1, out), 0);  // held since before
    assert_int_equal(key(&events, SDLK_LSHIFT, 0, 0, out), 0);
    assert_int_equal(key(&events, rows[i].key, 0, 0, out), 1);
    assert_int_equal(out[0].verb, INPUT_KEY);
    assert_string_equal(out[0].text, rows[i].name);
    assert_false(events.listening);
  }
  Events events = fresh();
  Input out[EVENTS_INPUTS];
  events.listening = true;
  assert_int_equal(key(&events, SDLK_ESCAPE, 0, 0, out), 1);
  assert_int_equal(out[0].verb, INPUT_BACK);
  events.listening = true;
  key(&events, SDLK_r, 0, 0, out);
  assert_int_equal(text(&events, "r", out), 1);  // its character does nothing
  assert_int_equal(out[0].verb, INPUT_LETTER);
}

// On a French keyboard the digits need Shift, and the key's own name is another character.
static void test_digits_that_need_shift(void **state) {
  (void)state;
  Events events = fresh();
  Input out[EVENTS_INPUTS];
  assert_int_equal(key(&events, SDLK_AMPERSAND, KMOD_LSHIFT, 0, out), 0);
  assert_int_equal(text(&events, "1", out), 1);
  assert_int_equal(out[0].verb, INPUT_DIGIT);
  assert_int_equal(out[0].number, 1);
}

static void test_words_from_an_input_method(void **state) {
  (void)state;
  Events events = fresh();
  Input out[EVENTS_INPUTS];
  assert_int_equal(text(&events, "né", out), 2);
  assert_string_equal(out[0].text, "n");
  assert_string_equal(out[1].text, "é");
  assert_int_equal(text(&events, "", out), 0);
}

static Input mouse(Events *events, Uint32 type, int x, int y, Uint32 held) {
  SDL_Event event = {.type = type};
  Input out[EVENTS_INPUTS] = {{0}};
  if (type == SDL_MOUSEMOTION) {
    event.motion.x = x;
    event.motion.y = y;
    event.motion.state = held;
  } else {
    event.button.button = SDL_BUTTON_LEFT;
    event.button.x = x;
    event.button.y = y;
  }
  assert_int_equal(events_translate(events, &event, out), 1);
  return out[0];
}

static void test_mouse(void **state) {
  (void)state;
  Events events = fresh();
  Input input = mouse(&events, SDL_MOUSEMOTION, 10, 20, 0);
  assert_int_equal(input.verb, INPUT_POINT);
  assert_int_equal(input.x, 20);
  assert_int_equal(input.y, 40);
  assert_int_equal(input.device, DEVICE_MOUSE);
  assert_int_equal(mouse(&events, SDL_MOUSEBUTTONDOWN, 10, 20, 0).verb, INPUT_PRESS);
  input = mouse(&events, SDL_MOUSEMOTION, 10, 23, SDL_BUTTON_LMASK);
  assert_int_equal(input.verb, INPUT_DRAG);
  assert_int_equal(input.number, 6);
  assert_int_equal(mouse(&events, SDL_MOUSEBUTTONUP, 10, 23, 0).verb, INPUT_RELEASE);
  assert_int_equal(mouse(&events, SDL_MOUSEMOTION, 10, 23, 0).verb, INPUT_POINT);
}

static int wheel(Events *events, float notches) {
  SDL_Event event = {.type = SDL_MOUSEWHEEL};
  Input out[EVENTS_INPUTS] = {{0}};
  event.wheel.preciseY = notches;
  return events_translate(events, &event, out) ? out[0].number : 0;
}

static void test_wheel(void **state) {
  (void)state;
  Events events = fresh();
  assert_int_equal(wheel(&events, -1), 3);
  assert_int_equal(wheel(&events, 1), -3);
  int lines = 0;
  for (int i = 0; i < 20; i++) lines += wheel(&events, -0.1f);
  assert_in_range(lines, 5, 6);
}

static Input touch(Events *events, Uint32 type, SDL_FingerID finger, float x, float y, int count) {
  SDL_Event event = {.type = type};
  Input out[EVENTS_INPUTS] = {{0}};
  event.tfinger.fingerId = finger;
  event.tfinger.x = x;
  event.tfinger.y = y;
  assert_int_equal(events_translate(events, &event, out), count);
  return out[0];
}

static void test_one_finger_is_followed(void **state) {
  (void)state;
  Events events = fresh();
  Input input = touch(&events, SDL_FINGERDOWN, 1, 0.5f, 0.5f, 1);
  assert_int_equal(input.verb, INPUT_PRESS);
  assert_int_equal(input.x, 500);
  assert_int_equal(input.y, 250);
  assert_int_equal(input.device, DEVICE_TOUCH);
  touch(&events, SDL_FINGERDOWN, 2, 0.1f, 0.1f, 0);
  touch(&events, SDL_FINGERMOTION, 2, 0.2f, 0.2f, 0);
  input = touch(&events, SDL_FINGERMOTION, 1, 0.5f, 0.52f, 1);
  assert_int_equal(input.verb, INPUT_DRAG);
  assert_int_equal(input.number, 10);
  assert_int_equal(touch(&events, SDL_FINGERUP, 1, 0.5f, 0.52f, 1).verb, INPUT_RELEASE);
}

static void test_a_finger_that_was_lost(void **state) {
  (void)state;
  Events events = fresh();
  touch(&events, SDL_FINGERDOWN, 1, 0.5f, 0.5f, 1);
  events_let_go(&events);
  touch(&events, SDL_FINGERMOTION, 1, 0.5f, 0.6f, 0);
  touch(&events, SDL_FINGERDOWN, 2, 0.1f, 0.1f, 1);
  touch(&events, SDL_FINGERUP, 2, 0.1f, 0.1f, 1);
}

static void test_merging(void **state) {
  (void)state;
  Input last = {.verb = INPUT_POINT, .x = 1};
  assert_true(events_merge(&last, (Input){.verb = INPUT_POINT, .x = 5}));
  assert_int_equal(last.x, 5);
  last = (Input){.verb = INPUT_SCROLL, .number = 3};
  assert_true(events_merge(&last, (Input){.verb = INPUT_SCROLL, .number = 3}));
  assert_int_equal(last.number, 6);
  assert_false(events_merge(&last, (Input){.verb = INPUT_POINT}));
  assert_false(events_merge(&last, (Input){.verb = INPUT_SCROLL, .device = DEVICE_MOUSE}));
  last = (Input){.verb = INPUT_NEXT};
  assert_false(events_merge(&last, (Input){.verb = INPUT_NEXT}));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_keys),
      cmocka_unit_test(test_what_repeats),
      cmocka_unit_test(test_a_held_key_is_told),
      cmocka_unit_test(test_a_character_comes_once),
      cmocka_unit_test(test_a_letter_that_is_a_verb),
      cmocka_unit_test(test_other_bindings),
      cmocka_unit_test(test_without_bindings),
      cmocka_unit_test(test_a_key_by_its_name),
      cmocka_unit_test(test_a_finger_that_was_lost),
      cmocka_unit_test(test_digits_that_need_shift),
      cmocka_unit_test(test_words_from_an_input_method),
      cmocka_unit_test(test_mouse),
      cmocka_unit_test(test_wheel),
      cmocka_unit_test(test_one_finger_is_followed),
      cmocka_unit_test(test_merging),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
