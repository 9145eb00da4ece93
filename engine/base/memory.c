#include "base/memory.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ARENA_BLOCK_BYTES = 32 * 1024 };

struct ArenaBlock {
  struct ArenaBlock *before;
  size_t used, size;  // bytes of `bytes`
  alignas(max_align_t) unsigned char bytes[];
};

static _Noreturn void end_program(void) {
  fputs("unpersuaded: the computer has no memory left for this program\n", stderr);
  exit(EXIT_FAILURE);
}

// At least one byte, so that no allocator may answer NULL for nothing.
static size_t bytes_of(size_t count, size_t size) {
  if (size != 0 && count > PTRDIFF_MAX / size) end_program();
  return count * size > 0 ? count * size : 1;
}

static void *never_null(void *block) {
  if (!block) end_program();
  return block;
}

void *memory_new(size_t count, size_t size) {
  return never_null(calloc(1, bytes_of(count, size)));
}

void *memory_grow(void *block, size_t count, size_t size) {
  return never_null(realloc(block, bytes_of(count, size)));
}

char *memory_copy_text(const char *text) {
  size_t size = strlen(text) + 1;
  return memcpy(memory_new(size, 1), text, size);
}

void *memory_push(void *items, size_t count, size_t *cap, size_t size) {
  if (count < *cap) return items;
  size_t larger = *cap < 8 ? 8 : *cap * 2;
  items = memory_grow(items, larger, size);
  *cap = larger;
  return items;
}

static void add_block(Arena *arena, size_t size) {
  if (size > PTRDIFF_MAX - sizeof(struct ArenaBlock)) end_program();
  struct ArenaBlock *block = memory_new(1, sizeof *block + size);
  block->before = arena->last;
  block->size = size;
  arena->last = block;
}

void *arena_take(Arena *arena, size_t count, size_t size) {
  const size_t step = alignof(max_align_t);
  size_t wanted = (bytes_of(count, size) + step - 1) / step * step;
  if (!arena->last || arena->last->size - arena->last->used < wanted)
    add_block(arena, wanted > ARENA_BLOCK_BYTES ? wanted : ARENA_BLOCK_BYTES);
  void *taken = arena->last->bytes + arena->last->used;
  arena->last->used += wanted;
  return taken;
}

char *arena_copy(Arena *arena, const char *text, size_t length) {
  char *copy = arena_take(arena, length + 1, 1);
  if (length > 0) memcpy(copy, text, length);
  return copy;
}

void arena_free(Arena *arena) {
  while (arena->last) {
    struct ArenaBlock *before = arena->last->before;
    free(arena->last);
    arena->last = before;
  }
}
