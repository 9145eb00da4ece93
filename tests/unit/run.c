// The step machine: what is shown, what may be chosen, where it leads. Also definition 31: a session is one branch of one
// playthrough of one course, so that here it is a State and the options chosen.
#include "practice.h"

typedef struct Walk {
  const Story *story;
  State state;
  Exchange last;
  char heard
      [1024];  // lines and scenes since the last choice, one after another: "[Hall] Start. Grey."
} Walk;

static void hear(Walk *walk, const char *before, const char *text, const char *after) {
  snprintf(walk->heard + strlen(walk->heard), sizeof walk->heard - strlen(walk->heard), "%s%s%s%s",
           *walk->heard ? " " : "", before, text, after);
}

static void hear_line(void *to, uint32_t line) {
  Walk *walk = to;
  hear(walk, "", story_text(walk->story, walk->story->lines[line].text), "");
}

static void hear_scene(void *to, uint32_t scene) {
  Walk *walk = to;
  hear(walk, "[", story_text(walk->story, walk->story->scenes[scene].title), "]");
}

static RunSink sink_of(Walk *walk) {
  return (RunSink){.scene = hear_scene, .line = hear_line, .to = walk};
}

static Walk begin(const Story *story) {
  static const uint32_t variants[LIMIT_VARIANTS] = {0};
  Walk walk = {.story = story};
  const RunSink sink = sink_of(&walk);
  state_init(story, &walk.state, 1, variants);
  run_start(story, &walk.state, NONE, false, &sink);
  return walk;
}

static void choose(Walk *walk, const char *id) {
  const uint32_t option = story_find_option(walk->story, id);
  const RunSink sink = sink_of(walk);
  if (option == NONE || walk->story->options[option].beat != (uint32_t)walk->state.beat ||
      !run_offers(walk->story, &walk->state, option)) {
    fail_msg("%s is not offered", id);
  }
  *walk->heard = '\0';
  run_choose(walk->story, &walk->state, option, &walk->last, &sink);
}

// Options of the hall's first beat, by their last name.
static void choose_all(Walk *walk, const char *names) {
  char copy[256], id[64], *rest = copy;
  strcpy(copy, names);
  for (char *name; (name = strtok_r(rest, " ", &rest));) {
    snprintf(id, sizeof id, strchr(name, '.') ? "%s" : "hall.start.%s", name);
    choose(walk, id);
  }
}

static const char *beat_of(const Walk *walk) {
  return story_text(walk->story, walk->story->beats[walk->state.beat].id);
}

static const char *offered(const Walk *walk, char out[512]) {
  uint32_t options[LIMIT_OPTIONS];
  const uint32_t count = run_options(walk->story, &walk->state, options);
  *out = '\0';
  for (uint32_t i = 0; i < count; i++) {
    const char *id = story_text(walk->story, walk->story->options[options[i]].id);
    snprintf(out + strlen(out), 512 - strlen(out), "%s%s", i ? " " : "", strrchr(id, '.') + 1);
  }
  return out;
}

static int32_t variable(const Walk *walk, const char *name) {
  for (uint32_t i = 0; i < walk->story->variable_count; i++) {
    if (!strcmp(story_text(walk->story, walk->story->variables[i].id), name)) {
      return walk->state.variable[i];
    }
  }
  fail_msg("no variable is called %s", name);
  return 0;
}

// Beginning ---------------------------------------------------------------------------------------------------

static void play_begins_at_the_first_beat_of_the_first_scene(void **state) {
  Walk walk = begin(*state);
  assert_string_equal(beat_of(&walk), "hall.start");
  assert_string_equal(walk.heard, "[Hall] Start. Grey.");
  assert_int_equal(variable(&walk, "steps"), 1);
  assert_false(run_over(&walk.state));
}

static void variants_are_drawn_from_the_seed_or_given(void **state) {
  static const uint32_t none[LIMIT_VARIANTS] = {NONE, NONE, NONE};
  static const uint32_t rain[LIMIT_VARIANTS] = {1};
  State first, second;
  int rainy = 0;
  for (uint64_t seed = 1; seed <= 100; seed++) {
    state_init(*state, &first, seed, none);
    state_init(*state, &second, seed, none);
    assert_memory_equal(&first, &second, sizeof first);
    rainy += first.variant[0];
    state_init(*state, &first, seed, rain);
    assert_int_equal(first.variant[0], 1);
  }
  assert_in_range(rainy, 30, 70);
}

static void a_session_may_begin_in_a_scene(void **state) {
  const uint32_t cellar = story_find_scene(*state, "cellar");
  for (int pushy = 0; pushy < 2; pushy++) {
    Walk walk = {.story = *state};
    const RunSink sink = sink_of(&walk);
    static const uint32_t variants[LIMIT_VARIANTS] = {0};
    state_init(*state, &walk.state, 1, variants);
    run_start(*state, &walk.state, cellar, pushy, &sink);
    assert_string_equal(beat_of(&walk), "cellar.room");
    assert_string_equal(walk.heard, pushy ? "[Cellar]" : "[Cellar] Lit.");
    assert_int_equal(variable(&walk, "steps"), pushy ? 0 : 3);
    assert_int_equal(variable(&walk, "mood"), pushy ? 2 : 0);
  }
}

static uint32_t flag_named(const Story *story, const char *name) {
  for (uint32_t i = 0; i < story->flag_count; i++)
    if (strcmp(story_text(story, story->flags[i]), name) == 0) return i;
  fail_msg("no status %s", name);
  return NONE;
}

static void the_state_a_path_would_have_brought(void **state) {
  Story *story = practice_load("practice");
  Practice practice = practice_begin(story);
  (void)state;
  run_start(story, &practice.state, story_find_scene(story, "crowd"), false, NULL);
  practice_expect(&practice,
                  "T=60 X=20 F=45 R=12 answer=1 pace=2 edge=3 betrayal=0 voiced=3 understood=2 "
                  "purposes=1 O=59");
  assert_true(state_flag(&practice.state, 0, flag_named(story, "accepted")));
  assert_false(state_flag(&practice.state, 0, flag_named(story, "pressured")));
  assert_int_equal(practice.state.mind[0].purpose, 1 << practice_concern(&practice, "edge"));
  practice = practice_begin(story);
  run_start(story, &practice.state, story_find_scene(story, "crowd"), true, NULL);
  practice_expect(&practice, "T=20 X=70 voiced=0 O=-1");  // 20 + 20 - floor(41.5)
  story_free(story);
}

// Choosing ----------------------------------------------------------------------------------------------------

static void options_stand_as_written(void **state) {
  char out[512];
  Walk walk = begin(*state);
  assert_string_equal(offered(&walk, out),
                      "once lamp count back again passage by_line closed next attic more");
}

static void an_option_is_offered_once_unless_it_says_again(void **state) {
  char out[512];
  Walk walk = begin(*state);
  choose_all(&walk, "once");
  assert_string_equal(walk.heard, "Once.");
  assert_string_equal(beat_of(&walk), "hall.start");
  assert_string_equal(offered(&walk, out),
                      "lamp count back again passage by_line closed next attic more");
  choose_all(&walk, "count again count");
  assert_string_equal(offered(&walk, out),
                      "lamp count back again passage by_line closed next attic more");
}

static void a_condition_opens_an_option(void **state) {
  char out[512];
  Walk walk = begin(*state);
  choose_all(&walk, "lamp");
  assert_string_equal(walk.heard, "Lit.");  // the option's own effects hold for its reply
  assert_string_equal(
      offered(&walk, out),
      "once lamp needs_lamp count back again passage by_line closed next attic more");
}

static void what_was_chosen_and_seen_is_remembered(void **state) {
  char out[512];
  Walk walk = begin(*state);
  choose_all(&walk, "more");
  assert_string_equal(offered(&walk, out), "one two three four five start stop");
  choose_all(&walk, "hall.more.two");
  assert_string_equal(offered(&walk, out), "one two three four five six start stop");
  choose_all(&walk, "hall.more.three");
  assert_string_equal(offered(&walk, out), "one two three four five start stop");
  choose_all(&walk, "hall.more.start passage more");
  assert_string_equal(offered(&walk, out), "one two three four five seven start stop");
  walk.state.variant[0] = 1;
  assert_string_equal(offered(&walk, out), "one two three four five seven rain start stop");
}

static void numbers_stay_in_their_range(void **state) {
  Walk walk = begin(*state);
  choose_all(&walk, "count count count count");
  assert_int_equal(variable(&walk, "steps"), 3);
  choose_all(&walk, "back back");
  assert_int_equal(variable(&walk, "steps"), 0);
  choose_all(&walk, "count");
  assert_int_equal(variable(&walk, "steps"), 1);
  assert_int_equal(walk.state.steps, 7);
}

// The order shown -----------------------------------------------------------------------------------------------

static uint32_t shown(const Walk *walk, uint64_t seed, uint32_t out[LIMIT_OPTIONS]) {
  return run_shown(walk->story, &walk->state, seed, out);
}

static void the_seed_shuffles_the_options(void **state) {
  uint32_t written[LIMIT_OPTIONS], once[LIMIT_OPTIONS], again[LIMIT_OPTIONS];
  int first_is_first = 0;
  Walk walk = begin(*state);
  choose_all(&walk, "more");
  const uint32_t count = run_options(walk.story, &walk.state, written);
  assert_int_equal(count, 7);
  for (uint64_t seed = 0; seed < 700; seed++) {
    uint32_t sum = 0;
    assert_int_equal(shown(&walk, seed, once), count);
    assert_int_equal(shown(&walk, seed, again), count);
    assert_memory_equal(once, again, count * sizeof *once);
    for (uint32_t i = 0; i < count; i++) {
      sum |= 1u << (once[i] - written[0]);
    }
    assert_int_equal(sum, 0x31f);  // the same seven: one to five, start, stop
    first_is_first += once[0] == written[0];
  }
  assert_in_range(first_is_first, 60, 150);  // one in seven of 700
}

static void an_option_more_leaves_the_others_in_their_order(void **state) {
  uint32_t before[LIMIT_OPTIONS], after[LIMIT_OPTIONS];
  Walk walk = begin(*state);
  choose_all(&walk, "more");
  const uint32_t count = shown(&walk, 5, before);
  choose_all(&walk, "hall.more.two");
  const uint32_t six = story_find_option(walk.story, "hall.more.six"),
                 more = shown(&walk, 5, after);
  assert_int_equal(more, count + 1);
  for (uint32_t i = 0, j = 0; i < more; i++) {
    assert_true(after[i] == six || after[i] == before[j]);
    j += after[i] != six;
  }
}

static void in_order_is_in_order(void **state) {
  uint32_t written[LIMIT_OPTIONS], out[LIMIT_OPTIONS];
  Walk walk = begin(*state);
  const uint32_t count = run_options(walk.story, &walk.state, written);
  for (uint64_t seed = 0; seed < 20; seed++) {
    assert_int_equal(shown(&walk, seed, out), count);
    assert_memory_equal(written, out, count * sizeof *out);
  }
}

// Going on ----------------------------------------------------------------------------------------------------

static void beats_without_options_lead_on(void **state) {
  Walk walk = begin(*state);
  choose_all(&walk, "passage");
  // the beat's own effect, then the line's: what a line changes holds for the next
  assert_string_equal(walk.heard, "This way. Narrow. Up. A step. Start. Grey.");
  assert_string_equal(beat_of(&walk), "hall.start");
}

static void the_last_line_shown_with_a_target_decides(void **state) {
  Walk walk = begin(*state);
  choose_all(&walk, "by_line");
  assert_string_equal(walk.heard, "One. Two. Three. A door. Locked. Still locked.");
  assert_string_equal(beat_of(&walk), "hall.more");
}

static void otherwise_is_for_a_beat_without_an_open_option(void **state) {
  Walk walk = begin(*state);
  choose_all(&walk, "lamp closed");
  assert_string_equal(walk.heard, "A door.");
  assert_string_equal(beat_of(&walk), "hall.closed");
  choose(&walk, "hall.closed.open");  // the only one, and it goes nowhere: it was the last
  assert_string_equal(walk.heard, "Open. Locked.");
  assert_string_equal(beat_of(&walk), "hall.more");
}

static void the_first_alternative_that_holds_is_shown(void **state) {
  Walk walk = begin(*state);
  choose_all(&walk, "again");
  assert_string_equal(walk.heard, "Start. Grey.");
  choose_all(&walk, "count again");
  assert_string_equal(walk.heard, "Start. Dark.");
  choose_all(&walk, "lamp again");
  assert_string_equal(walk.heard, "Start. Light.");
}

static void next_is_the_next_scene_that_may_be_entered(void **state) {
  Walk walk = begin(*state);
  choose_all(&walk, "next");
  assert_string_equal(walk.heard, "[Garden]");  // attic needs the lamp, cellar two steps
  walk = begin(*state);
  choose_all(&walk, "count next");
  assert_string_equal(walk.heard, "[Cellar]");
  walk = begin(*state);
  choose_all(&walk, "lamp next");
  assert_string_equal(walk.heard, "[Attic]");
  assert_string_equal(beat_of(&walk), "attic.door");
}

static void next_without_a_scene_left_is_the_end(void **state) {
  Walk walk = begin(*state);
  choose_all(&walk, "next garden.grass.next");
  assert_true(run_over(&walk.state));
  assert_int_equal(walk.state.ending, 0);  // a course without marks has no ending
  uint32_t out[LIMIT_OPTIONS];
  assert_int_equal(run_options(walk.story, &walk.state, out), 0);
  assert_int_equal(shown(&walk, 1, out), 0);
}

static void a_target_may_be_a_beat_of_another_scene(void **state) {
  Walk walk = begin(*state);
  choose_all(&walk, "attic");  // also where its condition does not hold
  assert_string_equal(walk.heard, "[Attic]");
  assert_string_equal(beat_of(&walk), "attic.box");
  choose_all(&walk, "attic.box.down");
  assert_string_equal(walk.heard, "[Hall]");
  assert_string_equal(beat_of(&walk), "hall.more");
}

static void a_scenes_enter_holds_each_time(void **state) {
  Walk walk = begin(*state);
  choose_all(&walk, "attic");
  assert_int_equal(variable(&walk, "steps"), 2);
  assert_int_equal(variable(&walk, "mood"), 1);
  choose_all(&walk, "attic.box.down hall.more.start attic");
  assert_int_equal(variable(&walk, "steps"), 3);
  choose_all(
      &walk,
      "attic.box.next cellar.room.next garden.grass.hall attic");  // and not beyond its range
  assert_int_equal(variable(&walk, "steps"), 3);
}

static void end_ends_it(void **state) {
  Walk walk = begin(*state);
  choose_all(&walk, "more hall.more.stop");
  assert_true(run_over(&walk.state));
}

static void a_scenes_enter_changes_an_expert_within_bounds(void **state) {
  Story *story = practice_load("practice");
  Practice practice = practice_begin(story);
  (void)state;
  practice_do(&practice, "F=3 gate.alone");
  practice_expect(&practice, "F=0 O=46");  // 20 + 40 - 14
  practice_do(&practice, "alone.room.out F=46");
  practice_expect(&practice, "O=33");
  practice_do(&practice, "gate.alone");
  practice_expect(&practice, "F=42 O=34");  // 60 - floor(26.6)
  story_free(story);
}

static void leaving_a_scene_ends_what_belongs_to_it(void **state) {
  Story *story = practice_load("practice");
  Practice practice = practice_begin(story);
  (void)state;
  practice_do(&practice, "permission.leave gate.he_asks");
  practice_expect(&practice, "window=3 asked=1");
  practice_do(&practice, "gate.alone");
  practice_expect(&practice, "window=0 asked=0");
  story_free(story);
}

// Nothing is kept -----------------------------------------------------------------------------------------------

static void a_copy_is_a_rewind(void **state) {
  Walk walk = begin(*state);
  choose_all(&walk, "count");
  const State then = walk.state;
  choose_all(&walk, "lamp passage more hall.more.two");
  const State first = walk.state;
  walk.state = then;
  choose_all(&walk, "lamp passage more hall.more.two");
  assert_memory_equal(&first, &walk.state, sizeof first);
}

static uint32_t chance(uint64_t *seed, uint32_t below) {
  *seed = *seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (uint32_t)(*seed >> 33) % below;
}

// Playing the same choices again gives the same bytes; a copy made anywhere plays on to the same.
static void def_31_the_same_choices_give_the_same_bytes(void **state) {
  enum { CHOICES = 60 };
  Story *story = practice_load("practice");
  (void)state;
  for (uint64_t seed = 1; seed <= 200; seed++) {
    uint64_t draws = seed;
    uint32_t options[LIMIT_OPTIONS], chosen[CHOICES], count = 0;
    Exchange exchange;
    Practice once = practice_begin(story), again = practice_begin(story);
    for (; count < CHOICES && !run_over(&once.state); count++) {
      chosen[count] = options[chance(&draws, run_options(story, &once.state, options))];
      run_choose(story, &once.state, chosen[count], &exchange, NULL);
    }
    for (uint32_t i = 0; i < count; i++) {
      practice_take(&again, chosen[i]);
    }
    assert_memory_equal(&once.state, &again.state, sizeof once.state);
  }
  story_free(story);
}

static int setup(void **state) {
  *state = practice_load("walk");
  return *state ? 0 : -1;
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(play_begins_at_the_first_beat_of_the_first_scene),
      cmocka_unit_test(variants_are_drawn_from_the_seed_or_given),
      cmocka_unit_test(a_session_may_begin_in_a_scene),
      cmocka_unit_test(the_state_a_path_would_have_brought),
      cmocka_unit_test(options_stand_as_written),
      cmocka_unit_test(an_option_is_offered_once_unless_it_says_again),
      cmocka_unit_test(a_condition_opens_an_option),
      cmocka_unit_test(what_was_chosen_and_seen_is_remembered),
      cmocka_unit_test(numbers_stay_in_their_range),
      cmocka_unit_test(the_seed_shuffles_the_options),
      cmocka_unit_test(an_option_more_leaves_the_others_in_their_order),
      cmocka_unit_test(in_order_is_in_order),
      cmocka_unit_test(beats_without_options_lead_on),
      cmocka_unit_test(the_last_line_shown_with_a_target_decides),
      cmocka_unit_test(otherwise_is_for_a_beat_without_an_open_option),
      cmocka_unit_test(the_first_alternative_that_holds_is_shown),
      cmocka_unit_test(next_is_the_next_scene_that_may_be_entered),
      cmocka_unit_test(next_without_a_scene_left_is_the_end),
      cmocka_unit_test(a_target_may_be_a_beat_of_another_scene),
      cmocka_unit_test(a_scenes_enter_holds_each_time),
      cmocka_unit_test(end_ends_it),
      cmocka_unit_test(a_scenes_enter_changes_an_expert_within_bounds),
      cmocka_unit_test(leaving_a_scene_ends_what_belongs_to_it),
      cmocka_unit_test(a_copy_is_a_rewind),
      cmocka_unit_test(def_31_the_same_choices_give_the_same_bytes),
  };
  return cmocka_run_group_tests(tests, setup, practice_teardown);
}
