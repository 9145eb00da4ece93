#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "made_course.h"
#include "saves/saved.h"

enum { AT_NOON = 1700049600 };  // 2023-11-15 12:00:00 UTC

typedef struct Fixture {
  Made *made;
  char folder[64];
} Fixture;

static int setup(void **state) {
  Fixture *fixture = memory_new(1, sizeof *fixture);
  fixture->made = made_course();
  strcpy(fixture->folder, "save-test-XXXXXX");
  assert_non_null(mkdtemp(fixture->folder));
  *state = fixture;
  return 0;
}

static void remove_one(void *to, const char *name) {
  Buf path = {0};
  buf_add_format(&path, "%s/%s", (const char *)to, name);
  if (remove(buf_text(&path)) != 0) printf("%s stays\n", buf_text(&path));
  buf_free(&path);
}

static int teardown(void **state) {
  Err err;
  Fixture *fixture = *state;
  Buf journals = {0};
  buf_add_format(&journals, "%s/journals", fixture->folder);
  file_list(buf_text(&journals), remove_one, journals.text, &err);
  file_list(fixture->folder, remove_one, fixture->folder, &err);
  remove(fixture->folder);
  buf_free(&journals);
  free(fixture->made);
  free(fixture);
  return 0;
}

static const Story *story_of(void **state) {
  return &((Fixture *)*state)->made->story;
}

static const char *folder_of(void **state) {
  return ((Fixture *)*state)->folder;
}

static Session *new_session(void **state) {
  Err err;
  SessionSetup given = {.seed = 0xBEEF};
  Session *session = session_new(story_of(state), &given, &err);
  assert_non_null(session);
  return session;
}

static Save *begin(void **state, Session *session) {
  Err err;
  Save *save = save_begin(folder_of(state), session, AT_NOON, &err);
  assert_non_null(save);
  return save;
}

static void choose(Session *session, uint32_t option) {
  Err err;
  assert_true(session_choose(session, option, &err));
}

static void close_both(Session *session, Save *save) {
  session_free(session);
  save_close(save);
}

static void read_whole(const char *path, Buf *out) {
  Err err;
  assert_true(file_read(path, JOURNAL_BYTES, out, &err));
}

static void write_whole(const char *path, const char *text, size_t length) {
  Err err;
  assert_true(file_write(path, text, length, &err));
}

static void assert_file_is(const char *path, const Session *session) {
  Buf file = {0}, expected = {0};
  read_whole(path, &file);
  session_write(session, &expected);
  assert_string_equal(buf_text(&file), buf_text(&expected));
  buf_free(&file);
  buf_free(&expected);
}

// A journal with three choices, closed; its path.
static void make_journal(void **state, char path[SAVE_PATH]) {
  Session *session = new_session(state);
  Save *save = begin(state, session);
  choose(session, ASK);
  choose(session, AGAIN);
  choose(session, GO_ON);
  strcpy(path, save_path(save));
  close_both(session, save);
}

// Where it is -------------------------------------------------------------------------------------

static void the_folder_is_the_first_that_is_named(void **state) {
  (void)state;
  Err err;
  char out[SAVE_PATH];
  const char *home = getenv("HOME"), *shared = getenv("XDG_DATA_HOME");
  char *old_home = memory_copy_text(home ? home : ""),
       *old_shared = memory_copy_text(shared ? shared : "");
  setenv("UNPERSUADED_DATA_HOME", "/own", 1);
  setenv("XDG_DATA_HOME", "/shared", 1);
  setenv("HOME", "/home/sam/", 1);
  assert_true(save_folder("asked", out, &err));
  assert_string_equal(out, "asked");
  assert_true(save_folder(NULL, out, &err));
  assert_string_equal(out, "/own");
  unsetenv("UNPERSUADED_DATA_HOME");
  assert_true(save_folder(NULL, out, &err));
  assert_string_equal(out, "/shared/unpersuaded");
  setenv("XDG_DATA_HOME", "not/absolute", 1);
  assert_true(save_folder(NULL, out, &err));
  assert_string_equal(out, "/home/sam/.local/share/unpersuaded");
  unsetenv("XDG_DATA_HOME");
  unsetenv("HOME");
  assert_false(save_folder(NULL, out, &err));
  assert_string_equal(err.text,
                      "there is no home folder to keep sessions in; name one with --data DIR");
  setenv("HOME", old_home, 1);
  setenv("XDG_DATA_HOME", old_shared, 1);
  free(old_home);
  free(old_shared);
}

static void a_journal_is_named_by_course_time_and_seed(void **state) {
  Buf expected = {0};
  Session *session = new_session(state), *other = new_session(state);
  Save *save = begin(state, session), *second = begin(state, other);
  buf_add_format(&expected, "%s/journals/by_hand-20231115-120000-beef.journal", folder_of(state));
  assert_string_equal(save_path(save), buf_text(&expected));
  buf_clear(&expected);
  buf_add_format(&expected, "%s/journals/by_hand-20231115-120000-beef-2.journal", folder_of(state));
  assert_string_equal(save_path(second), buf_text(&expected));
  buf_free(&expected);
  close_both(session, save);
  close_both(other, second);
}

static void a_folder_that_cannot_be_made_leaves_the_session_playing(void **state) {
  Err err;
  Buf file = {0};
  buf_add_format(&file, "%s/file", folder_of(state));
  write_whole(buf_text(&file), "x", 1);
  Session *session = new_session(state);
  assert_null(save_begin(buf_text(&file), session, AT_NOON, &err));
  assert_non_null(strstr(err.text, "the folder cannot be made"));
  choose(session, ASK);
  assert_string_equal(session_trouble(session), "");
  session_free(session);
  buf_free(&file);
}

// Writing -----------------------------------------------------------------------------------------

static void what_is_on_the_disk_is_the_session(void **state) {
  Err err;
  Session *session = new_session(state);
  Save *save = begin(state, session);
  assert_file_is(save_path(save), session);
  choose(session, ASK);
  assert_file_is(save_path(save), session);
  session_rewind(session, 0, &err);
  session_note(session, "a note", &err);
  choose(session, WAIT);
  assert_file_is(save_path(save), session);
  close_both(session, save);
}

static void a_path_of_ones_own_must_be_free(void **state) {
  Err err;
  Buf path = {0};
  buf_add_format(&path, "%s/mine.journal", folder_of(state));
  write_whole(buf_text(&path), "", 0);
  Session *session = new_session(state);
  Save *save = save_begin_at(buf_text(&path), session, &err);
  assert_non_null(save);
  assert_file_is(buf_text(&path), session);
  close_both(session, save);
  session = new_session(state);
  assert_null(save_begin_at(buf_text(&path), session, &err));
  assert_non_null(strstr(err.text, "mine.journal: is not empty"));
  session_free(session);
  buf_free(&path);
}

// In a process of its own, because the limit cannot be taken back. Gives what it exits with.
static int with_a_full_disk(void **state, int (*run)(void **)) {
  pid_t child = fork();
  if (child == 0) {
    signal(SIGXFSZ, SIG_IGN);
    struct rlimit limit = {.rlim_cur = 220, .rlim_max = 220};
    _exit(setrlimit(RLIMIT_FSIZE, &limit) == 0 ? run(state) : 99);
  }
  int status = 0;
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_true(WIFEXITED(status));
  return WEXITSTATUS(status);
}

static int play_until_full(void **state) {
  Err err;
  SessionSetup given = {.seed = 1};
  Session *session = session_new(story_of(state), &given, &err);
  Save *save = save_begin(folder_of(state), session, AT_NOON, &err);
  if (!save || !session_choose(session, ASK, &err)) return 1;
  for (int i = 0; i < 20; i++)
    if (!session_choose(session, AGAIN, &err)) return 2;
  return *session_trouble(session) ? 0 : 3;
}

static void a_full_disk_leaves_the_last_good_journal(void **state) {
  assert_int_equal(with_a_full_disk(state, play_until_full), 0);
  SavedList list;
  Err err;
  Journal journal;
  saved_list(folder_of(state), &list);
  assert_int_equal(list.count, 1);
  assert_true(save_read(list.items[0].path, &journal, &err));
  assert_string_equal(journal.fault.text, "");
  assert_in_range(journal.input_count, 1, 20);
  journal_free(&journal);
  saved_list_free(&list);
}

// Going on ----------------------------------------------------------------------------------------

static void a_session_goes_on_where_it_was(void **state) {
  Err notice, err;
  char path[SAVE_PATH];
  Save *save;
  make_journal(state, path);
  Session *session = save_resume(path, story_of(state), &save, &notice, &err);
  assert_non_null(session);
  assert_non_null(save);
  assert_string_equal(notice.text, "");
  assert_int_equal(session_choices(session), 3);
  choose(session, END);
  assert_file_is(path, session);
  close_both(session, save);
}

static void that_it_was_resumed_is_noted_with_what_follows(void **state) {
  Err notice, err;
  char path[SAVE_PATH];
  Save *save;
  Buf before = {0}, after = {0};
  make_journal(state, path);
  read_whole(path, &before);
  Session *session = save_resume(path, story_of(state), &save, &notice, &err);
  close_both(session, save);
  read_whole(path, &after);
  assert_string_equal(buf_text(&after), buf_text(&before));
  buf_free(&after);
  session = save_resume(path, story_of(state), &save, &notice, &err);
  assert_true(session_note(session, "back", &err));
  assert_true(session_note(session, "twice", &err));
  close_both(session, save);
  read_whole(path, &after);
  buf_add(&before, "note resumed\nnote back\nnote twice\n");
  assert_string_equal(buf_text(&after), buf_text(&before));
  buf_free(&before);
  buf_free(&after);
}

static void a_session_is_not_played_twice_at_once(void **state) {
  Err notice, err;
  char path[SAVE_PATH];
  Save *save, *second;
  make_journal(state, path);
  Session *session = save_resume(path, story_of(state), &save, &notice, &err);
  assert_null(save_resume(path, story_of(state), &second, &notice, &err));
  assert_non_null(strstr(err.text, "this session is open in another window"));
  close_both(session, save);
  session = save_resume(path, story_of(state), &save, &notice, &err);
  assert_non_null(session);
  close_both(session, save);
}

// Cut at every byte behind the head: what is whole goes on under the old name, the file as it was
// is kept beside it.
static void a_journal_cut_at_every_byte_goes_on(void **state) {
  char path[SAVE_PATH];
  Buf whole = {0}, kept = {0}, broken = {0};
  make_journal(state, path);
  read_whole(path, &whole);
  buf_add_format(&broken, "%s.broken", path);
  size_t head = (size_t)(strstr(buf_text(&whole), "begin\n") - buf_text(&whole)) + 6;
  for (size_t length = head; length < whole.length; length++) {
    Err notice, err;
    Save *save;
    bool cut = whole.text[length - 1] != '\n';
    write_whole(path, whole.text, length);
    Session *session = save_resume(path, story_of(state), &save, &notice, &err);
    assert_non_null(session);
    assert_non_null(save);
    assert_file_is(path, session);
    assert_int_equal(notice.text[0] != '\0', cut);
    assert_int_equal(file_exists(buf_text(&broken)), cut);
    if (cut) {
      assert_non_null(strstr(notice.text, ": the line is unfinished"));
      assert_non_null(strstr(notice.text, buf_text(&broken)));
      read_whole(buf_text(&broken), &kept);
      assert_int_equal(kept.length, length);
      assert_memory_equal(kept.text, whole.text, length);
      remove(buf_text(&broken));
    }
    close_both(session, save);
  }
  buf_free(&whole);
  buf_free(&kept);
  buf_free(&broken);
}

static void an_older_broken_one_is_not_overwritten(void **state) {
  Err notice, err;
  char path[SAVE_PATH];
  Save *save;
  Buf broken = {0}, kept = {0};
  make_journal(state, path);
  buf_add_format(&broken, "%s.broken", path);
  write_whole(buf_text(&broken), "older", 5);
  FILE *file = fopen(path, "a");
  fputs("choose one.on.nowhere\n", file);
  fclose(file);
  Session *session = save_resume(path, story_of(state), &save, &notice, &err);
  assert_non_null(strstr(notice.text, "the course has no option one.on.nowhere now"));
  assert_non_null(strstr(notice.text, ".broken-2"));
  read_whole(buf_text(&broken), &kept);
  assert_string_equal(buf_text(&kept), "older");
  close_both(session, save);
  buf_free(&broken);
  buf_free(&kept);
}

static void other_rules_make_a_fork_and_other_words_do_not(void **state) {
  Err notice, err;
  char path[SAVE_PATH];
  Save *save;
  Journal journal;
  Story *story = &((Fixture *)*state)->made->story;
  make_journal(state, path);
  story->words = 99;
  Session *session = save_resume(path, story, &save, &notice, &err);
  assert_string_equal(notice.text, "");
  close_both(session, save);
  story->rules = 77;
  session = save_resume(path, story, &save, &notice, &err);
  assert_non_null(strstr(notice.text, "the rules of the course have changed since"));
  assert_int_equal(session_choices(session), 3);
  assert_true(save_read(path, &journal, &err));
  assert_int_equal(journal.head.rules, 77);
  journal_free(&journal);
  close_both(session, save);
}

static void a_file_that_is_no_journal_is_left_alone(void **state) {
  Err notice, err;
  Save *save;
  Buf path = {0}, after = {0};
  buf_add_format(&path, "%s/diary", folder_of(state));
  assert_null(save_resume(buf_text(&path), story_of(state), &save, &notice, &err));
  assert_non_null(strstr(err.text, "diary: there is no such journal"));
  assert_false(file_exists(buf_text(&path)));
  write_whole(buf_text(&path), "Dear diary,\n", 12);
  assert_null(save_resume(buf_text(&path), story_of(state), &save, &notice, &err));
  assert_non_null(strstr(err.text, "diary:1: this is not a journal of the game"));
  read_whole(buf_text(&path), &after);
  assert_string_equal(buf_text(&after), "Dear diary,\n");
  buf_free(&path);
  buf_free(&after);
}

static void a_journal_never_grows_past_what_can_be_read(void **state) {
  Err notice, err;
  char path[SAVE_PATH];
  Save *save;
  Buf text = {0};
  make_journal(state, path);
  read_whole(path, &text);
  while (text.length + 4096 < JOURNAL_BYTES) {
    buf_add(&text, "note ");
    for (int i = 0; i < 4090; i++) buf_add_char(&text, 'a');
    buf_add_char(&text, '\n');
  }
  write_whole(path, text.text, text.length);
  Session *session = save_resume(path, story_of(state), &save, &notice, &err);
  for (int i = 0; i < 300 && !*session_trouble(session); i++)
    session_note(session, "a little more", &err);
  assert_non_null(strstr(session_trouble(session), "the journal is full"));
  close_both(session, save);
  session = save_resume(path, story_of(state), &save, &notice, &err);
  assert_string_equal(notice.text, "");
  close_both(session, save);
  buf_free(&text);
}

// The list ----------------------------------------------------------------------------------------

static void set_time(const char *path, int64_t seconds) {
  struct timespec times[2] = {{.tv_sec = seconds}, {.tv_sec = seconds}};
  assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
}

static void sessions_are_listed_the_last_played_first(void **state) {
  char old[SAVE_PATH], new[SAVE_PATH];
  Buf foreign = {0};
  SavedList list;
  make_journal(state, old);
  make_journal(state, new);
  set_time(old, 1000);
  set_time(new, 2000);
  buf_add_format(&foreign, "%s/journals/aa.journal", folder_of(state));
  write_whole(buf_text(&foreign), "Dear diary,\n", 12);
  saved_list(folder_of(state), &list);
  assert_int_equal(list.count, 2);
  assert_string_equal(list.items[0].path, new);
  assert_string_equal(list.items[1].path, old);
  assert_int_equal(list.items[0].choices, 3);
  assert_int_equal(list.items[0].head.seed, 0xBEEF);
  assert_false(list.items[0].finished);
  saved_list_free(&list);
  buf_free(&foreign);
}

static void a_session_played_to_the_end_is_finished(void **state) {
  Err notice, err;
  char path[SAVE_PATH];
  Save *save;
  SavedList list;
  make_journal(state, path);
  Session *session = save_resume(path, story_of(state), &save, &notice, &err);
  save_finish(session);
  saved_list(folder_of(state), &list);
  assert_false(list.items[0].finished);
  saved_list_free(&list);
  choose(session, END);
  save_finish(session);
  save_finish(session);
  session_note(session, "plan If ..., then I ask.", &err);
  saved_list(folder_of(state), &list);
  assert_true(list.items[0].finished);
  saved_list_free(&list);
  session_rewind(session, 3, &err);
  saved_list(folder_of(state), &list);
  assert_false(list.items[0].finished);
  assert_int_equal(list.items[0].choices, 3);
  saved_list_free(&list);
  close_both(session, save);
}

static void a_folder_that_is_not_there_has_no_sessions(void **state) {
  (void)state;
  SavedList list;
  saved_list("nowhere/at/all", &list);
  assert_int_equal(list.count, 0);
  saved_list_free(&list);
}

#define save_test(function) cmocka_unit_test_setup_teardown(function, setup, teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      save_test(the_folder_is_the_first_that_is_named),
      save_test(a_journal_is_named_by_course_time_and_seed),
      save_test(a_folder_that_cannot_be_made_leaves_the_session_playing),
      save_test(what_is_on_the_disk_is_the_session),
      save_test(a_path_of_ones_own_must_be_free),
      save_test(a_full_disk_leaves_the_last_good_journal),
      save_test(a_session_goes_on_where_it_was),
      save_test(that_it_was_resumed_is_noted_with_what_follows),
      save_test(a_session_is_not_played_twice_at_once),
      save_test(a_journal_cut_at_every_byte_goes_on),
      save_test(an_older_broken_one_is_not_overwritten),
      save_test(other_rules_make_a_fork_and_other_words_do_not),
      save_test(a_file_that_is_no_journal_is_left_alone),
      save_test(a_journal_never_grows_past_what_can_be_read),
      save_test(sessions_are_listed_the_last_played_first),
      save_test(a_session_played_to_the_end_is_finished),
      save_test(a_folder_that_is_not_there_has_no_sessions),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
