#include "screens/settings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"

enum { PATH = 1024, LONGEST = 64 * 1024, WORD = 64, VALUE = 160 };

Settings settings_default(void) {
  return (Settings){.theme = THEME_LIGHT,
                    .typeface = TYPEFACE_SERIF,
                    .text_percent = 100,
                    .spacing_percent = 100,
                    .motion = true,
                    .pace = PACE_AT_ONCE,
                    .words_a_minute = 240,
                    .skip_read = true,
                    .silence_percent = 100,
                    .sound = true,
                    .room_percent = 40,
                    .effects_percent = 60,
                    .captions = false,
                    .speech = false,
                    .bindings = bindings_default()};
}

static const char *const typefaces[TYPEFACE_COUNT] = {"serif", "sans", "dyslexic"};
static const char *const paces[PACE_COUNT] = {"at_once", "by_key", "by_itself"};

// A line of the file: its word, and where its number, or its on or off, is kept.
typedef struct Line {
  const char *word;
  int *number;
  int least, most;
  bool *on;
} Line;

enum { LINES = 11 };

static void list_lines(Settings *settings, Line lines[LINES]) {
  const Line all[LINES] = {
      {"text_size", &settings->text_percent, SETTINGS_TEXT_LEAST, SETTINGS_TEXT_MOST, NULL},
      {"line_spacing", &settings->spacing_percent, SETTINGS_SPACING_LEAST, SETTINGS_SPACING_MOST,
       NULL},
      {"words_a_minute", &settings->words_a_minute, SETTINGS_WORDS_LEAST, SETTINGS_WORDS_MOST,
       NULL},
      {"silence", &settings->silence_percent, 0, SETTINGS_SILENCE_MOST, NULL},
      {"room_volume", &settings->room_percent, 0, SETTINGS_VOLUME_MOST, NULL},
      {"effects_volume", &settings->effects_percent, 0, SETTINGS_VOLUME_MOST, NULL},
      {"motion", NULL, 0, 0, &settings->motion},
      {"skip_read", NULL, 0, 0, &settings->skip_read},
      {"sound", NULL, 0, 0, &settings->sound},
      {"captions", NULL, 0, 0, &settings->captions},
      {"speech", NULL, 0, 0, &settings->speech},
  };
  memcpy(lines, all, sizeof all);
}

// The place of `word` in the list; -1 when it is not there.
static int place_of(const char *const *words, int count, const char *word) {
  for (int i = 0; i < count; i++)
    if (strcmp(words[i], word) == 0) return i;
  return -1;
}

static void take_line(const Line *line, const char *value) {
  if (line->on) {
    if (strcmp(value, "on") == 0) *line->on = true;
    if (strcmp(value, "off") == 0) *line->on = false;
    return;
  }
  char *end;
  long number = strtol(value, &end, 10);
  if (end != value && *end == '\0' && number >= line->least && number <= line->most)
    *line->number = (int)number;
}

static void take(Settings *settings, const char *word, const char *value) {
  static const char key[] = "key.";
  Line lines[LINES];
  int typeface = place_of(typefaces, TYPEFACE_COUNT, value);
  int pace = place_of(paces, PACE_COUNT, value);
  if (strcmp(word, "theme") == 0) theme_find(value, &settings->theme);
  if (strcmp(word, "font") == 0 && typeface >= 0) settings->typeface = (Typeface)typeface;
  if (strcmp(word, "text_comes") == 0 && pace >= 0) settings->pace = (Pace)pace;
  if (strncmp(word, key, sizeof key - 1) == 0)
    bindings_take(&settings->bindings, word + sizeof key - 1, value);
  list_lines(settings, lines);
  for (int i = 0; i < LINES; i++)
    if (strcmp(lines[i].word, word) == 0) take_line(&lines[i], value);
}

static bool settings_path(char path[PATH], const char *folder) {
  int length = folder ? snprintf(path, PATH, "%s/settings.txt", folder) : -1;
  return length > 0 && length < PATH;
}

// "word = value", blanks around both left out.
static void take_text_line(Settings *settings, const char *line) {
  char word[WORD], value[VALUE] = "";
  if (sscanf(line, " %63[a-z_.] = %159[^\r\n]", word, value) != 2) return;
  for (size_t end = strlen(value); end > 0 && value[end - 1] == ' ';) value[--end] = '\0';
  take(settings, word, value);
}

Settings settings_read(const char *folder) {
  Settings settings = settings_default();
  char path[PATH];
  Buf bytes = {0};
  Err ignored;
  if (settings_path(path, folder) && file_exists(path) &&
      file_read(path, LONGEST, &bytes, &ignored)) {
    for (const char *line = buf_text(&bytes); line; line = strchr(line, '\n')) {
      if (*line == '\n') line++;
      take_text_line(&settings, line);
    }
  }
  buf_free(&bytes);
  bindings_mend(&settings.bindings);
  return settings;
}

static void print(const Settings *settings, Buf *out) {
  Settings copy = *settings;
  Line lines[LINES];
  list_lines(&copy, lines);
  buf_add_format(out, "theme = %s\n", theme_get(settings->theme)->name);
  buf_add_format(out, "font = %s\n", typefaces[settings->typeface]);
  buf_add_format(out, "text_comes = %s\n", paces[settings->pace]);
  for (int i = 0; i < LINES; i++) {
    if (lines[i].on)
      buf_add_format(out, "%s = %s\n", lines[i].word, *lines[i].on ? "on" : "off");
    else
      buf_add_format(out, "%s = %d\n", lines[i].word, *lines[i].number);
  }
  bindings_print(&settings->bindings, out);
}

bool settings_write(const char *folder, const Settings *settings, Err *err) {
  char path[PATH];
  if (!settings_path(path, folder))
    return err_set(err, "there is no folder to keep the settings in");
  if (!file_make_folders(folder, err)) return false;
  Buf out = {0};
  print(settings, &out);
  bool written = file_write(path, buf_text(&out), out.length, err);
  buf_free(&out);
  return written;
}
