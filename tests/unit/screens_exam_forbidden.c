// What a sitting does not allow, by whatever way it is asked for.
#include "exam_keeper.h"

static void test_what_is_forbidden_does_nothing(void **state) {
  static const int forbidden[] = {
      ACTION_CONTINUE, ACTION_LOOK_BACK, ACTION_AFTERWARDS, ACTION_PLAN,    ACTION_KEEP,
      ACTION_FINISH,   ACTION_FIELD,     ACTION_PREVIOUS,   ACTION_NEXT,    ACTION_FORK,
      ACTION_SHOW_ALL, ACTION_GO_BACK,   ACTION_SHELF,      ACTION_LETTERS, ACTION_RECORDS,
      ACTION_COURSE,   ACTION_JOURNAL,   ACTION_REWIND,     ACTION_ROAD,    ACTION_PERSON,
      ACTION_LETTER,   ACTION_RATE};
  Keeper keeper;
  begin_talking(&keeper, *state);
  give(&keeper, (Input){.verb = INPUT_DIGIT, .number = 1});
  give(&keeper, (Input){.verb = INPUT_TIME});
  Screens *screens = keeper.bench->screens;
  assert_int_equal(session_choices(keeper.session), 1);
  for (int page = 0; page < 2; page++) {
    for (size_t i = 0; i < sizeof forbidden / sizeof *forbidden; i++) {
      ScreenName before = screens->screen;
      press(&keeper, forbidden[i]);
      assert_int_equal(screens->screen, before);
      assert_int_equal(session_choices(keeper.session), 1);
      assert_ptr_equal(screens->session, keeper.session);
      assert_false(screens_over(screens));
    }
    if (page == 0) press(&keeper, ACTION_TITLE);  // then on the page that asks whether to leave
    assert_int_equal(screens->screen, SCREEN_EXAM);
  }
  end(&keeper);
}

// The list above is whole: besides it there is only what an exam allows or does itself.
static void test_every_action_is_allowed_or_forbidden(void **state) {
  static const int single[] = {ACTION_NONE, ACTION_SETTINGS, ACTION_QUIT,      ACTION_WAIT,
                               ACTION_DONE, ACTION_KEYS,     ACTION_KEYS_RESET};
  Keeper keeper;
  begin_talking(&keeper, *state);
  for (int action = 0; action < ACTION_THEME; action++) {
    bool free = false;
    for (size_t i = 1; i < sizeof single / sizeof *single; i++) free |= action == single[i];
    if (action == ACTION_TITLE || action == ACTION_HAND_IN) continue;
    assert_int_equal(exam_takes(keeper.bench->screens, action), !free);
  }
  assert_false(exam_takes(keeper.bench->screens, ACTION_PACE));
  assert_false(exam_takes(keeper.bench->screens, ACTION_SLIDER));
  assert_false(exam_takes(keeper.bench->screens, ACTION_OPTION + 3));
  assert_false(exam_takes(keeper.bench->screens, ACTION_KEY));
  end(&keeper);
}

static void test_the_keys_for_going_back(void **state) {
  Keeper keeper;
  begin_talking(&keeper, *state);
  give(&keeper, (Input){.verb = INPUT_DIGIT, .number = 1});
  give(&keeper, (Input){.verb = INPUT_TIME});
  give(&keeper, (Input){.verb = INPUT_REWIND});
  assert_int_equal(keeper.bench->screens->screen, SCREEN_DIALOGUE);
  assert_null(find(keeper.bench, "Go back"));
  assert_null(find(keeper.bench, "go back"));  // of the hints
  assert_int_equal(session_choices(keeper.session), 1);
  end(&keeper);
}

static void no_file(void *to, const char *name) {
  if (strcmp(name, "settings.txt") != 0) fail_msg("%s was written to %s", name, (char *)to);
}

static void test_nothing_is_kept_but_the_settings(void **state) {
  Keeper keeper;
  Err err;
  begin_talking(&keeper, *state);
  for (int i = 0; i < 8; i++) {
    give(&keeper, (Input){.verb = INPUT_DIGIT, .number = 1});
    at(&keeper, (Input){.verb = INPUT_TIME}, keeper.bench->now_ms + 5000);
  }
  assert_true(keeper.chosen > 2);
  Bench *bench = keeper.bench;
  end(&keeper);
  assert_true(file_list(bench->world.folder, no_file, bench->world.folder, &err));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      ON_BENCH(test_what_is_forbidden_does_nothing),
      ON_BENCH(test_every_action_is_allowed_or_forbidden),
      ON_BENCH(test_the_keys_for_going_back),
      ON_BENCH(test_nothing_is_kept_but_the_settings),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
