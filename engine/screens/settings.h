// What a person sets once: text size, theme, motion. Kept as readable lines ("theme = dark") in the
// data folder. The page shows every change at once.
#ifndef SCREENS_SETTINGS_H
#define SCREENS_SETTINGS_H

#include <stdbool.h>

#include "base/err.h"
#include "page/theme.h"

enum { SETTINGS_TEXT_LEAST = 80, SETTINGS_TEXT_MOST = 200, SETTINGS_TEXT_STEP = 10 };

typedef struct Settings {
  int text_percent;  // SETTINGS_TEXT_LEAST to SETTINGS_TEXT_MOST
  ThemeName theme;
  bool motion;
} Settings;

Settings settings_default(void);

// What cannot be read, or is out of range, keeps its default. `folder` may be NULL.
Settings settings_read(const char *folder);
bool settings_write(const char *folder, const Settings *settings, Err *err);

#endif
