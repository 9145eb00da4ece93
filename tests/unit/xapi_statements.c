// A session told as statements: which there are, in what order, and what each has. How they last
// while a journal grows is in xapi_again.c; whether they are xAPI is for somebody else to say: see
// tests/xapi.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "story/debrief.h"
#include "told.h"

static void a_whole_play_in_order(void **state) {
  Told told = tell_play(*state, "Sam", WHOLE);
  assert_verbs(&told, "iaaaaaaaaaaaaaaaaaacft");
  long before = -1;
  for (int i = 0; i < told.count; i++) {
    char registration[256], first[256], stamp[256], expected[64];
    long sequence = extension(told.line[i], "sequence");
    assert_true(sequence > before);
    before = sequence;
    text_of(told.line[i], "registration", registration);
    text_of(told.line[0], "registration", first);
    assert_string_equal(registration, first);
    text_of(told.line[i], "timestamp", stamp);
    snprintf(expected, sizeof expected, "2023-11-15T12:00:00.%03ldZ", sequence);
    assert_string_equal(stamp, expected);
    assert_int_equal(extension(told.line[i], "choice"), i >= 1 && i <= 18 ? i - 1 : -1);
    assert_null(strstr(told.line[i], "correctResponsesPattern"));
  }
  buf_free(&told.text);
}

static void ids_are_all_different(void **state) {
  Told told = tell_play(*state, "Sam", WHOLE);
  for (int i = 0; i < told.count; i++)
    for (int k = 0; k < i; k++) {
      char one[256], other[256];
      text_of(told.line[i], "id", one);
      text_of(told.line[k], "id", other);
      assert_string_not_equal(one, other);
      assert_int_equal(one[14], '5');
    }
  buf_free(&told.text);
}

static void an_answer_has_the_options_as_shown(void **state) {
  const Story *story = *state;
  Session *session = drill_play(story, "Sam", "");
  uint32_t options[LIMIT_OPTIONS], count = session_options(session, options);
  Buf choices = {0}, offered = {0}, response = {0};
  for (uint32_t i = 0; i < count; i++) {
    const Option *option = &story->options[options[i]];
    buf_add_format(&choices, "%s{\"id\":\"%s\",\"description\":{\"en\":\"%s\"}}", i ? "," : "",
                   story_text(story, option->id),
                   story_text(story, option->say ? option->say : option->does));
    buf_add_format(&offered, "%s\"%s\"", i ? "," : "", story_text(story, option->id));
  }
  drill_choose(session, 'p');
  const Option *chosen = &story->options[session_exchange(session, 0)->option];
  buf_add_format(&response, "\"result\":{\"response\":\"%s\",", story_text(story, chosen->id));
  Told told = tell(session);
  assert_verbs(&told, "ias");
  assert_non_null(strstr(told.line[1], "\"interactionType\":\"choice\",\"choices\":[{"));
  assert_non_null(strstr(told.line[1], buf_text(&choices)));
  assert_non_null(strstr(told.line[1], buf_text(&offered)));
  assert_non_null(strstr(told.line[1], buf_text(&response)));
  assert_non_null(strstr(told.line[1], "\"writtenFamily\":\"coercive\""));
  assert_non_null(strstr(told.line[1], "/activity/drill/the_talk.first\""));
  assert_non_null(strstr(told.line[1], "/extension/to\":\"vera\""));
  assert_non_null(
      strstr(told.line[1], "\"description\":{\"en\":\"The lamp hums.\"},\"interactionType\""));
  buf_free(&choices);
  buf_free(&offered);
  buf_free(&response);
  buf_free(&told.text);
  session_free(session);
}

static void add_offered(const Session *session, Buf *out) {
  const Story *story = session_story(session);
  uint32_t options[LIMIT_OPTIONS], count = session_options(session, options);
  buf_add(out, "/extension/offered\":[");
  for (uint32_t i = 0; i < count; i++)
    buf_add_format(out, "%s\"%s\"", i ? "," : "", story_text(story, story->options[options[i]].id));
  buf_add(out, "]");
}

static void each_answer_has_what_was_offered_then(void **state) {
  Buf offered[sizeof WHOLE - 1] = {0};
  Session *session = drill_play(*state, "Sam", "");
  for (size_t i = 0; i < sizeof WHOLE - 1; i++) {
    add_offered(session, &offered[i]);
    drill_choose(session, WHOLE[i]);
  }
  Told told = tell(session);
  for (size_t i = 0; i < sizeof WHOLE - 1; i++) {
    assert_non_null(strstr(told.line[i + 1], buf_text(&offered[i])));
    buf_free(&offered[i]);
  }
  buf_free(&told.text);
  session_free(session);
}

static void marks_are_those_of_the_debrief(void **state) {
  Debrief debrief;
  char score[64];
  Session *session = drill_play(*state, "Sam", WHOLE);
  const Story *story = session_story(session);
  Told told = tell(session);
  debrief_make(session, &debrief);
  int axis = 0;
  for (uint32_t i = 0; i < story->mark_count; i++) {
    if (story->marks[i].kind != MARK_AXIS) continue;
    static const char *const keys[] = {SENDER_IRI "/extension/curiosity",
                                       SENDER_IRI "/extension/coercion"};
    assert_true(axis < 2);
    int32_t value = debrief.score.marks[i].value;
    snprintf(score, sizeof score, "%d.%03d", value / 1000, value % 1000);
    for (int line = 19; line <= 20; line++) {
      const char *at = strstr(told.line[line], keys[axis]);
      assert_non_null(at);
      assert_memory_equal(at + strlen(keys[axis]) + 2, score, strlen(score));
      const char *scaled = strstr(told.line[line], "\"score\":{\"scaled\":");
      assert_non_null(scaled);
      if (axis == 0) assert_memory_equal(scaled + 18, score, strlen(score));
    }
    axis++;
  }
  assert_int_equal(axis, 2);
  assert_non_null(strstr(told.line[20], "\"success\":false"));  // four pushes among sixteen turns
  debrief_free(&debrief);
  buf_free(&told.text);
  session_free(session);
}

static Told tell_from(const Story *story, const char *scene, const char *letters) {
  Err err;
  SessionSetup late = {.seed = 3, .player = "Sam", .from = scene};
  Session *session = session_new(story, &late, &err);
  if (!session) fail_msg("%s", err.text);
  for (; *letters; letters++) drill_choose(session, *letters);
  Told told = tell(session);
  session_free(session);
  return told;
}

// The second has turns enough for marks, and still began with a state that was given to it.
static void without_marks_nobody_passes_or_fails(void **state) {
  Told told = tell_from(*state, "afterwards", "s");
  assert_verbs(&told, "iact");
  assert_null(strstr(told.line[2], "\"score\""));
  assert_non_null(strstr(told.line[0], "/extension/from\":\"afterwards\""));
  buf_free(&told.text);
  told = tell_from(*state, "the_talk", WHOLE);
  assert_verbs(&told, "iaaaaaaaaaaaaaaaaaact");
  assert_null(strstr(told.line[19], "\"score\""));
  buf_free(&told.text);
}

static void no_end_where_it_is_not_known(void **state) {
  SenderSetup sender = usual();
  Told told = tell_play(*state, "Sam", "awg");
  assert_verbs(&told, "iaaas");
  assert_null(strstr(told.line[4], "rewind"));
  buf_free(&told.text);
  told = tell_play(*state, "Sam", "");
  assert_verbs(&told, "is");
  buf_free(&told.text);
  Session *session = drill_play(*state, "Sam", WHOLE);
  told = tell_as(session, false, &sender);
  assert_verbs(&told, "iaaaaaaaaaaaaaaaaaa");
  buf_free(&told.text);
  session_free(session);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, setup, teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(a_whole_play_in_order),
      TEST(ids_are_all_different),
      TEST(an_answer_has_the_options_as_shown),
      TEST(each_answer_has_what_was_offered_then),
      TEST(marks_are_those_of_the_debrief),
      TEST(without_marks_nobody_passes_or_fails),
      TEST(no_end_where_it_is_not_known),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
