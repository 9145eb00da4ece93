#include "past/records_command.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "past/records_text.h"
#include "records/export.h"
#include "tools/terminal.h"

const CommandOption records_command_options[] = {
    {"--person", "NAME", "Whose records, instead of who was said to play; \"\" for nobody's."},
    {"--json", NULL, "The same with every count, for other programs."},
    {"--export", "NAME", "Everything that is kept of this person, journals and all, as JSON."},
    {"-o", "FILE", "With --export: writes it to this file."},
    {"--forget", "NAME", "Removes everything that is kept of this person, after asking."},
    {"--yes", NULL, "With --forget: without asking."},
    {"--data", "DIR", "The folder that keeps sessions, instead of the usual one."},
    {0}};

static const Story *course(void *of, const char *name, char why[512]) {
  Err err;
  const Story *story = library_course(of, name, &err);
  if (!story) snprintf(why, 512, "%s", err.text);
  return story;
}

static void say(const Err *notice) {
  if (notice->text[0]) fprintf(stderr, "unpersuaded: %s\n", notice->text);
}

static int print(Buf *out) {
  size_t written = fwrite(buf_text(out), 1, out->length, stdout);
  bool done = written == out->length && fflush(stdout) == 0;
  buf_free(out);
  return done ? COMMAND_DONE : COMMAND_FAILED;
}

// Showing ----------------------------------------------------------------------------------------

static bool add_text(Index *index, const CommandWorld *world, const char *person, Buf *out,
                     Err *err) {
  HistoryPeople people = {0};
  HistoryAttempts attempts = {0};
  Progress progress = {0};
  bool done = history_attempts(index, person, &attempts, err) &&
              progress_read(index, &attempts, &progress, err) &&
              history_people(index, &people, err);
  if (done) {
    records_text_add(world->library, person, &attempts, &progress, out);
    records_text_add_others(&people, person, out);
  }
  history_people_free(&people);
  history_attempts_free(&attempts);
  progress_free(&progress);
  return done;
}

static int show(Index *index, const CommandWorld *world, const CommandLine *line) {
  Err err;
  Buf out = {0};
  char person[PERSON_NAME];
  const char *given = command_value(line, "--person");
  if (given)
    person_clean(given, person);
  else
    person_chosen(index_folder(index), person);
  bool done = command_given(line, "--json") ? export_progress(index, person, &out, &err)
                                            : add_text(index, world, person, &out, &err);
  if (done) return print(&out);
  buf_free(&out);
  return command_fail(&err);
}

// Handing out, and forgetting --------------------------------------------------------------------

static int hand_out(Index *index, const CommandLine *line) {
  Err err;
  Buf out = {0};
  char person[PERSON_NAME];
  const char *file = command_value(line, "-o");
  person_clean(command_value(line, "--export"), person);
  if (!export_person(index, person, &out, &err)) return command_fail(&err);
  if (!file) return print(&out);
  bool written = file_write(file, buf_text(&out), out.length, &err);
  buf_free(&out);
  return written ? COMMAND_DONE : command_fail(&err);
}

static bool is_sure(const char *person, size_t files) {
  Buf question = {0}, answer = {0};
  Terminal terminal = terminal_own();
  buf_add_format(&question, "%zu %s of ", files, files == 1 ? "journal" : "journals");
  person_quote(person, &question);
  buf_add(&question, " will be gone for good. Write yes to remove them.\n");
  terminal.write(terminal.to, buf_text(&question));
  bool sure = terminal.read(terminal.to, &answer) && strcmp(buf_text(&answer), "yes") == 0;
  buf_free(&question);
  buf_free(&answer);
  return sure;
}

// Asked for again after it failed halfway, there may be rows and no journals.
static bool is_anybody(Index *index, const char *person, const Belongings *belongings, Err *err) {
  HistoryPeople people;
  char chosen[PERSON_NAME];
  person_chosen(index_folder(index), chosen);
  bool found = belongings->count > 0 || (*person && strcmp(chosen, person) == 0);
  if (!history_people(index, &people, err)) return false;
  for (size_t i = 0; i < people.count; i++)
    found = found || strcmp(people.items[i].name, person) == 0;
  history_people_free(&people);
  Buf name = {0};
  person_quote(person, &name);
  if (!found) err_set(err, "nothing is kept of %s here", buf_text(&name));
  buf_free(&name);
  return found;
}

static int forget(Index *index, const CommandLine *line) {
  Err err;
  Belongings belongings;
  char person[PERSON_NAME];
  person_clean(command_value(line, "--forget"), person);
  if (!belongings_find(index_folder(index), person, &belongings, &err)) return command_fail(&err);
  int result = COMMAND_DONE;
  if (!is_anybody(index, person, &belongings, &err)) {
    result = command_fail(&err);
  } else if (!command_given(line, "--yes") && !is_sure(person, belongings.count)) {
    puts("Nothing was removed.");
    result = COMMAND_FAILED;
  } else if (!belongings_forget(index, person, &belongings, &err)) {
    result = command_fail(&err);
  } else {
    puts("Forgotten.");
  }
  belongings_free(&belongings);
  return result;
}

static int answer(Index *index, const CommandWorld *world, const CommandLine *line) {
  if (command_given(line, "--forget")) return forget(index, line);
  if (command_given(line, "--export")) return hand_out(index, line);
  return show(index, world, line);
}

int records_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err, notice;
  char folder[SAVE_PATH];
  if (!save_folder(command_value(line, "--data"), folder, &err)) return command_fail(&err);
  Index *index = index_open(folder, &notice, &err);
  if (!index) return command_fail(&err);
  say(&notice);
  bool read = index_refresh(index, (IndexCourses){course, world->library}, &notice, &err);
  say(&notice);
  int result = read ? answer(index, world, line) : command_fail(&err);
  index_close(index);
  return result;
}
