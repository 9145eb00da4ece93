// Guides read: what an agenda becomes, what each mistake is called and on which line, and files that
// were written to do harm.
#include "guide/guide.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char whole[] =
    "# The *Kitchen*: for whoever leads the room\n"
    "\n"
    "Some words.\n"
    "\n"
    "## 20 minutes\n"
    "\n"
    "    unpersuaded workshop kitchen\n"
    "\n"
    "| min | what | if late |\n"
    "|---|---|---|\n"
    "| 3 | Read `--from` aloud, and *begin* (`the_kitchen`, then `the_hall`). | Leave **it** out. "
    "|\n"
    "| 10 | Play. | |\n"
    "| 7 | **Debrief.** \"A\\|B\" & [a link](https://example.org). |\n"
    "\n"
    "## The questions\n"
    "\n"
    "## 1 minutes\n"
    "\n"
    "|a|b|c|\n"
    "|-|-|-|\n"
    "|1|Only *Debrief*|x|\n";

// The lists under the last heading, and no others.
static void test_notes(void **state) {
  (void)state;
  Guide guide = {0};
  Err err = {0};
  static const char text[] =
      "# A\n\n- not this\n\n## Another way\n\n- **\"He is difficult.\"** Ask for `it`.\n- Stop\n  "
      "at once.\n\n"
      "Words.\n\n1. And a third\n";
  if (!guide_read(&guide, "guide.md", text, strlen(text), &err)) fail_msg("%s", err.text);
  assert_int_equal(guide.note_count, 3);
  assert_string_equal(guide.notes[0], "\"He is difficult.\" Ask for it.");
  assert_string_equal(guide.notes[1], "Stop at once.");
  assert_string_equal(guide.notes[2], "And a third");
  guide_free(&guide);
}

static void test_notes_have_an_end(void **state) {
  (void)state;
  Guide guide = {0};
  Err err = {0};
  Buf text = {0};
  buf_add(&text, "# A\n\n");
  for (int i = 0; i <= GUIDE_NOTES; i++) buf_add_format(&text, "- note %d\n", i);
  assert_true(guide_read(&guide, "guide.md", buf_text(&text), text.length, &err));
  assert_int_equal(guide.note_count, GUIDE_NOTES);
  assert_string_equal(guide.notes[GUIDE_NOTES - 1], "note 11");
  guide_free(&guide);
  buf_free(&text);
}

static void test_what_is_read(void **state) {
  (void)state;
  Guide guide = {0};
  Err err = {0};
  assert_true(guide_can_read());
  if (!guide_read(&guide, "guide.md", whole, strlen(whole), &err)) fail_msg("%s", err.text);
  assert_string_equal(guide.title, "The Kitchen: for whoever leads the room");
  assert_int_equal(guide.agenda_count, 2);
  const Agenda *agenda = guide_agenda(&guide, 20);
  assert_non_null(agenda);
  assert_int_equal(agenda->row_count, 3);
  const AgendaRow *rows = agenda->rows;
  assert_int_equal(rows[0].minutes, 3);
  assert_string_equal(rows[0].what, "Read --from aloud, and begin (the_kitchen, then the_hall).");
  assert_string_equal(rows[0].cut, "Leave it out.");
  assert_string_equal(rows[0].scene, "the_kitchen");
  assert_false(rows[0].debrief);
  assert_int_equal(rows[1].minutes, 10);
  assert_string_equal(rows[1].cut, "");
  assert_string_equal(rows[1].scene, "");
  assert_int_equal(rows[2].minutes, 7);
  assert_string_equal(rows[2].what, "Debrief. \"A|B\" & a link.");
  assert_string_equal(rows[2].cut, "");
  assert_true(rows[2].debrief);
  assert_string_equal(guide_agenda(&guide, 1)->rows[0].what, "Only Debrief");
  assert_false(guide_agenda(&guide, 1)->rows[0].debrief);
  guide_free(&guide);
  assert_null(guide.title);
}

// Mistakes -----------------------------------------------------------------------------------------

static void expect_bytes(const char *text, size_t length, const char *sentence) {
  Guide guide = {0};
  Err err = {0};
  assert_false(guide_read(&guide, "g.md", text, length, &err));
  assert_string_equal(err.text, sentence);
  assert_int_equal(guide.agenda_count, 0);
  assert_null(guide.title);
  assert_null(guide.texts.last);
}

static void expect_refused(const char *text, const char *sentence) {
  expect_bytes(text, strlen(text), sentence);
}

#define HEAD "# T\n\n## 9 minutes\n\n|a|b|c|\n|-|-|-|\n"  // its rows begin on line 7
#define ROW_MINUTES "a row begins with its minutes, a whole number from 1 to 480"
#define HEADING "the heading of an agenda is a whole number from 1 to 480 and the word minutes"

static void test_bad_agendas(void **state) {
  (void)state;
  expect_refused(HEAD "|4|x|y|\n|4|x|y|\n", "g.md:3: the rows under \"9 minutes\" add up to 8");
  expect_refused(HEAD, "g.md:3: the rows under \"9 minutes\" add up to 0");
  expect_refused(HEAD "|9||y|\n", "g.md:7: a row says in its second column what is done");
  expect_refused("# T\n\n## 9 minutes\n\nNo table.\n\n## Next\n\n|a|b|c|\n|-|-|-|\n|9|x|y|\n",
                 "g.md:3: under the heading of an agenda stands a table, and here is none");
  expect_refused("# T\n\n## 9 minutes",
                 "g.md:3: under the heading of an agenda stands a table, and here is none");
  expect_refused(
      "# T\n\n## 9 minutes\n\n|a|b|\n|-|-|\n|9|x|\n",
      "g.md:5: an agenda has three columns: minutes, what is done, and what to cut if late");
  expect_refused(HEAD "|9|x|y|\n\n## 9 minutes\n\n|a|b|c|\n|-|-|-|\n|9|x|y|\n",
                 "g.md:9: a second agenda of 9 minutes");
  expect_refused("## 9 minutes\n\n|a|b|c|\n|-|-|-|\n|9|x|y|\n",
                 "g.md:1: a guide needs a title: # and the name of the course");
  expect_refused("", "g.md:1: a guide needs a title: # and the name of the course");
}

static void test_bad_numbers(void **state) {
  (void)state;
  static const char *const cells[] = {
      "",    "0",        "-9", "+9", "nine", "9.0", "9 min", "481", "99999999999999999999",
      "0x9", "9\xC2\xA0"};
  for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
    Buf text = {0};
    buf_add_format(&text, HEAD "|9|x|y|\n|%s|x|y|\n", cells[i]);
    expect_refused(buf_text(&text), "g.md:8: " ROW_MINUTES);
    buf_free(&text);
  }
  static const char *const headings[] = {"0 minutes",
                                         "-9 minutes",
                                         "481 minutes",
                                         "9 to 12 minutes",
                                         "9,5 minutes",
                                         "1 minute",
                                         "99999999999999999999 minutes"};
  for (size_t i = 0; i < sizeof headings / sizeof *headings; i++) {
    Buf text = {0};
    buf_add_format(&text, "# T\n\n## %s\n\n|a|b|c|\n|-|-|-|\n|9|x|y|\n", headings[i]);
    expect_refused(buf_text(&text), "g.md:3: " HEADING);
    buf_free(&text);
  }
}

static void add_rows(Buf *text, int count) {
  for (int i = 0; i < count; i++) buf_add(text, "|1|x|y|\n");
}

static void test_too_many(void **state) {
  (void)state;
  Buf text = {0};
  buf_add(&text, HEAD);
  add_rows(&text, 1000);
  expect_refused(buf_text(&text), "g.md:31: an agenda has at most 24 rows");
  buf_clear(&text);
  buf_add(&text, "# T\n");
  for (int i = 1; i <= GUIDE_AGENDAS + 1; i++) {
    buf_add_format(&text, "## %d minutes\n|a|b|c|\n|-|-|-|\n", i);
    add_rows(&text, i);
    buf_add(&text, "\n");
  }
  // After the title six agendas of a heading, two lines, 1 to 6 rows and an empty line: 6 x 4 + 21.
  expect_refused(buf_text(&text), "g.md:47: a guide has at most 6 agendas");
  buf_free(&text);
}

// The largest there may be.
static void test_at_the_limit(void **state) {
  (void)state;
  Guide guide = {0};
  Err err = {0};
  Buf text = {0};
  buf_add(&text, "# T\n\n## 480 minutes\n\n|a|b|c|\n|-|-|-|\n");
  for (int i = 0; i < GUIDE_ROWS; i++) buf_add(&text, "|20|x|y|\n");
  if (!guide_read(&guide, "g.md", buf_text(&text), text.length, &err)) fail_msg("%s", err.text);
  assert_int_equal(guide.agendas[0].row_count, 24);
  guide_free(&guide);
  buf_free(&text);
}

// Files written to do harm -------------------------------------------------------------------------

static void expect_repeated(const char *unit, size_t count, const char *sentence) {
  Buf text = {0};
  for (size_t i = 0; i < count; i++) buf_add(&text, unit);
  expect_refused(buf_text(&text), sentence);
  buf_free(&text);
}

static void test_no_text(void **state) {
  (void)state;
  expect_bytes("# T\n\n\0", 6, "g.md:3: a control character: this is no text");
  expect_bytes("# T\n\x7F", 5, "g.md:2: a control character: this is no text");
  expect_bytes(
      "\x7F"
      "ELF\x02\x01",
      6, "g.md:1: a control character: this is no text");
  expect_bytes("# T\n# \xFF", 7, "g.md:2: this is not UTF-8");
  expect_bytes("# T\n\n\xE2\x82", 7, "g.md:3: this is not UTF-8");
  expect_repeated("123456\n", (64 << 10) / 7 + 1, "g.md: a guide has at most 64 KiB");
  expect_repeated("a", 2001, "g.md:1: a line of more than 2000 bytes");
  expect_repeated("|", 17, "g.md:1: a line with more than 16 bars");
}

// As much of it as a guide can hold, in lines as long as they may be. All that is asked is that it
// ends soon, and that nothing is touched that should not be: the sanitizers see to that.
static void read_much(const char *unit) {
  Guide guide = {0};
  Err err = {0};
  Buf text = {0}, html = {0};
  buf_add(&text, "# T\n\n");
  while (text.length + 2000 < GUIDE_BYTES) {
    size_t end = text.length + 1900;
    while (text.length < end) buf_add(&text, unit);
    buf_add(&text, "\n");
  }
  assert_true(guide_read(&guide, "g.md", buf_text(&text), text.length, &err));
  assert_string_equal(guide.title, "T");
  assert_int_equal(guide.agenda_count, 0);
  assert_true(guide_html(&guide, 0, &html, &err));
  assert_non_null(strstr(buf_text(&html), "</html>"));
  guide_free(&guide);
  buf_free(&text);
  buf_free(&html);
}

static void test_nesting_and_the_unterminated(void **state) {
  (void)state;
  static const char *const units[] = {">",    "> ",        "- ",       "1. ", "[",   "![[]()",
                                      "[a](", "**a *a ",   "_",        "`a",  "```", "<a ",
                                      "<!--", "<![CDATA[", "<script>", "&#",  "\\"};
  for (size_t i = 0; i < sizeof units / sizeof *units; i++) read_much(units[i]);
}

static void test_cut_anywhere(void **state) {
  (void)state;
  for (size_t length = 0; length < strlen(whole); length++) {
    Guide guide = {0};
    Err err = {0};
    bool good = guide_read(&guide, "g.md", whole, length, &err);
    assert_true(good || strncmp(err.text, "g.md:", 5) == 0);
    guide_free(&guide);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_what_is_read),
      cmocka_unit_test(test_notes),
      cmocka_unit_test(test_notes_have_an_end),
      cmocka_unit_test(test_bad_agendas),
      cmocka_unit_test(test_bad_numbers),
      cmocka_unit_test(test_too_many),
      cmocka_unit_test(test_at_the_limit),
      cmocka_unit_test(test_no_text),
      cmocka_unit_test(test_nesting_and_the_unterminated),
      cmocka_unit_test(test_cut_anywhere),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
