#include "story/setup.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/nearest.h"
#include "base/utf8.h"

static const Choices *variant_choices(const Story *story, uint32_t variant) {
  return &story->choices[story->variants[variant]];
}

// The sentence for a name nobody knows, with the nearest that somebody does.
static bool unknown(Err *err, const char *what, const char *name, const char *const *known,
                    size_t count) {
  const char *nearest = nearest_name(name, known, count);
  if (nearest)
    return err_set(err, "there is no %s \"%s\"; the nearest is \"%s\"", what, name, nearest);
  Buf all = {0};
  for (size_t i = 0; i < count; i++) buf_add_format(&all, "%s\"%s\"", i ? ", " : "", known[i]);
  err_set(err, "there is no %s \"%s\"; there is %s", what, name, count ? buf_text(&all) : "none");
  buf_free(&all);
  return false;
}

static bool find_variant(const Story *story, const char *name, uint32_t *out, Err *err) {
  const char *names[LIMIT_VARIANTS];
  for (*out = 0; *out < story->variant_count; (*out)++) {
    names[*out] = story_text(story, variant_choices(story, *out)->id);
    if (strcmp(names[*out], name) == 0) return true;
  }
  return unknown(err, "variant", name, names, story->variant_count);
}

static bool find_value(const Choices *choices, const char *variant, const char *value,
                       uint32_t *out, Err *err) {
  for (*out = 0; *out < choices->count; (*out)++)
    if (strcmp(choices->values[*out], value) == 0) return true;
  unknown(err, "value", value, choices->values, choices->count);
  return err_prefix(err, "variant %s", variant);
}

static bool fix_variant(const Story *story, const char *setting, uint32_t fixed[LIMIT_VARIANTS],
                        Err *err) {
  char name[JOURNAL_NAME];
  size_t length = strcspn(setting, "=");
  if (setting[length] != '=' || length >= sizeof name)
    return err_set(err, "a variant is written name=value, not \"%s\"", setting);
  memcpy(name, setting, length);
  name[length] = '\0';
  uint32_t variant, value;
  if (!find_variant(story, name, &variant, err)) return false;
  if (!find_value(variant_choices(story, variant), name, setting + length + 1, &value, err))
    return false;
  if (fixed[variant] != NONE && fixed[variant] != value)
    return err_set(err, "variant %s is given two values", name);
  fixed[variant] = value;
  return true;
}

static bool fix_variants(const Story *story, const SessionSetup *setup,
                         uint32_t fixed[LIMIT_VARIANTS], Err *err) {
  for (uint32_t i = 0; i < LIMIT_VARIANTS; i++) fixed[i] = NONE;
  for (uint32_t i = 0; i < setup->variant_count; i++)
    if (!fix_variant(story, setup->variants[i], fixed, err)) return false;
  return true;
}

static bool find_from(const Story *story, const SessionSetup *setup, uint32_t *from, Err *err) {
  *from = NONE;
  if (!setup->from && setup->pushy)
    return err_set(err, "a pushy beginning needs the scene it begins from");
  if (!setup->from) return true;
  *from = story_find_scene(story, setup->from);
  if (*from != NONE) return true;
  const char **names = memory_new(story->scene_count, sizeof *names);
  for (uint32_t i = 0; i < story->scene_count; i++)
    names[i] = story_text(story, story->scenes[i].id);
  unknown(err, "scene", setup->from, names, story->scene_count);
  free(names);
  return false;
}

bool setup_resolve(const Story *story, const SessionSetup *setup, SetupStart *out, Err *err) {
  return fix_variants(story, setup, out->variants, err) && find_from(story, setup, &out->from, err);
}

// The head ---------------------------------------------------------------------------------------

// Cut at a character's edge: the journal has names of a fixed size.
static void copy_name(char out[JOURNAL_NAME], const char *name) {
  size_t length = utf8_cut(name, JOURNAL_NAME - 1);
  memcpy(out, name, length);
  out[length] = '\0';
}

// As it will be read again: in one line, well-formed, not longer than the journal keeps.
static void set_player(const Story *story, const char *name, JournalHead *head) {
  if (!name || !*name) name = story_text(story, story->player);
  Buf line = {0};
  JournalInput as_note = {.kind = JOURNAL_NOTE, .text = name};
  journal_write_input(&as_note, &line);
  line.text[line.length - 1] = '\0';
  copy_name(head->player, line.text + strlen("note "));
  buf_free(&line);
}

static void set_variants(const Story *story, const State *drawn, JournalHead *head) {
  head->variant_count = story->variant_count;
  for (uint32_t i = 0; i < story->variant_count; i++) {
    const Choices *choices = variant_choices(story, i);
    copy_name(head->variant[i][0], story_text(story, choices->id));
    copy_name(head->variant[i][1], choices->values[drawn->variant[i]]);
  }
}

void setup_head(const Story *story, const SessionSetup *setup, const State *drawn,
                JournalHead *head) {
  *head = (JournalHead){
      .rules = story->rules, .words = story->words, .seed = setup->seed, .pushy = setup->pushy};
  copy_name(head->course, story_text(story, story->name));
  if (setup->from) copy_name(head->from, setup->from);
  set_player(story, setup->player, head);
  set_variants(story, drawn, head);
}
