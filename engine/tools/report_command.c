#include "tools/report_command.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "base/file.h"
#include "report/report.h"
#include "report/report_csv.h"
#include "saves/saved.h"

const CommandOption report_command_options[] = {
    {"-o", "FILE", "The document to write."},
    {"--csv", "FILE", "Also the record as comma-separated values, one row a turn."},
    {"--data", "DIR", "The folder that keeps sessions, instead of the usual one."},
    {"--course", "COURSE", "The course it is of, when that is a folder of your own."},
    {0}};

typedef struct Asked {
  const char *html, *csv;  // csv: NULL when not asked for
  char journal[SAVE_PATH];
} Asked;

// What is asked ----------------------------------------------------------------------------------

static bool is_same_thing(const char *a, const char *b) {
  struct stat one, other;
  return stat(a, &one) == 0 && stat(b, &other) == 0 && one.st_dev == other.st_dev &&
         one.st_ino == other.st_ino;
}

// Where the name begins; the folder goes to `out`.
static const char *split(const char *path, char out[SAVE_PATH]) {
  const char *slash = strrchr(path, '/');
  snprintf(out, SAVE_PATH, "%.*s/", slash ? (int)(slash - path) : 1, slash ? path : ".");
  return slash ? slash + 1 : path;
}

// Also of files that are not there yet.
static bool is_same_file(const char *a, const char *b) {
  char one[SAVE_PATH], other[SAVE_PATH];
  if (is_same_thing(a, b)) return true;
  return strcmp(split(a, one), split(b, other)) == 0 && is_same_thing(one, other);
}

// Nothing may be written over the journal, nor one file over the other.
static bool check_places(const Asked *asked, Err *err) {
  if (is_same_file(asked->html, asked->journal) ||
      (asked->csv && is_same_file(asked->csv, asked->journal)))
    return err_set(err, "%s: is the journal itself; name another file", asked->journal);
  if (asked->csv && is_same_file(asked->html, asked->csv))
    return err_set(err, "%s: -o and --csv need two files", asked->csv);
  return true;
}

static bool find_journal(const CommandLine *line, Asked *out, Err *err) {
  char folder[SAVE_PATH] = ".";
  if (!save_folder(command_value(line, "--data"), folder, err) && !file_exists(line->words[0]))
    return false;
  return saved_find(folder, line->words[0], out->journal, err);
}

static bool read_line(const CommandLine *line, Asked *out, Err *err) {
  out->html = command_value(line, "-o");
  out->csv = command_value(line, "--csv");
  if (!out->html) return err_set(err, "-o FILE is missing: the document to write");
  return find_journal(line, out, err) && check_places(out, err);
}

// When it was played -----------------------------------------------------------------------------

// "resident_expert-20261122-034150-2a" was begun then; any other file was last written some day.
static bool read_begun(const char *path, struct tm *out) {
  const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
  for (const char *at = strchr(name, '-'); at; at = strchr(at + 1, '-')) {
    int year, month, day, time, read = 0;
    if (sscanf(at, "-%4d%2d%2d-%6d-%n", &year, &month, &day, &time, &read) == 4 && read == 17) {
      *out = (struct tm){.tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = day};
      return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }
  }
  return false;
}

static void print_played(const char *path, char out[48]) {
  struct stat about;
  struct tm day = {0};
  char month[32] = "";
  out[0] = '\0';
  if (!read_begun(path, &day) &&
      (stat(path, &about) != 0 || !gmtime_r(&about.st_mtim.tv_sec, &day)))
    return;
  if (strftime(month, sizeof month, "%B %Y", &day) > 0)
    snprintf(out, 48, "%d %s", day.tm_mday, month);
}

// Writing ----------------------------------------------------------------------------------------

static bool write_html(Session *session, const ReportFacts *facts, const Asked *asked, Err *err) {
  Buf out = {0};
  report_add(session, facts, &out);
  bool done = file_write(asked->html, buf_text(&out), out.length, err);
  buf_free(&out);
  return done;
}

static bool write_csv(Session *session, const Asked *asked, Err *err) {
  Buf out = {0};
  if (!asked->csv) return true;
  report_csv_add(session, &out);
  bool done = file_write(asked->csv, buf_text(&out), out.length, err);
  buf_free(&out);
  return done;
}

// Why this is not all of the journal: "" when it is.
static void say_what_is_wrong(const Journal *journal, const Story *story, const Err *parted,
                              Err *out) {
  out->text[0] = '\0';
  if (journal->fault.text[0]) {
    err_set(out, "The journal is damaged; what stands before that was played.");
  } else if (parted->text[0]) {
    err_set(out, "The journal parts from the course: %s. What stands before that was played.",
            parted->text);
  } else if (journal->head.rules != story->rules) {
    err_set(out, "The rules of the course have changed since; it was marked by those of today.");
  }
}

static int report(const Story *story, const Journal *journal, const Asked *asked) {
  Err err, parted, trouble;
  char played[48];
  Session *session = session_replay(story, journal, &parted, &err);
  if (!session) return command_fail(&err);
  say_what_is_wrong(journal, story, &parted, &trouble);
  print_played(asked->journal, played);
  ReportFacts facts = {.played = played, .trouble = trouble.text, .recorded = &journal->head};
  bool done = write_html(session, &facts, asked, &err) && write_csv(session, asked, &err);
  session_free(session);
  if (!done) return command_fail(&err);
  bool whole = !journal->fault.text[0] && !parted.text[0];
  if (*trouble.text) fprintf(stderr, "unpersuaded: %s: %s\n", asked->journal, trouble.text);
  return whole ? COMMAND_DONE : COMMAND_FAILED;
}

int report_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  Journal journal;
  Asked asked;
  if (!read_line(line, &asked, &err) || !save_read(asked.journal, &journal, &err))
    return command_fail(&err);
  const char *course = command_value(line, "--course");
  const Story *story = library_course(world->library, course ? course : journal.head.course, &err);
  int result = story ? report(story, &journal, &asked) : command_fail(&err);
  journal_free(&journal);
  return result;
}
