// The sandbox a course's Lua runs in while it is loaded: a memory cap, a budget of instructions and of processor time, text only, an
// allow list of words. Scenes get ipairs type tostring tonumber select error assert, math.abs floor max min,
// string.format (%d %s %%) sub upper lower, and `append`. Nothing there can touch a file, run long inside C, or differ from run to run.
#ifndef COURSE_VM_H
#define COURSE_VM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

#include <lua.h>

typedef struct Vm {
  lua_State *lua;
  void *owner;           // for the words; found again by vm_of
  size_t used, cap;      // bytes
  int64_t instructions;  // left
  clock_t until;         // processor time
} Vm;

enum { VM_SENTENCE = 512 };

bool vm_open(Vm *vm, void *owner, size_t memory_cap);
void vm_close(Vm *vm);
Vm *vm_of(lua_State *lua);

// Runs a chunk of text called `name` in messages (at most 50 bytes, so that Lua does not cut it). False: `sentence` holds
// "name:line: what is wrong" or "name: what is wrong".
bool vm_run(Vm *vm, const char *name, const char *text, size_t length, char sentence[VM_SENTENCE]);

// Calls `function` protected, with `with` as its only argument (a light userdata).
bool vm_call(Vm *vm, lua_CFunction function, void *with, char sentence[VM_SENTENCE]);

#endif
