#include "tools/score_command.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "coded/codebook_text.h"
#include "coded/moves_report.h"

const CommandOption score_command_options[] = {
    {"--moves", "FILE",
     "Coded conversations, one row a turn: session,turn,speaker,moves,landed,talk,note."},
    {"--codebook", NULL, "The codes, with their tags and what they mean."},
    {"--json", NULL, "For other programs, with every row of every gate."},
    {0}};

static int print(Buf *out) {
  size_t written = fwrite(buf_text(out), 1, out->length, stdout);
  bool done = written == out->length && fflush(stdout) == 0;
  buf_free(out);
  return done ? COMMAND_DONE : COMMAND_FAILED;
}

static int print_codebook(const Story *story, bool json) {
  Buf out = {0};
  if (json) {
    codebook_text_add_json(story, &out);
  } else {
    codebook_text_add(story, &out);
  }
  return print(&out);
}

// Nothing is printed before everything was read.
static int print_marks(const Story *story, const char *path, const char *text, bool json) {
  MovesFile file = {.fault_count = 0};
  Buf out = {0};
  int result = COMMAND_FAILED;
  if (!moves_file_read(&file, story, path, text)) {
    fputs(buf_text(&file.faults), stderr);
  } else {
    if (json) {
      moves_report_add_json(&file, story, &out);
    } else {
      moves_report_add_csv(&file, story, &out);
    }
    result = print(&out);
  }
  moves_file_free(&file);
  return result;
}

static bool read_file(const char *path, Buf *text, Err *err) {
  if (!file_read(path, MOVES_FILE_BYTES, text, err)) return false;
  if (!utf8_valid(buf_text(text), text->length, NULL) || strlen(buf_text(text)) != text->length)
    return err_set(err, "%s: this is not UTF-8 text", path);
  return true;
}

static int score_file(const Story *story, const char *path, bool json) {
  Err err;
  Buf text = {0};
  int result = read_file(path, &text, &err) ? print_marks(story, path, buf_text(&text), json)
                                            : command_fail(&err);
  buf_free(&text);
  return result;
}

int score_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  const char *path = command_value(line, "--moves");
  bool codebook = command_given(line, "--codebook"), json = command_given(line, "--json");
  if (codebook == (path != NULL)) {
    err_set(&err, "score needs --moves FILE, or --codebook");
    command_fail(&err);
    return COMMAND_MISUSED;
  }
  const Story *story = library_common(world->library, &err);
  if (!story) return command_fail(&err);
  return codebook ? print_codebook(story, json) : score_file(story, path, json);
}
