#include "story/roads.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

// A branch as it grows: the ids of its options.
typedef struct Branch {
  const char **options;
  size_t count, cap;
} Branch;

static void add_option(Branch *branch, const char *id) {
  branch->options =
      memory_push(branch->options, branch->count, &branch->cap, sizeof *branch->options);
  branch->options[branch->count++] = id;
}

static uint32_t in_common(const char *const *a, size_t a_count, const char *const *b,
                          size_t b_count) {
  uint32_t i = 0;
  while (i < a_count && i < b_count && strcmp(a[i], b[i]) == 0) i++;
  return i;
}

static void add_road(Roads *roads, const Branch *branch) {
  roads->items = memory_push(roads->items, roads->count, &roads->cap, sizeof *roads->items);
  Road *road = &roads->items[roads->count++];
  *road = (Road){.length = (uint32_t)branch->count,
                 .options = memory_new(branch->count, sizeof *road->options)};
  memcpy(road->options, branch->options, branch->count * sizeof *road->options);
}

static void leave_roads(const Session *session, Branch *branch, Roads *out) {
  uint32_t count;
  const JournalInput *inputs = session_inputs(session, &count);
  for (uint32_t i = 0; i < count; i++) {
    if (inputs[i].kind == JOURNAL_CHOOSE) add_option(branch, inputs[i].text);
    if (inputs[i].kind != JOURNAL_REWIND) continue;
    if ((size_t)inputs[i].number < branch->count) add_road(out, branch);
    branch->count = (size_t)inputs[i].number;
  }
}

// Is the road at `at` a part of the present, or of one left later (or as long and earlier)?
static bool is_part_of_another(const Roads *roads, size_t at) {
  const Road *road = &roads->items[at];
  if (road->shared == road->length) return true;
  for (size_t i = 0; i < roads->count; i++) {
    const Road *other = &roads->items[i];
    if (i == at || other->length < road->length) continue;
    if (other->length == road->length && i < at) continue;
    if (in_common(road->options, road->length, other->options, other->length) == road->length)
      return true;
  }
  return false;
}

void roads_free(Roads *roads) {
  for (size_t i = 0; i < roads->count; i++) free(roads->items[i].options);
  free(roads->items);
  *roads = (Roads){0};
}

// Keeps those that are whole roads of their own, the last left first. What is a part is found before
// anything is let go.
static void keep_whole(Roads *roads) {
  Roads kept = {.items = memory_new(roads->count + 1, sizeof(Road)), .cap = roads->count + 1};
  Roads parts = {.items = memory_new(roads->count + 1, sizeof(Road)), .cap = roads->count + 1};
  for (size_t i = roads->count; i > 0; i--) {
    Roads *to = is_part_of_another(roads, i - 1) ? &parts : &kept;
    to->items[to->count++] = roads->items[i - 1];
  }
  roads_free(&parts);
  free(roads->items);
  *roads = kept;
}

void roads_find(const Session *session, Roads *out) {
  Branch now = {0};
  *out = (Roads){0};
  leave_roads(session, &now, out);
  for (size_t i = 0; i < out->count; i++)
    out->items[i].shared =
        in_common(out->items[i].options, out->items[i].length, now.options, now.count);
  keep_whole(out);
  free(now.options);
}

bool roads_take(Session *session, const Road *road, Err *err) {
  const Story *story = session_story(session);
  if (road->shared < session_choices(session) && !session_rewind(session, road->shared, err))
    return false;
  for (uint32_t i = road->shared; i < road->length; i++) {
    uint32_t option = story_find_option(story, road->options[i]);
    if (option == NONE) return err_set(err, "%s is no longer in the course", road->options[i]);
    if (!session_choose(session, option, err)) return false;
  }
  return true;
}
