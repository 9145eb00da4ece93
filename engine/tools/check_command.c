#include "tools/check_command.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/buf.h"

static bool check(const CommandWorld *world, const char *name) {
  Err err;
  LibrarySizes sizes;
  CourseFaults faults = {0};
  bool good = library_check(world->library, name, &faults, &sizes, &err);
  for (size_t i = 0; i < faults.count; i++) printf("%s\n", faults.sentences[i]);
  if (good) {
    printf("%s: nothing wrong in %" PRIu32 " scenes, %" PRIu32 " beats, %" PRIu32 " options\n",
           name, sizes.scenes, sizes.beats, sizes.options);
  } else if (faults.count == 0) {
    printf("%s: %s\n", name, err.text);
  }
  course_faults_free(&faults);
  return good;
}

int check_command_run(const CommandWorld *world, const CommandLine *line) {
  bool good = true;
  size_t count = line->word_count;
  const char *const *names = count ? line->words : library_names(world->library, &count);
  for (size_t i = 0; i < count; i++)
    if (!check(world, names[i])) good = false;
  return good ? COMMAND_DONE : COMMAND_FAILED;
}

int check_command_list(const CommandWorld *world, const CommandLine *line) {
  (void)line;
  size_t count;
  const char *const *names = library_names(world->library, &count);
  for (size_t i = 0; i < count; i++) {
    Err err;
    const Story *story = library_course(world->library, names[i], &err);
    if (story) {
      printf("%s: %s. %s\n", names[i], story_text(story, story->title),
             story_text(story, story->about));
    } else {
      printf("%s: cannot be played: %s\n", names[i], err.text);
    }
  }
  return COMMAND_DONE;
}
