#include "tools/play_command.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/hash.h"
#include "base/memory.h"
#include "saves/save.h"
#include "tools/play_terminal.h"

const CommandOption play_command_options[] = {
    {"--terminal", NULL, "Play here, in plain text, also where there is a display."},
    {"--seed", "N", "What chance is drawn from: the same seed is the same playthrough."},
    {"--variant", "NAME=VALUE", "Fixes a variant instead of drawing it. May be given for each."},
    {"--from", "SCENE", "Begins at this scene, as after a sensible way there."},
    {"--pushy", NULL, "With --from: as after a way there that pushed."},
    {"--journal", "FILE",
     "Writes the session to this file; if there is one in it, goes on with it."},
    {"--player", "NAME", "Your name in the conversation."},
    {"--person", "NAME", "Whose records it counts in, instead of who was said to play."},
    {"--data", "DIR", "The folder that keeps sessions, instead of the usual one."},
    {0}};

// Chance enters here, once a session, when no seed is given.
static uint64_t draw_seed(void) {
  uint32_t seed = 0;
  FILE *random = fopen("/dev/urandom", "rb");
  bool drawn = random && fread(&seed, sizeof seed, 1, random) == 1;
  if (random) fclose(random);
  if (drawn) return seed;
  return hash_mix(hash_int(hash_int(HASH_START, time(NULL)), getpid())) >> 32;
}

// Beginning and going on -------------------------------------------------------------------------

static void say_not_written(CommandSession *opened, const Err *why) {
  err_set(&opened->notice,
          "Nothing will be written down: %s. You can play; the session is lost when you leave.",
          why->text);
}

static void save_new(CommandSession *opened, const CommandLine *line) {
  Err err;
  char folder[SAVE_PATH];
  if (save_folder(command_value(line, "--data"), folder, &err))
    opened->save = save_begin(folder, opened->session, SAVE_NOW, &err);
  if (!opened->save) say_not_written(opened, &err);
}

// What is kept elsewhere counts in nobody's records unless asked for.
static bool sign(Session *session, const CommandLine *line, Err *err) {
  Err ignored;
  char folder[SAVE_PATH], chosen[PERSON_NAME];
  const char *given = command_value(line, "--person");
  if (given) return person_sign(session, given, err);
  if (command_given(line, "--journal")) return true;
  if (!save_folder(command_value(line, "--data"), folder, &ignored)) return true;
  person_chosen(folder, chosen);
  return person_sign(session, chosen, err);
}

bool play_command_setup(const CommandLine *line, SessionSetup *setup, const char **variants,
                        Err *err) {
  *setup = (SessionSetup){.seed = draw_seed(),
                          .player = command_value(line, "--player"),
                          .from = command_value(line, "--from"),
                          .pushy = command_given(line, "--pushy"),
                          .variants = variants};
  for (size_t i = 0; i < line->option_count; i++)
    if (strcmp(line->options[i], "--variant") == 0)
      variants[setup->variant_count++] = line->values[i];
  return command_number(line, "--seed", UINT64_MAX, &setup->seed, err);
}

static bool begin(CommandSession *opened, const Story *story, const CommandLine *line, Err *err) {
  SessionSetup setup;
  const char **variants = memory_new(line->option_count + 1, sizeof *variants);
  if (play_command_setup(line, &setup, variants, err))
    opened->session = session_new(story, &setup, err);
  free(variants);
  if (!opened->session) return false;
  bool signed_now = sign(opened->session, line, err);
  if (!signed_now) session_free(opened->session);
  return signed_now;
}

static bool go_on(CommandSession *opened, const Story *story, const char *path, Err *err) {
  opened->session = save_resume(path, story, &opened->save, &opened->notice, err);
  return opened->session != NULL;
}

// An empty file is as good as none.
static bool holds_something(const char *path) {
  struct stat about;
  return stat(path, &about) == 0 && (!S_ISREG(about.st_mode) || about.st_size > 0);
}

// A journal brings its own seed and variants.
static bool check_going_on(const CommandLine *line, Err *err) {
  static const char *const options[] = {"--seed",  "--variant", "--from",
                                        "--pushy", "--player",  "--person"};
  for (size_t i = 0; i < sizeof options / sizeof *options; i++)
    if (command_given(line, options[i]))
      return err_set(err, "%s cannot be given for a session that goes on; it has its own",
                     options[i]);
  return true;
}

static bool open_session(CommandSession *opened, const Story *story, const CommandLine *line,
                         Err *err) {
  Err why;
  const char *path = command_value(line, "--journal");
  if (path && holds_something(path))
    return check_going_on(line, err) && go_on(opened, story, path, err);
  if (!begin(opened, story, line, err)) return false;
  if (path) opened->save = save_begin_at(path, opened->session, &why);
  if (path && !opened->save) say_not_written(opened, &why);
  return true;
}

// Leaving ----------------------------------------------------------------------------------------

// In quotes when a shell would take it apart.
static void add_quoted(Buf *out, const char *path) {
  if (!strpbrk(path, " \t'\"\\$`*?[]()<>&;|#~!{}")) {
    buf_add(out, path);
    return;
  }
  buf_add_char(out, '\'');
  for (const char *c = path; *c; c++) buf_add(out, *c == '\'' ? "'\\''" : (char[]){*c, '\0'});
  buf_add_char(out, '\'');
}

// The command is not broken into lines: it is there to be copied.
static void add_command(Buf *out, const CommandSession *opened, const char *course) {
  if (session_over(opened->session)) {
    buf_add(out, "\nSaved. To read it again:\nunpersuaded replay ");
    add_quoted(out, save_path(opened->save));
    if (strchr(course, '/')) {
      buf_add(out, " --course ");
      add_quoted(out, course);
    }
  } else {
    buf_add(out, "\nSaved. To go on:\nunpersuaded play ");
    add_quoted(out, course);
    buf_add(out, " --journal ");
    add_quoted(out, save_path(opened->save));
  }
  buf_add_char(out, '\n');
}

static void say_farewell(const Terminal *terminal, const CommandSession *opened,
                         const char *course) {
  Buf out = {0};
  if (!opened->save || *session_trouble(opened->session)) {
    buf_add(&out, "\nThis session is not saved.\n");
  } else {
    add_command(&out, opened, course);
  }
  terminal->write(terminal->to, buf_text(&out));
  buf_free(&out);
}

static int play_here(CommandSession *opened, const char *course) {
  Terminal terminal = terminal_own();
  if (opened->notice.text[0]) {
    terminal_say(&terminal, opened->notice.text);
    terminal.write(terminal.to, "\n");
  }
  play_terminal(opened->session, &terminal);
  say_farewell(&terminal, opened, course);
  session_free(opened->session);
  save_close(opened->save);
  return fflush(stdout) == 0 ? COMMAND_DONE : COMMAND_FAILED;
}

// `play` -----------------------------------------------------------------------------------------

// The course that was named, or the one a journal is of.
static bool find_course(const CommandLine *line, char course[SAVE_PATH], Err *err) {
  Journal journal;
  const char *path = command_value(line, "--journal");
  const char *word = line->word_count > 0 ? line->words[0] : NULL;
  if (!word && !path) return err_set(err, "COURSE is missing");
  if (!word) {
    if (!save_read(path, &journal, err)) return false;
    memcpy(course, journal.head.course, sizeof journal.head.course);
    journal_free(&journal);
    return true;
  }
  if (strlen(word) >= SAVE_PATH) return err_set(err, "the name of the course is too long");
  memcpy(course, word, strlen(word) + 1);
  return true;
}

int play_command_course(const CommandWorld *world, const CommandLine *line, const char *course) {
  Err err;
  CommandSession opened = {0};
  const Story *story = library_course(world->library, course, &err);
  if (!story || !open_session(&opened, story, line, &err)) return command_fail(&err);
  if (world->window && !command_given(line, "--terminal")) {
    if (world->window(world, line, &opened, &err)) return COMMAND_DONE;
    fprintf(stderr, "unpersuaded: %s\n", err.text);
  }
  if (!opened.save && !command_given(line, "--journal")) save_new(&opened, line);
  return play_here(&opened, course);
}

int play_command_journal(const CommandWorld *world, const char *course, const char *path) {
  Err err;
  CommandSession opened = {0};
  const Story *story = library_course(world->library, course, &err);
  if (!story || !go_on(&opened, story, path, &err)) return command_fail(&err);
  return play_here(&opened, course);
}

int play_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  char course[SAVE_PATH];
  if (!find_course(line, course, &err)) return command_fail(&err);
  return play_command_course(world, line, course);
}
