// A workshop to take home: what is in it and in which order, that it is the same each time, and
// that nothing anybody typed becomes markup.
#include "handout/workshop_report.h"

#include "handout/day.h"
#include "room.h"

static int setup(void **state) {
  *state = drill_course();
  return 0;
}

static int teardown(void **state) {
  story_free(*state);
  return 0;
}

static void say(Workshop *workshop, EventKind kind, const char *text) {
  room_do(workshop, (WorkshopEvent){.kind = kind, .text = text});
}

// Twelve people: they change their mind, are led another way, go back, and a second team begins.
static Workshop *whole(const Story *story, const char *team, const char *said) {
  Workshop *workshop = room_new(story, 12);
  room_votes(workshop, room_letter(workshop, "push"), 7);
  room_simply(workshop, EVENT_CLOSE);
  room_simply(workshop, EVENT_AGAIN);
  room_follows(workshop, "ask", 11);
  room_votes(workshop, room_letter(workshop, "push"), 8);
  room_simply(workshop, EVENT_CLOSE);
  room_chooses(workshop, "wait");
  room_do(workshop, (WorkshopEvent){.kind = EVENT_BACK, .number = 1});
  room_follows(workshop, "push", 10);
  say(workshop, EVENT_TEAM, team);
  room_follows(workshop, "push", 9);
  say(workshop, EVENT_PLUS, said);
  say(workshop, EVENT_DELTA, "Less of us");
  say(workshop, EVENT_SENTENCE, "If she looks up, then I wait.");
  room_do(workshop, (WorkshopEvent){.kind = EVENT_END, .at_ms = 25 * 60000});
  return workshop;
}

static void print(const Workshop *workshop, const char *trouble, Buf *out) {
  workshop_report_add(workshop, &(WorkshopFacts){trouble}, out);
}

static void assert_in_order(const Buf *out, const char *const *parts, size_t count) {
  const char *at = buf_text(out);
  for (size_t i = 0; i < count; i++) {
    const char *found = strstr(at, parts[i]);
    if (!found) fail_msg("%s is not there, or too early", parts[i]);
    at = found;
  }
}

static void test_in_order(void **state) {
  static const char *const parts[] = {
      "<h1>The Drill</h1>",
      "22 November 2026",
      "12 people",
      "25 minutes, by the agenda of 20",
      "4 decisions, on 3 roads",
      "id=\"run-1\"",
      "The path of the first team",
      "Thursday, half past four",
      "Not the lists.",
      "id=\"decision-1-1\"",
      "First round",
      "Second round",
      "First round: ",
      " Second round: ",
      "The room was followed: ",
      "with 11 of 11.",
      "What would it change for you, down here?",
      "More than you think.",
      "What Vera was thinking",
      "Nobody has asked me that since the flood.",
      "id=\"decision-1-2\"",
      "Most of the room was for ",
      "with 8 of 8; the facilitator took ",
      "It was left here, before decision 3.",
      "id=\"run-2\"",
      "Another road from decision 2",
      "The room went back to <a href=\"#decision-1-2\">decision 2</a>",
      "id=\"decision-2-2\"",
      "id=\"run-3\"",
      "The path of The window side",
      "id=\"roads\"",
      "They part at decision 2",
      "id=\"teams\"",
      "The first team",
      "The window side",
      "id=\"moments\"",
      "The room changed its mind",
      "Another way than the room’s was taken",
      "id=\"reactions\"",
      "It was quiet",
      "Less of us",
      "id=\"sentences\"",
      "If she looks up, then I wait.",
      "id=\"limits\"",
      "There are no marks here.",
      "What this was made from",
      "id=\"reflection\"",
      "What did she tell you that you had not asked?",
      "A conversation of your own",
      "then I"};
  Buf out = {0};
  Workshop *workshop = whole(*state, "The window side", "It was quiet");
  print(workshop, "", &out);
  assert_in_order(&out, parts, sizeof parts / sizeof *parts);
  assert_null(strstr(buf_text(&out), "Not whole:"));
  assert_null(strstr(buf_text(&out), "Curiosity"));
  assert_null(strstr(buf_text(&out), "id=\"decision-2-1\""));  // it is shared
  buf_free(&out);
  workshop_free(workshop);
}

static void test_read_again_it_is_the_same(void **state) {
  Err parted, err;
  Buf first = {0}, second = {0}, file = {0};
  Workshop *workshop = whole(*state, "The window side", "It was quiet");
  print(workshop, "", &first);
  workshop_write(workshop, &file);
  Workshop *again = workshop_read(*state, "a", buf_text(&file), file.length, &parted, &err);
  assert_non_null(again);
  print(again, "", &second);
  assert_string_equal(buf_text(&first), buf_text(&second));
  buf_free(&first);
  buf_free(&second);
  buf_free(&file);
  workshop_free(workshop);
  workshop_free(again);
}

static void test_what_is_typed_is_no_markup(void **state) {
  Buf out = {0};
  Workshop *workshop =
      whole(*state, "</h2><script>\"x\"</script>", "<b onclick='y'>\xE2\x80\xAE&lt;");
  print(workshop, "<i>cut</i>", &out);
  assert_null(strstr(buf_text(&out), "<script"));
  assert_null(strstr(buf_text(&out), "<b onclick"));
  assert_null(strstr(buf_text(&out), "<i>cut"));
  assert_non_null(strstr(buf_text(&out), "&lt;b onclick=&#39;y&#39;&gt;\xE2\x80\xAE&amp;lt;</li>"));
  assert_non_null(strstr(buf_text(&out), "Not whole:"));
  buf_free(&out);
  workshop_free(workshop);
}

static void test_days(void **state) {
  (void)state;
  char day[DAY_TEXT];
  day_print(0, day);
  assert_string_equal(day, "1 January 1970");
  day_print(INT64_C(951782399), day);  // 2000 has a 29 February, of which this is the last second
  assert_string_equal(day, "28 February 2000");
  day_print(INT64_C(951782400), day);
  assert_string_equal(day, "29 February 2000");
  day_print(INT64_C(4107542400), day);  // 2100 has none
  assert_string_equal(day, "1 March 2100");
  day_print(INT64_C(253402300799), day);
  assert_string_equal(day, "31 December 9999");
  day_print(-1, day);
  assert_string_equal(day, "");
}

// Nobody voted and nothing was decided: no table of votes, no turning points, and still a sheet.
static void test_nothing_happened(void **state) {
  Buf out = {0};
  Workshop *workshop = room_new(*state, 1);
  print(workshop, "", &out);
  assert_non_null(strstr(buf_text(&out), "1 person"));
  assert_non_null(strstr(buf_text(&out), "0 decisions"));
  assert_non_null(strstr(buf_text(&out), "It was left here, before decision 1."));
  assert_null(strstr(buf_text(&out), "id=\"decision-"));
  assert_null(strstr(buf_text(&out), "id=\"moments\""));
  assert_null(strstr(buf_text(&out), "<svg"));
  assert_non_null(strstr(buf_text(&out), "id=\"reflection\""));
  buf_free(&out);
  workshop_free(workshop);
}

static void test_without_a_vote(void **state) {
  Buf out = {0};
  Workshop *workshop = room_new(*state, 12);
  room_chooses(workshop, "give_back");
  print(workshop, "", &out);
  assert_non_null(strstr(buf_text(&out), "The facilitator took "));
  assert_non_null(strstr(buf_text(&out), ", without a vote."));
  assert_null(strstr(buf_text(&out), "class=\"votes\""));
  assert_null(strstr(buf_text(&out), "<svg"));
  buf_free(&out);
  workshop_free(workshop);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_in_order),
                                     cmocka_unit_test(test_read_again_it_is_the_same),
                                     cmocka_unit_test(test_what_is_typed_is_no_markup),
                                     cmocka_unit_test(test_nothing_happened),
                                     cmocka_unit_test(test_days),
                                     cmocka_unit_test(test_without_a_vote)};
  return cmocka_run_group_tests(tests, setup, teardown);
}
