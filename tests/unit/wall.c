// What the wall shows and does not show. Its pages are in tests/golden/wall_*.txt; `unit_wall --renew`
// writes them anew (tests/golden/renew.sh).
#include "wall/wall.h"

#include <stdio.h>
#include <stdlib.h>

#include "../check_display.h"
#include "base/file.h"
#include "wall_bench.h"

// What is shown ----------------------------------------------------------------------------------

typedef struct Room {
  Story *story;
  Workshop *workshop;
  Bench *bench;
  Wall wall;
} Room;

static int set_up(void **state) {
  Room *room = calloc(1, sizeof *room);
  room->story = drill_course();
  room->workshop = room_new(room->story, 24);
  room->bench = bench_for_wall();
  *state = room;
  return 0;
}

static int tear_down(void **state) {
  Room *room = *state;
  workshop_free(room->workshop);
  bench_free(room->bench);
  story_free(room->story);
  free(room);
  return 0;
}

static const Display *look(Room *room) {
  draw(room->bench, room->workshop, &room->wall, 1280, 720, THEME_LIGHT);
  return &room->bench->display;
}

static const Display *look_at_last(Room *room) {
  look(room);
  while (wall_turn_page(&room->wall, 1)) {
  }
  return look(room);
}

static void nobody_sees_who_leads_while_people_vote(void **state) {
  Room *room = *state;
  Buf before = {0}, after = {0};
  room_votes(room->workshop, 'A', 9);
  room_votes(room->workshop, 'B', 5);
  look_at_last(room);
  assert_true(shows(&room->bench->display, "14 of 24 have voted"));
  display_print(&room->bench->display, &before);
  room_votes(room->workshop, 'A', 5);
  room_votes(room->workshop, 'B', 9);
  display_print(look(room), &after);
  assert_string_equal(buf_text(&before), buf_text(&after));  // who has which is not to be told
  buf_free(&before);
  buf_free(&after);
}

static void both_rounds_are_shown_once_closed(void **state) {
  Room *room = *state;
  room_votes(room->workshop, 'A', 14);
  room_votes(room->workshop, 'B', 10);
  room_simply(room->workshop, EVENT_CLOSE);
  assert_true(shows(look_at_last(room), "A, with 14 of 24"));
  assert_false(shows(look(room), "first round"));
  room_simply(room->workshop, EVENT_AGAIN);
  assert_true(shows(look(room), "Second round: 0 of 24 have voted"));
  assert_false(shows(look(room), "14"));  // nor the first while the second is open
  room_votes(room->workshop, 'A', 4);
  room_votes(room->workshop, 'B', 20);
  room_simply(room->workshop, EVENT_CLOSE);
  assert_true(shows(look(room), "Second round: B, with 20 of 24"));
  assert_true(shows(look(room), "first round 14, second round 4"));
}

static void tables_have_votes_of_their_own(void **state) {
  Room *room = *state;
  room_do(room->workshop, (WorkshopEvent){.kind = EVENT_ROOM, .number = 6, .unit = UNIT_TABLES});
  room_votes(room->workshop, 'C', 4);
  assert_true(shows(look_at_last(room), "4 of 6 tables have voted"));
}

static void the_first_page_says_who_is_who(void **state) {
  Room *room = *state;
  room_votes(room->workshop, 'A', 3);
  room->wall = (Wall){.page = 0};
  look(room);
  room->wall.page = 0;
  look(room);
  assert_true(shows(&room->bench->display, "You are Alex, all of you together."));
  assert_true(shows(&room->bench->display, "Vera"));
  assert_true(shows(&room->bench->display, "We begin: "));
  assert_false(shows(&room->bench->display, "have voted"));  // the options are not in view
  assert_int_equal(options_shown(&room->bench->display), 0);
  assert_true(shows(look_at_last(room), "3 of 24 have voted"));
  room_simply(room->workshop, EVENT_CLOSE);
  room_chooses(room->workshop, "ask");
  assert_false(shows(look(room), "You are Alex"));
}

static void votes_are_told_with_the_options_only(void **state) {
  Room *room = *state;
  room_chooses(room->workshop, "wait");
  look(room);
  room_votes(room->workshop, 'A', 3);
  assert_false(shows(look(room), "have voted"));  // the answer is still read
  assert_true(wall_turn_page(&room->wall, 1));
  assert_true(shows(look(room), "3 of 24 have voted"));
}

static void another_road_says_so_until_it_is_taken(void **state) {
  Room *room = *state;
  room_chooses(room->workshop, "ask");
  room_chooses(room->workshop, "push");
  assert_false(shows(look(room), "Another road"));
  room_do(room->workshop, (WorkshopEvent){.kind = EVENT_BACK, .number = 1});
  assert_true(shows(look(room), "Another road, from here."));
  room_chooses(room->workshop, "give_back");
  assert_false(shows(look(room), "Another road"));
  room_do(room->workshop, (WorkshopEvent){.kind = EVENT_BACK, .number = 0});
  assert_true(shows(look(room), "Another road, from here."));  // and no cover once more
}

static void a_tie_begins_its_line_with_a_capital(void **state) {
  Room *room = *state;
  for (int round = 0; round < 2; round++) {
    room_votes(room->workshop, 'A', 7);
    room_votes(room->workshop, 'B', 7);
    room_simply(room->workshop, EVENT_CLOSE);
    assert_true(shows(look_at_last(room), round == 0 ? "A tie of A and B, with 7 each"
                                                     : "Second round: a tie of A and B"));
    if (round == 0) room_simply(room->workshop, EVENT_AGAIN);
  }
}

static void a_turning_point_has_its_options_before_what_came_of_it(void **state) {
  Room *room = *state;
  three_decisions(room->workshop);
  go_to_step(room->workshop, STEP_TURNING_POINTS);
  look(room);
  room->wall.page = 0;
  uint32_t pages = 0;
  for (bool on = true; on; on = wall_turn_page(&room->wall, 1), pages++) {
    bool before = pages % 2 == 0;
    look(room);
    assert_int_equal(options_shown(&room->bench->display) > 0, before);
    assert_int_equal(shows(&room->bench->display, "was taken. What did we hope for?"), before);
  }
  assert_true(pages >= 4 && pages % 2 == 0);
}

static void a_pause_shows_the_question_in_every_step(void **state) {
  Room *room = *state;
  for (int step = 0; step < STEP_COUNT; step++) {
    if (step > 0) go_to_step(room->workshop, (WorkshopStep)step);
    assert_false(shows(look(room), "To talk about"));
    room_simply(room->workshop, EVENT_PAUSE);
    assert_true(shows(look(room), "To talk about"));
    room_simply(room->workshop, EVENT_GO_ON);
  }
}

static void another_way_is_told(void **state) {
  Room *room = *state;
  room_votes(room->workshop, room_letter(room->workshop, "push"), 9);
  room_simply(room->workshop, EVENT_CLOSE);
  room_chooses(room->workshop, "ask");
  assert_true(shows(look(room), "The facilitator took another way."));
  assert_true(shows(look(room), "You: What would it change for you, down here?"));
  room_follows(room->workshop, "give_back", 9);
  assert_false(shows(look(room), "The facilitator"));
}

// The program ended in the middle of a round, and another wall is drawn: people look for the options.
static void a_round_with_votes_opens_at_its_options(void **state) {
  Room *room = *state;
  room_chooses(room->workshop, "wait");
  look(room);
  assert_true(wall_reads_on(&room->wall));  // nobody has voted yet: read first
  room_votes(room->workshop, 'A', 1);
  look(room);
  assert_true(wall_reads_on(&room->wall));  // a vote turns no page
  room->wall = (Wall){.page = 0};
  assert_int_equal(options_shown(look(room)), 3);
  room_simply(room->workshop, EVENT_CLOSE);
  room_simply(room->workshop, EVENT_AGAIN);
  room->wall = (Wall){.page = 0};
  assert_int_equal(options_shown(look(room)), 3);  // a second round without a vote
}

static void a_pause_keeps_the_page(void **state) {
  Room *room = *state;
  room_chooses(room->workshop, "wait");
  look(room);
  assert_true(wall_turn_page(&room->wall, 1));
  room_simply(room->workshop, EVENT_PAUSE);
  assert_true(shows(look(room), "To talk about"));
  assert_false(wall_turn_page(&room->wall, -1));
  room_simply(room->workshop, EVENT_GO_ON);
  assert_int_equal(options_shown(look(room)), 3);
}

static void a_silence_ends_a_page(void **state) {
  Room *room = *state;
  room_chooses(room->workshop, "wait");
  assert_true(shows(look(room), "A silence"));
  assert_false(shows(look(room), "Vera: Yes?"));
  assert_true(wall_reads_on(&room->wall));
  assert_true(wall_turn_page(&room->wall, 1));
  assert_true(shows(look(room), "Vera: Yes?"));
  assert_false(wall_turn_page(&room->wall, 1));
  assert_int_equal(options_shown(look(room)), 3);
  assert_true(wall_turn_page(&room->wall, -1));
  assert_false(wall_turn_page(&room->wall, -1));
}

static void the_newest_of_the_board_is_in_view(void **state) {
  Room *room = *state;
  go_to_step(room->workshop, STEP_REACTIONS);
  look(room);
  for (int i = 1; i <= 30; i++) {
    char text[80];
    snprintf(text, sizeof text, "Number %d of what somebody said about it.", i);
    say(room->workshop, i % 2 ? EVENT_PLUS : EVENT_DELTA, text);
  }
  assert_true(shows(look(room), "Number 30 "));
  assert_true(room->wall.pages > 1);
  room->wall.page = 0;
  assert_true(shows(look(room), "Number 1 "));
}

static void a_blank_wall_says_nothing(void **state) {
  Room *room = *state;
  room->wall.blank = true;
  const Display *display = look(room);
  assert_int_equal(display->widget_count, 1);
  assert_true(shows(display, "The wall is blank."));
  assert_int_equal(display->item_count, 1);
  for (int shift = 8; shift < 32; shift += 8)  // no light in any of its three colours
    assert_true((display->items[0].colour >> shift & 0xff) < 16);
  assert_true(wall_deadline(&room->wall) < 0);
}

// The foot of a wall in front of the facilitator's page.
static void what_is_told_to_who_leads_moves_nothing(void **state) {
  char why[512];
  Room *room = *state;
  size_t items = look_at_last(room)->item_count;
  room->wall.said = "Enter: Close the round";
  const Display *display = look(room);
  assert_int_equal(display->item_count, items + 1);
  assert_true(shows(display, "0 of 24 have voted"));
  if (!check_display(display, why, sizeof why)) fail_msg("%s", why);
  room->wall.said =
      "This sentence is far too long for the foot of a wall, which has one line for it, and "
      "so its end is cut.";
  display = look(room);
  assert_int_equal(display->item_count, items + 1);
  assert_true(shows(display, "0 of 24 have voted"));
  if (!check_display(display, why, sizeof why)) fail_msg("%s", why);
  room_simply(room->workshop, EVENT_PAUSE);
  assert_true(shows(look(room), "This sentence"));
}

static void only_the_expert_moves(void **state) {
  Room *room = *state;
  assert_true(wall_deadline(&room->wall) < 0);
  room->wall.now_ms = 5000;
  room->wall.motion = true;
  look_at_last(room);
  room_chooses(room->workshop, "push");
  look(room);
  assert_in_range(wall_deadline(&room->wall), 5001, 5200);  // one look fades into the next
  room->wall.motion = false;
  assert_true(wall_deadline(&room->wall) < 0);
}

// Goldens ----------------------------------------------------------------------------------------

static bool keep_golden(const char *state, bool renew) {
  char path[512];
  Err err = {{0}};
  Buf now = {0}, kept = {0};
  Story *story = drill_course();
  Room room = {story, room_new(story, 24), bench_new(), {.page = 0}};
  wall_state_of(room.workshop, state);
  look(&room);
  room.wall.page = 0;
  do display_print(look(&room), &now);
  while (wall_turn_page(&room.wall, 1));
  snprintf(path, sizeof path, "%s/tests/golden/wall_%s.txt", UNPERSUADED_SOURCE, state);
  bool good = renew ? file_write(path, buf_text(&now), now.length, &err)
                    : file_read(path, 16 << 20, &kept, &err) &&
                          strcmp(buf_text(&now), buf_text(&kept)) == 0;
  buf_free(&now);
  buf_free(&kept);
  workshop_free(room.workshop);
  bench_free(room.bench);
  story_free(story);
  return good;
}

static void every_state_looks_as_it_did(void **state) {
  (void)state;
  for (int i = 0; i < WALL_STATES; i++)
    if (!keep_golden(wall_states[i], false))
      fail_msg("wall_%s.txt is different; if it is better: tests/golden/renew.sh", wall_states[i]);
}

static int renew(void) {
  for (int i = 0; i < WALL_STATES; i++)
    if (!keep_golden(wall_states[i], true)) return 1;
  return 0;
}

int main(int count, char **words) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
  const struct CMUnitTest tests[] = {
      TEST(nobody_sees_who_leads_while_people_vote),
      TEST(both_rounds_are_shown_once_closed),
      TEST(tables_have_votes_of_their_own),
      TEST(the_first_page_says_who_is_who),
      TEST(votes_are_told_with_the_options_only),
      TEST(another_road_says_so_until_it_is_taken),
      TEST(a_tie_begins_its_line_with_a_capital),
      TEST(a_turning_point_has_its_options_before_what_came_of_it),
      TEST(a_pause_shows_the_question_in_every_step),
      TEST(another_way_is_told),
      TEST(a_round_with_votes_opens_at_its_options),
      TEST(a_pause_keeps_the_page),
      TEST(a_silence_ends_a_page),
      TEST(the_newest_of_the_board_is_in_view),
      TEST(a_blank_wall_says_nothing),
      TEST(what_is_told_to_who_leads_moves_nothing),
      TEST(only_the_expert_moves),
      cmocka_unit_test(every_state_looks_as_it_did),
  };
  if (count == 2 && strcmp(words[1], "--renew") == 0) return renew();
  return cmocka_run_group_tests(tests, NULL, close_letters);
}
