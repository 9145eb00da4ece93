// A vote until it is in both windows, at 1920 x 1080, with the facilitator's page and the wall as they
// are: the times as stage_run notes them, a line each. Nothing is written down, so that only
// what is drawn counts.
//
//   votes COMMON COURSE     folders of scenes
#include <stdio.h>
#include <string.h>

#include "course/course.h"
#include "facilitator/facilitator.h"
#include "stage/app.h"

enum { ROOM = 500, VOTES = 210 };

typedef struct Room {
  int votes;
} Room;

// A, B, C and A again: another number changes each time.
static bool next(void *of, const Display *display, Input *input) {
  Room *room = of;
  (void)display;
  *input = (Input){.verb = INPUT_LETTER, .text = {(char)('a' + room->votes % 3)}};
  return room->votes++ < VOTES;
}

static const Story *no_course(void *of, const char *name, char why[512]) {
  (void)of;
  (void)name;
  snprintf(why, 512, "there are no courses here");
  return NULL;
}

static bool vote(Workshop *workshop, Err *err) {
  Room room = {0};
  ScreensWorld world = {.course = no_course};
  Screens *screens = screens_new(&world, 0);
  Facilitator *facilitator = facilitator_new(workshop, NULL, NULL, 0);
  facilitator_open(facilitator, screens);
  StageSetup setup = {.assets_folder = UNPERSUADED_SOURCE "/assets",
                      .width = 1920,
                      .height = 1080,
                      .scale_percent = 100,
                      .wall_window = true,
                      .timings = stdout,
                      .devices_folder = "/nowhere",
                      .script = {next, &room}};
  bool ran = stage_run(screens, setup, err);
  screens_free(screens);
  facilitator_free(facilitator);
  return ran;
}

int main(int words, char **word) {
  Err err = {"votes COMMON COURSE"};
  CourseFaults faults = {0};
  WorkshopSetup setup = {.session = {.seed = 4, .from = "the_ask"}, .room = ROOM};
  Story *story = words == 3 ? course_load(word[1], word[2], &faults) : NULL;
  Workshop *workshop = story ? workshop_new(story, &setup, &err) : NULL;
  bool ran = workshop && vote(workshop, &err);
  if (!ran) fprintf(stderr, "%s\n", err.text);
  workshop_free(workshop);
  story_free(story);
  course_faults_free(&faults);
  return ran ? 0 : 1;
}
