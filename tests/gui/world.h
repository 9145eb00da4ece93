// The courses of the source tree, and a data folder that is gone afterwards: what the screens need
// in a test.
#ifndef TESTS_WORLD_H
#define TESTS_WORLD_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "course/course.h"
#include "past/records_page.h"
#include "screens/screens.h"

enum { WORLD_COURSES = 3 };

typedef struct World {
  Story *stories[WORLD_COURSES];
  char folder[64];
  ScreensWorld screens;
} World;

static const char *const world_names[WORLD_COURSES] = {"four_minutes", "resident_expert", "drill"};
static const char *const world_folders[WORLD_COURSES] = {"scenes", "scenes", "tests/courses"};

static const Story *world_course(void *of, const char *name, char why[512]) {
  World *world = of;
  for (int i = 0; i < WORLD_COURSES; i++) {
    CourseFaults faults = {0};
    char folder[1024];
    if (strcmp(world_names[i], name) != 0) continue;
    snprintf(folder, sizeof folder, "%s/%s/%s", UNPERSUADED_SOURCE, world_folders[i], name);
    if (!world->stories[i])
      world->stories[i] = course_load(UNPERSUADED_SOURCE "/scenes/common", folder, &faults);
    if (!world->stories[i])
      snprintf(why, 512, "%s", faults.count ? faults.sentences[0] : "it is wrong");
    course_faults_free(&faults);
    return world->stories[i];
  }
  snprintf(why, 512, "there is no course %s", name);
  return NULL;
}

static void world_begin(World *world) {
  *world = (World){.folder = "/tmp/unpersuaded-test-XXXXXX"};
  if (!mkdtemp(world->folder)) abort();
  world->screens = (ScreensWorld){.course = world_course,
                                  .course_names = world_names,
                                  .course_count = WORLD_COURSES,
                                  .data_folder = world->folder,
                                  .records = &records_page_screen,
                                  .of = world};
}

static void world_remove(void *to, const char *name) {
  char path[1024];
  snprintf(path, sizeof path, "%s/%s", (const char *)to, name);
  if (file_is_folder(path)) file_list(path, world_remove, path, &(Err){{0}});
  remove(path);
}

static void world_end(World *world) {
  Err ignored;
  file_list(world->folder, world_remove, world->folder, &ignored);
  remove(world->folder);
  for (int i = 0; i < WORLD_COURSES; i++) story_free(world->stories[i]);
}

#endif
