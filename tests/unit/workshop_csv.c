// A workshop as rows: every cell of a decision, and no formula.
#include "handout/workshop_csv.h"

#include "base/csv.h"
#include "room.h"

static int setup(void **state) {
  *state = drill_course();
  return 0;
}

static int teardown(void **state) {
  story_free(*state);
  return 0;
}

static const char *line_of(const Buf *rows, int number, char out[512]) {
  const char *at = buf_text(rows);
  for (int i = 0; i < number; i++) {
    at = strstr(at, "\r\n");
    assert_non_null(at);
    at += 2;
  }
  size_t length = strcspn(at, "\r");
  assert_true(length < 512);
  memcpy(out, at, length);
  out[length] = '\0';
  return out;
}

static int count_lines(const Buf *rows) {
  int lines = 0;
  for (const char *at = buf_text(rows); (at = strstr(at, "\r\n")) != NULL; at++) lines++;
  return lines;
}

// The votes as the row has them: by letters, empty past the last offered.
static void votes_of(const Decision *decision, uint32_t round, Buf *out) {
  for (uint32_t i = 0; i < 5; i++) {
    buf_add_char(out, ',');
    if (round < decision->round_count && i < decision->offered)
      buf_add_format(out, "%d", (int)decision->rounds[round].votes[i]);
  }
}

static void test_header(void **state) {
  char line[512];
  Buf rows = {0};
  Workshop *workshop = room_new(*state, 24);
  workshop_csv_add(workshop, &rows);
  assert_string_equal(
      line_of(&rows, 0, line),
      "run,kind,team,choice,scene,beat,offered,round_1_A,round_1_B,round_1_C,round_1_D,round_1_E,"
      "round_2_A,round_2_B,round_2_C,round_2_D,round_2_E,leading,taken,by,option,move,landing");
  assert_int_equal(count_lines(&rows), 1);
  buf_free(&rows);
  workshop_free(workshop);
}

// First ask, then push with seven of twelve in the second round, the facilitator takes ask.
static void test_two_rounds_and_another_way(void **state) {
  char line[512];
  Buf rows = {0}, expected = {0};
  Workshop *workshop = room_new(*state, 12);
  char ask = room_letter(workshop, "ask"), push = room_letter(workshop, "push");
  room_votes(workshop, ask, 6);
  room_simply(workshop, EVENT_CLOSE);
  room_simply(workshop, EVENT_AGAIN);
  room_votes(workshop, push, 7);
  room_votes(workshop, ask, 5);
  room_simply(workshop, EVENT_CLOSE);
  room_chooses(workshop, "ask");
  room_votes(workshop, 'A', 3);  // the open round is nobody's business
  workshop_csv_add(workshop, &rows);
  const Decision *decision = workshop_decision_at(workshop, 0, 0);
  buf_add(&expected, "1,first,,1,the_talk,the_talk.first,4");
  votes_of(decision, 0, &expected);
  votes_of(decision, 1, &expected);
  buf_add_format(&expected, ",%c,%c,facilitator,the_talk.first.ask,ask_open,voiced", push, ask);
  assert_string_equal(line_of(&rows, 1, line), buf_text(&expected));
  assert_int_equal(count_lines(&rows), 2);
  buf_free(&rows);
  buf_free(&expected);
  workshop_free(workshop);
}

// A tie; a road that shares one decision; a team whose name is a formula.
static void test_roads_and_teams(void **state) {
  char line[512];
  Buf rows = {0};
  Workshop *workshop = room_new(*state, 12);
  room_chooses(workshop, "ask");
  room_votes(workshop, 'A', 6);
  room_votes(workshop, 'B', 6);
  room_simply(workshop, EVENT_CLOSE);
  room_chooses(workshop, "wait");
  room_do(workshop, (WorkshopEvent){.kind = EVENT_BACK, .number = 1});
  room_follows(workshop, "push", 12);
  room_do(workshop, (WorkshopEvent){.kind = EVENT_TEAM, .text = "=1+1,\"x\""});
  room_chooses(workshop, "push");
  workshop_csv_add(workshop, &rows);
  assert_int_equal(count_lines(&rows), 5);
  assert_non_null(strstr(line_of(&rows, 1, line), ",,,,,,,,"));
  assert_non_null(strstr(line_of(&rows, 2, line), ",tie,"));
  assert_non_null(strstr(line_of(&rows, 3, line), "2,road,,2,the_talk,"));
  assert_non_null(strstr(line, ",majority,the_talk.first.push,social_pressure,"));
  assert_non_null(strstr(line_of(&rows, 4, line), "3,team,\"'=1+1,\"\"x\"\"\",1,the_talk,"));
  buf_free(&rows);
  workshop_free(workshop);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_header),
                                     cmocka_unit_test(test_two_rounds_and_another_way),
                                     cmocka_unit_test(test_roads_and_teams)};
  return cmocka_run_group_tests(tests, setup, teardown);
}
