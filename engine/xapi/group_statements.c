#include "xapi/group_statements.h"

#include <inttypes.h>
#include <string.h>

#include "workshop/wording.h"
#include "xapi/answer.h"
#include "xapi/statement.h"

// Every run has room for its choices; the ends come after all runs there can be.
enum { OF_RUN = 4096, OF_END = 1 << 21 };

typedef struct Group {
  const Workshop *workshop;
  const Story *story;
  const WorkshopRun *runs;
  uint32_t run_count;
  Sender sender;
  Buf *out;
} Group;

// An answer --------------------------------------------------------------------------------------

static void put_votes(Statement *statement, const Decision *decision) {
  statement_extension(statement, "votes");
  json_open_array(&statement->json);
  for (uint32_t round = 0; round < decision->round_count; round++) {
    json_open_array(&statement->json);
    for (uint32_t i = 0; i < decision->offered; i++)
      json_int(&statement->json, decision->rounds[round].votes[i]);
    json_close_array(&statement->json);
  }
  json_close_array(&statement->json);
}

// Which team it was, by the order they began in; -1 when there is only one.
static int team_of(const Group *group, uint32_t run) {
  int teams = 1, found = 0;
  for (uint32_t i = 0; i < group->run_count; i++) {
    if (group->runs[i].kind != RUN_TEAM) continue;
    if (strcmp(group->runs[i].team, group->runs[run].team) == 0) found = teams;
    teams++;
  }
  return teams > 1 ? found : -1;
}

static void put_circumstances(Statement *statement, const Group *group, uint32_t run,
                              uint32_t choice, const ActivityQuestion *question) {
  const Decision *decision = workshop_decision_at(group->workshop, run, choice);
  int team = team_of(group, run);
  statement_context(statement);
  activity_surroundings(statement, group->story->beats[question->beat].scene);
  statement_extensions(statement);
  statement_extension_int(statement, "run", run);
  statement_extension_text(statement, "kind", wording_run(group->runs[run].kind));
  if (team >= 0) statement_extension_int(statement, "team", team);
  statement_extension_int(statement, "choice", choice);
  answer_put_offered(statement, question);
  put_votes(statement, decision);
  statement_extension_text(statement, "by", wording_decided(decision->by));
  answer_put_to(statement, session_exchange(group->runs[run].session, choice));
}

static void tell_answer(const Group *group, uint32_t run, uint32_t choice, uint32_t line) {
  const Decision *decision = workshop_decision_at(group->workshop, run, choice);
  const Exchange *exchange = session_exchange(group->runs[run].session, choice);
  const Option *option = &group->story->options[exchange->option];
  ActivityQuestion question = {option->beat, line, decision->options, decision->offered};
  Statement statement = statement_open(&group->sender, VERB_ANSWERED, 1 + run * OF_RUN + choice,
                                       story_text(group->story, option->id), group->out);
  activity_question(&statement, &question);
  answer_put_result(&statement, exchange);
  put_circumstances(&statement, group, run, choice, &question);
  statement_close(&statement);
}

static void tell_run(const Group *group, uint32_t run) {
  const Session *session = group->runs[run].session;
  uint32_t entry = 0, line = NONE;
  for (uint32_t choice = 0; choice < session_choices(session); choice++) {
    answer_find_line(session, choice, &entry, &line);
    if (choice >= group->runs[run].shared) tell_answer(group, run, choice, line);
  }
}

// Beginning and end ------------------------------------------------------------------------------

// The unit of votes, and how many there can be, as it is now: that may be changed while it lasts,
// so the id does not hang on it.
static void put_room(Statement *statement, const Group *group) {
  WorkshopSetup setup = workshop_setup(group->workshop);
  statement_extension_int(statement, "room", setup.room);
  statement_extension_text(statement, "unit", event_unit_word(setup.unit));
}

static void tell_of_course(const Group *group, Verb verb, uint32_t sequence) {
  Statement statement = statement_open(&group->sender, verb, sequence, "", group->out);
  activity_course(&statement);
  if (verb == VERB_COMPLETED) {
    json_put_object(&statement.json, "result");
    json_put_bool(&statement.json, "completion", true);
    json_close_object(&statement.json);
  }
  statement_context(&statement);
  statement_extensions(&statement);
  if (verb == VERB_TERMINATED) put_room(&statement, group);
  statement_close(&statement);
}

static bool came_to_the_end(const Group *group) {
  for (uint32_t i = 0; i < group->run_count; i++)
    if (session_over(group->runs[i].session)) return true;
  return false;
}

// The first run's head holds all that a workshop begins with; the hashes of the course may change.
static void add_name(const Group *group, Buf *out) {
  JournalHead head = *session_head(group->runs[0].session);
  head.rules = head.words = 0;
  buf_add_format(out, "%" PRId64 "\n", workshop_setup(group->workshop).utc_seconds);
  journal_write_head(&head, out);
}

static bool fits(const Group *group, Err *err) {
  for (uint32_t i = 0; i < group->run_count; i++)
    if (session_choices(group->runs[i].session) >= OF_RUN || (i + 1) * OF_RUN >= OF_END)
      return err_set(err, "the workshop has more decisions than can be told");
  return true;
}

bool group_statements_add(const Workshop *workshop, bool whole, const SenderSetup *setup, Buf *out,
                          Err *err) {
  Group group = {.workshop = workshop, .story = workshop_story(workshop), .out = out};
  SenderSetup sender = *setup;
  Buf name = {0};
  group.runs = workshop_runs(workshop, &group.run_count);
  if (strcmp(sender.clock, "given") != 0) {
    sender.base_ms = workshop_setup(workshop).utc_seconds * 1000;
    sender.clock = "begun";
  }
  add_name(&group, &name);
  bool ready = fits(&group, err) &&
               sender_init_group(&group.sender, &sender, buf_text(&name), group.story, err);
  buf_free(&name);
  if (!ready) return false;
  tell_of_course(&group, VERB_INITIALIZED, 0);
  for (uint32_t run = 0; run < group.run_count; run++) tell_run(&group, run);
  if (whole && came_to_the_end(&group)) tell_of_course(&group, VERB_COMPLETED, OF_END);
  if (whole && workshop_over(workshop)) tell_of_course(&group, VERB_TERMINATED, OF_END + 1);
  return true;
}
