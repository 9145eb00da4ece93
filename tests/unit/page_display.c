// The display list: what is added is there, equal lists are equal, another list is another.
#include "page/display.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../table_metrics.h"

static void draw_something(Display *display, Colour ink) {
  const Point corners[] = {{10, 10}, {30, 12}, {20, 40}};
  display_clear(display, 320, 200);
  display_box(display, (Rect){0, 0, 320, 200}, 0, 0xFFFFFFFF);
  display_frame(display, (Rect){4, 4, 100, 50}, 6, 2, ink);
  display_line(display, corners, 3, 2, ink);
  display_shape(display, corners, 3, ink);
  display_clip(display, (Rect){0, 0, 160, 200});
  display_text(display, &table_metrics, FONT_SERIF, 20, (Point){8, 30}, ink, "Yes. That's it.", 4);
  display_unclip(display);
  display_picture(display, "actor/noor/leaning.svg", (Rect){160, 0, 160, 200}, ink);
  Widget *widget =
      display_widget(display, ROLE_OPTION, "Yes.", "1 of 4", (Rect){8, 10, 100, 30}, 7);
  widget->state = WIDGET_FOCUSED;
}

static void test_prints_every_item(void **state) {
  (void)state;
  Display display = {0};
  Buf out = {0};
  draw_something(&display, 0x102030FF);
  display_print(&display, &out);
  assert_string_equal(buf_text(&out),
                      "display 320x200\n"
                      "box 0,0 320x200 #ffffffff\n"
                      "frame 4,4 100x50 #102030ff radius=6 width=2\n"
                      "line 10,10 20x30 #102030ff width=2 10,10 30,12 20,40\n"
                      "shape 10,10 20x30 #102030ff 10,10 30,12 20,40\n"
                      "clip 0,0 160x200\n"
                      "text 8,30 42x20 serif #102030ff \"Yes.\"\n"
                      "unclip\n"
                      "picture 160,0 160x200 #102030ff \"actor/noor/leaning.svg\"\n"
                      "widgets\n"
                      "option 8,10 100x30 \"Yes.\" = \"1 of 4\" action=7 focused\n");
  buf_free(&out);
  display_free(&display);
}

static void test_equal_lists_have_equal_hashes(void **state) {
  (void)state;
  Display first = {0}, second = {0};
  draw_something(&first, 0x102030FF);
  draw_something(&second, 0x102030FF);
  assert_true(display_hash(&first) == display_hash(&second));
  draw_something(&second, 0x102031FF);
  assert_true(display_hash(&first) != display_hash(&second));
  draw_something(&second,
                 0x102030FF);  // memory is used again, and the hash does not see what was before
  assert_true(display_hash(&first) == display_hash(&second));
  display_free(&first);
  display_free(&second);
}

static void test_an_empty_text_is_no_item(void **state) {
  (void)state;
  Display display = {0};
  display_clear(&display, 10, 10);
  display_text(&display, &table_metrics, FONT_SANS, 12, (Point){0, 0}, 0xFF, "", 0);
  assert_int_equal(display.item_count, 0);
  display_free(&display);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_prints_every_item),
      cmocka_unit_test(test_equal_lists_have_equal_hashes),
      cmocka_unit_test(test_an_empty_text_is_no_item),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
