#include "course/course.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "course/files.h"
#include "course/links.h"
#include "course/pronouns.h"
#include "course/read.h"
#include "course/settle.h"

enum { PATH = 1024, HE = 1 };

// Reading ----------------------------------------------------------------------------------------

static void add_player(Build *build) {
  Speaker *you = BUILD_ADD(build, cast);
  you->player = true;
  you->mind = NONE;
  you->id = build_text(build, "you");
}

static void read_common(Build *build, const char *folder) {
  static const char *const names[] = {"looks", "moves", "model", "rubric", "advice"};
  build->stage = STAGE_COMMON;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) files_run(build, folder, names[i]);
  read_table_done(build);
}

static const char *last_part(const char *path) {
  const char *slash = strrchr(path, '/');
  return slash ? slash + 1 : path;
}

// From within its own folder a course is called ".".
static void check_name(Build *build, const char *folder) {
  const char *name = build_chars(build, build->head.name), *last = last_part(folder);
  if (strcmp(name, last) != 0 && strcmp(last, ".") != 0 && strcmp(last, "..") != 0)
    fault_at(build, build->course_place, NULL,
             "course \"%s\" should be called \"%.60s\", as its folder is", name, last);
}

static void read_course_file(Build *build, const char *folder) {
  build->stage = STAGE_COURSE;
  if (!files_run(build, folder, "course")) return;
  if (!build->head.name) {
    fault_at(build, (Place){build->file, 1}, NULL, "this file needs course \"%.60s\" { ... }",
             last_part(folder));
    return;
  }
  check_name(build, folder);
  if (build->head.marked && !build->head.mind_count)
    fault_at(build, build->course_place, "marks",
             "a course with marks needs expert \"...\" { ... }");
  build->cast[0].name = build->cast[0].label = build->head.player;
  const bool expert = build->head.mind_count > 0;
  pronouns_fill(build, expert ? build->cast[build->head.minds[0].speaker].pronouns : 0);
}

static void read_scene_file(Build *build, const char *folder, Text file) {
  char name[BUILD_ID];
  snprintf(name, sizeof name, "%s", build_chars(build, file));
  build->expected = name;
  build->expected_seen = false;
  const size_t faults = build->faults_count;
  if (files_run(build, folder, name) && !build->expected_seen && build->faults_count == faults)
    fault_at(build, (Place){build->file, 1}, NULL, "this file holds no scene \"%s\" { ... }", name);
  build->expected = NULL;
}

static void read_scenes(Build *build, const char *folder) {
  build->stage = STAGE_SCENE;
  for (size_t i = 0; i < build->scene_files_count && !fault_full(build) && !vm_spent(&build->vm);
       i++)
    read_scene_file(build, folder, build->scene_files[i]);
}

// Settling ---------------------------------------------------------------------------------------

// Of a file that could not be run every name would be unknown.
static void settle(Build *build) {
  vm_close(&build->vm);
  if (!build->whole || !build->scenes_count) return;
  links_settle(build);
  settle_conditions(build);
  if (build->faults_count) return;
  links_remember(build);
  links_check(build);
}

static int l_declare(lua_State *lua) {
  words_declare(lua_touserdata(lua, 1));
  return 0;
}

static bool begin(Build *build, VmLimits limits) {
  char sentence[VM_SENTENCE];
  build_open(build);
  build->file = build_text(build, "course");
  build->whole = true;
  add_player(build);
  if (!vm_open(&build->vm, build, limits)) {
    fault_of_file(build, "there is not enough memory to read a course");
    return false;
  }
  const bool declared = vm_call(&build->vm, l_declare, build, sentence);
  if (!declared) fault_of_file(build, sentence);
  return declared;
}

static Story *finish(Build *build, CourseFaults *faults) {
  const bool good = build->faults_count == 0;
  fault_finish(build, faults);
  Story *story = good ? build_finish(build) : NULL;
  build_close(build);
  return story;
}

// Loading ----------------------------------------------------------------------------------------

Story *course_load_within(const char *common, const char *folder, size_t bytes, size_t requests,
                          CourseFaults *faults) {
  Build build;
  char plain[PATH];
  snprintf(plain, sizeof plain, "%.1000s", folder);
  for (size_t n = strlen(plain); n > 1 && plain[n - 1] == '/'; n--) plain[n - 1] = '\0';
  if (begin(&build, (VmLimits){bytes, requests})) {
    read_common(&build, common);
    read_course_file(&build, plain);
    if (build.head.name) read_scenes(&build, plain);
    settle(&build);
  }
  return finish(&build, faults);
}

Story *course_load(const char *common, const char *folder, CourseFaults *faults) {
  return course_load_within(common, folder, COURSE_MEMORY, 0, faults);
}

Story *course_load_common(const char *common, CourseFaults *faults) {
  Build build;
  if (begin(&build, (VmLimits){COURSE_MEMORY, 0})) {
    read_common(&build, common);
    vm_close(&build.vm);
    pronouns_fill(&build, HE);  // the common texts read well with he or she
    if (build.whole) settle_conditions(&build);
  }
  return finish(&build, faults);
}

void course_faults_free(CourseFaults *faults) {
  for (size_t i = 0; i < faults->count; i++) free(faults->sentences[i]);
  free(faults->sentences);
  *faults = (CourseFaults){0};
}

// Finding ----------------------------------------------------------------------------------------

enum { MOST_FOUND = 64 };

typedef struct Found {
  const char *scenes;
  char names[MOST_FOUND][BUILD_ID];
  const char *list[MOST_FOUND];
  size_t count;
} Found;

static bool has_course(const char *folder) {
  char path[PATH + 16];
  snprintf(path, sizeof path, "%.1000s/course.lua", folder);
  return file_exists(path);
}

static void add_found(void *to, const char *name) {
  Found *found = to;
  char folder[PATH + 64];
  snprintf(folder, sizeof folder, "%.1000s/%.50s", found->scenes, name);
  if (found->count == MOST_FOUND || strlen(name) >= BUILD_ID || !has_course(folder)) return;
  snprintf(found->names[found->count], BUILD_ID, "%s", name);
  found->list[found->count] = found->names[found->count];
  found->count++;
}

static bool refuse_name(const char *scenes, const char *name, Err *err) {
  Found found = {.scenes = scenes};
  Err ignored;
  file_list(scenes, add_found, &found, &ignored);
  const char *nearest = nearest_name(name, found.list, found.count);
  if (!nearest) return err_set(err, "there is no course \"%s\"", name);
  return err_set(err, "there is no course \"%s\"; did you mean \"%s\"?", name, nearest);
}

bool course_find(const char *scenes, const char *name, char folder[1024], Err *err) {
  snprintf(folder, PATH, "%s", name);
  if (strchr(name, '/') || has_course(name))
    return has_course(name) || err_set(err, "%s: there is no course.lua in this folder", name);
  snprintf(folder, PATH, "%.900s/%.100s", scenes, name);
  return has_course(folder) || refuse_name(scenes, name, err);
}
