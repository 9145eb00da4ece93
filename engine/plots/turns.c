#include "plots/turns.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { HEAVY_SEVERITY = 4 };  // where a rubric has no count of grave pushes

typedef struct Reading {
  Session *session;
  const Story *story;
  const Debrief *debrief;
  uint32_t grave;  // index of the rubric's count, NONE
  Turns *out;
} Reading;

static uint32_t find_count(const Story *story, const char *id) {
  for (uint32_t i = 0; i < story->count_count; i++)
    if (strcmp(story_text(story, story->counts[i]), id) == 0) return i;
  return NONE;
}

static bool is_heavy(const Reading *reading, const Volley *volley) {
  for (uint32_t i = 0; i < volley->move_count; i++) {
    const Row *row = &reading->story->rows[volley->moves[i].row];
    if (volley->moves[i].voided) continue;
    if (reading->grave == NONE ? row->severity >= HEAVY_SEVERITY : row->counts[reading->grave] > 0)
      return true;
  }
  return false;
}

static int moment_of(const Debrief *debrief, uint32_t choice) {
  for (uint32_t i = 0; i < debrief->moment_count; i++)
    if (debrief->moments[i].choice == choice) return (int)i + 1;
  return 0;
}

static bool has_reached(const Mind *mind, uint32_t concern, Step step) {
  switch (step) {
    case STEP_THERE: return true;
    case STEP_VOICED: return mind->level[concern] >= 1;
    case STEP_UNDERSTOOD: return mind->level[concern] >= 2;
    case STEP_PURPOSE: return (mind->purpose >> concern & 1) != 0;
    case STEP_HONOURED: return mind->level[concern] >= 4;
    case STEP_COUNT: break;
  }
  return false;
}

static void note_steps(const Reading *reading, const State *state, int turn) {
  for (uint32_t c = 0; c < reading->story->minds[0].concern_count; c++)
    for (int step = 0; step < STEP_COUNT; step++) {
      int *reached = &reading->out->reached[c][step];
      if (*reached == TURNS_NEVER && has_reached(&state->mind[0], c, (Step)step)) *reached = turn;
    }
}

static Turn *add_state(const Reading *reading, const State *state) {
  Turns *turns = reading->out;
  Turn *turn = &turns->items[turns->count];
  memcpy(turn->axis, state->mind[0].axis, sizeof turn->axis);
  note_steps(reading, state, turns->count++);
  return turn;
}

static void add_turn(const Reading *reading, const DebriefLine *line) {
  const State *before = session_before(reading->session, line->choice);
  uint32_t scene = (uint32_t)before->scene;
  if (reading->out->count == 0) add_state(reading, before)->scene = scene;
  Turn *turn = add_state(reading, session_before(reading->session, line->choice + 1));
  turn->scene = scene;
  turn->moment = moment_of(reading->debrief, line->choice);
  turn->opened = line->raised != 0;
  turn->shut = line->shut;
  turn->heavy = is_heavy(reading, &line->exchange->volley);
}

void turns_read(Session *session, const Debrief *debrief, Turns *out) {
  const Story *story = session_story(session);
  Reading reading = {session, story, debrief, find_count(story, "grave"), out};
  *out = (Turns){.items = memory_new(debrief->line_count + 1, sizeof *out->items)};
  for (int i = 0; i < LIMIT_CONCERNS * STEP_COUNT; i++)
    out->reached[i / STEP_COUNT][i % STEP_COUNT] = TURNS_NEVER;
  if (story->mind_count == 0) return;
  for (uint32_t i = 0; i < debrief->line_count; i++)
    if (debrief->lines[i].exchange->number != 0) add_turn(&reading, &debrief->lines[i]);
  note_steps(&reading, debrief->last, out->count > 0 ? out->count - 1 : 0);
}

void turns_free(Turns *turns) {
  free(turns->items);
  *turns = (Turns){0};
}

static size_t short_length(const char *title) {
  size_t length = strcspn(title, ",");
  const char *dash = strstr(title, " - ");
  if (dash && (size_t)(dash - title) < length) length = (size_t)(dash - title);
  return length > 0 ? length : strlen(title);
}

void turns_scene(const Story *story, uint32_t scene, Buf *out) {
  const char *title = story_text(story, story->scenes[scene].title);
  buf_add_bytes(out, title, short_length(title));
}

const char *turns_step_name(Step step) {
  switch (step) {
    case STEP_THERE: return "there";
    case STEP_VOICED: return "voiced";
    case STEP_UNDERSTOOD: return "understood";
    case STEP_PURPOSE: return "purpose known";
    case STEP_HONOURED: return "honoured";
    case STEP_COUNT: break;
  }
  return "";
}
