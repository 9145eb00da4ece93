// What a compiled course must be, whatever its files look like: the same each time, the same after
// comments and blank lines, and its two hashes change with what they stand for and with nothing
// else.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "course/course.h"
#include "story/run.h"

#define COMMON UNPERSUADED_SOURCE "/scenes/common"

enum { TIMES = 12 };  // each Lua state orders its tables by another seed

static const char course_text[] =
    "course \"made\" { title = \"Made\", about = \"A course.\", scenes = { \"one\", \"two\" },\n"
    "  player = \"Kim\", marks = true }\n"
    "cast \"ann\" { name = \"Ann Lee\", role = \"clerk\", pronouns = \"she\" }\n"
    "cast \"bob\" { name = \"Bob Ray\" }\n"
    "expert \"ann\" { trust = 40, reactance = 30, threat = 20, readiness = 10,\n"
    "  concern \"pace\" { depth = 20, name = \"Time\", truth = \"It is time.\" },\n"
    "  concern \"edge\" { depth = 40, name = \"Edge\", truth = \"It is the edge.\" } }\n"
    "person \"bob\" { trust = 60 }\n"
    "variant \"root\" { \"fear\", \"time\" }\n"
    "flag \"told\"\n"
    "number \"pushes\" { from = 0, to = 9, start = 1 }\n"
    "one_of \"mood\" { \"calm\", \"cross\" }\n"
    "rule \"earned\" \"trust + readiness >= 60\"\n"
    "place \"office\" { \"An office.\" }\n"
    "look \"stern\" { posture = \"upright\", reads = \"looks stern\" }\n";

static const char one_text[] =
    "scene \"one\" { title = \"One\", place = \"office\", facilitator = \"What now?\",\n"
    "  enter = { add = { threat = -4 }, sensible = { trust = 46, voiced = { \"pace\" } } },\n"
    "  beat \"first\" {\n"
    "    ann { \"Good morning.\", look = \"stern\", does = \"nods\", inner = \"You again.\", hold "
    "= 2 },\n"
    "    either { ann { \"Cross.\", when = \"mood == 'cross'\" }, ann { \"Calm.\" } },\n"
    "    \"The clock ticks.\",\n"
    "    option \"ask\" { say = \"How are you?\", move = ask_open \"meaning\", voices = { \"pace\" "
    "},\n"
    "      landed = { pace = ann { \"Busy.\" }, other = ann { \"Fine.\", talk = \"neutral\" } },\n"
    "      set = { told = true, mood = \"cross\" }, add = { pushes = 2 }, go = \"second\" },\n"
    "    option \"tell\" { say = \"You should.\", does = \"You point.\", move = persuade "
    "\"advice\",\n"
    "      when = \"trust < 60 and not told\", reply = ann { \"No.\" }, go = \"second\",\n"
    "      instead = \"ask\", why = \"Asking is better.\", advice = { \"B01\" } },\n"
    "  },\n"
    "  beat \"second\" { with = \"bob\", in_order = true,\n"
    "    option \"again\" { say = \"And you?\", move = reflect, reply = bob { \"Me?\" }, again = "
    "true },\n"
    "    option \"on\" { say = \"On.\", when = \"seen.first and earned\", go = \"next\" },\n"
    "    option \"leave\" { say = \"Leave.\", go = \"next\" },\n"
    "    otherwise { \"Nothing.\", go = \"next\" },\n"
    "  },\n"
    "}\n";

static const char two_text[] =
    "scene \"two\" { title = \"Two\", epilogue = true,\n"
    "  beat \"last\" { \"Later.\", go = \"end\" },\n"
    "}\n";

typedef struct Made {
  char top[64], folder[80];
} Made;

static void write_file(const Made *made, const char *name, const char *text) {
  char path[160];
  FILE *file;
  snprintf(path, sizeof path, "%s/%s.lua", made->folder, name);
  assert_non_null(file = fopen(path, "wb"));
  assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
  assert_int_equal(fclose(file), 0);
}

static void write_all(const Made *made) {
  write_file(made, "course", course_text);
  write_file(made, "one", one_text);
  write_file(made, "two", two_text);
}

static int make_folder(void **state) {
  Made *made = calloc(1, sizeof *made);
  *state = made;
  snprintf(made->top, sizeof made->top, "/tmp/course_XXXXXX");
  if (!mkdtemp(made->top)) return -1;
  snprintf(made->folder, sizeof made->folder, "%s/made", made->top);
  return mkdir(made->folder, 0700);
}

static int remove_folder(void **state) {
  static const char *const names[] = {"course", "one", "two"};
  Made *made = *state;
  char path[160];
  for (int i = 0; i < 3; i++) {
    snprintf(path, sizeof path, "%s/%s.lua", made->folder, names[i]);
    remove(path);
  }
  const bool gone = rmdir(made->folder) == 0 && rmdir(made->top) == 0;
  free(made);
  return gone ? 0 : -1;
}

static Story *load(const Made *made) {
  CourseFaults faults = {0};
  Story *story = course_load(COMMON, made->folder, &faults);
  for (size_t i = 0; i < faults.count; i++) print_error("%s\n", faults.sentences[i]);
  course_faults_free(&faults);
  assert_non_null(story);
  return story;
}

// Always the same --------------------------------------------------------------------------------

// For arrays of structs without padding; of the others the hashes tell.
#define assert_same(a, b, items, counter)                                           \
  do {                                                                              \
    assert_int_equal((a)->counter, (b)->counter);                                   \
    assert_memory_equal((a)->items, (b)->items, (a)->counter * sizeof *(a)->items); \
  } while (0)

static void assert_same_story(const Story *a, const Story *b) {
  assert_int_equal(a->rules, b->rules);
  assert_int_equal(a->words, b->words);
  assert_same(a, b, chars, char_count);
  assert_same(a, b, code, code_count);
  assert_same(a, b, replies, reply_count);
  assert_same(a, b, passages, passage_count);
  assert_same(a, b, levels, level_count);
  assert_int_equal(a->memory_count, b->memory_count);
}

static void the_same_each_time(void **state) {
  Story *stories[TIMES];
  write_all(*state);
  for (int i = 0; i < TIMES; i++) stories[i] = load(*state);
  for (int i = 1; i < TIMES; i++) assert_same_story(stories[0], stories[i]);
  for (int i = 0; i < TIMES; i++) story_free(stories[i]);
}

static void the_same_sentences_each_time(void **state) {
  (void)state;
  CourseFaults faults[TIMES] = {{0}};
  const char *const folder = UNPERSUADED_SOURCE "/tests/courses/bad/many_faults";
  for (int i = 0; i < TIMES; i++) assert_null(course_load(COMMON, folder, &faults[i]));
  for (int i = 1; i < TIMES; i++) {
    assert_int_equal(faults[i].count, faults[0].count);
    for (size_t s = 0; s < faults[0].count; s++)
      assert_string_equal(faults[i].sentences[s], faults[0].sentences[s]);
  }
  for (int i = 0; i < TIMES; i++) course_faults_free(&faults[i]);
}

// What the hashes stand for ----------------------------------------------------------------------

enum { RULES = 1, WORDS = 2 };

// Which hashes change when `from` becomes `to` in one of the files.
static int changes(const Made *made, const char *name, const char *text, const char *from,
                   const char *to) {
  Buf other = {0};
  const char *at = strstr(text, from);
  if (!at) fail_msg("the text has no %s", from);
  write_all(made);
  Story *before = load(made);
  buf_add_bytes(&other, text, (size_t)(at - text));
  buf_add(&other, to);
  buf_add(&other, at + strlen(from));
  write_file(made, name, other.text);
  Story *after = load(made);
  const int changed =
      (before->rules != after->rules ? RULES : 0) | (before->words != after->words ? WORDS : 0);
  story_free(before);
  story_free(after);
  buf_free(&other);
  return changed;
}

typedef struct Change {
  const char *from, *to;
} Change;

static void check_changes(const Made *made, const char *name, const char *text, const Change *edits,
                          size_t count, int expected) {
  for (size_t i = 0; i < count; i++) {
    const int changed = changes(made, name, text, edits[i].from, edits[i].to);
    if (changed != expected) fail_msg("%s -> %s changed %d", edits[i].from, edits[i].to, changed);
  }
}

#define CHECK(name, edits, expected) \
  check_changes(*state, #name, name##_text, edits, sizeof edits / sizeof *edits, expected)

static void formatting_changes_nothing(void **state) {
  static const Change one[] = {
      {"  beat \"first\" {", "\n\n-- The first.\n  beat   \"first\"\n  {\t"},
      {"say = \"How are you?\", move = ask_open \"meaning\",",
       "move = ask_open(\"meaning\"); say = 'How are you?',"},
      {"\"The clock ticks.\"", "\"The  clock\\n  ticks. \""},
      {"\"The clock ticks.\"", "narrate { \"The clock ticks.\" }"},
      {"set = { told = true, mood = \"cross\" }", "set = { mood = \"cross\", told = true }"},
      {"beat \"second\" {", "--[[ long\n comment ]] beat \"second\" {"},
      {"scene \"one\" {", "local unused = 1\nscene \"one\" {"},
      {"\n", "\r\n"},
  };
  static const Change course[] = {{"flag \"told\"\n", "\n-- Told.\nflag(\"told\")\n"}};
  CHECK(one, one, 0);
  CHECK(course, course, 0);
}

static void texts_change_words_alone(void **state) {
  static const Change one[] = {
      {"\"One\"", "\"Uno\""},         {"What now?", "What then?"},
      {"Good morning.", "Morning."},  {"nods", "nods twice"},
      {"You again.", "You?"},         {"The clock ticks.", "The clock ticks on."},
      {"How are you?", "How is it?"}, {"You point.", "You shrug."},
      {"Asking is", "To ask is"},     {"Nothing.", "Nothing at all."},
      {"hold = 2", "hold = 3"},       {"look = \"stern\"", "look = \"open\""},
      {"{ \"B01\" }", "{ \"B02\" }"},
  };
  static const Change course[] = {
      {"\"Made\"", "\"Made anew\""},   {"A course.", "One course."},
      {"\"Kim\"", "\"Alex\""},         {"Ann Lee", "Ann Leigh"},
      {"clerk", "chief clerk"},        {"\"Time\"", "\"Hours\""},
      {"It is time.", "It was time."}, {"An office.", "His office."},
      {"looks stern", "looks severe"}, {"\"she\"", "\"he\""},
  };
  CHECK(one, one, WORDS);
  CHECK(course, course, WORDS);
}

static void everything_else_changes_rules_alone(void **state) {
  static const Change one[] = {
      {"trust < 60", "trust < 61"},
      {"mood == 'cross'", "mood ~= 'cross'"},
      {"ask_open \"meaning\"", "ask_open \"concern\""},
      {"persuade \"advice\"", "persuade \"pitch\""},
      {"voices = { \"pace\" }", "voices = { \"pace\", \"edge\" }"},
      {"told = true", "told = false"},
      {"pushes = 2", "pushes = 3"},
      {"threat = -4", "threat = -5"},
      {"voiced = { \"pace\" }", "understood = { \"pace\" }"},
      {"trust = 46", "trust = 47"},
      {"talk = \"neutral\"", "talk = \"sustain\""},
      {", again = true", ""},
      {"in_order = true", "in_order = false"},
      {"say = \"On.\", when = \"seen.first and earned\", go = \"next\"",
       "say = \"On.\", when = \"seen.first and earned\", go = \"end\""},
      {"title = \"One\"", "title = \"One\", public = true"},
      {"option \"leave\"", "option \"part\""},
      {"beat \"second\" { with = \"bob\"", "beat \"second\" { with = \"ann\""},
  };
  static const Change course[] = {
      {"trust = 40", "trust = 41"},
      {"trust = 60 ", "trust = 61 "},
      {"depth = 20", "depth = 21"},
      {"to = 9, start = 1", "to = 9, start = 2"},
      {"to = 9, start = 1", "to = 8, start = 1"},
      {"{ \"fear\", \"time\" }", "{ \"fear\", \"time\", \"both\" }"},
      {">= 60", ">= 61"},
      {"flag \"told\"", "flag \"told\"\nflag \"heard\""},
      {", marks = true", ""},
  };
  CHECK(one, one, RULES);
  CHECK(course, course, RULES);
}

// What is shown ----------------------------------------------------------------------------------

static void note(void *to, uint32_t line) {
  Buf *seen = to;
  buf_add_format(seen, "%u ", (unsigned)line);
}

// What stands after `either` belongs to none of its alternatives.
static void what_follows_either_is_always_shown(void **state) {
  State play;
  write_all(*state);
  Story *story = load(*state);
  for (int32_t mood = 0; mood < 2; mood++) {
    Buf seen = {0};
    const RunSink sink = {.line = note, .to = &seen};
    state_init(story, &play, 1, NULL);
    play.variable[2] = mood;
    run_start(story, &play, NONE, false, &sink);
    assert_string_equal(buf_text(&seen), mood ? "0 1 3 " : "0 2 3 ");
    buf_free(&seen);
  }
  story_free(story);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_same_each_time),
      cmocka_unit_test(the_same_sentences_each_time),
      cmocka_unit_test(formatting_changes_nothing),
      cmocka_unit_test(texts_change_words_alone),
      cmocka_unit_test(everything_else_changes_rules_alone),
      cmocka_unit_test(what_follows_either_is_always_shown),
  };
  return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
