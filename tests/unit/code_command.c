// Labels given at a terminal: what is shown when, what is kept, going back, leaving, and a disk that
// refuses.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "course/course.h"
#include "tools/code_terminal.h"

typedef struct World {
  Story *story;
  Session *session;
  Labels labels;
  const char *const *typed;  // NULL at the end
  Buf shown, kept;
  bool refuses;
} World;

static bool read_typed(void *to, Buf *line) {
  World *world = to;
  buf_clear(line);
  if (!*world->typed) return false;
  buf_add(line, *world->typed++);
  return true;
}

static void write_shown(void *to, const char *text) {
  buf_add(&((World *)to)->shown, text);
}

static bool write_kept(void *to, const char *bytes, size_t length, Err *err) {
  World *world = to;
  if (world->refuses) return err_set(err, "the disk is full");
  buf_add_bytes(&world->kept, bytes, length);
  return true;
}

static int begin(void **state) {
  static World world;
  static const char *const said[] = {"talk.one.pitch",  "talk.two.free",   "talk.three.ask",
                                     "talk.four.plain", "talk.five.leave", "talk.six.give_back"};
  CourseFaults faults = {0};
  SessionSetup setup = {.seed = 1};
  Err err;
  world = (World){.refuses = false};
  world.story = course_load(UNPERSUADED_SOURCE "/scenes/common",
                            UNPERSUADED_SOURCE "/tests/courses/coding", &faults);
  course_faults_free(&faults);
  world.session = session_new(world.story, &setup, &err);
  for (size_t i = 0; i < sizeof said / sizeof *said; i++)
    assert_true(session_choose(world.session, story_find_option(world.story, said[i]), &err));
  assert_true(labels_begin(&world.labels, world.session, &err));
  *state = &world;
  return 0;
}

static int end(void **state) {
  World *world = *state;
  labels_free(&world->labels);
  session_free(world->session);
  story_free(world->story);
  buf_free(&world->shown);
  buf_free(&world->kept);
  return 0;
}

static bool code(World *world, const char *const *typed) {
  Terminal terminal = {.read = read_typed, .write = write_shown, .columns = 78, .to = world};
  world->typed = typed;
  return code_terminal(&world->labels, (SessionSink){write_kept, world}, &terminal);
}

static const char *place(World *world, const char *words) {
  const char *found = strstr(buf_text(&world->shown), words);
  if (!found) fail_msg("not shown: %s\n%s", words, buf_text(&world->shown));
  return found;
}

static int times(World *world, const char *words) {
  int count = 0;
  for (const char *at = buf_text(&world->shown); (at = strstr(at, words)); at++) count++;
  return count;
}

static void the_reply_is_heard_after_the_label(void **state) {
  static const char *const typed[] = {"16", NULL};
  World *world = *state;
  assert_false(code(world, typed));
  assert_true(place(world, "May I? Take an umbrella.") < place(world, "Line 1 of 5"));
  assert_true(place(world, "Line 1 of 5") < place(world, "Reply to pitch."));
  assert_true(place(world, "Reply to pitch.") < place(world, "Line 2 of 5"));
  assert_null(strstr(buf_text(&world->shown), "Reply to free."));
}

static void the_key_is_not_shown(void **state) {
  static const char *const typed[] = {"1", "1", "1", "1", "1", NULL};
  World *world = *state;
  assert_false(code(world, typed));  // the input ended before the key was asked for
  assert_null(strstr(buf_text(&world->shown), "PERSUADE"));
  assert_null(strstr(buf_text(&world->shown), "OBLIGE"));
  place(world, "Every line has a label.");
}

static void every_label_is_kept_at_once(void **state) {
  static const char *const typed[] = {"16", "Autonomy", "ask_open", "22", "REFLECT", "", NULL};
  World *world = *state;
  assert_true(code(world, typed));
  assert_memory_equal(buf_text(&world->kept), "1,PERSUADE,", 11);
  assert_non_null(strstr(buf_text(&world->kept), "\n5,REFLECT,"));
  assert_int_equal(labels_missing(&world->labels), 5);
}

static void going_back_changes_a_label(void **state) {
  static const char *const typed[] = {"1", "1", "back", "7", "back 1", "16", "quit", NULL};
  World *world = *state;
  assert_false(code(world, typed));
  assert_int_equal(world->labels.lines[0].label, 15);
  assert_int_equal(world->labels.lines[1].label, 6);
  assert_int_equal(labels_missing(&world->labels), 2);
  assert_int_equal(times(world, "Line 3 of 5"), 3);
  assert_int_equal(times(world, "Reply to pitch."), 1);
}

static void one_cannot_go_back_to_what_is_not_labelled(void **state) {
  static const char *const typed[] = {"back", "1", "back 3", "back x", "back 0", NULL};
  World *world = *state;
  assert_false(code(world, typed));
  place(world, "This is the first line.");
  assert_int_equal(times(world, "Behind back stands the number"), 3);
  assert_int_equal(times(world, "Line 2 of 5"), 1);
}

static void what_is_no_label_is_said(void **state) {
  static const char *const typed[] = {"reflekt", "", "99", "?", NULL};
  World *world = *state;
  assert_false(code(world, typed));
  place(world, "the nearest is reflect");
  assert_int_equal(times(world, "That is no label"), 3);
  place(world, "22  OBLIGE, oblige, avoidant");
  assert_int_equal(world->kept.length, 0);
}

static void it_goes_on_where_it_was_left(void **state) {
  static const char *const first[] = {"16", "7", "quit", NULL};
  static const char *const second[] = {"1", NULL};
  World *world = *state;
  assert_false(code(world, first));
  buf_clear(&world->shown);
  assert_false(code(world, second));
  assert_true(place(world, "(Your label: PERSUADE)") < place(world, "Reply to pitch."));
  assert_null(strstr(buf_text(&world->shown), "Line 2 of 5"));
  place(world, "Line 3 of 5");
  place(world, "Line 4 of 5");
}

static void before_the_key_one_may_change_ones_mind(void **state) {
  static const char *const typed[] = {"1", "1", "1", "1", "1", "3", "back 4", "22", "", NULL};
  World *world = *state;
  assert_true(code(world, typed));
  place(world, "Enter for the key, back to change a label, quit to leave.");
  assert_int_equal(world->labels.lines[3].label, 21);
}

static void a_full_disk_is_said_once(void **state) {
  static const char *const typed[] = {"1", "1", "1", "1", "1", "", NULL};
  World *world = *state;
  world->refuses = true;
  assert_true(code(world, typed));
  assert_int_equal(times(world, "From here on nothing is kept: the disk is full."), 1);
  assert_int_equal(world->kept.length, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(the_reply_is_heard_after_the_label, begin, end),
      cmocka_unit_test_setup_teardown(the_key_is_not_shown, begin, end),
      cmocka_unit_test_setup_teardown(every_label_is_kept_at_once, begin, end),
      cmocka_unit_test_setup_teardown(going_back_changes_a_label, begin, end),
      cmocka_unit_test_setup_teardown(one_cannot_go_back_to_what_is_not_labelled, begin, end),
      cmocka_unit_test_setup_teardown(what_is_no_label_is_said, begin, end),
      cmocka_unit_test_setup_teardown(it_goes_on_where_it_was_left, begin, end),
      cmocka_unit_test_setup_teardown(before_the_key_one_may_change_ones_mind, begin, end),
      cmocka_unit_test_setup_teardown(a_full_disk_is_said_once, begin, end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
