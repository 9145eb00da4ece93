// Every mistake gives its sentence. tests/courses/bad/<case>/ is a course with a mistake in it, and
// its file `expected` holds what is said about it, with paths relative to the folder. After a
// change that is meant, look at what has become of them:
//
//   for course in tests/courses/bad/*/; do
//     unpersuaded check "$course" | sed "s#$course##" >"$course/expected"
//   done
//
// Courses that cannot be kept in a folder (pipes, links, very large files) are made here.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "course/course.h"

#define CASES UNPERSUADED_SOURCE "/tests/courses/bad"
#define COMMON UNPERSUADED_SOURCE "/scenes/common"

enum { MOST_BYTES = 1 << 16, LEAST_CASES = 200, FLOOD = 100000 };
static const double LONGEST_SECONDS = 1.5;  // one of reading, and what sanitizers add to it

static double seconds_since(clock_t from) {
  return (double)(clock() - from) / CLOCKS_PER_SEC;
}

// What is said about a course, a line for each sentence, without the folder's name.
static void check(const char *folder, Buf *said) {
  CourseFaults faults = {0};
  const size_t length = strlen(folder);
  const clock_t from = clock();
  Story *story = course_load(COMMON, folder, &faults);
  const double took = seconds_since(from);
  buf_clear(said);
  buf_add(said, "");
  for (size_t i = 0; i < faults.count; i++) {
    const char *sentence = faults.sentences[i];
    const bool inside = !strncmp(sentence, folder, length) && sentence[length] == '/';
    buf_add_format(said, "%s\n", inside ? sentence + length + 1 : sentence);
  }
  if (story) buf_add(said, "nothing is wrong\n");
  if (took > LONGEST_SECONDS) buf_add_format(said, "and it took %.1f seconds\n", took);
  story_free(story);
  course_faults_free(&faults);
}

// Kept cases -------------------------------------------------------------------------------------

typedef struct Cases {
  int count, wrong;
} Cases;

static void check_case(void *to, const char *name) {
  Cases *cases = to;
  Err err;
  char folder[512], path[600];
  Buf said = {0}, expected = {0};
  snprintf(folder, sizeof folder, "%s/%s", CASES, name);
  snprintf(path, sizeof path, "%s/expected", folder);
  cases->count++;
  if (!file_read(path, MOST_BYTES, &expected, &err)) print_error("%s\n", err.text);
  check(folder, &said);
  if (strcmp(buf_text(&said), buf_text(&expected)) != 0) {
    print_error("%s\n  expected: %s  said:     %s", name, buf_text(&expected), buf_text(&said));
    cases->wrong++;
  }
  buf_free(&said);
  buf_free(&expected);
}

static void each_mistake_has_its_sentence(void **state) {
  (void)state;
  Err err;
  Cases cases = {0};
  assert_true(file_list(CASES, check_case, &cases, &err));
  assert_in_range(cases.count, LEAST_CASES, 10000);
  assert_int_equal(cases.wrong, 0);
}

// Courses made here ------------------------------------------------------------------------------

static const char course_text[] =
    "course \"made\" { title = \"Made\", scenes = { \"one\" } }\n"
    "cast \"ann\" { name = \"Ann\" }\n"
    "expert \"ann\" { trust = 40, concern \"pace\" { depth = 20, name = \"Time\" } }\n";

typedef struct Made {
  char top[64], folder[80], scene[100];
  Buf said;
} Made;

static void write_file(const char *folder, const char *name, const char *text) {
  char path[200];
  Err err;
  snprintf(path, sizeof path, "%s/%s", folder, name);
  assert_true(file_write(path, text, strlen(text), &err));
}

static int make_folder(void **state) {
  Made *made = calloc(1, sizeof *made);
  snprintf(made->top, sizeof made->top, "/tmp/bad_courses_XXXXXX");
  if (!mkdtemp(made->top)) return -1;
  snprintf(made->folder, sizeof made->folder, "%s/made", made->top);
  snprintf(made->scene, sizeof made->scene, "%s/one.lua", made->folder);
  if (mkdir(made->folder, 0700) != 0) return -1;
  write_file(made->folder, "course.lua", course_text);
  *state = made;
  return 0;
}

static int remove_folder(void **state) {
  Made *made = *state;
  char course[200];
  snprintf(course, sizeof course, "%s/course.lua", made->folder);
  if (remove(made->scene) != 0) return -1;
  if (remove(course) != 0 || rmdir(made->folder) != 0 || rmdir(made->top) != 0) return -1;
  buf_free(&made->said);
  free(made);
  return 0;
}

static void says(Made *made, const char *sentence) {
  check(made->folder, &made->said);
  assert_string_equal(buf_text(&made->said), sentence);
}

// One sentence at least, in time, and no story.
static void says_something(Made *made) {
  check(made->folder, &made->said);
  assert_non_null(strstr(buf_text(&made->said), ".lua:"));
  assert_null(strstr(buf_text(&made->said), "nothing is wrong"));
  assert_null(strstr(buf_text(&made->said), "it took"));
}

static void write_scene(Made *made, const char *before, const char *again, size_t times,
                        const char *after) {
  Buf text = {0};
  buf_add(&text, before);
  for (size_t i = 0; i < times; i++) buf_add(&text, again);
  buf_add(&text, after);
  write_file(made->folder, "one.lua", text.text);
  buf_free(&text);
}

static void deep_parentheses(void **state) {
  write_scene(*state, "local x = ", "(", FLOOD, "\n");
  says(*state,
       "one.lua:1: this is nested too deep: there are more than 190 ( or { inside each other\n");
}

static void deep_braces(void **state) {
  write_scene(*state, "local a = 1\nlocal x = ", "{", FLOOD, "\n");
  says(*state,
       "one.lua:2: this is nested too deep: there are more than 190 ( or { inside each other\n");
}

static void file_too_large(void **state) {
  write_scene(*state, "", "-- word\n", (1 << 17) + 1, "");
  says(*state, "one.lua: is 1048584 bytes, more than the 1048576 allowed here\n");
}

static void pipe_as_a_file(void **state) {
  Made *made = *state;
  assert_int_equal(mkfifo(made->scene, 0600), 0);
  says(made, "one.lua: is not an ordinary file\n");
}

static void folder_as_a_file(void **state) {
  Made *made = *state;
  assert_int_equal(mkdir(made->scene, 0700), 0);
  says(made, "one.lua: is a folder; a file was expected\n");
}

static void link_out_of_the_folder(void **state) {
  Made *made = *state;
  assert_int_equal(symlink("/etc/hostname", made->scene), 0);
  says(made, "one.lua: is a link, and links are not followed here\n");
}

static void link_to_nothing(void **state) {
  Made *made = *state;
  assert_int_equal(symlink("nowhere", made->scene), 0);
  says(made, "course.lua:1: scenes names \"one\", and there is no file one.lua beside it\n");
}

// Attacks on time and memory ---------------------------------------------------------------------

static void labels_without_number(void **state) {
  Buf text = {0};
  for (int i = 0; i < FLOOD; i++) buf_add_format(&text, "::a%d::\n", i);
  write_file(((Made *)*state)->folder, "one.lua", text.text);
  buf_free(&text);
  says_something(*state);
}

// Nearly all memory is in use, so that each small request would have it all looked through.
static void memory_nearly_full(void **state) {
  write_scene(*state,
              "local list, size = {}, 65536\n"
              "local function fill(n) local t = {} for i = 1, n do t[i] = { i } end return t end\n"
              "for i = 1, 8 do list[i] = fill(size) end\n"
              "while true do local t = { 1 } end\n",
              "", 0, "");
  says_something(*state);
}

static void long_texts_compared(void **state) {
  write_scene(*state,
              "local a, b = \"x\", \"x\"\n"
              "for i = 1, 19 do a = a .. a b = b .. b end\n"
              "local n = 0\n"
              "while true do if a == b and a <= b then n = n + 1 end end\n",
              "", 0, "");
  says(*state,
       "one.lua:4: this runs too long; a scene file only builds tables (is there a loop without an "
       "end?)\n");
}

static void many_arguments_copied(void **state) {
  write_scene(*state,
              "local function copy(...) while true do select(1, ...) end end\n"
              "local function more(n, ...)\n"
              "  if n == 0 then return copy(...) end\n"
              "  return more(n - 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, ...)\n"
              "end\n"
              "more(2000)\n",
              "", 0, "");
  says_something(*state);
}

// A short file names one long list many times.
static void one_list_many_times(void **state) {
  write_scene(*state,
              "local lines, beats = {}, {}\n"
              "for i = 1, 50000 do append(lines, \"The clock ticks.\") end\n"
              "local reply = { asked = lines, barrage = lines, other = lines }\n"
              "for i = 1, 2000 do\n"
              "  append(beats, beat(\"b\" .. i) { option \"ask\" { say = \"Yes?\", go = \"end\",\n"
              "    move = ask_open \"meaning\", landed = reply } })\n"
              "end\n"
              "beats.title = \"One\"\n"
              "scene \"one\" (beats)\n",
              "", 0, "");
  says_something(*state);
}

static void many_unknown_fields(void **state) {
  write_scene(*state,
              "local fields = { say = \"Yes?\" }\n"
              "for i = 1, 200000 do fields[\"field_\" .. i] = i end\n"
              "scene \"one\" { title = \"One\", beat \"b\" { option \"ask\" (fields) } }\n",
              "", 0, "");
  says_something(*state);
}

static void a_hundred_faults_are_enough(void **state) {
  Made *made = *state;
  Buf text = {0};
  buf_add(&text, "scene \"one\" { title = \"One\",\n");
  for (int i = 0; i < 2000; i++)
    buf_add_format(&text, "beat \"b%d\" { \"Hello.\", go = \"a%d\", when = \"x\" },\n", i, i);
  buf_add(&text, "}\n");
  write_file(made->folder, "one.lua", text.text);
  buf_free(&text);
  says_something(made);
  size_t lines = 0;
  for (const char *at = buf_text(&made->said); *at; at++) lines += *at == '\n';
  assert_int_equal(lines, COURSE_FAULTS);
}

static void many_rules_in_each_other(void **state) {
  Made *made = *state;
  Buf text = {0};
  buf_add(&text, course_text);
  for (int i = 0; i < 200; i++)
    buf_add_format(&text, "rule \"r%d\" \"r%d and r%d\"\n", i, i + 1, i + 1);
  write_file(made->folder, "course.lua", text.text);
  buf_free(&text);
  write_scene(made, "scene \"one\" { title = \"One\", beat \"b\" { \"Hello.\", go = \"end\" } }\n",
              "", 0, "");
  says_something(made);
}

#define MADE(test) cmocka_unit_test_setup_teardown(test, make_folder, remove_folder)

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_mistake_has_its_sentence),
      MADE(deep_parentheses),
      MADE(deep_braces),
      MADE(file_too_large),
      MADE(pipe_as_a_file),
      MADE(folder_as_a_file),
      MADE(link_out_of_the_folder),
      MADE(link_to_nothing),
      MADE(labels_without_number),
      MADE(memory_nearly_full),
      MADE(long_texts_compared),
      MADE(many_arguments_copied),
      MADE(one_list_many_times),
      MADE(many_unknown_fields),
      MADE(a_hundred_faults_are_enough),
      MADE(many_rules_in_each_other),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
