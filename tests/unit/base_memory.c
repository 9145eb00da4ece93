#include <setjmp.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/memory.h"

static void new_memory_is_zero(void **state) {
  (void)state;
  unsigned char *bytes = memory_new(100, 7);
  for (int i = 0; i < 700; i++) assert_int_equal(bytes[i], 0);
  free(bytes);
}

static void nothing_is_something(void **state) {
  (void)state;
  void *none = memory_new(0, 8);
  assert_non_null(none);
  none = memory_grow(none, 8, 0);
  assert_non_null(none);
  free(none);
}

static void growing_keeps_what_was_there(void **state) {
  (void)state;
  char *text = memory_copy_text("curious");
  text = memory_grow(text, 1000, 3);
  assert_string_equal(text, "curious");
  memset(text, 'x', 3000);
  free(text);
}

static void pushing_doubles(void **state) {
  (void)state;
  int *items = NULL;
  size_t count = 0, cap = 0, moves = 0;
  for (int i = 0; i < 1000; i++) {
    size_t before = cap;
    items = memory_push(items, count, &cap, sizeof *items);
    items[count++] = i;
    moves += cap != before;
  }
  for (int i = 0; i < 1000; i++) assert_int_equal(items[i], i);
  assert_int_equal(cap, 1024);
  assert_int_equal(moves, 8);  // 8, 16, ... 1024
  free(items);
}

// Runs `ask` in a process of its own: it must end with one sentence and a failure, not with a
// signal.
static void check_refused(void (*ask)(void)) {
  char said[200] = "";
  int ends[2], status;
  assert_int_equal(pipe(ends), 0);
  pid_t child = fork();
  assert_true(child >= 0);
  if (child == 0) {
    dup2(ends[1], STDERR_FILENO);
    ask();
    _exit(0);
  }
  close(ends[1]);
  assert_true(read(ends[0], said, sizeof said - 1) > 0);
  close(ends[0]);
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_true(WIFEXITED(status));
  assert_int_equal(WEXITSTATUS(status), EXIT_FAILURE);
  assert_string_equal(said, "unpersuaded: the computer has no memory left for this program\n");
}

// Too large a product: it would come round to a small number and be granted.
static void ask_for_too_many(void) {
  memory_new(SIZE_MAX / 4 + 2, 4);
}

static void grow_too_much(void) {
  memory_grow(NULL, SIZE_MAX / 8 + 1, 16);
}

static void take_too_much(void) {
  Arena arena = {0};
  arena_take(&arena, PTRDIFF_MAX, 1);
}

static void what_cannot_be_had_ends_the_program(void **state) {
  (void)state;
  check_refused(ask_for_too_many);
  check_refused(grow_too_much);
  check_refused(take_too_much);
}

static void an_arena_gives_zeroed_aligned_pieces(void **state) {
  (void)state;
  Arena arena = {0};
  unsigned char *pieces[500];
  for (size_t i = 0; i < 500; i++) {
    pieces[i] = arena_take(&arena, i, 3);
    assert_int_equal((uintptr_t)pieces[i] % alignof(max_align_t), 0);
    for (size_t k = 0; k < 3 * i; k++) assert_int_equal(pieces[i][k], 0);
    memset(pieces[i], (int)(i % 251), 3 * i);
  }
  for (size_t i = 0; i < 500; i++)
    for (size_t k = 0; k < 3 * i; k++) assert_int_equal(pieces[i][k], i % 251);
  arena_free(&arena);
}

static void an_arena_gives_pieces_larger_than_its_blocks(void **state) {
  (void)state;
  Arena arena = {0};
  char *small = arena_copy(&arena, "small", 5);
  char *large = arena_take(&arena, 1000, 1000);
  char *cut = arena_copy(&arena, "smaller", 5);
  large[0] = large[999999] = 'x';
  assert_string_equal(small, "small");
  assert_string_equal(cut, "small");
  assert_string_equal(arena_copy(&arena, NULL, 0), "");
  arena_free(&arena);
  arena_free(&arena);
  assert_null(arena.last);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(new_memory_is_zero),
      cmocka_unit_test(nothing_is_something),
      cmocka_unit_test(growing_keeps_what_was_there),
      cmocka_unit_test(pushing_doubles),
      cmocka_unit_test(what_cannot_be_had_ends_the_program),
      cmocka_unit_test(an_arena_gives_zeroed_aligned_pieces),
      cmocka_unit_test(an_arena_gives_pieces_larger_than_its_blocks),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
