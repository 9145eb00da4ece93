#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/hash.h"
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

static const Story *story_of(void **state) {
  return &((Made *)*state)->story;
}

static Session *begin(void **state, uint64_t seed) {
  Err err;
  SessionSetup given = {.seed = seed};
  Session *session = session_new(story_of(state), &given, &err);
  assert_non_null(session);
  return session;
}

static void choose(Session *session, uint32_t option) {
  Err err;
  assert_true(session_choose(session, option, &err));
}

static const Entry *entry_at(const Session *session, uint32_t index) {
  uint32_t count;
  const Entry *entries = session_entries(session, &count);
  assert_true(index < count);
  return &entries[index];
}

static uint32_t entry_count(const Session *session) {
  uint32_t count;
  session_entries(session, &count);
  return count;
}

// The transcript ----------------------------------------------------------------------------------

static void the_transcript_tells_scene_lines_and_choices(void **state) {
  Session *session = begin(state, 1);
  assert_int_equal(entry_count(session), 2);
  assert_int_equal(entry_at(session, 0)->kind, ENTRY_SCENE);
  assert_string_equal(entry_at(session, 0)->text, "Morning");
  assert_string_equal(entry_at(session, 0)->does, "An office.");
  assert_int_equal(entry_at(session, 1)->exchange, 0);
  choose(session, ASK);
  assert_int_equal(entry_count(session), 5);
  assert_int_equal(entry_at(session, 2)->kind, ENTRY_CHOICE);
  assert_int_equal(entry_at(session, 2)->index, ASK);
  assert_int_equal(entry_at(session, 2)->speaker, 1);
  assert_int_equal(entry_at(session, 2)->exchange, 1);
  assert_int_equal(entry_at(session, 3)->hold_ms, 4000);
  assert_int_equal(entry_at(session, 3)->speaker, 0);
  assert_int_equal(entry_at(session, 4)->exchange, 1);
  assert_string_equal(entry_at(session, 4)->text, "The clock goes on.");
  session_free(session);
}

static void names_are_filled_in(void **state) {
  Err err;
  SessionSetup given = {.player = "Sam"};
  Session *session = session_new(story_of(state), &given, &err);
  choose(session, ASK);
  assert_string_equal(entry_at(session, 1)->text, "Good morning, Sam.");
  assert_string_equal(entry_at(session, 3)->text, "Yes, Sam, Sam. {play}");
  assert_string_equal(entry_at(session, 3)->does, "looks at Sam");
  session_free(session);
}

static void a_name_becomes_one_that_reads_back(void **state) {
  static const char *const names[][2] = {{NULL, "Alex"},
                                         {"", "Alex"},
                                         {"A\nB", "A B"},
                                         {"{player}", "{player}"},
                                         {"\xFF", "\xEF\xBF\xBD"}};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    Err err;
    SessionSetup given = {.player = names[i][0]};
    Session *session = session_new(story_of(state), &given, &err);
    assert_string_equal(session_head(session)->player, names[i][1]);
    session_free(session);
  }
}

// Choosing ----------------------------------------------------------------------------------------

static void only_what_is_offered_can_be_chosen(void **state) {
  Err err;
  Session *session = begin(state, 1);
  assert_false(session_choose(session, AGAIN, &err));
  assert_string_equal(err.text, "one.on.again is not offered here");
  assert_int_equal(session_choices(session), 0);
  assert_int_equal(entry_count(session), 2);
  choose(session, WAIT);
  choose(session, AGAIN);
  choose(session, AGAIN);
  assert_int_equal(session_choices(session), 3);
  choose(session, GO_ON);
  choose(session, END);
  assert_true(session_over(session));
  assert_false(session_choose(session, END, &err));
  assert_string_equal(err.text, "the course is over; nothing is left to choose");
  session_free(session);
}

static void the_ending_is_decided_where_the_epilogue_begins(void **state) {
  Session *session = begin(state, 1);
  choose(session, ASK);
  assert_int_equal(session_ending_choice(session), NONE);
  choose(session, GO_ON);
  assert_int_equal(session_ending_choice(session), 2);
  choose(session, END);
  assert_int_equal(session_ending_choice(session), 2);
  session_free(session);
}

static void the_conversation_stops_before_the_epilogue(void **state) {
  Session *session = begin(state, 1);
  choose(session, ASK);
  assert_int_equal(session_epilogue(session), 5);  // all there is
  choose(session, GO_ON);
  assert_int_equal(entry_at(session, 6)->kind, ENTRY_SCENE);
  assert_int_equal(session_epilogue(session), 6);  // behind the choice that led there
  choose(session, END);
  assert_int_equal(session_epilogue(session), 6);
  session_free(session);
}

// Begun in the epilogue: nothing is held back, and nothing of it was before the ending.
static void an_epilogue_alone_is_the_conversation(void **state) {
  Err err;
  SessionSetup given = {.seed = 1, .from = "two"};
  Session *session = session_new(story_of(state), &given, &err);
  assert_non_null(session);
  assert_int_equal(session_ending_choice(session), 0);
  assert_int_equal(session_epilogue(session), entry_count(session));
  choose(session, END);
  assert_int_equal(session_epilogue(session), entry_count(session));
  session_free(session);
}

static void a_rewind_brings_back_what_was(void **state) {
  Err err;
  Session *session = begin(state, 1);
  choose(session, ASK);
  State before = *session_state(session);
  uint32_t entries = entry_count(session);
  choose(session, AGAIN);
  choose(session, GO_ON);
  assert_true(session_rewind(session, 1, &err));
  assert_memory_equal(session_state(session), &before, sizeof before);
  assert_int_equal(entry_count(session), entries);
  assert_int_equal(session_choices(session), 1);
  assert_int_equal(session_ending_choice(session), NONE);
  assert_false(session_rewind(session, 1, &err));
  assert_string_equal(err.text, "there are 1 choices to go back to, counted from 0");
  assert_true(session_rewind(session, 0, &err));
  assert_false(session_rewind(session, 0, &err));
  assert_string_equal(err.text, "no choice was made yet");
  session_free(session);
}

static void options_come_in_an_order_of_the_seed(void **state) {
  uint32_t first = 0, seeds = 200;
  for (uint32_t seed = 0; seed < seeds; seed++) {
    uint32_t options[LIMIT_OPTIONS], again[LIMIT_OPTIONS];
    Session *session = begin(state, seed);
    assert_int_equal(session_options(session, options), 2);
    session_options(session, again);
    assert_memory_equal(options, again, 2 * sizeof *options);
    first += options[0] == ASK;
    session_free(session);
  }
  assert_in_range(first, 60, 140);
}

// Beginning ---------------------------------------------------------------------------------------

static void variants_are_drawn_or_given(void **state) {
  Err err;
  static const char *const given[] = {"root=answer"};
  SessionSetup with = {.seed = 7, .variants = given, .variant_count = 1};
  Session *session = session_new(story_of(state), &with, &err);
  const JournalHead *head = session_head(session);
  assert_int_equal(head->variant_count, 2);
  assert_string_equal(head->variant[0][0], "mood");
  assert_string_equal(head->variant[0][1], hash_draw(7, "mood", 2) ? "down" : "up");
  assert_string_equal(head->variant[1][0], "root");
  assert_string_equal(head->variant[1][1], "answer");
  session_free(session);
}

static void a_setup_that_does_not_fit_is_refused(void **state) {
  static const struct {
    const char *variant, *second, *from;
    bool pushy;
    const char *sentence;
  } cases[] = {
      {"rot=edge", NULL, NULL, false, "there is no variant \"rot\"; the nearest is \"root\""},
      {"root=edges", NULL, NULL, false,
       "variant root: there is no value \"edges\"; the nearest is \"edge\""},
      {"root=zzzzzz", NULL, NULL, false,
       "variant root: there is no value \"zzzzzz\"; there is \"edge\", \"pace\", \"answer\""},
      {"root", NULL, NULL, false, "a variant is written name=value, not \"root\""},
      {"root=edge", "root=pace", NULL, false, "variant root is given two values"},
      {NULL, NULL, "on", false, "there is no scene \"on\"; the nearest is \"one\""},
      {NULL, NULL, NULL, true, "a pushy beginning needs the scene it begins from"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    Err err = {0};
    const char *variants[] = {cases[i].variant, cases[i].second};
    SessionSetup with = {.variants = variants,
                         .variant_count = cases[i].second    ? 2
                                          : cases[i].variant ? 1
                                                             : 0,
                         .from = cases[i].from,
                         .pushy = cases[i].pushy};
    assert_null(session_new(story_of(state), &with, &err));
    assert_string_equal(err.text, cases[i].sentence);
  }
}

static void a_session_can_begin_in_the_middle(void **state) {
  Err err;
  SessionSetup with = {.from = "two", .pushy = true};
  Session *session = session_new(story_of(state), &with, &err);
  assert_string_equal(entry_at(session, 0)->text, "Later");
  assert_string_equal(session_head(session)->from, "two");
  assert_true(session_head(session)->pushy);
  assert_int_equal(session_ending_choice(session), 0);
  session_free(session);
}

// Writing down ------------------------------------------------------------------------------------

typedef struct Disk {
  Buf bytes;
  int room;  // writes until it is full
  Session *session;
  uint32_t choices;  // the session's while the last write was made
} Disk;

static bool write_to(void *to, const char *bytes, size_t length, Err *err) {
  Disk *disk = to;
  if (disk->room == 0) return err_set(err, "the disk is full");
  disk->room--;
  if (disk->session) disk->choices = session_choices(disk->session);
  buf_add_bytes(&disk->bytes, bytes, length);
  return true;
}

static void a_choice_is_written_before_it_is_made(void **state) {
  Err err;
  Disk disk = {.room = 100};
  Session *session = begin(state, 1);
  disk.session = session;
  assert_true(session_record(session, (SessionSink){write_to, &disk}, &err));
  choose(session, ASK);
  assert_int_equal(disk.choices, 0);
  assert_int_equal(session_choices(session), 1);
  assert_non_null(strstr(buf_text(&disk.bytes), "begin\nchoose one.hello.ask\n"));
  session_free(session);
  buf_free(&disk.bytes);
}

static void a_session_recorded_late_is_written_whole(void **state) {
  Err err;
  Buf all = {0};
  Disk disk = {.room = 100};
  Session *session = begin(state, 1);
  choose(session, ASK);
  session_rewind(session, 0, &err);
  session_note(session, "early", &err);
  assert_true(session_record(session, (SessionSink){write_to, &disk}, &err));
  choose(session, WAIT);
  session_write(session, &all);
  assert_string_equal(buf_text(&disk.bytes), buf_text(&all));
  session_free(session);
  buf_free(&disk.bytes);
  buf_free(&all);
}

static void play_goes_on_in_memory_when_the_disk_is_full(void **state) {
  Err err;
  Buf all = {0};
  Disk disk = {.room = 2};
  Session *session = begin(state, 1);
  assert_true(session_record(session, (SessionSink){write_to, &disk}, &err));
  choose(session, ASK);
  assert_string_equal(session_trouble(session), "");
  choose(session, AGAIN);
  assert_string_equal(session_trouble(session), "the disk is full");
  size_t length = disk.bytes.length;
  disk.room = 100;  // a hole in the middle would be worse than an end
  choose(session, GO_ON);
  assert_int_equal(disk.bytes.length, length);
  session_write(session, &all);
  assert_non_null(strstr(buf_text(&all), "again\nchoose one.on.go\n"));
  session_free(session);
  buf_free(&disk.bytes);
  buf_free(&all);
}

static void a_sink_that_refuses_the_head_is_not_used(void **state) {
  Err err;
  Disk disk = {0};
  Session *session = begin(state, 1);
  assert_false(session_record(session, (SessionSink){write_to, &disk}, &err));
  assert_string_equal(err.text, "the disk is full");
  disk.room = 10;
  choose(session, ASK);
  assert_int_equal(disk.bytes.length, 0);
  session_free(session);
}

// Playing again -----------------------------------------------------------------------------------

static Session *replay(void **state, const Session *session, Err *parted) {
  Err err;
  Buf text = {0};
  Journal journal;
  session_write(session, &text);
  assert_true(journal_read(&journal, "a.journal", buf_text(&text), text.length, &err));
  assert_string_equal(journal.fault.text, "");
  Session *again = session_replay(story_of(state), &journal, parted, &err);
  assert_non_null(again);
  journal_free(&journal);
  buf_free(&text);
  return again;
}

static void assert_same(const Session *a, const Session *b) {
  Buf text_a = {0}, text_b = {0};
  session_write(a, &text_a);
  session_write(b, &text_b);
  assert_string_equal(buf_text(&text_a), buf_text(&text_b));
  assert_memory_equal(session_state(a), session_state(b), sizeof(State));
  assert_int_equal(session_choices(a), session_choices(b));
  assert_int_equal(entry_count(a), entry_count(b));
  for (uint32_t i = 0; i < entry_count(a); i++) {
    assert_string_equal(entry_at(a, i)->text, entry_at(b, i)->text);
    assert_int_equal(entry_at(a, i)->exchange, entry_at(b, i)->exchange);
  }
  buf_free(&text_a);
  buf_free(&text_b);
}

// Anything a person might do, drawn from the seed.
static void do_something(Session *session, uint64_t seed, uint32_t step) {
  Err err;
  uint32_t options[LIMIT_OPTIONS];
  uint64_t drawn = hash_mix(hash_int(hash_int(HASH_START, (int64_t)seed), step));
  uint32_t count = session_options(session, options);
  uint32_t made = session_choices(session);
  if (drawn % 8 == 0) {
    session_note(session, "a \xE2\x80\x93 note\n", &err);
  } else if (made > 0 && (drawn % 8 == 1 || count == 0)) {
    assert_true(session_rewind(session, (uint32_t)(drawn >> 8) % made, &err));
  } else if (count > 0) {
    choose(session, options[(drawn >> 8) % count]);
  }
}

static void a_thousand_sessions_replay_to_themselves(void **state) {
  for (uint64_t seed = 0; seed < 1000; seed++) {
    Err parted;
    Session *session = begin(state, seed);
    for (uint32_t step = 0; step < seed % 40; step++) do_something(session, seed, step);
    Session *again = replay(state, session, &parted);
    assert_string_equal(parted.text, "");
    assert_same(session, again);
    session_free(session);
    session_free(again);
  }
}

static Session *replay_text(void **state, const char *inputs, Err *parted, Err *err) {
  Buf text = {0};
  Journal journal;
  buf_add(
      &text,
      "unpersuaded journal 1\ncourse by_hand\nrules 000000000000000b\n"
      "words 000000000000000c\nseed 5\nplayer Sam\nvariant mood=up\nvariant root=edge\nbegin\n");
  buf_add(&text, inputs);
  assert_true(journal_read(&journal, "a.journal", buf_text(&text), text.length, err));
  Session *session = session_replay(story_of(state), &journal, parted, err);
  journal_free(&journal);
  buf_free(&text);
  return session;
}

static void where_a_journal_parts_what_came_before_stands(void **state) {
  static const struct {
    const char *inputs;
    uint32_t choices;
    const char *sentence;
  } cases[] = {
      {"choose one.hello.ask\nchoose one.on.gone\nchoose one.on.go\n", 1,
       "line 11: the course has no option one.on.gone now"},
      {"choose one.hello.ask\nchoose one.hello.wait\n", 1,
       "line 11: one.hello.wait is not offered here"},
      {"choose one.hello.ask\nnote x\nrewind 4\n", 1,
       "line 12: there are 1 choices to go back to, counted from 0"},
      {"rewind 0\n", 0, "line 10: no choice was made yet"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    Err parted, err;
    Session *session = replay_text(state, cases[i].inputs, &parted, &err);
    assert_non_null(session);
    assert_int_equal(session_choices(session), cases[i].choices);
    assert_string_equal(parted.text, cases[i].sentence);
    assert_string_equal(session_head(session)->player, "Sam");
    session_free(session);
  }
}

static void a_journal_of_another_course_is_refused(void **state) {
  Err parted, err;
  Journal journal = {.head = {.course = "elsewhere"}};
  assert_null(session_replay(story_of(state), &journal, &parted, &err));
  assert_string_equal(err.text, "the journal is of the course elsewhere, not of by_hand");
}

static void an_endless_journal_ends(void **state) {
  Err parted, err;
  Buf inputs = {0};
  buf_add(&inputs, "choose one.hello.ask\n");
  for (int i = 0; i < 20000; i++) buf_add(&inputs, "choose one.on.again\n");
  Session *session = replay_text(state, buf_text(&inputs), &parted, &err);
  assert_int_equal(session_choices(session), 10000);
  assert_string_equal(parted.text, "line 10010: a session has at most 10000 choices");
  session_free(session);
  buf_free(&inputs);
}

#define session_test(function) cmocka_unit_test_setup_teardown(function, setup, teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      session_test(the_transcript_tells_scene_lines_and_choices),
      session_test(names_are_filled_in),
      session_test(a_name_becomes_one_that_reads_back),
      session_test(only_what_is_offered_can_be_chosen),
      session_test(the_ending_is_decided_where_the_epilogue_begins),
      session_test(the_conversation_stops_before_the_epilogue),
      session_test(an_epilogue_alone_is_the_conversation),
      session_test(a_rewind_brings_back_what_was),
      session_test(options_come_in_an_order_of_the_seed),
      session_test(variants_are_drawn_or_given),
      session_test(a_setup_that_does_not_fit_is_refused),
      session_test(a_session_can_begin_in_the_middle),
      session_test(a_choice_is_written_before_it_is_made),
      session_test(a_session_recorded_late_is_written_whole),
      session_test(play_goes_on_in_memory_when_the_disk_is_full),
      session_test(a_sink_that_refuses_the_head_is_not_used),
      session_test(a_thousand_sessions_replay_to_themselves),
      session_test(where_a_journal_parts_what_came_before_stands),
      session_test(a_journal_of_another_course_is_refused),
      session_test(an_endless_journal_ends),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
