// What a person sets once: how the page looks, how text comes, sound, speech, keys. Kept as readable
// lines ("theme = dark") in settings.txt of the data folder. The page shows every change at once.
#ifndef SCREENS_SETTINGS_H
#define SCREENS_SETTINGS_H

#include <stdbool.h>

#include "base/err.h"
#include "page/bindings.h"
#include "page/pen.h"
#include "page/theme.h"

enum { SETTINGS_TEXT_LEAST = 80, SETTINGS_TEXT_MOST = 200, SETTINGS_TEXT_STEP = 10 };
enum { SETTINGS_SPACING_LEAST = 90, SETTINGS_SPACING_MOST = 160, SETTINGS_SPACING_STEP = 10 };
enum { SETTINGS_WORDS_LEAST = 120, SETTINGS_WORDS_MOST = 600, SETTINGS_WORDS_STEP = 40 };
enum { SETTINGS_SILENCE_MOST = 200, SETTINGS_SILENCE_STEP = 25 };
enum { SETTINGS_VOLUME_MOST = 100, SETTINGS_VOLUME_STEP = 10 };

// How what is new comes onto the page: all of it, a paragraph at each press, or a paragraph after
// the other at the pace of reading.
typedef enum Pace { PACE_AT_ONCE, PACE_BY_KEY, PACE_BY_ITSELF, PACE_COUNT } Pace;

struct Settings {
  ThemeName theme;
  Typeface typeface;
  int text_percent;     // SETTINGS_TEXT_LEAST to SETTINGS_TEXT_MOST
  int spacing_percent;  // of lines: SETTINGS_SPACING_LEAST to SETTINGS_SPACING_MOST
  bool motion;
  Pace pace;
  int words_a_minute;   // SETTINGS_WORDS_LEAST to SETTINGS_WORDS_MOST, unless the pace is at once
  bool skip_read;       // what was read in an earlier attempt is there at once
  int silence_percent;  // length of a held silence: 0 to SETTINGS_SILENCE_MOST
  bool sound;
  int room_percent, effects_percent;  // volumes: 0 to SETTINGS_VOLUME_MOST
  bool captions;                      // sounds are also written
  bool speech;
  Bindings bindings;
};
typedef struct Settings Settings;

Settings settings_default(void);

// What cannot be read, or is out of range, keeps its default. `folder` may be NULL.
Settings settings_read(const char *folder);
bool settings_write(const char *folder, const Settings *settings, Err *err);

#endif
