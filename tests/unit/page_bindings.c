// Keys given and taken away: whatever is said, each verb keeps a key and each key means one thing.
#include "page/bindings.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/hash.h"

static void check_whole(const Bindings *bindings) {
  for (int verb = 0; verb < BOUND_COUNT; verb++) {
    assert_string_not_equal(bindings_first(bindings, (BoundVerb)verb, DEVICE_KEYBOARD), "");
    assert_string_not_equal(bindings_first(bindings, (BoundVerb)verb, DEVICE_PAD), "");
    for (int other = 0; other < BOUND_COUNT; other++)
      for (int i = 0; i < BINDINGS_KEYS; i++)
        for (int j = 0; j < BINDINGS_KEYS; j++) {
          const char *key = bindings->keys[verb][i];
          if (*key && (verb != other || i != j))
            assert_string_not_equal(key, bindings->keys[other][j]);
        }
  }
}

static void check_equal(const Bindings *a, const Bindings *b) {
  for (int verb = 0; verb < BOUND_COUNT; verb++)
    for (int i = 0; i < BINDINGS_KEYS; i++) assert_string_equal(a->keys[verb][i], b->keys[verb][i]);
}

// As the settings do it: line by line, then mended.
static Bindings read_lines(const char *lines) {
  Bindings bindings = bindings_default();
  char word[64], keys[160];
  for (const char *at = lines; sscanf(at, "key.%63[a-z_] = %159[^\n]", word, keys) == 2;) {
    bindings_take(&bindings, word, keys);
    at = strchr(at, '\n') + 1;
  }
  bindings_mend(&bindings);
  return bindings;
}

static void check_round_trip(const Bindings *bindings) {
  Buf lines = {0};
  bindings_print(bindings, &lines);
  Bindings read = read_lines(buf_text(&lines));
  check_equal(bindings, &read);
  buf_free(&lines);
}

static void test_as_it_comes(void **state) {
  (void)state;
  Bindings bindings = bindings_default();
  static const struct {
    const char *key;
    InputVerb verb;
    int number;
  } cases[] = {
      {"Tab", INPUT_NEXT, 0},           {"down", INPUT_NEXT, 0},
      {"Up", INPUT_PREVIOUS, 0},        {"Left", INPUT_LESS, 0},
      {"Right", INPUT_MORE, 0},         {"Return", INPUT_ACCEPT, 0},
      {"space", INPUT_ACCEPT, 0},       {"Keypad Enter", INPUT_ACCEPT, 0},
      {"Escape", INPUT_BACK, 0},        {"r", INPUT_REWIND, 0},
      {"F10", INPUT_MENU, 0},           {"PageUp", INPUT_PAGE, -1},
      {"PageDown", INPUT_PAGE, 1},      {"F9", INPUT_REPEAT, 0},
      {"F12", INPUT_VOICE, 0},          {"F6", INPUT_TURN, 0},
      {"pad leftstick", INPUT_TURN, 0}, {"pad a", INPUT_ACCEPT, 0},
      {"pad b", INPUT_BACK, 0},         {"pad x", INPUT_REWIND, 0},
      {"pad y", INPUT_REPEAT, 0},       {"pad start", INPUT_MENU, 0},
      {"pad back", INPUT_VOICE, 0},     {"pad leftshoulder", INPUT_PAGE, -1},
      {"pad dpup", INPUT_PREVIOUS, 0},  {"pad rightshoulder", INPUT_PAGE, 1},
      {"", INPUT_NOTHING, 0},           {"Q", INPUT_NOTHING, 0},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    Input input = bindings_find(&bindings, cases[i].key);
    assert_int_equal(input.verb, cases[i].verb);
    assert_int_equal(input.number, cases[i].number);
  }
  check_whole(&bindings);
  check_round_trip(&bindings);
}

static void test_a_key_is_given(void **state) {
  (void)state;
  Bindings bindings = bindings_default();
  BoundVerb owner;
  assert_true(bindings_give(&bindings, BOUND_REWIND, "Tab", &owner));
  assert_int_equal(owner, BOUND_NEXT);
  assert_string_equal(bindings_first(&bindings, BOUND_REWIND, DEVICE_KEYBOARD), "Tab");
  assert_string_equal(bindings_first(&bindings, BOUND_REWIND, DEVICE_PAD), "pad x");
  assert_int_equal(bindings_find(&bindings, "R").verb, INPUT_REWIND);
  assert_true(bindings_give(&bindings, BOUND_REWIND, "R", &owner));  // its own: first again
  assert_int_equal(owner, BOUND_REWIND);
  assert_string_equal(bindings_first(&bindings, BOUND_REWIND, DEVICE_KEYBOARD), "R");
  assert_true(bindings_give(&bindings, BOUND_BACK, "Q", &owner));
  assert_int_equal(owner, BOUND_COUNT);
  check_whole(&bindings);
  check_round_trip(&bindings);
}

static void test_the_last_key_stays(void **state) {
  (void)state;
  Bindings bindings = bindings_default(), before = bindings;
  BoundVerb owner;
  assert_false(bindings_give(&bindings, BOUND_NEXT, "Up", &owner));
  assert_int_equal(owner, BOUND_PREVIOUS);
  assert_false(bindings_give(&bindings, BOUND_ACCEPT, "pad b", &owner));
  assert_int_equal(owner, BOUND_BACK);
  check_equal(&bindings, &before);
}

static void test_a_full_row(void **state) {
  (void)state;
  Bindings bindings = bindings_default();
  BoundVerb owner;
  assert_true(bindings_give(&bindings, BOUND_ACCEPT, "E", &owner));
  assert_string_equal(bindings.keys[BOUND_ACCEPT][0], "E");
  assert_int_equal(bindings_find(&bindings, "Space").verb, INPUT_NOTHING);
  assert_string_equal(bindings_first(&bindings, BOUND_ACCEPT, DEVICE_PAD), "pad a");
  assert_true(bindings_give(&bindings, BOUND_ACCEPT, "pad guide", &owner));
  assert_int_equal(bindings_find(&bindings, "pad a").verb, INPUT_NOTHING);
  assert_string_equal(bindings_first(&bindings, BOUND_ACCEPT, DEVICE_KEYBOARD), "E");
  check_whole(&bindings);
}

static void test_what_cannot_be_bound(void **state) {
  (void)state;
  static const char *const names[] = {"",
                                      "1",
                                      "9",
                                      "Keypad 5",
                                      "Backspace",
                                      "F11",
                                      " Tab",
                                      "Tab ",
                                      "left shift",
                                      "Tab\n",
                                      "a, b",
                                      "\x80",
                                      "A name that is much too long",
                                      "CapsLock",
                                      "\x7f"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    Bindings bindings = bindings_default(), before = bindings;
    BoundVerb owner;
    assert_false(bindings_can_be(names[i]));
    assert_false(bindings_give(&bindings, BOUND_NEXT, names[i], &owner));
    check_equal(&bindings, &before);
  }
  assert_true(bindings_can_be("0"));
  assert_true(bindings_can_be("Keypad Enter"));
  assert_true(bindings_can_be("ö"));
}

static void test_names_with_signs(void **state) {
  (void)state;
  Bindings bindings = bindings_default();
  static const char *const names[] = {",", "=", ";", "\"", "Keypad ,", "é"};
  BoundVerb owner;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    bool can = bindings_give(&bindings, (BoundVerb)i, names[i], &owner);
    assert_int_equal(can, strcmp(names[i], "Keypad ,") != 0);
  }
  assert_int_equal(bindings_find(&bindings, ",").verb, INPUT_NEXT);
  check_round_trip(&bindings);
}

static void test_hostile_lines(void **state) {
  (void)state;
  static const char *const lines[][2] = {
      {"", "Tab"},
      {"nothing", "Tab"},
      {"next", ""},
      {"next", ","},
      {"next", "1"},
      {"next", "Tab,,Down"},
      {"next", "   "},
      {"next", "A, B, C, D, E"},
      {"next", "F11"},
      {"NEXT", "Tab"},
      {"next", "Tab, A name that is much too long for a key of any keyboard"}};
  for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
    Bindings bindings = bindings_default(), before = bindings;
    assert_false(bindings_take(&bindings, lines[i][0], lines[i][1]));
    check_equal(&bindings, &before);
  }
  Bindings bindings = bindings_default();
  assert_true(bindings_take(&bindings, "next", "N ,\tn, N,"));
  assert_string_equal(bindings.keys[BOUND_NEXT][0], "N");
  assert_string_equal(bindings.keys[BOUND_NEXT][1], "");
}

static void test_exchanged(void **state) {
  (void)state;
  Bindings bindings =
      read_lines("key.next = Up, pad dpup\nkey.previous = Down, pad dpdown\nkey.rewind = F9\n");
  assert_int_equal(bindings_find(&bindings, "Up").verb, INPUT_NEXT);
  assert_int_equal(bindings_find(&bindings, "pad dpdown").verb, INPUT_PREVIOUS);
  assert_int_equal(bindings_find(&bindings, "Tab").verb, INPUT_NOTHING);
  assert_int_equal(bindings_find(&bindings, "pad x").verb, INPUT_REWIND);  // given back
}

// What was somebody's only key comes home, and who had taken it gets his own back.
static void test_nobody_is_locked_out(void **state) {
  (void)state;
  Bindings whole = bindings_default();
  Bindings bindings = read_lines("key.rewind = F9\n");
  check_equal(&bindings, &whole);
  bindings = read_lines("key.next = Up, pad b\nkey.back = F10, Q\nkey.menu = Escape\n");
  check_whole(&bindings);
  check_round_trip(&bindings);
  assert_int_equal(bindings_find(&bindings, "Up").verb, INPUT_PREVIOUS);
  assert_int_equal(bindings_find(&bindings, "pad b").verb, INPUT_BACK);
  assert_int_equal(bindings_find(&bindings, "F10").verb, INPUT_BACK);
  assert_int_equal(bindings_find(&bindings, "Escape").verb, INPUT_MENU);
  bindings = read_lines("key.accept = A, B, C, D\n");
  check_whole(&bindings);
  assert_int_equal(bindings_find(&bindings, "pad a").verb, INPUT_ACCEPT);
}

static void test_at_random(void **state) {
  (void)state;
  static const char *const names[] = {"Tab",   "Up",    "R",     "F9",       "Escape", "pad a",
                                      "pad b", "pad x", "pad y", "pad dpup", ",",      "Q"};
  Bindings bindings = bindings_default();
  for (uint32_t i = 0; i < 5000; i++) {
    char draw[32];
    BoundVerb owner;
    snprintf(draw, sizeof draw, "verb %u", (unsigned)i);
    BoundVerb verb = (BoundVerb)hash_draw(1, draw, BOUND_COUNT);
    const char *key = names[hash_draw(2, draw, sizeof names / sizeof *names)];
    Input before = bindings_find(&bindings, key);
    if (bindings_give(&bindings, verb, key, &owner))
      assert_string_equal(
          bindings_first(&bindings, verb, bindings_is_pad(key) ? DEVICE_PAD : DEVICE_KEYBOARD),
          key);
    else
      assert_int_equal(bindings_find(&bindings, key).verb, before.verb);
    check_whole(&bindings);
  }
  check_round_trip(&bindings);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_as_it_comes),          cmocka_unit_test(test_a_key_is_given),
      cmocka_unit_test(test_the_last_key_stays),   cmocka_unit_test(test_a_full_row),
      cmocka_unit_test(test_what_cannot_be_bound), cmocka_unit_test(test_names_with_signs),
      cmocka_unit_test(test_hostile_lines),        cmocka_unit_test(test_exchanged),
      cmocka_unit_test(test_nobody_is_locked_out), cmocka_unit_test(test_at_random),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
