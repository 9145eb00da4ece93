#include "course/names.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"

enum { FIRST_CAP = 256, FULL = 3 * BUILD_ID };

typedef struct Entry {
  Text id;  // 0: free
  uint32_t value;
} Entry;

struct Names {
  Entry *entries;
  size_t count, cap;  // cap: a power of two
};

static Entry *find_entry(const Build *build, const char *id) {
  const struct Names *names = build->names;
  size_t at = hash_mix(hash_text(HASH_START, id)) & (names->cap - 1);
  while (names->entries[at].id && strcmp(build_chars(build, names->entries[at].id), id) != 0)
    at = (at + 1) & (names->cap - 1);
  return &names->entries[at];
}

static void grow(Build *build) {
  struct Names *names = build->names;
  const struct Names old = *names;
  names->cap = old.cap ? old.cap * 2 : FIRST_CAP;
  names->entries = memory_new(names->cap, sizeof *names->entries);
  for (size_t i = 0; i < old.cap; i++)
    if (old.entries[i].id)
      *find_entry(build, build_chars(build, old.entries[i].id)) = old.entries[i];
  free(old.entries);
}

bool names_add(Build *build, Text id, uint32_t value) {
  if (!build->names) build->names = memory_new(1, sizeof *build->names);
  if (build->names->count * 2 >= build->names->cap) grow(build);
  Entry *entry = find_entry(build, build_chars(build, id));
  if (entry->id) return false;
  *entry = (Entry){id, value};
  build->names->count++;
  return true;
}

uint32_t names_find(const Build *build, const char *id) {
  const Entry *entry = build->names ? find_entry(build, id) : NULL;
  return entry && entry->id ? entry->value : NONE;
}

void names_free(struct Names *names) {
  if (!names) return;
  free(names->entries);
  free(names);
}

// From within a scene ----------------------------------------------------------------------------

const char *names_last(const char *id) {
  const char *dot = strrchr(id, '.');
  return dot ? dot + 1 : id;
}

int names_dots(const char *id) {
  int count = 0;
  for (; *id; id++) count += *id == '.';
  return count;
}

// What has one dot less than it should is completed by the scene's name.
static uint32_t find_from(const Build *build, uint32_t scene, const char *name, int dots) {
  char full[FULL];
  const int given = names_dots(name);
  if (given == dots) return names_find(build, name);
  if (given != dots - 1 || scene == NONE) return NONE;
  const char *id = build_chars(build, build->scenes[scene].id);
  const int length = snprintf(full, sizeof full, "%s.%s", id, name);
  return length < FULL ? names_find(build, full) : NONE;
}

uint32_t names_beat(const Build *build, uint32_t scene, const char *name) {
  return find_from(build, scene, name, 1);
}

static uint32_t only_option(const Build *build, uint32_t scene, const char *name) {
  uint32_t found = NONE;
  const Range beats = build->scenes[scene].beats;
  for (uint32_t b = beats.first; b < beats.first + beats.count; b++) {
    const Range options = build->beats[b].options;
    for (uint32_t i = options.first; i < options.first + options.count; i++) {
      if (strcmp(names_last(build_chars(build, build->options[i].id)), name) != 0) continue;
      if (found != NONE) return NONE;
      found = i;
    }
  }
  return found;
}

uint32_t names_option(const Build *build, uint32_t scene, const char *name) {
  const bool alone = names_dots(name) == 0 && scene != NONE;
  return alone ? only_option(build, scene, name) : find_from(build, scene, name, 2);
}
