// What conditions mean, what is refused and in which words, and that no text does harm.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "story/expr.h"

static const char *const roots[] = {"betrayal", "pace", "edge"};
static const char *const moods[] = {"calm", "cross"};
static const char *const alone[] = {"only"};

typedef struct Known {
  const char *name;
  ExprName is;
} Known;

static const Known known[] = {
    {"trust", {.kind = EXPR_INT, .slot = 0, .low = 0, .high = 100}},
    {"readiness", {.kind = EXPR_INT, .slot = 1, .low = 0, .high = 100}},
    {"debt", {.kind = EXPR_INT, .source = EXPR_MIND, .slot = 2, .low = -50, .high = 50}},
    {"minutes", {.kind = EXPR_INT, .source = EXPR_LOCAL, .slot = 1, .low = 200, .high = 300}},
    {"wide", {.kind = EXPR_INT, .slot = 2, .low = INT32_MIN, .high = INT32_MAX}},
    {"told", {.kind = EXPR_BOOL, .slot = 3}},
    {"understood.pace",
     {.kind = EXPR_BOOL, .source = EXPR_MIND, .slot = 0, .reading = EXPR_BIT, .value = 4}},
    {"understood.edge",
     {.kind = EXPR_BOOL, .source = EXPR_MIND, .slot = 0, .reading = EXPR_BIT, .value = 31}},
    {"voiced.pace",
     {.kind = EXPR_BOOL, .source = EXPR_MIND, .slot = 1, .reading = EXPR_AT_LEAST, .value = 2}},
    {"root",
     {.kind = EXPR_ENUM, .source = EXPR_LOCAL, .slot = 0, .values = roots, .value_count = 3}},
    {"guess", {.kind = EXPR_ENUM, .slot = 5, .values = roots, .value_count = 3}},
    {"mood", {.kind = EXPR_ENUM, .slot = 6, .values = moods, .value_count = 2}},
    {"single", {.kind = EXPR_ENUM, .slot = 7, .values = alone, .value_count = 1}},
};
enum { KNOWN = sizeof known / sizeof *known };

// One rule beside the known names, whose operations lie in the code being added to.
typedef struct World {
  ExprCode code;
  ExprFault fault;
  ExprName rule;
  size_t rule_start;
  bool has_rule;
  int32_t state[8], mind[3], local[2];
} World;

static bool find(void *of, const char *name, ExprName *out) {
  World *world = of;
  if (world->has_rule && strcmp(name, "earned_it") == 0) {
    *out = world->rule;
    out->rule = world->code.ops + world->rule_start;
    return true;
  }
  for (size_t i = 0; i < KNOWN; i++) {
    if (strcmp(known[i].name, name) != 0) continue;
    *out = known[i].is;
    return true;
  }
  return false;
}

static const char *nearest(void *of, const char *name) {
  (void)of;
  const char *names[KNOWN];
  for (size_t i = 0; i < KNOWN; i++) names[i] = known[i].name;
  return nearest_name(name, names, KNOWN);
}

static World new_world(void) {
  World world = {.state = {60, 30, 5, 1, 0, 1, 0, 0}, .mind = {1 << 4, 2, -7}, .local = {2, 250}};
  return world;
}

static bool parse(World *world, const char *text, ExprKind wanted, size_t *start) {
  ExprScope scope = {.find = find, .nearest = nearest, .of = world};
  return expr_parse(&world->code, text, wanted, &scope, start, &world->fault);
}

static int32_t value_at(const World *world, size_t start) {
  return expr_value(world->code.ops + start, world->state, world->mind, world->local);
}

static int32_t value(World *world, const char *text, ExprKind wanted) {
  size_t start = 0;
  if (!parse(world, text, wanted, &start))
    fail_msg("%s: column %d: %s", text, world->fault.column, world->fault.text);
  return value_at(world, start);
}

static void declare_rule(World *world, const char *text) {
  ExprScope scope = {.find = find, .nearest = nearest, .of = world};
  world->has_rule = false;
  if (!expr_parse_rule(&world->code, text, &scope, &world->rule_start, &world->rule, &world->fault))
    fail_msg("%s: column %d: %s", text, world->fault.column, world->fault.text);
  world->has_rule = true;
}

typedef struct Case {
  const char *text;
  int32_t value;
} Case;

static void check_cases(const Case *cases, size_t count, ExprKind wanted) {
  World world = new_world();
  for (size_t i = 0; i < count; i++) {
    int32_t found = value(&world, cases[i].text, wanted);
    if (found != cases[i].value)
      fail_msg("%s is %d, not %d", cases[i].text, (int)found, (int)cases[i].value);
  }
  free(world.code.ops);
}

static void numbers_follow_lua(void **state) {
  (void)state;
  static const Case cases[] = {
      {"40", 40},
      {"2147483647", INT32_MAX},
      {"-2147483647 - 1", INT32_MIN},
      {"007", 7},
      {"1 + 2 * 3", 7},
      {"(1 + 2) * 3", 9},
      {"10 - 3 - 2", 5},
      {"10 - (3 - 2)", 9},
      {"-3 * -4", 12},
      {"- -3", 3},
      {"-(3 + 4) * 2", -14},
      {"2 - -2", 4},
      {"2 * 3 - 4 * 5", -14},
      {"trust + readiness", 90},
      {"debt", -7},
      {"-debt * 2", 14},
      {"minutes-trust", 190},
      {"wide", 5},
      {"\t trust\n", 60},
  };
  check_cases(cases, sizeof cases / sizeof *cases, EXPR_INT);
}

static void conditions_follow_lua(void **state) {
  (void)state;
  static const Case cases[] = {
      {"true", 1},
      {"false", 0},
      {"not true", 0},
      {"not not told", 1},
      {"told", 1},
      {"trust >= 60", 1},
      {"trust > 60", 0},
      {"trust <= 60", 1},
      {"trust < 60", 0},
      {"trust == 60", 1},
      {"trust ~= 60", 0},
      {"60 <= trust", 1},
      {"trust>=40 and told", 1},
      {"trust + readiness * 2 == 120", 1},
      {"(trust + readiness) * 2 == 180", 1},
      {"understood.pace", 1},
      {"understood.edge", 0},
      {"voiced.pace", 1},
      {"told or told and false", 1},
      {"(told or told) and false", 0},
      {"false and told or told", 1},
      {"not told or told", 1},
      {"not (told or told)", 0},
      {"told == true", 1},
      {"told ~= told", 0},
      {"not told == false", 1},
      {"not (trust >= 40)", 0},
      {"(trust > 3) == (readiness > 3)", 1},
      {"told and told and false and told", 0},
      {"false or false or told or false", 1},
      {"root == 'edge'", 1},
      {"'edge' == root", 1},
      {"root ~= \"pace\"", 1},
      {"(root) == ('pace')", 0},
      {"root == guess", 0},
      {"root ~= guess", 1},
      {"guess == 'pace' and root == 'edge'", 1},
  };
  check_cases(cases, sizeof cases / sizeof *cases, EXPR_BOOL);
}

static void readings_see_the_number(void **state) {
  (void)state;
  World world = new_world();
  world.mind[0] = INT32_MIN;
  world.mind[1] = 1;
  assert_int_equal(value(&world, "understood.edge", EXPR_BOOL), 1);
  assert_int_equal(value(&world, "understood.pace", EXPR_BOOL), 0);
  assert_int_equal(value(&world, "voiced.pace", EXPR_BOOL), 0);
  assert_int_equal(value(&world, "root", EXPR_ENUM), 2);
  free(world.code.ops);
}

static void a_source_no_name_used_may_be_absent(void **state) {
  (void)state;
  World world = new_world();
  size_t start = 0;
  assert_true(parse(&world, "debt < 0", EXPR_BOOL, &start));
  assert_int_equal(expr_value(world.code.ops + start, NULL, world.mind, NULL), 1);
  free(world.code.ops);
}

static void rules_are_copied_in(void **state) {
  (void)state;
  World world = new_world();
  declare_rule(&world, "told and trust + readiness >= 60 or false");
  assert_int_equal(world.rule.kind, EXPR_BOOL);
  assert_int_equal(value(&world, "earned_it and earned_it and not (not earned_it)", EXPR_BOOL), 1);
  world.state[3] = 0;
  assert_int_equal(value(&world, "earned_it or not earned_it and trust == 60", EXPR_BOOL), 1);
  assert_int_equal(value(&world, "earned_it", EXPR_BOOL), 0);
  free(world.code.ops);
}

static void rules_carry_range_and_texts(void **state) {
  (void)state;
  World world = new_world();
  size_t start;
  declare_rule(&world, "trust - 2 * readiness");
  assert_int_equal(world.rule.kind, EXPR_INT);
  assert_int_equal(world.rule.low, -200);
  assert_int_equal(world.rule.high, 100);
  assert_int_equal(value(&world, "earned_it * earned_it", EXPR_INT), 0);
  assert_false(parse(&world, "earned_it > 100", EXPR_BOOL, &start));
  assert_string_equal(world.fault.text, "earned_it is -200 to 100, so this is never true");
  declare_rule(&world, "root");
  assert_int_equal(value(&world, "earned_it == 'edge'", EXPR_BOOL), 1);
  free(world.code.ops);
}

// Everything lies in one array that moves while it grows; the rule is read from there.
static void many_conditions_share_one_code(void **state) {
  (void)state;
  World world = new_world();
  size_t starts[200];
  declare_rule(&world, "trust > 10 and told");
  for (size_t i = 0; i < 200; i++) {
    char text[64];
    snprintf(text, sizeof text, "earned_it and trust > %d", (int)(i / 2));
    assert_true(parse(&world, text, EXPR_BOOL, &starts[i]));
  }
  for (size_t i = 0; i < 200; i++) assert_int_equal(value_at(&world, starts[i]), 60 > i / 2);
  free(world.code.ops);
}

typedef struct Refusal {
  const char *text;
  int column;
  const char *says;
} Refusal;

static void check_refusals(const Refusal *refusals, size_t count, ExprKind wanted) {
  World world = new_world();
  for (size_t i = 0; i < count; i++) {
    const Refusal *refusal = &refusals[i];
    size_t start = 99;
    if (parse(&world, refusal->text, wanted, &start)) fail_msg("%s: not refused", refusal->text);
    if (strcmp(world.fault.text, refusal->says) != 0 || world.fault.column != refusal->column)
      fail_msg("%s:\n  column %d: %s\n  column %d: %s was expected", refusal->text,
               world.fault.column, world.fault.text, refusal->column, refusal->says);
    assert_int_equal(start, 99);
    assert_int_equal(world.code.count, 0);
  }
  free(world.code.ops);
}

static void names_are_told_apart(void **state) {
  (void)state;
  static const Refusal refusals[] = {
      {"trsut >= 40", 1, "there is no trsut; the nearest name is trust"},
      {"told and understood.pacce", 10,
       "there is no understood.pacce; the nearest name is understood.pace"},
      {"'pace' == rot", 11, "there is no rot; the nearest name is root"},
      {"xyzzy", 1, "there is no xyzzy"},
      {"root == betrayal", 9, "write \"betrayal\" in quotes: it is a text of root"},
      {"root == betrayl", 9, "there is no betrayl"},
      {"told and\n  trusd > 1", 12, "there is no trusd; the nearest name is trust"},
      {"max(trust, 4) > 3", 1, "a condition calls no functions, and max( would be a call"},
      {"told and trust (4)", 10, "a condition calls no functions, and trust( would be a call"},
      {"nil", 1, "there is no nil; every declared name has a value"},
      {"trust . x", 7, ". means nothing in a condition"},
      {"trust.1 > 4", 6, ". means nothing in a condition"},
  };
  check_refusals(refusals, sizeof refusals / sizeof *refusals, EXPR_BOOL);
}

static void texts_stand_beside_their_names(void **state) {
  (void)state;
  static const Refusal refusals[] = {
      {"root == 'betrayl'", 9, "root is never 'betrayl'; the nearest is \"betrayal\""},
      {"\"bace\" ~= root", 1, "root is never \"bace\"; the nearest is \"pace\""},
      {"root == 'clipboard'", 9,
       "root is never 'clipboard', only \"betrayal\", \"pace\", \"edge\""},
      {"root == ''", 9, "root is never '', only \"betrayal\", \"pace\", \"edge\""},
      {"trust == 'high'", 10, "trust is a number and cannot be compared with text"},
      {"'yes' == told", 1, "told is true or false and cannot be compared with text"},
      {"'a' == 'a'", 1, "text stands only beside a name that has texts, with == or ~="},
      {"'pace'", 1, "text stands only beside a name that has texts, with == or ~="},
      {"told and ('pace')", 11, "text stands only beside a name that has texts, with == or ~="},
      {"root < 'pace'", 1, "root is one of several texts, but < needs a number"},
      {"trust < 'pace'", 9, "text stands only beside a name that has texts, with == or ~="},
      {"trust + '1' > 4", 9, "text stands only beside a name that has texts, with == or ~="},
      {"root == mood", 1, "root and mood do not have the same texts"},
      {"root == 'pace", 9, "this text is not closed by '"},
      {"root == \"pace'", 9, "this text is not closed by \""},
      {"root == 'pa\nce'", 9, "this text is not closed by '"},
      {"root == 'pa\\'ce'", 12, "write the text without \\"},
      {"root == [[pace]]", 9, "write text in ' or \""},
      {"root == “pace”", 9, "write the straight \" instead of “"},
      {"root == 'é' ’", 13, "write the straight ' instead of ’"},  // in characters, not in bytes
  };
  check_refusals(refusals, sizeof refusals / sizeof *refusals, EXPR_BOOL);
}

static void kinds_must_fit(void **state) {
  (void)state;
  static const Refusal refusals[] = {
      {"trust", 1, "trust is a number, but this place needs true or false; compare it"},
      {"root", 1, "root is one of several texts, but this place needs true or false; compare it"},
      {"told and trust", 10, "trust is a number, but and needs true or false; compare it"},
      {"trust + 1 or told", 1, "trust + 1 is a number, but or needs true or false; compare it"},
      {"not trust", 5, "trust is a number, but not needs true or false; compare it"},
      {"not trust >= 40", 1, "not reaches only as far as trust; write not (trust >= ...)"},
      {"not root == 'pace'", 1, "not reaches only as far as root; write not (root == ...)"},
      {"-told", 2, "told is true or false, but - needs a number"},
      {"told + 1 > 1", 1, "told is true or false, but + needs a number"},
      {"2 * (told) > 1", 5, "(told) is true or false, but * needs a number"},
      {"told < trust", 1, "told is true or false, but < needs a number"},
      {"told == 1", 1, "told is true or false and 1 is a number, but == needs two of a kind"},
      {"root ~= told", 1,
       "root is one of several texts and told is true or false, but ~= needs two of a kind"},
      {"trust == readiness == told", 20,
       "two comparisons need and between them: trust == readiness and readiness == ..."},
      {"0 < trust < 50", 11, "two comparisons need and between them: 0 < trust and trust < ..."},
      {"a_name_nobody_declared_and_nobody_would_declare_because_it_is_so_long", 1,
       "there is no a_name_nobody_declared_and_nobody_would_declare_because_i..."},
  };
  check_refusals(refusals, sizeof refusals / sizeof *refusals, EXPR_BOOL);
  static const Refusal number[] = {
      {"trust > 4", 1, "trust > 4 is true or false, but this place needs a number"},
      {"root", 1, "root is one of several texts, but this place needs a number"},
  };
  check_refusals(number, sizeof number / sizeof *number, EXPR_INT);
}

static void other_languages_are_translated(void **state) {
  (void)state;
  static const Refusal refusals[] = {
      {"trust = 40", 7, "write == instead of ="},
      {"trust === 40", 7, "write == instead of ==="},
      {"trust != 40", 7, "write ~= instead of !="},
      {"trust !== 40", 7, "write ~= instead of !=="},
      {"trust <> 40", 7, "write ~= instead of <>"},
      {"trust => 40", 7, "write >= instead of =>"},
      {"trust =< 40", 7, "write <= instead of =<"},
      {"trust ≥ 40", 7, "write >= instead of ≥"},
      {"told && told", 6, "write and instead of &&"},
      {"told || told", 6, "write or instead of ||"},
      {"told & told", 6, "write and instead of &"},
      {"told | told", 6, "write or instead of |"},
      {"!told", 1, "write not instead of !"},
      {"told and ! told", 10, "write not instead of !"},
      {"told AND told", 6, "write and instead of AND"},
      {"told == True", 9, "write true instead of True"},
      {"trust / 2 > 4", 7, "there is no division; multiply the other side"},
      {"trust % 2 == 0", 7, "there is no remainder; only + - and *"},
      {"trust ^ 2 > 5", 7, "there is no power; multiply"},
      {"trust --4 > 5", 7, "-- begins a comment in Lua; write - -"},
      {"trust .. 4", 7, "texts are not joined in a condition"},
      {"trust; told", 6, "; means nothing in a condition"},
      {"trust > 4 ? told", 11, "? means nothing in a condition"},
      {"tr\xFFust", 1, "there is no tr"},
      {"told \xFF", 6, "\xEF\xBF\xBD means nothing in a condition"},
      {"told \x01", 6, "  means nothing in a condition"},
  };
  check_refusals(refusals, sizeof refusals / sizeof *refusals, EXPR_BOOL);
}

static void unfinished_and_overfull_texts(void **state) {
  (void)state;
  static const Refusal refusals[] = {
      {"", 1, "nothing is written here"},
      {"  \n", 4, "nothing is written here"},
      {"told and", 9, "a name or a number is missing at the end"},
      {"told and and told", 10, "a name or a number is missing before and"},
      {"trust >= ", 10, "a name or a number is missing at the end"},
      {"> 4", 1, "a name or a number is missing before >"},
      {"+4 > trust", 1, "a name or a number is missing before +"},
      {"()", 2, "a name or a number is missing before )"},
      {"trust > not told", 9, "not told is true or false, but > needs a number"},
      {"(told", 1, "this ( is never closed"},
      {"told and (told or (told)", 10, "this ( is never closed"},
      {"told)", 5, "this ) closes nothing"},
      {"told told", 6, "an operator is missing before told"},
      {"told 'pace'", 6, "an operator is missing before 'pace'"},
      {"(told 4)", 7, "an operator is missing before 4"},
      {"told (told)", 1, "a condition calls no functions, and told( would be a call"},
      {"(told) (told)", 8, "an operator is missing before ("},
      {"told not told", 6, "an operator is missing before not"},
  };
  check_refusals(refusals, sizeof refusals / sizeof *refusals, EXPR_BOOL);
}

static void numbers_stay_in_32_bits(void **state) {
  (void)state;
  static const Refusal refusals[] = {
      {"2147483648", 1, "the largest number is 2147483647"},
      {"99999999999999999999999999", 1, "the largest number is 2147483647"},
      {"1.5", 1, "a number is whole and has digits only, as in 40"},
      {"1e3", 1, "a number is whole and has digits only, as in 40"},
      {"trust + 0x10", 9, "a number is whole and has digits only, as in 40"},
      {"wide + 1", 1, "wide + 1 can be 2147483648, and the largest number is 2147483647"},
      {"wide - 1", 1, "wide - 1 can be -2147483649, and the smallest number is -2147483648"},
      {"2 - (-wide)", 6, "-wide can be 2147483648, and the largest number is 2147483647"},
      {"wide * wide", 1,
       "wide * wide can be 4611686018427387904, and the largest number is 2147483647"},
      {"1 + trust * 100000000", 5,
       "trust * 100000000 can be 10000000000, and the largest number is 2147483647"},
  };
  check_refusals(refusals, sizeof refusals / sizeof *refusals, EXPR_INT);
}

static void a_comparison_must_leave_the_answer_open(void **state) {
  (void)state;
  static const Refusal refusals[] = {
      {"trust >= 140", 1, "trust is 0 to 100, so this is never true"},
      {"trust > 100", 1, "trust is 0 to 100, so this is never true"},
      {"trust < 0", 1, "trust is 0 to 100, so this is never true"},
      {"trust >= 0", 1, "trust is 0 to 100, so this is always true"},
      {"trust <= 100", 1, "trust is 0 to 100, so this is always true"},
      {"trust == 101", 1, "trust is 0 to 100, so this is never true"},
      {"trust ~= 101", 1, "trust is 0 to 100, so this is always true"},
      {"told and 140 <= trust", 10, "trust is 0 to 100, so this is never true"},
      {"debt * debt < -2500", 1, "debt * debt is -2500 to 2500, so this is never true"},
      {"trust + readiness <= 200", 1, "trust + readiness is 0 to 200, so this is always true"},
      {"trust < minutes", 1, "trust is 0 to 100 and minutes is 200 to 300, so this is always true"},
      {"1 < 2", 1, "this is always true"},
      {"told or 2 == 3", 9, "this is never true"},
      {"true == false", 1, "this is never true"},
      {"single == 'only'", 1, "this is always true"},
  };
  check_refusals(refusals, sizeof refusals / sizeof *refusals, EXPR_BOOL);
  static const Case open[] = {
      {"trust >= 100", 0},  {"trust > 99", 0}, {"trust <= 0", 0},
      {"trust < 1", 0},     {"trust > 0", 1},  {"trust < 100", 1},
      {"trust == 100", 0},  {"trust ~= 0", 1}, {"trust * 2 + 100 <= minutes", 1},
      {"true or false", 1},
  };
  check_cases(open, sizeof open / sizeof *open, EXPR_BOOL);
}

// `unit` so many times, then `end`.
static char *repeated(const char *begin, const char *unit, size_t times, const char *end) {
  Buf buf = {0};
  buf_add(&buf, begin);
  for (size_t i = 0; i < times; i++) buf_add(&buf, unit);
  buf_add(&buf, end);
  return buf.text;
}

static void check_repeated(const char *begin, const char *unit, size_t times, const char *end,
                           int column, const char *says) {
  World world = new_world();
  char *text = repeated(begin, unit, times, end);
  size_t start;
  bool parsed = parse(&world, text, EXPR_INT, &start);
  if (!says) {
    assert_true(parsed);
    value_at(&world, start);
  } else {
    assert_false(parsed);
    assert_string_equal(world.fault.text, says);
    assert_int_equal(world.fault.column, column);
  }
  free(text);
  free(world.code.ops);
}

static void length_and_depth_end_where_they_say(void **state) {
  (void)state;
  const size_t sums = (EXPR_LONGEST - 2) / 2;  // a value and an addition each; the first, the end
  check_repeated("trust", "+1", sums, "", 0, NULL);
  check_repeated("trust", "+1", sums + 1, "", 2 * (int)sums + 7,
                 "a condition takes at most 512 steps; ask for less");
  check_repeated("", "1+(", EXPR_STACK - 1, "1)))))))))))))))", 0, NULL);
  check_repeated("", "1+(", EXPR_STACK, "1))))))))))))))))", 3 * EXPR_STACK + 1,
                 "more than 16 values wait for each other; write the longer part first");
  check_repeated("", "- ", 64, "1", 0, NULL);
  check_repeated("", "- ", 65, "1", 129, "this is nested more than 64 deep");
}

static void a_rule_counts_with_all_its_steps(void **state) {
  (void)state;
  World world = new_world();
  char *long_rule = repeated("trust", "+1", 250, "");
  char *deep_rule = repeated("", "1+(", EXPR_STACK - 1, "trust)))))))))))))))");
  size_t start;
  declare_rule(&world, long_rule);
  assert_false(parse(&world, "earned_it + earned_it", EXPR_INT, &start));
  assert_string_equal(world.fault.text, "a condition takes at most 512 steps; ask for less");
  assert_int_equal(world.fault.column, 13);
  declare_rule(&world, deep_rule);
  assert_int_equal(value(&world, "earned_it + 1", EXPR_INT), 60 + EXPR_STACK);
  assert_false(parse(&world, "1 + earned_it", EXPR_INT, &start));
  assert_string_equal(world.fault.text,
                      "more than 16 values wait for each other; write the longer part first");
  free(long_rule);
  free(deep_rule);
  free(world.code.ops);
}

static void a_megabyte_does_no_harm(void **state) {
  (void)state;
  const size_t many = 1 << 20;
  const char *deep = "this is nested more than 64 deep";
  const char *long_text = "a condition takes at most 512 steps; ask for less";
  check_repeated("", "(", many, "", 65, deep);
  check_repeated("", "not ", many, "told", 257, deep);
  check_repeated("", "(-", many, "", 65, deep);
  check_repeated("", "told or ", many, "told", 2046, long_text);
  check_repeated("", "1 * ", many, "1", 1025, long_text);
  check_repeated("", "x", many, "", 1, "this name is too long");
  check_repeated("", "9", many, "", 1, "the largest number is 2147483647");
  check_repeated("'", "x", many, "", 1, "this text is not closed by '");
  check_repeated("", " ", many, "", (1 << 20) + 1, "nothing is written here");
  check_repeated("root == '", "x", many, "'", 9,
                 "root is never 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx..., only "
                 "\"betrayal\", \"pace\", \"edge\"");
  check_repeated("trust ", ")", many, "", 7, "this ) closes nothing");
}

static bool speaks_well(const ExprFault *fault) {
  size_t length = strlen(fault->text);
  return length > 0 && length < sizeof fault->text && utf8_valid(fault->text, length, NULL) &&
         !strchr(fault->text, '\n');
}

static void check_any_text(World *world, const char *text) {
  size_t start, count = world->code.count;
  for (int kind = EXPR_BOOL; kind <= EXPR_ENUM; kind++) {
    world->fault = (ExprFault){.column = -1};
    if (parse(world, text, (ExprKind)kind, &start)) {
      value_at(world, start);
      world->code.count = count;
      continue;
    }
    assert_int_equal(world->code.count, count);
    assert_in_range(world->fault.column, 1, utf8_count(text) + 1);
    if (!speaks_well(&world->fault)) fail_msg("%s: %s", text, world->fault.text);
  }
}

static void random_bytes_do_no_harm(void **state) {
  (void)state;
  World world = new_world();
  for (uint64_t seed = 0; seed < 100000; seed++) {
    char text[24];
    size_t length = hash_draw(seed, "length", sizeof text);
    for (size_t i = 0; i < length; i++)
      text[i] = (char)(1 + hash_mix(hash_int(seed, (int64_t)i)) % 255);
    text[length] = '\0';
    check_any_text(&world, text);
  }
  free(world.code.ops);
}

static void random_words_do_no_harm(void **state) {
  (void)state;
  static const char *const pieces[] = {
      "trust ", "told ",      "root ",     "debt", "minutes", "'pace'", "'", "\"",
      "and ",   "or ",        "not ",      "(",    ")",       "(",      ")", "+",
      "-",      "*",          "==",        "~=",   "<",       ">=",     "1", "40",
      "true ",  "earned_it ", "nonsense ", "é",    "=",       "\n",     ".",
  };
  enum { PIECES = sizeof pieces / sizeof *pieces };
  World world = new_world();
  declare_rule(&world, "trust > 4 or told");
  for (uint64_t seed = 0; seed < 100000; seed++) {
    Buf buf = {0};
    size_t length = 1 + hash_draw(seed, "length", 12);
    for (size_t i = 0; i < length; i++)
      buf_add(&buf, pieces[hash_mix(hash_int(seed, (int64_t)i)) % PIECES]);
    check_any_text(&world, buf.text);
    buf_free(&buf);
  }
  free(world.code.ops);
}

static void a_sentence_is_cut_at_a_letter(void **state) {
  (void)state;
  World world = new_world();
  static const char *const begins[] = {"root == '", "root == 'x", "root == 'xx", "root == 'xxx"};
  for (size_t i = 0; i < 4; i++) {
    char *text = repeated(begins[i], "é", 400, "'");
    check_any_text(&world, text);
    free(text);
  }
  free(world.code.ops);
}

static void the_nearest_name_is_near(void **state) {
  (void)state;
  static const char *const names[] = {"trust", "truth", "readiness", "go", "voiced.pace"};
  enum { COUNT = sizeof names / sizeof *names };
  assert_string_equal(nearest_name("trsut", names, COUNT), "trust");
  assert_string_equal(nearest_name("truts", names, COUNT), "trust");
  assert_string_equal(nearest_name("rust", names, COUNT), "trust");
  assert_string_equal(nearest_name("truh", names, COUNT), "truth");
  assert_string_equal(nearest_name("redines", names, COUNT), "readiness");
  assert_string_equal(nearest_name("og", names, COUNT), "go");
  assert_string_equal(nearest_name("voicd.pase", names, COUNT), "voiced.pace");
  assert_string_equal(nearest_name("go", names, COUNT), "go");
  assert_null(nearest_name("rdnss", names, COUNT));
  assert_null(nearest_name("xx", names, COUNT));
  assert_null(nearest_name("", names, COUNT));
  assert_null(nearest_name("trust", names, 0));
}

static void names_too_long_are_near_nothing(void **state) {
  (void)state;
  char *name = repeated("", "x", 5000, ""), *other = repeated("", "x", 128, "");
  const char *const names[] = {name, other};
  assert_null(nearest_name(name, names, 2));
  assert_ptr_equal(nearest_name(other, names, 2), other);
  free(name);
  free(other);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(numbers_follow_lua),
      cmocka_unit_test(conditions_follow_lua),
      cmocka_unit_test(readings_see_the_number),
      cmocka_unit_test(a_source_no_name_used_may_be_absent),
      cmocka_unit_test(rules_are_copied_in),
      cmocka_unit_test(rules_carry_range_and_texts),
      cmocka_unit_test(many_conditions_share_one_code),
      cmocka_unit_test(names_are_told_apart),
      cmocka_unit_test(texts_stand_beside_their_names),
      cmocka_unit_test(kinds_must_fit),
      cmocka_unit_test(other_languages_are_translated),
      cmocka_unit_test(unfinished_and_overfull_texts),
      cmocka_unit_test(numbers_stay_in_32_bits),
      cmocka_unit_test(a_comparison_must_leave_the_answer_open),
      cmocka_unit_test(length_and_depth_end_where_they_say),
      cmocka_unit_test(a_rule_counts_with_all_its_steps),
      cmocka_unit_test(a_megabyte_does_no_harm),
      cmocka_unit_test(random_bytes_do_no_harm),
      cmocka_unit_test(random_words_do_no_harm),
      cmocka_unit_test(a_sentence_is_cut_at_a_letter),
      cmocka_unit_test(the_nearest_name_is_near),
      cmocka_unit_test(names_too_long_are_near_nothing),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
