#include "tools/xapi_command.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "saves/saved.h"
#include "tools/kept_workshop.h"
#include "xapi/group_statements.h"
#include "xapi/stamp.h"
#include "xapi/statements.h"

const CommandOption xapi_command_options[] = {
    {"-o", "FILE", "Where they are written; without it they are printed."},
    {"--actor", "NAME",
     "Who played, in plain words. Without it the actor is a code made from the player's name, or "
     "from the workshop."},
    {"--key", "WORD",
     "Mixed into that code, so that nobody who does not know it can try names. Use the same one "
     "each time."},
    {"--home", "URL", "The home page of the account, which says whose codes or names these are."},
    {"--at", "TIME",
     "When the session began, as 2026-11-20T18:05:00Z. Without it: what the name of the journal "
     "says, else when the file was last written."},
    {"--course", "COURSE", "The course they are of, when that is a folder of your own."},
    {"--data", "DIR", "Where attempts are kept, when they are not in the usual place."},
    {0}};

typedef struct Work {
  const CommandWorld *world;
  const CommandLine *line;
  Buf out;
  bool wrong;  // something had to be left out
} Work;

// "data/journals/a-b.journal" is "a-b".
static void name_attempt(const char *path, char out[SAVE_PATH]) {
  static const char ending[] = ".journal";
  const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
  size_t length = strlen(name), tail = strlen(ending);
  if (length > tail && strcmp(name + length - tail, ending) == 0) length -= tail;
  memcpy(out, name, length);
  out[length] = '\0';
}

static bool find_base(const Work *work, const char *path, SenderSetup *setup, Err *err) {
  struct stat about;
  const char *given = command_value(work->line, "--at");
  if (given) {
    setup->clock = "given";
    if (stamp_read(given, &setup->base_ms)) return true;
    return err_set(err, "--at needs a moment such as 2026-11-20T18:05:00Z, not \"%s\"", given);
  }
  setup->clock = "begun";
  if (stamp_read_begun(setup->attempt, &setup->base_ms)) return true;
  setup->clock = "changed";
  if (stat(path, &about) != 0) return err_set(err, "%s: %s", path, strerror(errno));
  setup->base_ms = (int64_t)about.st_mtim.tv_sec * 1000;
  return true;
}

static void say_what_is_wrong(Work *work, const char *path, const Journal *journal,
                              const Err *parted) {
  static const char rest[] = "what stands before it is told, and no end";
  if (journal->fault.text[0]) {
    fprintf(stderr, "unpersuaded: %s; %s\n", journal->fault.text, rest);
  } else if (parted->text[0]) {
    fprintf(stderr, "unpersuaded: %s: %s; %s\n", path, parted->text, rest);
  } else {
    return;
  }
  work->wrong = true;
}

static bool tell_session(Work *work, const char *path, const Journal *journal, const Story *story,
                         Err *err) {
  Err parted;
  char attempt[SAVE_PATH];
  name_attempt(path, attempt);
  SenderSetup setup = {.home = command_value(work->line, "--home"),
                       .actor = command_value(work->line, "--actor"),
                       .key = command_value(work->line, "--key"),
                       .attempt = attempt};
  if (!find_base(work, path, &setup, err)) return false;
  Session *session = session_replay(story, journal, &parted, err);
  if (!session) return err_prefix(err, "%s", path);
  say_what_is_wrong(work, path, journal, &parted);
  bool whole = !journal->fault.text[0] && !parted.text[0];
  bool told = statements_add(session, &journal->head, whole, &setup, &work->out, err);
  session_free(session);
  return told;
}

// A workshop's file says itself when it began.
static bool tell_workshop(Work *work, const char *path, Err *err) {
  Err parted;
  SenderSetup setup = {.home = command_value(work->line, "--home"),
                       .actor = command_value(work->line, "--actor"),
                       .key = command_value(work->line, "--key"),
                       .attempt = "",
                       .clock = "begun"};
  if (command_value(work->line, "--at") && !find_base(work, path, &setup, err)) return false;
  Workshop *workshop = kept_workshop_read(work->world, work->line, path, &parted, err);
  if (!workshop) return false;
  bool whole = !parted.text[0];
  if (!whole)
    fprintf(stderr, "unpersuaded: %s; what stands before it is told, and no end\n", parted.text);
  work->wrong |= !whole;
  bool told = group_statements_add(workshop, whole, &setup, &work->out, err);
  workshop_free(workshop);
  return told || err_prefix(err, "%s", path);
}

static bool tell_journal(Work *work, const char *name, Err *err) {
  Err none;
  Journal journal;
  char folder[SAVE_PATH], path[SAVE_PATH];
  if (!save_folder(command_value(work->line, "--data"), folder, &none)) folder[0] = '\0';
  if (!saved_find(folder, name, path, err) || !save_read(path, &journal, err)) return false;
  const char *asked = command_value(work->line, "--course");
  const Story *story =
      library_course(work->world->library, asked ? asked : journal.head.course, err);
  bool told = story && tell_session(work, path, &journal, story, err);
  journal_free(&journal);
  return told;
}

static bool tell(Work *work, const char *name, Err *err) {
  char path[SAVE_PATH];
  return kept_workshop_find(work->line, name, path) ? tell_workshop(work, path, err)
                                                    : tell_journal(work, name, err);
}

static bool tell_all(Work *work, Err *err) {
  for (size_t i = 0; i < work->line->word_count; i++)
    if (!tell(work, work->line->words[i], err)) return false;
  return true;
}

static bool print(const Buf *out, Err *err) {
  size_t written = fwrite(buf_text(out), 1, out->length, stdout);
  if (written == out->length && fflush(stdout) == 0) return true;
  return err_set(err, "the statements could not be printed: %s", strerror(errno));
}

// Nothing is written before everything was told: half of a file looks like a whole one.
int xapi_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  Work work = {.world = world, .line = line};
  const char *path = command_value(line, "-o");
  bool done = tell_all(&work, &err);
  if (done && path) done = file_write(path, buf_text(&work.out), work.out.length, &err);
  if (done && !path) done = print(&work.out, &err);
  buf_free(&work.out);
  if (!done) return command_fail(&err);
  return work.wrong ? COMMAND_FAILED : COMMAND_DONE;
}
