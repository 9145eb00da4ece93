// A report as a whole: what is in it and in which order, that it is the same each time, and that it
// can be written of any session, however short.
#include "report/report.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "drill.h"
#include "story/debrief.h"

static int setup(void **state) {
  *state = drill_course();
  return 0;
}

static int teardown(void **state) {
  story_free(*state);
  return 0;
}

static void write_report(const Story *story, const char *player, const char *letters, Buf *out) {
  Session *session = drill_play(story, player, letters);
  ReportFacts facts = {.played = "1 May 2026", .trouble = "", .recorded = session_head(session)};
  report_add(session, &facts, out);
  session_free(session);
}

static const char whole[] = "awgpawgpawgpawgpts";

static void test_in_the_order_of_the_debrief(void **state) {
  static const char *const parts[] = {
      "<h1>The Drill</h1>", "id=\"thoughts\"",         "id=\"record\"",
      "id=\"turn-1\"",      "id=\"turn-16\"",          "id=\"moves\"",
      "id=\"instead\"",     "id=\"notebook\"",         "id=\"marks\"",
      "id=\"failings\"",    "id=\"critical\"",         "data-gate=\"fair\"",
      "data-gate=\"good\"", "id=\"ending\"",           "Mind the boxes.",
      "id=\"limits\"",      "What this was made from", "1 May 2026"};
  Buf out = {0};
  write_report(*state, "Sam", whole, &out);
  const char *at = buf_text(&out);
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
    const char *found = strstr(at, parts[i]);
    if (!found) fail_msg("%s is not there, or too early", parts[i]);
    at = found;
  }
  buf_free(&out);
}

// Earlier attempts may be another person's.
static void test_nothing_of_earlier_attempts(void **state) {
  Buf out = {0};
  write_report(*state, "Sam", whole, &out);
  assert_non_null(strstr(buf_text(&out), "This conversation: Curiosity "));
  assert_null(strstr(buf_text(&out), "Conversations of this course"));
  assert_null(strstr(buf_text(&out), "Earlier"));
  buf_free(&out);
}

static void test_the_same_bytes_again(void **state) {
  Buf first = {0}, second = {0};
  write_report(*state, "Sam", whole, &first);
  write_report(*state, "Sam", whole, &second);
  assert_string_equal(buf_text(&first), buf_text(&second));
  buf_free(&first);
  buf_free(&second);
}

// Each push of the drill is the fourth of four turns: the weight of pushes rests on those.
static void test_evidence_of_pushes(void **state) {
  Buf out = {0};
  write_report(*state, "Sam", whole, &out);
  static const char evidence[] =
      "<code>sev</code>: <a href=\"#turn-4\">4</a>, <a href=\"#turn-8\">8</a>, "
      "<a href=\"#turn-12\">12</a>, <a href=\"#turn-16\">16</a></div>";
  static const char turns[] =
      "<code>V</code>: <a href=\"#turn-1\">1</a>–<a href=\"#turn-17\">17</a>";
  assert_non_null(strstr(buf_text(&out), evidence));
  assert_non_null(strstr(buf_text(&out), turns));
  buf_free(&out);
}

static void test_every_row_of_every_gate(void **state) {
  const Story *story = *state;
  Buf out = {0};
  Debrief debrief;
  write_report(story, "Sam", whole, &out);
  Session *session = drill_play(story, "Sam", whole);
  debrief_make(session, &debrief);
  for (uint32_t g = 0; g < story->gate_count; g++)
    for (uint32_t i = 0; i < story->gates[g].rows.count; i++) {
      char row[256];
      snprintf(
          row, sizeof row, "data-gate=\"%s\" data-row=\"%s\" data-value=\"%d\" data-met=\"%s\"",
          story_text(story, story->gates[g].id),
          story_text(story, story->gate_rows[story->gates[g].rows.first + i].id),
          (int)debrief.score.gates[g].values[i], debrief.score.gates[g].rows[i] ? "true" : "false");
      if (!strstr(buf_text(&out), row)) fail_msg("%s is not there", row);
    }
  debrief_free(&debrief);
  session_free(session);
  buf_free(&out);
}

static void test_whoever_the_player_is(void **state) {
  static const char *const names[][2] = {
      {"</title><script>x</script>", "&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;"},
      {"A & \"B\" 'C'", "A &amp; &quot;B&quot; &#39;C&#39;"},
      {"שלום עולם", "<bdi>שלום עולם</bdi>"}};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    Buf out = {0};
    write_report(*state, names[i][0], whole, &out);
    assert_null(strstr(buf_text(&out), "<script"));
    if (!strstr(buf_text(&out), names[i][1])) fail_msg("%s is not there", names[i][1]);
    buf_free(&out);
  }
}

static void test_talks_that_came_to_nothing(void **state) {
  static const char *const plays[] = {"", "a", "p", "awgpawgp"};
  for (size_t i = 0; i < sizeof plays / sizeof *plays; i++) {
    Buf out = {0};
    write_report(*state, "Sam", plays[i], &out);
    assert_non_null(strstr(buf_text(&out), "Marks exist from 12 turns on."));
    assert_non_null(strstr(buf_text(&out), "It was not played to the end."));
    assert_null(strstr(buf_text(&out), "data-gate"));
    buf_free(&out);
  }
}

static void test_what_is_said_of_a_journal(void **state) {
  Session *session = drill_play(*state, "Sam", "a");
  JournalHead head = *session_head(session);
  Buf out = {0};
  ReportFacts facts = {.played = "", .trouble = "It <ends> early.", .recorded = &head};
  head.rules = 0x1234;
  report_add(session, &facts, &out);
  assert_non_null(strstr(buf_text(&out), "It &lt;ends&gt; early."));
  assert_non_null(strstr(buf_text(&out), "(when it was played: 0000000000001234)"));
  assert_non_null(strstr(buf_text(&out), "not known"));
  buf_free(&out);
  session_free(session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_in_the_order_of_the_debrief, setup, teardown),
      cmocka_unit_test_setup_teardown(test_nothing_of_earlier_attempts, setup, teardown),
      cmocka_unit_test_setup_teardown(test_the_same_bytes_again, setup, teardown),
      cmocka_unit_test_setup_teardown(test_evidence_of_pushes, setup, teardown),
      cmocka_unit_test_setup_teardown(test_every_row_of_every_gate, setup, teardown),
      cmocka_unit_test_setup_teardown(test_whoever_the_player_is, setup, teardown),
      cmocka_unit_test_setup_teardown(test_talks_that_came_to_nothing, setup, teardown),
      cmocka_unit_test_setup_teardown(test_what_is_said_of_a_journal, setup, teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
