// Text is as long as its words, is drawn where it was measured, and a missing font has a stand-in.
#include "stage/fonts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#define NOTO "truetype/noto/NotoSerif-Regular.ttf"

static Fonts *packaged(void) {
  Fonts *fonts = NULL;
  Err err;
  if (!fonts_open(&fonts, NULL, &err)) fail_msg("%s", err.text);
  return fonts;
}

static int width(const Fonts *fonts, Font font, int size, const char *text) {
  const Metrics *metrics = fonts_metrics(fonts);
  return metrics->width(metrics->of, font, size, text, strlen(text));
}

static void test_a_line_is_as_long_as_its_words(void **state) {
  (void)state;
  static const char *const words[] = {"Half", "of", "it", "is", "jargon,", "if", "not", "off."};
  Fonts *fonts = packaged();
  for (int font = 0; font < FONT_COUNT; font++) {
    char line[100] = "";
    int sum = 0;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
      if (i > 0) strcat(line, " ");
      strcat(line, words[i]);
      sum += width(fonts, (Font)font, 1000, words[i]);
      if (i > 0) sum += width(fonts, (Font)font, 1000, " ");
    }
    int whole = width(fonts, (Font)font, 1000, line);
    assert_in_range(whole, sum - whole / 200, sum + whole / 200);
    assert_int_equal(whole, width(fonts, (Font)font, 1000, line));
    assert_in_range(width(fonts, (Font)font, 20, line), whole / 50 - 1, whole / 50 + 1);
  }
  assert_int_equal(width(fonts, FONT_SERIF, 20, ""), 0);
  assert_int_equal(width(fonts, FONT_SERIF, 0, "no size"), 0);
  fonts_close(&fonts);
}

static void test_heights(void **state) {
  (void)state;
  Fonts *fonts = packaged();
  const Metrics *metrics = fonts_metrics(fonts);
  for (int font = 0; font < FONT_COUNT; font++) {
    assert_in_range(metrics->ascent(metrics->of, (Font)font, 100), 80, 130);
    assert_in_range(metrics->descent(metrics->of, (Font)font, 100), 15, 50);
  }
  fonts_close(&fonts);
}

static void test_what_is_drawn_is_what_was_measured(void **state) {
  (void)state;
  static const char *const lines[] = {"jj Of course. ff", "reflect → ask, − and ✓",
                                      "שלום עולם",        "Hebrew שלום and after",
                                      "देवनागरी",          "السلام عليكم"};
  Fonts *fonts = packaged();
  for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
    for (int font = FONT_SERIF; font < FONT_COUNT; font++) {
      SDL_Point offset;
      SDL_Surface *surface = fonts_render(fonts, (Font)font, 24, lines[i], &offset);
      assert_non_null(surface);
      int measured = width(fonts, (Font)font, 24, lines[i]);
      assert_in_range(surface->w, measured - 12, measured + 12);
      assert_in_range(-offset.y, 18, 48);
      assert_true(offset.x <= 0 && offset.x > -12);
      SDL_FreeSurface(surface);
    }
  }
  SDL_Point offset;
  assert_null(fonts_render(fonts, FONT_SERIF, 24, "", &offset));
  assert_null(fonts_notice(fonts));
  fonts_close(&fonts);
}

// More sizes than are kept open at once.
static void test_many_sizes(void **state) {
  (void)state;
  Fonts *fonts = packaged();
  for (int size = 10; size < 90; size++) {
    SDL_Point offset;
    SDL_Surface *surface = fonts_render(fonts, FONT_SERIF, size, "Size → עולם", &offset);
    assert_non_null(surface);
    SDL_FreeSurface(surface);
  }
  fonts_close(&fonts);
}

static void test_no_fonts_at_all(void **state) {
  (void)state;
  Fonts *fonts = NULL;
  Err err;
  assert_false(fonts_open(&fonts, "/nowhere", &err));
  assert_non_null(strstr(err.text, "fonts-noto-core"));
  assert_null(fonts);
  fonts_close(&fonts);
}

static void test_a_stand_in(void **state) {
  (void)state;
  char folder[] = "/tmp/unpersuaded-fonts-XXXXXX", path[200];
  assert_non_null(mkdtemp(folder));
  snprintf(path, sizeof path, "%s/truetype", folder);
  assert_int_equal(mkdir(path, 0700), 0);
  snprintf(path, sizeof path, "%s/truetype/noto", folder);
  assert_int_equal(mkdir(path, 0700), 0);
  snprintf(path, sizeof path, "%s/" NOTO, folder);
  assert_int_equal(symlink("/usr/share/fonts/" NOTO, path), 0);
  Fonts *fonts = NULL;
  Err err;
  if (!fonts_open(&fonts, folder, &err)) fail_msg("%s", err.text);
  assert_true(width(fonts, FONT_SERIF, 20, "there") > 0);
  assert_null(fonts_notice(fonts));
  assert_true(width(fonts, FONT_SANS, 20, "not there") > 0);
  const char *notice = fonts_notice(fonts);
  assert_non_null(notice);
  assert_non_null(strstr(notice, "apt install fonts-inter"));
  assert_null(fonts_notice(fonts));
  fonts_close(&fonts);
  unlink(path);
  for (int cut = 0; cut < 3; cut++) {
    *strrchr(path, '/') = '\0';
    rmdir(path);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_a_line_is_as_long_as_its_words),
      cmocka_unit_test(test_heights),
      cmocka_unit_test(test_what_is_drawn_is_what_was_measured),
      cmocka_unit_test(test_many_sizes),
      cmocka_unit_test(test_no_fonts_at_all),
      cmocka_unit_test(test_a_stand_in),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
