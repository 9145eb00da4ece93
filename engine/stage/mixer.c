#include "stage/mixer.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define LIBRARY "libSDL2_mixer-2.0.so.0"

enum { RATE = 22050, SAMPLES = 2048 };  // a buffer of 93 ms: late enough to sleep, soon enough

// C has no cast from an address to a function.
static bool bind(const Mixer *mixer, const char *name, void *function) {
  void *address = SDL_LoadFunction(mixer->library, name);
  memcpy(function, &address, sizeof address);
  return address != NULL;
}

static bool bind_all(Mixer *mixer) {
  return bind(mixer, "Mix_LoadWAV_RW", &mixer->load) &&
         bind(mixer, "Mix_FreeChunk", &mixer->forget) &&
         bind(mixer, "Mix_Volume", &mixer->volume) &&
         bind(mixer, "Mix_VolumeChunk", &mixer->volume_of_chunk) &&
         bind(mixer, "Mix_PlayChannelTimed", &mixer->play) &&
         bind(mixer, "Mix_FadeInChannelTimed", &mixer->fade_in) &&
         bind(mixer, "Mix_FadeOutChannel", &mixer->fade_out) &&
         bind(mixer, "Mix_FadingChannel", &mixer->fading) &&
         bind(mixer, "Mix_Playing", &mixer->playing) &&
         bind(mixer, "Mix_OpenAudioDevice", &mixer->open_device) &&
         bind(mixer, "Mix_CloseAudio", &mixer->close_device) &&
         bind(mixer, "Mix_AllocateChannels", &mixer->allocate) &&
         bind(mixer, "Mix_ReserveChannels", &mixer->reserve) &&
         bind(mixer, "Mix_ChannelFinished", &mixer->when_finished);
}

static bool have_library(Mixer *mixer) {
  if (mixer->looked) return mixer->library != NULL;
  mixer->looked = true;
  mixer->library = SDL_LoadObject(LIBRARY);
  if (mixer->library != NULL && !bind_all(mixer)) mixer->library = NULL;
  return mixer->library != NULL;
}

// Called by the thread that plays, which must not be kept waiting.
static void wake(int channel) {
  (void)channel;
  SDL_Event event = {.type = SDL_USEREVENT};
  SDL_PushEvent(&event);
}

// Where there is no device the sound libraries complain on standard error at length; silence is all
// that comes of it. Gives what to put back.
static int hush_errors(void) {
  int kept = dup(STDERR_FILENO);
  FILE *nowhere = fopen("/dev/null", "w");
  if (kept >= 0 && nowhere != NULL) dup2(fileno(nowhere), STDERR_FILENO);
  if (nowhere != NULL) fclose(nowhere);
  return kept;
}

static void hear_errors(int kept) {
  if (kept < 0) return;
  dup2(kept, STDERR_FILENO);
  close(kept);
}

static bool open_device(const Mixer *mixer) {
  if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) return false;
  if (mixer->open_device(RATE, AUDIO_S16SYS, 1, SAMPLES, NULL, 0) == 0) return true;
  SDL_QuitSubSystem(SDL_INIT_AUDIO);
  return false;
}

bool mixer_open(Mixer *mixer) {
  if (mixer->open) return true;
  if (!have_library(mixer)) return false;
  int kept = hush_errors();
  bool opened = open_device(mixer);
  hear_errors(kept);
  if (!opened) return false;
  mixer->allocate(MIXER_CHANNELS);
  mixer->reserve(MIXER_RESERVED);
  mixer->when_finished(wake);
  mixer->open = true;
  return true;
}

void mixer_close(Mixer *mixer) {
  if (!mixer->open) return;
  mixer->when_finished(NULL);
  mixer->close_device();
  SDL_QuitSubSystem(SDL_INIT_AUDIO);
  mixer->open = false;
}
