// A sitting on the screens: what its clock says and when it wakes them, how it ends, a choice that
// cannot be written, and every page at every size.
#include "screens/exam.h"

#include "../check_display.h"
#include "exam_keeper.h"
#include "screens/exam_clock.h"

// The clock --------------------------------------------------------------------------------------

static void check_clock(int64_t left_ms, int64_t changes_ms, const char *words) {
  Buf said = {0};
  exam_clock_say(left_ms, &said);
  assert_string_equal(buf_text(&said), words);
  assert_int_equal(exam_clock_changes_ms(left_ms), changes_ms);
  assert_int_not_equal(exam_clock_minutes(left_ms - changes_ms), exam_clock_minutes(left_ms));
  if (changes_ms > 1)
    assert_int_equal(exam_clock_minutes(left_ms - changes_ms + 1), exam_clock_minutes(left_ms));
  buf_free(&said);
}

static void test_whole_minutes(void **state) {
  (void)state;
#define LATE ". Nothing is chosen for you; what you choose now is kept, as late."
  check_clock(1800000, 60000, "30 minutes left");
  check_clock(1740001, 1, "30 minutes left");
  check_clock(1740000, 60000, "29 minutes left");
  check_clock(60001, 1, "2 minutes left");
  check_clock(60000, 60000, "1 minute left");
  check_clock(1, 1, "1 minute left");
  check_clock(0, 60000, "The time has been over for 1 minute" LATE);
  check_clock(-59999, 1, "The time has been over for 1 minute" LATE);
  check_clock(-60000, 60000, "The time has been over for 2 minutes" LATE);
}

// Between two minutes nothing wakes the screens: with motion off, as in an exam on a slow machine.
static void test_it_wakes_once_a_minute(void **state) {
  Keeper keeper;
  bench_set(*state, "motion = off\n");
  begin_talking(&keeper, *state);
  assert_non_null(find(keeper.bench, "30 minutes left"));
  assert_int_equal(screens_deadline(keeper.bench->screens), 60000);
  at(&keeper, (Input){.verb = INPUT_TIME}, 60000);
  assert_non_null(find(keeper.bench, "29 minutes left"));
  assert_int_equal(screens_deadline(keeper.bench->screens), 120000);
  at(&keeper, (Input){.verb = INPUT_TIME}, MINUTES * MINUTE_MS + 61000);
  assert_non_null(find(keeper.bench, "The time has been over for 2 minutes."));
  assert_int_equal(screens_deadline(keeper.bench->screens), (MINUTES + 2) * MINUTE_MS);
  assert_int_equal(keeper.chosen + keeper.handed_in, 0);
  end(&keeper);
}

static void test_it_speaks_up_three_times(void **state) {
  Keeper keeper;
  char heard[2048] = "";
  begin_talking(&keeper, *state);
  for (int minute = 1; minute <= MINUTES + 3; minute++) {
    at(&keeper, (Input){.verb = INPUT_TIME}, minute * MINUTE_MS);
    strcat(heard, notice(keeper.bench));
  }
  assert_string_equal(heard, "5 minutes left.1 minute left.The time is over.");
  end(&keeper);
}

// Its end ----------------------------------------------------------------------------------------

// A ticket for one scene: what comes after it is not shown, though the session has gone there.
static void test_it_ends_with_its_scene(void **state) {
  Keeper keeper;
  begin_talking(&keeper, *state);
  session_entries(keeper.session, &keeper.most);
  keeper.most++;  // the line chosen, and not its answer
  give(&keeper, (Input){.verb = INPUT_DIGIT, .number = 1});
  at(&keeper, (Input){.verb = INPUT_TIME}, keeper.bench->now_ms + 5000);
  assert_int_equal(keeper.bench->screens->dialogue.shown, keeper.most);
  give(&keeper, (Input){.verb = INPUT_DIGIT, .number = 1});
  assert_int_equal(session_choices(keeper.session), 1);
  press(&keeper, ACTION_HAND_IN);  // not asked twice: it is over
  assert_int_equal(keeper.handed_in, 1);
  end(&keeper);
}

// When things go wrong ---------------------------------------------------------------------------

static void test_a_choice_that_cannot_be_written(void **state) {
  Keeper keeper;
  begin_talking(&keeper, *state);
  uint32_t before, after;
  session_entries(keeper.session, &before);
  keeper.full = true;
  give(&keeper, (Input){.verb = INPUT_DIGIT, .number = 1});
  assert_string_equal(notice(keeper.bench),
                      "the disk is full. Nothing was chosen. You can try it again.");
  session_entries(keeper.session, &after);
  assert_int_equal(before, after);
  assert_non_null(find(keeper.bench, "Code for your assessor"));  // still the last one told
  keeper.full = false;
  give(&keeper, (Input){.verb = INPUT_DIGIT, .number = 1});
  assert_int_equal(session_choices(keeper.session), 1);
  assert_null(find(keeper.bench, "Code for your assessor"));
  end(&keeper);
}

static void test_a_result_that_cannot_be_written(void **state) {
  Keeper keeper;
  begin_talking(&keeper, *state);
  keeper.full = true;
  press(&keeper, ACTION_HAND_IN);
  assert_int_equal(keeper.handed_in, 0);  // it only asked
  press(&keeper, ACTION_HAND_IN);
  assert_string_equal(notice(keeper.bench), "the disk is full");
  keeper.full = false;
  press(&keeper, ACTION_HAND_IN);
  assert_int_equal(keeper.handed_in, 1);
  assert_non_null(find(keeper.bench, "/somewhere/result.json"));
  assert_null(find(keeper.bench, "minutes left"));
  press(&keeper, ACTION_HAND_IN);
  assert_int_equal(keeper.handed_in, 1);
  end(&keeper);
}

// Every page of a sitting, before and after its time, at this size.
static void look_at_pages(Keeper *keeper, int width, int height) {
  static const int ways[] = {ACTION_DONE,     ACTION_TITLE, ACTION_HAND_IN,
                             ACTION_SETTINGS, ACTION_DONE,  ACTION_HAND_IN};
  char why[512];
  Input size = {.verb = INPUT_SIZE, .x = width, .y = height, .scale_percent = 100};
  for (int hours = 0; hours < 2; hours++) {
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
      at(keeper, size, keeper->bench->now_ms + hours * 60 * MINUTE_MS);
      if (!check_display(&keeper->bench->display, why, sizeof why)) fail_msg("%s", why);
      if (i + 1 < sizeof ways / sizeof *ways || hours == 1) press(keeper, ways[i]);
      if (keeper->bench->screens->screen == SCREEN_DIALOGUE)
        give(keeper, (Input){.verb = INPUT_DIGIT, .number = 1});
    }
  }
  bench_draw(keeper->bench);
  if (!check_display(&keeper->bench->display, why, sizeof why)) fail_msg("%s", why);
  assert_int_equal(keeper->handed_in, 1);
}

static void test_every_page_fits(void **state) {
  static const int sizes[][2] = {{800, 600}, {1280, 720}, {3840, 2160}};
  char path[256];
  memset(path, 'x', sizeof path - 1);  // nowhere to break it
  path[sizeof path - 1] = '\0';
  for (int percent = 100; percent <= 200; percent += 100) {
    char settings[64];
    snprintf(settings, sizeof settings, "text_size = %d\nfont = dyslexic\n", percent);
    bench_set(*state, settings);
    for (int i = 0; i < 3; i++) {
      Keeper keeper;
      begin(&keeper, *state);
      keeper.bench->screens->exam.sitting.result = path;
      look_at_pages(&keeper, sizes[i][0], sizes[i][1]);
      end(&keeper);
    }
  }
}

// Letter by letter for who listens.
static void test_the_code_is_spelt(void **state) {
  Keeper keeper;
  begin(&keeper, *state);
  const Widget *code = find(keeper.bench, "Code for your assessor");
  assert_non_null(code);
  assert_string_equal(display_chars(&keeper.bench->display, code->value), "7 F 3 K, 0 0 0 0");
  end(&keeper);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_whole_minutes),
      ON_BENCH(test_it_wakes_once_a_minute),
      ON_BENCH(test_it_speaks_up_three_times),
      ON_BENCH(test_it_ends_with_its_scene),
      ON_BENCH(test_a_choice_that_cannot_be_written),
      ON_BENCH(test_a_result_that_cannot_be_written),
      ON_BENCH(test_every_page_fits),
      ON_BENCH(test_the_code_is_spelt),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
