#include "tools/players_command.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "lint/ratings.h"
#include "tools/calibration_report.h"
#include "tools/players_report.h"

bool players_command_asked(const CommandLine *line) {
  return command_given(line, "--player") || command_given(line, "--calibration");
}

static int print(Buf *out, bool holds) {
  size_t written = fwrite(buf_text(out), 1, out->length, stdout);
  bool done = written == out->length && fflush(stdout) == 0;
  buf_free(out);
  return done && holds ? COMMAND_DONE : COMMAND_FAILED;
}

// Ratings ----------------------------------------------------------------------------------------

static bool read_ratings(const CommandWorld *world, const char *course, const Story *story,
                         Ratings *ratings, Findings *faults) {
  Err err;
  char folder[1024];
  Buf scenes = {0}, path = {0};
  buf_add_format(&scenes, "%s/scenes", world->data);
  bool found = course_find(buf_text(&scenes), course, folder, &err);
  buf_add_format(&path, "%s/ratings.csv", folder);
  bool read = found && ratings_read(story, buf_text(&path), ratings, faults);
  buf_free(&scenes);
  buf_free(&path);
  return read;
}

// By option, the caller's; NULL when nobody has read the course.
static int16_t *warmth_of(const Story *story, const Ratings *ratings) {
  if (ratings->count == 0) return NULL;
  int16_t *warmth = memory_new(story->option_count, sizeof *warmth);
  for (uint32_t i = 0; i < story->option_count; i++)
    warmth[i] = (int16_t)ratings_warmth(ratings, i);
  return warmth;
}

// Players ----------------------------------------------------------------------------------------

static int play(const Story *story, const CommandLine *line, uint32_t plays,
                const int16_t *warmth) {
  Err err;
  Buf out = {0};
  bool holds;
  PlayersAsked asked = {.names = command_value(line, "--player"),
                        .plays = plays,
                        .warmth = warmth,
                        .json = command_given(line, "--json")};
  if (!players_report_add(story, &asked, &out, &holds, &err)) return command_fail(&err);
  return print(&out, holds);
}

static int play_with_ratings(const CommandWorld *world, const CommandLine *line, const Story *story,
                             uint32_t plays) {
  Ratings ratings = {0};
  Findings faults = {0};
  int result = COMMAND_FAILED;
  if (read_ratings(world, line->words[0], story, &ratings, &faults)) {
    int16_t *warmth = warmth_of(story, &ratings);
    result = play(story, line, plays, warmth);
    free(warmth);
  } else {
    Buf said = {0};
    findings_print(&faults, story, &said);
    fputs(buf_text(&said), stderr);
    buf_free(&said);
  }
  ratings_free(&ratings);
  findings_free(&faults);
  return result;
}

static int calibrate(const CommandLine *line, const Story *story, uint32_t plays) {
  Err err;
  Buf out = {0};
  if (!story->marked) {
    err_set(&err, "%s has no marks, and so no expert whose answers could be weighed",
            story_text(story, story->name));
    return command_fail(&err);
  }
  bool inside =
      calibration_report_add(story, plays < 6 ? 6 : plays, command_given(line, "--json"), &out);
  return print(&out, inside);
}

int players_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  uint64_t plays = PLAYERS_REPORT_USUAL;
  if (!command_number(line, "--plays", PLAYERS_REPORT_MOST, &plays, &err))
    return command_fail(&err);
  const Story *story = library_course(world->library, line->words[0], &err);
  if (!story) return command_fail(&err);
  if (plays == 0) plays = 1;
  if (command_given(line, "--calibration")) return calibrate(line, story, (uint32_t)plays);
  return play_with_ratings(world, line, story, (uint32_t)plays);
}
