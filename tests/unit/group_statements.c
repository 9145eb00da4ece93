// A workshop told as statements: who, what, in which order; the same again; and nobody's words.
#include "xapi/group_statements.h"

#include "room.h"

static int setup(void **state) {
  *state = drill_course();
  return 0;
}

static int teardown(void **state) {
  story_free(*state);
  return 0;
}

static const SenderSetup usual = {.attempt = "", .clock = "begun"};

static void say(Workshop *workshop, EventKind kind, const char *text) {
  room_do(workshop, (WorkshopEvent){.kind = kind, .text = text});
}

static void tell(const Workshop *workshop, bool whole, const SenderSetup *sender, Buf *out) {
  Err err;
  if (!group_statements_add(workshop, whole, sender, out, &err)) fail_msg("%s", err.text);
}

static int count(const Buf *out, const char *words) {
  int found = 0;
  for (const char *at = buf_text(out); (at = strstr(at, words)) != NULL; at++) found++;
  return found;
}

// Ask after two rounds, back to the beginning, push; another team pushes.
static Workshop *played(const Story *story) {
  Workshop *workshop = room_new(story, 12);
  room_votes(workshop, room_letter(workshop, "push"), 7);
  room_simply(workshop, EVENT_CLOSE);
  room_simply(workshop, EVENT_AGAIN);
  room_follows(workshop, "ask", 11);
  room_do(workshop, (WorkshopEvent){.kind = EVENT_BACK, .number = 0});
  room_follows(workshop, "push", 10);
  say(workshop, EVENT_TEAM, "Quillon's");
  room_chooses(workshop, "push");
  say(workshop, EVENT_PLUS, "Quillon was kind");
  return workshop;
}

static void test_a_group_and_its_decisions(void **state) {
  Buf out = {0};
  Workshop *workshop = played(*state);
  tell(workshop, true, &usual, &out);
  assert_int_equal(count(&out, "\n"), 4);
  assert_int_equal(count(&out, "\"objectType\":\"Group\""), 4);
  assert_int_equal(count(&out, "\"objectType\":\"Agent\""), 0);
  assert_int_equal(count(&out, "\"member\""), 0);
  assert_int_equal(count(&out, "verbs/initialized\""), 1);
  assert_int_equal(count(&out, "verbs/answered\""), 3);
  assert_int_equal(count(&out, "verbs/completed\""), 0);
  assert_int_equal(count(&out, "verbs/terminated\""), 0);
  assert_int_equal(count(&out, "\"response\":\"the_talk.first.ask\""), 1);
  assert_int_equal(count(&out, "\"response\":\"the_talk.first.push\""), 2);
  assert_int_equal(count(&out, "/extension/by\":\"majority\""), 2);
  assert_int_equal(count(&out, "/extension/by\":\"facilitator\""), 1);
  assert_int_equal(count(&out, "/extension/kind\":\"road\""), 1);
  assert_int_equal(count(&out, "/extension/team\":1"), 1);
  assert_int_equal(count(&out, "\"timestamp\":\"2026-11-22T05:20:00.000Z\""), 1);
  assert_int_equal(count(&out, "Quillon"), 0);
  buf_free(&out);
  workshop_free(workshop);
}

// Seven for push in the first round, eleven for ask in the second: in the order they were offered.
static void test_votes(void **state) {
  Buf out = {0}, expected = {0};
  Workshop *workshop = played(*state);
  char ask, push;
  Workshop *fresh = room_new(*state, 12);
  ask = room_letter(fresh, "ask");
  push = room_letter(fresh, "push");
  buf_add(&expected, "/extension/votes\":[[");
  for (char letter = 'A'; letter <= 'D'; letter++)
    buf_add_format(&expected, "%s%d", letter == 'A' ? "" : ",", letter == push ? 7 : 0);
  buf_add(&expected, "],[");
  for (char letter = 'A'; letter <= 'D'; letter++)
    buf_add_format(&expected, "%s%d", letter == 'A' ? "" : ",", letter == ask ? 11 : 0);
  buf_add(&expected, "]]");
  tell(workshop, true, &usual, &out);
  assert_int_equal(count(&out, buf_text(&expected)), 1);
  buf_free(&out);
  buf_free(&expected);
  workshop_free(workshop);
  workshop_free(fresh);
}

static void to_the_end(Workshop *workshop) {
  while (workshop_phase(workshop) != PHASE_ENDED) {
    const Decision *decision = workshop_decision(workshop);
    const Story *story = workshop_story(workshop);
    say(workshop, EVENT_CHOOSE, story_text(story, story->options[decision->options[0]].id));
  }
}

// What was told stays byte for byte when the workshop goes on, and the end is told once.
static void test_told_again(void **state) {
  Buf first = {0}, then = {0};
  Workshop *workshop = played(*state);
  tell(workshop, true, &usual, &first);
  to_the_end(workshop);
  tell(workshop, true, &usual, &then);
  assert_true(then.length > first.length);
  assert_memory_equal(buf_text(&then), buf_text(&first), first.length);
  buf_free(&first);
  buf_free(&then);
  workshop_free(workshop);
}

static void test_the_end(void **state) {
  Buf out = {0}, cut = {0};
  Workshop *workshop = room_new(*state, 12);
  to_the_end(workshop);
  room_simply(workshop, EVENT_END);
  tell(workshop, true, &usual, &out);
  assert_int_equal(count(&out, "verbs/completed\""), 1);
  assert_int_equal(count(&out, "\"completion\":true"), 1);
  assert_int_equal(count(&out, "verbs/terminated\""), 1);
  assert_int_equal(count(&out, "\"score\""), 0);
  tell(workshop, false, &usual, &cut);  // a file that could not be read to its end has none
  assert_int_equal(count(&cut, "verbs/completed\"") + count(&cut, "verbs/terminated\""), 0);
  buf_free(&out);
  buf_free(&cut);
  workshop_free(workshop);
}

static const char *id_of(const Buf *out) {
  assert_memory_equal(buf_text(out), "{\"id\":\"", 7);
  return buf_text(out) + 7;
}

// Another beginning is another group, a key another name of it.
static void test_whose(void **state) {
  Err err;
  Buf one = {0}, other = {0}, keyed = {0};
  WorkshopSetup later = {.session = {.seed = 3}, .room = 12, .utc_seconds = INT64_C(1795324801)};
  Workshop *workshop = room_new(*state, 12), *next = workshop_new(*state, &later, &err);
  SenderSetup key = usual;
  key.key = "k";
  tell(workshop, true, &usual, &one);
  tell(next, true, &usual, &other);
  tell(workshop, true, &key, &keyed);
  assert_memory_not_equal(id_of(&one), id_of(&other), 36);
  assert_memory_not_equal(id_of(&one), id_of(&keyed), 36);
  key.home = "nowhere";
  assert_false(group_statements_add(workshop, true, &key, &one, &err));
  buf_free(&one);
  buf_free(&other);
  buf_free(&keyed);
  workshop_free(workshop);
  workshop_free(next);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_a_group_and_its_decisions),
                                     cmocka_unit_test(test_votes),
                                     cmocka_unit_test(test_told_again),
                                     cmocka_unit_test(test_the_end), cmocka_unit_test(test_whose)};
  return cmocka_run_group_tests(tests, setup, teardown);
}
