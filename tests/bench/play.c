// What playing and loading cost without a window. Numbers to look at, not a test.
//
//   play COMMON COURSE      loads the course, then plays it at random for two seconds of CPU time
#include <stdint.h>
#include <stdio.h>
#include <sys/resource.h>

#include "base/hash.h"
#include "course/course.h"
#include "story/run.h"

enum { SECONDS = 2, BATCH = 1000 };  // sessions between two looks at the clock

static double cpu_seconds(void) {
  struct rusage used;
  getrusage(RUSAGE_SELF, &used);
  return (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
         (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

static long memory_kib(void) {
  struct rusage used;
  getrusage(RUSAGE_SELF, &used);
  return used.ru_maxrss;
}

// Cheap and even enough to choose with: xorshift64.
static uint64_t next(uint64_t *chance) {
  *chance ^= *chance << 13;
  *chance ^= *chance >> 7;
  *chance ^= *chance << 17;
  return *chance;
}

// One session at random; gives its choices.
static uint64_t play(const Story *story, uint64_t seed) {
  State state;
  Exchange exchange;
  uint64_t chance = hash_mix(seed + 1) | 1, choices = 0;
  state_init(story, &state, seed, NULL);
  run_start(story, &state, NONE, false, NULL);
  for (; !run_over(&state) && choices < 1000; choices++) {
    uint32_t options[LIMIT_OPTIONS], count = run_options(story, &state, options);
    run_choose(story, &state, options[(next(&chance) >> 32) * count >> 32], &exchange, NULL);
  }
  return choices;
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  CourseFaults faults = {0};
  double before = cpu_seconds();
  Story *story = course_load(argv[1], argv[2], &faults);
  double loaded = cpu_seconds();
  if (!story) {
    fprintf(stderr, "%s\n", faults.sentences[0]);
    return 1;
  }
  printf("  %-16s %5u scenes loaded in %6.1f ms of CPU, %5.1f MB\n",
         story_text(story, story->name), (unsigned)story->scene_count, (loaded - before) * 1000,
         (double)memory_kib() / 1024);
  uint64_t choices = 0, seed = 0;
  double start = cpu_seconds(), now = start;
  for (; now - start < SECONDS; now = cpu_seconds())
    for (uint64_t end = seed + BATCH; seed < end; seed++) choices += play(story, seed);
  printf("  %-16s %5.2f million choices per second of CPU, in %.2f million sessions\n",
         story_text(story, story->name), (double)choices / (now - start) / 1e6, (double)seed / 1e6);
  story_free(story);
  course_faults_free(&faults);
  return 0;
}
