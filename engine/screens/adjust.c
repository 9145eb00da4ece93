// The settings screen. Every change is seen and kept at once.
#include <stdio.h>

#include "screens/body.h"

// What can be set -------------------------------------------------------------------------------

typedef struct Slider {
  const char *name, *unit;
  int *value;
  int least, most, step;
} Slider;

typedef struct Check {
  const char *name;
  bool *on;
} Check;

enum { ADJUST_PICTURE = 128 };
enum { TEXT_SIZE, SPACING, WORDS, SILENCE, ROOM, EFFECTS };
enum { MOTION, SKIP, SOUND, CAPTIONS, SPEECH, CHECKS };

static Slider slider_at(Settings *settings, int place) {
  const Slider sliders[ADJUST_SLIDERS] = {
      [TEXT_SIZE] = {"Text size", "%", &settings->text_percent, SETTINGS_TEXT_LEAST,
                     SETTINGS_TEXT_MOST, SETTINGS_TEXT_STEP},
      [SPACING] = {"Space between lines", "%", &settings->spacing_percent, SETTINGS_SPACING_LEAST,
                   SETTINGS_SPACING_MOST, SETTINGS_SPACING_STEP},
      [WORDS] = {"Words a minute", "", &settings->words_a_minute, SETTINGS_WORDS_LEAST,
                 SETTINGS_WORDS_MOST, SETTINGS_WORDS_STEP},
      [SILENCE] = {"Length of silences", "%", &settings->silence_percent, 0, SETTINGS_SILENCE_MOST,
                   SETTINGS_SILENCE_STEP},
      [ROOM] = {"Loudness of the room", "%", &settings->room_percent, 0, SETTINGS_VOLUME_MOST,
                SETTINGS_VOLUME_STEP},
      [EFFECTS] = {"Loudness of what is done", "%", &settings->effects_percent, 0,
                   SETTINGS_VOLUME_MOST, SETTINGS_VOLUME_STEP},
  };
  return sliders[place];
}

static Check check_at(Settings *settings, int place) {
  const Check checks[CHECKS] = {
      [MOTION] = {"Motion: gliding text, breath, a silence that breathes", &settings->motion},
      [SKIP] = {"What you have read before is there at once", &settings->skip_read},
      [SOUND] = {"Sound", &settings->sound},
      [CAPTIONS] = {"Sounds are written under the picture", &settings->captions},
      [SPEECH] = {"Reading aloud", &settings->speech},
  };
  return checks[place];
}

static const char *const typefaces[TYPEFACE_COUNT] = {"A book's, with serifs",
                                                      "Plain, without serifs", "OpenDyslexic"};
static const char *const paces[PACE_COUNT] = {"All at once", "Paragraph by paragraph, at a press",
                                              "Paragraph by paragraph, by itself"};

// Drawing ----------------------------------------------------------------------------------------

static int draw_slider(Screens *screens, Pen *pen, int place, int x, int y, int width) {
  Slider slider = slider_at(&screens->settings, place);
  char value[24];
  int along = (*slider.value - slider.least) * 1000 / (slider.most - slider.least);
  snprintf(value, sizeof value, "%d%s%s", *slider.value, *slider.unit ? " " : "", slider.unit);
  return widgets_slider(pen, slider.name, value, along, ACTION_SLIDER + place, x, y, width,
                        &screens->tracks[place]) +
         pen_fine(pen, 2 * WIDGETS_RING);
}

static int draw_check(Screens *screens, Pen *pen, int place, int x, int y, int width) {
  Check check = check_at(&screens->settings, place);
  return widgets_mark(pen, ROLE_CHECK, check.name, *check.on, ACTION_CHECK + place, x, y, width) +
         pen_fine(pen, 2 * WIDGETS_RING);
}

// A heading, and under it the names of which one holds.
static int draw_choices(Pen *pen, const char *heading, const char *const *names, int count, int now,
                        int action, int x, int y, int width) {
  int top = y, gap = pen_fine(pen, 2 * WIDGETS_RING);
  y += widgets_heading(pen, STYLE_STRONG, heading, x, y, width) + pen_units(pen, 4);
  for (int i = 0; i < count; i++)
    y += widgets_mark(pen, ROLE_OPTION, names[i], i == now, action + i, x, y, width) + gap;
  return y + pen_units(pen, 14) - top;
}

static int draw_page_settings(Screens *screens, Pen *pen, int x, int y, int width) {
  const Settings *settings = &screens->settings;
  const char *themes[THEME_COUNT];
  int top = y, gap = pen_units(pen, 14);
  for (int i = 0; i < THEME_COUNT; i++) themes[i] = theme_get((ThemeName)i)->label;
  y += draw_slider(screens, pen, TEXT_SIZE, x, y, width);
  y += draw_slider(screens, pen, SPACING, x, y, width) + gap;
  y += draw_choices(pen, "Colours", themes, THEME_COUNT, (int)settings->theme, ACTION_THEME, x, y,
                    width);
  y += draw_choices(pen, "Letters", typefaces, TYPEFACE_COUNT, (int)settings->typeface,
                    ACTION_TYPEFACE, x, y, width);
  return y + draw_check(screens, pen, MOTION, x, y, width) - top;
}

static int draw_pace_settings(Screens *screens, Pen *pen, int x, int y, int width) {
  const Settings *settings = &screens->settings;
  int top = y;
  y += draw_choices(pen, "How the text comes", paces, PACE_COUNT, (int)settings->pace, ACTION_PACE,
                    x, y, width);
  if (settings->pace != PACE_AT_ONCE) {
    y += draw_slider(screens, pen, WORDS, x, y, width);
    y += draw_check(screens, pen, SKIP, x, y, width);
  }
  return y + draw_slider(screens, pen, SILENCE, x, y, width) - top;
}

static int draw_sound_settings(Screens *screens, Pen *pen, int x, int y, int width) {
  int top = y;
  y += draw_check(screens, pen, SOUND, x, y, width);
  if (screens->settings.sound) {
    y += draw_slider(screens, pen, ROOM, x, y, width);
    y += draw_slider(screens, pen, EFFECTS, x, y, width);
  }
  y += draw_check(screens, pen, CAPTIONS, x, y, width);
  return y + draw_check(screens, pen, SPEECH, x, y, width) - top;
}

// A page to look at while one changes it: it stays where it is when the settings scroll.
static void draw_sample(Pen *pen, int x, int y, int width, int height) {
  const Theme *theme = pen->theme;
  Rect plate = {x, y, width / 2, width * 3 / 4};
  char room[ADJUST_PICTURE], person[ADJUST_PICTURE], table[ADJUST_PICTURE];
  snprintf(room, sizeof room, "place/office.svg layer back morning %s", theme->name);
  snprintf(table, sizeof table, "place/office.svg layer front morning %s", theme->name);
  snprintf(person, sizeof person,
           "actor/conrad.svg figure crossed front you one corner still morning %s", theme->name);
  display_box(pen->display, plate, 0, theme->plate);
  display_picture(pen->display, room, plate, 0xFFFFFFFF);
  display_picture(pen->display, person, plate, 0xFFFFFFFF);
  display_picture(pen->display, table, plate, 0xFFFFFFFF);
  y += plate.h + pen_units(pen, 18);
  height -= plate.h + pen_units(pen, 18);
  static const char said[] = "Four minutes. It depends what one does with the third.";
  int leading = pen_leading(pen, STYLE_STAGE);
  int left = pen_capitals(pen, STYLE_STAGE, theme->ink, "Conrad", x, y, width) + pen_units(pen, 12);
  pen_line(pen, STYLE_STAGE, theme->soft, "caps the pen", x + left, y, width - left);
  if (leading + pen_height(pen, STYLE_SPEECH, said, width) <= height)
    pen_text(pen, STYLE_SPEECH, theme->ink, said, x, y + leading, width);
}

static int draw_settings(Screens *screens, Pen *pen, int x, int y, int width) {
  int top = y, gap = pen_units(pen, 26);
  y += widgets_heading(pen, STYLE_HEADING, "Settings", x, y, width) + pen_units(pen, 14);
  y += draw_page_settings(screens, pen, x, y, width) + gap;
  y += draw_pace_settings(screens, pen, x, y, width) + gap;
  y += draw_sound_settings(screens, pen, x, y, width) + gap;
  Button buttons[] = {{.name = "Done", .action = ACTION_DONE, .primary = true},
                      {.name = "Keys and buttons", .action = ACTION_KEYS}};
  return y + widgets_buttons(pen, buttons, sizeof buttons / sizeof *buttons, x, y, width) - top;
}

static void draw(Screens *screens, Pen *pen) {
  Body body = body_begin_wide(screens, pen);
  int gap = pen_units(pen, 72), column = pen_measure(pen, STYLE_LABEL, 56);
  int sample = pen_measure(pen, STYLE_SPEECH, 34), whole = column + gap + sample;
  bool beside = whole <= body.width;
  if (!beside && column > body.width) column = body.width;
  body.x += (body.width - (beside ? whole : column)) / 2;
  body.width = column;
  int y = body.top + pen_units(pen, 12);
  y += draw_settings(screens, pen, body.x, y, column);
  int under = body.view.y + pen_units(pen, 76);
  if (beside)
    draw_sample(pen, body.x + column + gap, under, sample, body.view.y + body.view.h - under);
  body_end(screens, pen, &body, y);
  body_head(pen, "Unpersuaded", NULL, 0);
}

// Inputs -----------------------------------------------------------------------------------------

static void set_slider(Screens *screens, int place, int value) {
  Slider slider = slider_at(&screens->settings, place);
  if (value < slider.least) value = slider.least;
  if (value > slider.most) value = slider.most;
  if (value == *slider.value) return;
  *slider.value = value;
  screens->bring = BRING_FOCUS;
  screens_keep_settings(screens);
}

// The place of an action among `count` that begin at `first`; -1 when it is none of them.
static int place_in(int action, int first, int count) {
  return action >= first && action < first + count ? action - first : -1;
}

static void act(Screens *screens, int action) {
  Settings *settings = &screens->settings;
  int theme = place_in(action, ACTION_THEME, THEME_COUNT);
  int typeface = place_in(action, ACTION_TYPEFACE, TYPEFACE_COUNT);
  int pace = place_in(action, ACTION_PACE, PACE_COUNT);
  int check = place_in(action, ACTION_CHECK, CHECKS);
  if (action == ACTION_DONE) {
    screens_go(screens, screens->behind);
    return;
  }
  if (action == ACTION_KEYS) {
    screens_go(screens, SCREEN_KEYS);
    return;
  }
  if (theme >= 0) settings->theme = (ThemeName)theme;
  if (typeface >= 0) settings->typeface = (Typeface)typeface;
  if (pace >= 0) settings->pace = (Pace)pace;
  if (check >= 0) *check_at(settings, check).on = !*check_at(settings, check).on;
  if (theme >= 0 || typeface >= 0 || pace >= 0 || check >= 0) screens->bring = BRING_FOCUS;
  screens_keep_settings(screens);
}

// Where on the track the pointer is decides the value, to the nearest step.
static void point_at_track(Screens *screens, int place, int x) {
  Slider slider = slider_at(&screens->settings, place);
  const Rect *track = &screens->tracks[place];
  int wide = track->w > 0 ? track->w : 1, steps = (slider.most - slider.least) / slider.step;
  int step = ((x - track->x) * steps * 2 / wide + 1) / 2;
  set_slider(screens, place, slider.least + step * slider.step);
}

// A press on the track counts when it is released: while the pointer is down the track must not
// move away from under it.
static bool input(Screens *screens, const Input *input) {
  InputVerb verb = input->verb;
  int pressed = place_in(screens->pressed, ACTION_SLIDER, ADJUST_SLIDERS);
  int focused = place_in(screens->focus, ACTION_SLIDER, ADJUST_SLIDERS);
  bool scrolled = screens->dragged > screens->scale_percent * 8 / 100;
  if (verb == INPUT_RELEASE && pressed >= 0 && !scrolled)
    point_at_track(screens, pressed, input->x);
  if (verb == INPUT_BACK || verb == INPUT_MENU) {
    act(screens, ACTION_DONE);
    return true;
  }
  if (focused < 0 || (verb != INPUT_LESS && verb != INPUT_MORE)) return false;
  Slider slider = slider_at(&screens->settings, focused);
  set_slider(screens, focused, *slider.value + (verb == INPUT_MORE ? slider.step : -slider.step));
  return true;
}

const Screen settings_screen = {.draw = draw, .act = act, .input = input};
