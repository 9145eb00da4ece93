// The sandbox a course's Lua runs in while it is loaded: a memory cap, a budget of instructions and
// of processor time, text only, an allow list of words. Scenes get ipairs type tostring tonumber
// select error assert, math.abs floor max min, string.format (%d %s %%) sub upper lower, and
// `append`. Nothing there can touch a file, run long inside C, or differ from run to run.
#ifndef COURSE_VM_H
#define COURSE_VM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

#include <lua.h>

typedef struct VmLimits {
  size_t bytes;     // at once
  size_t requests;  // for more memory, after which every one is refused; 0: as many as it likes
} VmLimits;

typedef struct Vm {
  lua_State *lua;
  void *owner;  // for the words; found again by vm_of
  VmLimits limits;
  size_t used, requests;  // bytes; requests so far
  size_t collect_at;      // bytes
  int refusals;
  bool late;             // there is no processor time left
  bool deep;             // memory ended far inside calls
  bool watching;         // much memory is used: each line is remembered
  int64_t instructions;  // left
  clock_t until;         // processor time
  uint32_t ticks;
  int line;  // read or run last, for errors that do not know theirs
} Vm;

enum { VM_SENTENCE = 512 };

bool vm_open(Vm *vm, void *owner, VmLimits limits);
void vm_close(Vm *vm);
Vm *vm_of(lua_State *lua);

// Runs a chunk of text called `name` in messages (at most 50 bytes, so that Lua does not cut it).
// False: `sentence` says what is wrong in line `*line`.
bool vm_run(Vm *vm, const char *name, const char *text, size_t length, int *line,
            char sentence[VM_SENTENCE]);

// Calls `function` protected, with `with` as its only argument (a light userdata).
bool vm_call(Vm *vm, lua_CFunction function, void *with, char sentence[VM_SENTENCE]);

// True when no more files can be run: a budget is used up.
bool vm_spent(const Vm *vm);

// For C that a scene can ask much of: raises an error when there is no processor time left.
void vm_tick(Vm *vm);

#endif
