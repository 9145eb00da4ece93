// What is said from one picture to the next, and how it is said.
#include "page/voice.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/utf8.h"
#include "page/aloud.h"

typedef struct Ear {
  Voice voice;
  Display display;
  Buf said;
  bool interrupt;
} Ear;

static int new_ear(void **state) {
  Ear *ear = calloc(1, sizeof *ear);
  display_clear(&ear->display, 800, 600);
  *state = ear;
  return 0;
}

static int free_ear(void **state) {
  Ear *ear = *state;
  voice_free(&ear->voice);
  display_free(&ear->display);
  buf_free(&ear->said);
  free(ear);
  return 0;
}

static void blank(Ear *ear) {
  display_clear(&ear->display, 800, 600);
}

static void put(Ear *ear, Role role, const char *name, const char *value, int action, int state) {
  Rect rect = {0};
  display_widget(&ear->display, role, name, value, rect, action)->state = state;
}

static const char *hear(Ear *ear) {
  buf_clear(&ear->said);
  bool any = voice_hear(&ear->voice, &ear->display, true, &ear->said, &ear->interrupt);
  assert_int_equal(any, ear->said.length > 0);
  return buf_text(&ear->said);
}

// A conversation: what is new, how she looks, two answers with the focus on one of them.
static void talk(Ear *ear, const char *log, const char *look, int focus) {
  blank(ear);
  put(ear, ROLE_HEADING, "Monday", NULL, 0, 0);
  put(ear, ROLE_TEXT, "An old line.", NULL, 0, 0);
  put(ear, ROLE_LOG, "Conversation", log, 0, 0);
  put(ear, ROLE_OPTION, "Why?", "1 of 2", 2000, focus == 1 ? WIDGET_FOCUSED : 0);
  put(ear, ROLE_OPTION, "You wait.", "2 of 2", 2001, focus == 2 ? WIDGET_FOCUSED : 0);
  put(ear, ROLE_PICTURE, "Conrad Weiss", look, 0, 0);
  put(ear, ROLE_HEADING, "The Course", NULL, 0, 0);
  put(ear, ROLE_BUTTON, "Settings", NULL, 1, focus == 3 ? WIDGET_FOCUSED : 0);
}

static void hold(Ear *ear, const char *log) {
  blank(ear);
  put(ear, ROLE_HEADING, "Monday", NULL, 0, 0);
  put(ear, ROLE_LOG, "Conversation", log, 0, 0);
  put(ear, ROLE_BUTTON, "A silence", "any key ends it", 10, WIDGET_FOCUSED);
  put(ear, ROLE_PICTURE, "Conrad Weiss", "arms folded", 0, 0);
}

static void check_text(const char *written, const char *expected) {
  Buf out = {0};
  aloud_text(written, &out);
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
}

static void test_signs_are_spoken(void **state) {
  (void)state;
  check_text("Friday - by the lift", "Friday, by the lift");
  check_text("Friday – by the lift—late", "Friday, by the lift, late");
  check_text("pages 10–12", "pages 10 to 12");
  check_text("Noor (turns round): It would.", "Noor, turns round: It would.");
  check_text("(turns round) It would.", "turns round, It would.");
  check_text("“It's” a ‘word’", "It's a word'");
  check_text("Well... No", "Well. No");
  check_text("Well… no", "Well, no");
  check_text("…and then", "and then");
  check_text("So…", "So");
  check_text("40 %, 73.3% and %", "40 per cent, 73.3 per cent and%");
  check_text("Trust a little up (+1), Pressure down (−1).",
             "Trust a little up, plus 1, Pressure down, minus 1.");
  check_text("from -3 to +57", "from minus 3 to plus 57");
  check_text("twenty-two, ASK-OPEN", "twenty-two, ask open");
  check_text("REFLECT-CONCERN, HR and CEO", "Reflect concern, HR and CEO");
  check_text("WHATever", "WHATever");
  check_text("already_there\nand\tso   on", "already there and so on");
  check_text("Really? (looks up)", "Really? looks up");
  check_text("Zürich · Genf → Bern & back", "Zürich, Genf to Bern and back");
}

static void check_line(const char *written, const char *expected) {
  Buf out = {0};
  aloud_sentence(written, &out);
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
}

static void test_a_line_is_a_sentence(void **state) {
  (void)state;
  check_line("Yes", "Yes.\n");
  check_line("Yes?", "Yes?\n");
  check_line("Yes -", "Yes.\n");
  check_line("", "");
  check_line("\"", "");
  check_line(" ( ) ", "");
  check_line("one\ntwo", "one two.\n");
}

// Whatever it is given, it says well-formed text in one line.
static void test_any_bytes(void **state) {
  (void)state;
  uint32_t seed = 7;
  for (int round = 0; round < 20000; round++) {
    static const char often[] = "()-.+%_ \"'A1z\xE2\x80\xA6\x93\xC2\xA0\n";
    char text[24] = "";
    for (size_t i = 0; i + 1 < sizeof text; i++) {
      seed = seed * 1664525 + 1013904223;
      uint32_t draw = seed >> 16;
      text[i] = draw % 4 == 0 ? (char)(draw >> 4) : often[(draw >> 4) % (sizeof often - 1)];
    }
    Buf out = {0};
    aloud_sentence(text, &out);
    assert_true(utf8_valid(buf_text(&out), out.length, NULL));
    const char *end = strchr(buf_text(&out), '\n');
    assert_true(out.length == 0 || end == out.text + out.length - 1);
    buf_free(&out);
  }
}

static void test_widgets_in_natural_words(void **state) {
  Ear *ear = *state;
  Buf *out = &ear->said;
  put(ear, ROLE_OPTION, "Does it matter who?", "1 of 4", 1, 0);
  put(ear, ROLE_SLIDER, "Text size", "120 %", 2, 0);
  put(ear, ROLE_CHECK, "Motion", "on", 3, 0);
  put(ear, ROLE_BUTTON, "Continue", "The Resident Expert, after 12 choices.", 4, 0);
  put(ear, ROLE_BUTTON, "Leave", NULL, 5, 0);
  put(ear, ROLE_OPTION, "Light", "on", 6, 0);
  put(ear, ROLE_OPTION, "Dark", "off", 7, 0);
  put(ear, ROLE_TEXT, "Your plan", "", 8, 0);
  put(ear, ROLE_OPTION, "1 Curious", "off", 9, 0);
  put(ear, ROLE_OPTION, "2 Neutral", "off", 10, 0);
  put(ear, ROLE_LINK, "The article", NULL, 11, 0);
  put(ear, ROLE_OPTION, "A: So what?",
      "2 votes. Ask open, meaning. Lands as one of pressure. Leads to bristling.", 12, 0);
  for (size_t i = 0; i < ear->display.widget_count; i++) aloud_widget(&ear->display, i, false, out);
  aloud_widget(&ear->display, 0, true, out);
  aloud_value(&ear->display, 1, out);
  aloud_value(&ear->display, 2, out);
  aloud_value(&ear->display, 5, out);
  assert_string_equal(
      buf_text(out),
      "Does it matter who? Answer 1 of 4.\n"
      "Text size, 120 per cent, slider.\n"
      "Motion, on, check box.\n"
      "Continue, button: The Resident Expert, after 12 choices.\n"
      "Leave, button.\n"
      "Light, choice 1 of 2, chosen.\n"
      "Dark, choice 2 of 2, not chosen.\n"
      "Your plan, text to type: nothing yet.\n"
      "1 Curious, choice 1 of 2.\n"
      "2 Neutral, choice 2 of 2.\n"
      "The article, link.\n"
      "A: So what? 2 votes. Ask open, meaning. Lands as one of pressure. Leads to bristling.\n"
      "Does it matter who? Answer 1.\n"
      "120 per cent.\n"
      "on.\n"
      "chosen.\n");
}

static void test_a_page_is_read_from_its_top(void **state) {
  Ear *ear = *state;
  put(ear, ROLE_HEADING, "The marks", NULL, 0, 0);
  put(ear, ROLE_TEXT, "Curiosity", "80", 0, 0);
  put(ear, ROLE_HEADING, "Colours", NULL, 0, 0);
  put(ear, ROLE_OPTION, "Light", "on", 5, 0);
  put(ear, ROLE_PLOT, "Trust", "From 52 to 65.", 0, 0);
  put(ear, ROLE_BUTTON, "Back", NULL, 6, WIDGET_FOCUSED);
  put(ear, ROLE_HEADING, "Looking back", NULL, 0, 0);
  put(ear, ROLE_BUTTON, "Leave", NULL, 7, 0);
  assert_string_equal(
      hear(ear), "The marks.\nCuriosity, 80.\nTrust, From 52 to 65.\nColours.\nBack, button.\n");
  assert_true(ear->interrupt);
  assert_string_equal(hear(ear), "");
  ear->display.widgets[5].state = 0;
  ear->display.widgets[7].state = WIDGET_FOCUSED;
  assert_string_equal(hear(ear), "Looking back.\nLeave, button.\n");
  assert_true(ear->interrupt);
}

static void test_new_texts_of_the_same_page(void **state) {
  Ear *ear = *state;
  for (int round = 0; round < 2; round++) {
    blank(ear);
    put(ear, ROLE_HEADING, "The record", NULL, 0, 0);
    put(ear, ROLE_TEXT, "You wait.", NULL, 0, 0);
    if (round == 1) put(ear, ROLE_TEXT, "You wait.", NULL, 0, 0);
    if (round == 1) put(ear, ROLE_TEXT, "Kept.", NULL, 0, 0);
    put(ear, ROLE_TEXT, "Where it comes from", NULL, 0, 0);
    put(ear, ROLE_BUTTON, "Back", NULL, 6, WIDGET_FOCUSED);
    hear(ear);
  }
  assert_string_equal(buf_text(&ear->said), "You wait.\nKept.\n");
  assert_false(ear->interrupt);
}

static void test_a_conversation(void **state) {
  Ear *ear = *state;
  talk(ear, "Monday. The office.\nConrad (reads): No.", "arms folded", 1);
  assert_string_equal(hear(ear),
                      "Monday. The office.\nConrad, reads: No.\nConrad: arms folded.\n"
                      "2 answers.\nWhy? Answer 1.\n");
  talk(ear, "Monday. The office.\nConrad (reads): No.", "arms folded", 2);
  assert_string_equal(hear(ear), "You wait. Answer 2 of 2.\n");
  assert_true(ear->interrupt);
  assert_string_equal(hear(ear), "");
}

static void test_what_was_chosen_is_not_said_again(void **state) {
  Ear *ear = *state;
  talk(ear, "Conrad: No.", "arms folded", 1);
  hear(ear);
  talk(ear, "You: Why?\nConrad: Because.", "arms folded", 1);
  assert_string_equal(hear(ear), "Conrad: Because.\n2 answers.\nWhy? Answer 1.\n");
  assert_true(ear->interrupt);
  talk(ear, "You wait.\nConrad: So.", "leans in", 1);  // by its number, unread
  assert_string_equal(hear(ear),
                      "You wait.\nConrad: So.\nConrad: leans in.\n2 answers.\nWhy? Answer 1.\n");
}

// Two lines, and the same two lines once more.
static void test_the_same_answer_twice(void **state) {
  Ear *ear = *state;
  for (int round = 0; round < 2; round++) {
    blank(ear);
    put(ear, ROLE_HEADING, "Monday", NULL, 0, 0);
    for (int line = 0; line <= round; line++) {
      put(ear, ROLE_TEXT, "You: Why?", NULL, 0, 0);
      put(ear, ROLE_TEXT, "Conrad: No.", NULL, 0, 0);
    }
    put(ear, ROLE_LOG, "Conversation", "You: Why?\nConrad: No.", 0, 0);
    put(ear, ROLE_OPTION, "Why?", "1 of 1", 2000, WIDGET_FOCUSED);
    hear(ear);
  }
  assert_string_equal(buf_text(&ear->said), "Conrad: No.\n1 answer.\nWhy? Answer 1.\n");
  assert_true(ear->interrupt);
  assert_string_equal(hear(ear), "");
}

static void test_a_silence_cuts_nothing_off(void **state) {
  Ear *ear = *state;
  talk(ear, "Conrad: No.", "arms folded", 2);
  hear(ear);
  hold(ear, "You wait.");
  assert_string_equal(hear(ear), "A silence.\n");
  hold(ear, "You wait.");
  assert_string_equal(hear(ear), "");
  talk(ear, "You wait.\nConrad: So.", "leans in", 1);
  assert_string_equal(hear(ear), "Conrad: So.\nConrad: leans in.\n2 answers.\nWhy? Answer 1.\n");
  assert_false(ear->interrupt);
}

static void test_new_values(void **state) {
  Ear *ear = *state;
  put(ear, ROLE_HEADING, "Settings", NULL, 0, 0);
  put(ear, ROLE_SLIDER, "Text size", "120 %", 2, WIDGET_FOCUSED);
  hear(ear);
  blank(ear);
  put(ear, ROLE_HEADING, "Settings", NULL, 0, 0);
  put(ear, ROLE_SLIDER, "Text size", "130 %", 2, WIDGET_FOCUSED);
  assert_string_equal(hear(ear), "130 per cent.\n");
  assert_true(ear->interrupt);
}

static void test_what_is_typed(void **state) {
  static const char *const steps[][2] = {{"", ""},         {"I", "I.\n"}, {"If", "f.\n"},
                                         {"If ", "If.\n"}, {"If", ""},    {"I", "f.\n"}};
  Ear *ear = *state;
  for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
    blank(ear);
    put(ear, ROLE_HEADING, "One last thing", NULL, 0, 0);
    put(ear, ROLE_TEXT, "Your plan", steps[i][0], 3, WIDGET_FOCUSED);
    const char *said = hear(ear);
    if (i > 0) assert_string_equal(said, steps[i][1]);
  }
}

static void test_a_notice_comes_first_and_once(void **state) {
  Ear *ear = *state;
  talk(ear, "Conrad: No.", "arms folded", 1);
  hear(ear);
  put(ear, ROLE_NOTICE, "The disk is full", NULL, 0, 0);
  assert_string_equal(hear(ear), "The disk is full.\n");
  assert_false(ear->interrupt);
  assert_string_equal(hear(ear), "");
  talk(ear, "Conrad: No.", "arms folded", 1);
  assert_string_equal(hear(ear), "");
}

static void test_switched_off_and_on(void **state) {
  Ear *ear = *state;
  Buf *said = &ear->said;
  put(ear, ROLE_HEADING, "Unpersuaded", NULL, 0, 0);
  assert_false(voice_hear(&ear->voice, &ear->display, false, said, &ear->interrupt));
  put(ear, ROLE_NOTICE, "Reading aloud is on.", NULL, 0, 0);
  assert_true(voice_hear(&ear->voice, &ear->display, true, said, &ear->interrupt));
  assert_string_equal(buf_text(said), "Reading aloud is on.\nUnpersuaded.\n");
  blank(ear);
  put(ear, ROLE_HEADING, "Unpersuaded", NULL, 0, 0);
  put(ear, ROLE_NOTICE, "Reading aloud is off.", NULL, 0, 0);
  buf_clear(said);
  assert_true(voice_hear(&ear->voice, &ear->display, false, said, &ear->interrupt));
  assert_string_equal(buf_text(said), "Reading aloud is off.\n");
  assert_true(ear->interrupt);
  buf_clear(said);
  assert_false(voice_hear(&ear->voice, &ear->display, false, said, &ear->interrupt));
  assert_string_equal(buf_text(said), "");
}

static void test_coming_back_says_where_one_is(void **state) {
  Ear *ear = *state;
  talk(ear, "Conrad: No.", "arms folded", 1);
  hear(ear);
  blank(ear);
  put(ear, ROLE_HEADING, "Settings", NULL, 0, 0);
  assert_string_equal(hear(ear), "Settings.\n");
  talk(ear, "Conrad: No.", "arms folded", 1);
  assert_string_equal(hear(ear),
                      "Monday.\nConrad: No.\nConrad: arms folded.\n2 answers.\nWhy? Answer 1.\n");
}

static void test_repeat(void **state) {
  Ear *ear = *state;
  talk(ear, "Conrad (reads): No.", "arms folded", 2);
  voice_repeat(&ear->display, &ear->said);
  assert_string_equal(buf_text(&ear->said),
                      "Conrad, reads: No.\nConrad: arms folded.\nYou wait. Answer 2 of 2.\n");
  blank(ear);
  buf_clear(&ear->said);
  put(ear, ROLE_HEADING, "Unpersuaded", NULL, 0, 0);
  put(ear, ROLE_TEXT, "Not a script.", NULL, 0, 0);
  put(ear, ROLE_BUTTON, "Leave", NULL, 5, WIDGET_FOCUSED);
  voice_repeat(&ear->display, &ear->said);
  assert_string_equal(buf_text(&ear->said), "Unpersuaded.\nNot a script.\nLeave, button.\n");
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, new_ear, free_ear)
  const struct CMUnitTest tests[] = {
      TEST(test_signs_are_spoken),
      TEST(test_a_line_is_a_sentence),
      TEST(test_any_bytes),
      TEST(test_widgets_in_natural_words),
      TEST(test_a_page_is_read_from_its_top),
      TEST(test_new_texts_of_the_same_page),
      TEST(test_a_conversation),
      TEST(test_what_was_chosen_is_not_said_again),
      TEST(test_the_same_answer_twice),
      TEST(test_a_silence_cuts_nothing_off),
      TEST(test_new_values),
      TEST(test_what_is_typed),
      TEST(test_a_notice_comes_first_and_once),
      TEST(test_switched_off_and_on),
      TEST(test_coming_back_says_where_one_is),
      TEST(test_repeat),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
