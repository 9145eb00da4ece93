#include "tools/code_command.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "coded/agreement_report.h"
#include "saves/saved.h"
#include "tools/code_terminal.h"

const CommandOption code_command_options[] = {
    {"--labels", "FILE", "Takes the labels from this file, turn,label, and asks nothing."},
    {"--write", "FILE", "Keeps the labels here as they are given, and goes on with what is there."},
    {"--json", NULL, "With --labels: for other programs, with every line."},
    {"--course", "COURSE", "The course it is of, when that is a folder of your own."},
    {"--data", "DIR", "The folder that keeps sessions and labels, instead of the usual one."},
    {0}};

// Files of labels --------------------------------------------------------------------------------

static bool read_text(const char *path, Buf *text, Err *err) {
  if (!file_read(path, LABELS_BYTES, text, err)) return false;
  if (!utf8_valid(buf_text(text), text->length, NULL) || strlen(buf_text(text)) != text->length)
    return err_set(err, "%s: this is not UTF-8 text", path);
  return true;
}

static bool read_labels(const char *path, Labels *labels, Err *err) {
  Buf text = {0};
  bool read = read_text(path, &text, err) && labels_read(labels, path, buf_text(&text), err);
  buf_free(&text);
  return read;
}

// A power cut may have left half a row at the end of what we wrote: it was never acknowledged.
static bool read_kept_text(const char *path, Buf *text, Labels *labels, Err *err) {
  if (labels_read(labels, path, buf_text(text), err)) return true;
  char *last = strrchr(text->text, '\n');
  if (!last || last[1] == '\0') return false;
  last[1] = '\0';
  return labels_read(labels, path, text->text, err);
}

static bool read_kept(const char *path, Labels *labels, Err *err) {
  Buf text = {0};
  bool read =
      read_text(path, &text, err) && (text.length == 0 || read_kept_text(path, &text, labels, err));
  buf_free(&text);
  return read;
}

// Begins the file anew with the labels there are, then waits for more.
static bool open_kept(const char *path, const Labels *labels, FileAppend *file, Err *err) {
  Buf text = {0};
  labels_write_head(&text);
  for (uint32_t i = 0; i < labels->count; i++)
    if (labels->lines[i].label != LABELS_NONE) labels_write(labels, i, &text);
  bool written = file_write(path, buf_text(&text), text.length, err);
  buf_free(&text);
  return written && file_append_open(file, path, err);
}

typedef struct Kept {
  FileAppend file;
  bool lost;  // a label could not be written
} Kept;

static bool append(void *to, const char *bytes, size_t length, Err *err) {
  Kept *kept = to;
  kept->lost = !file_append(&kept->file, bytes, length, err);
  return !kept->lost;
}

// Where they are kept when nobody says: by the words they are for.
static bool usual_path(const CommandLine *line, const Labels *labels, char out[SAVE_PATH],
                       Err *err) {
  char folder[SAVE_PATH];
  Buf path = {0};
  if (!save_folder(command_value(line, "--data"), folder, err)) return false;
  buf_add_format(&path, "%s/labels", folder);
  bool made = file_make_folders(buf_text(&path), err);
  buf_add_format(&path, "/%s-%016" PRIx64 ".csv", session_head(labels->session)->course,
                 labels_digest(labels));
  bool fits = path.length < SAVE_PATH;
  if (made && fits) memcpy(out, buf_text(&path), path.length + 1);
  if (made && !fits) err_set(err, "%s: the path is too long", buf_text(&path));
  buf_free(&path);
  return made && fits;
}

// Answering --------------------------------------------------------------------------------------

static int print(Buf *out) {
  size_t written = fwrite(buf_text(out), 1, out->length, stdout);
  bool done = written == out->length && fflush(stdout) == 0;
  buf_free(out);
  return done ? COMMAND_DONE : COMMAND_FAILED;
}

static int print_report(const Labels *labels, bool json, int columns) {
  Buf out = {0};
  if (json) {
    agreement_report_add_json(labels, &out);
  } else {
    agreement_report_add(labels, columns, &out);
  }
  return print(&out);
}

static int from_file(Labels *labels, const CommandLine *line) {
  Err err;
  const char *path = command_value(line, "--labels");
  if (!read_labels(path, labels, &err)) return command_fail(&err);
  uint32_t missing = labels_missing(labels);
  if (missing == labels->count)
    return print_report(labels, command_given(line, "--json"), TERMINAL_COLUMNS);
  err_set(&err,
          "%s: turn %" PRIu32 " has no label; all %" PRIu32 " need one before the key is shown",
          path, missing + 1, labels->count);
  return command_fail(&err);
}

static int at_terminal(Labels *labels, Kept *kept, const char *path) {
  Terminal terminal = terminal_own();
  bool all = code_terminal(labels, (SessionSink){.write = append, .to = kept}, &terminal);
  if (all) {
    fputs("\n", stdout);
    return print_report(labels, false, terminal.columns);
  }
  printf(kept->lost ? "\nNot all of it could be kept in %s.\n"
                    : "\nKept in %s. The same command goes on with them.\n",
         path);
  return fflush(stdout) == 0 ? COMMAND_DONE : COMMAND_FAILED;
}

// Without a place to keep them nobody is asked: an hour's work would be lost.
static int by_asking(Labels *labels, const CommandLine *line) {
  Err err;
  Kept kept = {.lost = false};
  char usual[SAVE_PATH];
  const char *path = command_value(line, "--write");
  if (!path && !usual_path(line, labels, usual, &err)) return command_fail(&err);
  path = path ? path : usual;
  if (file_exists(path) && !read_kept(path, labels, &err)) return command_fail(&err);
  if (!open_kept(path, labels, &kept.file, &err)) return command_fail(&err);
  int result = at_terminal(labels, &kept, path);
  file_append_close(&kept.file);
  return result;
}

// The conversation -------------------------------------------------------------------------------

static int code_session(Session *session, const CommandLine *line) {
  Err err;
  Labels labels;
  int result = COMMAND_FAILED;
  if (!labels_begin(&labels, session, &err)) {
    command_fail(&err);
  } else {
    result = command_given(line, "--labels") ? from_file(&labels, line) : by_asking(&labels, line);
  }
  labels_free(&labels);
  return result;
}

// What is cut off or parts from the course is no conversation to be judged by.
static bool check_whole(const Journal *journal, const char *path, const Err *parted, Err *err) {
  if (journal->fault.text[0])
    return err_set(err, "%s; only a whole journal can be coded", journal->fault.text);
  return !parted->text[0] ||
         err_set(err, "%s: %s; only a whole journal can be coded", path, parted->text);
}

static int code_journal(const Story *story, const Journal *journal, const char *path,
                        const CommandLine *line) {
  Err err, parted;
  Session *session = session_replay(story, journal, &parted, &err);
  if (!session) return command_fail(&err);
  int result =
      check_whole(journal, path, &parted, &err) ? code_session(session, line) : command_fail(&err);
  session_free(session);
  return result;
}

static bool find_journal(const CommandLine *line, char path[SAVE_PATH], Err *err) {
  char folder[SAVE_PATH];
  if (!save_folder(command_value(line, "--data"), folder, err)) folder[0] = '\0';
  return saved_find(folder, line->words[0], path, err);
}

static bool check_options(const CommandLine *line, Err *err) {
  bool labels = command_given(line, "--labels");
  if (labels && command_given(line, "--write"))
    return err_set(err, "--labels asks nothing, so that there is nothing to --write");
  return labels || !command_given(line, "--json") ||
         err_set(err, "--json needs --labels FILE, with a label for each line");
}

static bool is_result(const char *path) {
  FILE *file = fopen(path, "rb");
  bool found = file && fgetc(file) == '{';
  if (file) fclose(file);
  return found;
}

// Of a session that was played, or within the result of a sitting.
static bool read_journal(const CommandWorld *world, const char *path, const char *course,
                         Journal *out, Err *err) {
  Buf text = {0};
  if (!is_result(path)) return save_read(path, out, err);
  if (!world->journal_within)
    return err_set(err, "%s: this program was built without certification exercises", path);
  bool done = world->journal_within(world, path, course, &text, err) &&
              journal_read(out, path, buf_text(&text), text.length, err);
  buf_free(&text);
  return done;
}

int code_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  Journal journal;
  char path[SAVE_PATH];
  if (!check_options(line, &err)) {
    command_fail(&err);
    return COMMAND_MISUSED;
  }
  const char *course = command_value(line, "--course");
  if (!find_journal(line, path, &err) || !read_journal(world, path, course, &journal, &err))
    return command_fail(&err);
  const Story *story = library_course(world->library, course ? course : journal.head.course, &err);
  int result = story ? code_journal(story, &journal, path, line) : command_fail(&err);
  journal_free(&journal);
  return result;
}
