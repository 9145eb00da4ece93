#include "tools/kept_workshop.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"

static bool is_workshop(const char *path) {
  Err err;
  Buf text = {0};
  char course[JOURNAL_NAME];
  bool is = file_exists(path) && file_read(path, WORKSHOP_BYTES, &text, &err) &&
            workshop_course(path, buf_text(&text), text.length, course, &err);
  buf_free(&text);
  return is;
}

static bool fits(int length) {
  return length > 0 && length < SAVE_PATH;
}

bool kept_workshop_find(const CommandLine *line, const char *name, char path[SAVE_PATH]) {
  Err none;
  char folder[SAVE_PATH];
  if (fits(snprintf(path, SAVE_PATH, "%s", name)) && is_workshop(path)) return true;
  return !strchr(name, '/') && save_folder(command_value(line, "--data"), folder, &none) &&
         fits(snprintf(path, SAVE_PATH, "%s/workshops/%s.workshop", folder, name)) &&
         is_workshop(path);
}

static Workshop *read_text(const CommandWorld *world, const CommandLine *line, const char *path,
                           const Buf *text, Err *parted, Err *err) {
  char named[JOURNAL_NAME];
  const char *course = command_value(line, "--course");
  if (!workshop_course(path, buf_text(text), text->length, named, err)) return NULL;
  const Story *story = library_course(world->library, course ? course : named, err);
  return story ? workshop_read(story, path, buf_text(text), text->length, parted, err) : NULL;
}

Workshop *kept_workshop_read(const CommandWorld *world, const CommandLine *line, const char *path,
                             Err *parted, Err *err) {
  Buf text = {0};
  Workshop *workshop = NULL;
  if (file_read(path, WORKSHOP_BYTES, &text, err))
    workshop = read_text(world, line, path, &text, parted, err);
  buf_free(&text);
  return workshop;
}
