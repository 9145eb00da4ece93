#include "workshop/turning.h"

#include <string.h>

#include "story/debrief.h"

// What a reason weighs when there are more moments than a room can talk about.
enum { WEIGHS_MIND = 8, WEIGHS_OTHER = 4, WEIGHS_ROAD = 4, WEIGHS_THOUGHT = 2, WEIGHS_OPENED = 1 };

typedef struct Weighed {
  TurningPoint point;
  int weight;
} Weighed;

static const Tally *last_round(const Decision *decision) {
  return &decision->rounds[decision->round_count - 1];
}

static bool changed_its_mind(const Decision *decision) {
  uint32_t first, second;
  return decision->round_count == 2 && tally_lead(&decision->rounds[0], &first) == TALLY_ONE &&
         tally_lead(&decision->rounds[1], &second) == TALLY_ONE && first != second;
}

// Taken against what most had voted for; of a tie, or without a vote, nobody was overridden.
static bool was_overridden(const Decision *decision) {
  uint32_t leader;
  return decision->by == DECIDED_FACILITATOR && decision->closed &&
         tally_lead(last_round(decision), &leader) == TALLY_ONE;
}

// The run this one parts from here: a road that left it, or the one it left.
static uint32_t other_road(const Workshop *workshop, uint32_t run, uint32_t choice) {
  uint32_t count;
  const WorkshopRun *runs = workshop_runs(workshop, &count);
  while (choice < runs[run].shared) run = runs[run].parent;
  if (runs[run].kind == RUN_ROAD && runs[run].shared == choice) return runs[run].parent;
  for (uint32_t i = 0; i < count; i++)
    if (runs[i].kind == RUN_ROAD && runs[i].parent == run && runs[i].shared == choice) return i;
  return NONE;
}

static const char *moment_because(const Debrief *debrief, uint32_t choice) {
  for (uint32_t i = 0; i < debrief->moment_count; i++)
    if (debrief->moments[i].choice == choice) return debrief->moments[i].because;
  return NULL;
}

// What was said, and the first thing said to it.
static void find_words(Session *session, TurningPoint *point) {
  uint32_t count;
  const Entry *entries = session_entries(session, &count);
  point->said = point->reply = point->inner = "";
  for (uint32_t i = 0; i < count; i++) {
    const Entry *entry = &entries[i];
    if (entry->exchange != point->choice + 1) continue;
    if (entry->kind == ENTRY_CHOICE) point->said = *entry->text ? entry->text : entry->does;
    if (entry->kind == ENTRY_LINE && entry->speaker != NONE && *entry->text && !*point->reply)
      point->reply = entry->text;
  }
}

static void find_thought(const Debrief *debrief, TurningPoint *point) {
  for (uint32_t i = 0; i < debrief->line_count; i++)
    if (debrief->lines[i].choice == point->choice) point->inner = debrief->lines[i].inner;
}

static bool has_opened(const Debrief *debrief, uint32_t choice) {
  for (uint32_t i = 0; i < debrief->line_count; i++)
    if (debrief->lines[i].choice == choice) return debrief->lines[i].raised != 0;
  return false;
}

static Weighed weigh(const Workshop *workshop, uint32_t run, uint32_t choice,
                     const Debrief *debrief) {
  const Decision *decision = workshop_decision_at(workshop, run, choice);
  const char *because = moment_because(debrief, choice);
  bool opened = has_opened(debrief, choice);
  Weighed it = {.point = {.run = run,
                          .choice = choice,
                          .decision = decision,
                          .mind_changed = changed_its_mind(decision),
                          .overridden = was_overridden(decision),
                          .road = other_road(workshop, run, choice),
                          .because = because  ? because
                                     : opened ? "something opened"
                                              : NULL}};
  it.weight = it.point.mind_changed * WEIGHS_MIND + it.point.overridden * WEIGHS_OTHER +
              (it.point.road != NONE) * WEIGHS_ROAD + (because != NULL) * WEIGHS_THOUGHT +
              opened * WEIGHS_OPENED;
  if (it.point.road != NONE) it.point.because = "here the roads part";
  if (it.point.overridden) it.point.because = "another way than the room's was taken";
  if (it.point.mind_changed) it.point.because = "the room changed its mind";
  return it;
}

// Keeps the heaviest in their order: of equals the later goes.
static uint32_t keep(Weighed kept[TURNING_MOST + 1], uint32_t count, Weighed it) {
  uint32_t lightest = 0;
  kept[count] = it;
  if (count < TURNING_MOST) return count + 1;
  for (uint32_t i = 1; i <= count; i++)
    if (kept[i].weight <= kept[lightest].weight) lightest = i;
  memmove(&kept[lightest], &kept[lightest + 1], (count - lightest) * sizeof *kept);
  return count;
}

// The heaviest so far, those of this run from choice `from` on among them.
static uint32_t collect(const Workshop *workshop, uint32_t run, uint32_t from,
                        Weighed kept[TURNING_MOST + 1], uint32_t count) {
  uint32_t runs;
  Debrief debrief;
  Session *session = workshop_runs(workshop, &runs)[run].session;
  debrief_make(session, &debrief);
  for (uint32_t i = from; i < session_choices(session); i++) {
    Weighed it = weigh(workshop, run, i, &debrief);
    if (it.weight == 0) continue;
    find_words(session, &it.point);
    find_thought(&debrief, &it.point);
    count = keep(kept, count, it);
  }
  debrief_free(&debrief);
  return count;
}

static uint32_t give(const Weighed *kept, uint32_t count, TurningPoint out[TURNING_MOST]) {
  for (uint32_t i = 0; i < count; i++) out[i] = kept[i].point;
  return count;
}

uint32_t turning_find(const Workshop *workshop, uint32_t run, TurningPoint out[TURNING_MOST]) {
  Weighed kept[TURNING_MOST + 1];
  return give(kept, collect(workshop, run, 0, kept, 0), out);
}

// Where a road begins is told once, at the run that was left.
uint32_t turning_find_all(const Workshop *workshop, uint32_t run, TurningPoint out[TURNING_MOST]) {
  uint32_t runs, count = 0;
  Weighed kept[TURNING_MOST + 1];
  const WorkshopRun *all = workshop_runs(workshop, &runs);
  for (uint32_t i = 0; i < runs; i++) {
    bool is_road = all[i].kind == RUN_ROAD;
    if (strcmp(all[i].team, all[run].team) == 0)
      count = collect(workshop, i, is_road ? all[i].shared + 1 : 0, kept, count);
  }
  return give(kept, count, out);
}
