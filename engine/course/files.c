#include "course/files.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "course/fault.h"
#include "course/ids.h"
#include "course/words.h"

enum { PATH = 1200, MOST_FOUND = 256, NAME = 64 };

// Which there are --------------------------------------------------------------------------------

typedef struct Found {
  const char *wanted;  // a link to nothing has this name, too
  char names[MOST_FOUND][NAME];
  const char *list[MOST_FOUND];
  size_t count;
} Found;

static void add_found(void *to, const char *file) {
  Found *found = to;
  const size_t length = strlen(file);
  const bool lua = length > 4 && length < NAME && !strcmp(file + length - 4, ".lua");
  if (!lua || found->count == MOST_FOUND || !strcmp(file, "course.lua")) return;
  if (!strncmp(file, found->wanted, length - 4) && strlen(found->wanted) == length - 4) return;
  snprintf(found->names[found->count], NAME, "%.*s", (int)length - 4, file);
  found->list[found->count] = found->names[found->count];
  found->count++;
}

static void refuse_name(Build *build, const char *folder, const char *name) {
  Found found = {.wanted = name};
  Err ignored;
  file_list(folder, add_found, &found, &ignored);
  const Hint hint = ids_hint_of(name, found.list, found.count);
  fault_at(build, build->course_place, "scenes",
           "scenes names \"%s\", and there is no file %s.lua beside it%s", name, name, hint.text);
}

// Looking ----------------------------------------------------------------------------------------

static int line_at(const Buf *text, size_t at) {
  int line = 1;
  for (size_t i = 0; i < at; i++) line += text->text[i] == '\n';
  return line;
}

// Also where a byte is missing at the end.
static bool check_text(Build *build, const Buf *text) {
  size_t at = 0;
  if (text->length && text->text[0] == LUA_SIGNATURE[0]) {
    fault_at(build, (Place){build->file, 1}, NULL, "this is compiled Lua; a scene is a text file");
    return false;
  }
  if (utf8_valid(buf_text(text), text->length, &at)) return true;
  fault_at(build, (Place){build->file, line_at(text, at)}, NULL,
           "this is not UTF-8; save the file as UTF-8 in your editor");
  return false;
}

static bool read_text(Build *build, const char *folder, const char *name) {
  Err err;
  const char *path = build_chars(build, build->file);
  if (file_read_strict(path, COURSE_FILE_BYTES, &build->source, &err))
    return check_text(build, &build->source);
  if (build->stage == STAGE_SCENE && !file_exists(path)) {
    refuse_name(build, folder, name);
  } else {
    fault_of_file(build, err.text);
  }
  return false;
}

// Running ----------------------------------------------------------------------------------------

static bool run_text(Build *build, const char *name) {
  const Buf *text = &build->source;
  char sentence[VM_SENTENCE], file[NAME];
  int line = 1;
  snprintf(file, sizeof file, "%.40s.lua", name);
  words_begin_file(build);
  const bool ran = vm_run(&build->vm, file, buf_text(text), text->length, &line, sentence);
  if (ran) {
    words_end_file(build);
  } else {
    fault_at(build, (Place){build->file, line}, NULL, "%s", sentence);
  }
  return ran;
}

bool files_run(Build *build, const char *folder, const char *name) {
  char path[PATH];
  snprintf(path, sizeof path, "%.1000s/%.64s.lua", folder, name);
  build->file = build_text(build, path);
  const bool ran = read_text(build, folder, name) && run_text(build, name);
  build->whole = build->whole && ran;
  return ran;
}
