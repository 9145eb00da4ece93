// Every course that is installed, played a thousand times at random, with second thoughts and
// notes: its journal gives the same state, transcript and record again, byte for byte; and cut at
// every byte it still gives a beginning of them.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/hash.h"
#include "base/memory.h"
#include "tools/library.h"
#include "tools/session_json.h"
#include "tools/terminal.h"
#include "tools/transcript_text.h"

enum { SEEDS = 1000, LONGEST = 200 };

typedef struct Printed {
  Buf journal, transcript, json;
} Printed;

static void print(Session *session, const Journal *journal, Printed *out) {
  uint32_t count;
  *out = (Printed){0};
  session_entries(session, &count);
  session_write(session, &out->journal);
  transcript_text_add_all(session, 0, count, TERMINAL_COLUMNS, &out->transcript);
  session_json_add(session, journal, true, &out->json);
}

static void free_printed(Printed *printed) {
  buf_free(&printed->journal);
  buf_free(&printed->transcript);
  buf_free(&printed->json);
}

static void read_back(const Session *session, size_t length, Journal *out) {
  Err err;
  Buf text = {0};
  session_write(session, &text);
  if (length > text.length) length = text.length;
  assert_true(journal_read(out, "a.journal", buf_text(&text), length, &err));
  buf_free(&text);
}

static void play_at_random(Session *session, uint64_t seed) {
  Err err;
  for (uint32_t step = 0; step < LONGEST; step++) {
    uint32_t options[LIMIT_OPTIONS], count = session_options(session, options);
    uint64_t drawn = hash_mix(hash_int(hash_int(HASH_START, (int64_t)seed), step));
    uint32_t made = session_choices(session);
    if (count == 0) return;
    if (drawn % 16 == 0 && made > 0) {
      assert_true(session_rewind(session, (uint32_t)(drawn >> 8) % made, &err));
    } else if (drawn % 16 == 1) {
      assert_true(session_note(session, "he looked at the clock", &err));
    } else {
      assert_true(session_choose(session, options[(drawn >> 8) % count], &err));
    }
  }
}

static Session *begin(const Story *story, uint64_t seed) {
  Err err;
  SessionSetup setup = {.seed = seed, .player = "Sam"};
  Session *session = session_new(story, &setup, &err);
  assert_non_null(session);
  return session;
}

static void replays_to_itself(const Story *story, uint64_t seed) {
  Err parted, err;
  Journal journal;
  Printed first, second;
  Session *session = begin(story, seed);
  play_at_random(session, seed);
  read_back(session, SIZE_MAX, &journal);
  Session *again = session_replay(story, &journal, &parted, &err);
  assert_non_null(again);
  assert_string_equal(parted.text, "");
  print(session, &journal, &first);
  print(again, &journal, &second);
  assert_memory_equal(session_state(session), session_state(again), sizeof(State));
  assert_string_equal(buf_text(&first.journal), buf_text(&second.journal));
  assert_string_equal(buf_text(&first.transcript), buf_text(&second.transcript));
  assert_string_equal(buf_text(&first.json), buf_text(&second.json));
  free_printed(&first);
  free_printed(&second);
  journal_free(&journal);
  session_free(session);
  session_free(again);
}

static void each_course(void **state, void (*test)(const Story *story)) {
  Err err;
  size_t count;
  const char *const *names = library_names(*state, &count);
  assert_true(count > 0);
  for (size_t i = 0; i < count; i++) {
    const Story *story = library_course(*state, names[i], &err);
    if (!story) fail_msg("%s", err.text);
    test(story);
  }
}

static void a_thousand_seeds(const Story *story) {
  for (uint64_t seed = 0; seed < SEEDS; seed++) replays_to_itself(story, seed);
}

static void a_thousand_random_sessions_replay_to_themselves(void **state) {
  each_course(state, a_thousand_seeds);
}

// A beginning of the inputs, and each state on the way as it was. (Without second thoughts: they
// would shorten it.)
static void cut_everywhere(const Story *story) {
  Session *session = begin(story, 5);
  uint32_t options[LIMIT_OPTIONS];
  Err parted, err;
  for (uint32_t i = 0; i < LONGEST && session_options(session, options) > 0; i++)
    assert_true(session_choose(session, options[0], &err));
  Buf whole = {0};
  session_write(session, &whole);
  size_t head = (size_t)(strstr(buf_text(&whole), "\nbegin\n") - buf_text(&whole)) + 7;
  for (size_t length = head; length <= whole.length; length++) {
    Journal journal;
    read_back(session, length, &journal);
    Session *again = session_replay(story, &journal, &parted, &err);
    assert_non_null(again);
    assert_string_equal(parted.text, "");
    assert_memory_equal(session_state(again), session_before(session, session_choices(again)),
                        sizeof(State));
    journal_free(&journal);
    session_free(again);
  }
  buf_free(&whole);
  session_free(session);
}

static void a_journal_cut_at_every_byte_gives_a_beginning(void **state) {
  each_course(state, cut_everywhere);
}

static void going_back_and_on_again_changes_nothing(void **state) {
  Err err;
  size_t count;
  const char *const *names = library_names(*state, &count);
  for (size_t i = 0; i < count; i++) {
    const Story *story = library_course(*state, names[i], &err);
    if (!story) fail_msg("%s", err.text);
    Session *session = begin(story, 11);
    uint32_t options[LIMIT_OPTIONS];
    while (session_choices(session) < LONGEST && session_options(session, options) > 0) {
      State before = *session_state(session), after;
      assert_true(session_choose(session, options[0], &err));
      after = *session_state(session);
      assert_true(session_rewind(session, session_choices(session) - 1, &err));
      assert_memory_equal(session_state(session), &before, sizeof before);
      assert_true(session_choose(session, options[0], &err));
      assert_memory_equal(session_state(session), &after, sizeof after);
    }
    session_free(session);
  }
}

// Begun at any scene, either way, a session plays and replays like any other.
static void begun_anywhere(const Story *story) {
  for (uint32_t i = 0; i < 2 * story->scene_count; i++) {
    Err parted, err;
    Journal journal;
    SessionSetup given = {
        .seed = i, .from = story_text(story, story->scenes[i / 2].id), .pushy = i % 2 == 1};
    Session *session = session_new(story, &given, &err);
    assert_non_null(session);
    play_at_random(session, i);
    read_back(session, SIZE_MAX, &journal);
    Session *again = session_replay(story, &journal, &parted, &err);
    assert_string_equal(parted.text, "");
    assert_memory_equal(session_state(session), session_state(again), sizeof(State));
    journal_free(&journal);
    session_free(session);
    session_free(again);
  }
}

static void a_session_can_begin_at_any_scene(void **state) {
  each_course(state, begun_anywhere);
}

// Lines swapped, bytes changed: it is read as far as it goes, and what goes is played.
static void edited_anyhow(const Story *story) {
  Session *session = begin(story, 3);
  play_at_random(session, 3);
  Buf whole = {0};
  session_write(session, &whole);
  char *text = memory_copy_text(buf_text(&whole));
  for (uint32_t i = 0; i < 3000; i++) {
    Err parted, err;
    Journal journal;
    uint64_t drawn = hash_mix(hash_int(HASH_START, i));
    memcpy(text, whole.text, whole.length);
    for (uint32_t edits = 0; edits <= drawn % 3; edits++) {
      uint64_t edit = hash_mix(drawn + edits);
      text[edit % whole.length] = text[(edit >> 24) % whole.length];
    }
    if (!journal_read(&journal, "a.journal", text, whole.length, &err)) continue;
    Session *again = session_replay(story, &journal, &parted, &err);
    session_free(again);
    journal_free(&journal);
  }
  free(text);
  buf_free(&whole);
  session_free(session);
}

static void an_edited_journal_never_does_harm(void **state) {
  each_course(state, edited_anyhow);
}

static int setup(void **state) {
  *state = library_open(UNPERSUADED_DATA);
  return 0;
}

static int teardown(void **state) {
  library_close(*state);
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_thousand_random_sessions_replay_to_themselves),
      cmocka_unit_test(a_journal_cut_at_every_byte_gives_a_beginning),
      cmocka_unit_test(going_back_and_on_again_changes_nothing),
      cmocka_unit_test(a_session_can_begin_at_any_scene),
      cmocka_unit_test(an_edited_journal_never_does_harm),
  };
  return cmocka_run_group_tests(tests, setup, teardown);
}
