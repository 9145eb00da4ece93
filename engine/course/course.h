// Reads a course: runs its Lua files once in a sandbox and compiles what they build into a Story.
// After course_load no Lua is left in memory. A course folder may come from anywhere: it reads
// nothing outside itself, cannot loop, cannot hide state, and every mistake in it becomes a
// sentence with file and line.
#ifndef COURSE_COURSE_H
#define COURSE_COURSE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "story/story.h"

// What is wrong with a course: one sentence each, `file:line: ...`, in the order of files and
// lines. Loading goes on after a mistake where it can, so that an author sees them all.
typedef struct CourseFaults {
  char **sentences;
  size_t count, cap;
} CourseFaults;

enum { COURSE_FAULTS = 100, COURSE_FILE_BYTES = 1 << 20, COURSE_MEMORY = 48 << 20 };

// `common` is the folder of the shared model and rubric, `folder` the course's own. NULL when
// anything is wrong; then `faults` (given empty) holds at least one sentence.
Story *course_load(const char *common, const char *folder, CourseFaults *faults);
void course_faults_free(CourseFaults *faults);

// The same with other limits for its Lua, for tests: bytes at once, and requests for memory before
// every one is refused (0: none is).
Story *course_load_within(const char *common, const char *folder, size_t bytes, size_t requests,
                          CourseFaults *faults);

// Model and rubric alone: a story without a scene and without an expert, for talks that were not
// played. As course_load.
Story *course_load_common(const char *common, CourseFaults *faults);

// The folder a course name stands for: `name` itself when it has a slash or is a folder with a
// course.lua, otherwise scenes/<name> under `scenes`. False: `err` names the nearest course.
bool course_find(const char *scenes, const char *name, char folder[1024], Err *err);

#endif
