#include "tools/replay_command.h"

#include <stdio.h>

#include "saves/save.h"
#include "tools/debrief_text.h"
#include "tools/plot_files.h"
#include "tools/session_json.h"
#include "tools/terminal.h"
#include "tools/transcript_text.h"

const CommandOption replay_command_options[] = {
    {"--json", NULL, "Counts, marks, gates and every exchange, for other programs."},
    {"--transcript", NULL, "Only what was said."},
    {"--plots", "DIR",
     "Writes trend.svg, plane.svg and notebook.svg into this folder and prints nothing. Earlier "
     "attempts are those kept beside FILE."},
    {"--course", "COURSE", "The course it is of, when that is a folder of your own."},
    {0}};

// What was said, with the debrief where it stands in play.
static void add_text(Session *session, bool with_debrief, Buf *out) {
  uint32_t count, place = with_debrief ? debrief_text_place(session) : NONE;
  session_entries(session, &count);
  uint32_t before = place < count ? place : count;
  transcript_text_add_all(session, 0, before, TERMINAL_COLUMNS, out);
  if (place != NONE) debrief_text_add(session, TERMINAL_COLUMNS, out);
  transcript_text_add_all(session, before, count, TERMINAL_COLUMNS, out);
}

static int print(Session *session, const Journal *journal, bool whole, const CommandLine *line) {
  Buf out = {0};
  if (command_given(line, "--json")) {
    session_json_add(session, journal, whole, &out);
  } else {
    add_text(session, !command_given(line, "--transcript"), &out);
  }
  size_t written = fwrite(buf_text(&out), 1, out.length, stdout);
  bool done = written == out.length && fflush(stdout) == 0;
  buf_free(&out);
  return done ? COMMAND_DONE : COMMAND_FAILED;
}

static int write_plots(Session *session, const CommandLine *line) {
  Err err;
  const char *folder = command_value(line, "--plots");
  bool written = plot_files_write(session, line->words[0], folder, &err);
  return written ? COMMAND_DONE : command_fail(&err);
}

static int answer(Session *session, const Journal *journal, bool whole, const CommandLine *line) {
  if (command_given(line, "--plots")) return write_plots(session, line);
  return print(session, journal, whole, line);
}

// The good part is printed all the same.
static bool say_what_is_wrong(const Journal *journal, const char *path, const Err *parted) {
  if (journal->fault.text[0])
    fprintf(stderr, "unpersuaded: %s; what stands before it was played\n", journal->fault.text);
  if (parted->text[0])
    fprintf(stderr, "unpersuaded: %s: %s; what stands before it was played\n", path, parted->text);
  return journal->fault.text[0] || parted->text[0];
}

static void say_what_changed(const Story *story, const Journal *journal, const char *path) {
  if (journal->head.rules != story->rules)
    fprintf(stderr, "unpersuaded: %s: the rules of the course have changed since\n", path);
}

static int replay(const Story *story, const Journal *journal, const CommandLine *line) {
  Err err, parted;
  Session *session = session_replay(story, journal, &parted, &err);
  if (!session) return command_fail(&err);
  say_what_changed(story, journal, line->words[0]);
  bool wrong = say_what_is_wrong(journal, line->words[0], &parted);
  int result = answer(session, journal, !wrong, line);
  session_free(session);
  return wrong ? COMMAND_FAILED : result;
}

int replay_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  Journal journal;
  if (!save_read(line->words[0], &journal, &err)) return command_fail(&err);
  const char *course = command_value(line, "--course");
  const Story *story = library_course(world->library, course ? course : journal.head.course, &err);
  int result = story ? replay(story, &journal, line) : command_fail(&err);
  journal_free(&journal);
  return result;
}
