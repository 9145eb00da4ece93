// When things go wrong: no folder, a folder that cannot be written, a broken journal, a course that
// is wrong. The game says so in a sentence and plays on.
#include "screens/screens.h"

#include "screens_bench.h"
#include "story/session.h"

static void give(Bench *bench, Input input) {
  bench->now_ms += 1000;
  input.now_ms = bench->now_ms;
  screens_input(bench->screens, input);
  bench_draw(bench);
}

// The title, with all courses read.
static void start(Bench *bench) {
  screens_free(bench->screens);
  bench->screens = screens_new(&bench->world.screens, 0);
  bench_draw(bench);
  for (int i = 0; i < WORLD_COURSES; i++) give(bench, (Input){.verb = INPUT_TIME});
}

static bool says(const Bench *bench, const char *words) {
  for (size_t i = 0; i < bench->display.widget_count; i++) {
    const Widget *widget = &bench->display.widgets[i];
    if (strstr(display_chars(&bench->display, widget->name), words)) return true;
    if (strstr(display_chars(&bench->display, widget->value), words)) return true;
  }
  return false;
}

static void open_drill(Bench *bench) {
  char why[512];
  assert_true(screens_open(bench->screens, "drill", 1, why));
  bench_draw(bench);
}

static void test_no_folder(void **state) {
  Bench *bench = *state;
  bench->world.screens.data_folder = NULL;
  start(bench);
  assert_true(says(bench, "will not be kept"));
  open_drill(bench);
  give(bench, (Input){.verb = INPUT_DIGIT, .number = 1});
  assert_false(says(bench, "will not be kept"));
  assert_true(says(bench, "You: "));
}

static void test_a_folder_that_is_a_file(void **state) {
  Bench *bench = *state;
  char path[128];
  Err err;
  snprintf(path, sizeof path, "%s/file", bench->world.folder);
  assert_true(file_write(path, "x", 1, &err));
  bench->world.screens.data_folder = path;
  start(bench);
  open_drill(bench);
  give(bench, (Input){.verb = INPUT_DIGIT, .number = 2});
  assert_true(says(bench, path));     // said once
  assert_true(says(bench, "You: "));  // and played on
  give(bench, (Input){.verb = INPUT_DIGIT, .number = 1});
  assert_false(says(bench, path));
}

static void only_journal(void *to, const char *name) {
  snprintf(to, 256, "%s", name);
}

// The path of the one journal there is.
static void find_journal(const Bench *bench, char path[1024]) {
  char folder[128], name[256] = "";
  Err err;
  snprintf(folder, sizeof folder, "%s/journals", bench->world.folder);
  assert_true(file_list(folder, only_journal, name, &err));
  snprintf(path, 1024, "%s/%s", folder, name);
}

static void play_two(Bench *bench) {
  start(bench);
  open_drill(bench);
  give(bench, (Input){.verb = INPUT_DIGIT, .number = 2});
  give(bench, (Input){.verb = INPUT_TIME});  // a moment before it is answered
  give(bench, (Input){.verb = INPUT_DIGIT, .number = 1});
}

static void test_a_journal_cut_short(void **state) {
  Bench *bench = *state;
  char path[1024];
  Buf bytes = {0};
  Err err;
  play_two(bench);
  screens_free(bench->screens);
  bench->screens = NULL;
  find_journal(bench, path);
  assert_true(file_read(path, 1 << 20, &bytes, &err));
  assert_true(file_write(path, buf_text(&bytes), bytes.length - 4, &err));
  buf_free(&bytes);
  start(bench);
  assert_true(says(bench, "The Drill, after 1 choice."));
  give(bench, (Input){.verb = INPUT_ACCEPT});  // Continue has the focus
  assert_true(says(bench, "what came before it stands"));
  assert_true(says(bench, "You: "));
}

static void test_opened_twice(void **state) {
  Bench *bench = *state;
  play_two(bench);
  Screens *first = bench->screens;
  bench->screens = NULL;
  start(bench);
  give(bench, (Input){.verb = INPUT_ACCEPT});
  assert_true(says(bench, "open in another window"));
  assert_true(says(bench, "Unpersuaded"));
  screens_free(first);
  give(bench, (Input){.verb = INPUT_ACCEPT});
  assert_true(says(bench, "Conversation"));
}

static const Story *no_course(void *of, const char *name, char why[512]) {
  ++*(int *)of;
  snprintf(why, 512, "%s/course.lua:3: course needs a title", name);
  return NULL;
}

static void test_a_course_that_is_wrong(void **state) {
  Bench *bench = *state;
  int asked = 0;
  char why[512] = "";
  bench->world.screens.course = no_course;
  bench->world.screens.of = &asked;
  start(bench);
  for (int i = 0; i < 5; i++) give(bench, (Input){.verb = INPUT_NEXT});
  assert_true(says(bench, "course.lua:3: course needs a title"));
  assert_int_equal(asked, WORLD_COURSES);  // once each, not once a frame
  assert_false(screens_open(bench->screens, "drill", 1, why));
  assert_string_equal(why, "drill/course.lua:3: course needs a title");
}

// Played as any scene: its lines can be read and its options chosen before there is a debrief.
static void test_an_epilogue_alone(void **state) {
  Err err;
  char why[512];
  Bench *bench = *state;
  start(bench);
  const Story *story = world_course(&bench->world, "drill", why);
  SessionSetup setup = {.seed = 1, .from = "afterwards"};
  screens_take(bench->screens, session_new(story, &setup, &err), NULL);
  give(bench, (Input){.verb = INPUT_TIME});
  assert_true(says(bench, "There is a second chair."));
  assert_true(says(bench, "You sit down.") && says(bench, "You stay at the door."));
  give(bench, (Input){.verb = INPUT_DIGIT, .number = 1});
  give(bench, (Input){.verb = INPUT_TIME});
  assert_true(says(bench, "Mind the boxes.") || says(bench, "As you like."));
}

static void test_without_a_page_of_records(void **state) {
  Bench *bench = *state;
  start(bench);
  assert_true(says(bench, "Records"));
  bench->world.screens.records = NULL;
  start(bench);
  assert_true(says(bench, "Settings"));
  assert_false(says(bench, "Records"));
}

static void test_a_notice_goes_with_the_next_input(void **state) {
  Bench *bench = *state;
  start(bench);
  screens_notice(bench->screens, "Noto Serif is missing. To have it: apt install fonts-noto-core");
  bench_draw(bench);
  assert_true(says(bench, "apt install fonts-noto-core"));
  give(bench, (Input){.verb = INPUT_TIME});
  give(bench, (Input){.verb = INPUT_POINT, .x = 3, .y = 3});
  assert_true(says(bench, "apt install fonts-noto-core"));
  give(bench, (Input){.verb = INPUT_NEXT});
  assert_false(says(bench, "apt install fonts-noto-core"));
}

// The notice goes only when the pointer is released: what was pressed does not move away under it.
static void test_a_press_beside_a_notice_counts(void **state) {
  Bench *bench = *state;
  start(bench);
  for (int i = 0; i < 3; i++) screens_notice(bench->screens, "Something is missing.");
  bench_draw(bench);
  for (size_t i = 0; i < bench->display.widget_count; i++) {
    Widget widget = bench->display.widgets[i];
    if (strcmp(display_chars(&bench->display, widget.name), "Settings") != 0) continue;
    Input input = {.verb = INPUT_PRESS, .x = widget.rect.x + 5, .y = widget.rect.y + 5};
    give(bench, input);
    assert_true(says(bench, "Something is missing."));
    input.verb = INPUT_RELEASE;
    give(bench, input);
    break;
  }
  assert_true(says(bench, "Text size"));
  assert_false(says(bench, "Something is missing."));
}

static int pressed_options(const Bench *bench) {
  int count = 0;
  for (size_t i = 0; i < bench->display.widget_count; i++)
    if (bench->display.widgets[i].role == ROLE_OPTION) count++;
  return count;
}

static void test_nothing_is_chosen_unseen(void **state) {
  Bench *bench = *state;
  start(bench);
  open_drill(bench);
  bench->now_ms += 1000;
  for (int i = 0; i < 5; i++)  // before anything is drawn
    screens_input(bench->screens,
                  (Input){.verb = INPUT_DIGIT, .number = 2, .now_ms = bench->now_ms + 400 * i});
  bench->now_ms += 2000;
  bench_draw(bench);
  assert_int_equal(pressed_options(bench), 3);  // one of four was said
}

static void test_the_first_picture_waits_for_no_course(void **state) {
  Bench *bench = *state;
  int asked = 0;
  bench->world.screens.course = no_course;
  bench->world.screens.of = &asked;
  bench->screens = screens_new(&bench->world.screens, 0);
  bench_draw(bench);
  assert_int_equal(asked, 0);
  assert_true(says(bench, "Resident Expert"));
  give(bench, (Input){.verb = INPUT_TIME});
  assert_int_equal(asked, 1);  // one a frame
}

static void test_nothing_moves_by_itself(void **state) {
  Bench *bench = *state;
  bench_set(bench, "motion = off\n");
  start(bench);
  assert_true(screens_deadline(bench->screens) < 0);
  open_drill(bench);
  give(bench, (Input){.verb = INPUT_TIME});
  assert_true(screens_deadline(bench->screens) < 0);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, bench_begin, bench_end)
  const struct CMUnitTest tests[] = {
      TEST(test_no_folder),
      TEST(test_a_folder_that_is_a_file),
      TEST(test_a_journal_cut_short),
      TEST(test_opened_twice),
      TEST(test_a_course_that_is_wrong),
      TEST(test_an_epilogue_alone),
      TEST(test_without_a_page_of_records),
      TEST(test_a_notice_goes_with_the_next_input),
      TEST(test_a_press_beside_a_notice_counts),
      TEST(test_nothing_is_chosen_unseen),
      TEST(test_the_first_picture_waits_for_no_course),
      TEST(test_nothing_moves_by_itself),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
