// A workshop: rounds and their refusals, deciding, going other roads, undo.
#include "workshop/workshop.h"

#include "room.h"

static int setup(void **state) {
  *state = drill_course();
  return 0;
}

static int teardown(void **state) {
  story_free(*state);
  return 0;
}

static const char *last_choice(const Workshop *workshop) {
  const Story *story = workshop_story(workshop);
  Session *session = workshop_session(workshop);
  const Exchange *exchange = session_exchange(session, session_choices(session) - 1);
  return strrchr(story_text(story, story->options[exchange->option].id), '.') + 1;
}

// Rounds -----------------------------------------------------------------------------------------

static void the_majority_is_followed_once_the_round_is_closed(void **state) {
  Workshop *workshop = room_new(*state, 24);
  assert_int_equal(workshop_phase(workshop), PHASE_VOTE);
  assert_int_equal(workshop_decision(workshop)->offered, 4);
  char ask = room_letter(workshop, "ask"), push = room_letter(workshop, "push");
  room_votes(workshop, ask, 9);
  room_votes(workshop, push, 8);
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_FOLLOW},
               "The round is still open: close it first.");
  room_simply(workshop, EVENT_CLOSE);
  assert_int_equal(workshop_phase(workshop), PHASE_SHOWN);
  room_simply(workshop, EVENT_FOLLOW);
  assert_string_equal(last_choice(workshop), "ask");
  const Decision *decision = workshop_decision_at(workshop, 0, 0);
  assert_int_equal(decision->by, DECIDED_MAJORITY);
  assert_int_equal(decision->chosen, ask - 'A');
  assert_int_equal(decision->rounds[0].votes[push - 'A'], 8);
  assert_int_equal(workshop_phase(workshop), PHASE_VOTE);
  assert_int_equal(tally_total(&workshop_decision(workshop)->rounds[0]), 0);
  workshop_free(workshop);
}

static void two_rounds_are_both_kept(void **state) {
  Workshop *workshop = room_new(*state, 12);
  char ask = room_letter(workshop, "ask"), wait = room_letter(workshop, "wait");
  room_votes(workshop, ask, 7);
  room_simply(workshop, EVENT_CLOSE);
  room_simply(workshop, EVENT_AGAIN);
  assert_int_equal(workshop_phase(workshop), PHASE_VOTE);
  room_votes(workshop, wait, 8);
  room_simply(workshop, EVENT_CLOSE);
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_AGAIN},
               "There were two rounds: decide now, or undo.");
  room_simply(workshop, EVENT_FOLLOW);
  assert_string_equal(last_choice(workshop), "wait");
  const Decision *decision = workshop_decision_at(workshop, 0, 0);
  assert_int_equal(decision->round_count, 2);
  assert_int_equal(decision->rounds[0].votes[ask - 'A'], 7);
  assert_int_equal(decision->rounds[1].votes[wait - 'A'], 8);
  workshop_free(workshop);
}

static void the_facilitator_may_take_another(void **state) {
  Workshop *workshop = room_new(*state, 12);
  room_votes(workshop, room_letter(workshop, "push"), 5);
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_CHOOSE, .text = room_id(workshop, "ask")},
               "5 votes are counted: close the round first.");
  room_simply(workshop, EVENT_CLOSE);
  room_chooses(workshop, "ask");
  assert_int_equal(workshop_decision_at(workshop, 0, 0)->by, DECIDED_FACILITATOR);
  room_chooses(workshop, "give_back");  // without a vote
  assert_int_equal(workshop_decision_at(workshop, 0, 1)->by, DECIDED_FACILITATOR);
  room_votes(workshop, room_letter(workshop, "wait"), 1);
  room_simply(workshop, EVENT_CLOSE);
  room_chooses(workshop, "wait");  // as the room wanted
  assert_int_equal(workshop_decision_at(workshop, 0, 2)->by, DECIDED_MAJORITY);
  workshop_free(workshop);
}

static void what_cannot_be_is_said_and_nothing_moves(void **state) {
  Workshop *workshop = room_new(*state, 6);
  char ask = room_letter(workshop, "ask"), push = room_letter(workshop, "push");
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_CLOSE},
               "Nobody has voted yet: the round stays open.");
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_AGAIN},
               "The round is still open: close it first.");
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_VOTES, .option = 4, .number = 1},
               "There is no E here: the options are A to D.");
  room_votes(workshop, ask, 3);
  room_refuses(workshop,
               (WorkshopEvent){.kind = EVENT_VOTES, .option = (uint32_t)(push - 'A'), .number = 4},
               "There are 6 votes in the room, and that would make 7.");
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_ROOM, .number = 2, .unit = UNIT_TABLES},
               "3 votes are counted already.");
  room_votes(workshop, push, 3);
  room_simply(workshop, EVENT_CLOSE);
  char tie[120];
  snprintf(tie, sizeof tie,
           "It is a tie of %c and %c, with 3 each: take one yourself, or vote again.",
           ask < push ? ask : push, ask < push ? push : ask);
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_FOLLOW}, tie);
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_VOTES, .number = 1},
               "The round is closed: vote again, decide, or undo the closing.");
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_CHOOSE, .text = "the_talk.goodbye.form"},
               "the_talk.goodbye.form is not offered here");
  workshop_free(workshop);
}

static void while_paused_nothing_is_decided(void **state) {
  Workshop *workshop = room_new(*state, 6);
  room_simply(workshop, EVENT_PAUSE);
  assert_true(workshop_paused(workshop));
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_VOTES, .number = 1},
               "The workshop is paused: go on first.");
  room_simply(workshop, EVENT_GO_ON);
  room_do(workshop, (WorkshopEvent){.kind = EVENT_STEP, .step = STEP_REACTIONS});
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_VOTES, .number = 1},
               "The debrief is on the wall: go back to the conversation first.");
  room_do(workshop, (WorkshopEvent){.kind = EVENT_STEP, .step = STEP_CONVERSATION});
  room_votes(workshop, 'A', 1);
  workshop_free(workshop);
}

static void a_conversation_ends_and_says_so(void **state) {
  Workshop *workshop = room_new(*state, 6);
  static const char *const words[] = {"ask", "wait", "give_back", "push"};
  for (int i = 0; i < 16; i++) room_chooses(workshop, words[i % 4]);
  room_chooses(workshop, "thanks");
  room_chooses(workshop, "sit");
  assert_int_equal(workshop_phase(workshop), PHASE_ENDED);
  assert_null(workshop_decision(workshop));
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_VOTES, .number = 1},
               "The conversation is over: there is nothing to decide.");
  workshop_free(workshop);
}

// Roads ------------------------------------------------------------------------------------------

static void going_back_leaves_the_road_where_it_was(void **state) {
  uint32_t count;
  Workshop *workshop = room_new(*state, 6);
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_BACK},
               "Nothing was decided yet: there is nowhere to go back to.");
  room_follows(workshop, "ask", 4);
  room_follows(workshop, "push", 5);
  room_follows(workshop, "wait", 3);
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_BACK, .number = 3},
               "There are 3 decisions to go back to, counted from 0.");
  room_do(workshop, (WorkshopEvent){.kind = EVENT_BACK, .number = 1});
  room_follows(workshop, "give_back", 6);
  const WorkshopRun *runs = workshop_runs(workshop, &count);
  assert_int_equal(count, 2);
  assert_int_equal(workshop_run(workshop), 1);
  assert_int_equal(runs[1].kind, RUN_ROAD);
  assert_int_equal(runs[1].parent, 0);
  assert_int_equal(runs[1].shared, 1);
  assert_int_equal(session_choices(runs[0].session), 3);
  assert_int_equal(session_choices(runs[1].session), 2);
  assert_int_equal(tally_total(&workshop_decision_at(workshop, 1, 0)->rounds[0]), 4);
  assert_int_equal(tally_total(&workshop_decision_at(workshop, 0, 1)->rounds[0]), 5);
  assert_int_equal(tally_total(&workshop_decision_at(workshop, 1, 1)->rounds[0]), 6);
  room_do(workshop, (WorkshopEvent){.kind = EVENT_RETURN, .number = 0});
  assert_int_equal(session_choices(workshop_session(workshop)), 3);
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_RETURN, .number = 0},
               "This is the road we are on.");
  workshop_free(workshop);
}

static void teams_play_the_same_seed(void **state) {
  uint32_t count;
  Workshop *workshop = room_new(*state, 6);
  room_follows(workshop, "ask", 4);
  room_do(workshop, (WorkshopEvent){.kind = EVENT_TEAM, .text = "The window side"});
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_TEAM, .text = "The window side"},
               "There is a team The window side already; give this one another name.");
  const WorkshopRun *runs = workshop_runs(workshop, &count);
  assert_int_equal(count, 2);
  assert_string_equal(runs[0].team, "");
  assert_string_equal(runs[1].team, "The window side");
  assert_memory_equal(session_before(runs[0].session, 0), session_state(runs[1].session),
                      sizeof(State));
  assert_memory_equal(runs[0].decisions[0].options, runs[1].decisions[0].options,
                      4 * sizeof(uint32_t));
  workshop_free(workshop);
}

static void a_variant_is_another_person_from_the_same_beginning(void **state) {
  uint32_t count;
  Workshop *workshop = room_new(*state, 6);
  const WorkshopRun *runs = workshop_runs(workshop, &count);
  bool was_yes = strcmp(session_head(runs[0].session)->variant[0][1], "yes") == 0;
  const char *other = was_yes ? "ready=not_now" : "ready=yes";
  room_do(workshop, (WorkshopEvent){.kind = EVENT_VARIANT, .text = other});
  runs = workshop_runs(workshop, &count);
  assert_string_equal(runs[1].variant, other);
  assert_string_equal(session_head(runs[1].session)->variant[0][1], was_yes ? "not_now" : "yes");
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_VARIANT, .text = "mood=blue"},
               "The course draws nothing that is called mood.");
  workshop_free(workshop);
}

static void a_scene_is_entered_as_after_a_way_there(void **state) {
  Workshop *workshop = room_new(*state, 6);
  room_do(workshop, (WorkshopEvent){.kind = EVENT_SCENE, .text = "afterwards", .number = 1});
  const JournalHead *head = session_head(workshop_session(workshop));
  assert_string_equal(head->from, "afterwards");
  assert_true(head->pushy);
  assert_int_equal(head->seed, 3);
  Err err;
  WorkshopEvent nowhere = {.kind = EVENT_SCENE, .text = "the_tlak"};
  assert_false(workshop_do(workshop, &nowhere, &err));
  assert_non_null(strstr(err.text, "the_talk"));
  workshop_free(workshop);
}

// Undo -------------------------------------------------------------------------------------------

static void undo_takes_back_one_thing_after_the_other(void **state) {
  Workshop *workshop = room_new(*state, 24);
  char ask = room_letter(workshop, "ask");
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_UNDO}, "There is nothing to undo.");
  room_votes(workshop, ask, 1);
  room_votes(workshop, ask, 12);
  room_simply(workshop, EVENT_CLOSE);
  room_simply(workshop, EVENT_FOLLOW);
  assert_int_equal(session_choices(workshop_session(workshop)), 1);
  room_simply(workshop, EVENT_UNDO);
  assert_int_equal(session_choices(workshop_session(workshop)), 0);
  assert_int_equal(workshop_phase(workshop), PHASE_SHOWN);
  room_simply(workshop, EVENT_UNDO);
  assert_int_equal(workshop_phase(workshop), PHASE_VOTE);
  assert_int_equal(workshop_last(workshop)->number, 12);
  room_simply(workshop, EVENT_UNDO);
  assert_int_equal(workshop_decision(workshop)->rounds[0].votes[ask - 'A'], 1);
  room_simply(workshop, EVENT_UNDO);
  assert_null(workshop_last(workshop));
  workshop_free(workshop);
}

static void the_end_can_be_taken_back(void **state) {
  Workshop *workshop = room_new(*state, 24);
  room_simply(workshop, EVENT_END);
  assert_true(workshop_over(workshop));
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_PAUSE},
               "The workshop is over; undo takes that back.");
  room_simply(workshop, EVENT_UNDO);
  assert_false(workshop_over(workshop));
  workshop_free(workshop);
}

// What people say --------------------------------------------------------------------------------

static void what_was_said_is_kept_as_it_can_stand_on_a_line(void **state) {
  uint32_t count;
  char long_text[EVENT_TEXT + 2];
  Workshop *workshop = room_new(*state, 24);
  room_do(workshop, (WorkshopEvent){.kind = EVENT_PLUS, .text = "  We asked,\nthen waited. "});
  room_do(workshop, (WorkshopEvent){.kind = EVENT_DELTA, .text = "„Nein“ — לא <b>"});
  const WorkshopSaid *said = workshop_said(workshop, &count);
  assert_int_equal(count, 2);
  assert_string_equal(said[0].text, "We asked, then waited.");
  assert_string_equal(said[1].text, "„Nein“ — לא <b>");
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_PLUS, .text = " \n"},
               "There is nothing written.");
  memset(long_text, 'x', sizeof long_text - 1);
  long_text[sizeof long_text - 1] = '\0';
  room_refuses(workshop, (WorkshopEvent){.kind = EVENT_PLUS, .text = long_text},
               "That is too long: there are 600 bytes for it.");
  workshop_free(workshop);
}

static void the_clock_never_goes_back(void **state) {
  Workshop *workshop = room_new(*state, 24);
  room_do(workshop, (WorkshopEvent){.kind = EVENT_AGENDA, .number = 1, .at_ms = 5000});
  room_do(workshop, (WorkshopEvent){.kind = EVENT_AGENDA, .number = 2, .at_ms = 4000});
  assert_int_equal(workshop_elapsed_ms(workshop), 5000);
  assert_int_equal(workshop_agenda_row(workshop), 2);
  assert_int_equal(workshop_agenda_row_ms(workshop), 5000);
  workshop_free(workshop);
}

static void a_room_has_somebody_in_it(void **state) {
  Err err;
  WorkshopSetup setup = {.session = {.seed = 3}};
  assert_null(workshop_new(*state, &setup, &err));
  assert_string_equal(err.text, "there are 1 to 500 votes in a room, and not 0");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_majority_is_followed_once_the_round_is_closed),
      cmocka_unit_test(two_rounds_are_both_kept),
      cmocka_unit_test(the_facilitator_may_take_another),
      cmocka_unit_test(what_cannot_be_is_said_and_nothing_moves),
      cmocka_unit_test(while_paused_nothing_is_decided),
      cmocka_unit_test(a_conversation_ends_and_says_so),
      cmocka_unit_test(going_back_leaves_the_road_where_it_was),
      cmocka_unit_test(teams_play_the_same_seed),
      cmocka_unit_test(a_variant_is_another_person_from_the_same_beginning),
      cmocka_unit_test(a_scene_is_entered_as_after_a_way_there),
      cmocka_unit_test(undo_takes_back_one_thing_after_the_other),
      cmocka_unit_test(the_end_can_be_taken_back),
      cmocka_unit_test(what_was_said_is_kept_as_it_can_stand_on_a_line),
      cmocka_unit_test(the_clock_never_goes_back),
      cmocka_unit_test(a_room_has_somebody_in_it),
  };
  return cmocka_run_group_tests(tests, setup, teardown);
}
