#include "tools/report_command.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "base/file.h"
#include "handout/workshop_csv.h"
#include "handout/workshop_report.h"
#include "report/report.h"
#include "report/report_csv.h"
#include "saves/saved.h"
#include "tools/kept_workshop.h"

const CommandOption report_command_options[] = {
    {"-o", "FILE", "The document to write."},
    {"--csv", "FILE",
     "Also the record as comma-separated values, one row a turn; of a workshop, one a decision."},
    {"--data", "DIR", "The folder that keeps sessions, instead of the usual one."},
    {"--course", "COURSE", "The course it is of, when that is a folder of your own."},
    {0}};

typedef struct Asked {
  const char *html, *csv;  // csv: NULL when not asked for
  char journal[SAVE_PATH];
  bool workshop;  // the file is a workshop's and no journal
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
    return err_set(err, "%s: is the %s itself; name another file", asked->journal,
                   asked->workshop ? "workshop" : "journal");
  if (asked->csv && is_same_file(asked->html, asked->csv))
    return err_set(err, "%s: -o and --csv need two files", asked->csv);
  return true;
}

static bool find_journal(const CommandLine *line, Asked *out, Err *err) {
  char folder[SAVE_PATH] = ".";
  out->workshop = kept_workshop_find(line, line->words[0], out->journal);
  if (out->workshop) return true;
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

static bool write_files(const Asked *asked, const Buf *html, const Buf *csv, Err *err) {
  return file_write(asked->html, buf_text(html), html->length, err) &&
         (!asked->csv || file_write(asked->csv, buf_text(csv), csv->length, err));
}

static bool write_session(Session *session, const ReportFacts *facts, const Asked *asked,
                          Err *err) {
  Buf html = {0}, csv = {0};
  report_add(session, facts, &html);
  report_csv_add(session, &csv);
  bool done = write_files(asked, &html, &csv, err);
  buf_free(&html);
  buf_free(&csv);
  return done;
}

static bool write_workshop(const Workshop *workshop, const WorkshopFacts *facts, const Asked *asked,
                           Err *err) {
  Buf html = {0}, csv = {0};
  workshop_report_add(workshop, facts, &html);
  workshop_csv_add(workshop, &csv);
  bool done = write_files(asked, &html, &csv, err);
  buf_free(&html);
  buf_free(&csv);
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
  bool done = write_session(session, &facts, asked, &err);
  session_free(session);
  if (!done) return command_fail(&err);
  bool whole = !journal->fault.text[0] && !parted.text[0];
  if (*trouble.text) fprintf(stderr, "unpersuaded: %s: %s\n", asked->journal, trouble.text);
  return whole ? COMMAND_DONE : COMMAND_FAILED;
}

// A workshop -------------------------------------------------------------------------------------

static int report_workshop(const CommandWorld *world, const CommandLine *line, const Asked *asked) {
  Err err, parted, trouble = {""};
  Workshop *workshop = kept_workshop_read(world, line, asked->journal, &parted, &err);
  if (!workshop) return command_fail(&err);
  if (parted.text[0])
    err_set(&trouble, "What stands before this line is here, and no more: %s", parted.text);
  bool done = write_workshop(workshop, &(WorkshopFacts){trouble.text}, asked, &err);
  workshop_free(workshop);
  if (!done) return command_fail(&err);
  if (trouble.text[0]) fprintf(stderr, "unpersuaded: %s: %s\n", asked->journal, trouble.text);
  return trouble.text[0] ? COMMAND_FAILED : COMMAND_DONE;
}

// A conversation ---------------------------------------------------------------------------------

static int report_journal(const CommandWorld *world, const CommandLine *line, const Asked *asked) {
  Err err;
  Journal journal;
  if (!save_read(asked->journal, &journal, &err)) return command_fail(&err);
  const char *course = command_value(line, "--course");
  const Story *story = library_course(world->library, course ? course : journal.head.course, &err);
  int result = story ? report(story, &journal, asked) : command_fail(&err);
  journal_free(&journal);
  return result;
}

int report_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  Asked asked;
  if (!read_line(line, &asked, &err)) return command_fail(&err);
  return asked.workshop ? report_workshop(world, line, &asked)
                        : report_journal(world, line, &asked);
}
