// The widths that are written down are those of the fonts. Run with --print it measures them and
// prints engine/page/plain_widths.c.
#include "page/plain_metrics.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/utf8.h"
#include "page/plain_widths.h"
#include "stage/fonts.h"

static const char *const names[PLAIN_FONTS] = {"FONT_SERIF", "FONT_SERIF_ITALIC", "FONT_SERIF_BOLD",
                                               "FONT_SANS", "FONT_SANS_BOLD"};

static int width(const Metrics *metrics, Font font, int size, const char *text) {
  return metrics->width(metrics->of, font, size, text, strlen(text));
}

static int letter(const Metrics *metrics, Font font, uint32_t c) {
  char bytes[5];
  utf8_encode(c, bytes);
  return width(metrics, font, 1000, bytes);
}

// The fonts of the page and no stand-ins, or there is nothing to compare with.
static Fonts *packaged(void) {
  Fonts *fonts = NULL;
  Err err;
  if (!fonts_open(&fonts, NULL, &err)) return NULL;
  for (int font = 0; font < PLAIN_FONTS; font++) letter(fonts_metrics(fonts), (Font)font, 'a');
  if (fonts_notice(fonts)) fonts_close(&fonts);
  return fonts;
}

static void print_ranges(void) {
  printf("const PlainRange plain_ranges[PLAIN_RANGES] = {\n   ");
  for (int i = 0; i < PLAIN_RANGES; i++)
    printf(" {0x%X, %u}%s", (unsigned)plain_ranges[i].first, (unsigned)plain_ranges[i].count,
           i + 1 < PLAIN_RANGES ? "," : "};\n\n");
}

static void print_heights(const Metrics *metrics) {
  printf("const PlainHeight plain_heights[PLAIN_FONTS] = {\n");
  for (int font = 0; font < PLAIN_FONTS; font++)
    printf("    [%s] = {%d, %d},\n", names[font], metrics->ascent(metrics->of, (Font)font, 1000),
           metrics->descent(metrics->of, (Font)font, 1000));
  printf("};\n\n");
}

static void print_letters(const Metrics *metrics, Font font) {
  int column = 0;
  for (int i = 0; i < PLAIN_RANGES; i++) {
    for (uint32_t c = 0; c < plain_ranges[i].count; c++) {
      char text[16];
      snprintf(text, sizeof text, " %d,", letter(metrics, font, plain_ranges[i].first + c));
      if (column == 0 || column + strlen(text) > 100) column = printf("\n       ") - 1;
      column += printf("%s", text);
    }
  }
}

static int print_table(void) {
  Fonts *fonts = packaged();
  if (!fonts) return EXIT_FAILURE;
  printf("#include \"page/plain_widths.h\"\n\n// clang-format off\n");
  print_ranges();
  print_heights(fonts_metrics(fonts));
  printf("const uint16_t plain_widths[PLAIN_FONTS][PLAIN_LETTERS] = {\n");
  for (int font = 0; font < PLAIN_FONTS; font++) {
    printf("    [%s] = {", names[font]);
    print_letters(fonts_metrics(fonts), (Font)font);
    printf("},\n");
  }
  printf("};\n");
  fonts_close(&fonts);
  return EXIT_SUCCESS;
}

static void test_every_letter_is_as_the_fonts_have_it(void **state) {
  (void)state;
  Fonts *fonts = packaged();
  if (!fonts) skip();
  const Metrics *measured = fonts_metrics(fonts);
  for (int font = 0; font < PLAIN_FONTS; font++) {
    for (int i = 0; i < PLAIN_RANGES; i++) {
      for (uint32_t c = 0; c < plain_ranges[i].count; c++) {
        uint32_t here = plain_ranges[i].first + c;
        int told = letter(&plain_metrics, (Font)font, here);
        int is = letter(measured, (Font)font, here);
        if (told < is - 1 || told > is + 1)
          fail_msg("%s, U+%04X: told %d, is %d", names[font], (unsigned)here, told, is);
      }
    }
    assert_in_range(plain_metrics.ascent(NULL, (Font)font, 1000),
                    measured->ascent(measured->of, (Font)font, 1000) - 1,
                    measured->ascent(measured->of, (Font)font, 1000) + 1);
    assert_in_range(plain_metrics.descent(NULL, (Font)font, 1000),
                    measured->descent(measured->of, (Font)font, 1000) - 1,
                    measured->descent(measured->of, (Font)font, 1000) + 1);
  }
  fonts_close(&fonts);
}

static void test_a_sentence_is_within_two_per_cent(void **state) {
  (void)state;
  static const char *const lines[] = {"He said no, and you both know why – it’s worth the yes.",
                                      "Curiosity 62 · Coercion 14", "AVATAR, Type, To, We, Ty.",
                                      "Żółć, Øre, Größe, ça va"};
  Fonts *fonts = packaged();
  if (!fonts) skip();
  for (int font = 0; font < PLAIN_FONTS; font++) {
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
      int is = width(fonts_metrics(fonts), (Font)font, 1000, lines[i]);
      int slack = i == 2 ? is / 10 : is / 50;  // letters that lean on each other are kerned most
      assert_in_range(width(&plain_metrics, (Font)font, 1000, lines[i]), is - slack, is + slack);
    }
  }
  fonts_close(&fonts);
}

static void test_what_is_not_in_the_table(void **state) {
  (void)state;
  assert_int_equal(width(&plain_metrics, FONT_SERIF, 20, ""), 0);
  assert_int_equal(width(&plain_metrics, FONT_SERIF, 0, "no size"), 0);
  int e = width(&plain_metrics, FONT_SANS, 1000, "e");
  assert_int_equal(width(&plain_metrics, FONT_SANS, 1000, "e\u0301"), e);  // an accent on it
  assert_int_equal(width(&plain_metrics, FONT_SANS, 1000, "\u200Fe\u2069"), e);
  assert_int_equal(width(&plain_metrics, FONT_SANS, 10, "שלום"), 28);  // four broad letters
  assert_int_equal(width(&plain_metrics, FONT_SANS, 10, "東京"), 20);
  assert_int_equal(width(&plain_metrics, FONT_SANS, 10, "\xFF\xFE"), 20);  // two bytes of nothing
  assert_int_equal(plain_metrics.width(NULL, FONT_SANS, 1000, "ee", 1), e);
  assert_int_equal(width(&plain_metrics, (Font)PLAIN_FONTS, 1000, "e"),
                   width(&plain_metrics, FONT_SANS_BOLD, 1000, "e"));  // of no font in the table
}

int main(int argc, char **argv) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_every_letter_is_as_the_fonts_have_it),
      cmocka_unit_test(test_a_sentence_is_within_two_per_cent),
      cmocka_unit_test(test_what_is_not_in_the_table),
  };
  if (argc == 2 && strcmp(argv[1], "--print") == 0) return print_table();
  return cmocka_run_group_tests(tests, NULL, NULL);
}
