// Memory that is never NULL: a program that cannot have memory ends with one sentence, so nobody
// above this file checks. An arena holds what lives and dies together.
#ifndef BASE_MEMORY_H
#define BASE_MEMORY_H

#include <stddef.h>

// `memory_new` is zeroed. `memory_grow` is realloc to count * size bytes: it may move, and what is
// new is not zeroed. Free both with free().
void *memory_new(size_t count, size_t size);
void *memory_grow(void *block, size_t count, size_t size);
char *memory_copy_text(const char *text);

// Makes room for one more at the end of a growable array: doubles `*cap` when `count` has reached
// it. Use: `items = memory_push(items, count, &cap, sizeof *items); items[count++] = x;`
void *memory_push(void *items, size_t count, size_t *cap, size_t size);

typedef struct Arena {
  struct ArenaBlock *last;
} Arena;  // zero is an empty arena

// Zeroed, aligned for any type, valid until arena_free.
void *arena_take(Arena *arena, size_t count, size_t size);
char *arena_copy(Arena *arena, const char *text, size_t length);  // adds the final zero
void arena_free(Arena *arena);

#endif
