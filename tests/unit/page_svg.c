// A display list as an SVG file that stands alone, whatever its texts are.
#include "page/svg.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../table_metrics.h"
#include "base/hash.h"
#include "well_formed.h"

static const Rect whole = {0, 0, 800, 500};

static void print(const Display *display, SvgWords words, Buf *out) {
  buf_clear(out);
  svg_print(display, whole, words, out);
  if (!well_formed(buf_text(out))) fail_msg("not well-formed: %s", buf_text(out));
}

static void say(Display *display, const char *text) {
  display_text(display, &table_metrics, FONT_SERIF_BOLD, 20, (Point){10, 100}, 0x211D19FF, text,
               strlen(text));
}

static void test_the_checker_sees_what_is_wrong(void **state) {
  (void)state;
  assert_true(well_formed("<a b=\"1\"><c/>x &amp; y</a>"));
  assert_false(well_formed("<a><b></a></b>"));
  assert_false(well_formed("<a>"));
  assert_false(well_formed("<ab></a>"));
  assert_false(well_formed("<a>x & y</a>"));
  assert_false(well_formed("<a b=\"<\"/>"));
  assert_false(well_formed("<a>\x01</a>"));
}

static void test_only_what_is_in_the_frame(void **state) {
  (void)state;
  Display display = {0};
  Buf out = {0};
  display_clear(&display, 800, 500);
  display_picture(&display, "actor/a&b.svg", (Rect){0, 0, 10, 10}, 0x00000080);
  display_box(&display, (Rect){790, 490, 5, 5}, 0, 0xFF);
  display_box(&display, (Rect){810, 490, 5, 5}, 0, 0xFF);
  print(&display, (SvgWords){0}, &out);
  assert_non_null(strstr(buf_text(&out), "viewBox=\"0 0 800 500\""));
  assert_non_null(strstr(buf_text(&out), "href=\"actor/a&amp;b.svg\""));
  assert_non_null(strstr(buf_text(&out), "x=\"790\""));
  assert_null(strstr(buf_text(&out), "x=\"810\""));
  assert_null(strstr(buf_text(&out), "<title"));
  buf_free(&out);
  display_free(&display);
}

static void test_words_for_who_does_not_see_it(void **state) {
  (void)state;
  Display display = {0};
  Buf out = {0};
  display_clear(&display, 800, 500);
  print(&display, (SvgWords){"Trust & pressure", "From <40> to \"62\"."}, &out);
  const char *svg = buf_text(&out), *title = strstr(svg, "<title id=\"");
  assert_non_null(strstr(svg, "role=\"img\""));
  assert_non_null(title);
  assert_non_null(strstr(svg, "\">Trust &amp; pressure</title>"));
  assert_non_null(strstr(svg, "\">From &lt;40&gt; to &quot;62&quot;.</desc>"));
  char named[64];  // what labels it is the title's own name
  snprintf(named, sizeof named, "aria-labelledby=\"%.*s\"",
           (int)strcspn(title + strlen("<title id=\""), "\""), title + strlen("<title id=\""));
  assert_non_null(strstr(svg, named));
  buf_free(&out);
  display_free(&display);
}

// Two in one page: other words, other names.
static void test_names_differ_with_the_words(void **state) {
  (void)state;
  Display display = {0};
  Buf one = {0}, other = {0};
  display_clear(&display, 800, 500);
  display_clip(&display, (Rect){10, 10, 100, 100});
  display_box(&display, (Rect){0, 0, 50, 50}, 0, 0x112233FF);
  display_unclip(&display);
  print(&display, (SvgWords){"One", "a"}, &one);
  print(&display, (SvgWords){"One", "b"}, &other);
  const char *clip = strstr(buf_text(&one), "<clipPath id=\"");
  assert_non_null(clip);
  char name[64];
  snprintf(name, sizeof name, "%.*s", (int)strcspn(clip + 14, "\""), clip + 14);
  assert_null(strstr(buf_text(&other), name));
  char use[128];
  snprintf(use, sizeof use, "<g clip-path=\"url(#%s)\">\n<rect x=\"0\"", name);
  assert_non_null(strstr(buf_text(&one), use));
  buf_free(&one);
  buf_free(&other);
  display_free(&display);
}

static void test_hostile_names_are_escaped(void **state) {
  (void)state;
  static const char *const names[] = {"</text><script>alert(1)</script>",
                                      "a & b &amp; \"c\" 'd'",
                                      "]]>",
                                      "\x01\x1B[31m\x7F",
                                      "bad \xFF\xC0\x80 bytes",
                                      "שלום \u202E evil \u202C",
                                      "\uFFFE\uFFFF"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    Display display = {0};
    Buf out = {0};
    display_clear(&display, 800, 500);
    say(&display, names[i]);
    print(&display, (SvgWords){names[i], names[i]}, &out);
    assert_null(strstr(buf_text(&out), "<script"));
    buf_free(&out);
    display_free(&display);
  }
}

// Any bytes at all.
static void test_random_bytes_stay_well_formed(void **state) {
  (void)state;
  Buf out = {0};
  for (int64_t seed = 0; seed < 2000; seed++) {
    char text[24];
    Display display = {0};
    for (int i = 0; i < 23; i++)
      text[i] = (char)(1 + hash_mix(hash_int(hash_int(HASH_START, seed), i)) % 255);
    text[23] = '\0';
    display_clear(&display, 800, 500);
    say(&display, text);
    print(&display, (SvgWords){text, text}, &out);
    display_free(&display);
  }
  buf_free(&out);
}

// A line keeps its length where the fonts are others, except in scripts that would be torn.
static void test_lengths_are_kept_for_latin_lines_only(void **state) {
  (void)state;
  Display display = {0};
  Buf out = {0};
  display_clear(&display, 800, 500);
  say(&display, "Zażółć – “yes”");
  print(&display, (SvgWords){0}, &out);
  char length[32];
  snprintf(length, sizeof length, "textLength=\"%d\"", display.items[0].rect.w);
  assert_non_null(strstr(buf_text(&out), length));
  display_clear(&display, 800, 500);
  say(&display, "שלום");
  say(&display, "a");
  print(&display, (SvgWords){0}, &out);
  assert_null(strstr(buf_text(&out), "textLength"));
  buf_free(&out);
  display_free(&display);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_the_checker_sees_what_is_wrong),
      cmocka_unit_test(test_only_what_is_in_the_frame),
      cmocka_unit_test(test_words_for_who_does_not_see_it),
      cmocka_unit_test(test_names_differ_with_the_words),
      cmocka_unit_test(test_hostile_names_are_escaped),
      cmocka_unit_test(test_random_bytes_stay_well_formed),
      cmocka_unit_test(test_lengths_are_kept_for_latin_lines_only),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
