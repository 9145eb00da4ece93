#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "workshop/now.h"

// The session of this head, after these choices.
static Session *replay(const Story *story, const JournalHead *head, JournalInput *choices,
                       uint32_t count, Err *err) {
  Err parted;
  Journal journal = {.head = *head, .inputs = choices, .input_count = count};
  Session *session = session_replay(story, &journal, &parted, err);
  if (!session || parted.text[0] == '\0') return session;
  *err = parted;
  session_free(session);
  return NULL;
}

static void add_run(Now *now, WorkshopRun run) {
  now->runs = memory_push(now->runs, now->run_count, &now->run_cap, sizeof *now->runs);
  now->run = now->run_count;
  now->runs[now->run_count++] = run;
  runs_decide(now);
}

static bool have_room(const Now *now, Err *err) {
  return now->run_count < NOW_RUNS ||
         err_set(err, "A workshop has at most %d roads, and these are all.", NOW_RUNS);
}

static bool begin(Now *now, WorkshopRun run, const JournalHead *head, JournalInput *choices,
                  Err *err) {
  if (!have_room(now, err)) return false;
  if (!run.team) run.team = "";
  if (!run.variant) run.variant = "";
  run.session = replay(now->story, head, choices, run.shared, err);
  if (!run.session) return false;
  add_run(now, run);
  return true;
}

bool runs_begin(Now *now, WorkshopRun run, const JournalHead *head, Err *err) {
  run.shared = 0;
  return begin(now, run, head, NULL, err);
}

void runs_decide(Now *now) {
  WorkshopRun *run = &now->runs[now->run];
  if (session_over(run->session)) return;
  Decision decision = {.round_count = 1, .chosen = NONE};
  decision.offered = session_options(run->session, decision.options);
  for (int i = 0; i < WORKSHOP_ROUNDS; i++)
    decision.rounds[i] = (Tally){.offered = decision.offered, .room = now->room};
  run->decisions =
      memory_push(run->decisions, run->decision_count, &run->decision_cap, sizeof decision);
  run->decisions[run->decision_count++] = decision;
}

// Sessions of a workshop only ever go forward: their inputs are their choices.
bool runs_back(Now *now, uint32_t choice, Err *err) {
  WorkshopRun *from = &now->runs[now->run];
  uint32_t count, choices = session_choices(from->session);
  if (choices == 0) return err_set(err, "Nothing was decided yet: there is nowhere to go back to.");
  if (choice >= choices)
    return err_set(err, "There are %" PRIu32 " decisions to go back to, counted from 0.", choices);
  JournalInput *inputs = memory_new(choice + 1, sizeof *inputs);
  memcpy(inputs, session_inputs(from->session, &count), choice * sizeof *inputs);
  WorkshopRun road = {.kind = RUN_ROAD,
                      .parent = now->run,
                      .shared = choice,
                      .team = from->team,
                      .variant = from->variant};
  bool begun = begin(now, road, session_head(from->session), inputs, err);
  free(inputs);
  return begun;
}

bool runs_scene(Now *now, const char *scene, bool pushy, Err *err) {
  const WorkshopRun *from = &now->runs[now->run];
  JournalHead head = *session_head(from->session);
  snprintf(head.from, sizeof head.from, "%s", scene);
  head.pushy = pushy;
  WorkshopRun run = {
      .kind = RUN_SCENE, .parent = NONE, .team = from->team, .variant = from->variant};
  return runs_begin(now, run, &head, err);
}

// The first team has no name until there is a second; then the wall says "the first team".
bool runs_team(Now *now, const char *team, Err *err) {
  if (strlen(team) >= WORKSHOP_NAME)
    return err_set(err, "The name of a team has at most %d bytes.", WORKSHOP_NAME - 1);
  for (uint32_t i = 0; i < now->run_count; i++)
    if (strcmp(now->runs[i].team, team) == 0)
      return err_set(err, "There is a team %s already; give this one another name.", team);
  WorkshopRun run = {.kind = RUN_TEAM, .parent = NONE, .team = team};
  return runs_begin(now, run, session_head(now->runs[0].session), err);
}

// As session_new would have it: names of the course, which it checks.
static bool set_variant(JournalHead *head, const char *setting, Err *err) {
  const char *equals = strchr(setting, '=');
  if (!equals) return err_set(err, "A variant is written name=value.");
  size_t length = (size_t)(equals - setting);
  for (uint32_t i = 0; i < head->variant_count; i++) {
    if (strlen(head->variant[i][0]) != length || strncmp(head->variant[i][0], setting, length) != 0)
      continue;
    snprintf(head->variant[i][1], JOURNAL_NAME, "%s", equals + 1);
    return true;
  }
  return err_set(err, "The course draws nothing that is called %.*s.", (int)length, setting);
}

bool runs_variant(Now *now, const char *setting, Err *err) {
  const WorkshopRun *from = &now->runs[now->run];
  JournalHead head = *session_head(from->session);
  WorkshopRun run = {.kind = RUN_VARIANT, .parent = NONE, .team = from->team, .variant = setting};
  return set_variant(&head, setting, err) && runs_begin(now, run, &head, err);
}
