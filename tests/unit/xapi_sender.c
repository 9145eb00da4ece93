// Whose statements they are: one person is one actor, nobody is everybody, and no name gets out that
// was not asked for.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "told.h"

static void account_of(const Told *told, char out[256]) {
  const char *account = strstr(told->line[0], "\"account\":");
  assert_non_null(account);
  text_of(account, "name", out);
}

static void another_file_is_another_attempt_of_the_same_person(void **state) {
  char account[256], other[256], one[256], two[256];
  SenderSetup sender = usual();
  Session *session = drill_play(*state, "Sam", "aw");
  Told told = tell(session);
  sender.attempt = "drill-20231116-120000-3";
  Told later = tell_as(session, true, &sender);
  account_of(&told, account);
  account_of(&later, other);
  assert_string_equal(account, other);
  text_of(told.line[0], "registration", one);
  text_of(later.line[0], "registration", two);
  assert_string_not_equal(one, two);
  assert_null(find_id(&later, one));
  buf_free(&told.text);
  buf_free(&later.text);
  session_free(session);
}

// The course calls who gave no name Alex.
static void who_gave_no_name_is_nobody_else(void **state) {
  char account[256], other[256];
  SenderSetup sender = usual();
  Session *session = drill_play(*state, NULL, "aw");
  assert_string_equal(session_head(session)->player, "Alex");
  Told told = tell(session);
  sender.attempt = "drill-20231116-120000-3";
  Told later = tell_as(session, true, &sender);
  account_of(&told, account);
  account_of(&later, other);
  assert_string_not_equal(account, other);
  buf_free(&told.text);
  buf_free(&later.text);
  session_free(session);
}

static void key_home_and_name_change_the_actor_and_the_ids(void **state) {
  char account[4][256], id[4][256];
  Session *session = drill_play(*state, "Sam", "aw");
  SenderSetup senders[4] = {usual(), usual(), usual(), usual()};
  senders[1].key = "harbour";
  senders[2].home = "https://example.org/people";
  senders[3].actor = "Sam \"O\\Neil\"";
  for (int i = 0; i < 4; i++) {
    Told told = tell_as(session, true, &senders[i]);
    account_of(&told, account[i]);
    text_of(told.line[1], "id", id[i]);
    for (int k = 0; k < i; k++) {
      assert_string_not_equal(account[i], account[k]);
      assert_string_not_equal(id[i], id[k]);
    }
    const char *plain = strstr(told.line[1], "\"name\":\"Sam \\\"O\\\\Neil\\\"\"}");
    assert_int_equal(plain != NULL, i == 3);
    assert_int_equal(strstr(told.line[1], "https://example.org/people\"") != NULL, i == 2);
    buf_free(&told.text);
  }
  session_free(session);
}

static void no_name_gets_out(void **state) {
  static const char *const names[] = {
      "Xyzzy",        "\"},{\"Xyzzy\":\"", "\\\"Xyzzy\\",    "{player} Xyzzy", "Xyzzy\xFF\xFE",
      "<Xyzzy>&amp;", "\xE2\x80\xAEXyzzy", "Xyzzy\n\x1B[2J", "%s%n Xyzzy"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    Told told = tell_play(*state, names[i], WHOLE);
    assert_verbs(&told, "iaaaaaaaaaaaaaaaaaacft");
    for (int k = 0; k < told.count; k++) {
      assert_null(strstr(told.line[k], "Xyzzy"));
      assert_null(strstr(told.line[k], "{player}"));
    }
    buf_free(&told.text);
  }
}

static void assert_refused(Session *session, const SenderSetup *sender, const char *what) {
  Err err = {.text = ""};
  Buf out = {0};
  if (statements_add(session, session_head(session), true, sender, &out, &err))
    fail_msg("%s was taken", what);
  assert_true(err.text[0]);
  assert_int_equal(out.length, 0);
}

static void homes_that_are_none_are_refused(void **state) {
  static const char *const homes[] = {"",
                                      "example.org",
                                      "ftp://example.org",
                                      "https://",
                                      "https:///people",
                                      "https://example.org/a b",
                                      "https://example.org/\"",
                                      "https://example.org/{x}",
                                      "https://m\xC3\xBCnzen.example",
                                      "https://example.org/\n"};
  Session *session = drill_play(*state, "Sam", "aw");
  for (size_t i = 0; i < sizeof homes / sizeof *homes; i++) {
    SenderSetup sender = usual();
    sender.home = homes[i];
    assert_refused(session, &sender, homes[i]);
  }
  session_free(session);
}

static void names_that_are_none_are_refused(void **state) {
  char long_name[SENDER_NAME + 1];
  memset(long_name, 'x', SENDER_NAME);
  long_name[SENDER_NAME] = '\0';
  const char *const names[] = {"", "a\nb", "\xFF", "\xC2\x9BJ", "\xE2\x80\xA8", long_name};
  Session *session = drill_play(*state, "Sam", "aw");
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    SenderSetup sender = usual();
    sender.actor = names[i];
    assert_refused(session, &sender, names[i]);
    sender = usual();
    sender.key = names[i];
    assert_refused(session, &sender, names[i]);
  }
  session_free(session);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, setup, teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(another_file_is_another_attempt_of_the_same_person),
      TEST(who_gave_no_name_is_nobody_else),
      TEST(key_home_and_name_change_the_actor_and_the_ids),
      TEST(no_name_gets_out),
      TEST(homes_that_are_none_are_refused),
      TEST(names_that_are_none_are_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
