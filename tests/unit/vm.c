// The sandbox from inside: what a scene file can do, what of Lua it cannot, and that budgets hold.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <lauxlib.h>
#include <lualib.h>

#include "course/vm.h"

enum { MEMORY = 8 << 20 };

typedef struct Said {
  bool ran;
  int line;
  char sentence[VM_SENTENCE];
} Said;

static Said run(const char *text) {
  Vm vm;
  Said said = {.line = 0};
  assert_true(vm_open(&vm, NULL, (VmLimits){.bytes = MEMORY}));
  said.ran = vm_run(&vm, "scene.lua", text, strlen(text), &said.line, said.sentence);
  vm_close(&vm);
  assert_int_equal(vm.used, 0);
  return said;
}

static void runs(const char *text) {
  const Said said = run(text);
  if (!said.ran) fail_msg("%s: %d: %s", text, said.line, said.sentence);
}

static void refuses(const char *text, int line, const char *sentence) {
  const Said said = run(text);
  assert_false(said.ran);
  assert_string_equal(said.sentence, sentence);
  assert_int_equal(said.line, line);
}

static void what_there_is_works(void **state) {
  (void)state;
  runs("local n = 0 for i, v in ipairs({ 4, 5 }) do n = n + i * v end assert(n == 14)");
  runs("assert(type(1) == 'number' and type({}) == 'table' and select('#', 1, 2) == 2)");
  runs("assert(tostring(1) == '1' and tostring(nil) == 'nil' and tonumber('12') == 12)");
  runs("assert(math.abs(-2) == 2 and math.floor(2.5) == 2 and math.max(1, 3) == 3)");
  runs("assert(string.format('%s is %d %%', 'it', 5) == 'it is 5 %')");
  runs(
      "local s = 'Word' assert(s:sub(2) == 'ord' and s:upper() == 'WORD' and s:lower() == 'word')");
  runs("local list = {} append(list, 'a') append(list, 'b') assert(#list == 2 and list[2] == 'b')");
  runs(
      "local function f(x) if x == 0 then return 1 end return x * f(x - 1) end assert(f(5) == "
      "120)");
}

// Letters beyond ASCII depend on the machine: they stay as they are.
static void letters_of_other_scripts_stay(void **state) {
  (void)state;
  runs("assert(('\xC3\xA9t\xC3\xA9'):upper() == '\xC3\xA9T\xC3\xA9')");
}

// Byte order marks are what some editors put before a text.
static void a_mark_before_the_text_is_passed_over(void **state) {
  (void)state;
  runs("\xEF\xBB\xBFlocal a = 1\r\nlocal b = 2\r\n");
}

static const char *const allowed[] = {
    "ipairs",   "type",       "tonumber",      "select",       "tostring",     "error",
    "assert",   "math",       "string",        "math.abs",     "math.floor",   "math.max",
    "math.min", "string.sub", "string.format", "string.upper", "string.lower", NULL};

static bool is_allowed(const char *name) {
  for (const char *const *word = allowed; *word; word++)
    if (!strcmp(*word, name)) return true;
  return false;
}

// A global of Lua is nil here, and a field of a library that is kept is a sentence.
static int check_name(const char *name, const char *library) {
  char full[128], text[512];
  snprintf(full, sizeof full, "%s%s%s", library ? library : "", library ? "." : "", name);
  if (is_allowed(full) || (library && !is_allowed(library))) return 0;
  snprintf(text, sizeof text, library ? "local x = %s" : "assert(%s == nil)", full);
  const Said said = run(text);
  if (said.ran == (library != NULL)) fail_msg("%s is there", full);
  return 1;
}

static int check_table(lua_State *lua, const char *library) {
  int checked = 0;
  lua_pushnil(lua);
  while (lua_next(lua, -2)) {
    const char *name = lua_tostring(lua, -2);
    checked += check_name(name, library);
    if (!library && lua_istable(lua, -1) && strcmp(name, "_G") != 0)
      checked += check_table(lua, name);
    lua_pop(lua, 1);
  }
  return checked;
}

static void nothing_else_of_lua_is_there(void **state) {
  (void)state;
  lua_State *lua = luaL_newstate();
  luaL_openlibs(lua);
  lua_pushglobaltable(lua);
  lua_pushnil(lua);  // a library's own table of libraries holds everything again
  lua_setfield(lua, -2, "package");
  assert_in_range(check_table(lua, NULL), 40, 1000);
  lua_close(lua);
}

static void libraries_cannot_be_changed(void **state) {
  (void)state;
  const char *const sentence =
      "Lua's own tables cannot be changed; write local and a name of your own";
  refuses("string.sub = nil", 1, sentence);
  refuses("\nmath.pi = 3", 2, sentence);
}

// Where a table lies in memory would be another chance in each run.
static void addresses_are_not_told(void **state) {
  (void)state;
  refuses("local a = tostring({})", 1, "a table cannot be made a text");
  refuses("local a = string.format('%s', ipairs)", 1, "a function cannot be made a text");
  refuses("local a = string.format('%p', {})", 1,
          "string.format takes %d, %s and %% here, with a value for each");
}

static void lines_are_known_even_without_memory(void **state) {
  (void)state;
  refuses("local a = 'x'\nlocal n = 1\nwhile true do\n  a = a .. a\nend", 4,
          "this takes more memory than a course may (8 MiB); does a text or a list grow without an "
          "end?");
  refuses("local t = {}\nwhile true do\n  append(t, t)\nend", 3,
          "this takes more memory than a course may (8 MiB); does a text or a list grow without an "
          "end?");
}

static void compiled_lua_is_refused(void **state) {
  (void)state;
  const Said said = run(LUA_SIGNATURE "S");
  assert_false(said.ran);
}

// Everything asked of a budget adds up over the files.
static void the_budget_is_for_all_files(void **state) {
  (void)state;
  Vm vm;
  Said said;
  int files = 0;
  const char *const text = "for i = 1, 4000000 do end";
  assert_true(vm_open(&vm, NULL, (VmLimits){.bytes = MEMORY}));
  while (files < 1000 && vm_run(&vm, "scene.lua", text, strlen(text), &said.line, said.sentence))
    files++;
  assert_in_range(files, 1, 20);
  assert_true(vm_spent(&vm));
  vm_close(&vm);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_there_is_works),
      cmocka_unit_test(letters_of_other_scripts_stay),
      cmocka_unit_test(a_mark_before_the_text_is_passed_over),
      cmocka_unit_test(nothing_else_of_lua_is_there),
      cmocka_unit_test(libraries_cannot_be_changed),
      cmocka_unit_test(addresses_are_not_told),
      cmocka_unit_test(lines_are_known_even_without_memory),
      cmocka_unit_test(compiled_lua_is_refused),
      cmocka_unit_test(the_budget_is_for_all_files),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
