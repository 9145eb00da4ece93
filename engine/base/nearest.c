#include "base/nearest.h"

#include <string.h>

static size_t smaller(size_t left, size_t right) {
  return left < right ? left : right;
}

// Letters added, left out, changed, or swapped with their neighbour: one edit each. Neither name is
// longer than NEAREST_LONGEST.
static size_t edits(const char *left, const char *right) {
  size_t rows[3][NEAREST_LONGEST + 1], height = strlen(left), width = strlen(right);
  for (size_t j = 0; j <= width; j++) rows[0][j] = j;
  for (size_t i = 1; i <= height; i++) {
    size_t *row = rows[i % 3], *before = rows[(i + 2) % 3], *second = rows[(i + 1) % 3];
    row[0] = i;
    for (size_t j = 1; j <= width; j++) {
      row[j] = before[j - 1] + (left[i - 1] != right[j - 1]);
      row[j] = smaller(row[j], smaller(before[j], row[j - 1]) + 1);
      if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
        row[j] = smaller(row[j], second[j - 2] + 1);
    }
  }
  return rows[height % 3][width];
}

const char *nearest_name(const char *name, const char *const *names, size_t count) {
  size_t length = strlen(name), fewest = length < 3 ? 2 : length / 3 + 1;  // one too many
  const char *nearest = NULL;
  if (length > NEAREST_LONGEST) return NULL;
  for (size_t i = 0; i < count; i++) {
    if (strlen(names[i]) > NEAREST_LONGEST) continue;
    size_t edit_count = edits(name, names[i]);
    if (edit_count >= fewest) continue;
    fewest = edit_count;
    nearest = names[i];
  }
  return nearest;
}
