// The plane's regions are what the gates ask, the disc is where the marks say, and nothing prints
// over anything, however many attempts there were.
#include "plots/plane.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../check_display.h"
#include "base/hash.h"
#include "drill.h"
#include "pen_bench.h"

enum { ATTEMPTS = 90 };  // more than there will be

typedef struct Fixture {
  Story *story;
  Session *session;
  Debrief debrief;
  Bench *bench;
} Fixture;

static int setup(void **state) {
  Fixture *fixture = calloc(1, sizeof *fixture);
  fixture->story = drill_course();
  fixture->session = drill_play(fixture->story, "Sam", "awgpawgpawgpawgpts");
  debrief_make(fixture->session, &fixture->debrief);
  fixture->bench = bench_new();
  *state = fixture;
  return 0;
}

static int teardown(void **state) {
  Fixture *fixture = *state;
  bench_free(fixture->bench);
  debrief_free(&fixture->debrief);
  session_free(fixture->session);
  story_free(fixture->story);
  free(fixture);
  return 0;
}

static void set_marks(Fixture *fixture, int32_t curiosity, int32_t coercion) {
  uint32_t first, second;
  assert_true(plane_axes(fixture->story, &first, &second));
  fixture->debrief.score.marks[first].value = curiosity;
  fixture->debrief.score.marks[second].value = coercion;
}

static uint32_t find_gate(const Story *story, const char *id) {
  for (uint32_t i = 0; i < story->gate_count; i++)
    if (strcmp(story_text(story, story->gates[i].id), id) == 0) return i;
  fail_msg("there is no gate %s", id);
  return NONE;
}

static void assert_region(const Story *story, const char *gate, int least_curiosity,
                          int most_coercion) {
  PlaneRegion region;
  assert_true(plane_region(story, find_gate(story, gate), &region));
  assert_int_equal(region.least_curiosity, least_curiosity);
  assert_int_equal(region.most_curiosity, 1000);
  assert_int_equal(region.least_coercion, 0);
  assert_int_equal(region.most_coercion, most_coercion);
}

// Coercion is 2500 x sev / V per mille. The gates ask for sev / V of at most 200 and 100 per mille:
// 2.5 times that.
static void test_regions_are_what_the_gates_ask(void **state) {
  Fixture *fixture = *state;
  assert_region(fixture->story, "fair", 550, 500);
  assert_region(fixture->story, "good", 700, 250);
}

static Mark *coercion_of(Story *story) {
  uint32_t first, second;
  assert_true(plane_axes(story, &first, &second));
  return &story->marks[second];
}

static void test_a_region_follows_the_rubric(void **state) {
  Fixture *fixture = *state;
  Story *story = fixture->story;
  Mark *coercion = coercion_of(story);
  coercion->lines[0].times = 4000;
  assert_region(story, "fair", 550, 800);
  assert_region(story, "good", 700, 400);
  coercion->lines[0].times = 9000;  // more than all of the plane
  assert_region(story, "fair", 550, 1000);
  coercion->lines[0].times = 2500;
  coercion->line_count = 2;  // a sum is not decided by one of its lines
  assert_region(story, "fair", 550, 1000);
  coercion->line_count = 1;
  coercion->when = 1;
  assert_region(story, "fair", 550, 1000);
  coercion->when = 0;
  story->gates[find_gate(story, "fair")].rows.count = 1;  // twelve turns
  PlaneRegion region;
  assert_false(plane_region(story, find_gate(story, "fair"), &region));
}

static bool has_box(const Display *display, Rect rect, Colour colour) {
  for (size_t i = 0; i < display->item_count; i++)
    if (display->items[i].kind == DISPLAY_BOX && display->items[i].colour == colour &&
        memcmp(&display->items[i].rect, &rect, sizeof rect) == 0)
      return true;
  return false;
}

static int draw(Fixture *fixture, PlaneAttempts earlier, int width) {
  return plane_draw(&fixture->bench->pen, fixture->session, &fixture->debrief, earlier, 0, 0,
                    width);
}

// The heading is 30 and 10, the name of the axis 21 and 8; "100" is 24 and 8 wide. The frame is
// 420, inset 13: 394 from 0 to 100, which begin at 45 and 82. The disc is 16.
static void test_the_disc_is_where_the_marks_say(void **state) {
  Fixture *fixture = *state;
  const Display *display = &fixture->bench->display;
  const Colour accent = theme_get(THEME_LIGHT)->accent, panel = theme_get(THEME_LIGHT)->panel;
  set_marks(fixture, 500, 250);
  draw(fixture, (PlaneAttempts){0}, 900);
  assert_true(has_box(display, (Rect){45 + 98 - 8, 82 + 197 - 8, 16, 16}, accent));
  assert_true(has_box(display, (Rect){32, 69, 45 + 197 - 32, 82 + 394 - 216 - 69}, panel));
  bench_clear(fixture->bench, 100);
  set_marks(fixture, 1000, 0);
  draw(fixture, (PlaneAttempts){0}, 900);
  assert_true(has_box(display, (Rect){45 - 8, 82 - 8, 16, 16}, accent));
  bench_clear(fixture->bench, 100);
  set_marks(fixture, -50, 7000);
  draw(fixture, (PlaneAttempts){0}, 900);
  assert_true(has_box(display, (Rect){45 + 394 - 8, 82 + 394 - 8, 16, 16}, accent));
}

static int count_text(const Display *display, const char *text) {
  int count = 0;
  for (size_t i = 0; i < display->item_count; i++)
    count += display->items[i].kind == DISPLAY_TEXT &&
             strcmp(display_chars(display, display->items[i].text), text) == 0;
  return count;
}

// In the legend all of them, in the plane the newest of those at one place.
static void test_attempts_at_one_place_share_a_number(void **state) {
  Fixture *fixture = *state;
  PlaneAttempt attempts[3];
  for (int i = 0; i < 3; i++) attempts[i] = (PlaneAttempt){"2026-11-20", 200, 800, 0};
  set_marks(fixture, 900, 100);
  draw(fixture, (PlaneAttempts){.items = attempts, .count = 3}, 900);
  assert_int_equal(count_text(&fixture->bench->display, "1"), 1);
  assert_int_equal(count_text(&fixture->bench->display, "2"), 1);
  assert_int_equal(count_text(&fixture->bench->display, "3"), 2);
}

static void check_random(Fixture *fixture, int64_t seed, int width, int percent) {
  PlaneAttempt attempts[ATTEMPTS];
  char why[512];
  int spread = seed % 3 == 0 ? 60 : 1001;
  uint64_t drawn = hash_int(HASH_START, seed);
  for (int i = 0; i < ATTEMPTS; i++) {
    drawn = hash_mix(drawn);
    attempts[i] = (PlaneAttempt){"2026-11-20", (int32_t)(drawn % (uint64_t)spread),
                                 (int32_t)(drawn / 5000 % (uint64_t)spread), drawn >> 40 & 3};
  }
  drawn = hash_mix(drawn);
  set_marks(fixture, (int32_t)(drawn % 1001), (int32_t)(drawn / 2000 % 1001));
  bench_clear(fixture->bench, percent);
  int height =
      draw(fixture, (PlaneAttempts){.items = attempts, .count = (int)(seed % ATTEMPTS + 1)}, width);
  if (!check_display(&fixture->bench->display, why, sizeof why))
    fail_msg("seed %d, width %d, %d %%: %s", (int)seed, width, percent, why);
  for (size_t i = 0; i < fixture->bench->display.item_count; i++) {
    const DisplayItem *item = &fixture->bench->display.items[i];
    Rect box = item->kind == DISPLAY_TEXT ? check_letters(item) : item->rect;
    if (!check_inside(box, (Rect){0, 0, width, height}))
      fail_msg("seed %d, width %d, %d %%: %d,%d %dx%d is outside %dx%d", (int)seed, width, percent,
               box.x, box.y, box.w, box.h, width, height);
  }
}

static void test_nothing_overlaps_at_any_size(void **state) {
  for (int64_t seed = 0; seed < 250; seed++) {
    check_random(*state, seed, 300, 100);
    check_random(*state, seed, 700, 100);
    check_random(*state, seed, 700, 200);
    check_random(*state, seed, 1900, 200);
  }
}

static void test_words(void **state) {
  Fixture *fixture = *state;
  const PlaneAttempt attempts[] = {{"2026-11-20", 340, 1000, 0}};
  Buf name = {0}, words = {0};
  set_marks(fixture, 549, 120);
  for (int i = 0; i < SCORE_GATES; i++) fixture->debrief.score.gates[i].passed = false;
  fixture->debrief.score.gates[find_gate(fixture->story, "fair")].passed = true;
  plane_name(fixture->session, &name);
  plane_words(fixture->session, &fixture->debrief, (PlaneAttempts){.items = attempts, .count = 1},
              &words);
  assert_string_equal(buf_text(&name), "Curiosity and Coercion");
  assert_string_equal(
      buf_text(&words),
      "This conversation: Curiosity 54.9, Coercion 12; passed: Fair practice. Earlier attempt 1, "
      "2026-11-20: Curiosity 34, Coercion 100. Fair practice asks for Curiosity 55 or more and "
      "Coercion 50 or less, and for more than these two. Exercise mark asks for Curiosity 70 or "
      "more and Coercion 25 or less, and for more than these two.");
  buf_free(&name);
  buf_free(&words);
}

static void test_a_talk_too_short_for_marks(void **state) {
  Fixture *fixture = *state;
  Buf words = {0};
  fixture->debrief.score.empty = true;
  plane_words(fixture->session, &fixture->debrief, (PlaneAttempts){0}, &words);
  assert_string_equal(buf_text(&words),
                      "This conversation has no marks, so there is nothing to draw.");
  assert_true(draw(fixture, (PlaneAttempts){0}, 600) < 100);
  assert_int_equal(count_text(&fixture->bench->display, "100"), 0);
  buf_free(&words);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_regions_are_what_the_gates_ask, setup, teardown),
      cmocka_unit_test_setup_teardown(test_a_region_follows_the_rubric, setup, teardown),
      cmocka_unit_test_setup_teardown(test_the_disc_is_where_the_marks_say, setup, teardown),
      cmocka_unit_test_setup_teardown(test_attempts_at_one_place_share_a_number, setup, teardown),
      cmocka_unit_test_setup_teardown(test_nothing_overlaps_at_any_size, setup, teardown),
      cmocka_unit_test_setup_teardown(test_words, setup, teardown),
      cmocka_unit_test_setup_teardown(test_a_talk_too_short_for_marks, setup, teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
