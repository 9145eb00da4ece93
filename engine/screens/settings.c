#include "screens/settings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "screens/body.h"

enum { PATH = 1024, LONGEST = 64 * 1024 };

Settings settings_default(void) {
  return (Settings){.text_percent = 100, .theme = THEME_LIGHT, .motion = true};
}

static bool settings_path(char path[PATH], const char *folder) {
  int length = folder ? snprintf(path, PATH, "%s/settings.txt", folder) : -1;
  return length > 0 && length < PATH;
}

static void take(Settings *settings, const char *key, const char *value) {
  if (strcmp(key, "theme") == 0) theme_find(value, &settings->theme);
  if (strcmp(key, "motion") == 0) settings->motion = strcmp(value, "off") != 0;
  if (strcmp(key, "text_size") != 0) return;
  long percent = strtol(value, NULL, 10);
  if (percent >= SETTINGS_TEXT_LEAST && percent <= SETTINGS_TEXT_MOST)
    settings->text_percent = (int)percent;
}

Settings settings_read(const char *folder) {
  Settings settings = settings_default();
  char path[PATH], key[64], value[64];
  Buf bytes = {0};
  Err ignored;
  if (settings_path(path, folder) && file_exists(path) &&
      file_read(path, LONGEST, &bytes, &ignored)) {
    for (const char *line = buf_text(&bytes); line; line = strchr(line, '\n')) {
      if (*line == '\n') line++;
      if (sscanf(line, " %63[a-z_] = %63[a-z0-9_]", key, value) == 2) take(&settings, key, value);
    }
  }
  buf_free(&bytes);
  return settings;
}

bool settings_write(const char *folder, const Settings *settings, Err *err) {
  char path[PATH];
  if (!settings_path(path, folder))
    return err_set(err, "there is no folder to keep the settings in");
  if (!file_make_folders(folder, err)) return false;
  Buf out = {0};
  buf_add_format(&out, "text_size = %d\n", settings->text_percent);
  buf_add_format(&out, "theme = %s\n", theme_get(settings->theme)->name);
  buf_add_format(&out, "motion = %s\n", settings->motion ? "on" : "off");
  bool written = file_write(path, buf_text(&out), out.length, err);
  buf_free(&out);
  return written;
}

// The screen -------------------------------------------------------------------------------------

static int part_of_track(const Settings *settings) {
  return (settings->text_percent - SETTINGS_TEXT_LEAST) * 1000 /
         (SETTINGS_TEXT_MOST - SETTINGS_TEXT_LEAST);
}

static int draw_text_size(Screens *screens, Pen *pen, int x, int y, int width) {
  char value[16];
  snprintf(value, sizeof value, "%d %%", screens->settings.text_percent);
  return widgets_slider(pen, "Text size", value, part_of_track(&screens->settings),
                        ACTION_TEXT_SIZE, x, y, width, &screens->track);
}

static int draw_themes(Screens *screens, Pen *pen, int x, int y, int width) {
  int top = y, gap = pen_fine(pen, 2 * WIDGETS_RING);
  y += widgets_heading(pen, STYLE_STRONG, "Colours", x, y, width) + pen_units(pen, 4);
  for (int i = 0; i < THEME_COUNT; i++)
    y += widgets_mark(pen, ROLE_OPTION, theme_get((ThemeName)i)->label,
                      screens->settings.theme == (ThemeName)i, ACTION_THEME + i, x, y, width) +
         gap;
  return y - top;
}

static void draw(Screens *screens, Pen *pen) {
  Body body = body_begin(screens, pen, 50);
  int y = body.top + pen_units(pen, 12), gap = pen_units(pen, 22), x = body.x, width = body.width;
  y += widgets_heading(pen, STYLE_HEADING, "Settings", x, y, width) + pen_units(pen, 14);
  y += draw_text_size(screens, pen, x, y, width) + gap;
  y += draw_themes(screens, pen, x, y, width) + gap / 2;
  y += widgets_mark(pen, ROLE_CHECK, "Motion: gliding text and a breathing silence",
                    screens->settings.motion, ACTION_MOTION, x, y, width) +
       gap;
  Button done = {.name = "Done", .action = ACTION_DONE, .primary = true};
  y += widgets_buttons(pen, &done, 1, x, y, width);
  body_end(screens, pen, &body, y);
  body_head(pen, "Unpersuaded", NULL, 0);
}

static void keep(Screens *screens) {
  Err err;
  if (!screens->world.data_folder) return;  // said when the game began
  if (!settings_write(screens->world.data_folder, &screens->settings, &err))
    screens_notice(screens, err.text);
}

static void set_text_percent(Screens *screens, int percent) {
  if (percent < SETTINGS_TEXT_LEAST) percent = SETTINGS_TEXT_LEAST;
  if (percent > SETTINGS_TEXT_MOST) percent = SETTINGS_TEXT_MOST;
  if (percent == screens->settings.text_percent) return;
  screens->settings.text_percent = percent;
  screens->bring = BRING_FOCUS;
  keep(screens);
}

static void act(Screens *screens, int action) {
  if (action == ACTION_DONE) {
    screens_go(screens, screens->behind);
    return;
  }
  if (action == ACTION_MOTION) screens->settings.motion = !screens->settings.motion;
  if (action >= ACTION_THEME && action < ACTION_THEME + THEME_COUNT)
    screens->settings.theme = (ThemeName)(action - ACTION_THEME);
  keep(screens);
}

// Where on the track the pointer is decides the size, to the nearest step.
static void point_at_track(Screens *screens, int x) {
  int along = x - screens->track.x, wide = screens->track.w > 0 ? screens->track.w : 1;
  int steps = (SETTINGS_TEXT_MOST - SETTINGS_TEXT_LEAST) / SETTINGS_TEXT_STEP;
  int step = (along * steps * 2 / wide + 1) / 2;
  set_text_percent(screens, SETTINGS_TEXT_LEAST + step * SETTINGS_TEXT_STEP);
}

// A press on the track counts when it is released: while the pointer is down the track must not
// move away from under it.
static bool input(Screens *screens, const Input *input) {
  InputVerb verb = input->verb;
  if (verb == INPUT_RELEASE && screens->pressed == ACTION_TEXT_SIZE)
    point_at_track(screens, input->x);
  if (verb == INPUT_BACK || verb == INPUT_MENU) {
    act(screens, ACTION_DONE);
    return true;
  }
  if (screens->focus != ACTION_TEXT_SIZE || (verb != INPUT_LESS && verb != INPUT_MORE))
    return false;
  int step = verb == INPUT_MORE ? SETTINGS_TEXT_STEP : -SETTINGS_TEXT_STEP;
  set_text_percent(screens, screens->settings.text_percent + step);
  return true;
}

const Screen settings_screen = {.draw = draw, .act = act, .input = input};
