// The plots as files: three, each well-formed, each with its words, whoever the player says he is.
#include "tools/plot_files.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "drill.h"
#include "saves/save.h"
#include "well_formed.h"

static const char *const files[] = {"trend.svg", "plane.svg", "notebook.svg"};

typedef struct Fixture {
  Story *story;
  char folder[64], plots[96];
} Fixture;

static int setup(void **state) {
  Fixture *fixture = calloc(1, sizeof *fixture);
  fixture->story = drill_course();
  strcpy(fixture->folder, "plot-files-test-XXXXXX");
  assert_non_null(mkdtemp(fixture->folder));
  snprintf(fixture->plots, sizeof fixture->plots, "%s/a/b", fixture->folder);
  *state = fixture;
  return 0;
}

static void remove_all(void *to, const char *name) {
  Err ignored;
  char path[SAVE_PATH];
  snprintf(path, sizeof path, "%s/%s", (const char *)to, name);
  if (file_is_folder(path)) file_list(path, remove_all, path, &ignored);
  remove(path);
}

static int teardown(void **state) {
  Err ignored;
  Fixture *fixture = *state;
  file_list(fixture->folder, remove_all, fixture->folder, &ignored);
  remove(fixture->folder);
  story_free(fixture->story);
  free(fixture);
  return 0;
}

static void read_plot(const Fixture *fixture, const char *name, Buf *out) {
  Err err;
  char path[SAVE_PATH];
  snprintf(path, sizeof path, "%s/%s", fixture->plots, name);
  if (!file_read(path, 1 << 20, out, &err)) fail_msg("%s", err.text);
  if (!well_formed(buf_text(out))) fail_msg("%s is not well-formed", name);
}

static void write_plots(Fixture *fixture, const char *player, const char *letters,
                        const char *journal) {
  Err err;
  Session *session = drill_play(fixture->story, player, letters);
  if (!plot_files_write(session, journal, fixture->plots, &err)) fail_msg("%s", err.text);
  session_free(session);
}

static void test_three_files_with_their_words(void **state) {
  Fixture *fixture = *state;
  static const char *const parts[] = {"Trust went from 52 to ", "This conversation: Curiosity ",
                                      "It disturbs the shelves: voiced at turn 1"};
  write_plots(fixture, "Sam", "awgpawgpawgpawgpts", "nowhere.journal");
  for (int i = 0; i < 3; i++) {
    Buf svg = {0};
    read_plot(fixture, files[i], &svg);
    assert_non_null(strstr(buf_text(&svg), "role=\"img\""));
    assert_non_null(strstr(buf_text(&svg), " width=\"960\""));
    assert_non_null(strstr(buf_text(&svg), ">The Drill · Sam</text>"));
    const char *words = strstr(buf_text(&svg), "<desc ");
    assert_non_null(words);
    if (!strstr(words, parts[i])) fail_msg("%s does not say \"%s\"", files[i], parts[i]);
    buf_free(&svg);
  }
}

static void test_the_same_bytes_again(void **state) {
  Fixture *fixture = *state;
  Buf first = {0}, second = {0};
  write_plots(fixture, "Sam", "awgpawgpawgpawgpfs", "nowhere.journal");
  read_plot(fixture, "trend.svg", &first);
  write_plots(fixture, "Sam", "awgpawgpawgpawgpfs", "nowhere.journal");
  read_plot(fixture, "trend.svg", &second);
  assert_string_equal(buf_text(&first), buf_text(&second));
  buf_free(&first);
  buf_free(&second);
}

static void test_whoever_the_player_is(void **state) {
  static const char *const names[] = {
      "</svg><script>x</script>", "A & \"B\" 'C'", "&lt;", "שלום עולם", "السلام & <b>", "東京"};
  Fixture *fixture = *state;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    write_plots(fixture, names[i], "awgpawgpawgpawgpts", "nowhere.journal");
    for (int k = 0; k < 3; k++) {
      Buf svg = {0};
      read_plot(fixture, files[k], &svg);
      assert_null(strstr(buf_text(&svg), "<script"));
      buf_free(&svg);
    }
  }
}

static void test_talks_that_came_to_nothing(void **state) {
  Fixture *fixture = *state;
  static const char *const plays[] = {"", "a", "p", "awgpawgp"};
  for (size_t i = 0; i < sizeof plays / sizeof *plays; i++) {
    write_plots(fixture, "Sam", plays[i], "nowhere.journal");
    for (int k = 0; k < 3; k++) {
      Buf svg = {0};
      read_plot(fixture, files[k], &svg);
      buf_free(&svg);
    }
  }
}

static int count_of(const Fixture *fixture, const char *what) {
  Buf svg = {0};
  int count = 0;
  read_plot(fixture, "plane.svg", &svg);
  for (const char *at = buf_text(&svg); (at = strstr(at, what)) != NULL; at++) count++;
  buf_free(&svg);
  return count;
}

// Those kept beside the journal, and no others.
static void test_earlier_attempts_lie_beside_it(void **state) {
  Fixture *fixture = *state;
  Err err;
  char journal[SAVE_PATH];
  Session *session = drill_play(fixture->story, "Sam", "awgpawgpawgpawgpts");
  Save *save = save_begin(fixture->folder, session, 1700049600, &err);
  assert_non_null(save);
  snprintf(journal, sizeof journal, "%s/journals/another.journal", fixture->folder);
  assert_true(plot_files_write(session, journal, fixture->plots, &err));
  assert_int_equal(count_of(fixture, "Earlier attempt 1, "), 1);
  assert_true(plot_files_write(session, save_path(save), fixture->plots, &err));
  assert_int_equal(count_of(fixture, "Earlier attempt 1, "), 0);  // it is the one looked at
  snprintf(journal, sizeof journal, "%s/sessions/another.journal", fixture->folder);
  assert_true(plot_files_write(session, journal, fixture->plots, &err));
  assert_int_equal(count_of(fixture, "Earlier attempt 1, "), 0);
  assert_true(plot_files_write(session, "another.journal", fixture->plots, &err));
  assert_int_equal(count_of(fixture, "Earlier attempt 1, "), 0);
  session_free(session);
  save_close(save);
}

static void test_a_folder_that_cannot_be(void **state) {
  Fixture *fixture = *state;
  Err err = {{0}};
  Session *session = drill_play(fixture->story, "Sam", "a");
  assert_false(plot_files_write(session, "x.journal", "/dev/null/plots", &err));
  assert_non_null(strstr(err.text, "/dev/null"));
  session_free(session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_three_files_with_their_words, setup, teardown),
      cmocka_unit_test_setup_teardown(test_the_same_bytes_again, setup, teardown),
      cmocka_unit_test_setup_teardown(test_whoever_the_player_is, setup, teardown),
      cmocka_unit_test_setup_teardown(test_talks_that_came_to_nothing, setup, teardown),
      cmocka_unit_test_setup_teardown(test_earlier_attempts_lie_beside_it, setup, teardown),
      cmocka_unit_test_setup_teardown(test_a_folder_that_cannot_be, setup, teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
