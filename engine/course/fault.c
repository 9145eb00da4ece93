#include "course/fault.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "course/where.h"

enum { LONGEST = 1024 };

bool fault_full(const Build *build) {
  return build->faults_count >= COURSE_FAULTS;
}

// Control characters and marks of direction could show an author something else than is there.
static char *clean_copy(const char *sentence) {
  Buf clean = {0};
  char character[5];
  for (uint32_t c; (c = utf8_next(&sentence)) != 0;) {
    const bool shown = c >= ' ' && !build_forbids(c);
    utf8_encode(shown ? c : ' ', character);
    buf_add(&clean, character);
  }
  char *copy = memory_copy_text(buf_text(&clean));
  buf_free(&clean);
  return copy;
}

static void keep(Build *build, Place place, const char *sentence) {
  Fault *fault = BUILD_ADD(build, faults);
  *fault = (Fault){place, build->faults_count, clean_copy(sentence)};
}

static int line_of_field(const Build *build, Place place, const char *field) {
  Buf text = {0};
  Err err;
  const char *path = build_chars(build, place.file);
  const bool read = file_read_strict(path, COURSE_FILE_BYTES, &text, &err);
  const int line = read ? where_field(buf_text(&text), place.line, field) : place.line;
  buf_free(&text);
  return line;
}

void fault_at(Build *build, Place place, const char *field, const char *format, ...) {
  char what[LONGEST], sentence[2 * LONGEST];
  va_list arguments;
  if (fault_full(build)) return;
  va_start(arguments, format);
  vsnprintf(what, sizeof what, format, arguments);
  va_end(arguments);
  if (field) place.line = line_of_field(build, place, field);
  const char *path = build_chars(build, place.file);
  snprintf(sentence, sizeof sentence, "%.*s:%d: %s", LONGEST - 16, path, place.line, what);
  keep(build, place, sentence);
}

void fault_of_file(Build *build, const char *sentence) {
  if (!fault_full(build)) keep(build, (Place){build->file, 0}, sentence);
}

// Files are read in the order of their texts.
static int by_place(const void *left, const void *right) {
  const Fault *a = left, *b = right;
  if (a->place.file != b->place.file) return a->place.file < b->place.file ? -1 : 1;
  if (a->place.line != b->place.line) return a->place.line < b->place.line ? -1 : 1;
  return a->number < b->number ? -1 : a->number > b->number;
}

void fault_finish(Build *build, CourseFaults *out) {
  if (build->faults_count > 1)
    qsort(build->faults, build->faults_count, sizeof *build->faults, by_place);
  for (size_t i = 0; i < build->faults_count; i++) {
    char *sentence = build->faults[i].sentence;
    if (out->count && !strcmp(out->sentences[out->count - 1], sentence)) {
      free(sentence);
      continue;
    }
    out->sentences = memory_push(out->sentences, out->count, &out->cap, sizeof *out->sentences);
    out->sentences[out->count++] = sentence;
  }
  build->faults_count = 0;
}
