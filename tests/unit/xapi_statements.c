// A session told as statements: which there are and in what order, that they are the same each time
// and keep their ids when the journal grows. Whether they are xAPI is for somebody else to say: see
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

static long extension(const char *line, const char *name) {
  char key[128];
  snprintf(key, sizeof key, "\"" SENDER_IRI "/extension/%s\":", name);
  const char *at = strstr(line, key);
  return at ? strtol(at + strlen(key), NULL, 10) : -1;
}

// What is told --------------------------------------------------------------------------------

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

// Going back ------------------------------------------------------------------------------------

static void play_on(Session *session, const char *letters) {
  for (; *letters; letters++) drill_choose(session, *letters);
}

static void back_to(Session *session, uint32_t choice) {
  Err err;
  if (!session_rewind(session, choice, &err)) fail_msg("%s", err.text);
}

static void the_branch_taken_is_told(void **state) {
  Err err;
  Session *session = drill_play(*state, "Sam", "aw");
  assert_true(session_note(session, "She looked at Sam", &err));
  back_to(session, 1);
  play_on(session, "pg");
  back_to(session, 1);
  play_on(session, "g");
  back_to(session, 0);
  play_on(session, "wa");
  Told told = tell(session);
  // a w note back(1) p g back(1) g back(0) w a: of the answers only the last two are of the branch
  assert_verbs(&told, "isrsrsraas");
  static const long places[] = {0, 16, 17, 28, 29, 36, 37, 40, 44, 46};
  for (int i = 0; i < told.count; i++)
    assert_int_equal(extension(told.line[i], "sequence"), places[i]);
  assert_non_null(strstr(told.line[1], "/extension/rewind\":{\"to\":1,\"left\":1}"));
  assert_non_null(strstr(told.line[4], "/extension/rewind\":{\"to\":1,\"left\":2}"));
  assert_non_null(strstr(told.line[6], "/extension/rewind\":{\"to\":0,\"left\":2}"));
  assert_int_equal(extension(told.line[7], "forks"), 1);
  assert_int_equal(extension(told.line[8], "forks"), -1);
  for (int i = 0; i < told.count; i++) assert_null(strstr(told.line[i], "looked"));
  buf_free(&told.text);
  session_free(session);
}

static void forks_are_counted_where_they_are(void **state) {
  Session *session = drill_play(*state, "Sam", "aw");
  back_to(session, 1);
  play_on(session, "p");
  back_to(session, 1);
  play_on(session, "g");
  Told told = tell(session);
  assert_verbs(&told, "iasrsras");
  assert_int_equal(extension(told.line[1], "forks"), -1);
  assert_int_equal(extension(told.line[6], "forks"), 2);
  buf_free(&told.text);
  session_free(session);
}

static void note(Session *session, const char *text) {
  Err err;
  assert_true(session_note(session, text, &err));
}

// A pause stays as it was told; where she only went back that says it.
static void coming_back_is_told_once(void **state) {
  Session *session = drill_play(*state, "Sam", "aw");
  Told paused = tell(session);
  assert_verbs(&paused, "iaas");
  note(session, JOURNAL_RESUMED);
  note(session, "of her own");
  note(session, JOURNAL_RESUMED);
  Told looked = tell(session);
  assert_verbs(&looked, "iaas");
  drill_choose(session, 'p');
  note(session, JOURNAL_RESUMED);
  back_to(session, 1);
  Told told = tell(session);
  assert_verbs(&told, "iasrsrs");
  assert_string_equal(told.line[2], paused.line[3]);
  assert_null(strstr(told.line[3], "rewind"));
  assert_non_null(strstr(told.line[5], "rewind"));
  assert_true(extension(told.line[3], "sequence") > extension(told.line[2], "sequence"));
  buf_free(&paused.text);
  buf_free(&looked.text);
  buf_free(&told.text);
  session_free(session);
}

// Sent at every step of the way: what comes again comes as it was.
static void a_journal_that_grows_keeps_its_statements(void **state) {
  Session *session = drill_play(*state, "Sam", "");
  static const char way[] = "aw1pg1gw0awgpawgpawgpawgpts";
  Told before = tell(session);
  for (const char *at = way; *at; at++) {
    if (*at >= '0' && *at <= '9') {
      back_to(session, (uint32_t)(*at - '0'));
    } else {
      drill_choose(session, *at);
    }
    int common = 0;
    Told told = tell(session);
    for (int i = 0; i < told.count; i++) {
      char id[256];
      text_of(told.line[i], "id", id);
      const char *was = find_id(&before, id);
      if (was) assert_string_equal(was, told.line[i]);
      common += was != NULL;
    }
    bool went_back = *at >= '0' && *at <= '9';
    if (!went_back) assert_int_equal(common, before.count - 1);  // all but the pause
    assert_true(common >= 1);
    buf_free(&before.text);
    before = told;
  }
  buf_free(&before.text);
  session_free(session);
}

// As after the course was changed and the journal mended.
static void the_hashes_in_a_journal_do_not_make_it_another_attempt(void **state) {
  Err err;
  Told other = {.count = 0};
  SenderSetup sender = usual();
  Session *session = drill_play(*state, "Sam", "aw");
  JournalHead written = *session_head(session);
  written.rules++;
  Told told = tell(session);
  assert_true(statements_add(session, &written, true, &sender, &other.text, &err));
  split(&other);
  assert_int_equal(other.count, told.count);
  assert_string_not_equal(other.line[0], told.line[0]);
  for (int i = 1; i < told.count; i++) assert_string_equal(other.line[i], told.line[i]);
  buf_free(&told.text);
  buf_free(&other.text);
  session_free(session);
}

static void the_same_each_time(void **state) {
  Session *session = drill_play(*state, "Sam", WHOLE), *again = drill_play(*state, "Sam", WHOLE);
  Told one = tell(session), two = tell(again);
  assert_int_equal(one.count, two.count);
  for (int i = 0; i < one.count; i++) assert_string_equal(one.line[i], two.line[i]);
  buf_free(&one.text);
  buf_free(&two.text);
  session_free(session);
  session_free(again);
}

static void forged_journals_are_not_told_for_ever(void **state) {
  Err err;
  Buf out = {0};
  SenderSetup sender = usual();
  Session *session = drill_play(*state, "Sam", "a");
  for (int i = 0; i < STATEMENTS_INPUTS - 1; i++) assert_true(session_note(session, "so", &err));
  assert_true(statements_add(session, session_head(session), true, &sender, &out, &err));
  buf_clear(&out);
  assert_true(session_note(session, "so", &err));
  assert_false(statements_add(session, session_head(session), true, &sender, &out, &err));
  assert_string_equal(err.text, ATTEMPT ": there are more than 20000 inputs in it");
  assert_int_equal(out.length, 0);
  buf_free(&out);
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
      TEST(the_branch_taken_is_told),
      TEST(forks_are_counted_where_they_are),
      TEST(coming_back_is_told_once),
      TEST(a_journal_that_grows_keeps_its_statements),
      TEST(the_hashes_in_a_journal_do_not_make_it_another_attempt),
      TEST(the_same_each_time),
      TEST(forged_journals_are_not_told_for_ever),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
