// Each rule of fairness with a course of a few choices that breaks it, and one that keeps it.
//
// A case is a row of choices, one after the other: choice { o(move, words, reply), ... }. w(n) is a
// text of n words. With `read` two people have read every option: the first of a choice as warm,
// the others as cold, and the moves as they were written.
#include <dirent.h>
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

#include "course/course.h"
#include "lint/fairness.h"

static const char course[] =
    "course \"made\" { title = \"Made\", about = \"Made.\", scenes = { \"one\", \"two\" }, marks = "
    "true }\n"
    "cast \"rook\" { name = \"Rook\" }\n"
    "expert \"rook\" { trust = 50, reactance = 30, threat = 30, readiness = 12,\n"
    "  concern \"pace\" { depth = 20, name = \"Pace\", truth = \"Pace.\" } }\n";

static const char words[] =
    "local count = 0\n"
    "local function w(n, word)\n"
    "  local text = word or \"so\"\n"
    "  for i = 2, n do text = text .. \" \" .. (word or \"so\") end\n"
    "  return text .. \".\"\n"
    "end\n"
    "local function o(move, say, reply, does)\n"
    "  return { move = move, say = say, reply = reply or \"Yes.\", does = does }\n"
    "end\n"
    "local function choice(list)\n"
    "  count = count + 1\n"
    "  local it, go = {}, \"b\" .. (count + 1)\n"
    "  for i, v in ipairs(list) do\n"
    "    append(it, option(\"o\" .. i) { say = v.say, does = v.does, move = v.move, voices = "
    "v.voices,\n"
    "      reply = rook { v.reply }, go = go })\n"
    "  end\n"
    "  return beat(\"b\" .. count)(it)\n"
    "end\n"
    "local function open(say)\n"
    "  local it = o(ask_open \"concern\", say)\n"
    "  it.voices = { \"pace\" }\n"
    "  return it\n"
    "end\n"
    "local function last(go) return beat(\"b\" .. (count + 1)) { go = go } end\n"
    "local info, closed, view, free = neutral \"info\", neutral \"closed\", permission \"view\", "
    "autonomy\n";

static const char one[] =
    "scene \"one\" { title = \"One\", with = \"rook\", facilitator = \"?\", %s, last \"next\" }\n";
static const char two[] =
    "scene \"two\" { title = \"Two\", with = \"rook\", facilitator = \"?\", %s, last \"end\" }\n";

static void write_file(const char *folder, const char *name, const char *before, const char *format,
                       const char *text) {
  char path[256];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *file = fopen(path, "w");
  assert_non_null(file);
  fputs(before, file);
  fprintf(file, format, text);
  assert_int_equal(fclose(file), 0);
}

static void remove_folder(const char *folder) {
  static const char *const names[] = {"course.lua", "one.lua", "two.lua"};
  char path[256];
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    snprintf(path, sizeof path, "%s/%s", folder, names[i]);
    remove(path);
  }
  rmdir(folder);
}

static Story *make(const char *first, const char *second) {
  char root[] = "/tmp/unpersuaded_fairness_XXXXXX", folder[64];
  CourseFaults faults = {0};
  assert_non_null(mkdtemp(root));
  snprintf(folder, sizeof folder, "%s/made", root);
  assert_int_equal(mkdir(folder, 0700), 0);
  write_file(folder, "course.lua", course, "%s", "");
  write_file(folder, "one.lua", words, one, first);
  write_file(folder, "two.lua", words, two, second ? second : "choice { o(info, w(8)) }");
  Story *story = course_load(UNPERSUADED_SOURCE "/scenes/common", folder, &faults);
  for (size_t i = 0; i < faults.count; i++) print_error("%s\n", faults.sentences[i]);
  course_faults_free(&faults);
  remove_folder(folder);
  rmdir(root);
  assert_non_null(story);
  return story;
}

// Readings ----------------------------------------------------------------------------------------

static Reading reading_of(const Story *story, uint32_t index, uint32_t rater) {
  const Option *option = &story->options[index];
  Reading reading = {.option = index, .rater = rater, .code_count = option->move_count};
  reading.warmth = index == story->beats[option->beat].options.first ? 8 : 3;
  for (uint32_t i = 0; i < option->move_count; i++) reading.codes[i] = option->moves[i].code;
  reading.family = ratings_written(story, index);
  return reading;
}

static Ratings read_all(const Story *story) {
  Ratings ratings = {.rater_count = 2};
  ratings.raters[0] = memory_copy_text("ann");
  ratings.raters[1] = memory_copy_text("ben");
  ratings.readings = memory_new(2 * story->option_count, sizeof *ratings.readings);
  for (uint32_t i = 0; i < 2 * story->option_count; i++)
    ratings.readings[ratings.count++] = reading_of(story, i / 2, i % 2);
  return ratings;
}

// Ben takes everything for an escape.
static void misread(Ratings *ratings) {
  for (size_t i = 1; i < ratings->count; i += 2) ratings->readings[i].family = FAMILY_AVOIDANT;
}

// Cases -------------------------------------------------------------------------------------------

typedef enum How { UNREAD, READ, MISREAD } How;

typedef struct Case {
  const char *rule;
  FairnessVerdict verdict;
  How how;
  const char *choices, *second;  // of the first scene, and of the second
} Case;

#define LONGEST                                                                                  \
  "choice { o(ask_open \"meaning\", w(9)), o(info, w(8)) }, choice { o(reflect, w(9)), o(info, " \
  "w(8)) }"
#define MIXED                                                                                    \
  "choice { o(ask_open \"meaning\", w(9)), o(info, w(8)) }, choice { o(info, w(9)), o(reflect, " \
  "w(8)) },"                                                                                     \
  "choice { o(info, w(9)), o(view, w(8)) }, choice { o(info, w(9)), o(free, w(8)) }"
#define EVEN                                                                                     \
  "choice { o(ask_open \"meaning\", w(9)), o(info, w(8)) }, choice { o(info, w(9)), o(reflect, " \
  "w(8)) }"
#define VIEW "choice { o(view, w(8)), o(info, w(8)) }"
#define WAIT(n)                                              \
  "choice { o(ask_open \"meaning\", w(8)), o(info, w(8)) }," \
  "choice { o(closed, w(8)), o(silence, nil, nil, \"You wait, for the " n " time.\") }"
#define GIVEN \
  "choice { o(ask_open \"meaning\", \"Perhaps tell me more.\"), o(info, \"You must do this.\") }"
#define PLAIN \
  "choice { o(ask_open \"meaning\", \"Perhaps do this.\"), o(info, \"Perhaps do this.\") }"

static const Case cases[] = {
    {"longest_best", FAIRNESS_BROKEN, UNREAD, LONGEST, NULL},
    {"longest_best", FAIRNESS_BROKEN, UNREAD,
     "choice { o(ask_open \"meaning\", w(8)), o(info, w(9)) }", NULL},
    {"longest_best", FAIRNESS_KEPT, UNREAD, MIXED, NULL},
    {"longest_best_scene", FAIRNESS_BROKEN, UNREAD, LONGEST, NULL},
    {"longest_best_scene", FAIRNESS_BROKEN, UNREAD, MIXED "," MIXED, LONGEST},
    {"longest_best_scene", FAIRNESS_KEPT, UNREAD, MIXED, NULL},
    {"length_correlation", FAIRNESS_BROKEN, UNREAD, LONGEST, NULL},
    {"length_correlation", FAIRNESS_KEPT, UNREAD, EVEN, NULL},
    {"length_ratio", FAIRNESS_BROKEN, UNREAD, "choice { o(view, w(9)), o(info, w(5)) }", NULL},
    {"length_ratio", FAIRNESS_KEPT, UNREAD, "choice { o(view, w(8)), o(info, w(5)) }", NULL},
    {"length_ratio", FAIRNESS_KEPT, UNREAD,
     "choice { o(view, w(8)), o(silence, nil, nil, \"You wait.\") }", NULL},
    {"shortest_best", FAIRNESS_BROKEN, UNREAD, LONGEST, NULL},
    {"shortest_best", FAIRNESS_KEPT, UNREAD, MIXED, NULL},
    {"move_share", FAIRNESS_BROKEN, UNREAD, VIEW, NULL},
    {"move_share", FAIRNESS_KEPT, UNREAD, MIXED, NULL},
    {"move_running", FAIRNESS_BROKEN, UNREAD, VIEW "," VIEW "," VIEW, NULL},
    {"move_running", FAIRNESS_KEPT, UNREAD, VIEW "," VIEW, NULL},
    {"grave_choices", FAIRNESS_BROKEN, UNREAD,
     "choice { o(view, w(8)), o(power \"mandate\", w(8)) }", NULL},
    {"grave_choices", FAIRNESS_KEPT, UNREAD,
     "choice { o(view, w(8)), o(persuade \"pitch\", w(8)) }", NULL},
    {"state_decides", FAIRNESS_BROKEN, UNREAD, "choice { open(w(8)), o(info, w(8)) }", NULL},
    {"state_decides", FAIRNESS_KEPT, UNREAD,
     "choice { open(w(8)), o(info, w(8)) }, choice { o(reflect_concern \"pace\", w(8)), o(info, "
     "w(8)) },"
     "choice { o(reflect_concern \"pace\", w(9)), o(info, w(8)) }",
     NULL},
    {"both_ways", FAIRNESS_BROKEN, UNREAD,
     "choice { o(view, \"One thing.\"), o(info, \"Another.\") }," WAIT("only"), NULL},
    {"both_ways", FAIRNESS_KEPT, UNREAD,
     WAIT("first") "," WAIT("second") "," WAIT("third") "," WAIT("fourth") "," WAIT("fifth"), NULL},
    {"kindest_best", FAIRNESS_UNKNOWN, UNREAD, MIXED, NULL},
    {"kindest_best", FAIRNESS_BROKEN, READ, LONGEST, NULL},
    {"kindest_best", FAIRNESS_BROKEN, READ, "choice { o(info, w(8)), o(view, w(8)) }", NULL},
    {"kindest_best", FAIRNESS_KEPT, READ, MIXED, NULL},
    {"kindest_trap", FAIRNESS_BROKEN, READ, MIXED, NULL},
    {"kindest_trap", FAIRNESS_KEPT, READ,
     "choice { o(bait \"lure\", w(8)), o(view, w(8)) }, choice { o(oblige \"reassure\", w(8)), "
     "o(view, w(8)) },"
     "choice { o(info, w(8)), o(view, w(8)) }",
     NULL},
    {"unread", FAIRNESS_BROKEN, UNREAD, MIXED, NULL},
    {"unread", FAIRNESS_KEPT, READ, MIXED, NULL},
    {"kappa_readers", FAIRNESS_UNKNOWN, UNREAD, MIXED, NULL},
    {"kappa_readers", FAIRNESS_BROKEN, MISREAD, MIXED, NULL},
    {"kappa_readers", FAIRNESS_KEPT, READ, MIXED, NULL},
    {"kappa_written", FAIRNESS_BROKEN, MISREAD, MIXED, NULL},
    {"kappa_written", FAIRNESS_KEPT, READ, MIXED, NULL},
    {"vocabulary", FAIRNESS_UNKNOWN, UNREAD, GIVEN, NULL},
    {"vocabulary", FAIRNESS_BROKEN, UNREAD, GIVEN, GIVEN},
    {"vocabulary", FAIRNESS_KEPT, UNREAD, PLAIN, PLAIN},
    {"reading_level", FAIRNESS_BROKEN, UNREAD,
     "choice { o(view, w(30, \"undeniable\")), o(info, w(30, \"undeniable\")) }", NULL},
    {"reading_level", FAIRNESS_KEPT, UNREAD, MIXED, NULL},
    {"words_open", FAIRNESS_BROKEN, UNREAD,
     "choice { o(ask_open \"meaning\", w(8), w(3)), o(info, w(8)) }", NULL},
    {"words_open", FAIRNESS_BROKEN, UNREAD,
     "choice { o(ask_open \"meaning\", w(8), w(40)), o(info, w(8)) }", NULL},
    {"words_open", FAIRNESS_KEPT, UNREAD,
     "choice { o(ask_open \"meaning\", w(8), w(17)), o(info, w(8)) }", NULL},
    {"words_reflection", FAIRNESS_BROKEN, UNREAD,
     "choice { o(reflect, w(8), w(17)), o(info, w(8)) }", NULL},
    {"words_reflection", FAIRNESS_KEPT, UNREAD, "choice { o(reflect, w(8), w(5)), o(info, w(8)) }",
     NULL},
    {"few_words", FAIRNESS_BROKEN, UNREAD, "choice { o(reflect, w(8), w(5)), o(info, w(8)) }",
     NULL},
    {"few_words", FAIRNESS_KEPT, UNREAD, "choice { o(reflect, w(8), w(3)), o(info, w(8)) }", NULL},
    {"words_closed", FAIRNESS_BROKEN, UNREAD, "choice { o(closed, w(8), w(17)), o(info, w(8)) }",
     NULL},
    {"words_closed", FAIRNESS_KEPT, UNREAD, "choice { o(closed, w(8), w(7)), o(info, w(8)) }",
     NULL}};

static void work_out(const Story *story, How how, Fairness *out) {
  Ratings ratings = {0};
  if (how != UNREAD) ratings = read_all(story);
  if (how == MISREAD) misread(&ratings);
  fairness_work_out(story, &ratings, out);
  ratings_free(&ratings);
}

// A rule that is broken names an option or a scene, unless there is none to name: nobody has read
// anything, readers as a whole disagree, the kindest is best too seldom.
static bool told(const Fairness *fairness, const Case *it) {
  static const char *const nameless[] = {"unread", "kappa_readers", "kappa_written",
                                         "kindest_best"};
  for (size_t i = 0; i < sizeof nameless / sizeof *nameless; i++)
    if (strcmp(it->rule, nameless[i]) == 0) return true;
  return it->verdict != FAIRNESS_BROKEN || findings_of(&fairness->findings, it->rule) > 0;
}

static bool holds(const Case *it) {
  Fairness fairness;
  Story *story = make(it->choices, it->second);
  work_out(story, it->how, &fairness);
  const FairnessRow *row = fairness_row(&fairness, it->rule);
  bool good = row && row->verdict == it->verdict && told(&fairness, it);
  if (!good)
    print_error("%s is %s and not %s (%d): %s\n", it->rule,
                row ? fairness_verdict_name(row->verdict) : "missing",
                fairness_verdict_name(it->verdict), row ? (int)row->value : 0, it->choices);
  fairness_free(&fairness);
  story_free(story);
  return good;
}

static void each_rule_is_broken_and_kept(void **state) {
  int wrong = 0;
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) wrong += !holds(&cases[i]);
  assert_int_equal(wrong, 0);
}

static void there_is_a_case_for_every_rule(void **state) {
  Fairness fairness;
  (void)state;
  Story *story = make(MIXED, NULL);
  work_out(story, READ, &fairness);
  for (uint32_t r = 0; r < fairness.row_count; r++) {
    bool found = fairness.rows[r].verdict == FAIRNESS_TOLD;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
      found |= strcmp(cases[i].rule, fairness.rows[r].rule) == 0;
    if (!found) print_error("no case for %s\n", fairness.rows[r].rule);
    assert_true(found);
  }
  fairness_free(&fairness);
  story_free(story);
}

// The figures themselves --------------------------------------------------------------------------

static int32_t value_of(const char *choices, How how, const char *rule) {
  Fairness fairness;
  Story *story = make(choices, NULL);
  work_out(story, how, &fairness);
  int32_t value = fairness_row(&fairness, rule)->value;
  fairness_free(&fairness);
  story_free(story);
  return value;
}

static void figures_are_as_counted_by_hand(void **state) {
  (void)state;
  assert_int_equal(value_of(LONGEST, UNREAD, "longest_best"), 1000);
  assert_int_equal(value_of(MIXED, UNREAD, "longest_best"), 250);
  assert_int_equal(value_of(MIXED, UNREAD, "shortest_best"), 750);
  assert_int_equal(value_of(VIEW, UNREAD, "longest_best"), 500);  // two are the longest
  assert_int_equal(value_of(LONGEST, UNREAD, "length_correlation"), 1000);
  assert_int_equal(value_of(EVEN, UNREAD, "length_correlation"), 0);
  assert_int_equal(value_of("choice { o(view, w(9)), o(info, w(5)) }", UNREAD, "length_ratio"),
                   180);
  assert_int_equal(value_of(MIXED, READ, "kindest_best"), 250);
  assert_int_equal(value_of(MIXED, READ, "kappa_readers"), 1000);
  assert_int_equal(value_of(MIXED, UNREAD, "move_share"), 250);
  assert_int_equal(value_of(PLAIN, UNREAD, "vocabulary"), 500);
  assert_int_equal(value_of("choice { o(view, \"Long wording here.\"), o(info, \"I do, I do.\") }",
                            UNREAD, "words_closed"),
                   0);
}

static void the_same_course_gives_the_same_table(void **state) {
  Buf first = {0}, second = {0};
  (void)state;
  for (int i = 0; i < 2; i++) {
    Fairness fairness;
    Story *story = make(MIXED, GIVEN);
    work_out(story, READ, &fairness);
    fairness_table(&fairness, false, i ? &second : &first);
    fairness_free(&fairness);
    story_free(story);
  }
  assert_true(first.length > 0);
  assert_string_equal(buf_text(&first), buf_text(&second));
  buf_free(&first);
  buf_free(&second);
}

static void it_can_be_written_as_json(void **state) {
  Buf out = {0};
  Fairness fairness;
  (void)state;
  Story *story = make(LONGEST, NULL);
  work_out(story, UNREAD, &fairness);
  Json json = json_begin(&out);
  fairness_json(&fairness, story, &json);
  json_end(&json);
  assert_non_null(strstr(buf_text(&out), "\"rule\": \"longest_best\""));
  assert_non_null(strstr(buf_text(&out), "\"verdict\": \"broken\""));
  assert_non_null(strstr(buf_text(&out), "\"at\": \"one.b1.o1\""));
  assert_false(fairness_kept(&fairness));
  fairness_free(&fairness);
  story_free(story);
  buf_free(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_rule_is_broken_and_kept),
      cmocka_unit_test(there_is_a_case_for_every_rule),
      cmocka_unit_test(figures_are_as_counted_by_hand),
      cmocka_unit_test(the_same_course_gives_the_same_table),
      cmocka_unit_test(it_can_be_written_as_json),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
