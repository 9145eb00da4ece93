// A guest and its wall: what can be seen where, what reaches whom, and what happens when the second
// display goes.
#include "screens/guest.h"
#include "screens_bench.h"
#include "tiny_guest.h"

typedef struct GuestBench {
  Bench bench;
  TinyGuest tiny;
  Display wall;
} GuestBench;

static void give(GuestBench *at, Input input) {
  at->bench.now_ms += 1000;
  input.now_ms = at->bench.now_ms;
  screens_input(at->bench.screens, input);
  bench_draw(&at->bench);
}

static void verb(GuestBench *at, InputVerb verb) {
  give(at, (Input){.verb = verb});
}

static void start(GuestBench *at, const char *settings) {
  bench_set(&at->bench, settings);
  screens_free(at->bench.screens);
  at->tiny = (TinyGuest){0};
  at->bench.screens = screens_new(&at->bench.world.screens, at->bench.now_ms);
  tiny_open(&at->tiny, at->bench.screens);
  give(at, (Input){.verb = INPUT_SIZE, .x = 1280, .y = 720, .scale_percent = 100});
}

static int begin(void **state) {
  GuestBench *at = calloc(1, sizeof *at);
  world_begin(&at->bench.world);
  start(at, "theme = light\n");
  *state = at;
  return 0;
}

static int end(void **state) {
  GuestBench *at = *state;
  screens_free(at->bench.screens);
  display_free(&at->bench.display);
  display_free(&at->wall);
  world_end(&at->bench.world);
  free(at);
  return 0;
}

static const Widget *find(const Display *display, const char *name) {
  for (size_t i = 0; i < display->widget_count; i++)
    if (strcmp(display_chars(display, display->widgets[i].name), name) == 0)
      return &display->widgets[i];
  return NULL;
}

static bool shows(const GuestBench *at, const char *name) {
  return find(&at->bench.display, name) != NULL;
}

static void draw_wall(GuestBench *at, int width, int height, int scale_percent) {
  screens_draw_wall(at->bench.screens, &table_metrics, width, height, scale_percent, &at->wall);
}

static void test_instead_of_the_title(void **state) {
  GuestBench *at = *state;
  assert_true(screens_has_wall(at->bench.screens));
  assert_true(shows(at, "The facilitator's page"));
  assert_ptr_equal(guest_of(at->bench.screens), &at->tiny);
  verb(at, INPUT_ACCEPT);
  assert_int_equal(at->tiny.votes, 1);
  assert_true(shows(at, "Counted: 1"));
  verb(at, INPUT_MENU);
  assert_true(shows(at, "Text size"));
  verb(at, INPUT_BACK);
  assert_true(shows(at, "Counted: 1"));
  assert_false(screens_over(at->bench.screens));
}

static void test_leaving_ends_the_program(void **state) {
  GuestBench *at = *state;
  verb(at, INPUT_BACK);
  assert_true(screens_over(at->bench.screens));
  start(at, "");
  verb(at, INPUT_NEXT);
  verb(at, INPUT_ACCEPT);
  assert_true(screens_over(at->bench.screens));
}

static void test_one_window_turns(void **state) {
  GuestBench *at = *state;
  assert_true(guest_shares(at->bench.screens));
  assert_false(guest_shows_wall(at->bench.screens));
  assert_int_equal(at->tiny.wall_drawn, 0);
  verb(at, INPUT_TURN);
  assert_true(guest_shows_wall(at->bench.screens));
  assert_true(shows(at, "0 have voted"));
  assert_false(shows(at, "The facilitator's page"));
  assert_null(screens_spot(at->bench.screens, TINY_COUNT));
  assert_int_equal(at->tiny.wall_view.w, 1280);
  assert_int_equal(at->tiny.wall_view.h, 720);
  verb(at, INPUT_TURN);
  assert_true(shows(at, "The facilitator's page"));
  assert_false(shows(at, "0 have voted"));
}

static void test_the_page_is_told_behind_the_wall(void **state) {
  GuestBench *at = *state;
  verb(at, INPUT_TURN);
  give(at, (Input){.verb = INPUT_LETTER, .text = "b"});
  assert_int_equal(at->tiny.keys, 1);
  at->tiny.takes_accept = true;
  verb(at, INPUT_ACCEPT);
  assert_true(shows(at, "1 have voted"));
}

static void click(GuestBench *at, Rect rect) {
  int x = rect.x + rect.w / 2, y = rect.y + rect.h / 2;
  give(at, (Input){.verb = INPUT_PRESS, .x = x, .y = y, .device = DEVICE_MOUSE});
  give(at, (Input){.verb = INPUT_RELEASE, .x = x, .y = y, .device = DEVICE_MOUSE});
}

static void test_nothing_is_pressed_blindly(void **state) {
  GuestBench *at = *state;
  Rect button = find(&at->bench.display, "Count one")->rect;
  click(at, button);
  assert_int_equal(at->tiny.votes, 1);
  verb(at, INPUT_VOICE);  // what is heard may be pressed unseen; the page is not heard now
  verb(at, INPUT_TURN);
  click(at, button);
  verb(at, INPUT_ACCEPT);
  verb(at, INPUT_NEXT);
  verb(at, INPUT_ACCEPT);
  assert_int_equal(at->tiny.votes, 1);
  assert_false(screens_over(at->bench.screens));
  verb(at, INPUT_TURN);
  verb(at, INPUT_ACCEPT);  // the focus is where it was
  assert_int_equal(at->tiny.votes, 2);
}

// A press that began on the page is not finished on it after a turn there and back.
static void test_a_turn_lets_go(void **state) {
  GuestBench *at = *state;
  Rect button = find(&at->bench.display, "Count one")->rect;
  int x = button.x + 1, y = button.y + button.h / 2;
  give(at, (Input){.verb = INPUT_PRESS, .x = x, .y = y});
  verb(at, INPUT_TURN);
  verb(at, INPUT_TURN);
  give(at, (Input){.verb = INPUT_RELEASE, .x = x, .y = y});
  assert_int_equal(at->tiny.votes, 0);
}

static void test_leaving_the_wall_is_turning(void **state) {
  GuestBench *at = *state;
  verb(at, INPUT_TURN);
  verb(at, INPUT_BACK);
  assert_false(screens_over(at->bench.screens));
  assert_true(shows(at, "The facilitator's page"));
  verb(at, INPUT_TURN);
  verb(at, INPUT_MENU);
  assert_true(shows(at, "Text size"));
  verb(at, INPUT_TURN);  // there is nothing to turn to
  assert_true(shows(at, "Text size"));
  verb(at, INPUT_BACK);
  assert_true(shows(at, "0 have voted"));
  verb(at, INPUT_QUIT);
  assert_true(screens_over(at->bench.screens));
}

// 2560 x 1440 at 100 %: 2560 / 1440 is 177 %, 1440 / 900 is 160 %, the smaller counts. At twice the
// density the same window is half as large to a page: 80 %, and nothing shrinks.
static void test_a_window_of_its_own(void **state) {
  GuestBench *at = *state;
  start(at, "text_size = 200\n");
  screens_give_wall(at->bench.screens, true);
  assert_false(guest_shares(at->bench.screens));
  draw_wall(at, 2560, 1440, 100);
  assert_int_equal(at->tiny.wall_percent, 160);
  assert_int_equal(at->tiny.wall_fine, 160);
  assert_int_equal(at->tiny.wall_focus, 0);
  assert_int_equal(at->wall.width, 2560);
  assert_int_equal(at->wall.height, 1440);
  assert_non_null(find(&at->wall, "0 have voted"));
  draw_wall(at, 2560, 1440, 200);
  assert_int_equal(at->tiny.wall_percent, 200);
}

static void test_the_wall_takes_nothing_from_the_page(void **state) {
  GuestBench *at = *state;
  screens_give_wall(at->bench.screens, true);
  bench_draw(&at->bench);
  uint64_t page = display_hash(&at->bench.display);
  Rect button = find(&at->bench.display, "Leave it")->rect;
  draw_wall(at, 1920, 1080, 100);
  bench_draw(&at->bench);
  assert_int_equal(display_hash(&at->bench.display), page);
  for (InputVerb press = INPUT_PRESS; press <= INPUT_RELEASE; press++) {
    give(at,
         (Input){.verb = press, .x = 1200, .y = 700});  // on the wall's widget, had it been kept
    draw_wall(at, 1920, 1080, 100);
  }
  assert_int_equal(at->tiny.votes, 0);
  verb(at, INPUT_TURN);  // nothing to turn
  assert_true(shows(at, "The facilitator's page"));
  click(at, button);
  assert_true(screens_over(at->bench.screens));
}

static void test_the_second_display_goes(void **state) {
  GuestBench *at = *state;
  static const char gone[] =
      "The second display is gone: both views are in this window now, "
      "F6 turns between them.";
  screens_give_wall(at->bench.screens, false);  // there was none
  bench_draw(&at->bench);
  assert_false(shows(at, gone));
  screens_give_wall(at->bench.screens, true);
  bench_draw(&at->bench);
  verb(at, INPUT_ACCEPT);
  screens_give_wall(at->bench.screens, false);
  bench_draw(&at->bench);
  assert_true(shows(at, gone));
  assert_true(shows(at, "Counted: 1"));
  verb(at, INPUT_TURN);
  assert_true(shows(at, "1 have voted"));
  screens_give_wall(at->bench.screens, true);  // and comes back
  bench_draw(&at->bench);
  assert_true(shows(at, "Counted: 1"));
  screens_give_wall(at->bench.screens, false);  // a loose plug
  bench_draw(&at->bench);
  assert_true(
      shows(at, gone));  // the page is in front, though the wall was when last there was one
  screens_give_wall(at->bench.screens, true);
  bench_draw(&at->bench);
  assert_false(shows(at, gone));
}

static void test_the_notice_names_the_key_that_turns(void **state) {
  GuestBench *at = *state;
  start(at, "key.turn = T, pad guide\n");
  screens_give_wall(at->bench.screens, true);
  screens_give_wall(at->bench.screens, false);
  bench_draw(&at->bench);
  assert_true(shows(at,
                    "The second display is gone: both views are in this window now, T turns "
                    "between them."));
}

static void test_deadlines_of_both_sides(void **state) {
  GuestBench *at = *state;
  const Screens *screens = at->bench.screens;
  assert_int_equal(screens_deadline(screens), -1);
  at->tiny.wall_at = 300;
  assert_int_equal(screens_deadline(screens), -1);  // nobody sees the wall
  at->tiny.page_at = 500;
  assert_int_equal(screens_deadline(screens), 500);
  verb(at, INPUT_TURN);
  assert_int_equal(screens_deadline(screens), 300);
  verb(at, INPUT_TURN);
  screens_give_wall(at->bench.screens, true);
  assert_int_equal(screens_deadline(screens), 300);
  at->tiny.wall_at = 700;
  assert_int_equal(screens_deadline(screens), 500);
  at->tiny.wall_at = -1;
  assert_int_equal(screens_deadline(screens), 500);
  at->tiny.page_at = -1;
  at->tiny.wall_at = 700;
  verb(at, INPUT_MENU);  // the wall goes on while the settings are open
  assert_int_equal(screens_deadline(screens), 700);
}

static void test_without_a_guest(void **state) {
  GuestBench *at = *state;
  screens_free(at->bench.screens);
  at->bench.screens = screens_new(&at->bench.world.screens, at->bench.now_ms);
  bench_draw(&at->bench);
  uint64_t title = display_hash(&at->bench.display);
  assert_false(screens_has_wall(at->bench.screens));
  screens_give_wall(at->bench.screens, true);
  screens_give_wall(at->bench.screens, false);
  verb(at, INPUT_TURN);
  assert_int_equal(display_hash(&at->bench.display), title);
  draw_wall(at, 800, 600, 100);
  assert_int_equal(at->wall.item_count, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_instead_of_the_title, begin, end),
      cmocka_unit_test_setup_teardown(test_leaving_ends_the_program, begin, end),
      cmocka_unit_test_setup_teardown(test_one_window_turns, begin, end),
      cmocka_unit_test_setup_teardown(test_the_page_is_told_behind_the_wall, begin, end),
      cmocka_unit_test_setup_teardown(test_nothing_is_pressed_blindly, begin, end),
      cmocka_unit_test_setup_teardown(test_a_turn_lets_go, begin, end),
      cmocka_unit_test_setup_teardown(test_leaving_the_wall_is_turning, begin, end),
      cmocka_unit_test_setup_teardown(test_a_window_of_its_own, begin, end),
      cmocka_unit_test_setup_teardown(test_the_wall_takes_nothing_from_the_page, begin, end),
      cmocka_unit_test_setup_teardown(test_the_second_display_goes, begin, end),
      cmocka_unit_test_setup_teardown(test_the_notice_names_the_key_that_turns, begin, end),
      cmocka_unit_test_setup_teardown(test_deadlines_of_both_sides, begin, end),
      cmocka_unit_test_setup_teardown(test_without_a_guest, begin, end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
