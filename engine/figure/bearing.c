#include "figure/bearing.h"

#include <string.h>

static bool is_own(const Story *story, const Entry *entry) {
  return entry->kind == ENTRY_CHOICE || story->cast[entry->speaker].player;
}

// Of those who spoke in this scene the one addressed, or who spoke last; with the last look she
// had, and the gesture of her last line.
static Bearing last_bearing(const FigureMoment *moment) {
  uint32_t count;
  Bearing bearing = {NONE, NONE, NONE};
  const Story *story = session_story(moment->session);
  const Entry *entries = session_entries(moment->session, &count);
  for (uint32_t i = moment->shown; i > 0 && entries[i - 1].kind != ENTRY_SCENE; i--) {
    const Entry *entry = &entries[i - 1];
    if (entry->kind != ENTRY_LINE || entry->speaker == NONE || is_own(story, entry)) continue;
    bool first = bearing.speaker == NONE ||
                 (entry->speaker == moment->addressed && bearing.speaker != entry->speaker);
    if (first) bearing = (Bearing){entry->speaker, NONE, story->lines[entry->index].gesture};
    if (entry->speaker == bearing.speaker && bearing.look == NONE) bearing.look = entry->look;
  }
  return bearing;
}

// Before she answers one sees how it landed.
Bearing bearing_now(const FigureMoment *moment) {
  Bearing bearing = last_bearing(moment);
  const Story *story = session_story(moment->session);
  uint32_t choices = session_choices(moment->session);
  if (!moment->landing || choices == 0 || bearing.speaker == NONE) return bearing;
  const Exchange *exchange = session_exchange(moment->session, choices - 1);
  if (exchange->mind == NONE || exchange->volley.landing == NONE) return bearing;
  uint32_t look = story->landings[exchange->volley.landing].look;
  bool hers = story->cast[bearing.speaker].mind == exchange->mind;
  if (look != NONE && hers) bearing = (Bearing){bearing.speaker, look, NONE};
  return bearing;
}

// The last that was said of it: by a line, or by the scene.
const char *bearing_setting(const FigureMoment *moment) {
  const Story *story = session_story(moment->session);
  uint32_t count;
  const Entry *entries = session_entries(moment->session, &count);
  for (uint32_t i = moment->shown; i > 0; i--) {
    const Entry *entry = &entries[i - 1];
    if (entry->kind == ENTRY_SCENE) return story_text(story, story->scenes[entry->index].setting);
    uint32_t setting = entry->kind == ENTRY_LINE ? story->lines[entry->index].setting : NONE;
    if (setting != NONE) return story_text(story, story->settings[setting].id);
  }
  return "";
}

Hour bearing_split(const char *setting, char place[FIGURE_PLACE]) {
  Hour hour = HOUR_DAY;
  const char *last = strrchr(setting, '_');
  size_t length = strlen(setting);
  if (last && tints_find_hour(last + 1, &hour)) length = (size_t)(last - setting);
  if (length >= FIGURE_PLACE) length = FIGURE_PLACE - 1;
  memcpy(place, setting, length);
  place[length] = '\0';
  return hour;
}
