// Conditions mean what Lua says they mean: random ones are evaluated by Lua and by us, over random
// states, and must agree. What we refuse because its ranges decide it, Lua must find decided.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <lauxlib.h>
#include <lua.h>

#include "base/buf.h"
#include "base/hash.h"
#include "story/expr.h"

enum { STATES = 8, LONGEST_TABLE = 32 };

static const char *const roots[] = {"betrayal", "pace", "edge"};
static const char *const moods[] = {"calm", "cross", "and or not"};

typedef struct Known {
  const char *name;
  ExprName is;
} Known;

static const Known known[] = {
    {"trust", {.kind = EXPR_INT, .slot = 0, .low = 0, .high = 100}},
    {"debt", {.kind = EXPR_INT, .source = EXPR_MIND, .slot = 0, .low = -50, .high = 50}},
    {"count.pushes", {.kind = EXPR_INT, .source = EXPR_LOCAL, .slot = 0, .low = 0, .high = 3}},
    {"count.minutes", {.kind = EXPR_INT, .slot = 1, .low = -40000, .high = 40000}},
    {"wide",
     {.kind = EXPR_INT, .source = EXPR_LOCAL, .slot = 1, .low = INT32_MIN, .high = INT32_MAX}},
    {"told", {.kind = EXPR_BOOL, .slot = 2}},
    {"understood.pace",
     {.kind = EXPR_BOOL, .source = EXPR_MIND, .slot = 1, .reading = EXPR_BIT, .value = 0}},
    {"understood.edge",
     {.kind = EXPR_BOOL, .source = EXPR_MIND, .slot = 1, .reading = EXPR_BIT, .value = 31}},
    {"voiced.pace", {.kind = EXPR_BOOL, .slot = 3, .reading = EXPR_AT_LEAST, .value = 2}},
    {"voiced.edge", {.kind = EXPR_BOOL, .slot = 4, .reading = EXPR_AT_LEAST, .value = -1}},
    {"root",
     {.kind = EXPR_ENUM, .source = EXPR_LOCAL, .slot = 2, .values = roots, .value_count = 3}},
    {"guess", {.kind = EXPR_ENUM, .slot = 5, .values = roots, .value_count = 3}},
    {"mood",
     {.kind = EXPR_ENUM, .source = EXPR_MIND, .slot = 2, .values = moods, .value_count = 3}},
};
enum { KNOWN = sizeof known / sizeof *known, RULES = 2 };

static const char *const rule_names[RULES] = {"rule.sum", "earned_it"};

typedef struct Rule {
  ExprName is;
  size_t start;
  Buf text;
} Rule;

typedef struct World {
  uint64_t random;
  ExprCode code;
  ExprFault fault;
  Rule rules[RULES];
  size_t rule_count;
  lua_State *lua;
  int32_t numbers[3][8];  // by ExprSource
} World;

// --- Chance

static uint32_t draw(World *world, uint32_t count) {
  world->random = hash_mix(world->random + UINT64_C(0x9E3779B97F4A7C15));
  return (uint32_t)((world->random >> 32) * count >> 32);
}

static int32_t draw_between(World *world, int32_t low, int32_t high) {
  if (draw(world, 4) == 0) return draw(world, 2) == 0 ? low : high;
  return (int32_t)(low + (int64_t)draw(world, (uint32_t)((int64_t)high - low)));
}

// --- The names, as both sides see them

static bool find(void *of, const char *name, ExprName *out) {
  World *world = of;
  for (size_t i = 0; i < KNOWN; i++) {
    if (strcmp(known[i].name, name) != 0) continue;
    *out = known[i].is;
    return true;
  }
  for (size_t i = 0; i < world->rule_count; i++) {
    if (strcmp(rule_names[i], name) != 0) continue;
    *out = world->rules[i].is;
    out->rule = world->code.ops + world->rules[i].start;
    return true;
  }
  return false;
}

static const char *nearest(void *of, const char *name) {
  (void)of;
  (void)name;
  return NULL;
}

static ExprScope scope_of(World *world) {
  return (ExprScope){.find = find, .nearest = nearest, .of = world};
}

// Gives the value on top of Lua's stack to the name: a.b is the field b of table a.  // [-1, +0]
static void name_in_lua(lua_State *lua, const char *name) {
  const char *dot = strchr(name, '.');
  if (!dot) {
    lua_setglobal(lua, name);
    return;
  }
  char table[LONGEST_TABLE] = "";
  memcpy(table, name, (size_t)(dot - name));
  if (lua_getglobal(lua, table) != LUA_TTABLE) {
    lua_pop(lua, 1);
    lua_newtable(lua);
    lua_pushvalue(lua, -1);
    lua_setglobal(lua, table);
  }
  lua_insert(lua, -2);
  lua_setfield(lua, -2, dot + 1);
  lua_pop(lua, 1);
}

// Draws a number for the name, anew, and shows it to Lua.
static void draw_number(World *world, const ExprName *is, int32_t *number) {
  if (is->kind == EXPR_INT) {
    *number = draw_between(world, is->low, is->high);
    lua_pushinteger(world->lua, *number);
  } else if (is->kind == EXPR_ENUM) {
    *number = (int32_t)draw(world, is->value_count);
    lua_pushstring(world->lua, is->values[*number]);
  } else if (is->reading == EXPR_WHOLE) {
    *number = (int32_t)draw(world, 2);
    lua_pushboolean(world->lua, *number);
  } else if (is->reading == EXPR_AT_LEAST) {
    *number = is->value + (int32_t)draw(world, 4) - 2;
    lua_pushboolean(world->lua, *number >= is->value);
  } else {
    uint32_t bit = UINT32_C(1) << is->value;
    *number = (int32_t)((uint32_t)*number ^ (draw(world, 2) * bit));
    lua_pushboolean(world->lua, ((uint32_t)*number & bit) != 0);
  }
}

// Leaves what Lua says of the text on its stack.  // [-0, +1]
static void evaluate_in_lua(World *world, const char *text) {
  Buf chunk = {0};
  buf_add_format(&chunk, "return %s", text);
  if (luaL_loadstring(world->lua, chunk.text) != LUA_OK || lua_pcall(world->lua, 0, 1, 0) != LUA_OK)
    fail_msg("%s\n  Lua: %s", text, lua_tostring(world->lua, -1));
  buf_free(&chunk);
}

static void draw_state(World *world) {
  for (size_t i = 0; i < KNOWN; i++) {
    draw_number(world, &known[i].is, &world->numbers[known[i].is.source][known[i].is.slot]);
    name_in_lua(world->lua, known[i].name);
  }
  for (size_t i = 0; i < world->rule_count; i++) {
    evaluate_in_lua(world, world->rules[i].text.text);
    name_in_lua(world->lua, rule_names[i]);
  }
}

// --- Writing random conditions, rung by rung

static bool is_wordy(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

// Adds a token, with space where it is needed and sometimes where it is not.
static void put(World *world, Buf *out, const char *token) {
  static const char *const spaces[] = {"", "", " ", " ", " ", "\n", "\t ", "  "};
  char last = out->length > 0 ? out->text[out->length - 1] : ' ';
  bool needed = (is_wordy(last) && is_wordy(*token)) || (last == '-' && *token == '-');
  buf_add(out, needed ? " " : spaces[draw(world, sizeof spaces / sizeof *spaces)]);
  buf_add(out, token);
}

static const char *pick(World *world, const char *const *words, size_t count) {
  return words[draw(world, (uint32_t)count)];
}

static void put_name(World *world, Buf *out, ExprKind kind) {
  for (;;) {
    size_t i = draw(world, KNOWN + RULES);
    bool is_rule = i >= KNOWN;
    if (is_rule && i - KNOWN >= world->rule_count) continue;
    const ExprName *is = is_rule ? &world->rules[i - KNOWN].is : &known[i].is;
    if (is->kind != kind) continue;
    put(world, out, is_rule ? rule_names[i - KNOWN] : known[i].name);
    return;
  }
}

static void put_either(World *world, Buf *out, int depth);
static void put_sum(World *world, Buf *out, int depth);

static void put_number(World *world, Buf *out) {
  Buf number = {0};
  uint32_t below = draw(world, 20) == 0 ? INT32_MAX : draw(world, 2) == 0 ? 4 : 120;
  buf_add_format(&number, "%u", (unsigned)draw(world, below));
  put(world, out, number.text);
  buf_free(&number);
}

static void put_unary(World *world, Buf *out, int depth) {
  while (draw(world, 6) == 0) put(world, out, "-");
  if (depth > 0 && draw(world, 4) == 0) {
    put(world, out, "(");
    put_sum(world, out, depth - 1);
    put(world, out, ")");
  } else if (draw(world, 3) == 0) {
    put_number(world, out);
  } else {
    put_name(world, out, EXPR_INT);
  }
}

static void put_product(World *world, Buf *out, int depth) {
  put_unary(world, out, depth);
  while (draw(world, 5) == 0) {
    put(world, out, "*");
    put_unary(world, out, depth);
  }
}

static void put_sum(World *world, Buf *out, int depth) {
  put_product(world, out, depth);
  while (draw(world, 3) == 0) {
    put(world, out, draw(world, 2) == 0 ? "+" : "-");
    put_product(world, out, depth);
  }
}

static void put_number_comparison(World *world, Buf *out, int depth) {
  static const char *const signs[] = {"==", "~=", "<", "<=", ">", ">="};
  put_sum(world, out, depth);
  put(world, out, pick(world, signs, 6));
  put_sum(world, out, depth);
}

static void put_truth(World *world, Buf *out, int depth) {
  while (draw(world, 4) == 0) put(world, out, "not");
  if (depth > 0 && draw(world, 3) == 0) {
    put(world, out, "(");
    put_either(world, out, depth - 1);
    put(world, out, ")");
  } else if (draw(world, 8) == 0) {
    put(world, out, draw(world, 2) == 0 ? "true" : "false");
  } else {
    put_name(world, out, EXPR_BOOL);
  }
}

static const char *equal_sign(World *world) {
  return draw(world, 2) == 0 ? "==" : "~=";
}

static void put_quoted(World *world, Buf *out, const char *text) {
  Buf quoted = {0};
  const char *quote = draw(world, 2) == 0 ? "'" : "\"";
  buf_add_format(&quoted, "%s%s%s", quote, text, quote);
  put(world, out, quoted.text);
  buf_free(&quoted);
}

static void put_text_comparison(World *world, Buf *out) {
  static const char *const names[] = {"root", "guess"};
  if (draw(world, 3) == 0) {
    put_quoted(world, out, pick(world, moods, 3));
    put(world, out, equal_sign(world));
    put(world, out, "mood");
    return;
  }
  put(world, out, pick(world, names, 2));
  put(world, out, equal_sign(world));
  if (draw(world, 3) == 0)
    put(world, out, pick(world, names, 2));
  else
    put_quoted(world, out, pick(world, roots, 3));
}

static void put_comparison(World *world, Buf *out, int depth) {
  switch (draw(world, 6)) {
    case 0:
    case 1: put_number_comparison(world, out, depth); return;
    case 2: put_text_comparison(world, out); return;
    case 3:
      put_truth(world, out, depth);
      put(world, out, equal_sign(world));
      put_truth(world, out, depth);
      return;
    default: put_truth(world, out, depth);
  }
}

static void put_both(World *world, Buf *out, int depth) {
  put_comparison(world, out, depth);
  while (draw(world, 3) == 0) {
    put(world, out, "and");
    put_comparison(world, out, depth);
  }
}

static void put_either(World *world, Buf *out, int depth) {
  put_both(world, out, depth);
  while (draw(world, 3) == 0) {
    put(world, out, "or");
    put_both(world, out, depth);
  }
}

// --- Comparing the two

static bool parse(World *world, const char *text, ExprKind wanted, size_t *start) {
  ExprScope scope = scope_of(world);
  return expr_parse(&world->code, text, wanted, &scope, start, &world->fault);
}

static void check_value(World *world, const char *text, ExprKind kind, int32_t ours) {
  lua_State *lua = world->lua;
  evaluate_in_lua(world, text);
  bool same = kind == EXPR_BOOL ? lua_isboolean(lua, -1) && lua_toboolean(lua, -1) == ours
                                : lua_isinteger(lua, -1) && lua_tointeger(lua, -1) == ours;
  if (!same) fail_msg("%s\n  Lua: %s, here: %d", text, luaL_tolstring(lua, -1, NULL), (int)ours);
  lua_pop(lua, 1);
}

// Parsed here, is it the same in Lua, whatever the state? False when it was refused.
static bool agrees(World *world, const char *text, ExprKind kind) {
  size_t start, count = world->code.count;
  if (!parse(world, text, kind, &start)) return false;
  for (int i = 0; i < STATES; i++) {
    draw_state(world);
    check_value(world, text, kind,
                expr_value(world->code.ops + start, world->numbers[EXPR_STATE],
                           world->numbers[EXPR_MIND], world->numbers[EXPR_LOCAL]));
  }
  world->code.count = count;
  return true;
}

static bool says(const World *world, const char *words) {
  return strstr(world->fault.text, words) != NULL;
}

// What a well-typed condition may be refused for.
static bool is_refused_by_range(const World *world) {
  return says(world, "this is always true") || says(world, "this is never true") ||
         says(world, "number is 2147483647") || says(world, "number is -2147483648");
}

static bool is_refused_by_size(const World *world) {
  return says(world, "values wait for each other") || says(world, "at most 512 steps") ||
         says(world, "nested more than");
}

static void check_random(World *world, ExprKind kind, void (*put_text)(World *, Buf *, int),
                         int *agreed) {
  Buf text = {0};
  put_text(world, &text, 4);
  if (agrees(world, text.text, kind))
    (*agreed)++;
  else if (!is_refused_by_range(world) && !is_refused_by_size(world))
    fail_msg("%s\n  column %d: %s", text.text, world->fault.column, world->fault.text);
  buf_free(&text);
}

static bool try_rule(World *world, size_t i) {
  Rule *rule = &world->rules[i];
  ExprScope scope = scope_of(world);
  buf_clear(&rule->text);
  if (i == 0)
    put_sum(world, &rule->text, 1);
  else
    put_either(world, &rule->text, 1);
  return expr_parse_rule(&world->code, rule->text.text, &scope, &rule->start, &rule->is,
                         &world->fault);
}

// One number, and one truth which may use it.
static void draw_rules(World *world) {
  world->code.count = 0;
  world->rule_count = 0;
  for (size_t i = 0; i < RULES; i++) {
    while (!try_rule(world, i)) continue;
    world->rule_count++;
  }
}

static int open_world(void **state) {
  World *world = calloc(1, sizeof *world);
  world->lua = luaL_newstate();
  *state = world;
  return 0;
}

static int close_world(void **state) {
  World *world = *state;
  lua_close(world->lua);
  for (size_t i = 0; i < RULES; i++) buf_free(&world->rules[i].text);
  free(world->code.ops);
  free(world);
  return 0;
}

static void conditions_agree(void **state) {
  World *world = *state;
  int agreed = 0;
  for (int i = 0; i < 20000; i++) {
    if (i % 50 == 0) draw_rules(world);
    check_random(world, EXPR_BOOL, put_either, &agreed);
  }
  assert_in_range(agreed, 10000, 20000);
}

static void numbers_agree(void **state) {
  World *world = *state;
  int agreed = 0;
  for (int i = 0; i < 10000; i++) {
    if (i % 50 == 0) draw_rules(world);
    check_random(world, EXPR_INT, put_sum, &agreed);
  }
  assert_in_range(agreed, 5000, 10000);
}

static void check_decided(World *world, const char *text, bool outcome) {
  for (int i = 0; i < STATES; i++) {
    draw_state(world);
    check_value(world, text, EXPR_BOOL, outcome);
  }
}

static void what_is_refused_is_decided(void **state) {
  World *world = *state;
  int decided = 0;
  draw_rules(world);
  for (int i = 0; i < 10000; i++) {
    Buf text = {0};
    put_number_comparison(world, &text, 0);
    bool refused = !agrees(world, text.text, EXPR_BOOL);
    if (refused && (says(world, "never true") || says(world, "always true"))) {
      check_decided(world, text.text, says(world, "always true"));
      decided++;
    }
    buf_free(&text);
  }
  assert_in_range(decided, 500, 9000);
}

// Words in any order. Most make no sense; when we say one does, Lua must say the same.
static void whatever_is_accepted_agrees(void **state) {
  static const char *const pieces[] = {
      "trust", "debt", "told", "root", "guess", "'pace'", "\"edge\"",  "and",      "or",
      "not",   "(",    ")",    "+",    "-",     "*",      "==",        "~=",       "<",
      "<=",    ">",    ">=",   "2",    "40",    "true",   "earned_it", "rule.sum",
  };
  World *world = *state;
  int agreed = 0;
  draw_rules(world);
  for (int i = 0; i < 300000; i++) {
    Buf text = {0};
    for (uint32_t left = 1 + draw(world, 9); left > 0; left--)
      put(world, &text, pick(world, pieces, sizeof pieces / sizeof *pieces));
    agreed += agrees(world, text.text, EXPR_BOOL) || agrees(world, text.text, EXPR_INT);
    buf_free(&text);
  }
  assert_in_range(agreed, 1000, 300000);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(conditions_agree, open_world, close_world),
      cmocka_unit_test_setup_teardown(numbers_agree, open_world, close_world),
      cmocka_unit_test_setup_teardown(what_is_refused_is_decided, open_world, close_world),
      cmocka_unit_test_setup_teardown(whatever_is_accepted_agrees, open_world, close_world),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
