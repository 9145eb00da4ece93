#include "course/ids.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/nearest.h"

enum { GUESSES = 1000 };  // enough to guess from; a generated course has more

Ids ids_axes(const Build *build) {
  return (Ids){build->head.axes, build->head.axis_count, sizeof(Axis)};
}

Ids ids_codes(const Build *build) {
  return (Ids){build->head.codes, build->head.code_count_of_model, sizeof(Code)};
}

Ids ids_tags(const Build *build) {
  return (Ids){build->head.tags, build->head.tag_count, sizeof(Text)};
}

Ids ids_flags(const Build *build) {
  return (Ids){build->head.flags, build->head.flag_count, sizeof(Text)};
}

Ids ids_counts(const Build *build) {
  return (Ids){build->head.counts, build->head.count_count, sizeof(Text)};
}

Ids ids_concerns(const Build *build, uint32_t mind) {
  const MindStart *start = &build->head.minds[mind];
  return (Ids){start->concerns, start->concern_count, sizeof(Concern)};
}

const char *ids_at(const Build *build, Ids ids, size_t index) {
  Text id;
  memcpy(&id, (const char *)ids.items + index * ids.size, sizeof id);
  return build_chars(build, id);
}

uint32_t ids_find(const Build *build, Ids ids, const char *id) {
  for (size_t i = 0; i < ids.count; i++)
    if (!strcmp(ids_at(build, ids, i), id)) return (uint32_t)i;
  return NONE;
}

static Hint list_of(const char *const *known, size_t count) {
  Hint hint;
  snprintf(hint.text, sizeof hint.text, "; there %s ", count == 1 ? "is" : "are");
  size_t length = strlen(hint.text);
  for (size_t i = 0; i < count && length < sizeof hint.text; i++) {
    const char *joint = i == 0 ? "" : i + 1 < count ? ", " : " and ";
    length +=
        (size_t)snprintf(hint.text + length, sizeof hint.text - length, "%s%s", joint, known[i]);
  }
  if (count == 0 || length >= sizeof hint.text) hint.text[0] = '\0';
  return hint;
}

Hint ids_hint_of(const char *name, const char *const *known, size_t count) {
  Hint hint;
  const char *nearest = nearest_name(name, known, count);
  if (!nearest) return list_of(known, count);
  snprintf(hint.text, sizeof hint.text, "; did you mean \"%.60s\"?", nearest);
  return hint;
}

Hint ids_hint(const Build *build, Ids ids, const char *name) {
  const size_t count = ids.count < GUESSES ? ids.count : GUESSES;
  const char **known = memory_new(count, sizeof *known);
  for (size_t i = 0; i < count; i++) known[i] = ids_at(build, ids, i);
  const Hint hint = ids_hint_of(name, known, count);
  free(known);
  return hint;
}

const char *ids_speaker(const Build *build, uint32_t speaker) {
  return speaker == NONE ? "nobody" : ids_at(build, IDS(build, cast), speaker);
}
