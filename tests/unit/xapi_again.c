// A session told again: after going back, after a pause, from a journal that grew. What was told
// before keeps its id and its bytes.
#include <string.h>

#include "told.h"

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
