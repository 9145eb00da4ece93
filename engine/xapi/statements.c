#include "xapi/statements.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "story/debrief.h"
#include "xapi/activity.h"
#include "xapi/answer.h"
#include "xapi/marks.h"
#include "xapi/statement.h"

// Each input has room for four steps of the sequence; what comes before any input has the first.
enum { STEPS = 4, STEP_ANSWERED = 0, STEP_REWIND = 0, STEP_BACK = 1, STEP_PAUSE = 2 };
enum { STEP_COMPLETED = 1, STEP_JUDGED = 2, STEP_TERMINATED = 3 };

typedef struct Taken {  // a choice of the branch that was taken
  uint32_t input;       // which of the journal's it is
  uint32_t forks;       // how often the person went back to before it
} Taken;

typedef struct Teller {
  Session *session;
  const Story *story;
  const JournalInput *inputs;
  uint32_t input_count;
  Sender sender;
  Taken *branch;         // one for each input, of which `made` are in use
  uint32_t made, forks;  // forks: of the choice to come
  uint32_t entry;        // of the transcript: looked at so far
  uint32_t line;         // the last one said in them, NONE
  uint32_t last;         // the last input that is no note, counted from 1
  Buf *out;
} Teller;

static const char *words(const Teller *teller, Text text) {
  return story_text(teller->story, text);
}

static uint32_t step(uint32_t input, uint32_t number) {  // inputs are counted from 1 here
  return STEPS * input + number;
}

// The branch ----------------------------------------------------------------------------------

static void go_back(Teller *teller, uint32_t choice) {
  teller->forks = teller->branch[choice].forks + 1;
  teller->made = choice;
}

static void take(Teller *teller, uint32_t input) {
  teller->branch[teller->made++] = (Taken){.input = input, .forks = teller->forks};
  teller->forks = 0;
}

static void find_branch(Teller *teller) {
  teller->branch = memory_new((size_t)teller->input_count + 1, sizeof *teller->branch);
  for (uint32_t i = 0; i < teller->input_count; i++) {
    switch (teller->inputs[i].kind) {
      case JOURNAL_CHOOSE: take(teller, i); break;
      case JOURNAL_REWIND: go_back(teller, (uint32_t)teller->inputs[i].number); break;
      case JOURNAL_NOTE: continue;
    }
    teller->last = i + 1;
  }
}

// An answer -----------------------------------------------------------------------------------

static void put_circumstances(Statement *statement, const Teller *teller, uint32_t choice,
                              const ActivityQuestion *question) {
  const Exchange *exchange = session_exchange(teller->session, choice);
  statement_context(statement);
  activity_surroundings(statement, teller->story->beats[question->beat].scene);
  statement_extensions(statement);
  statement_extension_int(statement, "choice", choice);
  answer_put_offered(statement, question);
  answer_put_to(statement, exchange);
  if (teller->branch[choice].forks > 0)
    statement_extension_int(statement, "forks", teller->branch[choice].forks);
}

static void tell_answer(Teller *teller, uint32_t choice) {
  uint32_t options[LIMIT_OPTIONS];
  const Exchange *exchange = session_exchange(teller->session, choice);
  const Option *option = &teller->story->options[exchange->option];
  uint32_t count = run_shown(teller->story, session_before(teller->session, choice),
                             session_head(teller->session)->seed, options);
  answer_find_line(teller->session, choice, &teller->entry, &teller->line);
  ActivityQuestion question = {option->beat, teller->line, options, count};
  uint32_t sequence = step(teller->branch[choice].input + 1, STEP_ANSWERED);
  Statement statement = statement_open(&teller->sender, VERB_ANSWERED, sequence,
                                       words(teller, option->id), teller->out);
  activity_question(&statement, &question);
  answer_put_result(&statement, exchange);
  put_circumstances(&statement, teller, choice, &question);
  statement_close(&statement);
}

// The beginning, going back, a pause -------------------------------------------------------------

static Statement open_of_course(const Teller *teller, Verb verb, uint32_t sequence,
                                const char *about) {
  Statement statement = statement_open(&teller->sender, verb, sequence, about, teller->out);
  activity_course(&statement);
  return statement;
}

static void tell_beginning(const Teller *teller, const JournalHead *written) {
  Buf about = {0};
  buf_add_format(&about, "%016" PRIx64 " %016" PRIx64, written->rules, written->words);
  Statement statement = open_of_course(teller, VERB_INITIALIZED, 0, buf_text(&about));
  buf_free(&about);
  statement_context(&statement);
  statement_extensions(&statement);
  statement_extension(&statement, "journal");
  json_open_object(&statement.json);
  json_put_hash(&statement.json, "rules", written->rules);
  json_put_hash(&statement.json, "words", written->words);
  json_close_object(&statement.json);
  if (written->from[0]) statement_extension_text(&statement, "from", written->from);
  statement_close(&statement);
}

static void tell_rewind_as(const Teller *teller, Verb verb, uint32_t sequence, uint32_t to,
                           uint32_t left) {
  Buf about = {0};
  buf_add_format(&about, "%" PRIu32 " %" PRIu32, to, left);
  Statement statement = open_of_course(teller, verb, sequence, buf_text(&about));
  statement_context(&statement);
  statement_extensions(&statement);
  statement_extension(&statement, "rewind");
  json_open_object(&statement.json);
  json_put_int(&statement.json, "to", to);
  json_put_int(&statement.json, "left", left);
  json_close_object(&statement.json);
  statement_close(&statement);
  buf_free(&about);
}

static void tell_rewind(const Teller *teller, uint32_t input, uint32_t made) {
  uint32_t to = (uint32_t)teller->inputs[input].number;
  tell_rewind_as(teller, VERB_SUSPENDED, step(input + 1, STEP_REWIND), to, made - to);
  tell_rewind_as(teller, VERB_RESUMED, step(input + 1, STEP_BACK), to, made - to);
}

static void tell_pause(const Teller *teller, Verb verb, uint32_t sequence) {
  Statement statement = open_of_course(teller, verb, sequence, "pause");
  statement_context(&statement);
  statement_extensions(&statement);
  statement_close(&statement);
}

static bool says_resumed(const JournalInput *input) {
  return input->kind == JOURNAL_NOTE && strcmp(input->text, JOURNAL_RESUMED) == 0;
}

// A person came back before choice `input` if it was noted since the last input that is no note. The
// pause is told as it was when the journal ended there.
static void tell_return(const Teller *teller, uint32_t input) {
  uint32_t resumed = 0, last = input;
  for (; last > 0 && teller->inputs[last - 1].kind == JOURNAL_NOTE; last--)
    if (says_resumed(&teller->inputs[last - 1])) resumed = last;
  if (resumed == 0) return;
  tell_pause(teller, VERB_SUSPENDED, step(last, STEP_PAUSE));
  tell_pause(teller, VERB_RESUMED, step(resumed, STEP_BACK));
}

static void tell_inputs(Teller *teller) {
  uint32_t made = 0, next = 0;  // choices of the branch as it was then; answers told
  for (uint32_t i = 0; i < teller->input_count; i++) {
    switch (teller->inputs[i].kind) {
      case JOURNAL_CHOOSE:
        made++;
        tell_return(teller, i);
        if (next < teller->made && teller->branch[next].input == i) tell_answer(teller, next++);
        break;
      case JOURNAL_REWIND:
        tell_rewind(teller, i, made);
        made = (uint32_t)teller->inputs[i].number;
        break;
      case JOURNAL_NOTE: break;
    }
  }
}

// The end ----------------------------------------------------------------------------------------

static void tell_completed(const Teller *teller, const Marks *marks) {
  Statement statement =
      open_of_course(teller, VERB_COMPLETED, step(teller->last, STEP_COMPLETED), "");
  json_put_object(&statement.json, "result");
  json_put_bool(&statement.json, "completion", true);
  marks_add(&statement, marks);
  json_close_object(&statement.json);
  statement_context(&statement);
  statement_extensions(&statement);
  statement_close(&statement);
}

static void tell_judged(const Teller *teller, const Marks *marks) {
  bool passed = marks->fair->passed;
  Statement statement = open_of_course(teller, passed ? VERB_PASSED : VERB_FAILED,
                                       step(teller->last, STEP_JUDGED), "fair");
  json_put_object(&statement.json, "result");
  json_put_bool(&statement.json, "success", passed);
  marks_add(&statement, marks);
  json_close_object(&statement.json);
  statement_context(&statement);
  statement_extensions(&statement);
  statement_extension_text(&statement, "gate", "fair");
  statement_close(&statement);
}

static void tell_end(const Teller *teller) {
  Debrief debrief;
  debrief_make(teller->session, &debrief);
  Marks marks = marks_find(teller->session, &debrief.score);
  tell_completed(teller, &marks);
  if (marks.fair) tell_judged(teller, &marks);
  debrief_free(&debrief);
  Statement statement =
      open_of_course(teller, VERB_TERMINATED, step(teller->last, STEP_TERMINATED), "");
  statement_context(&statement);
  statement_extensions(&statement);
  statement_close(&statement);
}

bool statements_add(Session *session, const JournalHead *written, bool whole,
                    const SenderSetup *setup, Buf *out, Err *err) {
  Teller teller = {.session = session, .story = session_story(session), .line = NONE, .out = out};
  teller.inputs = session_inputs(session, &teller.input_count);
  if (teller.input_count > STATEMENTS_INPUTS)
    return err_set(err, "%s: there are more than %d inputs in it", setup->attempt,
                   STATEMENTS_INPUTS);
  if (!sender_init(&teller.sender, setup, written, teller.story, err)) return false;
  find_branch(&teller);
  tell_beginning(&teller, written);
  tell_inputs(&teller);
  if (whole && session_over(session)) tell_end(&teller);
  if (whole && !session_over(session))
    tell_pause(&teller, VERB_SUSPENDED, step(teller.last, STEP_PAUSE));
  free(teller.branch);
  return true;
}
