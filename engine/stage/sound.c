#include "stage/sound.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"
#include "stage/mixer.h"

enum { NAME = 48, PATH_BYTES = 1024, EFFECTS = 16, ANY_CHANNEL = -1, FOR_EVER = -1 };
enum { FADE_MS = 800, HUSHED_PART = 3 };

typedef struct Effect {
  char name[NAME];
  Chunk *chunk;  // NULL: the file cannot be read
} Effect;

struct Sound {
  const char *folder;
  Mixer mixer;
  bool failed;                   // to open the device: not tried again until the sound was off
  Chunk *tones[MIXER_RESERVED];  // what each of the two channels plays, or played last
  int channel;                   // of the room heard now
  char room[NAME];               // its name, as it was asked for; "" for none
  int volume;
  bool hushed;
  Effect effects[EFFECTS];
  int effect_count;
};

Sound *sound_new(const char *folder) {
  Sound *sound = memory_new(1, sizeof *sound);
  sound->folder = folder;
  return sound;
}

// Files ------------------------------------------------------------------------------------------

static bool harmless(const char *name) {
  size_t length = strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_");
  return length > 0 && length < NAME && name[length] == '\0';
}

static bool find_file(const Sound *sound, const char *name, char path[PATH_BYTES]) {
  if (sound->folder == NULL || !harmless(name)) return false;
  int length = snprintf(path, PATH_BYTES, "%s/%s.wav", sound->folder, name);
  return length < PATH_BYTES && file_exists(path);
}

// office_morning, or else office.
static bool find_room(const Sound *sound, const char *name, char path[PATH_BYTES]) {
  char shorter[NAME];
  if (!harmless(name)) return false;
  SDL_strlcpy(shorter, name, sizeof shorter);
  for (;;) {
    char *end = strrchr(shorter, '_');
    if (find_file(sound, shorter, path)) return true;
    if (end == NULL) return false;
    *end = '\0';
  }
}

static Chunk *load(const Sound *sound, const char *path) {
  SDL_RWops *from = SDL_RWFromFile(path, "rb");
  return from != NULL ? sound->mixer.load(from, 1) : NULL;
}

static void forget(const Sound *sound, Chunk **chunk) {
  if (*chunk != NULL) sound->mixer.forget(*chunk);
  *chunk = NULL;
}

// The device -------------------------------------------------------------------------------------

bool sound_awake(const Sound *sound) {
  return sound->mixer.open;
}

static bool wake(Sound *sound) {
  if (sound->failed) return false;
  sound->failed = !mixer_open(&sound->mixer);
  return !sound->failed;
}

static void sleep_now(Sound *sound) {
  if (!sound->mixer.open) return;
  for (int i = 0; i < MIXER_RESERVED; i++) forget(sound, &sound->tones[i]);
  for (int i = 0; i < sound->effect_count; i++) forget(sound, &sound->effects[i].chunk);
  sound->effect_count = 0;
  mixer_close(&sound->mixer);
}

void sound_free(Sound *sound) {
  if (sound == NULL) return;
  sleep_now(sound);
  free(sound);
}

// Rooms ------------------------------------------------------------------------------------------

// What has hardly begun cannot fade: it ends at once.
static void fade_away(Sound *sound) {
  if (sound->mixer.fade_out(sound->channel, FADE_MS) == 0)
    forget(sound, &sound->tones[sound->channel]);
}

static void be_silent(Sound *sound) {
  if (!sound->mixer.open) return;
  if (sound->room[0] != '\0') fade_away(sound);
  sound->room[0] = '\0';
  if (sound->mixer.playing(ANY_CHANNEL) == 0) sleep_now(sound);
}

// The other channel takes over; what is left there of a change just before ends at once.
static void go_over(Sound *sound, const char *path, int volume) {
  int next = (sound->channel + 1) % MIXER_RESERVED;
  Chunk **tone = &sound->tones[next];
  forget(sound, tone);
  *tone = load(sound, path);
  fade_away(sound);
  sound->mixer.volume(next, volume);
  if (*tone != NULL) sound->mixer.fade_in(next, *tone, FOR_EVER, FADE_MS, -1);
  sound->channel = next;
}

// A slider being moved is heard at once; a hush comes slowly.
static void set_volume(Sound *sound, const char *path, int volume, bool hushed) {
  if (hushed == sound->hushed && sound->mixer.fading(sound->channel) == 0)
    sound->mixer.volume(sound->channel, volume);
  else
    go_over(sound, path, volume);
}

void sound_room(Sound *sound, const char *name, int percent, bool hushed) {
  char path[PATH_BYTES];
  int volume = SDL_clamp(percent, 0, 100) * MIXER_LOUDEST / 100;
  if (volume == 0) sound->failed = false;
  if (volume == 0 || !find_room(sound, name, path)) {
    be_silent(sound);
    return;
  }
  if (hushed) volume = (volume + HUSHED_PART - 1) / HUSHED_PART;
  bool here = strcmp(sound->room, name) == 0;
  if ((here && volume == sound->volume) || !wake(sound)) return;
  if (here)
    set_volume(sound, path, volume, hushed);
  else
    go_over(sound, path, volume);
  SDL_strlcpy(sound->room, name, sizeof sound->room);
  sound->volume = volume;
  sound->hushed = hushed;
}

// Effects ----------------------------------------------------------------------------------------

// Where there are too many the last one makes room.
static Chunk *find_effect(Sound *sound, const char *name, const char *path) {
  for (int i = 0; i < sound->effect_count; i++)
    if (strcmp(sound->effects[i].name, name) == 0) return sound->effects[i].chunk;
  if (sound->effect_count == EFFECTS) forget(sound, &sound->effects[--sound->effect_count].chunk);
  Effect *effect = &sound->effects[sound->effect_count++];
  SDL_strlcpy(effect->name, name, sizeof effect->name);
  effect->chunk = load(sound, path);
  return effect->chunk;
}

void sound_effect(Sound *sound, const char *name, int percent) {
  char path[PATH_BYTES];
  int volume = SDL_clamp(percent, 0, 100) * MIXER_LOUDEST / 100;
  if (volume == 0 || !find_file(sound, name, path) || !wake(sound)) return;
  Chunk *chunk = find_effect(sound, name, path);
  if (chunk == NULL) return;
  sound->mixer.volume_of_chunk(chunk, volume);
  sound->mixer.play(ANY_CHANNEL, chunk, 0, -1);
}
