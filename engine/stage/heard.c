#include "stage/heard.h"

#include "screens/settings.h"

void heard_open(Heard *heard, const char *sounds_folder) {
  heard->sound = sound_new(sounds_folder);
}

void heard_close(Heard *heard) {
  speech_close(&heard->speech);
  sound_free(heard->sound);
  *heard = (Heard){.hushed = false};
}

static void speak(Heard *heard, const Screens *screens, const Display *display) {
  bool on = screens_settings(screens)->speech;
  speech_hear(&heard->speech, display, on);
  if (heard->repeat) speech_repeat(&heard->speech, display, on);
  heard->repeat = false;
}

static void play(Heard *heard, Screens *screens) {
  Hearing hearing = screens_hearing(screens);
  sound_room(heard->sound, hearing.place, hearing.room_percent, hearing.hushed);
  for (const char *cue; (cue = screens_cue(screens)) != NULL;)
    sound_effect(heard->sound, cue, hearing.effects_percent);
  if (hearing.hushed && !heard->hushed) sound_effect(heard->sound, "hush", hearing.effects_percent);
  heard->hushed = hearing.hushed;
}

void heard_now(Heard *heard, Screens *screens, const Display *display) {
  speak(heard, screens, display);
  play(heard, screens);
}
