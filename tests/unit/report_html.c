// The writer of HTML: whatever it is given, markup is what we wrote and nothing else.
#include "report/html.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static void expect_text(const char *text, const char *expected) {
  Buf out = {0};
  Html html = html_begin(&out);
  html_say(&html, "b", NULL, text);
  html_end(&html);
  Buf whole = {0};
  buf_add_format(&whole, "<!DOCTYPE html>\n<b>%s</b>", expected);
  assert_string_equal(buf_text(&out), buf_text(&whole));
  buf_free(&out);
  buf_free(&whole);
}

static void test_text_is_escaped(void **state) {
  (void)state;
  expect_text("a < b > c & d", "a &lt; b &gt; c &amp; d");
  expect_text("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
  expect_text("&lt;", "&amp;lt;");
  expect_text("שלום \"x\"", "שלום &quot;x&quot;");
  expect_text("two\nlines\tand a tab", "two\nlines\tand a tab");
}

#define BROKEN "\xEF\xBF\xBD"  // U+FFFD

static void test_what_html_cannot_write(void **state) {
  (void)state;
  expect_text("a\x01z", "a" BROKEN "z");
  expect_text("a\rz", "a" BROKEN "z");
  expect_text("a\x7Fz", "a" BROKEN "z");
  expect_text("a\xC2\x85z", "a" BROKEN "z");          // U+0085
  expect_text("a\xFFz", "a" BROKEN "z");              // no UTF-8
  expect_text("a\xEF\xBF\xBEz", "a" BROKEN "z");      // U+FFFE
  expect_text("a\xEF\xB7\x90z", "a" BROKEN "z");      // U+FDD0
  expect_text("a\xF0\x9F\xBF\xBFz", "a" BROKEN "z");  // U+1FFFF
  expect_text("a\xC2\xA0z", "a\xC2\xA0z");            // U+00A0 may stand
}

static void test_elements(void **state) {
  (void)state;
  Buf out = {0};
  Html html = html_begin(&out);
  html_open(&html, "p");
  html_attribute(&html, "title", "\"><script>");
  html_number(&html, "data-n", INT64_MIN);
  html_open_class(&html, "a", "x");
  html_format(&html, "%d %s", 7, "<7>");
  html_close(&html, "a");
  html_open(&html, "meta");
  html_attribute(&html, "charset", "utf-8");
  html_close(&html, "meta");
  html_open(&html, "em");
  html_close(&html, "em");
  html_markup(&html, "<svg/>");
  html_close(&html, "p");
  html_end(&html);
  assert_string_equal(buf_text(&out),
                      "<!DOCTYPE html>\n"
                      "<p title=\"&quot;&gt;&lt;script&gt;\" data-n=\"-9223372036854775808\">"
                      "<a class=\"x\">7 &lt;7&gt;</a><meta charset=\"utf-8\">\n"
                      "<em></em><svg/></p>\n");
  buf_free(&out);
}

// A mistake of ours ends the program. It is made in a child of its own.
static bool ends(void (*mistake)(Html *html)) {
  int status;
  pid_t child = fork();
  if (child == 0) {
    Buf out = {0};
    Html html = html_begin(&out);
    close(STDERR_FILENO);
    signal(SIGABRT, SIG_DFL);
    mistake(&html);
    _exit(0);
  }
  assert_int_equal(waitpid(child, &status, 0), child);
  return WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
}

static void close_another(Html *html) {
  html_open(html, "p");
  html_close(html, "div");
}

static void close_too_often(Html *html) {
  html_close(html, "p");
}

static void leave_open(Html *html) {
  html_open(html, "p");
  html_text(html, "x");
  html_end(html);
}

static void attribute_too_late(Html *html) {
  html_open(html, "p");
  html_text(html, "x");
  html_attribute(html, "id", "x");
}

static void nest_too_deep(Html *html) {
  for (int i = 0; i <= HTML_DEPTH; i++) html_open(html, "b");
}

static void no_mistake(Html *html) {
  html_say(html, "p", NULL, "x");
  html_end(html);
}

static void test_tags_are_kept_balanced(void **state) {
  (void)state;
  assert_true(ends(close_another));
  assert_true(ends(close_too_often));
  assert_true(ends(leave_open));
  assert_true(ends(attribute_too_late));
  assert_true(ends(nest_too_deep));
  assert_false(ends(no_mistake));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_text_is_escaped),
      cmocka_unit_test(test_what_html_cannot_write),
      cmocka_unit_test(test_elements),
      cmocka_unit_test(test_tags_are_kept_balanced),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
