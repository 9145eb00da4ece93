#include "saves/reading.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/hash.h"
#include "base/memory.h"

enum { PATH = 1024, LEAST = 256, MOST_BYTES = 4 << 20, DIGITS = 16 };

// A table of hashes, at least half of it free; 0 is a free place.
struct Reading {
  char path[PATH];  // "": nowhere
  char folder[PATH];
  uint64_t *table;
  size_t count, cap;
  Buf fresh;  // lines not yet written
};

static uint64_t *place_of(uint64_t *table, size_t cap, uint64_t key) {
  size_t at = (size_t)(key & (cap - 1));
  while (table[at] != 0 && table[at] != key) at = (at + 1) & (cap - 1);
  return &table[at];
}

static void grow(Reading *reading) {
  size_t cap = reading->cap ? 2 * reading->cap : LEAST;
  uint64_t *table = memory_new(cap, sizeof *table);
  for (size_t i = 0; i < reading->cap; i++)
    if (reading->table[i]) *place_of(table, cap, reading->table[i]) = reading->table[i];
  free(reading->table);
  reading->table = table;
  reading->cap = cap;
}

// True when it was not there before.
static bool add(Reading *reading, uint64_t key) {
  if (2 * (reading->count + 1) > reading->cap) grow(reading);
  uint64_t *place = place_of(reading->table, reading->cap, key);
  if (*place) return false;
  *place = key;
  reading->count++;
  return true;
}

static uint64_t key_of(const char *paragraph) {
  uint64_t key = hash_mix(hash_text(HASH_START, paragraph));
  return key ? key : 1;
}

static void read_lines(Reading *reading, const char *text) {
  while (*text) {
    char *end;
    uint64_t key = strtoull(text, &end, 16);
    if (end == text + DIGITS && key) add(reading, key);
    text += strcspn(text, "\n");
    text += *text == '\n';
  }
}

Reading *reading_open(const char *folder, const char *course) {
  Reading *reading = memory_new(1, sizeof *reading);
  Buf text = {0};
  Err ignored;
  grow(reading);
  if (!folder) return reading;
  int wide = snprintf(reading->folder, PATH, "%s/read", folder);
  int length = snprintf(reading->path, PATH, "%s/read/%s.txt", folder, course);
  if (wide >= PATH || length >= PATH) reading->path[0] = '\0';
  if (reading->path[0] && file_exists(reading->path) &&
      file_read(reading->path, MOST_BYTES, &text, &ignored))
    read_lines(reading, buf_text(&text));
  buf_free(&text);
  return reading;
}

bool reading_knows(const Reading *reading, const char *paragraph) {
  uint64_t key = key_of(paragraph);
  return *place_of(reading->table, reading->cap, key) == key;
}

void reading_add(Reading *reading, const char *paragraph) {
  uint64_t key = key_of(paragraph);
  if (add(reading, key)) buf_add_format(&reading->fresh, "%016" PRIx64 "\n", key);
}

void reading_keep(Reading *reading) {
  Err ignored;
  FileAppend file;
  if (!reading->path[0] || reading->fresh.length == 0) return;
  if (file_make_folders(reading->folder, &ignored) &&
      file_append_open(&file, reading->path, &ignored)) {
    file_append(&file, buf_text(&reading->fresh), reading->fresh.length, &ignored);
    file_append_close(&file);
  }
  buf_clear(&reading->fresh);
}

void reading_close(Reading *reading) {
  if (!reading) return;
  reading_keep(reading);
  free(reading->table);
  buf_free(&reading->fresh);
  free(reading);
}
