// Roads that were left: found in the journal, taken up again, and left again by it.
#include "story/roads.h"

#include <stdlib.h>

#include "made_course.h"
#include "story/session.h"

static int setup(void **state) {
  *state = made_course();
  return 0;
}

static int teardown(void **state) {
  free(*state);
  return 0;
}

static Session *begin(void **state) {
  Err err;
  SessionSetup given = {.seed = 1};
  Session *session = session_new(&((Made *)*state)->story, &given, &err);
  assert_non_null(session);
  return session;
}

static void choose(Session *session, uint32_t option) {
  Err err;
  assert_true(session_choose(session, option, &err));
}

static void rewind_to(Session *session, uint32_t choice) {
  Err err;
  assert_true(session_rewind(session, choice, &err));
}

static void expect_roads(const Session *session, size_t count, uint32_t shared, uint32_t length) {
  Roads roads;
  roads_find(session, &roads);
  assert_int_equal(roads.count, count);
  if (count > 0) {
    assert_int_equal(roads.items[0].shared, shared);
    assert_int_equal(roads.items[0].length, length);
  }
  roads_free(&roads);
}

static void none_before_somebody_goes_back(void **state) {
  Session *session = begin(state);
  expect_roads(session, 0, 0, 0);
  choose(session, ASK);
  expect_roads(session, 0, 0, 0);
  session_free(session);
}

static void a_road_leaves_where_another_thing_was_said(void **state) {
  Session *session = begin(state);
  choose(session, ASK);
  choose(session, AGAIN);
  choose(session, GO_ON);
  rewind_to(session, 1);
  choose(session, GO_ON);
  expect_roads(session, 1, 1, 3);  // ask | again, go on
  session_free(session);
}

static void the_same_said_again_is_no_road(void **state) {
  Session *session = begin(state);
  choose(session, ASK);
  choose(session, AGAIN);
  rewind_to(session, 0);
  expect_roads(session, 1, 0, 2);
  choose(session, ASK);
  expect_roads(session, 1, 1, 2);
  choose(session, AGAIN);
  expect_roads(session, 0, 0, 0);
  session_free(session);
}

static void a_part_of_a_longer_one_is_none_of_its_own(void **state) {
  Session *session = begin(state);
  choose(session, ASK);
  rewind_to(session, 0);
  choose(session, ASK);
  choose(session, AGAIN);
  choose(session, AGAIN);
  rewind_to(session, 0);
  choose(session, WAIT);
  expect_roads(session, 1, 0, 3);
  session_free(session);
}

static void taken_up_again_it_is_the_branch(void **state) {
  Session *session = begin(state);
  Roads roads;
  Err err;
  choose(session, ASK);
  choose(session, AGAIN);
  choose(session, GO_ON);
  rewind_to(session, 0);
  choose(session, WAIT);
  roads_find(session, &roads);
  assert_int_equal(roads.count, 1);
  assert_true(roads_take(session, &roads.items[0], &err));
  assert_int_equal(session_choices(session), 3);
  assert_int_equal(session_exchange(session, 0)->option, ASK);
  assert_int_equal(session_exchange(session, 2)->option, GO_ON);
  roads_free(&roads);
  expect_roads(session, 1, 0, 1);  // now "wait" is the road that was left
  session_free(session);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
  const struct CMUnitTest tests[] = {
      TEST(none_before_somebody_goes_back),  TEST(a_road_leaves_where_another_thing_was_said),
      TEST(the_same_said_again_is_no_road),  TEST(a_part_of_a_longer_one_is_none_of_its_own),
      TEST(taken_up_again_it_is_the_branch),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
