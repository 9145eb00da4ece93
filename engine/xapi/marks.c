#include "xapi/marks.h"

#include <string.h>

static bool find_axes(const Story *story, const Score *score, int32_t axis[2]) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < story->mark_count && count < 2; i++)
    if (story->marks[i].kind == MARK_AXIS) axis[count++] = score->marks[i].value;
  return count == 2;
}

static const GateScore *find_gate(const Story *story, const Score *score, const char *id) {
  for (uint32_t i = 0; i < story->gate_count; i++)
    if (strcmp(story_text(story, story->gates[i].id), id) == 0)
      return score->gates[i].empty ? NULL : &score->gates[i];
  return NULL;
}

static bool is_on_scale(int32_t per_mille) {
  return per_mille >= 0 && per_mille <= 1000;
}

Marks marks_find(const Session *session, const Score *score) {
  Marks marks = {0};
  const Story *story = session_story(session);
  bool in_the_middle = session_head(session)->from[0] != '\0';
  if (!story->marked || score->empty || in_the_middle) return marks;
  marks.known = find_axes(story, score, marks.axis) && is_on_scale(marks.axis[0]) &&
                is_on_scale(marks.axis[1]);
  if (marks.known) marks.fair = find_gate(story, score, "fair");
  return marks;
}

static void put_axis(Statement *statement, const char *extension, int32_t value) {
  statement_extension(statement, extension);
  json_per_mille(&statement->json, value);
}

void marks_add(Statement *statement, const Marks *marks) {
  if (!marks->known) return;
  json_put_object(&statement->json, "score");
  json_put_per_mille(&statement->json, "scaled", marks->axis[0]);
  json_close_object(&statement->json);
  json_put_object(&statement->json, "extensions");
  put_axis(statement, "curiosity", marks->axis[0]);
  put_axis(statement, "coercion", marks->axis[1]);
  json_close_object(&statement->json);
}
