#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "story/journal.h"

#define HEAD                 \
  "unpersuaded journal 1\n"  \
  "course four_minutes\n"    \
  "rules 0123456789abcdef\n" \
  "words fedcba9876543210\n" \
  "seed 42\n"                \
  "player Sam\n"

static const char whole[] = HEAD
    "from the_ask pushy\n"
    "variant root=betrayal\n"
    "variant ready=not_now\n"
    "begin\n"
    "choose the_ask.door.what_does_it_mean\n"
    "rewind 0\n"
    "choose the_ask.door.wait\n"
    "note plan If he says no \xE2\x80\x93 then I ask.\n";

static bool read_text(Journal *journal, const char *text, Err *err) {
  return journal_read(journal, "a.journal", text, strlen(text), err);
}

static void write_all(const Journal *journal, Buf *out) {
  journal_write_head(&journal->head, out);
  for (uint32_t i = 0; i < journal->input_count; i++) journal_write_input(&journal->inputs[i], out);
}

static void a_whole_journal_is_read(void **state) {
  (void)state;
  Err err;
  Journal journal;
  assert_true(read_text(&journal, whole, &err));
  assert_string_equal(journal.fault.text, "");
  assert_string_equal(journal.head.course, "four_minutes");
  assert_int_equal(journal.head.rules, UINT64_C(0x0123456789abcdef));
  assert_int_equal(journal.head.words, UINT64_C(0xfedcba9876543210));
  assert_int_equal(journal.head.seed, 42);
  assert_string_equal(journal.head.player, "Sam");
  assert_string_equal(journal.head.from, "the_ask");
  assert_true(journal.head.pushy);
  assert_int_equal(journal.head.variant_count, 2);
  assert_string_equal(journal.head.variant[1][0], "ready");
  assert_string_equal(journal.head.variant[1][1], "not_now");
  assert_int_equal(journal.input_count, 4);
  assert_int_equal(journal.inputs[0].kind, JOURNAL_CHOOSE);
  assert_string_equal(journal.inputs[0].text, "the_ask.door.what_does_it_mean");
  assert_int_equal(journal.inputs[0].line, 11);
  assert_int_equal(journal.inputs[1].kind, JOURNAL_REWIND);
  assert_int_equal(journal.inputs[1].number, 0);
  assert_int_equal(journal.inputs[3].kind, JOURNAL_NOTE);
  assert_string_equal(journal.inputs[3].text, "plan If he says no \xE2\x80\x93 then I ask.");
  assert_int_equal(journal.good_bytes, strlen(whole));
  journal_free(&journal);
}

static void what_is_read_is_written_as_it_was(void **state) {
  (void)state;
  Err err;
  Buf out = {0};
  Journal journal;
  assert_true(read_text(&journal, whole, &err));
  write_all(&journal, &out);
  assert_string_equal(buf_text(&out), whole);
  journal_free(&journal);
  buf_free(&out);
}

// Cut anywhere, what is kept is a beginning in whole lines, and the fault names the line that was
// cut.
static void a_cut_at_every_byte_keeps_the_whole_lines(void **state) {
  (void)state;
  const size_t head_end = (size_t)(strstr(whole, "begin\n") - whole) + strlen("begin\n");
  for (size_t length = 0; length <= strlen(whole); length++) {
    Err err;
    Buf out = {0};
    Journal journal;
    bool read = journal_read(&journal, "a.journal", whole, length, &err);
    assert_int_equal(read, length >= head_end);
    if (!read) {
      assert_memory_equal(err.text, "a.journal:", 10);
      assert_null(journal.inputs);
      continue;
    }
    write_all(&journal, &out);
    assert_int_equal(out.length, journal.good_bytes);
    assert_memory_equal(buf_text(&out), whole, out.length);
    bool at_line_end = whole[length - 1] == '\n';
    assert_int_equal(journal.good_bytes == length, at_line_end);
    assert_int_equal(journal.fault.text[0] == '\0', at_line_end);
    journal_free(&journal);
    buf_free(&out);
  }
}

static void the_fault_names_the_line(void **state) {
  (void)state;
  static const char *const cases[][2] = {
      {HEAD "begin\nchoose a.b.c\nchoose a.b", "a.journal:9: the line is unfinished"},
      {HEAD "begin\nchoose a.b\n", "a.journal:8: an option is written scene.beat.option"},
      {HEAD "begin\nchoose a.b.c.d\n", "a.journal:8: an option is written scene.beat.option"},
      {HEAD "begin\nchoose a..c\n", "a.journal:8: an option is written scene.beat.option"},
      {HEAD "begin\nrewind -1\n", "a.journal:8: a number must stand here"},
      {HEAD "begin\nrewind 007\n", "a.journal:8: a number must stand here"},
      {HEAD "begin\nrewind 2147483648\n", "a.journal:8: a number must stand here"},
      {HEAD "begin\nrewind \n", "a.journal:8: a number must stand here"},
      {HEAD "begin\n\n",
       "a.journal:8: \"choose\", \"rewind\" or \"note\" and what it is must stand here"},
      {HEAD "begin\nnote \n",
       "a.journal:8: \"choose\", \"rewind\" or \"note\" and what it is must stand here"},
      {HEAD "begin\nChoose a.b.c\n",
       "a.journal:8: \"choose\", \"rewind\" or \"note\" and what it is must stand here"},
      {HEAD "begin\nnote a\tb\n", "a.journal:8: there is a control character in the line"},
      {HEAD "begin\nnote a\r\n", "a.journal:8: there is a control character in the line"},
      {HEAD "begin\nnote \xC2\x9B[2J\n", "a.journal:8: there is a control character in the line"},
      {HEAD "begin\nnote \xFF\n", "a.journal:8: the line is not UTF-8 text"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    Err err;
    Journal journal;
    assert_true(read_text(&journal, cases[i][0], &err));
    assert_string_equal(journal.fault.text, cases[i][1]);
    journal_free(&journal);
  }
}

static void a_head_that_is_not_whole_is_refused(void **state) {
  (void)state;
  static const char *const cases[][2] = {
      {"", "a.journal:1: the file ends before \"begin\""},
      {"dear diary\n", "a.journal:1: this is not a journal of the game"},
      {"unpersuaded journal 2\n",
       "a.journal:1: the journal was written by another version of the game"},
      {"unpersuaded journal 1\nrules 0123456789abcdef\n",
       "a.journal:2: \"course ...\" must stand here"},
      {"unpersuaded journal 1\ncourse ../../etc\n",
       "a.journal:2: a name of letters, digits and _ must stand here"},
      {"unpersuaded journal 1\ncourse a\nrules 0123456789ABCDEF\n",
       "a.journal:3: sixteen digits 0-9 and a-f must stand here"},
      {"unpersuaded journal 1\ncourse a\nrules 0123\n",
       "a.journal:3: sixteen digits 0-9 and a-f must stand here"},
      {HEAD, "a.journal:7: the file ends before \"begin\""},
      {HEAD "from a loud\nbegin\n", "a.journal:7: a name of letters, digits and _ must stand here"},
      {HEAD "from a\nfrom b\nbegin\n", "a.journal:8: \"from\" stands too late"},
      {HEAD "variant a=b\nfrom a\nbegin\n", "a.journal:8: \"from\" stands too late"},
      {HEAD "variant a\nbegin\n", "a.journal:7: a variant is written name=value"},
      {HEAD "variant a=b\nvariant a=c\nbegin\n", "a.journal:8: the variant was given before"},
      {HEAD "choose a.b.c\nbegin\n",
       "a.journal:7: \"from\", \"variant\" or \"begin\" must stand here"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    Err err;
    Journal journal;
    assert_false(read_text(&journal, cases[i][0], &err));
    assert_string_equal(err.text, cases[i][1]);
  }
}

static void the_seed_has_all_64_bits_and_no_more(void **state) {
  (void)state;
  static const char *const start =
      "unpersuaded journal 1\ncourse a\nrules 0123456789abcdef\n"
      "words 0123456789abcdef\nseed ";
  static const struct {
    const char *seed;
    bool good;
    uint64_t value;
  } cases[] = {{"0", true, 0},
               {"18446744073709551615", true, UINT64_MAX},
               {"18446744073709551616", false, 0},
               {"99999999999999999999999", false, 0},
               {"01", false, 0},
               {"-1", false, 0},
               {"1x", false, 0},
               {"", false, 0}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    Err err;
    Buf text = {0};
    Journal journal;
    buf_add_format(&text, "%s%s\nplayer \nbegin\n", start, cases[i].seed);
    assert_int_equal(read_text(&journal, buf_text(&text), &err), cases[i].good);
    if (cases[i].good) {
      assert_int_equal(journal.head.seed, cases[i].value);
      assert_string_equal(journal.head.player, "");
      journal_free(&journal);
    } else {
      assert_string_equal(err.text, "a.journal:5: the seed must be a number");
    }
    buf_free(&text);
  }
}

static void names_and_lines_have_their_longest(void **state) {
  (void)state;
  Err err;
  Journal journal;
  Buf text = {0};
  buf_add(&text, "unpersuaded journal 1\ncourse ");
  for (int i = 0; i < JOURNAL_NAME; i++) buf_add_char(&text, 'a');
  buf_add(&text, "\n");
  assert_false(read_text(&journal, buf_text(&text), &err));
  assert_string_equal(err.text, "a.journal:2: the name is too long");
  buf_clear(&text);
  buf_add(&text, HEAD "begin\nnote ");
  for (int i = 0; i < JOURNAL_LONGEST_LINE - 5; i++) buf_add_char(&text, 'a');
  buf_add(&text, "\n");
  assert_true(read_text(&journal, buf_text(&text), &err));
  assert_string_equal(journal.fault.text, "");
  journal_free(&journal);
  text.length--;
  buf_add(&text, "a\n");
  assert_true(read_text(&journal, buf_text(&text), &err));
  assert_string_equal(journal.fault.text, "a.journal:8: the line is too long");
  journal_free(&journal);
  buf_free(&text);
}

static void too_many_variants_are_refused(void **state) {
  (void)state;
  Err err;
  Journal journal;
  Buf text = {0};
  buf_add(&text, HEAD);
  for (int i = 0; i <= LIMIT_VARIANTS; i++) buf_add_format(&text, "variant v%d=a\n", i);
  buf_add(&text, "begin\n");
  assert_false(read_text(&journal, buf_text(&text), &err));
  assert_non_null(strstr(err.text, "there are too many variants"));
  buf_free(&text);
}

static void a_file_of_more_than_the_limit_is_refused(void **state) {
  (void)state;
  Err err;
  Journal journal;
  char *text = memory_new(JOURNAL_BYTES + 1, 1);
  assert_false(journal_read(&journal, "a.journal", text, JOURNAL_BYTES + 1, &err));
  assert_non_null(strstr(err.text, "larger than"));
  free(text);
}

// Whatever somebody types, what is written is one line that reads back.
static void a_note_becomes_one_good_line(void **state) {
  (void)state;
  static const char *const notes[][2] = {
      {"two\nlines\r\n", "two lines  "},
      {"tab\there \x1B[31mred", "tab here  [31mred"},
      {"bad \xFF byte", "bad \xEF\xBF\xBD byte"},
      {"next \xC2\x85 line \xE2\x80\xA8 end", "next   line   end"},
      {"begin", "begin"},
  };
  for (size_t i = 0; i < sizeof notes / sizeof *notes; i++) {
    Err err;
    Buf text = {0};
    Journal journal;
    JournalInput input = {.kind = JOURNAL_NOTE, .text = notes[i][0]};
    buf_add(&text, HEAD "begin\n");
    journal_write_input(&input, &text);
    assert_true(read_text(&journal, buf_text(&text), &err));
    assert_string_equal(journal.fault.text, "");
    assert_int_equal(journal.input_count, 1);
    assert_string_equal(journal.inputs[0].text, notes[i][1]);
    journal_free(&journal);
    buf_free(&text);
  }
}

static void a_long_note_is_cut_at_a_character(void **state) {
  (void)state;
  Err err;
  Buf note = {0}, text = {0};
  Journal journal;
  for (int i = 0; i < JOURNAL_LONGEST_LINE; i++) buf_add(&note, "\xE2\x80\x93");
  JournalInput input = {.kind = JOURNAL_NOTE, .text = buf_text(&note)};
  buf_add(&text, HEAD "begin\n");
  journal_write_input(&input, &text);
  assert_true(read_text(&journal, buf_text(&text), &err));
  assert_string_equal(journal.fault.text, "");
  assert_int_equal(strlen(journal.inputs[0].text), (JOURNAL_LONGEST_LINE - 5) / 3 * 3);
  assert_true(utf8_valid(journal.inputs[0].text, strlen(journal.inputs[0].text), NULL));
  journal_free(&journal);
  buf_free(&note);
  buf_free(&text);
}

// Any byte changed to any of some others: refused or read, but what is read always writes back to
// itself.
static void an_edited_byte_never_does_harm(void **state) {
  (void)state;
  static const char bytes[] = {'\0', '\n', ' ', '0', 'z', '=', '.', '\x1B', '\x7F', '\xC3', '\xFF'};
  char text[sizeof whole];
  for (size_t at = 0; at < sizeof whole - 1; at++) {
    for (size_t b = 0; b < sizeof bytes; b++) {
      Err err;
      Buf out = {0};
      Journal journal;
      memcpy(text, whole, sizeof whole);
      text[at] = bytes[b];
      if (!journal_read(&journal, "a.journal", text, sizeof whole - 1, &err)) continue;
      write_all(&journal, &out);
      assert_int_equal(out.length, journal.good_bytes);
      assert_memory_equal(buf_text(&out), text, out.length);
      journal_free(&journal);
      buf_free(&out);
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_whole_journal_is_read),
      cmocka_unit_test(what_is_read_is_written_as_it_was),
      cmocka_unit_test(a_cut_at_every_byte_keeps_the_whole_lines),
      cmocka_unit_test(the_fault_names_the_line),
      cmocka_unit_test(a_head_that_is_not_whole_is_refused),
      cmocka_unit_test(the_seed_has_all_64_bits_and_no_more),
      cmocka_unit_test(names_and_lines_have_their_longest),
      cmocka_unit_test(too_many_variants_are_refused),
      cmocka_unit_test(a_file_of_more_than_the_limit_is_refused),
      cmocka_unit_test(a_note_becomes_one_good_line),
      cmocka_unit_test(a_long_note_is_cut_at_a_character),
      cmocka_unit_test(an_edited_byte_never_does_harm),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
