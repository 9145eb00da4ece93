#include "course/build.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"

void build_open(Build *build, CourseFaults *faults) {
  memset(build, 0, sizeof *build);
  build->faults = faults;
  build_text(build, "");                        // text 0 is ""
  memset(&build->code, 0, sizeof build->code);
  build->code.ops = memory_push(build->code.ops, 0, &build->code.cap, sizeof *build->code.ops);
  memset(build->code.ops, 0, sizeof *build->code.ops);
  build->code.count = 1;                        // condition 0 is "always"
  build->head.scaled_when = NONE;
}

void build_close(Build *build) {
  vm_close(&build->vm);
  buf_free(&build->chars);
  void *const blocks[] = {build->code.ops, build->scenes,   build->beats,      build->options,   build->replies,
                          build->passages, build->lines,    build->effects,    build->levels,    build->cast,
                          build->looks,    build->settings, build->choices,    build->variables, build->variants,
                          build->advice,   build->landings, build->rows,       build->marks,     build->gates,
                          build->gate_rows, build->endings, build->conditions, build->links,     build->rules,
                          build->scene_files};
  for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
    free(blocks[i]);
  }
  arena_free(&build->arena);
}

Text build_text(Build *build, const char *text) {
  const size_t at = build->chars.length;
  if (!*text && at) {
    return 0;
  }
  buf_add_bytes(&build->chars, text, strlen(text) + 1);
  return (Text)at;
}

const char *build_chars(const Build *build, Text text) { return build->chars.text + text; }

Text build_format(Build *build, const char *format, ...) {
  char text[512];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  return build_text(build, text);
}

// Faults ------------------------------------------------------------------------------------------------------

void build_fault_plain(Build *build, const char *sentence) {
  CourseFaults *faults = build->faults;
  if (faults->count >= COURSE_FAULTS) {
    return;
  }
  faults->sentences = memory_push(faults->sentences, faults->count, &faults->cap, sizeof *faults->sentences);
  faults->sentences[faults->count++] = memory_copy_text(sentence);
}

static bool holds_field(const char *line, size_t length, const char *field) {
  const size_t size = strlen(field);
  for (size_t i = 0; i + size < length; i++) {
    const bool starts = i == 0 || !(isalnum((unsigned char)line[i - 1]) || line[i - 1] == '_');
    if (!starts || strncmp(line + i, field, size)) {
      continue;
    }
    size_t after = i + size;
    while (after < length && line[after] == ' ') {
      after++;
    }
    if (after < length && line[after] == '=') {
      return true;
    }
  }
  return false;
}

// Tables do not remember lines, only words do; so look for `field =` from the word's line on.
static int line_of_field(const Build *build, Place place, const char *field) {
  Buf text = {0};
  Err err;
  int line = 1, found = place.line;
  if (!file_read(build_chars(build, place.file), COURSE_FILE_BYTES, &text, &err)) {
    return found;
  }
  for (const char *at = buf_text(&text); *at; line++) {
    const size_t length = strcspn(at, "\n");
    if (line >= place.line && holds_field(at, length, field)) {
      found = line;
      break;
    }
    at += length + (at[length] == '\n');
  }
  buf_free(&text);
  return found - place.line < 80 ? found : place.line;
}

void build_fault(Build *build, Place place, const char *field, const char *format, ...) {
  char what[768], sentence[1024];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(what, sizeof what, format, arguments);
  va_end(arguments);
  const int line = field ? line_of_field(build, place, field) : place.line;
  snprintf(sentence, sizeof sentence, "%s:%d: %s", build_chars(build, place.file), line, what);
  build_fault_plain(build, sentence);
}

uint32_t build_condition(Build *build, const char *text, const char *field, Place place, uint32_t scene,
                         bool of_model) {
  Condition *condition = BUILD_ADD(build, conditions);
  *condition = (Condition){.place = place, .scene = scene, .of_model = of_model};
  condition->text = build_text(build, text);
  condition->field = build_text(build, field);
  return (uint32_t)build->conditions_count;
}

// Packing -----------------------------------------------------------------------------------------------------

static void *pack(Arena *arena, const void *items, size_t count, size_t size) {
  void *copy = arena_take(arena, count ? count : 1, size);
  if (count) {
    memcpy(copy, items, count * size);
  }
  return copy;
}

#define PACK(field, array, counter)                                                               \
  story->field = pack(&story->arena, build->array, build->array##_count, sizeof *build->array);   \
  story->counter = (uint32_t)build->array##_count

static void pack_arrays(Build *build, Story *story) {
  PACK(scenes, scenes, scene_count);
  PACK(beats, beats, beat_count);
  PACK(options, options, option_count);
  PACK(replies, replies, reply_count);
  PACK(passages, passages, passage_count);
  PACK(lines, lines, line_count);
  PACK(effects, effects, effect_count);
  PACK(levels, levels, level_count);
  PACK(cast, cast, cast_count);
  PACK(looks, looks, look_count);
  PACK(settings, settings, setting_count);
  PACK(choices, choices, choices_count);
  PACK(variables, variables, variable_count);
  PACK(variants, variants, variant_count);
  PACK(advice_texts, advice, advice_count);
  PACK(landings, landings, landing_count);
  PACK(rows, rows, row_count);
  PACK(marks, marks, mark_count);
  PACK(gates, gates, gate_count);
  PACK(gate_rows, gate_rows, gate_row_count);
  PACK(endings, endings, ending_count);
}

Story *build_finish(Build *build) {
  Arena arena = build->arena;
  build->arena = (Arena){0};
  Story *story = arena_take(&arena, 1, sizeof *story);
  *story = build->head;
  story->arena = arena;
  pack_arrays(build, story);
  story->chars = pack(&story->arena, build->chars.text, build->chars.length, 1);
  story->char_count = build->chars.length;
  story->code = pack(&story->arena, build->code.ops, build->code.count, sizeof *build->code.ops);
  story->code_count = build->code.count;
  story_hash(story);
  return story;
}
