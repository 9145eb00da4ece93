// Runs transcripts: files of what a person types and what must, and must not, appear.
//
//   plays DATA FOLDER       every FOLDER/*.play, with the courses in DATA
//
//   # a remark
//   course four_minutes     how it begins; also seed, player, from SCENE [pushy], variant NAME=VALUE
//   > her_seven             a line of input
//   expect  a text          that was shown since the input before, or since the beginning
//   refuse  a text          that does not
//
// Lines are not broken, so that a text is found wherever the terminal would break it.
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "tools/library.h"
#include "tools/play_terminal.h"

enum { LONGEST_FILE = 1 << 20, UNBROKEN = 1 << 20, VARIANTS = 8 };

typedef struct Script {
  const char *path;
  char *at;    // what was not read yet
  int number;  // of the line read last
  Buf shown;   // since the input before
  int complaints;
  char *course;
  SessionSetup setup;
  const char *variants[VARIANTS];
} Script;

static void complain(Script *script, const char *what, const char *text) {
  fprintf(stderr, "%s:%d: %s: %s\n", script->path, script->number, what, text);
  script->complaints++;
}

static char *next_line(Script *script) {
  if (*script->at == '\0') return NULL;
  char *line = script->at;
  size_t length = strcspn(line, "\n");
  script->at += length + (line[length] == '\n');
  line[length] = '\0';
  script->number++;
  return line;
}

static char *after(char *line, const char *word) {
  size_t length = strlen(word);
  if (strncmp(line, word, length) != 0 || line[length] != ' ') return NULL;
  return line + length + strspn(line + length, " ");
}

static void set_from(Script *script, char *from) {
  char *space = strchr(from, ' ');
  script->setup.pushy = space && strcmp(space, " pushy") == 0;
  if (script->setup.pushy) *space = '\0';
  script->setup.from = from;
}

static bool set_beginning(Script *script, char *line) {
  char *value;
  if ((value = after(line, "course"))) {
    script->course = value;
  } else if ((value = after(line, "seed"))) {
    script->setup.seed = strtoull(value, NULL, 10);
  } else if ((value = after(line, "player"))) {
    script->setup.player = value;
  } else if ((value = after(line, "from"))) {
    set_from(script, value);
  } else if ((value = after(line, "variant")) && script->setup.variant_count < VARIANTS) {
    script->variants[script->setup.variant_count++] = value;
  }
  return value != NULL;
}

static void check(Script *script, char *line) {
  char *text;
  if (*line == '\0' || *line == '#') return;
  const char *shown = buf_text(&script->shown);
  if ((text = after(line, "expect"))) {
    if (!strstr(shown, text)) complain(script, "did not appear", text);
  } else if ((text = after(line, "refuse"))) {
    if (strstr(shown, text)) complain(script, "appeared", text);
  } else {
    complain(script, "cannot be read", line);
  }
}

// The lines up to the next input are about what was shown by now.
static bool read_input(void *to, Buf *input) {
  Script *script = to;
  int before = script->complaints;
  char *line;
  while ((line = next_line(script)) && *line != '>') check(script, line);
  if (script->complaints > before)
    fprintf(stderr, "--- shown before %s:%d\n%s---\n", script->path, script->number,
            buf_text(&script->shown));
  buf_clear(input);
  buf_clear(&script->shown);
  if (line) buf_add(input, line + 1);
  return line != NULL;
}

static void write_shown(void *to, const char *text) {
  Script *script = to;
  buf_add(&script->shown, text);
}

static void play(Script *script, Library *library) {
  Err err = {0};
  const Story *story = library_course(library, script->course ? script->course : "?", &err);
  Session *session = story ? session_new(story, &script->setup, &err) : NULL;
  if (!session) {
    complain(script, "cannot begin", err.text);
    return;
  }
  Terminal io = {.read = read_input, .write = write_shown, .columns = UNBROKEN, .to = script};
  play_terminal(session, &io);
  Buf rest = {0};
  while (read_input(script, &rest)) complain(script, "was not asked for", buf_text(&rest));
  buf_free(&rest);
  session_free(session);
}

// The beginning is everything up to the first line of another kind.
static void read_beginning(Script *script) {
  while (*script->at) {
    char *start = script->at;
    size_t length = strcspn(start, "\n");
    bool newline = start[length] == '\n';
    char *line = next_line(script);
    if (*line == '\0' || *line == '#' || set_beginning(script, line)) continue;
    if (newline) line[length] = '\n';
    script->at = start;
    script->number--;
    return;
  }
}

static int run_file(const char *path, Library *library) {
  Err err;
  Buf text = {0};
  Script script = {.path = path};
  if (!file_read(path, LONGEST_FILE, &text, &err)) {
    fprintf(stderr, "%s\n", err.text);
    return 1;
  }
  buf_add(&text, "");
  script.at = text.text;
  script.setup.variants = script.variants;
  read_beginning(&script);
  play(&script, library);
  buf_free(&script.shown);
  buf_free(&text);
  return script.complaints;
}

typedef struct Run {
  const char *folder;
  Library *library;
  int files, complaints;
} Run;

static void run_one(void *to, const char *name) {
  Run *run = to;
  const char *dot = strrchr(name, '.');
  if (!dot || strcmp(dot, ".play") != 0) return;
  Buf path = {0};
  buf_add_format(&path, "%s/%s", run->folder, name);
  run->files++;
  run->complaints += run_file(buf_text(&path), run->library);
  buf_free(&path);
}

int main(int argc, char **argv) {
  Err err;
  if (argc != 3) return 2;
  Run run = {.folder = argv[2], .library = library_open(argv[1])};
  if (!file_list(run.folder, run_one, &run, &err)) fprintf(stderr, "%s\n", err.text);
  library_close(run.library);
  printf("%d transcripts, %d complaints\n", run.files, run.complaints);
  return run.files == 0 || run.complaints > 0;
}
