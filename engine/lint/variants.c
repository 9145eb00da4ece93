#include "lint/variants.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "lint/pilot.h"
#include "story/score.h"

enum { UNIT = 1000, NAME_COLUMNS = 24, CELL_COLUMNS = 16 };

// What was said, and what was chosen, in one play.
typedef struct Heard {
  const Story *story;
  uint32_t scene;
  struct HeardLine {
    uint32_t scene;
    const char *words;
    bool matched;
  } * lines;
  size_t line_count, line_cap;
  uint32_t *chosen;
  size_t chosen_count, chosen_cap;
} Heard;

// Playing ----------------------------------------------------------------------------------------

static void enter(void *to, uint32_t scene) {
  ((Heard *)to)->scene = scene;
}

static void hear(void *to, uint32_t index) {
  Heard *heard = to;
  const Line *line = &heard->story->lines[index];
  if (!line->text || line->speaker != heard->story->minds[0].speaker) return;
  heard->lines =
      memory_push(heard->lines, heard->line_count, &heard->line_cap, sizeof *heard->lines);
  heard->lines[heard->line_count++] =
      (struct HeardLine){.scene = heard->scene, .words = story_text(heard->story, line->text)};
}

static RunSink ear(Heard *heard) {
  return (RunSink){.scene = enter, .line = hear, .to = heard};
}

static void choose(Heard *heard, Pilot *pilot, uint32_t option) {
  const RunSink sink = ear(heard);
  Exchange exchange;
  heard->chosen =
      memory_push(heard->chosen, heard->chosen_count, &heard->chosen_cap, sizeof *heard->chosen);
  heard->chosen[heard->chosen_count++] = option;
  pilot_choose(pilot, option, &exchange, &sink);
}

static void first_play(Pilot pilot, Heard *out) {
  const RunSink sink = ear(out);
  pilot_enter(&pilot, &sink);
  while (pilot_waits(&pilot)) choose(out, &pilot, pilot_pick(&pilot));
}

static bool was_chosen(const Heard *heard, uint32_t option) {
  for (size_t i = 0; i < heard->chosen_count; i++)
    if (heard->chosen[i] == option) return true;
  return false;
}

// What was chosen at this beat the first time round and not yet now; if that is not offered, the
// best there is.
static uint32_t same_choice(const Pilot *pilot, const Heard *first, const Heard *now) {
  uint32_t open[LIMIT_OPTIONS];
  uint32_t count = run_options(pilot->story, &pilot->state, open);
  for (size_t i = 0; i < first->chosen_count; i++)
    for (uint32_t o = 0; o < count; o++)
      if (open[o] == first->chosen[i] && !was_chosen(now, open[o])) return open[o];
  return score_best_option(pilot->story, &pilot->state);
}

static void second_play(Pilot pilot, const Heard *first, Heard *out) {
  const RunSink sink = ear(out);
  pilot_enter(&pilot, &sink);
  while (pilot_waits(&pilot)) choose(out, &pilot, same_choice(&pilot, first, out));
}

static void forget(Heard *heard) {
  free(heard->lines);
  free(heard->chosen);
}

// Comparing --------------------------------------------------------------------------------------

static bool heard_too(Heard *other, const struct HeardLine *line) {
  for (size_t i = 0; i < other->line_count; i++) {
    struct HeardLine *at = &other->lines[i];
    if (at->matched || at->scene != line->scene || strcmp(at->words, line->words) != 0) continue;
    at->matched = true;
    return true;
  }
  return false;
}

static void compare(const Variants *out, uint32_t variant, const Heard *first, Heard *second) {
  for (size_t i = 0; i < first->line_count; i++) {
    const struct HeardLine *line = &first->lines[i];
    VariantsShare *cell = &out->cells[line->scene * out->story->variant_count + variant];
    cell->lines++;
    cell->shared += heard_too(second, line);
  }
}

static void change_one(const Variants *out, const Pilot *pilot, const Heard *first,
                       uint32_t variant) {
  int32_t count = (int32_t)out->story->choices[out->story->variants[variant]].count;
  for (int32_t by = 1; by < count; by++) {
    Pilot other = *pilot;
    Heard second = {.story = out->story};
    other.state.variant[variant] = (other.state.variant[variant] + by) % count;
    second_play(other, first, &second);
    compare(out, variant, first, &second);
    forget(&second);
  }
}

void variants_work_out(const Story *story, Variants *out) {
  *out = (Variants){.story = story};
  out->cells = memory_new(story->scene_count * story->variant_count + 1, sizeof *out->cells);
  if (story->mind_count == 0) return;
  for (uint32_t i = 0; i < VARIANTS_PLAYS; i++) {
    const Pilot pilot = pilot_prepare(story, i, VARIANTS_SKILL);
    Heard first = {.story = story};
    first_play(pilot, &first);
    for (uint32_t v = 0; v < story->variant_count; v++) change_one(out, &pilot, &first, v);
    forget(&first);
  }
}

void variants_free(Variants *variants) {
  free(variants->cells);
  variants->cells = NULL;
}

VariantsShare variants_share(const Variants *variants, uint32_t scene, uint32_t variant) {
  return variants->cells[scene * variants->story->variant_count + variant];
}

// Saying -----------------------------------------------------------------------------------------

static const char *variant_name(const Story *story, uint32_t variant) {
  return story_text(story, story->choices[story->variants[variant]].id);
}

static uint64_t per_mille(VariantsShare share) {
  return share.lines ? share.shared * UNIT / share.lines : UNIT;
}

static void add_row(const Variants *variants, uint32_t scene, Buf *out) {
  const Story *story = variants->story;
  buf_add_format(out, "%-*s", NAME_COLUMNS, story_text(story, story->scenes[scene].id));
  for (uint32_t v = 0; v < story->variant_count; v++) {
    VariantsShare share = variants_share(variants, scene, v);
    uint64_t value = per_mille(share);
    if (share.lines == 0)
      buf_add_format(out, "%*s", CELL_COLUMNS, "-");
    else
      buf_add_format(out, "%*" PRIu64 ".%" PRIu64 " %%", CELL_COLUMNS - 4, value / 10, value % 10);
  }
  buf_add_char(out, '\n');
}

void variants_table(const Variants *variants, Buf *out) {
  const Story *story = variants->story;
  buf_add_format(out, "%-*s", NAME_COLUMNS, "said again with another");
  for (uint32_t v = 0; v < story->variant_count; v++)
    buf_add_format(out, "%*s", CELL_COLUMNS, variant_name(story, v));
  buf_add_char(out, '\n');
  for (uint32_t s = 0; s < story->scene_count; s++) add_row(variants, s, out);
}

static void put_scene(const Variants *variants, uint32_t scene, Json *json) {
  const Story *story = variants->story;
  json_put_object(json, story_text(story, story->scenes[scene].id));
  for (uint32_t v = 0; v < story->variant_count; v++) {
    json_put_object(json, variant_name(story, v));
    json_put_int(json, "lines", (int64_t)variants_share(variants, scene, v).lines);
    json_put_int(json, "shared", (int64_t)variants_share(variants, scene, v).shared);
    json_close_object(json);
  }
  json_close_object(json);
}

void variants_json(const Variants *variants, Json *json) {
  json_open_object(json);
  for (uint32_t s = 0; s < variants->story->scene_count; s++) put_scene(variants, s, json);
  json_close_object(json);
}
