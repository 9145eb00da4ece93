// The person beside the page: she shows how a line landed before she answers, goes over from one
// look to the next in under 200 ms, breathes and blinks, and with motion off does nothing by herself.
#include "screens_bench.h"
#include "story/session.h"

enum { MOST_FIGURES = 4 };

typedef struct Figures {
  const char *names[MOST_FIGURES];
  Rect rects[MOST_FIGURES];
  int alphas[MOST_FIGURES];
  int count;
} Figures;

static void give(Bench *bench, Input input) {
  input.now_ms = bench->now_ms;
  screens_input(bench->screens, input);
  bench_draw(bench);
}

static void pass(Bench *bench, int64_t ms) {
  bench->now_ms += ms;
  give(bench, (Input){.verb = INPUT_TIME});
}

static Figures figures(const Bench *bench) {
  Figures found = {.count = 0};
  for (size_t i = 0; i < bench->display.item_count && found.count < MOST_FIGURES; i++) {
    const DisplayItem *item = &bench->display.items[i];
    const char *name = display_chars(&bench->display, item->text);
    if (item->kind != DISPLAY_PICTURE || strncmp(name, "actor/", 6) != 0) continue;
    found.names[found.count] = name;
    found.rects[found.count] = item->rect;
    found.alphas[found.count++] = (int)(item->colour & 0xFF);
  }
  return found;
}

static void start(Bench *bench, const char *settings) {
  char why[512];
  bench_set(bench, settings);
  bench->screens = screens_new(&bench->world.screens, bench->now_ms);
  give(bench, (Input){.verb = INPUT_SIZE, .x = 1280, .y = 720, .scale_percent = 100});
  assert_true(screens_open(bench->screens, "drill", 1, why));
  bench_draw(bench);
}

static int new_bench(void **state) {
  bench_begin(state);
  ((Bench *)*state)->now_ms = 100000;
  return 0;
}

static bool looks(const Bench *bench, const char *words) {
  Figures now = figures(bench);
  assert_true(now.count > 0);
  return strstr(now.names[now.count - 1], words) != NULL;
}

static void choose(Bench *bench, const char *begins) {
  for (size_t i = 0; i < bench->display.widget_count; i++) {
    const Widget *widget = &bench->display.widgets[i];
    const char *name = display_chars(&bench->display, widget->name);
    if (widget->role != ROLE_OPTION || strncmp(name, begins, strlen(begins)) != 0) continue;
    bench->now_ms += 1000;
    give(bench, (Input){.verb = INPUT_DIGIT,
                        .number = display_chars(&bench->display, widget->value)[0] - '0'});
    return;
  }
  fail_msg("no answer begins with %s", begins);
}

static void a_push_shows_before_it_is_answered(void **state) {
  Bench *bench = *state;
  start(bench, "motion = off\n");
  assert_true(
      looks(bench, "figure crossed front you"));  // the mood: guarded when she said "Four minutes"
  choose(bench, "Everybody else");
  assert_true(looks(bench, " aside away low tight "));  // stung: the landing, no answer yet
  for (size_t i = 0; i < bench->display.item_count; i++)
    assert_null(
        strstr(display_chars(&bench->display, bench->display.items[i].text), "enough lists"));
  pass(bench, 500);
  assert_true(looks(bench, "figure turned"));  // cold, and writing: the gesture turns the head down
  assert_true(looks(bench, "down down low tight pen"));
}

static void one_look_goes_over_into_the_next(void **state) {
  Bench *bench = *state;
  start(bench, "motion = on\n");
  pass(bench, 1000);
  choose(bench, "Everybody else");
  assert_int_equal(figures(bench).count, 2);
  assert_int_equal(figures(bench).alphas[0], 255);
  assert_int_equal(figures(bench).alphas[1], 0);
  int least = 255;
  for (int64_t passed = 16; passed < 200; passed += 16) {
    pass(bench, 16);
    Figures now = figures(bench);
    int most =
        now.alphas[0] > now.alphas[now.count - 1] ? now.alphas[0] : now.alphas[now.count - 1];
    if (most < least) least = most;
  }
  assert_int_equal(figures(bench).count, 1);  // 200 ms later it is done
  assert_int_equal(figures(bench).alphas[0], 255);
  assert_int_equal(least, 255);  // and never did the wall shine through both
}

static void she_breathes_and_blinks(void **state) {
  Bench *bench = *state;
  int blinks = 0, lowest = INT32_MAX, highest = INT32_MIN, steps = 0;
  int64_t shut_ms = 0, longest_ms = 0;
  start(bench, "motion = on\n");
  pass(bench, 1000);
  for (int64_t end = bench->now_ms + 60000; bench->now_ms < end; steps++) {
    int64_t next = screens_deadline(bench->screens);
    assert_true(next > bench->now_ms);
    bool shut = looks(bench, " closed ");
    if (shut) shut_ms += next - bench->now_ms;
    if (shut_ms > longest_ms) longest_ms = shut_ms;
    if (!shut) shut_ms = 0;
    pass(bench, next - bench->now_ms);
    blinks += !shut && looks(bench, " closed ");
    Rect rect = figures(bench).rects[0];
    if (rect.y < lowest) lowest = rect.y;
    if (rect.y > highest) highest = rect.y;
  }
  assert_in_range(blinks, 10, 16);        // about thirteen times a minute
  assert_in_range(longest_ms, 100, 200);  // slow, and no more than a blink
  assert_in_range(highest - lowest, 1, 4);
  assert_in_range(steps, 40, 180);  // at most three wake-ups a second
}

static void with_motion_off_nothing_moves(void **state) {
  Bench *bench = *state;
  start(bench, "motion = off\n");
  assert_true(screens_deadline(bench->screens) < 0);
  choose(bench, "Everybody else");
  assert_int_equal(figures(bench).count, 1);
  pass(bench, 500);
  assert_int_equal(figures(bench).count, 1);
  assert_true(screens_deadline(bench->screens) < 0);
}

static void sounds_are_cued_and_written(void **state) {
  Bench *bench = *state;
  start(bench, "motion = off\ncaptions = on\nsound = off\n");
  while (screens_cue(bench->screens)) {
  }
  choose(bench, "Everybody else");
  pass(bench, 500);  // "goes on writing"
  bool written = false;
  for (size_t i = 0; i < bench->display.widget_count; i++)
    written = written || strcmp(display_chars(&bench->display, bench->display.widgets[i].value),
                                "a pen on paper") == 0;
  assert_true(written);
  assert_string_equal(screens_cue(bench->screens), "pen");
  assert_null(screens_cue(bench->screens));
  assert_int_equal(screens_hearing(bench->screens).effects_percent, 0);  // the settings say so
  assert_string_equal(screens_hearing(bench->screens).place, "archive");
}

// Friday begins in the car park at noon; after five he goes down the stairs, and out into the evening.
static void a_line_may_lead_somewhere_else(void **state) {
  static const char *const places[] = {"car_park", "stairs", "car_park"};
  Bench *bench = *state;
  char why[512];
  Err err;
  int came = 0;
  bench->screens = screens_new(&bench->world.screens, bench->now_ms);
  give(bench, (Input){.verb = INPUT_SIZE, .x = 1280, .y = 720, .scale_percent = 100});
  const Story *story = world_course(&bench->world, "resident_expert", why);
  SessionSetup setup = {.seed = 1, .from = "what_he_wants"};
  Session *session = session_new(story, &setup, &err);
  assert_non_null(session);
  screens_take(bench->screens, session, NULL);
  for (int step = 0; step < 60 && came < 3; step++) {
    bench->now_ms += 30000;  // past every silence
    give(bench, (Input){.verb = INPUT_TIME});
    if (strcmp(screens_hearing(bench->screens).place, places[came]) == 0) came++;
    give(bench, (Input){.verb = INPUT_DIGIT, .number = 1});
  }
  assert_int_equal(came, 3);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, new_bench, bench_end)
  const struct CMUnitTest tests[] = {
      TEST(a_push_shows_before_it_is_answered),
      TEST(one_look_goes_over_into_the_next),
      TEST(she_breathes_and_blinks),
      TEST(with_motion_off_nothing_moves),
      TEST(sounds_are_cued_and_written),
      TEST(a_line_may_lead_somewhere_else),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
