// What is printed piece by piece is the same picture as what is printed at once.
#include "stage/print.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/hash.h"

enum { WIDTH = 400, HEIGHT = 300, PAPER = 0xFAF6EE };

typedef struct Sheet {
  SDL_Surface *surface;
  Fonts *fonts;
  Print *print;
} Sheet;

static Sheet open_sheet(void) {
  Sheet sheet = {0};
  Err err;
  sheet.surface = SDL_CreateRGBSurfaceWithFormat(0, WIDTH, HEIGHT, 32, SDL_PIXELFORMAT_RGB888);
  if (!fonts_open(&sheet.fonts, NULL, &err)) fail_msg("%s", err.text);
  sheet.print = print_new(sheet.fonts, UNPERSUADED_SOURCE "/assets");
  assert_true(print_onto(sheet.print, sheet.surface));
  return sheet;
}

static void close_sheet(Sheet *sheet) {
  print_free(sheet->print);
  fonts_close(&sheet->fonts);
  SDL_FreeSurface(sheet->surface);
}

static int print_all(Sheet *sheet, const Display *display) {
  Rect changed[DAMAGE_RECTS];
  int count = print_display(sheet->print, display, changed);
  return count + print_owed(sheet->print, display, changed);
}

static unsigned pixel(const Sheet *sheet, int x, int y) {
  const SDL_Surface *surface = sheet->surface;
  return *(Uint32 *)((Uint8 *)surface->pixels + y * surface->pitch + x * 4) & 0xFFFFFF;
}

static void begin(Display *display) {
  display_clear(display, WIDTH, HEIGHT);
  display_box(display, (Rect){0, 0, WIDTH, HEIGHT}, 0, (Colour)PAPER << 8 | 0xFF);
}

static void test_boxes_and_frames(void **state) {
  (void)state;
  Sheet sheet = open_sheet();
  Display display = {0};
  begin(&display);
  display_box(&display, (Rect){10, 10, 50, 40}, 8, 0x204060FF);
  display_frame(&display, (Rect){100, 10, 50, 40}, 8, 3, 0x204060FF);
  display_frame(&display, (Rect){200, 10, 50, 40}, 0, 3, 0x204060FF);
  display_box(&display, (Rect){10, 100, 50, 40}, 0, 0x00000080);
  print_all(&sheet, &display);
  assert_int_equal(pixel(&sheet, 35, 30), 0x204060);
  assert_int_equal(pixel(&sheet, 10, 10), PAPER);  // outside the round corner
  assert_int_equal(pixel(&sheet, 10, 30), 0x204060);
  assert_int_equal(pixel(&sheet, 59, 30), 0x204060);
  assert_int_equal(pixel(&sheet, 60, 30), PAPER);
  assert_int_equal(pixel(&sheet, 102, 30), 0x204060);
  assert_int_equal(pixel(&sheet, 103, 30), PAPER);
  assert_int_equal(pixel(&sheet, 125, 12), 0x204060);
  assert_int_equal(pixel(&sheet, 200, 10), 0x204060);
  assert_int_equal(pixel(&sheet, 249, 49), 0x204060);
  assert_in_range(pixel(&sheet, 20, 110) >> 16, 0x7B, 0x7E);  // half black on paper
  display_free(&display);
  close_sheet(&sheet);
}

static void test_clips(void **state) {
  (void)state;
  Sheet sheet = open_sheet();
  Display display = {0};
  begin(&display);
  display_clip(&display, (Rect){50, 50, 100, 100});
  display_box(&display, (Rect){0, 0, WIDTH, HEIGHT}, 0, 0x000000FF);
  display_unclip(&display);
  display_box(&display, (Rect){200, 200, 10, 10}, 0, 0x000000FF);
  print_all(&sheet, &display);
  assert_int_equal(pixel(&sheet, 49, 60), PAPER);
  assert_int_equal(pixel(&sheet, 50, 60), 0);
  assert_int_equal(pixel(&sheet, 149, 149), 0);
  assert_int_equal(pixel(&sheet, 150, 149), PAPER);
  assert_int_equal(pixel(&sheet, 205, 205), 0);
  display_free(&display);
  close_sheet(&sheet);
}

static void test_only_what_changed(void **state) {
  (void)state;
  Sheet sheet = open_sheet();
  Display display = {0};
  Rect changed[DAMAGE_RECTS];
  for (int step = 0; step < 3; step++) {
    begin(&display);
    display_box(&display, (Rect){70, 70, 50, 50}, 0, step < 2 ? 0x111111FF : 0x222222FF);
    int count = print_display(sheet.print, &display, changed);
    assert_int_equal(count, step == 1 ? 0 : 1);
  }
  assert_int_equal(changed[0].x, 64);
  assert_int_equal(changed[0].y, 64);
  assert_int_equal(changed[0].w, 64);
  assert_int_equal(changed[0].h, 64);
  display_free(&display);
  close_sheet(&sheet);
}

static int draw(uint64_t *seed, int count) {
  *seed = hash_mix(*seed + 1);
  return (int)(*seed % (uint64_t)count);
}

static void add_something(Display *display, const Metrics *metrics, uint64_t *seed) {
  static const char *const words[] = {"No.", "You have four minutes.", "→ then", "jf"};
  const Colour colours[] = {0x204060FF, 0xB4552DFF, 0x20406080};
  const Colour colour = colours[draw(seed, 3)];
  Rect rect = {draw(seed, WIDTH) - 20, draw(seed, HEIGHT) - 20, 1 + draw(seed, 120),
               1 + draw(seed, 90)};
  Point points[4];
  for (int i = 0; i < 4; i++) points[i] = (Point){rect.x + draw(seed, 90), rect.y + draw(seed, 90)};
  const char *word = words[draw(seed, 4)];
  switch (draw(seed, 7)) {
    case 0: display_box(display, rect, draw(seed, 12), colour); break;
    case 1: display_frame(display, rect, draw(seed, 12), 1 + draw(seed, 4), colour); break;
    case 2:
      display_line(display, points, 2 + (size_t)draw(seed, 3), 1 + draw(seed, 6), colour);
      break;
    case 3: display_shape(display, points, 4, colour); break;
    case 4:
      display_text(display, metrics, (Font)draw(seed, FONT_COUNT), 10 + draw(seed, 3) * 8,
                   (Point){rect.x, rect.y}, colour, word, strlen(word));
      break;
    case 5:
      display_picture(display, "actor/conrad/upright.svg", (Rect){rect.x, rect.y, 60, 90}, colour);
      break;
    default: display_clip(display, rect); break;
  }
}

// Pages that differ by one thing, as screens do: the same beginning, something more, less or else.
static void make_page(Display *display, const Metrics *metrics, uint64_t page) {
  begin(display);
  for (uint64_t i = 0; i < 12; i++) {
    uint64_t seed = hash_mix(i + (i == page % 12 ? page * 1000 : 0));
    if ((page + i) % 7 != 0) add_something(display, metrics, &seed);
  }
}

static void test_pieces_make_the_whole(void **state) {
  (void)state;
  Sheet pieces = open_sheet(), whole = open_sheet();
  Display display = {0};
  for (uint64_t page = 1; page < 120; page++) {
    make_page(&display, fonts_metrics(pieces.fonts), page);
    print_all(&pieces, &display);
    assert_true(print_onto(whole.print, whole.surface));
    print_all(&whole, &display);
    for (int y = 0; y < HEIGHT; y++)
      for (int x = 0; x < WIDTH; x++)
        if (pixel(&pieces, x, y) != pixel(&whole, x, y))
          fail_msg("page %d at %d,%d", (int)page, x, y);
  }
  display_free(&display);
  close_sheet(&whole);
  close_sheet(&pieces);
}

static const char *notice_for(Sheet *sheet, const char *name) {
  Display display = {0};
  begin(&display);
  display_picture(&display, name, (Rect){100, 50, 100, 150}, 0xFFFFFFFF);
  assert_true(print_all(sheet, &display) > 0);
  bool person = strncmp(name, "actor/", 6) == 0;  // who has something drawn for her in any case
  assert_int_equal(pixel(sheet, 150, 180) != PAPER, person);
  display_free(&display);
  return print_notice(sheet->print);
}

static void test_drawings(void **state) {
  (void)state;
  Sheet sheet = open_sheet();
  print_prepare(sheet.print);
  assert_null(
      notice_for(&sheet, "actor/conrad.svg figure leaning front you level level still day light"));
  assert_null(notice_for(
      &sheet, "actor/nobody_drew_me.svg figure upright front you level level still day dark"));
  const char *notice = notice_for(&sheet, "plate/missing.svg");
  assert_non_null(notice);
  assert_non_null(strstr(notice, "plate/missing.svg"));
  assert_null(notice_for(&sheet, "../README.md"));
  close_sheet(&sheet);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_boxes_and_frames),  cmocka_unit_test(test_clips),
      cmocka_unit_test(test_only_what_changed), cmocka_unit_test(test_pieces_make_the_whole),
      cmocka_unit_test(test_drawings),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
