// Widgets stay in the width they are given, say how high they are, and have a name.
#include "page/widgets.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../table_metrics.h"

typedef struct Bench {
  Display display;
  Spots spots;
  Pen pen;
} Bench;

static int new_bench(void **state) {
  Bench *bench = calloc(1, sizeof *bench);
  display_clear(&bench->display, 800, 2000);
  bench->pen = (Pen){.display = &bench->display,
                     .metrics = &table_metrics,
                     .theme = theme_get(THEME_DARK),
                     .layout = layout_new(),
                     .spots = &bench->spots,
                     .percent = 100,
                     .fine_percent = 100,
                     .focus = 7,
                     .view = {0, 0, 800, 2000}};
  *state = bench;
  return 0;
}

static int free_bench(void **state) {
  Bench *bench = *state;
  layout_free(bench->pen.layout);
  display_free(&bench->display);
  free(bench->spots.items);
  free(bench);
  return 0;
}

// Texts and widgets of what was drawn at 100, 100 lie within its width and height.
static void check_fits(const Bench *bench, int width, int height) {
  for (size_t i = 0; i < bench->display.item_count; i++) {
    const DisplayItem *item = &bench->display.items[i];
    if (item->kind != DISPLAY_TEXT) continue;
    assert_in_range(item->rect.x, 100, 100 + width);
    assert_in_range(item->rect.x + item->rect.w, 100, 100 + width);
    assert_in_range(item->rect.y, 100, 100 + height);
  }
  for (size_t i = 0; i < bench->display.widget_count; i++) {
    Rect rect = bench->display.widgets[i].rect;
    assert_in_range(rect.x + rect.w, 100, 100 + width);
    assert_in_range(rect.y + rect.h, 100, 100 + height);
    assert_true(*display_chars(&bench->display, bench->display.widgets[i].name));
  }
}

static const char long_text[] =
    "So you are open at seven. It's theirs, and nobody may want anything from them.";

static void test_fit_their_width(void **state) {
  Bench *bench = *state;
  Pen *pen = &bench->pen;
  Rect track;
  for (int width = 120; width <= 640; width += 40) {
    for (pen->percent = 80; pen->percent <= 200; pen->percent += 60) {
      if (width < pen->percent * 2) continue;
      Button buttons[] = {{.name = "Go back to this moment", .action = 7},
                          {.name = "Back", .action = 8}};
      for (int kind = 0; kind < 7; kind++) {
        int height = 0;
        display_clear(&bench->display, 800, 2000);
        if (kind == 0) height = widgets_heading(pen, STYLE_HEADING, long_text, 100, 100, width);
        if (kind == 1) height = widgets_buttons(pen, buttons, 2, 100, 100, width);
        if (kind == 2)
          height = widgets_option(pen, STYLE_SPEECH, 1, 4, long_text, 7, 100, 100, width);
        if (kind == 3) height = widgets_entry(pen, "Four Minutes", long_text, 7, 100, 100, width);
        if (kind == 4) height = widgets_mark(pen, ROLE_CHECK, long_text, true, 7, 100, 100, width);
        if (kind == 5)
          height = widgets_slider(pen, "Text size", "120 %", 500, 7, 100, 100, width, &track);
        if (kind == 6)
          height = widgets_field(pen, "Your plan", long_text, "If", 7, 100, 100, width);
        check_fits(bench, width, height);
      }
    }
  }
}

static void test_only_what_can_be_seen_is_in_the_rectangle(void **state) {
  Bench *bench = *state;
  pen_clip(&bench->pen, (Rect){0, 0, 800, 200});
  pen_widget(&bench->pen, ROLE_BUTTON, "half", NULL, (Rect){10, 150, 100, 100}, 1, 0);
  pen_widget(&bench->pen, ROLE_BUTTON, "below", NULL, (Rect){10, 300, 100, 100}, 2, 0);
  pen_unclip(&bench->pen);
  assert_int_equal(bench->display.widgets[0].rect.h, 50);
  assert_int_equal(bench->display.widgets[1].rect.h, 0);
  assert_int_equal(bench->spots.items[1].full.h, 100);
  assert_true(bench->spots.items[1].clipped);
}

static void test_focus_is_more_than_colour(void **state) {
  Bench *bench = *state;
  size_t plain, focused;
  widgets_option(&bench->pen, STYLE_SPEECH, 1, 2, "No.", 3, 100, 100, 400);
  plain = bench->display.item_count;
  display_clear(&bench->display, 800, 2000);
  widgets_option(&bench->pen, STYLE_SPEECH, 1, 2, "No.", 7, 100, 100, 400);
  focused = bench->display.item_count;
  assert_true(focused > plain);
  assert_int_equal(bench->display.widgets[0].state, WIDGET_FOCUSED);
}

static void test_disabled_is_not_pressed(void **state) {
  Bench *bench = *state;
  Button button = {.name = "Keep it", .action = 7, .disabled = true};
  widgets_buttons(&bench->pen, &button, 1, 100, 100, 400);
  assert_int_equal(bench->spots.count, 0);
  assert_int_equal(bench->display.widgets[0].state, WIDGET_DISABLED);
}

static void test_a_line_is_cut_with_an_ellipsis(void **state) {
  Bench *bench = *state;
  int width = pen_line(&bench->pen, STYLE_CAPTION, 0xFF, long_text, 100, 100, 200);
  assert_in_range(width, 150, 200);
  const char *shown = display_chars(&bench->display, bench->display.items[0].text);
  assert_string_equal(shown + strlen(shown) - strlen("…"), "…");
  assert_true(utf8_valid(shown, strlen(shown), NULL));
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, new_bench, free_bench)
  const struct CMUnitTest tests[] = {
      TEST(test_fit_their_width),
      TEST(test_only_what_can_be_seen_is_in_the_rectangle),
      TEST(test_focus_is_more_than_colour),
      TEST(test_disabled_is_not_pressed),
      TEST(test_a_line_is_cut_with_an_ellipsis),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
