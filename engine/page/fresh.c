#include "page/fresh.h"

#include <stdlib.h>

#include "base/memory.h"

void fresh_begin(Fresh *fresh, bool forget) {
  Fresh last = *fresh;
  fresh->was = last.now;
  fresh->was_cap = last.now_cap;
  fresh->was_count = forget ? 0 : last.now_count;
  fresh->now = last.was;
  fresh->now_cap = last.was_cap;
  fresh->now_count = 0;
}

void fresh_add(Fresh *fresh, uint64_t hash) {
  fresh->now = memory_push(fresh->now, fresh->now_count, &fresh->now_cap, sizeof *fresh->now);
  fresh->now[fresh->now_count++] = hash;
}

void fresh_compare(Fresh *fresh) {
  const uint64_t *now = fresh->now, *was = fresh->was;
  size_t here = fresh->now_count, there = fresh->was_count, least = here < there ? here : there;
  fresh->head = fresh->tail = 0;
  while (fresh->head < least && now[fresh->head] == was[fresh->head]) fresh->head++;
  while (fresh->tail < least - fresh->head &&
         now[here - fresh->tail - 1] == was[there - fresh->tail - 1])
    fresh->tail++;
}

bool fresh_is_new(Fresh *fresh, size_t text) {
  if (text < fresh->head || text >= fresh->now_count - fresh->tail) return false;
  for (size_t i = fresh->head; i < fresh->was_count - fresh->tail; i++) {
    if (fresh->was[i] != fresh->now[text]) continue;
    fresh->was[i] = 0;  // found: a second one like it is new
    return false;
  }
  return true;
}

void fresh_free(Fresh *fresh) {
  free(fresh->now);
  free(fresh->was);
  *fresh = (Fresh){0};
}
