// SDL2_mixer, loaded at run time: the few of its functions that sound.c plays with. An open mixer
// has channels 0 .. MIXER_CHANNELS - 1; the first MIXER_RESERVED are not taken for an effect.
#ifndef STAGE_MIXER_H
#define STAGE_MIXER_H

#include <SDL.h>
#include <stdbool.h>

enum { MIXER_CHANNELS = 8, MIXER_RESERVED = 2, MIXER_LOUDEST = 128 };

typedef struct Chunk Chunk;  // a sound in memory

typedef struct Mixer {
  void *library;
  bool looked;  // for the library
  bool open;
  Chunk *(*load)(SDL_RWops *from, int close_it);
  void (*forget)(Chunk *chunk);  // stops it where it plays
  int (*volume)(int channel, int volume);
  int (*volume_of_chunk)(Chunk *chunk, int volume);
  int (*play)(int channel, Chunk *chunk, int loops, int ticks);
  int (*fade_in)(int channel, Chunk *chunk, int loops, int ms, int ticks);
  int (*fade_out)(int channel, int ms);
  int (*fading)(int channel);
  int (*playing)(int channel);
  int (*open_device)(int rate, Uint16 format, int channels, int samples, const char *device,
                     int changes);
  void (*close_device)(void);
  int (*allocate)(int channels);
  int (*reserve)(int channels);
  void (*when_finished)(void (*call)(int channel));
} Mixer;

// False when there is no library or no device. Whenever a channel ends the event loop is woken.
bool mixer_open(Mixer *mixer);

// Closes the device. The library stays loaded until the program ends: those beneath it do not clear
// up when they are taken out.
void mixer_close(Mixer *mixer);

#endif
