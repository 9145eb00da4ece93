// The step machine is told twice: story/run on a state, proof/walk on a box of states. And a state
// is kept as a key that leaves out what nothing can read. Both are held against play: at random, at
// every choice.
#include "practice.h"

#include "base/hash.h"
#include "proof/pack.h"
#include "proof/trace.h"
#include "proof/walk.h"

enum { PLAYS = 300, LONGEST = 400, WIDE = 6, MOST_TAPES = 3000 };

typedef struct Fixture {
  Story *story;
  Slots slots;
  Live live;
  Pack pack;
  Items items;
  Cover cover;
  Trace trace;
  uint64_t chance;
} Fixture;

static uint32_t draw(Fixture *fixture, uint32_t count) {
  fixture->chance = hash_mix(fixture->chance + 1);
  return (uint32_t)((fixture->chance >> 32) * count >> 32);
}

static Fixture *open_fixture(Story *story) {
  Fixture *fixture = calloc(1, sizeof *fixture);
  assert_non_null(story);
  fixture->story = story;
  slots_init(&fixture->slots, story, false);
  live_init(&fixture->live, story, &fixture->slots);
  pack_init(&fixture->pack, story, &fixture->slots, fixture->live.waiting);
  items_init(&fixture->items, story);
  cover_init(&fixture->cover, &fixture->items);
  trace_init(&fixture->trace, story, &fixture->slots, &fixture->cover);
  return fixture;
}

static void close_fixture(Fixture *fixture) {
  cover_free(&fixture->cover);
  items_free(&fixture->items);
  pack_free(&fixture->pack);
  live_free(&fixture->live);
  story_free(fixture->story);
  free(fixture);
}

static Story *shipped(void) {
  CourseFaults faults = {0};
  Story *story = course_load(UNPERSUADED_SOURCE "/scenes/common",
                             UNPERSUADED_SOURCE "/scenes/resident_expert", &faults);
  course_faults_free(&faults);
  return story;
}

static void begin(Fixture *fixture, uint64_t seed, State *state) {
  fixture->chance = hash_mix(seed);
  state_init(fixture->story, state, seed, NULL);
  run_start(fixture->story, state, NONE, false, NULL);
}

static void choose(Fixture *fixture, State *state, uint32_t option, const RunSink *sink) {
  Exchange exchange;
  run_choose(fixture->story, state, option, &exchange, sink);
}

static uint32_t draw_option(Fixture *fixture, const State *state) {
  uint32_t options[LIMIT_OPTIONS];
  const uint32_t count = run_options(fixture->story, state, options);
  return options[draw(fixture, count)];
}

// One state ---------------------------------------------------------------------------------------

static void expect_same(Fixture *fixture, const State *before, uint32_t option) {
  State after = *before;
  choose(fixture, &after, option, NULL);
  const uint32_t beat = trace_choice(&fixture->trace, before, option);
  assert_int_equal(beat, run_over(&after) ? GO_END : (uint32_t)after.beat);
  assert_int_equal(fixture->trace.trial.length, 0);
  slots_normalise(&fixture->slots, fixture->story, &after);
  assert_true(trial_box_holds(&fixture->slots, &fixture->trace.trial.box, &after));
  cover_settle(&fixture->cover, 0);
}

// Many states -------------------------------------------------------------------------------------

// A box with the state somewhere in it.
static void widen(Fixture *fixture, const State *state, Box *box) {
  trial_box_of(state, box);
  for (uint32_t i = 0; i < WIDE; i++) {
    const Slot *slot = &fixture->slots.items[draw(fixture, fixture->slots.count)];
    if (slot->kind == SLOT_BIT) {
      const uint32_t mask = 1u << slot->bit;
      box->low[slot->word] = (int32_t)((uint32_t)box->low[slot->word] & ~mask);
      box->high[slot->word] = (int32_t)((uint32_t)box->high[slot->word] | mask);
    } else if (slot->kind == SLOT_WHOLE && slot->word != STATE_SLOT(ending)) {
      const int32_t low = box->low[slot->word] - (int32_t)draw(fixture, 20);
      const int32_t high = box->high[slot->word] + (int32_t)draw(fixture, 20);
      box->low[slot->word] = low < slot->low ? slot->low : low;
      box->high[slot->word] = high > slot->high ? slot->high : high;
    }
  }
}

static bool some_tape_holds(Fixture *fixture, const Box *before, uint32_t from, uint32_t option,
                            const State *after) {
  Trial *trial = &fixture->trace.trial;
  const uint32_t goal = run_over(after) ? GO_END : (uint32_t)after->beat;
  bool found = false;
  trial->met = NULL;
  trial->length = 0;
  uint32_t tapes = 0;
  do {
    trial_rewind(trial);
    trial->box = *before;
    for (uint32_t m = 0; m < fixture->story->mind_count; m++) trial_refresh(trial, m);
    const uint32_t beat = walk_choose(trial, from, option);
    found =
        beat == goal && !trial->impossible && trial_box_holds(&fixture->slots, &trial->box, after);
  } while (!found && !trial->lost && ++tapes < MOST_TAPES && trial_next(trial));
  found |= trial->lost || tapes == MOST_TAPES;
  trace_init(&fixture->trace, fixture->story, &fixture->slots, &fixture->cover);
  return found;
}

static void expect_inside(Fixture *fixture, const State *before, uint32_t option) {
  State normal = *before, after = *before;
  Box box;
  slots_normalise(&fixture->slots, fixture->story, &normal);
  widen(fixture, &normal, &box);
  choose(fixture, &after, option, NULL);
  slots_normalise(&fixture->slots, fixture->story, &after);
  assert_true(some_tape_holds(fixture, &box, (uint32_t)before->beat, option, &after));
}

static void play_mirrored(Fixture *fixture, uint64_t seed) {
  State state;
  begin(fixture, seed, &state);
  for (int steps = 0; !run_over(&state) && steps < LONGEST; steps++) {
    const uint32_t option = draw_option(fixture, &state);
    expect_same(fixture, &state, option);
    if (steps % 4 == 0) expect_inside(fixture, &state, option);
    choose(fixture, &state, option, NULL);
  }
}

// Keys --------------------------------------------------------------------------------------------

typedef struct Heard {
  uint64_t hash;
} Heard;

static void hear(void *to, uint32_t line) {
  Heard *heard = to;
  heard->hash = hash_int(heard->hash, line);
}

// From here to the end, the state and what its key gives back are played side by side.
static void play_side_by_side(Fixture *fixture, State state) {
  uint64_t key[PACK_WORDS];
  State twin = {0}, normal = state;
  memcpy(twin.variant, state.variant, sizeof twin.variant);
  slots_normalise(&fixture->slots, fixture->story, &normal);
  assert_true(pack_in(&fixture->pack, &normal, key));
  pack_out(&fixture->pack, key, &twin);
  for (int steps = 0; !run_over(&state) && steps < LONGEST; steps++) {
    Heard heard[2] = {{HASH_START}, {HASH_START}};
    const RunSink sinks[2] = {{.line = hear, .to = &heard[0]}, {.line = hear, .to = &heard[1]}};
    uint32_t options[2][LIMIT_OPTIONS];
    const uint32_t count = run_options(fixture->story, &state, options[0]);
    assert_int_equal(run_options(fixture->story, &twin, options[1]), count);
    assert_memory_equal(options[0], options[1], count * sizeof options[0][0]);
    const uint32_t option = options[0][draw(fixture, count)];
    choose(fixture, &state, option, &sinks[0]);
    choose(fixture, &twin, option, &sinks[1]);
    assert_true(heard[0].hash == heard[1].hash);
    assert_int_equal(state.beat, twin.beat);
    assert_int_equal(state.ending, twin.ending);
  }
}

static void play_keys(Fixture *fixture, uint64_t seed) {
  State state;
  begin(fixture, seed, &state);
  for (int steps = 0; !run_over(&state) && steps < LONGEST; steps++) {
    if (draw(fixture, 8) == 0) play_side_by_side(fixture, state);
    choose(fixture, &state, draw_option(fixture, &state), NULL);
  }
}

static void each_course(void (*play)(Fixture *, uint64_t)) {
  Story *stories[] = {practice_load("drill"), practice_load("practice"),
                      practice_load("faults/clean"), shipped()};
  for (size_t i = 0; i < sizeof stories / sizeof *stories; i++) {
    Fixture *fixture = open_fixture(stories[i]);
    for (uint64_t seed = 1; seed <= PLAYS; seed++) play(fixture, seed);
    close_fixture(fixture);
  }
}

static void boxes_hold_what_play_comes_to(void **state) {
  (void)state;
  each_course(play_mirrored);
}

static void keys_keep_everything_that_matters(void **state) {
  (void)state;
  each_course(play_keys);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(boxes_hold_what_play_comes_to),
      cmocka_unit_test(keys_keep_everything_that_matters),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
