#include "course/course.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "course/links.h"
#include "course/names.h"
#include "course/pronouns.h"
#include "course/read.h"

// Files -------------------------------------------------------------------------------------------------------

// Lua's sentences begin with the file's bare name; ours with the path, so that an editor can jump there.
static void lua_fault(Build *build, const char *path, const char *name, const char *sentence) {
  char whole[1024 + VM_SENTENCE];
  const size_t length = strlen(name);
  if (!strncmp(sentence, name, length) && sentence[length] == ':') {
    snprintf(whole, sizeof whole, "%.1000s%s", path, sentence + length);
  } else {
    snprintf(whole, sizeof whole, "%.1000s: %s", path, sentence);
  }
  build_fault_plain(build, whole);
}

static bool read_text(Build *build, const char *path, Buf *text) {
  Err err;
  size_t at;
  char sentence[1200];
  if (!file_read_strict(path, COURSE_FILE_BYTES, text, &err)) {
    build_fault_plain(build, err.text);
    return false;
  }
  if (!utf8_valid(buf_text(text), text->length, &at)) {
    int line = 1;
    for (size_t i = 0; i < at; i++) {
      line += text->text[i] == '\n';
    }
    snprintf(sentence, sizeof sentence, "%.1000s:%d: this is not UTF-8", path, line);
    build_fault_plain(build, sentence);
    return false;
  }
  return true;
}

static bool run_file(Build *build, const char *folder, const char *name) {
  char path[1200], file[BUILD_ID + 8], sentence[VM_SENTENCE];
  Buf text = {0};
  snprintf(path, sizeof path, "%.1000s/%s.lua", folder, name);
  snprintf(file, sizeof file, "%.40s.lua", name);
  build->file = build_text(build, path);
  const bool read = read_text(build, path, &text);
  const bool ran = read && vm_run(&build->vm, file, buf_text(&text), text.length, sentence);
  if (read && !ran) {
    lua_fault(build, path, file, sentence);
  }
  buf_free(&text);
  build->whole &= ran;
  return ran;
}

static void run_common(Build *build, const char *folder) {
  static const char *const files[] = {"moves", "model", "rubric", "looks"};
  build->stage = STAGE_COMMON;
  for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
    run_file(build, folder, files[i]);
  }
  read_table_done(build);
}

static void add_player(Build *build) {
  Speaker *you = BUILD_ADD(build, cast);
  you->player = true;
  you->mind = NONE;
  you->id = build_text(build, "you");
}

static void run_course(Build *build, const char *folder) {
  build->stage = STAGE_COURSE;
  if (!run_file(build, folder, "course")) {
    return;
  }
  if (!build->head.name) {
    build_fault(build, (Place){build->file, 1}, NULL, "course.lua needs course \"name\" { ... }");
    return;
  }
  if (build->head.marked && !build->head.mind_count) {
    build_fault(build, (Place){build->file, 1}, NULL, "a course with marks needs expert \"...\" { ... }");
  }
  build->cast[0].name = build->cast[0].label = build->head.player;
  pronouns_fill(build, build->head.mind_count ? build->cast[build->head.minds[0].speaker].pronouns : 0);
}

static void run_scenes(Build *build, const char *folder) {
  char name[BUILD_ID];
  build->stage = STAGE_SCENE;
  for (size_t i = 0; i < build->scene_files_count && build->faults->count < COURSE_FAULTS; i++) {
    snprintf(name, sizeof name, "%s", build_chars(build, build->scene_files[i]));
    build->expected = name;
    build->expected_seen = false;
    const size_t faults = build->faults->count;
    if (run_file(build, folder, name) && !build->expected_seen && build->faults->count == faults) {
      build_fault(build, (Place){build->file, 1}, NULL, "this file holds no scene \"%s\" { ... }", name);
    }
  }
}

// Course ------------------------------------------------------------------------------------------------------


static int l_declare(lua_State *lua) {
  words_declare(lua_touserdata(lua, 1));
  return 0;
}

static void read_all(Build *build, const char *common, const char *folder) {
  char sentence[VM_SENTENCE];
  add_player(build);
  build->whole = true;
  if (!vm_call(&build->vm, l_declare, build, sentence)) {
    build_fault_plain(build, sentence);
    return;
  }
  run_common(build, common);
  run_course(build, folder);
  if (build->head.name) {
    run_scenes(build, folder);
  }
  vm_close(&build->vm);
  if (build->whole && build->scenes_count) {  // else every name of an unread file would be unknown
    links_settle(build);
    names_settle(build);
  }
  if (build->faults->count == 0) {
    links_remember(build);
    links_check(build);
  }
}

static const char *last_part(const char *path) {
  const char *slash = strrchr(path, '/');
  return slash ? slash + 1 : path;
}

static void check_name(Build *build, const char *folder) {
  const char *name = build_chars(build, build->head.name);
  if (build->head.name && strcmp(name, last_part(folder))) {
    build_fault(build, (Place){build->scenes_count ? build->scenes[0].place.file : build->file, 1}, NULL,
                "course \"%s\" should be called \"%s\", as its folder is", name, last_part(folder));
  }
}

Story *course_load(const char *common, const char *folder, CourseFaults *faults) {
  Build build;
  Story *story = NULL;
  char plain[1024];
  snprintf(plain, sizeof plain, "%.1000s", folder);
  for (size_t n = strlen(plain); n > 1 && plain[n - 1] == '/'; n--) {
    plain[n - 1] = 0;
  }
  build_open(&build, faults);
  if (!vm_open(&build.vm, &build, COURSE_MEMORY)) {
    build_fault_plain(&build, "there is not enough memory to read a course");
  } else {
    read_all(&build, common, plain);
    check_name(&build, plain);
  }
  if (faults->count == 0) {
    story = build_finish(&build);
  }
  names_free(build.names);
  build_close(&build);
  return story;
}

void course_faults_free(CourseFaults *faults) {
  for (size_t i = 0; i < faults->count; i++) {
    free(faults->sentences[i]);
  }
  free(faults->sentences);
  *faults = (CourseFaults){0};
}

// Finding -----------------------------------------------------------------------------------------------------

static bool has_course(const char *folder) {
  char path[1200];
  snprintf(path, sizeof path, "%.1000s/course.lua", folder);
  return file_exists(path);
}

typedef struct Found {
  const char *scenes;
  char names[64][64];
  const char *list[64];
  size_t count;
} Found;

static void add_found(void *to, const char *name) {
  Found *found = to;
  char folder[1200];
  snprintf(folder, sizeof folder, "%.1000s/%s", found->scenes, name);
  if (found->count < 64 && strlen(name) < 64 && has_course(folder)) {
    snprintf(found->names[found->count], 64, "%s", name);
    found->list[found->count] = found->names[found->count];
    found->count++;
  }
}

bool course_find(const char *scenes, const char *name, char folder[1024], Err *err) {
  Found found = {.scenes = scenes};
  Err ignored;
  snprintf(folder, 1024, "%s", name);
  if (strchr(name, '/') || has_course(name)) {
    return has_course(name) || err_set(err, "%s: there is no course.lua in this folder", name);
  }
  snprintf(folder, 1024, "%.900s/%.100s", scenes, name);
  if (has_course(folder)) {
    return true;
  }
  file_list(scenes, add_found, &found, &ignored);
  const char *nearest = expr_nearest(name, found.list, found.count);
  return err_set(err, nearest ? "there is no course \"%s\"; did you mean \"%s\"?" : "there is no course \"%s\"%s", name,
                 nearest ? nearest : "");
}
