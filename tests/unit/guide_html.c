// The page of a guide: which agenda is on it, and that nothing in a guide runs, is fetched or breaks
// the page.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "guide/guide.h"
#include "page/theme.h"

static void write_page(const char *text, int32_t minutes, Buf *out) {
  Guide guide = {0};
  Err err = {0};
  if (!guide_read(&guide, "g.md", text, strlen(text), &err)) fail_msg("%s", err.text);
  if (!guide_html(&guide, minutes, out, &err)) fail_msg("%s", err.text);
  guide_free(&guide);
}

static const char two[] =
    "# A & B\n\nBefore.\n\n"
    "## 5 minutes\n\n|a|b|c|\n|-|-|-|\n|5|five rows|cut five|\n\n"
    "### A note on five\n\n"
    "## 9 minutes\n\n|a|b|c|\n|-|-|-|\n|9|nine rows|cut nine|\n\n"
    "## The questions\n\n- Why?\n";

static void expect_there(const Buf *page, const char *what, bool there) {
  if ((strstr(buf_text(page), what) != NULL) != there)
    fail_msg("%s: %s", there ? "missing" : "should not be there", what);
}

static void test_one_agenda(void **state) {
  (void)state;
  Buf page = {0};
  write_page(two, 9, &page);
  expect_there(&page, "<title>A &amp; B</title>", true);
  expect_there(&page, "<h1>A &amp; B</h1>", true);
  expect_there(&page, "<p>Before.</p>", true);
  expect_there(&page, "<h2>9 minutes</h2>", true);
  expect_there(&page, "<td>cut nine</td>", true);
  expect_there(&page, "<li>Why?</li>", true);
  expect_there(&page, "5 minutes", false);
  expect_there(&page, "five rows", false);
  buf_free(&page);
}

static void test_all_agendas(void **state) {
  (void)state;
  Buf page = {0}, again = {0};
  write_page(two, 0, &page);
  expect_there(&page, "<td>cut five</td>", true);
  expect_there(&page, "<h3>A note on five</h3>", true);
  expect_there(&page, "<td>cut nine</td>", true);
  write_page(two, 0, &again);
  assert_string_equal(buf_text(&page), buf_text(&again));
  buf_free(&page);
  buf_free(&again);
}

static void test_no_such_agenda(void **state) {
  (void)state;
  Guide guide = {0};
  Err err = {0};
  Buf page = {0};
  assert_true(guide_read(&guide, "g.md", two, strlen(two), &err));
  assert_false(guide_html(&guide, 20, &page, &err));
  assert_string_equal(err.text, "the guide has no agenda of 20 minutes");
  assert_int_equal(page.length, 0);
  guide_free(&guide);
}

static const char hostile[] =
    "# <script>t()</script> \"T\" </title>\n\n"
    "<script>alert(1)</script>\n\n"
    "Words <img src=x onerror=a()> and <!-- a note --> and <b>bold</b>.\n\n"
    "![a *picture*](https://example.org/p.png) [run](javascript:alert(1)) [file](file:///etc/x)\n"
    "[data](data:text/html,x) [up](../x) [ftp](ftp://x) [good](https://example.org/?a=1&b=\"2\")\n"
    "[mail](mailto:a@b.c) [plain](http://example.org) <javascript:alert(2)> "
    "<https://example.net>\n\n"
    "[![inner](p.png)](javascript:x)\n\n"
    "</section></main></body></style>\n";

static void test_nothing_runs_and_nothing_is_fetched(void **state) {
  (void)state;
  Buf page = {0};
  write_page(hostile, 0, &page);
  static const char *const never[] = {"<script",
                                      "<img",
                                      "<!--",
                                      "<b>",
                                      "href=\"javascript",
                                      "href=\"file",
                                      "href=\"data",
                                      "href=\"..",
                                      "href=\"ftp",
                                      "src="
                                      "\"",
                                      "url(",
                                      "@import"};
  for (size_t i = 0; i < sizeof never / sizeof *never; i++) expect_there(&page, never[i], false);
  static const char *const shown[] = {
      "<title>&lt;script&gt;t()&lt;/script&gt; &quot;T&quot; &lt;/title&gt;</title>",
      "&lt;script&gt;alert(1)&lt;/script&gt;",
      "&lt;img src=x onerror=a()&gt;",
      "&lt;!-- a note --&gt;",
      "a <em>picture</em> run file\ndata up ftp ",
      "<a href=\"mailto:a@b.c\">mail</a>",
      "<a href=\"https://example.org/?a=1&amp;b=%222%22\">good</a>",
      "<a href=\"http://example.org\">plain</a>",
      "<a href=\"https://example.net\">",
      "<p>inner</p>",
      "&lt;/section&gt;&lt;/main&gt;&lt;/body&gt;&lt;/style&gt;"};
  for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) expect_there(&page, shown[i], true);
  buf_free(&page);
}

// The page's colours are written out in its style sheet. They are those of the themes.
static void test_colours(void **state) {
  (void)state;
  Buf page = {0};
  write_page("# T\n", 0, &page);
  for (int i = THEME_LIGHT; i <= THEME_DARK; i++) {
    const Theme *theme = theme_get((ThemeName)i);
    char colours[160];
    snprintf(colours, sizeof colours,
             "--paper:#%06x;--panel:#%06x;--ink:#%06x;--soft:#%06x;--accent:#%06x;--rule:#%06x}",
             theme->paper >> 8, theme->panel >> 8, theme->ink >> 8, theme->soft >> 8,
             theme->accent >> 8, theme->rule >> 8);
    expect_there(&page, colours, true);
  }
  buf_free(&page);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_one_agenda),
      cmocka_unit_test(test_all_agendas),
      cmocka_unit_test(test_no_such_agenda),
      cmocka_unit_test(test_nothing_runs_and_nothing_is_fetched),
      cmocka_unit_test(test_colours),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
