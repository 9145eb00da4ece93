#include "front/front.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/file.h"
#include "facilitator/facilitator.h"
#include "screens/screens.h"
#include "stage/app.h"

static int64_t now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// Screens ----------------------------------------------------------------------------------------

static const Story *course_for_screens(void *of, const char *name, char why[512]) {
  Err err;
  const Story *story = library_course(of, name, &err);
  if (!story) memcpy(why, err.text, strlen(err.text) + 1);
  return story;
}

// `folder` is lent to them.
static Screens *new_screens(const CommandWorld *world, const CommandLine *line,
                            char folder[SAVE_PATH]) {
  Err why;
  size_t count;
  bool kept = save_folder(command_value(line, "--data"), folder, &why);
  ScreensWorld given = {.course = course_for_screens,
                        .course_names = library_names(world->library, &count),
                        .data_folder = kept ? folder : NULL,
                        .records = world->records_page,
                        .of = world->library};
  given.course_count = (int)count;
  Screens *screens = screens_new(&given, now_ms());
  if (!kept) screens_notice(screens, why.text);
  return screens;
}

// The stage --------------------------------------------------------------------------------------

// What tests/bench/window.sh asks for.
static void measured(StageSetup *setup) {
  const char *wanted = getenv("UNPERSUADED_BENCH");
  if (wanted == NULL) return;
  setup->exit_after_first_present = strcmp(wanted, "start") == 0;
  setup->timings = strcmp(wanted, "keys") == 0 ? stdout : NULL;
}

// Where they were made, or beside where it was installed.
static const char *sounds_folder(void) {
  return file_is_folder(UNPERSUADED_SOUNDS) ? UNPERSUADED_SOUNDS
                                            : UNPERSUADED_DATA_INSTALLED "/sounds";
}

static bool run(Screens *screens, const CommandWorld *world, bool wall_window, Err *err) {
  Buf assets = {0};
  buf_add_format(&assets, "%s/assets", world->data);
  StageSetup setup = {.assets_folder = buf_text(&assets),
                      .sounds_folder = sounds_folder(),
                      .wall_window = wall_window};
  measured(&setup);
  bool ran = stage_run(screens, setup, err);
  buf_free(&assets);
  return ran;
}

// What commands open ------------------------------------------------------------------------------

static void take(Screens *screens, CommandSession *opened) {
  if (opened->exam)
    screens_sit(screens, opened->exam);
  else
    screens_take(screens, opened->session, opened->save);
  if (opened->notice.text[0]) screens_notice(screens, opened->notice.text);
}

static bool open_session(const CommandWorld *world, const CommandLine *line, CommandSession *opened,
                         Err *err) {
  char folder[SAVE_PATH];
  Screens *screens = new_screens(world, line, folder);
  if (opened) take(screens, opened);
  bool ran = run(screens, world, false, err);
  if (opened && !opened->exam && !ran) opened->session = screens_give_back(screens, &opened->save);
  screens_free(screens);
  return ran;
}

static bool open_workshop(const CommandWorld *world, const CommandLine *line,
                          CommandWorkshop *opened, Err *err) {
  char folder[SAVE_PATH];
  Screens *screens = new_screens(world, line, folder);
  Facilitator *facilitator =
      facilitator_new(opened->workshop, opened->guide, opened->path, opened->clock_ms);
  facilitator_open(facilitator, screens);
  if (opened->notice.text[0]) screens_notice(screens, opened->notice.text);
  bool ran = run(screens, world, command_given(line, "--two-windows"), err);
  screens_free(screens);
  facilitator_free(facilitator);
  return ran;
}

void front_offer(CommandWorld *world) {
  Err ignored;
  if (!stage_available(&ignored)) return;
  world->window = open_session;
  world->workshop = open_workshop;
}
