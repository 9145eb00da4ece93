// Which texts of a page were not on it before, told from hashes of the texts in their order. What
// stayed at the beginning and at the end stands still, so that a line may well come twice; in
// between each text of before is found again at most once.
#ifndef PAGE_FRESH_H
#define PAGE_FRESH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Fresh {
  uint64_t *now, *was;
  size_t now_count, was_count, now_cap, was_cap;
  size_t head, tail;  // texts that stand still
} Fresh;              // zero has seen no page

void fresh_begin(Fresh *fresh, bool forget);   // the page seen last is what was; or nothing was
void fresh_add(Fresh *fresh, uint64_t hash);   // one more text of the page as it is now
void fresh_compare(Fresh *fresh);              // after the last
bool fresh_is_new(Fresh *fresh, size_t text);  // asked once for each, in order
void fresh_free(Fresh *fresh);

#endif
