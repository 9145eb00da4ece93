#include "course/vm.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "course/explain.h"
#include "course/sandbox.h"

enum {
  HOOK_EVERY = 200,        // instructions: one of them may copy a megabyte
  TICKS = 64,              // between two looks at the clock
  LINES = 64,              // the same, while a file is read
  STRING_BYTES = 1 << 20,  // the longest text
  LARGE_BYTES = 1 << 16,   // a request that takes time
  DEEP = 5000,             // calls inside each other: no scene file means that
  COLLECT_BYTES = 1 << 20,
  REFUSALS = 2,  // each makes Lua look through all its memory
  CHUNK = 64
};
static const int64_t INSTRUCTIONS = 60 * 1000 * 1000;  // about half a second
static const double SECONDS = 0.5;
static const double SECONDS_A_BYTE = 5e-7;  // of the files; a real one takes a tenth of it

Vm *vm_of(lua_State *lua) {
  return *(Vm **)lua_getextraspace(lua);
}

// Budgets ----------------------------------------------------------------------------------------

static bool in_time(Vm *vm) {
  vm->late |= clock() > vm->until;
  return !vm->late;
}

static void give_time(Vm *vm, double seconds) {
  vm->until += (clock_t)(seconds * CLOCKS_PER_SEC);
}

// Near the cap every failing request costs a look through all memory, so there are but a few.
static bool grants(Vm *vm, int kind, size_t size, size_t more) {
  const bool fits = vm->used + more <= vm->limits.bytes &&
                    (kind != LUA_TSTRING || size <= STRING_BYTES) &&
                    (!vm->limits.requests || ++vm->requests <= vm->limits.requests) &&
                    (size < LARGE_BYTES || in_time(vm));
  if (fits && vm->refusals <= REFUSALS) return true;
  lua_Debug far;
  vm->refusals++;
  vm->deep |= vm->lua && lua_getstack(vm->lua, DEEP, &far);
  return false;
}

static void spend(lua_State *lua, lua_Debug *where);

// When memory may end soon, it matters which line ran last.
static void watch(Vm *vm, bool long_text) {
  if (vm->watching || !vm->lua || (!long_text && vm->used < vm->limits.bytes / 4)) return;
  vm->watching = true;
  lua_sethook(vm->lua, spend, LUA_MASKCOUNT | LUA_MASKLINE, HOOK_EVERY);
}

static void *allocate(void *of, void *block, size_t old, size_t size) {
  Vm *vm = of;
  const size_t had = block ? old : 0;
  if (size == 0) {
    free(block);
    vm->used -= had;
    return NULL;
  }
  const int kind = block ? LUA_TNONE : (int)old;  // of what is new
  if (size > had && !grants(vm, kind, size, size - had)) return NULL;
  void *moved = realloc(block, size);
  vm->used += moved ? size - had : 0;
  watch(vm, kind == LUA_TSTRING && size >= LARGE_BYTES);
  return moved;
}

static const char *too_long(void) {
  return "this runs too long; a scene file only builds tables (is there a loop without an end?)";
}

// Lua's own pace looks through the words again every few files.
static void collect(Vm *vm) {
  if (vm->used < vm->collect_at) return;
  lua_gc(vm->lua, LUA_GCCOLLECT);
  vm->collect_at = 2 * vm->used + COLLECT_BYTES;
}

// Called every HOOK_EVERY instructions. No word in the sandbox can catch the error.
static void spend(lua_State *lua, lua_Debug *where) {
  Vm *vm = vm_of(lua);
  lua_getinfo(lua, "l", where);
  vm->line = where->currentline;
  if (where->event == LUA_HOOKLINE) return;
  collect(vm);
  vm->instructions -= HOOK_EVERY;
  if (vm->instructions >= 0 && in_time(vm)) return;
  lua_pushstring(lua, too_long());
  lua_error(lua);
}

bool vm_spent(const Vm *vm) {
  return vm->late || vm->instructions < 0 || vm->refusals > REFUSALS;
}

void vm_tick(Vm *vm) {
  if (++vm->ticks % TICKS == 0 && !in_time(vm)) luaL_error(vm->lua, "%s", too_long());
}

// Opening and calling ----------------------------------------------------------------------------

static int l_open(lua_State *lua) {
  sandbox_open(lua);
  return 0;
}

bool vm_open(Vm *vm, void *owner, VmLimits limits) {
  char sentence[VM_SENTENCE];
  *vm = (Vm){.owner = owner,
             .limits = limits,
             .instructions = INSTRUCTIONS,
             .until = clock(),
             .collect_at = COLLECT_BYTES};
  give_time(vm, SECONDS);
  vm->lua = lua_newstate(allocate, vm);
  if (!vm->lua) return false;
  *(Vm **)lua_getextraspace(vm->lua) = vm;
  lua_sethook(vm->lua, spend, LUA_MASKCOUNT, HOOK_EVERY);
  lua_gc(vm->lua, LUA_GCSTOP);
  if (vm_call(vm, l_open, NULL, sentence)) return true;
  vm_close(vm);
  return false;
}

void vm_close(Vm *vm) {
  if (vm->lua) lua_close(vm->lua);
  vm->lua = NULL;
}

// [-1, +0]: the error on top as a sentence.
static void take_sentence(Vm *vm, int status, char sentence[VM_SENTENCE]) {
  if (status == LUA_ERRMEM && vm->late) {
    snprintf(sentence, VM_SENTENCE, "%s", too_long());
  } else if (status == LUA_ERRMEM && vm->deep) {
    snprintf(sentence, VM_SENTENCE, "stack overflow");
  } else if (status == LUA_ERRMEM) {
    snprintf(sentence, VM_SENTENCE,
             "this takes more memory than a course may (%zu MiB); does a text or a list grow "
             "without an end?",
             vm->limits.bytes >> 20);
  } else {
    snprintf(
        sentence, VM_SENTENCE, "%s",
        lua_type(vm->lua, -1) == LUA_TSTRING ? lua_tostring(vm->lua, -1) : "something went wrong");
  }
  lua_pop(vm->lua, 1);
}

// The only lua_pcall.
static bool call(Vm *vm, int arguments, char sentence[VM_SENTENCE]) {
  const int status = lua_pcall(vm->lua, arguments, 0, 0);
  if (status != LUA_OK) take_sentence(vm, status, sentence);
  return status == LUA_OK;
}

bool vm_call(Vm *vm, lua_CFunction function, void *with, char sentence[VM_SENTENCE]) {
  lua_pushcfunction(vm->lua, function);
  lua_pushlightuserdata(vm->lua, with);
  return call(vm, 1, sentence);
}

// Running a file ---------------------------------------------------------------------------------

typedef struct Source {
  Vm *vm;
  const char *at;
  size_t left;
} Source;

// Line by line, so that it is known how far Lua came, and that reading takes no longer than
// running.
static const char *next_line(lua_State *lua, void *of, size_t *size) {
  Source *source = of;
  const char *line = source->at, *end = source->left ? memchr(line, '\n', source->left) : NULL;
  *size = end ? (size_t)(end - line) + 1 : source->left;
  if (++source->vm->line % LINES == 0 && !in_time(source->vm)) luaL_error(lua, "%s", too_long());
  source->at += *size;
  source->left -= *size;
  return *size ? line : NULL;
}

static Source source_of(Vm *vm, const char *text, size_t length) {
  const bool marked = length >= 3 && !memcmp(text, "\xEF\xBB\xBF", 3);  // as some editors do
  return (Source){vm, text + 3 * marked, length - 3 * marked};
}

static void copy_line(const char *text, size_t length, int line, char out[VM_SENTENCE]) {
  const char *end = text + length;
  for (; line > 1 && text < end; text++) line -= *text == '\n';
  const size_t left = (size_t)(end - text);
  const char *stop = left ? memchr(text, '\n', left) : NULL;
  const size_t size = stop ? (size_t)(stop - text) : left;
  snprintf(out, VM_SENTENCE, "%.*s", (int)(size < VM_SENTENCE ? size : VM_SENTENCE - 1), text);
}

// Lua's "name:12: what" becomes the line 12 and, in plain words, what.
static void take_apart(const Vm *vm, const char *name, const char *text, size_t length, int *line,
                       char sentence[VM_SENTENCE]) {
  char said[VM_SENTENCE], there[VM_SENTENCE];
  const size_t size = strlen(name);
  char *rest = sentence;
  *line = vm->line > 0 ? vm->line : 1;
  if (!strncmp(sentence, name, size) && sentence[size] == ':') {
    *line = (int)strtol(sentence + size + 1, &rest, 10);
    rest += strspn(rest, ": ");
  }
  snprintf(said, sizeof said, "%s", rest);
  copy_line(text, length, *line, there);
  explain(said, there, sentence, VM_SENTENCE);
}

bool vm_run(Vm *vm, const char *name, const char *text, size_t length, int *line,
            char sentence[VM_SENTENCE]) {
  char chunk[CHUNK], plain[CHUNK];
  snprintf(plain, sizeof plain, "%.50s", name);
  snprintf(chunk, sizeof chunk, "=%.50s", name);
  Source source = source_of(vm, text, length);
  give_time(vm, (double)length * SECONDS_A_BYTE);
  vm->line = 0;
  collect(vm);
  const int status = lua_load(vm->lua, next_line, &source, chunk, "t");
  if (status != LUA_OK) take_sentence(vm, status, sentence);
  if (status == LUA_OK) vm->line = 1;
  const bool ran = status == LUA_OK && call(vm, 0, sentence);
  if (!ran) take_apart(vm, plain, text, length, line, sentence);
  return ran;
}
