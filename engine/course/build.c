#include "course/build.h"

#include <assert.h>
#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#include "course/names.h"
#include "story/hashes.h"

void build_open(Build *build) {
  memset(build, 0, sizeof *build);
  build_text(build, "");  // text 0 is ""
  build->code.ops = memory_push(build->code.ops, 0, &build->code.cap, sizeof *build->code.ops);
  memset(build->code.ops, 0, sizeof *build->code.ops);
  build->code.count = 1;  // condition 0 is "always"
  build->head.scaled_when = NONE;
}

static void free_faults(Build *build) {
  for (size_t i = 0; i < build->faults_count; i++) free(build->faults[i].sentence);
  free(build->faults);
}

void build_close(Build *build) {
  void *const blocks[] = {
      build->code.ops,  build->scenes,        build->beats,      build->options,
      build->replies,   build->passages,      build->lines,      build->effects,
      build->levels,    build->cast,          build->looks,      build->settings,
      build->choices,   build->variables,     build->variants,   build->advice,
      build->landings,  build->rows,          build->marks,      build->gates,
      build->gate_rows, build->endings,       build->conditions, build->links,
      build->rules,     build->scene_files,   build->pending,    build->cards,
      build->gestures,  build->gesture_words, build->moods};
  vm_close(&build->vm);
  buf_free(&build->chars);
  buf_free(&build->source);
  free_faults(build);
  for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) free(blocks[i]);
  names_free(build->names);
  arena_free(&build->arena);
}

void build_tick(Build *build) {
  vm_tick(&build->vm);
  if (build->items > BUILD_ITEMS)
    luaL_error(build->vm.lua,
               "this course is too large: it has more than %d lines, options and the like",
               BUILD_ITEMS);
  if (build->chars.length > BUILD_CHARS)
    luaL_error(build->vm.lua, "this course is too large: its texts take more than %d MiB",
               BUILD_CHARS >> 20);
}

Text build_text(Build *build, const char *text) {
  const size_t at = build->chars.length;
  if (!*text && at) return 0;
  buf_add_bytes(&build->chars, text, strlen(text) + 1);
  return (Text)at;
}

const char *build_chars(const Build *build, Text text) {
  return build->chars.text + text;
}

Text build_join(Build *build, Text left, char between, const char *right) {
  const size_t at = build->chars.length, length = strlen(build_chars(build, left));
  char id[BUILD_FULL_ID];
  assert(length < sizeof id);
  memcpy(id, build_chars(build, left), length);  // which may move
  buf_add_bytes(&build->chars, id, length);
  buf_add_char(&build->chars, between);
  buf_add_bytes(&build->chars, right, strlen(right) + 1);
  return (Text)at;
}

bool build_forbids(uint32_t c) {
  return c < 32 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

uint32_t build_condition(Build *build, const char *text, const char *field, Place place,
                         uint32_t scene, bool of_model) {
  Condition *condition = BUILD_ADD(build, conditions);
  *condition = (Condition){.place = place, .scene = scene, .of_model = of_model};
  condition->text = build_text(build, text);
  condition->field = build_text(build, field);
  return (uint32_t)build->conditions_count;
}

// Packing ----------------------------------------------------------------------------------------

// Moves an array over, so that a large course is not held twice.
static void *pack(Arena *arena, void **items, size_t count, size_t size) {
  void *copy = arena_take(arena, count ? count : 1, size);
  if (count) memcpy(copy, *items, count * size);
  free(*items);
  *items = NULL;
  return copy;
}

#define PACK(field, array, counter)                                                         \
  do {                                                                                      \
    void *items = build->array;                                                             \
    story->field = pack(&story->arena, &items, build->array##_count, sizeof *build->array); \
    story->counter = (uint32_t)build->array##_count;                                        \
    build->array = NULL;                                                                    \
    build->array##_count = build->array##_cap = 0;                                          \
  } while (0)

static void pack_scenes(Build *build, Story *story) {
  PACK(scenes, scenes, scene_count);
  PACK(beats, beats, beat_count);
  PACK(options, options, option_count);
  PACK(replies, replies, reply_count);
  PACK(passages, passages, passage_count);
  PACK(lines, lines, line_count);
  PACK(effects, effects, effect_count);
  PACK(levels, levels, level_count);
  PACK(advice_texts, advice, advice_count);
}

static void pack_people(Build *build, Story *story) {
  PACK(cast, cast, cast_count);
  PACK(looks, looks, look_count);
  PACK(gestures, gestures, gesture_count);
  PACK(gesture_words, gesture_words, gesture_word_count);
  PACK(moods, moods, mood_count);
  PACK(settings, settings, setting_count);
  PACK(choices, choices, choices_count);
  PACK(variables, variables, variable_count);
  PACK(variants, variants, variant_count);
  PACK(cards, cards, card_count);
}

static void pack_model(Build *build, Story *story) {
  PACK(landings, landings, landing_count);
  PACK(rows, rows, row_count);
  PACK(marks, marks, mark_count);
  PACK(gates, gates, gate_count);
  PACK(gate_rows, gate_rows, gate_row_count);
  PACK(endings, endings, ending_count);
}

static void pack_texts(Build *build, Story *story) {
  story->char_count = build->chars.length;
  story->chars = arena_take(&story->arena, story->char_count, 1);
  memcpy(story->chars, build->chars.text, story->char_count);
  buf_free(&build->chars);
  story->code_count = build->code.count;
  story->code = arena_take(&story->arena, story->code_count, sizeof *story->code);
  memcpy(story->code, build->code.ops, story->code_count * sizeof *story->code);
}

Story *build_finish(Build *build) {
  Arena arena = build->arena;
  build->arena = (Arena){0};
  Story *story = arena_take(&arena, 1, sizeof *story);
  *story = build->head;
  story->arena = arena;
  pack_scenes(build, story);
  pack_people(build, story);
  pack_model(build, story);
  pack_texts(build, story);
  hashes_work_out(story);
  return story;
}
