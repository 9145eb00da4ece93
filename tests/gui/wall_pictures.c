// Pictures of the wall, for looking at, with the fonts and drawings as they are:
//
//   wall_pictures COURSE SCENE WIDTHxHEIGHT THEME TYPEFACE FOLDER
//
// one of each page of each state; SCENE is - for the beginning.
#include <stdio.h>

#include "../unit/wall_states.h"
#include "paint.h"

typedef struct Run {
  Paint paint;
  Display display;
  Spots spots;
  Pen pen;
  Story *story;
  const char *scene;
} Run;

static Workshop *begin(const Run *run) {
  Err err;
  WorkshopSetup setup = {.session = {.seed = 3, .from = run->scene}, .room = 24};
  Workshop *workshop = workshop_new(run->story, &setup, &err);
  if (!workshop) {
    fprintf(stderr, "%s\n", err.text);
    exit(1);
  }
  return workshop;
}

static bool paint(Run *run, const char *state, int width, int height) {
  Wall wall = {.page = 0};
  Workshop *workshop = begin(run);
  wall_state_of(workshop, state);
  bool saved = true;
  for (uint32_t page = 0; saved; page++) {
    char name[128];
    if (page > 0 && !wall_turn_page(&wall, 1)) break;
    display_clear(&run->display, width, height);
    layout_tidy(run->pen.layout);
    wall_draw(&run->pen, workshop, &wall);
    if (page == 0 && wall.page > 0) {  // a board shows its last page first
      wall.page = 0;
      display_clear(&run->display, width, height);
      wall_draw(&run->pen, workshop, &wall);
    }
    snprintf(name, sizeof name, "%s_%u", state, (unsigned)page + 1);
    saved = paint_save(&run->paint, &run->display, name);
  }
  workshop_free(workshop);
  return saved;
}

int main(int words_count, char **words) {
  Run run = {.scene = NULL};
  int width, height;
  ThemeName theme;
  CourseFaults faults = {0};
  char folder[1024];
  if (words_count != 7 || sscanf(words[3], "%dx%d", &width, &height) != 2 ||
      !theme_find(words[4], &theme) || !paint_open(&run.paint, words[6])) {
    fprintf(stderr, "wall_pictures COURSE SCENE WIDTHxHEIGHT THEME TYPEFACE FOLDER\n");
    return 2;
  }
  snprintf(folder, sizeof folder, "%s/%s", UNPERSUADED_SOURCE, words[1]);
  run.story = course_load(UNPERSUADED_SOURCE "/scenes/common", folder, &faults);
  run.scene = strcmp(words[2], "-") == 0 ? NULL : words[2];
  run.pen = (Pen){.display = &run.display,
                  .metrics = fonts_metrics(run.paint.fonts),
                  .theme = theme_get(theme),
                  .layout = layout_new(),
                  .spots = &run.spots,
                  .typeface = (Typeface)atoi(words[5]),
                  .spacing_percent = 100,
                  .percent = 100,
                  .fine_percent = 100,
                  .view = {0, 0, width, height}};
  bool good = run.story != NULL;
  for (int i = 0; good && i < WALL_STATES; i++) good = paint(&run, wall_states[i], width, height);
  layout_free(run.pen.layout);
  display_free(&run.display);
  story_free(run.story);
  course_faults_free(&faults);
  paint_close(&run.paint);
  return good ? 0 : 1;
}
