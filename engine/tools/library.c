#include "tools/library.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"

typedef struct Loaded {
  char folder[LIBRARY_PATH];
  Story *story;
} Loaded;

struct Library {
  char *scenes, *common;
  char **names;
  size_t name_count, name_cap;
  Loaded *loaded;
  size_t loaded_count, loaded_cap;
};

static char *join(const char *folder, const char *name) {
  Buf path = {0};
  buf_add_format(&path, "%s/%s", folder, name);
  return path.text;
}

static void add_if_course(void *to, const char *name) {
  Library *library = to;
  char *folder = join(library->scenes, name), *file = join(folder, "course.lua");
  if (file_exists(file)) {
    library->names = memory_push(library->names, library->name_count, &library->name_cap,
                                 sizeof *library->names);
    library->names[library->name_count++] = memory_copy_text(name);
  }
  free(folder);
  free(file);
}

Library *library_open(const char *data) {
  Err err;
  Library *library = memory_new(1, sizeof *library);
  library->scenes = join(data, "scenes");
  library->common = join(library->scenes, "common");
  file_list(library->scenes, add_if_course, library, &err);
  return library;
}

void library_close(Library *library) {
  if (!library) return;
  for (size_t i = 0; i < library->name_count; i++) free(library->names[i]);
  for (size_t i = 0; i < library->loaded_count; i++) story_free(library->loaded[i].story);
  free(library->names);
  free(library->loaded);
  free(library->scenes);
  free(library->common);
  free(library);
}

const char *const *library_names(const Library *library, size_t *count) {
  *count = library->name_count;
  return (const char *const *)library->names;
}

static const Story *find_loaded(const Library *library, const char *folder) {
  for (size_t i = 0; i < library->loaded_count; i++)
    if (strcmp(library->loaded[i].folder, folder) == 0) return library->loaded[i].story;
  return NULL;
}

static const Story *keep(Library *library, const char *folder, Story *story) {
  library->loaded = memory_push(library->loaded, library->loaded_count, &library->loaded_cap,
                                sizeof *library->loaded);
  Loaded *loaded = &library->loaded[library->loaded_count++];
  memcpy(loaded->folder, folder, strlen(folder) + 1);
  loaded->story = story;
  return story;
}

static void say_first(const CourseFaults *faults, const char *name, Err *err) {
  if (faults->count > 1) {
    err_set(err, "%s (and %zu more: unpersuaded check %s)", faults->sentences[0], faults->count - 1,
            name);
  } else {
    err_set(err, "%s", faults->count ? faults->sentences[0] : "the course cannot be loaded");
  }
}

const Story *library_course(Library *library, const char *name, Err *err) {
  char folder[LIBRARY_PATH];
  CourseFaults faults = {0};
  if (!course_find(library->scenes, name, folder, err)) return NULL;
  const Story *found = find_loaded(library, folder);
  if (found) return found;
  Story *story = course_load(library->common, folder, &faults);
  if (!story) say_first(&faults, name, err);
  course_faults_free(&faults);
  return story ? keep(library, folder, story) : NULL;
}

bool library_folder(const Library *library, const char *name, char out[LIBRARY_PATH], Err *err) {
  return course_find(library->scenes, name, out, err);
}

const Story *library_common(Library *library, Err *err) {
  CourseFaults faults = {0};
  const Story *found = find_loaded(library, library->common);
  if (found) return found;
  Story *story = course_load_common(library->common, &faults);
  if (!story) err_set(err, "%s", faults.count ? faults.sentences[0] : "the rubric cannot be read");
  course_faults_free(&faults);
  return story ? keep(library, library->common, story) : NULL;
}

bool library_check(Library *library, const char *name, CourseFaults *out, LibrarySizes *sizes,
                   Err *err) {
  char folder[LIBRARY_PATH];
  if (!course_find(library->scenes, name, folder, err)) return false;
  Story *story = course_load(library->common, folder, out);
  if (!story) return err_set(err, "the course cannot be loaded");
  *sizes = (LibrarySizes){
      .scenes = story->scene_count, .beats = story->beat_count, .options = story->option_count};
  story_free(story);
  return true;
}
