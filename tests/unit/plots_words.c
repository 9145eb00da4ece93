// What the trend and the notebook say is what happened: turn by turn, concern by concern.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../check_display.h"
#include "drill.h"
#include "pen_bench.h"
#include "plots/notes.h"
#include "plots/trend.h"
#include "plots/turns.h"

typedef struct Fixture {
  Story *story;
  Session *session;
  Debrief debrief;
  Bench *bench;
} Fixture;

static void play(Fixture *fixture, const char *letters) {
  if (fixture->session) {
    debrief_free(&fixture->debrief);
    session_free(fixture->session);
  }
  fixture->session = drill_play(fixture->story, "Sam", letters);
  debrief_make(fixture->session, &fixture->debrief);
}

static int setup(void **state) {
  Fixture *fixture = calloc(1, sizeof *fixture);
  fixture->story = drill_course();
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

// Sixteen turns of the four beats and the goodbye; the epilogue is none.
static void test_turns_follow_the_session(void **state) {
  Fixture *fixture = *state;
  Turns turns;
  play(fixture, "awgpawgpawgpawgpts");
  turns_read(fixture->session, &fixture->debrief, &turns);
  assert_int_equal(turns.count, 18);
  const int32_t start[] = {52, 30, 30, 15};  // as the course has it
  assert_memory_equal(turns.items[0].axis, start, sizeof start);
  for (int k = 1; k < turns.count; k++) {
    const State *after = session_before(fixture->session, (uint32_t)k);
    const DebriefLine *line = &fixture->debrief.lines[k - 1];
    assert_memory_equal(turns.items[k].axis, after->mind[0].axis, sizeof turns.items[k].axis);
    assert_int_equal(turns.items[k].opened, line->raised != 0);
    assert_int_equal(turns.items[k].shut, line->shut);
    assert_false(turns.items[k].heavy);
  }
  for (uint32_t c = 0; c < fixture->story->minds[0].concern_count; c++) {
    int32_t voiced = fixture->debrief.last->mind[0].voiced_at[c];
    assert_int_equal(turns.reached[c][STEP_THERE], 0);
    assert_int_equal(turns.reached[c][STEP_VOICED], voiced > 0 ? voiced : TURNS_NEVER);
  }
  assert_int_equal(turns.reached[0][STEP_VOICED], 1);  // the first question opens the first concern
  turns_free(&turns);
}

// A mandate is of the heaviest kind, a push with the others' example is not.
static void test_heavy_pushes(void **state) {
  Fixture *fixture = *state;
  Turns turns;
  play(fixture, "awgpawgpawgpawgpfs");
  turns_read(fixture->session, &fixture->debrief, &turns);
  for (int k = 1; k < turns.count; k++) assert_int_equal(turns.items[k].heavy, k == 17);
  turns_free(&turns);
}

static void test_nothing_said_yet(void **state) {
  Fixture *fixture = *state;
  Turns turns;
  Buf words = {0};
  play(fixture, "");
  turns_read(fixture->session, &fixture->debrief, &turns);
  assert_int_equal(turns.count, 0);
  assert_int_equal(turns.reached[0][STEP_THERE], 0);
  assert_int_equal(turns.reached[0][STEP_VOICED], TURNS_NEVER);
  trend_words(fixture->session, &fixture->debrief, &words);
  assert_string_equal(buf_text(&words),
                      "Nothing was said to the expert, so there is nothing to draw.");
  assert_true(trend_draw(&fixture->bench->pen, fixture->session, &fixture->debrief, 0, 0, 600) > 0);
  assert_true(notes_draw(&fixture->bench->pen, fixture->session, &fixture->debrief, 0, 0, 600) > 0);
  turns_free(&turns);
  buf_free(&words);
}

static void test_a_scene_by_its_first_words(void **state) {
  Fixture *fixture = *state;
  Buf title = {0};
  turns_scene(fixture->story, 0, &title);
  assert_string_equal(buf_text(&title), "Thursday");
  buf_clear(&title);
  turns_scene(fixture->story, 1, &title);
  assert_string_equal(buf_text(&title), "Six weeks later");
  buf_free(&title);
}

static void assert_says(const Buf *words, const char *part) {
  if (!strstr(buf_text(words), part)) fail_msg("\"%s\" does not say \"%s\"", buf_text(words), part);
}

static void test_the_trend_in_words(void **state) {
  Fixture *fixture = *state;
  Buf name = {0}, words = {0}, part = {0};
  play(fixture, "awgpawgpawgpawgpfs");
  trend_name(fixture->session, &name);
  trend_words(fixture->session, &fixture->debrief, &words);
  assert_string_equal(buf_text(&name), "Trust, Pressure, Face and Readiness over the conversation");
  buf_add_format(&part, "Trust went from 52 to %d", (int)fixture->debrief.last->mind[0].axis[0]);
  assert_says(&words, buf_text(&part));
  assert_says(&words, "Pressure went from 30 to ");
  assert_says(&words, "Scenes: Thursday, turns 1 to 17. ");
  assert_says(&words, "A push of the heaviest kind at turn 17.");
  assert_says(&words, "Moment 1: ");
  assert_true(words.text[words.length - 1] == '.');
  buf_free(&name);
  buf_free(&words);
  buf_free(&part);
}

static void test_the_notebook_in_words(void **state) {
  Fixture *fixture = *state;
  Buf name = {0}, words = {0};
  play(fixture, "");
  notes_words(fixture->session, &fixture->debrief, &words);
  assert_string_equal(buf_text(&words),
                      "It disturbs the shelves: there, and stayed shut. She would lose her quiet: "
                      "there, and stayed shut. Last time it was reported: there, and stayed shut.");
  buf_clear(&words);
  play(fixture, "ag");  // asked, voiced; given back, understood
  notes_words(fixture->session, &fixture->debrief, &words);
  notes_name(fixture->session, &name);
  assert_string_equal(buf_text(&name), "What was there in Vera, and what you found");
  assert_says(&words,
              "It disturbs the shelves: voiced at turn 1, understood at turn 2; not purpose "
              "known, not honoured. ");
  buf_free(&name);
  buf_free(&words);
}

static const char *value_of(const Display *display, const char *name) {
  for (size_t i = 0; i < display->widget_count; i++)
    if (display->widgets[i].role == ROLE_PLOT &&
        strcmp(display_chars(display, display->widgets[i].name), name) == 0)
      return display_chars(display, display->widgets[i].value);
  return "";
}

// What a reader hears of a drawing is what the words say.
static void test_drawings_say_their_words(void **state) {
  Fixture *fixture = *state;
  Buf name = {0}, words = {0};
  play(fixture, "awgpawgpawgpawgpfs");
  Pen *pen = &fixture->bench->pen;
  int y = trend_draw(pen, fixture->session, &fixture->debrief, 0, 0, 700);
  notes_draw(pen, fixture->session, &fixture->debrief, 0, y, 700);
  trend_name(fixture->session, &name);
  trend_words(fixture->session, &fixture->debrief, &words);
  assert_string_equal(value_of(&fixture->bench->display, buf_text(&name)), buf_text(&words));
  buf_clear(&name);
  buf_clear(&words);
  notes_name(fixture->session, &name);
  notes_words(fixture->session, &fixture->debrief, &words);
  assert_string_equal(value_of(&fixture->bench->display, buf_text(&name)), buf_text(&words));
  buf_free(&name);
  buf_free(&words);
}

static int count_boxes(const Display *display, Colour colour, int size) {
  int count = 0;
  for (size_t i = 0; i < display->item_count; i++)
    count += display->items[i].kind == DISPLAY_BOX && display->items[i].colour == colour &&
             display->items[i].rect.w == size && display->items[i].rect.h == size;
  return count;
}

// Three concerns of five steps: three were there, one voiced and understood; the other ten are
// rings.
static void test_discs_and_rings_are_counted(void **state) {
  Fixture *fixture = *state;
  const Theme *theme = theme_get(THEME_LIGHT);
  play(fixture, "ag");
  notes_draw(&fixture->bench->pen, fixture->session, &fixture->debrief, 0, 0, 900);
  assert_int_equal(count_boxes(&fixture->bench->display, theme->accent, 16), 5);
  assert_int_equal(count_boxes(&fixture->bench->display, theme->paper, 16), 10);
}

static void test_everything_fits_at_every_size(void **state) {
  Fixture *fixture = *state;
  static const char *const plays[] = {"", "p", "ag", "awgpawgpawgpawgpfs", "pgwapgwapgwapgwats"};
  static const int widths[] = {300, 480, 640, 1000, 1900}, percents[] = {80, 100, 150, 200};
  char why[512];
  for (size_t i = 0; i < sizeof plays / sizeof *plays; i++) {
    play(fixture, plays[i]);
    for (int w = 0; w < 5; w++)
      for (int p = 0; p < 4; p++) {
        if (widths[w] * 100 < 290 * percents[p]) continue;
        Pen *pen = &fixture->bench->pen;
        bench_clear(fixture->bench, percents[p]);
        int y = trend_draw(pen, fixture->session, &fixture->debrief, 20, 0, widths[w]) + 10;
        y += notes_draw(pen, fixture->session, &fixture->debrief, 20, y, widths[w]);
        if (!check_display(&fixture->bench->display, why, sizeof why))
          fail_msg("\"%s\", width %d, %d %%: %s", plays[i], widths[w], percents[p], why);
        for (size_t k = 0; k < fixture->bench->display.item_count; k++) {
          const DisplayItem *item = &fixture->bench->display.items[k];
          if (item->kind != DISPLAY_TEXT) continue;
          if (!check_inside(check_letters(item), (Rect){20, 0, widths[w] + 1, y}))
            fail_msg("width %d, %d %%: \"%s\" is outside", widths[w], percents[p],
                     display_chars(&fixture->bench->display, item->text));
        }
      }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_turns_follow_the_session, setup, teardown),
      cmocka_unit_test_setup_teardown(test_heavy_pushes, setup, teardown),
      cmocka_unit_test_setup_teardown(test_nothing_said_yet, setup, teardown),
      cmocka_unit_test_setup_teardown(test_a_scene_by_its_first_words, setup, teardown),
      cmocka_unit_test_setup_teardown(test_the_trend_in_words, setup, teardown),
      cmocka_unit_test_setup_teardown(test_the_notebook_in_words, setup, teardown),
      cmocka_unit_test_setup_teardown(test_drawings_say_their_words, setup, teardown),
      cmocka_unit_test_setup_teardown(test_discs_and_rings_are_counted, setup, teardown),
      cmocka_unit_test_setup_teardown(test_everything_fits_at_every_size, setup, teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
